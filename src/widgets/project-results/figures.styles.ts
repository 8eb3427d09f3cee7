import {css} from 'lit';

/** Figures: large ones as tiles, others as lines, with what shows how far they are. */
export const figureStyles = css`
  .tiles,
  .rows {
    display: grid;
    /*
     * No more columns than make full rows; two where these would be too narrow, one where two would. What is multiplied
     * by 999 decides: it is more than there is room for, or less than nothing.
     */
    grid-template-columns: repeat(
      auto-fill,
      minmax(
        min(
          100%,
          max(
            var(--_least),
            min((100% - 1.5em) / 2, (var(--_columns) * (var(--_least) + 1.5em) - 100%) * 999),
            (100% - (var(--_columns) - 1) * 1.5em - 1px) / var(--_columns)
          )
        ),
        1fr
      )
    );
    gap: 0 1.5em;
  }
  .tiles {
    --_least: 9.5em;
    margin-block-end: -2em;
    overflow-x: clip;
  }
  .columns-1 {
    --_columns: 1;
    --_only: 1.4;
  }
  .columns-2 {
    --_columns: 2;
  }
  .columns-3 {
    --_columns: 3;
  }
  .columns-4 {
    --_columns: 4;
  }
  .columns-5 {
    --_columns: 5;
  }
  .tiles > li {
    display: grid;
    grid-row: span 4;
    align-content: start;
    padding-block-start: 0.5em;
    border-block-start: 0.125em solid var(--ngo-color-accent, currentColor);
    margin-block-end: 2em;
    break-inside: avoid;
  }
  /* The rule of the last one spans what is left of the row, in however many columns; beyond that it is cut off. */
  .tiles > :last-child {
    position: relative;
    border-color: transparent;
  }
  .tiles > :last-child::before {
    content: '';
    position: absolute;
    inset-block-start: -0.125em;
    inset-inline: 0 -100vw;
    border-block-start: 0.125em solid var(--ngo-color-accent, currentColor);
  }
  .tiles a:focus-visible {
    outline-offset: -0.16em;
  }
  /* Numbers, what they count, and bars on common lines. */
  @supports (grid-template-rows: subgrid) {
    .tiles > li {
      grid-template-rows: subgrid;
    }
  }
  .tiles > li > :nth-child(odd) {
    align-self: end;
  }
  .tiles.columns-1 > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2.5em;
  }
  .columns-1 > li > :last-child {
    flex: 1 1 20em;
    align-self: end;
  }
  .tiles [part~='meta'] {
    text-wrap: pretty;
  }
  .qualifier {
    font-size: var(--_small);
    white-space: pre-wrap;
  }
  .tiles .qualifier {
    display: block;
    line-height: 1.45;
  }
  [part='figure-value'] {
    font-weight: 700;
    font-variant-numeric: lining-nums;
  }
  .tiles [part='figure-value'] {
    font-size: calc(var(--ngo-figure-size, 3em) * var(--_digits, 1) * var(--_only, 1));
    line-height: 1.08;
    letter-spacing: -0.025em;
    word-spacing: -0.1em;
    color: var(--ngo-color-accent, inherit);
  }
  .digits-7 {
    --_digits: 0.7;
  }
  .digits-9 {
    --_digits: 0.5;
  }
  .unit {
    font-size: 1em;
    font-weight: 600;
  }
  .chart {
    display: block;
    inline-size: 100%;
    block-size: 1em;
    margin-block: 0.5em 0.25em;
    fill: var(--ngo-color-accent, currentColor);
  }
  [dir='rtl'] .chart {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--ngo-color-track, color-mix(in srgb, currentColor 15%, transparent));
  }
  .tick {
    fill: currentColor;
    transform: translateX(-2px);
  }
  /* A gap on both sides of the tick; what goes beyond the bar is cut. */
  .reached .done {
    transform: translateX(-4px);
  }
  .reached .more {
    transform: translateX(2px);
  }
  [part='series'] {
    block-size: 3.5em;
  }
  .earlier {
    fill-opacity: 0.38;
  }
  .years {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
  }
  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .origin .links {
    font-size: var(--_small);
    line-height: 1.45;
  }
  .rows {
    --_least: 12em;
  }
  .rows > li {
    border-block-start: var(--_line);
    padding-block: 0.5em;
  }
  .figure-row {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    break-inside: avoid;
  }
  .figure-row > :first-child {
    min-inline-size: 2.5em;
  }
  .figure-row > :last-child {
    flex: 1;
  }
  .figure-row [part='figure-value'] {
    font-size: 1.25em;
    line-height: 1;
  }
  .check {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .chart,
    .tick {
      fill: CanvasText;
    }
    .track {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
