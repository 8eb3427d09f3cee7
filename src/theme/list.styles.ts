import {css} from 'lit';

/** Items below one another, and the frames that items have. */
export const listStyles = css`
  /* Lines end where words do. */
  .list {
    max-inline-size: 80em;
  }
  .list > li + li,
  .long > * + * {
    margin-block-start: var(--ngo-gap, 1.6em);
  }
  .list.plain > li + li,
  .list.plain + .list {
    padding-block-start: var(--ngo-gap, 1.6em);
    border-block-start: var(--_line);
  }
  .many > li,
  .long > div {
    content-visibility: auto;
    contain-intrinsic-size: auto 9em;
  }
  .long > div {
    contain-intrinsic-size: auto 200em;
  }
  /* What is skipped is clipped: the outline of a link at its edge needs room. */
  .many.plain > li,
  .long > .plain {
    margin-inline: -0.4em;
    padding-inline: 0.4em;
  }
  .outlined > li,
  .card > li {
    padding: var(--ngo-padding, 1.25em);
    border: var(--_frame);
    border-radius: var(--ngo-radius, 0.5em);
  }
  .card > li {
    background: var(--_surface);
    box-shadow: var(--ngo-shadow, 0 0.125em 0.75em rgb(0 0 0 / 0.08));
  }
`;
