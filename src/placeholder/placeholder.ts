import {isParsed} from '../source/parsed.js';
import {tags} from '../widgets.js';

const PLACEHOLDER = 'data-ngo-widget';

/**
 * What all our files on a page share, of whatever version: the first to come turns the placeholders, for the tags of
 * all. No name in it is one that a build shortens.
 */
interface Shared {
  readonly tags: Set<string>;
  /** Looks for placeholders of a tag that has come later. */
  readonly turn: () => void;
}
const KEY = Symbol.for('ngo-widgets.placeholders.1');

const tagOf = (holder: Element): string => holder.getAttribute(PLACEHOLDER)?.trim().toLowerCase() ?? '';

/**
 * What a placeholder may hand on to a widget: what its class observes, `data-src` as `src`. CMSs keep `data-*`
 * for authors without script rights: `data-onclick` stays text.
 */
const handedOn = (tag: string): readonly string[] =>
  (customElements.get(tag) as {observedAttributes?: readonly string[]} | undefined)?.observedAttributes ?? [];

const handOn = (holder: Element, element: Element, name: string): void => {
  const value = holder.getAttribute(`data-${name}`);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/**
 * Turns each `<div data-ngo-widget="tag" data-src="…">fallback</div>`, now and later, into a widget: once
 * it is parsed, the element is made inside the div and the fallback moves into it. What the page adds or changes
 * later goes the same way.
 */
export const startPlaceholders = (): void => {
  const page = globalThis as {[KEY]?: Shared};
  const shared = (page[KEY] ??= turnPlaceholders());
  for (const tag of tags) {
    shared.tags.add(tag);
    void customElements.whenDefined(tag).then(shared.turn);
  }
  shared.turn();
};

const turnPlaceholders = (): Shared => {
  const known = new Set<string>();
  const noted = new Set<string>();

  const turnAll = (): void =>
    document.querySelectorAll(`[${PLACEHOLDER}]`).forEach((holder) => {
      const tag = tagOf(holder);
      if (!known.has(tag)) {
        if (!noted.has(tag)) console.warn(`ngo-widgets: "${tag}" ≠ ${[...known].join(', ')}`);
        noted.add(tag);
      } else if (customElements.get(tag) && isParsed(holder)) {
        const there = holder.querySelector(`:scope > ${tag}`);
        const element = there ?? document.createElement(tag);
        if (!there) for (const name of handedOn(tag)) handOn(holder, element, name);
        element.append(...[...holder.childNodes].filter((node) => node !== element));
        if (!there) holder.append(element);
      }
    });

  // The div is the page's, and may be a flex item or a float: as wide as there is room, unless the page says otherwise.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:where([${PLACEHOLDER}]){inline-size:-moz-available;inline-size:-webkit-fill-available;inline-size:stretch}`,
  );
  document.adoptedStyleSheets.push(sheet);

  const observer = new MutationObserver((records) => {
    for (const {target, attributeName} of records) {
      const element =
        attributeName &&
        attributeName !== PLACEHOLDER &&
        (target as Element).querySelector(`:scope > ${tagOf(target as Element) || '*'}`);
      // Only what a widget observes is told of.
      if (element) handOn(target as Element, element, attributeName.slice('data-'.length));
    }
    turnAll();
  });
  document.addEventListener('readystatechange', turnAll);
  return {
    tags: known,
    turn: () => {
      // A file that comes later may bring a class, and with it what is to be observed.
      const names = [...known].flatMap(handedOn).map((name) => `data-${name}`);
      observer.observe(document, {subtree: true, childList: true, attributeFilter: [PLACEHOLDER, ...names]});
      turnAll();
    },
  };
};
