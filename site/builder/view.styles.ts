import {css} from 'lit';

/** The steps, what one chooses from, the preview and what is taken. */
export const viewStyles = css`
  .steps ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .steps a {
    display: block;
    padding: 0.5em 1em;
    border-block-end: 3px solid transparent;
    color: inherit;
    text-decoration: none;
    counter-increment: step;
  }
  .steps a::before {
    content: counter(step) '. ';
  }
  .steps a[aria-current] {
    border-color: var(--accent);
    font-weight: 700;
  }
  .steps .kept label {
    flex: 0 1 20em;
  }
  .steps .kept label span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .steps .kept {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block: 0.5em;
    font-size: 0.9em;
  }
  .status {
    position: sticky;
    inset-block-end: 0.5em;
    z-index: 2;
  }
  .notice {
    position: fixed;
    inset-block-end: 1em;
    inset-inline: 1em;
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: center;
    inline-size: fit-content;
    margin: auto;
    padding: 0.6em 1em;
    border: 1px solid CanvasText;
    border-radius: 0.5em;
    background: CanvasText;
    color: Canvas;
  }
  .notice button {
    border-color: currentColor;
  }
  .widgets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1em;
    padding: 0;
    list-style: none;
  }
  .widgets li {
    display: flex;
    flex-direction: column;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: 0.6em;
  }
  .widgets h3 {
    margin: 0.75em 0 0.5em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: auto 0 0;
  }
  .sketch {
    inline-size: 100%;
    max-block-size: 7em;
    border-radius: 0.3em;
    background: var(--faint);
  }
  .ink {
    fill: currentColor;
    opacity: 0.55;
  }
  .box {
    fill: none;
    stroke: currentColor;
    stroke-opacity: 0.5;
  }
  .fill {
    fill: var(--accent);
    opacity: 0.75;
  }
  .ways-in {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 2em;
    margin-block-start: 2em;
  }
  .ways-in label[for] {
    display: block;
    margin-block-start: 1em;
  }
  label.button {
    position: relative;
  }
  label.button:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .file {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .row {
    display: flex;
    gap: 0.5em;
  }
  .drafts {
    padding: 0;
    list-style: none;
  }
  .drafts li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--line);
  }
  .drafts span {
    flex: 1 1 10em;
  }
  .error:is(p) {
    padding: 0.6em 1em;
    border: 1px solid var(--line);
    border-inline-start: 0.4em solid #b3261e;
    border-radius: 0.4em;
  }
  .work {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
    gap: 2em;
    align-items: start;
  }
  .work > * {
    min-inline-size: 0;
  }
  /* Where there is room for one of them only, the step decides. */
  .steps .see {
    display: none;
  }
  @media (max-width: 62em) {
    .steps .see {
      display: block;
    }
    .work.write > .see,
    .work.see > .write {
      display: none;
    }
  }
  .work > .see {
    position: sticky;
    inset-block-start: 0.5em;
  }
  .see h3 {
    margin-block-start: 0;
  }
  .controls,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    margin-block-end: 0.75em;
  }
  .choices {
    display: grid;
    max-inline-size: 40em;
  }
  .controls > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .controls select {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
  }
  .stage {
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 0.5em;
  }
  .stage iframe {
    display: block;
    inline-size: 100%;
    block-size: min(70vh, 46em);
    margin-inline: auto;
    border: 0;
    background: #fff;
  }
  .stage.phone iframe {
    inline-size: 390px;
  }
  .stage.sidebar iframe {
    inline-size: 260px;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1em;
  }
  .tabs [aria-current] {
    border-color: var(--accent);
    font-weight: 700;
    box-shadow: inset 0 -3px var(--accent);
  }
  .reminder,
  .mind {
    padding: 0.75em 1em;
    border: 1px solid var(--line);
    border-radius: 0.5em;
    background: var(--faint);
  }
  .reminder,
  .mind,
  .all-right {
    margin-block: 1em;
  }
  .reminder h3 {
    margin: 0;
  }
  .reminder ul {
    margin-block: 0.5em 0;
    padding-inline-start: 1.2em;
  }
  .mind ol {
    padding: 0;
    list-style: none;
  }
  .mind button {
    inline-size: 100%;
    text-align: start;
  }
  .mind li p {
    margin-block: 0.25em 0.75em;
    font-size: 0.9em;
  }
  .tree ul {
    margin: 0;
    padding-inline-start: 1.5em;
    list-style: none;
  }
  .tree li::before {
    content: '';
    display: inline-block;
    inline-size: 1.1em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    border: 2px solid currentColor;
    border-block-start-width: 4px;
    border-radius: 2px;
  }
  .tree .file-entry::before {
    inline-size: 0.75em;
    block-size: 1em;
    border-block-start-width: 2px;
  }
  .tree span {
    font-size: 0.9em;
  }
  .code {
    margin-block: 0.5em 1em;
  }
  .code label {
    display: block;
    font-size: 0.9em;
  }
  .code textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
    field-sizing: fixed;
    max-block-size: 20em;
  }
  .more-choices > * + * {
    margin-block-start: 0.6em;
  }
  .more-choices .check {
    display: flex;
    align-items: start;
  }
  .more-choices input[type='checkbox'] {
    flex: none;
  }
  .caution {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--accent);
    background: var(--faint);
  }
  .caution button {
    display: block;
    margin-block-start: 0.5em;
  }
`;
