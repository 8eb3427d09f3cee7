import {css} from 'lit';

/** Pictures: cropped to one ratio, whole where they are logos. */
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
`;
