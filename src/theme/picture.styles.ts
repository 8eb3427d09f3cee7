import {css} from 'lit';

/** Pictures: cropped to one ratio, whole where they are logos. */
export const pictureStyles = css`
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
`;
