import {css} from 'lit';

/** What unfolds: an arrow at the end of its line, that turns. */
export const foldStyles = css`
  summary {
    display: flex;
    align-items: baseline;
    gap: 0.25em 0.6em;
    cursor: pointer;
    padding-block: 0.5em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    align-self: center;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: auto 0.2em;
    border: solid;
    border-width: 0 0.13em 0.13em 0;
    translate: 0 -0.15em;
    rotate: 45deg;
  }
  [open] > summary::after {
    translate: 0 0.1em;
    rotate: 225deg;
  }
  details > * + * {
    margin-block-start: 0.5em;
  }
  @media print {
    summary::after {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
    }
  }
`;
