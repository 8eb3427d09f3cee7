import {css} from 'lit';

export const styles = css`
  .kicker {
    font-weight: 600;
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
