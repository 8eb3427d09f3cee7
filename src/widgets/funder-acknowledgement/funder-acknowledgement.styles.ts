import {css} from '../../theme/css.js';

export const styles = css`
  .block,
  .inline {
    display: grid;
    gap: 1em;
  }
  .inline .funding {
    padding: 0;
    border: 0;
    font-size: 0.9em;
  }
  .inline small {
    font-size: 1em;
  }
  .inline .funder-logos img {
    max-block-size: 3em;
  }
`;
