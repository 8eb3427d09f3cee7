import {css} from 'lit';

/** Items side by side, as many as fit. */
export const gridStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--ngo-card-min, 17em)), 1fr));
    gap: var(--ngo-gap, 1.25em);
  }
  .grid + .grid {
    margin-block-start: var(--ngo-gap, 1.25em);
  }
`;
