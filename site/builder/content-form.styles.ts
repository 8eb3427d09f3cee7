import {css} from 'lit';

/** The form where it stands by itself. */
export const contentFormStyles = css`
  :host {
    line-height: 1.5;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    margin: 0;
    font-size: 1.4em;
  }
  .languages-choice {
    display: inline-block;
    inline-size: min(100%, 22em);
    margin-block-start: 1em;
    margin-inline-end: 1em;
  }
`;
