import {css} from 'lit';

/**
 * What every widget looks like. The host's look by default: font and colour are inherited, the ground is
 * transparent, muted tones are mixed from `currentColor`. A custom property is read at the place of use
 * and never declared on `:host`, so that what a page sets on any ancestor has its effect.
 *
 * Two ways are avoided with care: `rem` (a 62.5 % root would shrink us) and `container-type` (0 px wide as
 * a flex item, in a table cell, in a float).
 */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    /* As wide as there is room, also where a block would shrink to its content. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    color: var(--ngo-color-text, inherit);
    font-family: var(--ngo-font-family, inherit);
    font-size: var(--ngo-font-size, inherit);
    line-height: var(--ngo-line-height, 1.55);
    overflow-wrap: break-word;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--ngo-heading-font-family, inherit);
    font-weight: var(--ngo-heading-weight, 650);
    line-height: 1.25;
    text-wrap: balance;
  }
  li,
  span,
  a,
  cite,
  time {
    unicode-bidi: isolate;
  }
  .title {
    font-size: calc(var(--ngo-heading-scale, 1) * 1.6em);
    letter-spacing: -0.01em;
    margin-block-end: 0.6em;
  }
  .heading {
    font-size: calc(var(--ngo-heading-scale, 1) * 1.2em);
  }
  .label {
    font-size: 0.85em;
    font-weight: 600;
    color: var(--ngo-color-muted, color-mix(in srgb, currentColor 78%, transparent));
  }
  .prose > * + *,
  .body > * + * {
    margin-block-start: 0.7em;
  }
  .body {
    min-inline-size: 0;
  }
  .intro,
  .outro,
  .text {
    max-inline-size: 42em;
  }
  .intro {
    margin-block-end: 1.4em;
  }
  .outro,
  .frame-links {
    margin-block-start: 1.4em;
  }
  .bullets > li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .bullets > li + li {
    margin-block-start: 0.3em;
  }
  .bullets > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    inset-block-start: 0.62em;
    inline-size: 0.36em;
    block-size: 0.36em;
    border-radius: 50%;
    background: var(--ngo-color-accent, currentColor);
    opacity: 0.75;
    forced-color-adjust: none;
  }
  a {
    color: var(--ngo-color-link, inherit);
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: 0.16em solid var(--ngo-focus-color, currentColor);
    outline-offset: 0.16em;
    border-radius: 0.15em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
  }
  .links a,
  .links span:only-child {
    display: inline-block;
    padding-block: 0.2em;
  }
  .meta,
  .credit,
  .mark,
  .acronym,
  .note {
    color: var(--ngo-color-muted, color-mix(in srgb, currentColor 78%, transparent));
  }
  .meta,
  .credit,
  .note {
    font-size: 0.9em;
  }
  ul.meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0;
  }
  .meta > li:not(:last-child)::after {
    content: '·';
    margin-inline: 0.5em;
    /* Nobody wants to hear "middle dot"; older engines read the line above. */
    content: '·' / '';
  }
  .acronym {
    font-weight: 400;
  }
  .badge {
    display: inline-block;
    padding: 0.1em 0.6em;
    font-size: 0.9em;
    font-weight: 600;
    border: var(--ngo-border-width, 1px) solid currentColor;
    border-color: color-mix(in srgb, var(--ngo-color-accent, currentColor) 45%, transparent);
    border-radius: 1em;
    background: color-mix(in srgb, var(--ngo-color-accent, currentColor) 9%, transparent);
    color: var(--ngo-color-text, inherit);
  }
  .mark {
    margin-inline-start: 0.6em;
    padding: 0.05em 0.5em;
    font-size: 0.8em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  img {
    display: block;
    max-inline-size: 100%;
  }
  .picture img {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--ngo-image-ratio, 3 / 2);
    object-fit: cover;
    border-radius: var(--ngo-radius, 0.5em);
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  .picture.logo img {
    object-fit: contain;
  }
  .credit {
    margin-block-start: 0.3em;
  }
  .items.list > li + li {
    margin-block-start: var(--ngo-gap, 1.6em);
    padding-block-start: var(--ngo-gap, 1.6em);
    border-block-start: var(--ngo-border-width, 1px) solid currentColor;
    border-color: var(--ngo-color-border, color-mix(in srgb, currentColor 18%, transparent));
  }
  .items.grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--ngo-card-min, 17em)), 1fr));
    gap: var(--ngo-gap, 1.25em);
  }
  .items > li {
    min-inline-size: 0;
  }
  .outlined > li,
  .card > li {
    padding: var(--ngo-padding, 1.25em);
    border: var(--ngo-border-width, 1px) solid currentColor;
    border-color: var(--ngo-color-border, color-mix(in srgb, currentColor 18%, transparent));
    border-radius: var(--ngo-radius, 0.5em);
  }
  .items.list.outlined > li + li,
  .items.list.card > li + li {
    padding-block-start: var(--ngo-padding, 1.25em);
  }
  .card > li {
    background: var(--ngo-color-surface, color-mix(in srgb, currentColor 5%, transparent));
    border-color: var(--ngo-color-border, transparent);
  }
  button {
    font: inherit;
    font-weight: 600;
    padding: 0.5em 1.1em;
    min-block-size: 2.75em;
    cursor: pointer;
    border: var(--ngo-border-width, 1px) solid currentColor;
    border-radius: var(--ngo-radius, 0.5em);
    background: var(--ngo-color-accent, transparent);
    /* Black or white, whichever the accent carries; without an accent this is invalid, and so inherited. */
    color: var(--ngo-color-on-accent, oklch(from var(--ngo-color-accent) calc((0.65 - l) * 999) 0 0));
  }
  button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: default;
  }
  .status:not(:empty),
  .actions {
    margin-block-start: 1em;
  }
  pre {
    margin: 0;
    padding: 0.8em;
    overflow: auto;
    white-space: pre-wrap;
    font-size: 0.85em;
    border: 1px dashed currentColor;
  }
  details > summary {
    cursor: pointer;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    button {
      display: none;
    }
    li {
      break-inside: avoid-page;
    }
  }
`;
