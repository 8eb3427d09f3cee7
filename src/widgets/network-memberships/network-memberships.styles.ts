import {css} from 'lit';

export const styles = css`
  .box {
    flex: none;
    align-self: start;
    display: grid;
    place-items: center;
    inline-size: max(4.25em, min(6em, 14%));
    aspect-ratio: 24 / 17;
    padding: 0.4em;
    border: var(--_hairline);
    border-radius: calc(var(--ngo-radius, 0.5em) * 0.75);
  }
  .white {
    background: #fff;
    color: #000;
  }
  .box > [part='logo'] {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    max-inline-size: 100%;
    max-block-size: 100%;
    object-position: 50%;
  }
  /* A logo that is white itself has an outline. */
  .outlines > [part='logo'] {
    filter: drop-shadow(0 0 1px rgb(0 0 0 / 0.6));
  }
  /* Where there is no logo, the first letter: large enough to stand on the tint. */
  .letter {
    border-color: transparent;
    background: var(--_tint);
  }
  .letter::before {
    content: attr(data-letter);
    content: attr(data-letter) / '';
    font-size: 1.5em;
    font-weight: 700;
  }
  /* A line parts the first, too, from what is above. */
  .list.plain:not(.accordion, .timeline) {
    padding-block-start: var(--ngo-gap, 1.6em);
    border-block-start: var(--_line);
  }
  .network,
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .parts {
    flex: 1 1 12em;
    gap: 0.5em 2.5em;
  }
  .parts > .entry {
    flex: 999 1 16em;
    min-inline-size: 0;
  }
  /* Beside the text one under another, as wide as its row where it is below it. */
  .parts > .facts {
    flex: 1 1 12em;
    max-inline-size: min(100%, max(15em, (30.5em - 100%) * 999));
    min-inline-size: 0;
  }
  .facts > * + * {
    margin-block-start: 0.25em;
  }
  .grid .network {
    display: grid;
    /* However many words stand beside it, the logo keeps its room: they wrap. */
    grid-template-columns: minmax(min(6em, 50%), 1fr) auto;
    grid-template-rows: auto auto auto 1fr;
    align-items: center;
    gap: 0.5em 1em;
    block-size: 100%;
  }
  .grid .network > * {
    grid-column: 1 / -1;
  }
  .grid .network > .box {
    grid-area: 1 / 1;
    inline-size: min(6em, 100%);
  }
  .grid .network > .meta:has([part='badge']) {
    grid-area: 1 / 2;
    justify-content: end;
  }
  .grid .entry {
    display: flex;
    flex-direction: column;
    align-self: stretch;
  }
  .entry > .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0 1em;
    max-inline-size: var(--ngo-measure, 40em);
    margin-block-start: auto;
    padding-block-start: 0.5em;
  }
  .foot > .links {
    grid-area: 1 / 1;
    align-self: center;
  }
  .foot > details {
    grid-area: 1 / 2;
  }
  .foot > [open] {
    grid-area: auto / 1 / auto / -1;
  }
  .foot > [open] + .links {
    grid-area: auto;
  }
  .foot > [open] > summary {
    inline-size: fit-content;
    margin-inline-start: auto;
  }
  .foot summary {
    font-weight: 600;
  }
  /* Four lines, until the rest is asked for. Engines that do not know of what is inside show all. */
  .cut:not(:has(~ .foot > [open])) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1em 2.5em;
  }
  .halves .label {
    margin-block-start: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    inline-size: 100%;
  }
  .row > div {
    flex: 1 1 14em;
  }
  .row > div > * {
    display: inline;
  }
  .row .mark {
    display: inline-block;
    margin-inline-start: 0.6em;
  }
  /* Four in a row at most, and all rows as wide; three where four would leave one alone, or more than three do not divide. */
  .logos {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ngo-gap, 0.75em);
  }
  .logos > li {
    flex: 1 1 max(9em, 20.1%);
    display: grid;
    place-items: center;
    min-block-size: 4.75em;
    padding: 0.5em;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }
  .logos:has(> :is(:nth-child(3n), :nth-child(4n + 1)):last-child) > li {
    flex-basis: max(9em, 25.1%);
  }
  /* Five and six have a row of their own where there is room. */
  .logos:has(> :is(:nth-child(5), :nth-child(6)):last-child) > li {
    flex-basis: max(9em, min(25.1%, (66em - 100%) * 999));
  }
  .logos > :only-child {
    max-inline-size: 20em;
  }
  /* A plate fills its box to the frame. */
  .logos .box {
    inline-size: calc(100% + 1em);
    block-size: calc(100% + 1em);
    aspect-ratio: auto;
    margin: -0.5em;
    padding: 0.5em;
    border: 0;
  }
  .logos .box > [part='logo'] {
    inline-size: auto;
    block-size: 3.5em;
  }
  .logos a {
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: 100%;
  }
  /* A name and its bar side by side, in columns that are the same in all rows; below it where there is no room for both. */
  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 2.5em;
  }
  .time > div {
    flex: 1 1 13em;
    min-inline-size: 0;
  }
  .time > svg {
    flex: 1.6 1 20em;
    min-inline-size: 0;
  }
  .grid,
  .logos {
    max-inline-size: 80em;
  }
  .accordion,
  .timeline,
  .scale {
    max-inline-size: 60em;
  }
  /* Where no year is known, there are names and roles, and no more of the line than these need. */
  .undated {
    max-inline-size: 40em;
  }
  .undated .time {
    justify-content: space-between;
  }
  .timeline .heading {
    font-size: 1em;
  }
  .timeline .heading a:not(:hover, :focus-visible) {
    text-decoration: none;
  }
  .timeline.plain > li + li,
  .timeline.plain + .timeline {
    margin-block-start: 0.7em;
    padding-block-start: 0.7em;
  }
  .scale {
    row-gap: 0;
    padding: 0 var(--ngo-padding, 1.25em) 0.5em;
  }
  .scale.plain {
    margin-block-end: 0.7em;
    padding-inline: 0;
    border-block-end: var(--_line);
  }
  .scale > svg {
    block-size: 1.25em;
    fill: currentColor;
  }
  .scale text {
    font-size: max(0.8125em, 12px);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1.5em;
    fill: var(--ngo-color-accent, currentColor);
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .facts > .bar {
    block-size: 0.75em;
    margin-block-start: 0.5em;
  }
  .line {
    fill: currentColor;
    fill-opacity: 0.2;
  }
  .ended {
    fill-opacity: 0.38;
  }
  @media (forced-colors: active) {
    .bar,
    .line {
      fill: CanvasText;
    }
  }
  @media print {
    .bar,
    .bar > * {
      fill: #000;
    }
    .cut,
    .cut:not(:has(~ .foot > [open])),
    .foot {
      display: block;
    }
    .foot summary {
      display: none;
    }
  }
`;
