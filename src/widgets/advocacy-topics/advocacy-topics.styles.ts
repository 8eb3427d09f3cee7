import {css} from 'lit';

export const styles = css`
  .heading + .topics {
    margin-block-start: 0.4em;
  }
  .topics .heading {
    font-size: 1em;
  }
  .topics > li {
    padding-inline-start: 1em;
    border-inline-start: 0.15em solid var(--ngo-color-accent, var(--_muted));
  }
  .topics > li + li {
    margin-block-start: 0.8em;
  }
`;
