import {css} from 'lit';

/** What is printed: black on white, and whole. */
export const paperStyles = css`
  /* Paper is white, whatever the page is, and its printer may have no colours. */
  @media print {
    :host {
      color: #000 !important;
      --ngo-color-text: #000 !important;
      --ngo-color-heading: #000 !important;
      --ngo-color-link: #000 !important;
      --ngo-color-muted: #000 !important;
      --ngo-color-accent: #000 !important;
      --ngo-color-surface: transparent !important;
      --ngo-color-track: rgb(0 0 0 / 0.15) !important;
    }
    button {
      display: none;
    }
    .head,
    .title,
    .heading,
    .label {
      break-after: avoid;
    }
    .items > li {
      break-inside: avoid;
    }
    .many > li,
    .long > div {
      content-visibility: visible;
    }
  }
`;
