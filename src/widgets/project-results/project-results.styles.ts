import {css} from 'lit';

export const styles = css`
  .project > * + * {
    margin-block-start: 1.5em;
  }
  .project > header > * + * {
    margin-block-start: 0.5em;
  }
  .project > header .heading {
    font-size: calc(var(--ngo-heading-scale, 1) * 1.35em);
  }
  .section-heading,
  .project > section > .label {
    margin-block-end: 0.7em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.5em 2em;
  }
  .labelled > .label {
    margin-block-end: 0.4em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 2em;
  }
  .facts dt {
    font-size: 0.85em;
    color: var(--ngo-color-muted, color-mix(in srgb, currentColor 78%, transparent));
  }
  .facts dd {
    font-weight: 600;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 0.75em;
  }
  .figure {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    min-inline-size: 0;
    padding: 0.9em 1em;
    border-radius: var(--ngo-radius, 0.5em);
    background: var(--ngo-color-surface, color-mix(in srgb, currentColor 5%, transparent));
  }
  .value {
    font-size: var(--ngo-figure-size, 2em);
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
    color: var(--ngo-color-accent, inherit);
  }
  .small {
    font-size: 0.5em;
    font-weight: 600;
  }
  .of-what {
    line-height: 1.3;
  }
  .towards {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
    margin-block-start: auto;
    padding-block-start: 0.5em;
  }
  .of {
    font-size: 0.9em;
  }
  .bar {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    overflow: hidden;
    border: 1px solid currentColor;
    border-color: color-mix(in srgb, var(--ngo-color-accent, currentColor) 65%, transparent);
    border-radius: 0.3em;
    background: transparent;
    color: var(--ngo-color-accent, currentColor);
  }
  .bar::-webkit-progress-bar {
    background: transparent;
  }
  .bar::-webkit-progress-value {
    background: var(--ngo-color-accent, currentColor);
  }
  .bar::-moz-progress-bar {
    background: var(--ngo-color-accent, currentColor);
  }
  @media (forced-colors: active) {
    .bar {
      appearance: auto;
    }
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.8em 2em;
    padding-block: 1.1em;
    border-block-start: var(--ngo-border-width, 1px) solid currentColor;
    border-color: var(--ngo-color-border, color-mix(in srgb, currentColor 18%, transparent));
  }
  .pairs {
    counter-reset: activity;
  }
  .activity {
    counter-increment: activity;
    position: relative;
    padding-inline-start: 2.2em;
  }
  .activity::before {
    content: counter(activity);
    content: counter(activity) / '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.1em;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    font-size: 0.85em;
    font-weight: 700;
    border-radius: 50%;
    background: color-mix(in srgb, var(--ngo-color-accent, currentColor) 12%, transparent);
  }
  .activity .heading {
    font-size: 1.05em;
  }
  .results > li + li {
    margin-block-start: 0.9em;
  }
  .results > li > .tiles {
    margin-block-start: 0.5em;
  }
  .results .figure {
    padding: 0.5em 0.8em;
  }
  .results .value {
    font-size: calc(var(--ngo-figure-size, 2em) * 0.7);
  }
  .funding {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em 1.6em;
    padding: var(--ngo-padding, 1.25em);
    border: 1px solid currentColor;
    border-color: color-mix(in srgb, currentColor 30%, transparent);
    border-radius: var(--ngo-radius, 0.5em);
  }
  .funding-text {
    flex: 1 1 16em;
  }
  .funding-text > * + * {
    margin-block-start: 0.4em;
  }
  .funder-logos {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .funder-logos img {
    inline-size: auto;
    block-size: auto;
    max-block-size: 4.5em;
  }
  .fundings > * + * {
    margin-block-start: 0.8em;
  }
`;
