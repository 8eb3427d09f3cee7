import {css} from 'lit';

/** Results and targets. Where it is narrow a name stands above its numbers: so rows wrap, and columns are as wide in each. */
export const tableStyles = css`
  table,
  thead,
  tbody {
    display: block;
    overflow-wrap: break-word;
  }
  /* Names and their numbers, as many columns of them as fit. */
  .short {
    columns: 17em;
    column-gap: 1.5em;
  }
  .short > tbody {
    padding-block: 0 1.25em;
    break-inside: avoid;
  }
  tr {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.6em;
    padding-block: 0.6em;
    border-block-start: var(--_line);
    break-inside: avoid;
  }
  thead > tr,
  .group,
  .group + tr {
    border: 0;
  }
  tbody + tbody {
    padding-block-start: 1.25em;
  }
  .group {
    border-block-end: 0.125em solid;
    break-after: avoid;
  }
  thead {
    break-after: avoid;
  }
  th {
    text-align: start;
    font-weight: inherit;
  }
  .group > th {
    font-weight: 700;
  }
  th:first-child {
    flex: 3 1 max(10em, (33em - 100%) * 999);
    max-inline-size: 100%;
  }
  tr > :nth-child(2) {
    flex: 3 1 4.5em;
    text-align: end;
  }
  .short tr > * {
    flex: 1 1 8em;
  }
  .short td {
    flex: initial;
  }
  td:nth-child(2) {
    font-weight: 700;
  }
  tr > :nth-child(3) {
    flex: 1 1 3em;
    text-align: end;
  }
  tr > :nth-child(4) {
    flex: 6 1 5.25em;
    padding-inline-start: 0.6em;
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  td > b {
    min-inline-size: 3.25em;
  }
  td > .chart {
    flex: 1;
    min-inline-size: 1em;
    margin: 0;
  }
  td .qualifier {
    font-size: inherit;
  }
  small {
    font-size: var(--_small);
  }
`;
