import {css} from 'lit';

export const styles = css`
  .kicker + * {
    margin-block-start: 0.25em;
  }
  .kicker {
    font-size: max(0.8125em, 12px);
    font-weight: 700;
  }
  [part='quote'] {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--ngo-color-accent, var(--_muted));
    max-inline-size: var(--ngo-measure, 40em);
  }
  cite {
    display: block;
    font-style: normal;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .once {
    margin-block-start: 1.5em;
  }
  .heading > a {
    text-decoration: none;
  }
  .links {
    font-weight: 600;
  }
  /* What leads on stands at the foot of a card, and answers all over it. */
  .grid details,
  .grid .links {
    margin-block-start: auto;
    padding-block-start: 0.75em;
  }
  .grid details ~ .links {
    margin-block-start: 0;
    padding-block-start: 0.25em;
  }
  .grid summary {
    display: inline-flex;
    font-weight: 600;
    padding-block: 0.25em;
  }
  .grid .links a::before,
  .grid details:not([open]) > summary::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .grid details ~ .links a {
    position: relative;
  }
  .grid summary:hover,
  .grid summary:focus-visible {
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }
  .grid .links a:hover {
    text-decoration-thickness: 0.14em;
  }
  /* The picture of the first one is larger than its words, which stand at half its height. */
  ul.lead > :first-child:not(:has([open])) {
    --_large: 5;
  }
  ul.lead > :first-child {
    margin-block-end: 1em;
  }
  ul.lead > :first-child .media > :last-child {
    align-self: center;
  }
  .grid > :is(ul.lead > :first-child, :has([open])) .heading {
    font-size: calc(var(--ngo-heading-scale, 1) * 1.75em);
    line-height: 1.15;
  }
  /* A story that is open has the row to itself, its picture beside it. */
  .grid:has([open]) {
    --_few: 25.1%;
    grid-auto-flow: row dense;
  }
  .grid > :has([open]) {
    grid-column: 1 / -1;
  }
  .picture:has(+ * > [open]) {
    align-self: start;
  }
  .picture:has(+ * > [open]) > [part='image'] {
    aspect-ratio: auto;
    max-block-size: 34em;
  }
  .grid .cut:has(~ [open]) {
    display: block;
    overflow: visible;
  }
  .grid .cut:has(~ [open]),
  .grid [part='quote']:has(~ [open]) > p {
    font-size: 1.25em;
  }
  @media print {
    .grid details {
      margin: 0;
    }
  }
`;
