import {css} from '../../theme/css.js';

export const styles = css`
  article > * + * {
    margin-block-start: 1.5em;
  }
  article > .meta {
    margin-block-start: 0.5em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.4em 2em;
  }
  .columns .heading {
    font-size: 1em;
  }
  .columns .label {
    margin-block-start: 0;
  }
  article > div > .label {
    font-size: 1.1em;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5em), 1fr));
    gap: 0.75em;
  }
  [part='figure'] {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
    padding: 0.8em;
    border-radius: var(--ngo-radius, 0.5em);
    background: var(--ngo-color-surface, color-mix(in srgb, currentColor 5%, transparent));
  }
  [part='figure-value'] {
    font-size: var(--ngo-figure-size, 2em);
    font-weight: 700;
    line-height: 1.1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.2em;
    color: var(--ngo-color-accent, inherit);
  }
  [part='figure-value'] small {
    font-size: 0.5em;
  }
  [part='figure-label'] {
    line-height: 1.3;
  }
  .towards {
    margin-block-start: auto;
    padding-block-start: 0.5em;
    font-size: 0.9em;
  }
  [part='bar'] {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    overflow: hidden;
    border: 1px solid;
    border-radius: 0.3em;
    background: transparent;
    color: var(--ngo-color-accent, currentColor);
  }
  ::-webkit-progress-bar {
    background: transparent;
  }
  ::-webkit-progress-value {
    background: var(--ngo-color-accent, currentColor);
  }
  ::-moz-progress-bar {
    background: var(--ngo-color-accent, currentColor);
  }
  @media (forced-colors: active) {
    [part='bar'] {
      appearance: auto;
    }
  }
  .pairs {
    counter-reset: activity;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 2em;
    padding-block: 1.1em;
    border-block-start: var(--_line);
  }
  .activity {
    counter-increment: activity;
    flex: 1 1 13em;
    display: grid;
    grid-template-columns: 1.9em 1fr;
    align-content: start;
    gap: 0.4em 0.6em;
  }
  .activity > * {
    grid-column: 2;
    font-size: 1em;
  }
  .activity::before {
    content: counter(activity);
    content: counter(activity) / '';
    grid-row: span 2;
    display: grid;
    place-items: center;
    block-size: 1.9em;
    font-weight: 700;
    border-radius: 50%;
    background: color-mix(in srgb, var(--ngo-color-accent, currentColor) 12%, transparent);
  }
  .results {
    flex: 2 1 17em;
  }
  .results > li + li {
    margin-block-start: 0.6em;
  }
  .results .tiles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.5em;
    font-size: 0.9em;
  }
  .results [part='figure'] {
    flex-flow: row wrap;
    align-items: baseline;
    gap: 0 0.4em;
    padding: 0;
    background: none;
  }
  .results [part='figure-value'] {
    font-size: calc(var(--ngo-figure-size, 2em) * 0.65);
  }
  .results .towards {
    flex-basis: 100%;
    padding: 0;
  }
`;
