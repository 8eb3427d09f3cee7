import {css} from 'lit';

export const styles = css`
  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    inline-size: fit-content;
    border: 1px solid;
    border-radius: var(--ngo-radius, 0.5em);
  }
  [role='group'] > button {
    flex: auto;
    min-block-size: 2.25em;
    margin: 0;
    border: 0;
    padding: 0.3em 0.9em;
    font-weight: inherit;
    background: none;
    color: inherit;
  }
  [role='group'] > [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 0.15em;
    text-underline-offset: 0.3em;
  }
  /* Its ground may be of the colour of its text. */
  [role='group'] > button:focus-visible {
    position: relative;
  }
  /* The ground is the text's colour; on it black or white by its luminance y. Engines that cannot tell keep it plain. */
  @supports (color: color(from currentColor xyz-d65 x y z)) {
    [role='group'] > [aria-pressed='true'] {
      background: currentColor;
      border-radius: calc(var(--ngo-radius, 0.5em) * 0.8);
      text-decoration: none;
    }
    [aria-pressed='true'] > span {
      color: color(
        from currentColor xyz-d65 calc((0.179 - y) * 9999) calc((0.179 - y) * 9999) calc((0.179 - y) * 9999)
      );
    }
  }
  @media (forced-colors: active) {
    [role='group'] > [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    [aria-pressed='true'] > span {
      color: inherit;
    }
  }
  [role='status'] {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
`;
