import {html, render} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';

/** From so many items on, layout skips those that are off screen. */
const MANY = 50;
/** A list of more items is drawn little by little. */
const AT_ONCE = 500;
/** So many items are drawn together, and at least as many at once. */
const CHUNK = 24;
/** Milliseconds after which a slice ends: well below the 50 that a reader would feel. */
const SLICE = 20;

/** What of a long list is to be drawn: all rows are a function of the item. */
interface Rows {
  readonly list: readonly unknown[];
  readonly kind: string;
  readonly row: (item: unknown) => TemplateResult;
}

/** The long lists of the drawing that is being made, in the order of the page. */
const long: Rows[] = [];
/** What is still to come of a list. */
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** A list of items; a long one is left empty, for {@link draw} to fill. */
export const listed = <T>(list: readonly T[], kind: string, row: (item: T) => TemplateResult): TemplateResult => {
  if (list.length <= AT_ONCE)
    return html`<ul role="list" part="list" class=${list.length < MANY ? kind : `${kind} many`}>${list.map(row)}</ul>`;
  long.push({list, kind, row: row as Rows['row']});
  return html`<ul role="list" part="list" class="long"></ul>`;
};

/**
 * Renders, and fills the long lists: a new one at once as far as there were items before, the rest in slices. `failed`
 * hears what a later slice throws; what is thrown at once is the caller's.
 */
export const draw = (value: unknown, root: HTMLElement, failed: (thrown: unknown) => void): void => {
  const before = Math.min(root.querySelectorAll('.items > li').length, AT_ONCE);
  render(value, root);
  const lists = long.splice(0);
  root
    .querySelectorAll('.long')
    .forEach((element, index) => fill(element, lists[index] as Rows, element.firstChild ? 0 : before, failed));
};

const fill = (element: Element, {list, kind, row}: Rows, least: number, failed: (thrown: unknown) => void): void => {
  const {children} = element;
  clearTimeout(timers.get(element));
  while (children.length * CHUNK >= list.length + CHUNK) element.lastChild?.remove();
  let at = 0;
  const slice = (): void => {
    const until = performance.now() + SLICE;
    do {
      const chunk = children[at] ?? element.appendChild(document.createElement('div'));
      if (chunk.className !== kind) chunk.className = kind;
      render(list.slice(at * CHUNK, ++at * CHUNK).map(row), chunk as HTMLElement);
    } while (at * CHUNK < list.length && (at * CHUNK <= least || performance.now() < until));
    if (at * CHUNK < list.length) timers.set(element, setTimeout(next));
  };
  const next = (): void => {
    try {
      // A list that has been replaced, or taken away, is nobody's.
      if (element.isConnected) slice();
    } catch (thrown) {
      failed(thrown);
    }
  };
  slice();
};
