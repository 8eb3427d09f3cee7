import {css} from '../../theme/css.js';

export const styles = css`
  .grid > li {
    overflow: hidden;
  }
  .grid article {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .grid .story {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  .grid .story > .links {
    margin-block-start: auto;
    padding-block-start: 0.8em;
  }
  .grid:not(.plain) .picture {
    /* To the edges of the card. */
    margin: calc(var(--ngo-padding, 1.25em) * -1) calc(var(--ngo-padding, 1.25em) * -1) 0.4em;
  }
  .grid:not(.plain) [part='image'] {
    border-radius: 0;
  }
  .grid:not(.plain) figcaption {
    padding-inline: 1.4em;
  }
  .list article {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.6em;
  }
  .list article > * {
    margin: 0;
  }
  .list .picture {
    flex: 1 1 11em;
    max-inline-size: 20em;
  }
  .list .story {
    flex: 3 1 15em;
    min-inline-size: 0;
  }
  [part].kicker {
    font-weight: 600;
    color: var(--ngo-color-accent, var(--_muted));
  }
  [part='quote'] {
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--ngo-color-accent, var(--_muted));
    font-style: italic;
    max-inline-size: 44em;
  }
  cite {
    font-style: normal;
    font-size: 0.9em;
    color: var(--_muted);
  }
`;
