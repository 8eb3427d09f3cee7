import {css} from 'lit';

export const styles = css`
  .headlines > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.8em;
  }
  .headlines.plain > li + li {
    margin: 0.5em 0 0;
    padding-block-start: 0.5em;
  }
`;
