import {css} from '../../theme/css.js';

export const styles = css`
  .items > li + li {
    border: 0;
  }
  .inline > li > .funding {
    padding: 0;
    border: 0;
    font-size: 0.9em;
  }
  .inline img {
    max-block-size: 3em;
  }
`;
