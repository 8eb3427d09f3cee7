import {css} from 'lit';
import {factStyles} from './fact.styles.js';
import {foldStyles} from './fold.styles.js';
import {inheritedStyles} from './inherited.styles.js';
import {linkStyles} from './link.styles.js';
import {listStyles} from './list.styles.js';
import {paperStyles} from './paper.styles.js';
import {skeletonStyles} from './skeleton.styles.js';

/**
 * What every widget looks like. The host's look by default: font and colour are inherited, the ground is
 * transparent. Nobody knows the page's ground, and its text may be just dark enough: so all text is of its full
 * colour, and nothing that stands behind text comes nearer to it. What ranks below is smaller, not paler. Lines are
 * mixed from `currentColor`: 85 % of a text that reaches 4.5 : 1 reaches 3 : 1 on every ground.
 *
 * A public custom property is read at the place of use and never declared on `:host`, so that what a page sets on any
 * ancestor has its effect; the private ones only give a name to what would stand here ten times.
 *
 * No `rem` (a 62.5 % root would shrink us), no `container-type` (0 px wide as a flex item, in a table cell, in a float).
 */
export const hostStyles = css`
  ${inheritedStyles}
  ${skeletonStyles}
  ${foldStyles}
  :host {
    --_muted: var(--ngo-color-muted, currentColor);
    --_line: var(--ngo-border-width, 1px) solid var(--ngo-color-border, color-mix(in srgb, currentColor 20%, transparent));
    --_frame: var(--ngo-border-width, 1px) solid var(--ngo-color-border, color-mix(in srgb, currentColor 85%, transparent));
    --_hairline: 1px solid color-mix(in srgb, currentColor 20%, transparent);
    --_surface: var(--ngo-color-surface, transparent);
    --_tint: var(--ngo-color-tint, color-mix(in srgb, var(--ngo-color-accent, currentColor) 9%, transparent));
    --_small: max(0.875em, 12px);
    display: block;
    margin-block: max(0px, var(--ngo-space, 3em));
    min-inline-size: 0;
    /* As wide as there is room, also as a flex item or a float, where a block would shrink to its content. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    color: var(--ngo-color-text, inherit);
    font-family: var(--ngo-font-family, inherit);
    font-size: var(--ngo-font-size, inherit);
  }
  /* Without a title it stands under a heading of the page. */
  :host(:is(:first-child, [no-title])) {
    margin-block-start: 0;
  }
  :host(:last-child) {
    margin-block-end: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * White behind dark text, a black veil behind light text, by the luminance y; nothing behind what may stand on
   * either. Engines that cannot tell have no surface.
   */
  @supports (color: color(from currentColor xyz-d65 x y z)) {
    :host {
      --_surface: var(
        --ngo-color-surface,
        color(
          from currentColor xyz-d65 calc((0.179 - y) * 9999) calc((0.179 - y) * 9999) calc((0.179 - y) * 9999) /
            calc(clamp(0, (0.174 - y) * 9999, 1) + clamp(0, (y - 0.184) * 9999, 0.28))
        )
      );
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_line: var(--ngo-border-width, 1px) solid;
      --_hairline: 1px solid;
      --_frame: var(--ngo-border-width, 1px) solid;
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    list-style: none;
    unicode-bidi: isolate;
  }
  [part] {
    z-index: auto !important;
  }
  /* As the page's own headings: --_heading-… and --_title-… are what PageLookController has read of them. */
  .title,
  .heading,
  .label {
    font-family: var(--ngo-heading-font-family, var(--_heading-family, inherit));
    font-weight: var(--ngo-heading-weight, var(--_heading-weight, 700));
    line-height: 1.25;
    letter-spacing: var(--_heading-spacing, 0);
    text-wrap: balance;
    /* Long words only; where the engine has no patterns of the language, a word that does not fit breaks as it must. */
    -webkit-hyphens: auto;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 4;
    color: var(--ngo-color-heading, var(--_heading-color, inherit));
  }
  .title {
    max-inline-size: 24em;
    margin-block-end: 0.57em;
    font-family: var(--ngo-heading-font-family, var(--_title-family, inherit));
    font-size: calc(var(--ngo-heading-scale, 1) * 1.75em);
    font-weight: var(--ngo-heading-weight, var(--_title-weight, 700));
    line-height: 1.15;
    letter-spacing: var(--_title-spacing, -0.012em);
    color: var(--ngo-color-heading, var(--_title-color, inherit));
  }
  /* The title, and on its line the way to all there is. */
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1.4em;
    margin-block-end: 1em;
  }
  .head > .title {
    margin-block-end: 0;
  }
  .head a {
    font-weight: 600;
  }
  .heading {
    font-size: calc(var(--ngo-heading-scale, 1) * 1.25em);
  }
  .label {
    margin-block: 1em 0.5em;
  }
  .intro {
    margin-block-end: 1.5em;
  }
  .intro:has(+ .more) {
    margin: 0;
  }
  .more {
    margin-block-end: 1em;
  }
  .more > summary {
    inline-size: fit-content;
    font-weight: 600;
  }
  /* The first item is seen without scrolling far. Engines that do not know of what follows show all, and no button. */
  @supports not selector(:has(a)) {
    .more {
      display: none;
    }
  }
  @media screen {
    .intro:has(+ .more:not([open])) {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
    }
  }
  @media print {
    .more {
      display: none;
    }
  }
  .outro,
  .items ~ .links,
  .long ~ .links,
  [role='status']:not(:empty),
  .remark,
  button,
  [part='debug'] {
    margin-block-start: 1.5em;
  }
  /* What has failed, and beside it the way to try again. */
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    margin-block-start: 1.5em;
    padding: 1em 1.25em;
    border: var(--_hairline);
    border-radius: var(--ngo-radius, 0.5em);
  }
  .failed > [role='status']:empty {
    position: absolute;
  }
  .failed > [part],
  .failed button {
    margin: 0;
  }
  .entry > * + *,
  .media > div > * + *,
  .prose > * + * {
    margin-block-start: 0.5em;
  }
  .bullets > * + * {
    margin-block-start: 0.25em;
  }
  .prose,
  .bullets,
  [part~='text'] {
    max-inline-size: var(--ngo-measure, 40em);
    text-wrap: pretty;
  }
  .bullets > li {
    margin-inline-start: 1.2em;
    list-style: disc;
  }
  /* A bullet stands where its text begins. */
  .bullets > li:has(> [dir='rtl']:only-child) {
    direction: rtl;
    text-align: start;
  }
  .bullets > li::marker {
    color: var(--ngo-color-accent, currentColor);
  }
  ${linkStyles}
  ${factStyles}
  .colon {
    clip-path: inset(50%);
    font-size: 0;
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .plate {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0.5em;
    border-radius: 0.25em;
    background: #fff;
    color: #000;
  }
  /* A logo that is white itself has an outline there. A funder's is not to be changed. */
  .plate > [part] {
    filter: drop-shadow(0 0 1px rgb(0 0 0 / 0.6));
  }
  [part='logo'] {
    inline-size: auto;
    max-inline-size: 7em;
    max-block-size: 4em;
    object-fit: scale-down;
    object-position: 0;
  }
  /* An SVG without a size has none in a box that is as large as what is in it. */
  .plate > [part='logo'] {
    block-size: 3.5em;
  }
  ${listStyles}
  button {
    font: inherit;
    font-weight: 600;
    padding: 0.6em 1.1em;
    border: 1px solid;
    border-radius: var(--ngo-radius, 0.5em);
    color: inherit;
    background: none;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* Black or white, whichever the accent carries by its luminance y; engines that cannot tell keep the button plain. */
  @supports (color: color(from red xyz-d65 x y z)) {
    button {
      background: var(--ngo-color-accent, none);
      color: var(
        --ngo-color-on-accent,
        color(
          from var(--ngo-color-accent) xyz-d65 calc((0.179 - y) * 9999) calc((0.179 - y) * 9999)
            calc((0.179 - y) * 9999)
        )
      );
    }
  }
  [part='debug'] {
    border: 2px dashed;
    padding: 0.8em 1em;
  }
  pre {
    margin-block-start: 0.8em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  ${paperStyles}
`;
