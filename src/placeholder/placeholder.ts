import {isParsed} from '../source/parsed.js';
import {attributes} from '../widget/attributes.js';
import {tags} from '../widgets.js';

const PLACEHOLDER = 'data-ngo-widget';

/** Where a page keeps that somebody turns its placeholders: one is enough, however many files of ours it loads. */
const KEY = Symbol.for('ngo-widgets.placeholder.1');

/** What a placeholder may hand on, from `data-src` to `src`. CMSs keep `data-*` for authors without script rights: `data-onclick` stays text. */
const handedOn = ['data', ...Object.keys(attributes)].map((name) => `data-${name}`);

const tagOf = (holder: Element): string => holder.getAttribute(PLACEHOLDER)?.trim().toLowerCase() ?? '';

const handOn = (holder: Element, element: Element, attribute: string): void => {
  const value = holder.getAttribute(attribute);
  if (value === null) element.removeAttribute(attribute.slice(5));
  else element.setAttribute(attribute.slice(5), value);
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
        if (!known) for (const attribute of handedOn) handOn(holder, element, attribute);
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

  new MutationObserver((records) => {
    for (const {target, attributeName} of records) {
      const element =
        attributeName &&
        attributeName !== PLACEHOLDER &&
        (target as Element).querySelector(`:scope > ${tagOf(target as Element) || '*'}`);
      if (element) handOn(target as Element, element, attributeName);
    }
    turnAll();
  }).observe(document, {subtree: true, childList: true, attributeFilter: [PLACEHOLDER, ...handedOn]});
  document.addEventListener('readystatechange', turnAll);
  // Another file of ours may bring the class later.
  for (const tag of tags) void customElements.whenDefined(tag).then(turnAll);
  turnAll();
};
