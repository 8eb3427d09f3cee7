import {css} from 'lit';

/** Items that unfold: the name at the start of the row, the chevron at its end. */
export const accordionStyles = css`
  .accordion {
    max-inline-size: 44em;
  }
  .accordion.plain {
    border-block: var(--_line);
  }
  .accordion.plain + .accordion {
    border-block-start: 0;
  }
  .accordion.plain > li + li,
  .accordion.plain + .accordion {
    margin: 0;
    padding: 0;
  }
  .accordion > li > .heading,
  .accordion > li > .row {
    padding-block: 0.7em;
  }
  .accordion summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25em 1em;
    padding-block: 0.7em;
    list-style: none;
  }
  .accordion summary::-webkit-details-marker {
    display: none;
  }
  .accordion summary > * {
    grid-column: 1;
    justify-self: start;
  }
  .accordion summary > .mark {
    margin: 0;
  }
  .accordion summary::after {
    content: '';
    grid-area: 1 / 2;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.25em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
  }
  .accordion summary:hover > .heading,
  .accordion summary:hover > .row > .heading {
    text-decoration: underline;
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }
  details[open] {
    padding-block-end: 1.5em;
  }
  @media print {
    .accordion summary::after {
      content: none;
    }
  }
`;
