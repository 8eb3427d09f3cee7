import {css} from 'lit';

/**
 * What comes in by inheritance, property by property. A widget takes what belongs to the look of a site: typeface,
 * weight, size, colour, colour scheme; and what hides or disables it: `visibility`, `pointer-events`. What is meant for
 * one heading or one line of the page it sets back.
 *
 * This is done inside, on what is ours, and not on `:host`: a rule of the page for `*` would go before `:host`, and the
 * fallback in the slot stays as the page has it. The direction is in the attribute `dir` of the same element.
 */
export const inheritedStyles = css`
  :host > [lang] {
    /* What lies over other things here lies over nothing of the page. */
    isolation: isolate;
    /* A size of 0 takes the blanks out between boxes of the page; nobody reads below 6 px. */
    font-size: max(1em, min(16px, (6px - 1em) * 9999));
    font-size-adjust: none;
    font-style: normal;
    font-variant: normal;
    line-height: var(--ngo-line-height, 1.55);
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    text-wrap: wrap;
    word-break: normal;
    line-break: auto;
    overflow-wrap: anywhere;
    hyphens: manual;
    -webkit-hyphens: manual;
    tab-size: 8;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    text-emphasis: none;
    hanging-punctuation: none;
    quotes: auto;
    writing-mode: horizontal-tb;
    text-orientation: mixed;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    -webkit-text-security: none;
    image-orientation: from-image;
    image-rendering: auto;
    cursor: auto;
  }
`;
