import {css} from 'lit';

export const styles = css`
  .network {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.4em;
  }
  .network > .body {
    flex: 1 1 14em;
  }
  .mark-image {
    flex: none;
  }
  .mark-image img,
  .logos img {
    inline-size: auto;
    block-size: auto;
    max-inline-size: 6em;
    max-block-size: 4em;
    object-fit: contain;
  }
  .items.logos {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    align-items: stretch;
  }
  .logos > li {
    display: grid;
    place-items: center;
    text-align: center;
    min-block-size: 6em;
  }
  .logos a {
    display: grid;
    place-items: center;
    padding: 0.4em;
  }
  summary {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.8em;
    padding-block: 0.9em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.3em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  details[open] > summary::after {
    transform: rotate(225deg);
  }
  details > .body {
    padding-block-end: 1.2em;
  }
  .items.list.accordion > li + li {
    margin-block-start: 0;
    padding-block-start: 0;
  }
`;
