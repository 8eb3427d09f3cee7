import {isParsed, watchParsing} from '../source/parsed.js';
import {tags} from '../widgets.js';

const ATTRIBUTE = 'data-ngo-widget';

/** Where a page keeps who turns its placeholders: one is enough, however many files of ours it loads. */
const KEY = Symbol.for('ngo-widgets.placeholder.1');

interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/**
 * Turns each `<div data-ngo-widget="tag" data-src="…">fallback</div>`, now and later, into a widget: the
 * element is made inside the div, the fallback moves into it, and only the widget's own attributes are
 * copied. CMSs keep `data-*` for authors without script rights, so `data-onclick` must stay text.
 */
export const startPlaceholders = (): void => {
  const shared = globalThis as {[KEY]?: boolean};
  if (shared[KEY] || !('document' in globalThis)) return;
  shared[KEY] = true;

  const known: readonly string[] = tags;
  const noted = new Set<string>();
  const unparsed = new Set<Element>();
  const watchers = new WeakMap<Element, MutationObserver>();

  const note = (tag: string): void => {
    if (noted.has(tag)) return;
    noted.add(tag);
    console.warn(
      `ngo-widgets: there is no widget "${tag}". There are: ${known.join(', ')}. / Няма модул „${tag}“. Има: ${known.join(', ')}.`,
    );
  };

  /** Makes the element, when the widget's class is there. */
  const upgrade = (holder: Element, tag: string): void => {
    const widget = customElements.get(tag) as WidgetClass | undefined;
    if (!widget) {
      void customElements.whenDefined(tag).then(() => look(holder));
      return;
    }
    const names = widget.observedAttributes ?? [];
    // A clone of what was turned before holds its element already.
    const element = holder.querySelector(`:scope > ${tag}`) ?? document.createElement(tag);
    if (!element.isConnected) {
      for (const name of names) copy(holder, element, name);
      element.append(...holder.childNodes);
      holder.append(element);
    }
    // What the page changes later goes the same way.
    const watcher = new MutationObserver((records) => {
      for (const {attributeName, addedNodes} of records) {
        if (attributeName) copy(holder, element, attributeName.slice('data-'.length));
        for (const node of addedNodes) if (node !== element && node.parentNode === holder) element.append(node);
      }
    });
    watcher.observe(holder, {childList: true, attributeFilter: names.map((name) => `data-${name}`)});
    watchers.set(holder, watcher);
  };

  const look = (holder: Element): void => {
    const tag = holder.getAttribute(ATTRIBUTE)?.trim().toLowerCase() ?? '';
    if (!known.includes(tag)) note(tag);
    else if (!isParsed(holder)) unparsed.add(holder);
    else if (!watchers.has(holder)) upgrade(holder, tag);
  };

  const lookIn = (root: ParentNode): void => root.querySelectorAll(`[${ATTRIBUTE}]`).forEach(look);

  const start = (): void => {
    lookIn(document);
    new MutationObserver((records) => {
      for (const {target, addedNodes} of records) {
        if (target instanceof Element && target.hasAttribute(ATTRIBUTE)) look(target);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.hasAttribute(ATTRIBUTE)) look(node);
          lookIn(node);
        }
      }
    }).observe(document, {subtree: true, childList: true, attributeFilter: [ATTRIBUTE]});
    const stop = watchParsing(() => {
      for (const holder of unparsed) {
        if (!isParsed(holder)) continue;
        unparsed.delete(holder);
        look(holder);
      }
      if (document.readyState !== 'loading') stop();
    });
  };
  start();
};

/** Copies `data-src` to `src`; what is gone there goes here. */
const copy = (from: Element, to: Element, name: string): void => {
  const value = from.getAttribute(`data-${name}`);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
};
