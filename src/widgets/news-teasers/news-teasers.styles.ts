import {css} from 'lit';

export const styles = css`
  .items > li {
    position: relative;
  }
  .dated,
  .headlines > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2.5em;
  }
  /* When and where from, in a column before the news; above it where there is no room for both. */
  .facts {
    order: -1;
    flex: 1 1 max(10em, 144px);
  }
  .dated > .media,
  .what {
    flex: 999 1 17em;
    min-inline-size: 0;
  }
  .dated .facts {
    padding-block-start: 0.2em;
  }
  .list .picture {
    flex-basis: 10em;
    max-inline-size: min(100%, max(16em, (27.75em - 100%) * 999));
  }
  .list .bare {
    padding-inline-start: clamp(0px, (100% - 27.75em) * 999, 11.75em);
  }
  /* Words alone are no four in a row: a long title would stand beside nothing. */
  .grid:not(:has(.picture)) {
    --_quarter: 34%;
  }
  .grid .meta {
    order: -1;
    margin-block: 0 0.25em;
  }
  .heading {
    max-inline-size: 32em;
  }
  .heading > a,
  .what > a {
    text-decoration: none;
  }
  .what > a {
    font-weight: 700;
    text-wrap: balance;
  }
  li:hover > * .hit,
  .hit:focus-visible {
    text-decoration: underline;
    text-decoration-color: var(--ngo-color-accent, currentColor);
    text-underline-offset: 0.2em;
  }
  .headlines.plain,
  .headlines.plain > li + li {
    padding-block-start: 0.7em;
  }
  .headlines.plain > li + li {
    margin-block-start: 0.7em;
  }
`;
