import {css} from '../../theme/css.js';

export const styles = css`
  article {
    display: flex;
    flex-direction: column;
  }
  address {
    font-style: normal;
  }
  .lines > li,
  .number {
    display: block;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(40%) 1fr;
    gap: 0.4em 1em;
  }
  dt {
    color: var(--_muted);
  }
  .helpline {
    padding: 0.8em 1em;
    border-inline-start: 0.25em solid var(--ngo-color-accent, currentColor);
    background: color-mix(in srgb, var(--ngo-color-accent, currentColor) 8%, transparent);
  }
  .helpline strong {
    display: block;
    font-size: 1.4em;
  }
`;
