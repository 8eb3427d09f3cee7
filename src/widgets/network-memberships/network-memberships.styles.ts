import {css} from 'lit';

export const styles = css`
  .logos {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
  }
  .logos > li {
    display: grid;
    place-items: center;
    text-align: center;
    padding: 0.6em;
  }
  .logos [part='logo'] {
    block-size: 3.5em;
    object-position: 50%;
  }
`;
