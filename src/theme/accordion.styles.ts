import {css} from 'lit';

/** Items that unfold. */
export const accordionStyles = css`
  .accordion.plain > li + li,
  .accordion.plain + .accordion {
    margin: 0;
    padding: 0;
  }
  .accordion > li > .heading {
    padding-block: 0.5em;
  }
  details[open] {
    padding-block-end: 1.2em;
  }
`;
