import {css} from 'lit';

export const styles = css`
  .story {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    min-inline-size: 0;
  }
  .grid .story {
    block-size: 100%;
  }
  .list .story {
    flex-flow: row wrap;
    gap: 1em 1.6em;
  }
  .list .story > .picture {
    flex: 1 1 11em;
    max-inline-size: 20em;
  }
  .list .story > .body {
    flex: 3 1 15em;
  }
  .story > .body {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.55em;
  }
  .story > .body > * {
    margin: 0;
  }
  .grid .story > .body {
    flex: 1;
  }
  .grid .story > .body > .links {
    margin-block-start: auto;
    padding-block-start: 0.3em;
  }
  .items.grid > li {
    overflow: hidden;
  }
  .items.grid:not(.plain) .picture {
    /* To the edges of the card. */
    margin: calc(var(--ngo-padding, 1.25em) * -1) calc(var(--ngo-padding, 1.25em) * -1) 0.4em;
  }
  .items.grid:not(.plain) .picture img {
    border-radius: 0;
  }
  .items.grid:not(.plain) .credit {
    padding-inline: var(--ngo-padding, 1.25em);
  }
  .kicker {
    font-size: 0.85em;
    font-weight: 600;
    letter-spacing: 0.02em;
    color: var(--ngo-color-accent, var(--ngo-color-muted, color-mix(in srgb, currentColor 78%, transparent)));
  }
  .quote {
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--ngo-color-accent, color-mix(in srgb, currentColor 40%, transparent));
    font-style: italic;
  }
  .quote cite {
    display: block;
    margin-block-start: 0.3em;
    font-style: normal;
    font-size: 0.9em;
    color: var(--ngo-color-muted, color-mix(in srgb, currentColor 78%, transparent));
  }
  details {
    inline-size: 100%;
  }
  details > summary {
    padding-block: 0.35em;
    font-weight: 600;
  }
  details > .prose {
    padding-block: 0.3em 0.6em;
  }
`;
