/** Which language an element speaks: its nearest `lang`, through shadow roots, followed live. */

const HAS_LANG = '[lang]:not([lang=""])';

/** A language tag as `Intl` takes it (`bg_BG` reads as `bg-BG`), or undefined: a bad tag is as good as none. */
export const canonicalTag = (tag: string | null | undefined): string | undefined => {
  try {
    return tag ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
};

/** `bg` of `bg-BG`. */
export const baseLanguage = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase();

/** The roots around a node, from its own outwards. */
function* rootsAround(element: Element): Generator<Node> {
  let node: Node | undefined = element;
  while (node) {
    const root: Node = node.getRootNode();
    yield root;
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** The language that the element's surroundings give it, if any: the nearest `lang`, its own included. */
export const languageOf = (element: Element): string | undefined => {
  let node: Element | undefined = element;
  while (node) {
    const holder: Element | null = node.closest(HAS_LANG);
    if (holder) return canonicalTag(holder.getAttribute('lang'));
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
};

type Listener = () => void;
/** One observer a root, however many widgets are in it: an observer on the document does not see into shadow roots. */
const watched = new WeakMap<Node, {listeners: Set<Listener>; observer: MutationObserver}>();

/** Calls back whenever a `lang` changes in a root around the element. Returns what ends it. */
export const watchLanguage = (element: Element, changed: Listener): (() => void) => {
  const roots = [...rootsAround(element)];
  for (const root of roots) {
    let entry = watched.get(root);
    if (!entry) {
      const listeners = new Set<Listener>();
      const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
      observer.observe(root, {subtree: true, attributeFilter: ['lang']});
      entry = {listeners, observer};
      watched.set(root, entry);
    }
    entry.listeners.add(changed);
  }
  return () => {
    for (const root of roots) {
      const entry = watched.get(root);
      entry?.listeners.delete(changed);
      if (entry?.listeners.size === 0) {
        entry.observer.disconnect();
        watched.delete(root);
      }
    }
  };
};
