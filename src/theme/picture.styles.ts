import {css} from './css.js';

/** Pictures: cropped to one ratio, whole where they are logos; beside their text in a list, at the edge of a card. */
export const pictureStyles = css`
  [part='image'] {
    inline-size: 100%;
    aspect-ratio: var(--ngo-image-ratio, 3 / 2);
    object-fit: cover;
    border-radius: var(--ngo-radius, 0.5em);
  }
  .logo > [part='image'] {
    object-fit: contain;
  }
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
