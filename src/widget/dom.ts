import {nothing, render} from 'lit';
import type {LitElement} from 'lit';

/** Focus on what is no control: reachable by script only. */
export const focusOn = (element: HTMLElement | null | undefined): void => {
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
};

/** The rows of a widget's list, or of its lists. */
export const itemsIn = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.items > li'),
];

/** The first row that was not there before. A list that has become long is made anew, in the same order. */
export const firstNew = (before: readonly HTMLElement[], items: readonly HTMLElement[]): HTMLElement | undefined =>
  before[0]?.isConnected ? items.find((item) => !before.includes(item)) : items[before.length];

/** Whether an element's children say something: any text, any element that shows. */
export const hasContent = ({childNodes}: Element): boolean =>
  [...childNodes].some((node) =>
    node instanceof Element ? !node.matches('script, style, template') : node instanceof Text && node.data.trim(),
  );

/** Exchanges one state for another, for `:state()`. An engine without states, or with their first form only, goes without. */
export const exchangeState = ({states}: ElementInternals, from: string, to: string): void => {
  try {
    states.delete(from);
    states.add(to);
  } catch {
    // The page may ask `status` instead.
  }
};

/** Empties an element's rendering. Lit keeps what it knows of one at the node that it renders before: before a new one it begins anew. */
export const beginAnew = ({renderRoot, renderOptions}: Pick<LitElement, 'renderRoot' | 'renderOptions'>): void => {
  try {
    // What is drawn little by little ends.
    render(nothing, renderRoot, renderOptions);
  } catch {
    // It was broken already.
  }
  const end = document.createComment('');
  renderRoot.replaceChildren(end);
  renderOptions.renderBefore = end;
};
