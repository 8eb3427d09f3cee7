import {css} from 'lit';

/** Terms above what they say, as many side by side as fit. */
export const termsStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    align-content: start;
    gap: 1em 1.5em;
  }
  dt {
    font-size: var(--_small);
    line-height: 1.45;
  }
  /* A word is broken only where it is longer than the line. */
  dd {
    overflow-wrap: break-word;
  }
`;
