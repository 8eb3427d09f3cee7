import {css} from 'lit';

/** Who paid. */
export const fundingStyles = css`
  .funding {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em 1.6em;
    padding: 1.25em;
    border: 1px solid;
    border-radius: 0.5em;
    /* Small print stays legible, whatever a theme says. */
    font-size: max(1em, 12px);
    line-height: 1.5;
  }
  .funding > :first-child {
    flex: 1 1 16em;
  }
  .funding > * > * + * {
    margin-block-start: 0.4em;
  }
  .funder-logos {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  /* A height of its own: an SVG without a size has none in a box that is as large as what is in it. */
  .funder-logos img {
    inline-size: auto;
    block-size: max(4.5em, 72px);
    object-fit: contain;
  }
`;
