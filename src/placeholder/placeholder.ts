import {isParsed} from '../source/parsed.js';

const PLACEHOLDER = 'data-ngo-widget';

/** What all our files on a page share, of whatever version: the first to come upgrades the placeholders, for the tags of all. */
interface Shared {
  readonly tags: Set<string>;
  /** Looks for placeholders of a tag that has come later. */
  readonly upgrade: () => void;
}
const KEY = Symbol.for('ngo-widgets.placeholders.2');

const tagOf = (placeholder: Element): string => placeholder.getAttribute(PLACEHOLDER)?.trim().toLowerCase() ?? '';

/**
 * What a placeholder may forward to a widget: what its class observes, `data-src` as `src`. CMSs keep `data-*`
 * for authors without script rights: `data-onclick` stays text.
 */
const forwardedNames = (tag: string): readonly string[] =>
  (customElements.get(tag) as {observedAttributes?: readonly string[]} | undefined)?.observedAttributes ?? [];

const forwardAttribute = (placeholder: Element, widget: Element, name: string): void => {
  const value = placeholder.getAttribute(`data-${name}`);
  if (value === null) widget.removeAttribute(name);
  else widget.setAttribute(name, value);
};

/**
 * Upgrades each `<div data-ngo-widget="tag" data-src="…">fallback</div>`, now and later, to a widget: once
 * it is parsed, the element is made inside the div and the fallback moves into it. What the page adds or changes
 * later goes the same way.
 *
 * @param tags those of all our widgets, also of files that are not on the page: no name of them is a mistake
 */
export const startPlaceholders = (tags: readonly string[]): void => {
  const page = globalThis as {[KEY]?: Shared};
  const shared = (page[KEY] ??= observePlaceholders());
  for (const tag of tags) {
    shared.tags.add(tag);
    void customElements.whenDefined(tag).then(shared.upgrade);
  }
  shared.upgrade();
};

const observePlaceholders = (): Shared => {
  const known = new Set<string>();
  const noted = new Set<string>();

  const upgradeAll = (): void => {
    for (const placeholder of document.querySelectorAll(`[${PLACEHOLDER}]`)) {
      const tag = tagOf(placeholder);
      if (known.has(tag)) {
        if (customElements.get(tag) && isParsed(placeholder)) upgrade(placeholder, tag);
      } else if (!noted.has(tag)) {
        noted.add(tag);
        console.warn(`ngo-widgets: "${tag}" ≠ ${[...known].join(', ')}`);
      }
    }
  };

  // The div is the page's, and may be a flex item or a float: as wide as there is room, unless the page says otherwise.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:where([${PLACEHOLDER}]){inline-size:-moz-available;inline-size:-webkit-fill-available;inline-size:stretch}`,
  );
  document.adoptedStyleSheets.push(sheet);

  const observer = new MutationObserver((records) => {
    for (const {target, attributeName} of records) {
      const widget =
        attributeName &&
        attributeName !== PLACEHOLDER &&
        (target as Element).querySelector(`:scope > ${tagOf(target as Element) || '*'}`);
      // Only what a widget observes is told of.
      if (widget) forwardAttribute(target as Element, widget, attributeName.slice('data-'.length));
    }
    upgradeAll();
  });
  document.addEventListener('readystatechange', upgradeAll);
  return {
    tags: known,
    upgrade: () => {
      // A file that comes later may bring a class, and with it what is to be observed.
      const names = [...known].flatMap(forwardedNames).map((name) => `data-${name}`);
      observer.observe(document, {subtree: true, childList: true, attributeFilter: [PLACEHOLDER, ...names]});
      upgradeAll();
    },
  };
};

const upgrade = (placeholder: Element, tag: string): void => {
  const existing = placeholder.querySelector(`:scope > ${tag}`);
  const widget = existing ?? document.createElement(tag);
  if (!existing) for (const name of forwardedNames(tag)) forwardAttribute(placeholder, widget, name);
  widget.append(...[...placeholder.childNodes].filter((node) => node !== widget));
  if (!existing) placeholder.append(widget);
};
