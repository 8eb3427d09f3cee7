import {css} from 'lit';

export const styles = css`
  .entry > * + * {
    margin-block-start: 1.5em;
  }
  .entry > .meta,
  .entry > [part='mark'] {
    margin-block-start: 0.5em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.4em 2em;
  }
  .columns .heading,
  ol .heading {
    font-size: 1em;
    margin-block-end: 0.3em;
  }
  .entry .label {
    margin: 0 0 0.4em;
  }
  [part='figure'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.4em;
  }
  [part='figure-value'] {
    font-size: calc(var(--ngo-figure-size, 2em) * 0.65);
    font-weight: 700;
    line-height: 1.1;
    color: var(--ngo-color-accent, inherit);
  }
  [part='figure-value'] small {
    font-size: 0.55em;
  }
  .towards {
    inline-size: 100%;
    margin-block-start: auto;
    font-size: 0.9em;
  }
  [part='bar'] {
    display: block;
    inline-size: 100%;
    block-size: 1em;
    color: var(--ngo-color-accent, currentColor);
    accent-color: currentColor;
  }
  .entry > .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5em), 1fr));
    gap: 0.75em;
  }
  .entry > .tiles > li {
    flex-flow: column;
    padding: 0.8em;
    border-radius: var(--ngo-radius, 0.5em);
    border: var(--_line);
    background: var(--_surface);
  }
  .entry > .tiles [part='figure-value'] {
    font-size: var(--ngo-figure-size, 2em);
  }
  ol > li {
    counter-increment: activity;
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    padding-block: 1.1em;
    border-block-start: var(--_line);
  }
  ol > li::before {
    content: counter(activity);
    inline-size: 1.9em;
    block-size: 1.9em;
    line-height: 1.7;
    text-align: center;
    font-weight: 700;
    border-radius: 50%;
    border: 0.1em solid var(--ngo-color-accent, currentColor);
  }
  ol > li > div {
    flex: 1 1 12em;
    padding-block: 0.2em;
  }
  .results {
    flex: 2 1 17em;
  }
`;
