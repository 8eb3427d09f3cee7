import {css} from 'lit';

/** A picture and what belongs to it: beside it in a list, below it in a card, where it reaches the edge. */
export const mediaStyles = css`
  .grid > li {
    overflow: hidden;
  }
  .grid .media {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .grid .media > div {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  .grid .media .links {
    margin-block-start: auto;
    padding-block-start: 0.8em;
  }
  .grid:not(.plain) .picture {
    margin: calc(var(--ngo-padding, 1.25em) * -1) calc(var(--ngo-padding, 1.25em) * -1) 0.4em;
  }
  .grid:not(.plain) [part='image'] {
    border-radius: 0;
  }
  .grid:not(.plain) figcaption {
    padding-inline: 1.4em;
  }
  .list .media {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.6em;
  }
  .list .media > * {
    margin: 0;
  }
  .list .picture {
    flex: 1 1 11em;
    max-inline-size: 20em;
  }
  .list .media > div {
    flex: 3 1 15em;
    min-inline-size: 0;
  }
`;
