import {css} from 'lit';

/** Pictures: cropped to one ratio, whole where they are logos. Words on them stand on white, in rows that never meet. */
export const pictureStyles = css`
  .picture {
    display: grid;
    grid-template: 1fr auto auto / minmax(0, 1fr);
    position: relative;
    overflow: hidden;
    border-radius: var(--ngo-radius, 0.5em);
  }
  .picture > :first-child {
    grid-area: 1 / 1 / -1 / -1;
  }
  [part='image'] {
    inline-size: 100%;
    aspect-ratio: var(--ngo-image-ratio, 3 / 2);
    object-fit: cover;
    /* In a portrait the face is above the middle. */
    object-position: 50% 10%;
    border-radius: var(--ngo-radius, 0.5em);
  }
  .picture > .plate {
    inline-size: auto;
  }
  .logo [part='image'] {
    object-fit: contain;
    object-position: 50%;
  }
  .picture > .kicker,
  figcaption {
    grid-column: 1;
    position: relative;
    max-inline-size: 100%;
    padding: 0.15em 0.6em;
    border: 1px solid transparent;
    background: #fff;
    color: #000;
    font-size: max(0.8125em, 12px);
    line-height: 1.45;
  }
  .picture > .kicker {
    grid-row: 2;
    justify-self: start;
    margin: 0.6em;
    max-inline-size: calc(100% - 1.2em);
    border-radius: var(--ngo-badge-radius, min(var(--ngo-radius, 0.5em), 0.35em));
  }
  figcaption {
    grid-row: 3;
    justify-self: end;
    border-start-start-radius: min(var(--ngo-radius, 0.5em), 0.35em);
  }
`;
