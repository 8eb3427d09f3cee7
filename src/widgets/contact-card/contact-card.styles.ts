import {css} from 'lit';

export const styles = css`
  /* Who and where, how to reach them, the helpline: side by side where there is room. */
  .thirds {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em 2.5em;
  }
  .thirds > * {
    flex: 1 1 15em;
    min-inline-size: 0;
  }
  /* Two of the three need no more than this. */
  .list:not(.inline, :has(.helpline)) {
    max-inline-size: 48em;
  }
  .thirds dl {
    grid-template-columns: minmax(0, 1fr);
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  /* As high before it has come as after. */
  .name > [part='logo'] {
    block-size: 4em;
  }
  .name > div {
    flex: 1 1 9em;
  }
  /* Days and hours side by side where there is room. */
  .week {
    gap: 0.25em;
    max-inline-size: 24em;
    margin-block-start: 0.25em;
  }
  .week > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .week dt {
    flex: 0 1 12em;
    font-size: 1em;
  }
  .week dd {
    flex: 1 1 5.5em;
  }
  .week dd > div {
    min-block-size: 0;
  }
  .span {
    display: inline-block;
  }
  /* A letter for each day; a bar under those on which somebody is there, a hairline under the others. */
  .days {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 0.25em;
    max-inline-size: 16em;
    margin-block-start: 0.5em;
    text-align: center;
  }
  .days > span {
    padding-block-end: 0.25em;
    border-block-end: 1px solid color-mix(in srgb, currentColor 58%, transparent);
    font-size: max(0.8125em, 12px);
    line-height: 1.45;
  }
  .days > .open {
    padding-block-end: calc(0.25em - 3px);
    border-block-end: 4px solid var(--ngo-color-accent, currentColor);
    font-weight: 700;
  }
  /* Its line, which may be the second after a long label, is as high as fingers need it; Arabic digits, too, are dialled from the left. */
  .number {
    line-height: 24px;
    unicode-bidi: isolate-override;
  }
  dd .number {
    font-size: 1.25em;
    font-weight: 700;
    line-height: max(1.4em, 24px);
  }
  /* Begins with a blank. Chromium leaves out one that could collapse when it tells a screen reader. */
  .word {
    white-space: pre-wrap;
  }
  .helpline {
    flex-basis: 17em;
    display: flex;
    flex-direction: column;
    justify-content: center;
    max-inline-size: none;
    padding: 1.5em;
    border: 2px solid;
    border-radius: calc(var(--ngo-radius, 0.5em) * 1.5);
    break-inside: avoid;
  }
  .helpline > span {
    font-weight: 600;
  }
  .helpline strong {
    font-size: 2.5em;
    line-height: 1.2;
  }
  .helpline .number {
    line-height: inherit;
    color: inherit;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }
  /* Solid; on it black or white by the luminance y. Engines that cannot tell have a frame. */
  @supports (color: color(from currentColor xyz-d65 x y z)) {
    .helpline {
      border-color: transparent;
      background: var(--ngo-color-accent, currentColor);
    }
    .helpline > * {
      color: var(
        --ngo-color-on-accent,
        color(
          from var(--ngo-color-accent, currentColor) xyz-d65 calc((0.179 - y) * 9999) calc((0.179 - y) * 9999)
            calc((0.179 - y) * 9999)
        )
      );
    }
  }
  @media print {
    .helpline {
      border-color: currentColor;
      background: none;
    }
    .helpline > * {
      color: inherit;
    }
  }
  .inline .entry,
  .inline .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.75em;
    overflow: visible;
    font-size: 1em;
  }
  .inline .entry > * {
    margin: 0;
  }
  .inline .meta > li {
    min-block-size: 26px;
  }
  .inline .meta > li::before {
    content: none;
  }
`;
