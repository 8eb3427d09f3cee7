import {css} from '../../theme/css.js';

export const styles = css`
  .logos {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
  }
  .logos > li {
    display: grid;
    place-items: center;
    text-align: center;
    padding: 0.6em;
  }
  .accordion.plain > li + li {
    margin: 0;
    padding: 0;
  }
  details[open] {
    padding-block-end: 1.2em;
  }
`;
