import {css} from 'lit';

export const styles = css`
  .entry > * + * {
    margin-block-start: 1.5em;
  }
  [part~='item'] + .funding {
    margin-block-start: 1.5em;
  }
  .entry > .meta,
  .entry > .mark {
    margin-block-start: 0.5em;
  }
  /* Words, and beside them the aims or figures. */
  .about,
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_least, 24em)), 1fr));
    gap: 1.5em 2.5em;
  }
  .columns {
    --_least: 15em;
  }
  .about > .columns {
    align-content: start;
  }
  .columns .heading {
    font-size: 1em;
    margin-block-end: 0.3em;
  }
  .entry .label {
    margin: 0 0 0.4em;
  }
  /* Parts beside each other, the second as wide as it must be; below each other as wide as there is room. */
  ol > li,
  .results > li {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2.5em;
  }
  ol > li {
    counter-increment: activity;
    position: relative;
    padding-block: 1.5em;
    border-block-start: var(--_line);
  }
  ol > li:first-child {
    border-block-start: 0.125em solid;
  }
  ol > li::before {
    content: counter(activity);
    position: absolute;
    inset-inline-start: 0;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: lining-nums;
    color: var(--ngo-color-accent, inherit);
  }
  ol .heading,
  ol .meta {
    margin-block-end: 0.25em;
  }
  ol > li > :first-child {
    flex: 1 1 15em;
    max-inline-size: min(100%, max(19em, (40em - 100%) * 999));
    padding-inline-start: 2em;
  }
  .results {
    flex: 999 1 20em;
  }
  .results > li {
    row-gap: 0.5em;
    padding-block: 0.75em;
    break-inside: avoid;
  }
  .results > li + li {
    border-block-start: var(--_line);
  }
  ol .results > li:first-child {
    padding-block-start: 0;
  }
  .results > li > :first-child {
    flex: 999 1 16em;
    max-inline-size: var(--ngo-measure, 40em);
    text-wrap: pretty;
  }
  .besides {
    flex: 1 1 13.5em;
    max-inline-size: min(100%, max(15em, (32em - 100%) * 999));
    margin-inline-start: auto;
  }
  /* Without a bar it is as wide as its words. */
  .besides:not(:has(.chart)) {
    flex-grow: 0;
    flex-basis: auto;
    margin-inline-start: 0;
  }
  .besides > li + li {
    margin-block-start: 0.5em;
  }
  .besides .chart:first-child {
    margin-block-start: 0.25em;
  }
  /* A pale accent comes nearer to the ink. Without an accent it is the ink. On paper all is black. */
  @media screen {
    @supports (color: oklch(from red l c h)) {
      .tiles [part='figure-value'],
      ol > li::before {
        color: color-mix(in oklab, oklch(from var(--ngo-color-accent) clamp(0.46, l, 0.72) c h) 80%, currentColor);
      }
    }
  }
  @media print {
    .columns > * {
      break-inside: avoid;
    }
  }
`;
