import {css} from 'lit';

export const styles = css`
  .inline {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1.5em;
  }
  .inline .funding {
    gap: 0.5em 1em;
    padding: 0;
    border: 0;
  }
  .inline .funder-words {
    flex-basis: 9em;
    align-self: center;
  }
  .inline .funder-logos {
    max-inline-size: 100%;
  }
  .inline .box {
    inline-size: 7.5em;
    block-size: 4.25em;
    padding: 0.4em;
  }
  .inline .funder-logos img {
    block-size: 3.25em;
  }
  .inline .statement > :last-child {
    font: inherit;
  }
  .inline dl {
    flex-basis: 100%;
    gap: 0.5em 1em;
  }
`;
