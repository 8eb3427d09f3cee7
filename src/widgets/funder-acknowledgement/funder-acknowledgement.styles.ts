import {css} from 'lit';

export const styles = css`
  .block,
  .inline {
    display: grid;
    gap: 1em;
  }
  .inline .funding {
    padding: 0;
    border: 0;
    font-size: max(0.9em, 12px);
  }
  .inline small {
    font-size: 1em;
  }
  .inline .funder-logos img {
    block-size: max(3em, 48px);
  }
`;
