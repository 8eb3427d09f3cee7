import {css} from 'lit';

export const styles = css`
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--ngo-card-min, 20em)), 1fr));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.2em;
  }
  dt {
    flex: 0 0 6.5em;
    color: var(--_muted);
  }
  /* What does not fit beside its name goes below it, before a word is broken. */
  dd {
    flex: 1 1 8em;
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }
  /* Its line, which may be the second after a long label, is as high as fingers need it; Arabic digits, too, are dialled from the left. */
  .number {
    white-space: nowrap;
    line-height: 24px;
    unicode-bidi: isolate-override;
  }
  /* Begins with a blank. Chromium leaves out one that could collapse when it tells a screen reader. */
  .word {
    white-space: pre-wrap;
  }
  .helpline {
    padding: 0.8em 1em;
    border-inline-start: 0.25em solid var(--ngo-color-accent, currentColor);
  }
  .helpline strong {
    display: block;
    font-size: 1.4em;
  }
  /* So large, it may be wider than a narrow card. */
  .helpline .number {
    white-space: normal;
  }
`;
