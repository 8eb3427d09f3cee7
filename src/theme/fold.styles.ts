import {css} from 'lit';

/** What unfolds. */
export const foldStyles = css`
  summary {
    cursor: pointer;
    padding-block: 0.5em;
    list-style: inside disclosure-closed;
  }
  [open] > summary {
    list-style-type: disclosure-open;
  }
  summary > * {
    display: inline;
  }
  summary [part='mark'] {
    margin-inline-start: 0.6em;
  }
  details > * + * {
    margin-block-start: 0.6em;
  }
  @media print {
    ::details-content {
      content-visibility: visible;
    }
  }
`;
