import {css} from 'lit';

/**
 * A picture and what belongs to it: beside it in a list, below it in a card. One without a picture among others that
 * have one (`bare`) has its title large in the picture's place in a card, and keeps to their column in a list.
 */
export const mediaStyles = css`
  .grid > li {
    display: var(--_display, flex);
    flex-direction: column;
    position: relative;
  }
  .grid .media {
    flex: 1;
    display: var(--_display, flex);
    flex-flow: var(--_flow, column);
    gap: 1em 2.5em;
  }
  .grid .media > * {
    flex: var(--_picture, none);
    margin: 0;
  }
  .grid .media > :last-child {
    flex: var(--_words, 1);
    display: flex;
    flex-direction: column;
    align-items: start;
  }
  /* What has the row to itself has its picture beside its words, where there is room for both. */
  .grid > :is(:has([open]), ul.lead > :first-child, :nth-child(6n + 7 of :not(ul.lead > :first-child)):last-child) {
    --_display: flex;
    --_flow: row wrap;
    --_picture: var(--_large, 1) 1 14em;
    --_words: 2 1 18em;
    --_foot: clamp(var(--ngo-padding, 1.25em) * -1, (32em - 100%) * 999, 0px);
  }
  /* A long title in the place of a picture makes the pictures beside it as high. */
  @supports (grid-template-rows: subgrid) {
    .grid:has(.bare):not(:has(.media ~ *)) > li {
      --_display: grid;
    }
    .grid:has(.bare):not(:has(.media ~ *)) :is(li, .media) {
      grid-row: span 2;
      grid-template-rows: subgrid;
    }
  }
  .grid:not(.plain) > li {
    overflow: hidden;
  }
  .grid:not(.plain) .media {
    column-gap: calc(var(--ngo-padding, 1.25em) * 2);
  }
  .grid:not(.plain) .picture,
  .grid:not(.plain) .bare > :first-child {
    margin: calc(var(--ngo-padding, 1.25em) * -1) calc(var(--ngo-padding, 1.25em) * -1) var(--_foot, 0);
    border-radius: 0;
  }
  /* Beside words that are higher. */
  .grid .picture > [part='image'] {
    min-block-size: 100%;
  }
  .grid:not(.plain) [part='image'] {
    border-radius: 0;
  }
  /* The ratio is the least: a long title makes the box higher. */
  .grid .bare > :first-child {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: end;
    gap: 0.5em;
    padding: 1.25em;
    border: 1px solid transparent;
    border-radius: var(--ngo-radius, 0.5em);
    background: var(--_tint);
  }
  .grid .bare > :first-child::before {
    content: '';
    grid-area: 1 / 1;
    aspect-ratio: var(--ngo-image-ratio, 3 / 2);
    margin: -1.25em;
  }
  .grid .bare .heading {
    grid-area: 1 / 1;
    align-self: end;
    font-size: calc(var(--ngo-heading-scale, 1) * 1.5em);
  }
  .list,
  .head:has(~ .list) {
    max-inline-size: 61em;
  }
  /* A line parts the first, too, from what is above. */
  .list.plain {
    padding-block-start: var(--ngo-gap, 1.6em);
    border-block-start: var(--_line);
  }
  .list .media {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.75em;
  }
  .list .media > * {
    margin: 0;
  }
  /* Beside the text it is narrow; above it, where there is no room for both, as wide as the text. */
  .list .picture {
    flex: 1 1 13em;
    align-self: start;
    max-inline-size: min(100%, max(19em, (30.75em - 100%) * 999));
  }
  .list .media > :last-child {
    flex: 999 1 16em;
    min-inline-size: 0;
  }
  .list .bare {
    display: block;
    padding-inline-start: clamp(0px, (100% - 30.75em) * 999, 14.75em);
  }
  .list .bare > * + * {
    margin-block-start: 0.5em;
  }
  /* Words on a small picture would hide it. */
  .list .picture {
    border-radius: 0;
  }
  .list .picture > :first-child {
    grid-row: 1;
  }
  .list figcaption {
    padding: 0.25em 0 0;
    background: none;
    color: inherit;
    justify-self: start;
  }
  /* What is cut can be read elsewhere: on paper it cannot. */
  @supports selector(:has(a)) {
    @media screen {
      .grid .cut {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        flex: none;
        overflow: hidden;
      }
    }
  }
  /* The whole card answers where it leads to one place. */
  .hit::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* What else leads somewhere lies above that. */
  .media a:not(.hit),
  .media ~ * a {
    position: relative;
  }
  @media (hover: hover) {
    .media:hover .hit {
      text-decoration: underline;
      text-decoration-thickness: 0.09em;
      text-decoration-color: var(--ngo-color-accent, currentColor);
      text-underline-offset: 0.2em;
    }
  }
  @media (hover: hover) and (prefers-reduced-motion: no-preference) {
    [part='image'] {
      transition: scale 0.2s;
    }
    .grid > li:has(.hit, .links a, summary):hover [part='image'] {
      scale: 1.03;
    }
  }
  @media print {
    .items > li {
      break-inside: avoid;
    }
  }
`;
