import {css} from 'lit';
export const styles = css`
  :host {
    display: block;
    --line: color-mix(in srgb, currentColor 55%, transparent);
    --faint: color-mix(in srgb, currentColor 6%, transparent);
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3 {
    line-height: 1.25;
    text-wrap: balance;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
  :is(button, .button) {
    display: inline-block;
    min-block-size: 2.5em;
    padding: 0.4em 1em;
    border: 1px solid var(--line);
    border-radius: 0.4em;
    background: transparent;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  :is(button, .button).primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  button:disabled {
    border-style: dashed;
    opacity: 0.6;
    cursor: default;
  }
  a:not(.button) {
    color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  input:not([type='checkbox'], [type='radio'], [type='range']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2.6em;
    padding: 0.45em 0.6em;
    border: 1px solid var(--line);
    border-radius: 0.4em;
    background: Canvas;
    color: CanvasText;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.2em;
    max-block-size: 30em;
  }
  :is(.number, .positive, .count, .date, .currency, .country).number,
  input:is(.number, .positive, .count, .date, .currency, .country, .phoneNumber) {
    max-inline-size: 16em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .label,
  .field > label:first-child {
    display: block;
    padding: 0;
    font-weight: 700;
  }
  .field {
    margin-block: 1.25em;
  }
  .help {
    margin-block: 0.15em 0.4em;
    font-size: 0.9em;
  }
  .help:empty {
    display: none;
  }
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.75em;
  }
  .language label {
    display: block;
    font-size: 0.9em;
  }
  .check {
    display: inline-flex;
    max-inline-size: 100%;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
    font-weight: 400;
  }
  .check input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .record,
  .picture,
  .week,
  .list {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--line);
  }
  .day {
    display: grid;
    grid-template-columns: 8em minmax(0, 16em);
    gap: 0.5em;
    align-items: center;
    margin-block: 0.25em;
  }
  .entries {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }
  .entry:not(.plain) {
    border: 1px solid var(--line);
    border-radius: 0.5em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    align-items: center;
    padding: 0.35em;
  }
  .head .fold {
    flex: 1 1 12em;
    min-inline-size: 0;
    border: 0;
    font-weight: 700;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .fold::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.1em 0.6em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  .fold[aria-expanded='true']::before {
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .count {
    font-weight: 400;
  }
  .tools {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-start: auto;
  }
  .tools button {
    min-inline-size: 2.5em;
    padding: 0.25em;
  }
  .grip {
    padding: 0.5em;
    cursor: grab;
  }
  .body {
    padding: 0 1em 1em;
    border-block-start: 1px solid var(--line);
  }
  .plain {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }
  .plain > .field {
    flex: 1 1 10em;
    min-inline-size: 0;
    margin: 0;
  }
  .more {
    margin-block: 1em;
  }
  .preview {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .preview img {
    display: block;
    max-inline-size: min(100%, 24em);
    max-block-size: 16em;
    cursor: crosshair;
  }
  .preview:not(.failed) > .help,
  .preview.failed > :not(.help) {
    display: none;
  }
  .cross {
    position: absolute;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 3px solid #fff;
    border-radius: 50%;
    outline: 2px solid #000;
    translate: -50% -50%;
    pointer-events: none;
  }
  .focus label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    min-block-size: 2em;
  }
  .findings {
    margin-block: 0.4em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--line);
    border-inline-start: 0.4em solid #b3261e;
    border-radius: 0.4em;
    list-style: none;
  }
  .findings:not(:has(.error)) {
    border-inline-start-color: #9a6700;
  }
  /* Groups in groups leave no room on a small telephone. */
  @media (max-width: 25em) {
    .record,
    .picture,
    .week,
    .list {
      padding-inline-start: 0.4em;
    }
    .body {
      padding-inline: 0.4em;
    }
    .day {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
