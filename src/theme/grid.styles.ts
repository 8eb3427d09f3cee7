import {css} from 'lit';

/** Items side by side: as many as fit, three at most, and rows that come out even where they are few. */
export const gridStyles = css`
  .grid {
    display: grid;
    /* A quarter and a bit: four of it are more than the row. */
    --_card: max(17em, 25.1%);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--ngo-card-min, var(--_card))), 1fr));
    gap: var(--ngo-gap, 2.5em 1.5em);
  }
  .grid:not(.plain) {
    gap: var(--ngo-gap, 1.5em);
  }
  .grid + .grid {
    margin-block-start: var(--ngo-gap, 2.5em);
  }
  .grid:not(.plain) + .grid {
    margin-block-start: var(--ngo-gap, 1.5em);
  }
  /* Three in a row, or below one another, never two and one. */
  .grid:has(> :nth-child(3):last-child) {
    --_card: max(12em, 25.1%, (39em - 100%) * 999);
  }
  /* One alone has nothing beside it, and is no wider than a text. */
  .grid:has(> :only-child) {
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 44em;
  }
  /* Four in a row, or two and two; where three in a row would leave one alone. */
  .grid:has(> :nth-child(3n + 4):last-child) {
    --_card: max(17em, 20.1%, min(34%, (72.5em - 100%) * 999));
  }
`;
