import {css} from 'lit';
import {termsStyles} from './terms.styles.js';

/** Who paid: the emblem, beside it the words, at the end of the row the facts; below one another where it is narrow. */
export const fundingStyles = css`
  ${termsStyles}
  .funding {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em 2em;
    padding-block: 1.5em;
    border-block: var(--_hairline);
    /* Small print stays legible, whatever a theme says. */
    font-size: max(1em, 12px);
    line-height: 1.5;
    break-inside: avoid;
    /* No part that a theme moves covers it: parts have no z-index. */
    position: relative;
    z-index: 1;
    color: rgb(from var(--ngo-color-text) r g b / 1);
  }
  /*
   * A theme that sets the colour of text or of surfaces may set both to one: then dark text, by its luminance y, stands
   * on white, and light text on the surface, made dark. Where neither is set, there is no such colour, and no ground.
   */
  @supports (color: color(from currentColor xyz-d65 x y z)) {
    .funding {
      --_given: var(--ngo-color-surface, var(--ngo-color-text));
      --_white: color(from currentColor xyz-d65 0.95 1 1.09 / clamp(0, (0.179 - y) * 9999, 1));
      --_dark: oklch(from var(--_given) min(l, 0.25) min(c, 0.05) h / 1);
      background: linear-gradient(var(--_white), var(--_white)) var(--_dark);
      box-shadow:
        0 0 0 0.75em var(--_white),
        0 0 0 0.75em var(--_dark);
    }
  }
  .funding + .funding,
  .block > li + li > .funding {
    border-block-start: 0;
  }
  .funding a {
    color: inherit;
  }
  @media print {
    .funding {
      background: none;
      box-shadow: none;
      color: inherit;
    }
  }
  .funder-logos {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0.5em;
    max-inline-size: min(100%, 21em);
  }
  .box {
    display: grid;
    place-items: center;
    max-inline-size: 100%;
    min-block-size: 4.25em;
    padding: 0.6em;
    border: var(--_hairline);
    border-radius: 0.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .white {
    background: #fff;
    color: #000;
  }
  /* A height of its own: an SVG without a size has none in a box that is as large as what is in it. */
  .funder-logos img {
    inline-size: auto;
    block-size: max(4.5em, 72px);
    object-fit: contain;
  }
  .funder-words {
    flex: 999 1 16em;
    min-inline-size: 0;
  }
  .funder-words > * + * {
    margin-block-start: 0.5em;
  }
  .statement {
    max-inline-size: 40em;
    text-wrap: balance;
  }
  .statement > :last-child {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .disclaimer {
    max-inline-size: 46em;
    font-size: max(0.875em, 12px);
  }
  /* As wide as its row where there is no room for it beside the words. */
  .funding > dl {
    flex: 1 1 24em;
    min-inline-size: 0;
    max-inline-size: min(100%, max(28em, (56em - 100%) * 999));
  }
  .shares {
    margin-block-end: 1.5em;
    font-size: max(1em, 12px);
    break-inside: avoid;
  }
  .shares svg {
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.5em;
    fill: currentColor;
  }
  .shares > .parts {
    display: block;
    inline-size: 100%;
    margin: 0.4em 0;
  }
  [dir='rtl'] .parts {
    transform: scaleX(-1);
  }
  .shares > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
`;
