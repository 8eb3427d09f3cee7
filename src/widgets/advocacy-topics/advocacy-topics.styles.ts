import {css} from 'lit';

export const styles = css`
  :host {
    counter-reset: topic;
  }
  /* The title, and what is said of it beside it where there is room for both. */
  .numbered {
    max-inline-size: 68em;
  }
  .numbered.plain {
    padding-block-start: var(--ngo-gap, 1.6em);
    border-block-start: var(--_line);
  }
  .numbered .topic {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 2.5em;
  }
  .numbered .topic > :first-child {
    flex: 1 1 17em;
  }
  .numbered .entry {
    flex: 2 1 28em;
    min-inline-size: 0;
  }
  .numbered.plain > li {
    position: relative;
    padding-inline-start: 2.4em;
    counter-increment: topic;
  }
  .numbered.plain > li::before {
    content: counter(topic);
    content: counter(topic) / '';
    position: absolute;
    inset-inline-start: 0;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    /* The accent, dark or light enough to be read as a large number; without one, the text's colour. */
    color: color-mix(in oklab, oklch(from var(--ngo-color-accent) clamp(0.46, l, 0.72) c h) 80%, currentColor);
  }
  /* Without a frame they end where their text ends. */
  .panels.plain {
    align-items: start;
  }
  .panels .entry {
    margin-block-start: 0.5em;
  }
  .panels.plain > li {
    padding-block-start: 1em;
    border-block-start: 0.125em solid var(--ngo-color-accent, currentColor);
    break-inside: avoid;
  }
  .topics .heading {
    font-size: 1em;
  }
  .topics > li {
    padding-inline-start: 1em;
    border-inline-start: var(--_line);
  }
  .topics > li + li {
    padding-block-start: 0.75em;
  }
  .topics .prose,
  .topics .links,
  .topics .bullets {
    margin-block-start: 0.25em;
  }
  /* One line is enough: what is deeper is only further in. */
  .topics .topics {
    margin-block-start: 0.5em;
  }
  .topics .topics > li {
    border: 0;
  }
`;
