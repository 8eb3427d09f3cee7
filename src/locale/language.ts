import {canonicalTag} from '../content/language-tag.js';

/** Which language an element speaks: that of its nearest `lang`, through shadow roots, followed live. */

/** Whether the page is translated by the browser, which says on `<html>` into what. */
export const isTranslated = (): boolean =>
  'document' in globalThis && document.documentElement.matches('.translated-ltr, .translated-rtl');

/** What the browser has translated the page into: no language that its author gave it. What is named later is. */
let translation: string | undefined;

const isOfTranslation = (holder: Element | null): boolean => {
  if (!isTranslated()) {
    translation = undefined;
    return false;
  }
  const {documentElement} = document;
  translation ??= documentElement.lang;
  return holder === documentElement && documentElement.lang === translation;
};

/** The language that the element's surroundings give it, if any: the nearest good `lang`, its own included. */
export const languageOf = (element: Element): string | undefined => {
  const holder = element.closest('[lang]');
  if (isOfTranslation(holder)) return undefined;
  const outer = holder?.parentElement ?? ((holder ?? element).getRootNode() as Partial<ShadowRoot>).host;
  return canonicalTag(holder?.getAttribute('lang')) ?? (outer && languageOf(outer));
};

type Listener = () => void;
const listeners = new Set<Listener>();
/** Made out here: inside a function it would keep, for as long as the page, the first element that was watched. */
const observer =
  'MutationObserver' in globalThis
    ? new MutationObserver(() => listeners.forEach((listener) => listener()))
    : undefined;

/** Calls back whenever a `lang` may have changed around the element. Returns what ends it. */
export const watchLanguage = (element: Element, changed: Listener): Listener => {
  listeners.add(changed);
  // An observer of the document does not see into shadow roots: each root around the element is watched.
  for (let inside: Node | undefined = element; inside;) {
    const root = inside.getRootNode() as Partial<ShadowRoot> & Node;
    observer?.observe(root, {subtree: true, attributeFilter: ['lang']});
    // Not by its class: a shadow root in a frame is of another one.
    inside = root.host;
  }
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) observer?.disconnect();
  };
};
