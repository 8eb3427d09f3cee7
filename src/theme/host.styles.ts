import {css} from 'lit';

/**
 * What every widget looks like. The host's look by default: font and colour are inherited, the ground is
 * transparent, muted tones are mixed from `currentColor`. A public custom property is read at the place of
 * use and never declared on `:host`, so that what a page sets on any ancestor has its effect; the two
 * private ones only give a name to what would stand here ten times.
 *
 * No `rem` (a 62.5 % root would shrink us), no `container-type` (0 px wide as a flex item, in a table cell, in a float).
 */
export const hostStyles = css`
  :host {
    --_muted: var(--ngo-color-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_line: var(--ngo-border-width, 1px) solid var(--ngo-color-border, color-mix(in srgb, currentColor 20%, transparent));
    display: block;
    min-inline-size: 0;
    /* As wide as there is room, also as a flex item or a float, where a block would shrink to its content. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    color: var(--ngo-color-text, inherit);
    font-family: var(--ngo-font-family, inherit);
    font-size: var(--ngo-font-size, inherit);
    line-height: var(--ngo-line-height, 1.55);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    list-style: none;
    unicode-bidi: isolate;
  }
  .title,
  .heading,
  .label {
    font-family: var(--ngo-heading-font-family, inherit);
    font-weight: var(--ngo-heading-weight, 650);
    line-height: 1.25;
  }
  .title {
    font-size: calc(var(--ngo-heading-scale, 1) * 1.6em);
    margin-block-end: 0.6em;
  }
  .heading {
    font-size: calc(var(--ngo-heading-scale, 1) * 1.2em);
  }
  .label {
    margin-block: 1em 0.4em;
  }
  .intro {
    margin-block-end: 1.4em;
  }
  .outro,
  [part='list'] ~ .links,
  [role='status']:not(:empty),
  button,
  [part='debug'] {
    margin-block-start: 1.4em;
  }
  article > * + *,
  .media > div > * + *,
  .prose > * + * {
    margin-block-start: 0.6em;
  }
  .bullets > * + * {
    margin-block-start: 0.3em;
  }
  .prose,
  .bullets,
  [part='text'] {
    max-inline-size: 44em;
  }
  .bullets > li {
    margin-inline-start: 1.2em;
    list-style: disc;
  }
  .bullets > li::marker {
    color: var(--ngo-color-accent, currentColor);
  }
  a {
    color: var(--ngo-color-link, inherit);
  }
  :focus-visible {
    outline: 0.16em solid var(--ngo-focus-color, currentColor);
    outline-offset: 0.16em;
  }
  .links,
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.4em;
  }
  .meta {
    gap: 0.3em 0.5em;
  }
  .meta > :not(:last-child)::after {
    content: ' ·' / '';
  }
  [part='meta'],
  [part='note'],
  [part='mark'],
  .acronym {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  [part='badge'],
  [part='mark'] {
    display: inline-block;
    border-radius: 1em;
    padding: 0 0.6em;
  }
  [part='badge'] {
    font-weight: 600;
    color: var(--ngo-color-text, inherit);
    background: color-mix(in srgb, var(--ngo-color-accent, currentColor) 13%, transparent);
  }
  [part='mark'] {
    align-self: start;
    border: 1px dashed;
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
  [part='logo'] {
    max-inline-size: 7em;
    max-block-size: 4em;
    object-fit: contain;
    object-position: 0;
  }
  .list > li + li,
  .long > * + * {
    margin-block-start: var(--ngo-gap, 1.6em);
  }
  .list.plain > li + li,
  .list.plain + .list {
    padding-block-start: var(--ngo-gap, 1.6em);
    border-block-start: var(--_line);
  }
  .many > li,
  .long > div {
    content-visibility: auto;
    contain-intrinsic-size: auto 9em;
  }
  .long > div {
    contain-intrinsic-size: auto 200em;
  }
  /* What is skipped is clipped: the outline of a link at its edge needs room. */
  .many.plain > li,
  .long > .plain {
    margin-inline: -0.4em;
    padding-inline: 0.4em;
  }
  .outlined > li,
  .card > li {
    padding: var(--ngo-padding, 1.25em);
    border: var(--_line);
    border-radius: var(--ngo-radius, 0.5em);
  }
  .card > li {
    background: var(--ngo-color-surface, color-mix(in srgb, currentColor 5%, transparent));
  }
  button {
    font: inherit;
    font-weight: 600;
    padding: 0.6em 1.1em;
    border: 1px solid;
    border-radius: var(--ngo-radius, 0.5em);
    color: inherit;
    background: none;
  }
  /* Black or white, whichever the accent carries; engines that cannot tell keep the button plain. */
  @supports (color: oklch(from red l c h)) {
    button {
      background: var(--ngo-color-accent, none);
      color: var(--ngo-color-on-accent, oklch(from var(--ngo-color-accent) calc((0.65 - l) * 999) 0 0));
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
  @media print {
    button {
      display: none;
    }
  }
`;
