import {css} from 'lit';

export const styles = css`
  :host {
    counter-reset: topic;
  }
  .columns.plain {
    columns: 22em 2;
    column-gap: 2.5em;
  }
  .columns.plain > li {
    position: relative;
    margin: 0;
    padding-block: 1.5em;
    padding-inline-start: 2.4em;
    border-block-start: var(--_line);
    break-inside: avoid;
    counter-increment: topic;
  }
  .columns.plain > li::before {
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
    border-inline-start: 0.15em solid var(--ngo-color-accent, var(--_muted));
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
