import {nothing, render} from 'lit';
import type {LitElement} from 'lit';

/** Focus on what is no control: reachable by script only. */
export const focusOn = (element: HTMLElement | null | undefined): void => {
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
};

/** What has the focus in a document, in shadow roots too. */
const focusIn = ({activeElement}: DocumentOrShadowRoot): Element | null =>
  (activeElement?.shadowRoot && focusIn(activeElement.shadowRoot)) ?? activeElement;

/** What has the focus in an element: in its shadow root, or in what is slotted there. */
export const focusWithin = (host: Element): Element | undefined => {
  const focused = focusIn(host.ownerDocument);
  return focused && focused !== host && showsIn(host, focused) ? focused : undefined;
};

/** Whether something shows in an element: in its shadow root, or slotted there. */
export const showsIn = (host: Element, node: Node | null): boolean => {
  if (!node || node === host) return node === host;
  const {assignedSlot, host: holder} = node as Partial<Element & ShadowRoot>;
  if (assignedSlot) return showsIn(host, assignedSlot);
  const {parentNode} = node;
  // A child of what has a shadow root shows by its slot only.
  return !(parentNode as Element | null)?.shadowRoot && showsIn(host, parentNode ?? holder ?? null);
};

/** Where what shows begins, for a reader who was in what it replaced: the first heading, else what comes first. */
export const startOf = (root: ParentNode): HTMLElement | null =>
  root.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ??
  root.querySelector<HTMLElement>(".items > li, [part~='text']") ??
  root.querySelector('div');

/** The rows of a widget's list, or of its lists. */
export const itemsIn = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.items > li'),
];

/** The first row that was not there before. A list that has become long is made anew, in the same order. */
export const firstNew = (before: readonly HTMLElement[], items: readonly HTMLElement[]): HTMLElement | undefined =>
  before[0]?.isConnected ? items.find((item) => !before.includes(item)) : items[before.length];

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

/** Whether a record has an id, itself or anything in it. */
export const holdsId = (value: unknown, id: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ((value as {readonly id?: unknown}).id === id || Object.values(value).some((inner) => holdsId(inner, id)));

/** Opens what is folded in an element and around it. */
export const unfold = (element: Element): void => {
  for (const details of element.querySelectorAll('details')) details.open = true;
  for (let outer = element.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null)
    outer.open = true;
};
