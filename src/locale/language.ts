/** Which language an element speaks: that of its nearest `lang`, through shadow roots, followed live. */

/** A language tag as `Intl` takes it (`bg_BG` reads as `bg-BG`), or undefined: a bad tag is as good as none. */
const canonicalTag = (tag: string | null): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
};

/** `bg` of `bg-BG`. */
export const baseLanguage = (tag: string): string => tag.replace(/-.*/, '').toLowerCase();

/** The language that the element's surroundings give it, if any: the nearest `lang`, its own included. */
export const languageOf = (element: Element): string | undefined => {
  const holder = element.closest('[lang]:not([lang=""])');
  if (holder) return canonicalTag(holder.getAttribute('lang'));
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : undefined;
};

type Listener = () => void;
const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/** Calls back whenever a `lang` may have changed around the element. Returns what ends it. */
export const watchLanguage = (element: Element, changed: Listener): Listener => {
  listeners.add(changed);
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  // An observer of the document does not see into shadow roots: each root around the element is watched.
  for (let root: Node | undefined = element; root; root = root instanceof ShadowRoot ? root.host : undefined) {
    root = root.getRootNode();
    observer.observe(root, {subtree: true, attributeFilter: ['lang']});
  }
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) observer?.disconnect();
  };
};
