import {css} from 'lit';

/** Links, what fingers need to hit them and what else is operated, and where the keyboard is. */
export const linkStyles = css`
  /*
   * As the page's own links; one among words is told from them by its line, whatever its colour. In a box of its own:
   * what a theme dresses as a button does not lie over the lines around it.
   */
  a {
    display: inline-block;
    max-inline-size: 100%;
    color: var(--ngo-color-link, var(--_link-color, inherit));
  }
  .links a {
    text-decoration-line: var(--_link-line, underline);
  }
  .onward {
    color: var(--ngo-color-link, var(--_link-color, inherit));
    text-decoration: var(--_link-line, underline);
  }
  [part~='cta']::after,
  .away::after {
    content: '→' / '';
    display: inline-block;
    margin-inline-start: 0.3em;
  }
  .away::after {
    content: '↗' / '';
  }
  [dir='rtl'] [part~='cta']::after {
    scale: -1 1;
  }
  a:hover,
  summary:hover {
    text-decoration-thickness: 0.14em;
  }
  /* What moves moves nothing else, and for nobody who wants rest. */
  @media (hover: hover) and (prefers-reduced-motion: no-preference) {
    [part~='cta']::after {
      transition: translate 0.2s;
    }
    a:hover::after,
    .media:hover .onward::after {
      translate: 0.2em;
    }
    [dir='rtl'] a:hover::after,
    [dir='rtl'] .media:hover .onward::after {
      translate: -0.2em;
    }
  }
  [part~='title-link'] {
    color: var(--ngo-color-heading, var(--ngo-color-link, var(--_heading-color, var(--_link-color, inherit))));
  }
  /* Fingers need it, and who has no mouse sees where he is: neither is a matter of themes. */
  a,
  button,
  summary,
  select {
    min-inline-size: 24px !important;
    min-block-size: 24px !important;
    transform: none !important;
    scale: none !important;
    zoom: 1 !important;
    clip-path: none !important;
  }
  :focus-visible {
    outline: max(0.16em, 2px) solid var(--ngo-focus-color, currentColor) !important;
    outline-offset: 0.16em !important;
    opacity: 1 !important;
    filter: none !important;
  }
  /* Between the ring and what it is around, black or white: one of the two is seen on any ground. */
  @supports (color: color(from currentColor xyz-d65 x y z)) {
    :focus-visible {
      outline-color: rgb(from var(--ngo-focus-color, currentColor) r g b / 1) !important;
      box-shadow: 0 0 0 max(0.16em, 2px)
        color(
          from var(--ngo-focus-color, currentColor) xyz-d65 calc((0.179 - y) * 9999) calc((0.179 - y) * 9999)
            calc((0.179 - y) * 9999) / 1
        ) !important;
    }
  }
`;
