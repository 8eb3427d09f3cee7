import {css} from 'lit';

export const styles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.4em;
    margin-block-end: 1.4em;
  }
  .filter {
    align-items: center;
  }
  .filter label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.6em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chips > button {
    margin: 0;
    padding: 0.35em 0.9em;
    border: var(--_frame);
    border-radius: calc(var(--ngo-radius, 0.5em) * 4);
    font-size: var(--_small);
    color: inherit;
    background: none;
  }
  .chips small {
    font-size: 1em;
    font-weight: 400;
  }
  .chips > button:focus-visible {
    outline-color: var(--ngo-focus-color, currentColor);
    outline-offset: 0.16em;
    box-shadow: none;
  }
  .chips > [aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px;
  }
  /* Solid; on it black or white by the luminance y. Engines that cannot tell have a thick frame. */
  @supports (color: color(from currentColor xyz-d65 x y z)) {
    .chips > [aria-pressed='true'] {
      border-color: transparent;
      box-shadow: none;
      background: var(--ngo-color-accent, currentColor);
    }
    [aria-pressed='true'] > span {
      color: var(
        --ngo-color-on-accent,
        color(
          from var(--ngo-color-accent, currentColor) xyz-d65 calc((0.179 - y) * 9999) calc((0.179 - y) * 9999)
            calc((0.179 - y) * 9999)
        )
      );
    }
  }
  @media (forced-colors: active) {
    .chips > [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
    }
    [aria-pressed='true'] > span {
      color: HighlightText;
    }
  }
  @media print {
    .filter {
      display: none;
    }
  }
  select {
    font: inherit;
    max-inline-size: 100%;
    padding: 0.4em;
    border: 1px solid;
    border-radius: var(--ngo-radius, 0.5em);
    color: inherit;
    background: transparent;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  /* A kind is a column of its own where there is room. */
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2.5em;
    max-inline-size: 80em;
    padding-block: 1.5em;
    border-block-start: 0.125em solid;
  }
  .group > .heading {
    flex: 1 1 9em;
  }
  .group > .items {
    flex: 999 1 24em;
    min-inline-size: 0;
  }
  /* A line parts the first, too, from what is above. */
  .list.plain:not(.group > *) {
    padding-block-start: var(--ngo-gap, 1.6em);
    border-block-start: var(--_line);
  }
  .publication {
    display: flex;
    gap: 1.25em;
  }
  .publication > * {
    margin: 0;
  }
  .publication > :last-child {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2.5em;
  }
  [part~='kind']::first-letter {
    text-transform: uppercase;
  }
  .publication .entry {
    flex: 999 1 16em;
    min-inline-size: 0;
  }
  /* Beside the text all files are of one width; below it they have the whole of it. */
  .publication .links {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
    flex: 1 1 19em;
    max-inline-size: min(100%, max(20em, (37.5em - 100%) * 999));
  }
  .publication a {
    display: block;
    position: relative;
    padding: 0.4em 0.9em;
    padding-inline-start: 2.5em;
    border: var(--_frame);
    border-radius: var(--ngo-radius, 0.5em);
    font-size: var(--_small);
    line-height: 1.45;
    text-decoration: none;
  }
  .publication a:hover {
    border-color: currentColor;
    text-decoration: underline;
  }
  /* An arrow down to a line. */
  .publication a::before {
    content: '';
    position: absolute;
    inset-block-start: 0.65em;
    inset-inline-start: 0.9em;
    inline-size: 0.9em;
    block-size: 1em;
    background: currentColor;
    clip-path: polygon(
      43% 0,
      57% 0,
      57% 50%,
      78% 33%,
      87% 43%,
      50% 76%,
      13% 43%,
      22% 33%,
      43% 50%,
      43% 100%,
      100% 100%,
      100% 88%,
      0 88%,
      0 100%,
      43% 100%
    );
  }
  .picture {
    flex: none;
    align-self: start;
    inline-size: clamp(3.5em, 12%, 4.5em);
    overflow: visible;
  }
  .grid .picture {
    inline-size: clamp(4em, 25%, 6em);
  }
  [part='image'],
  .sheet {
    aspect-ratio: var(--ngo-image-ratio, 3 / 4);
    border: var(--_hairline);
    border-radius: min(var(--ngo-radius, 0.5em), 0.2em);
  }
  [part='image'] {
    object-fit: contain;
    object-position: 50%;
    background: #fff;
  }
  /* Instead of a cover, where others have one: a sheet with its year. */
  .sheet {
    background: linear-gradient(var(--_tint) 0 0) 0 0 / 100% calc(100% - 1.6em) no-repeat;
  }
  .sheet > span {
    padding: 0.3em 0.25em;
    font-size: var(--_small);
    font-weight: 700;
    line-height: 1;
  }
  .picture > :first-child {
    grid-row: 1;
  }
  .picture.sheet > span {
    grid-row: 2;
  }
  figcaption {
    padding: 0.25em 0 0;
    background: none;
    color: inherit;
    justify-self: start;
  }
  .grid > li {
    display: flex;
    flex-direction: column;
  }
  .grid .publication {
    flex: 1;
  }
  .grid .publication > :last-child {
    flex-direction: column;
    flex-wrap: nowrap;
  }
  .grid .publication .entry,
  .grid .publication .links {
    flex: none;
    max-inline-size: none;
  }
  .grid .publication .links {
    margin-block-start: auto;
  }
  .covers {
    --_least: var(--ngo-card-min, 20em);
    --_third: 17em;
  }
  @media print {
    .items > li {
      break-inside: avoid;
    }
    .group > .heading {
      break-after: avoid;
    }
  }
`;
