import {css} from 'lit';

/**
 * Items side by side: as many as fit, three at most, in rows that come out even. One that would be left alone has a
 * row of its own (`.lead`: the first has one as well, and is not counted).
 */
export const gridStyles = css`
  .grid {
    display: grid;
    --_least: var(--ngo-card-min, 17em);
    /* A quarter and a bit: four of it are more than the row. */
    --_card: max(var(--_least), 25.1%);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card)), 1fr));
    gap: var(--ngo-gap, 2.5em 1.5em);
  }
  /* Between padding a narrow text would be narrower still. */
  .grid:not(.plain) {
    --_third: 14em;
    gap: var(--ngo-gap, 1.5em);
  }
  .grid + .grid {
    margin-block-start: var(--ngo-gap, 2.5em);
  }
  .grid:not(.plain) + .grid {
    margin-block-start: var(--ngo-gap, 1.5em);
  }
  /* Three in a row, or below one another: at two, one would be left. */
  .grid:has(
    > :nth-child(6n + 3 of :not(ul.lead > :first-child)):last-child,
    > :nth-child(6n + 5 of :not(ul.lead > :first-child)):last-child
  ) {
    --_least: var(--ngo-card-min, var(--_third, 12em));
    --_card: max(var(--_least), 25.1%, (3 * var(--_least) + 3em - 100%) * 999);
  }
  /* Two in a row. */
  .grid:has(> :nth-child(2 of :not(ul.lead > :first-child)):last-child, > :nth-child(12n + 10 of :not(ul.lead > :first-child)):last-child) {
    --_card: max(var(--_least), 34%);
  }
  /* Two and two, or four in a row. */
  .grid:has(> :nth-child(12n + 4 of :not(ul.lead > :first-child)):last-child, > :nth-child(12n + 8 of :not(ul.lead > :first-child)):last-child) {
    --_card: max(var(--_least), var(--_quarter, 20.1%), min(var(--_few, 34%), (4 * var(--_least) + 4.5em - 100%) * 999));
  }
  /* Left alone at two as at three. */
  .grid > :nth-child(6n + 1 of :not(ul.lead > :first-child)):last-child,
  ul.lead > :first-child {
    grid-column: 1 / -1;
  }
  /* One alone has nothing beside it, and is no wider than a text. */
  .grid:has(> :only-child) {
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 44em;
  }
`;
