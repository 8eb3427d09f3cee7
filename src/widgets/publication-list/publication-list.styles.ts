import {css} from 'lit';

export const styles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.4em;
    margin-block-end: 1.4em;
  }
  .filter label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.6em;
  }
  @media print {
    .filter {
      display: none;
    }
  }
  select {
    font: inherit;
    max-inline-size: 100%;
    padding: 0.4em;
    border: 1px solid;
    border-radius: var(--ngo-radius, 0.5em);
    color: inherit;
    background: transparent;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .group > .heading {
    margin-block: 1.4em 0.8em;
    font-size: calc(var(--ngo-heading-scale, 1) * 1.35em);
  }
  .group .items .heading {
    font-size: calc(var(--ngo-heading-scale, 1) * 1.1em);
  }
  .list .picture {
    flex-basis: 6em;
    max-inline-size: 9em;
  }
  [part='image'] {
    aspect-ratio: auto;
    block-size: auto;
  }
`;
