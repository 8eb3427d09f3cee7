import {isParsed} from '../source/parsed.js';
import {tags} from '../widgets.js';

const PLACEHOLDER = 'data-ngo-widget';

/** Where a page keeps that somebody turns its placeholders: one is enough, however many files of ours it loads. */
const KEY = Symbol.for('ngo-widgets.placeholder.1');

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
  const page = globalThis as {[KEY]?: Set<string>};
  if (page[KEY]) return;
  const noted = (page[KEY] = new Set());

  const turnAll = (): void =>
    document.querySelectorAll(`[${PLACEHOLDER}]`).forEach((holder) => {
      const tag = tagOf(holder);
      if (!tags.some((known) => known === tag)) {
        if (!noted.has(tag)) console.warn(`ngo-widgets: "${tag}" ≠ ${tags.join(', ')}`);
        noted.add(tag);
      } else if (customElements.get(tag) && isParsed(holder)) {
        const known = holder.querySelector(`:scope > ${tag}`);
        const element = known ?? document.createElement(tag);
        if (!known) for (const name of handedOn(tag)) handOn(holder, element, name);
        element.append(...[...holder.childNodes].filter((node) => node !== element));
        if (!known) holder.append(element);
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
      const name = attributeName?.slice(5) ?? '';
      if (element && handedOn(element.localName).includes(name)) handOn(target as Element, element, name);
    }
    turnAll();
  });
  /** Another file of ours may bring a class later, and with it what is to be observed. */
  const look = (): void => {
    const names = tags.flatMap(handedOn).map((name) => `data-${name}`);
    observer.observe(document, {subtree: true, childList: true, attributeFilter: [PLACEHOLDER, ...names]});
    turnAll();
  };
  document.addEventListener('readystatechange', turnAll);
  for (const tag of tags) void customElements.whenDefined(tag).then(look);
  look();
};
