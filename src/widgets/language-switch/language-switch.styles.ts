import {css} from 'lit';

export const styles = css`
  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [role='group'] > button {
    margin: 0;
    padding: 0.3em 0.8em;
    font-weight: inherit;
    background: none;
    color: inherit;
  }
  [role='group'] > [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: underline 0.15em;
    text-underline-offset: 0.3em;
  }
  @media (forced-colors: active) {
    [role='group'] > [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
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
