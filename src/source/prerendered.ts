/**
 * Content that `ngo-widgets prerender` has written into a page: the children of a widget, or of its placeholder, the
 * owner. The owner's attributes say what a widget has to know of it, because there is no data to ask.
 */
import {endOf} from '../content/partial-date.js';

/** The element that holds the content; null where the page has none. */
export const prerenderedIn = (owner: Element): HTMLElement | null =>
  owner.hasAttribute('data-fresh-until') ? owner.querySelector<HTMLElement>(':scope > .ngo-content') : null;

/** Whether the content need not be asked for yet. */
export const isFresh = (owner: Element): boolean =>
  Date.parse(owner.getAttribute('data-fresh-until') ?? '') > Date.now();

/** Whether something of it must not be shown any more. */
export const isPastReview = (owner: Element): boolean => {
  const date = owner.getAttribute('data-review-by');
  return !!date && Date.now() >= endOf(date);
};

/** How many valid records there were in the document. */
export const recordsOf = (owner: Element): number => Number(owner.getAttribute('data-records'));

/** The languages that the document is written in. */
export const languagesOf = (owner: Element): readonly string[] =>
  owner.getAttribute('data-content-languages')?.split(' ').filter(Boolean) ?? [];
