import {css} from 'lit';

/** What shows before there is content: boxes and lines in the tint, still. */
export const skeletonStyles = css`
  :host(:state(loading)) {
    min-block-size: var(--ngo-min-block-size);
  }
  .skeleton {
    user-select: none;
  }
  .skeleton .tint {
    aspect-ratio: var(--ngo-image-ratio, 3 / 2);
    background: var(--_tint);
  }
  .skeleton > .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 2.5em;
  }
  .beside > li {
    flex: 1 1 15em;
  }
  .words {
    border-radius: min(var(--ngo-radius, 0.5em), 0.25em);
    /* The letters' height of each line. */
    background: linear-gradient(var(--_tint) 0 0) 50% / 100% 0.8em no-repeat;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
`;
