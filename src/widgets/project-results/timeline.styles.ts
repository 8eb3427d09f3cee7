import {css} from 'lit';

/** A name, beside it its bar; below one another where it is narrow. The bars are below one another in any case. */
export const timelineStyles = css`
  .span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2.5em;
    align-items: center;
  }
  .timeline li {
    padding-block: 0.5em;
    border-block-start: var(--_line);
    break-inside: avoid;
  }
  /* Without dates, one after the other in full rows. */
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .timeline .steps > li {
    flex: 1 1 9.5em;
    align-items: start;
    border-block-start: 0.125em solid var(--ngo-color-accent, currentColor);
    margin-block-end: 1em;
  }
  .span > :first-child {
    flex: 1 1 15em;
    max-inline-size: min(100%, max(24em, (38em - 100%) * 999));
  }
  .span > :nth-child(2) {
    flex: 2 1 20em;
    min-inline-size: 0;
  }
  .span > .chart {
    block-size: 1.75em;
    margin: 0;
  }
  .today {
    block-size: 1.4em;
    font-size: var(--_small);
    fill: currentColor;
    overflow: visible;
  }
  ul + .span {
    break-before: avoid;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    overflow-wrap: break-word;
  }
  .ends > * {
    flex: 1 1 0;
    min-inline-size: min-content;
  }
  /* The middle, where there is room for three. */
  .ends > :nth-child(2) {
    flex: none;
    max-inline-size: max(0em, (100% - 16em) * 999);
    overflow: hidden;
  }
  .ends > :last-child {
    text-align: end;
  }
`;
