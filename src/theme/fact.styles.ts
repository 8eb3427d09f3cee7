import {css} from 'lit';

/** What is said of an item in a word or two: its facts and links in a row, its badge and its marks. */
export const factStyles = css`
  .links,
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.4em;
  }
  .meta {
    gap: 0.25em 1em;
    overflow-x: clip;
  }
  /* As far apart as fingers need it, also where text is small. */
  .meta > li,
  .links > li,
  .bullets > li,
  dd > div {
    min-block-size: 24px;
  }
  /* A dot before each fact; where a line begins it is outside, and cut off. A badge is apart without one. */
  .meta > li {
    position: relative;
  }
  .meta > li + li::before {
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.65em;
  }
  .meta > li:has([part='badge'])::before,
  .meta > li:has([part='badge']) + li::before {
    content: none;
  }
  .meta a:focus-visible {
    outline-offset: -0.16em !important;
  }
  [part~='meta'],
  .place,
  [part~='notice'],
  [part~='state'],
  .mark,
  .acronym {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    line-height: 1.45;
  }
  [part='badge'],
  .mark {
    display: inline-block;
    border-radius: var(--ngo-badge-radius, min(var(--ngo-radius, 0.5em), 0.35em));
    padding: 0.1em 0.6em;
  }
  [part='badge'] {
    border: 1px solid var(--ngo-color-accent, currentColor);
    font-weight: 600;
    color: var(--ngo-color-text, inherit);
  }
  .mark {
    align-self: start;
    border: 1px dashed;
  }
`;
