import {str} from '@lit/localize';
import {parts} from '../generated/parts.js';
import {languageOf} from '../locale/language.js';
import {Locale, resolveLanguage} from '../locale/locale.js';
import {isParsed} from '../source/parsed.js';
import {forward, forwardedNames} from './forwarded.js';

const PLACEHOLDER = 'data-ngo-widget';

/** What all our files on a page share, of whatever version: the first to come upgrades the placeholders, for the tags of all. */
interface Shared {
  readonly tags: Set<string>;
  /** Looks for placeholders of a tag that has come later. */
  readonly upgrade: () => void;
}
const KEY = Symbol.for('ngo-widgets.placeholders.2');

const tagOf = (placeholder: Element): string => placeholder.getAttribute(PLACEHOLDER)?.trim().toLowerCase() ?? '';

/** `data-src` as `src`. CMSs keep `data-*` for authors without script rights. */
const forwardAttribute = (placeholder: Element, widget: Element, name: string): void => {
  const value = placeholder.getAttribute(`data-${name}`);
  // Lazy loaders of pictures take every `data-src` for theirs, and take it away: the content stays.
  if (name === 'src' && !value?.trim() && widget.hasAttribute(name)) return;
  forward(widget, name, value);
};

/**
 * Upgrades each `<div data-ngo-widget="tag" data-src="…">fallback</div>`, now and later, to a widget: once it is
 * parsed, the element is made in a shadow root of the div, and shows the div's children as its own through a slot. They
 * stay where they are, and the div as it is: they are the page's, and whatever draws it may change them.
 *
 * @param tags those of all our widgets, also of files that are not on the page: no name of them is a mistake
 */
export const startPlaceholders = (tags: readonly string[]): void => {
  const page = globalThis as {[KEY]?: Shared};
  const shared = (page[KEY] ??= observePlaceholders());
  for (const tag of tags) {
    shared.tags.add(tag);
    if (!customElements.get(tag)) void customElements.whenDefined(tag).then(shared.upgrade);
  }
  shared.upgrade();
};

const observePlaceholders = (): Shared => {
  const known = new Set<string>();
  const awaited = new Set<string>();

  const upgradeIn = (root: ParentNode): void => {
    for (const placeholder of root.querySelectorAll(`[${PLACEHOLDER}]`)) {
      const tag = tagOf(placeholder);
      if (!known.has(tag)) tellUnknown(placeholder, known);
      else if (customElements.get(tag) && isParsed(placeholder)) upgrade(placeholder, tag);
    }
  };

  const observer = new MutationObserver((records) => {
    for (const {target, attributeName, addedNodes} of records) {
      if (attributeName && !known.has(tagOf(target as Element))) downgrade(target as Element);
      for (const node of addedNodes) if (node instanceof Element) lookInto([node, ...node.querySelectorAll('*')]);
    }
    const connected = records.map(({target}) => target).filter(({isConnected}) => isConnected);
    for (const root of new Set(connected.map((target) => target.getRootNode()))) upgradeIn(root as Document);
  });

  const look = (root: Document | ShadowRoot): void => {
    observer.observe(root, {subtree: true, childList: true, attributeFilter: [PLACEHOLDER]});
    upgradeIn(root);
    lookInto(root.querySelectorAll('*'));
  };
  /** An observer does not see into shadow roots. Those of the page's components are looked into, once there are any. */
  const lookInto = (elements: Iterable<Element>): void => {
    for (const element of elements) {
      const {localName, shadowRoot} = element;
      if (known.has(localName) || roots.has(element)) continue;
      if (shadowRoot) look(shadowRoot);
      else if (localName.includes('-') && !customElements.get(localName) && !awaited.has(localName)) {
        awaited.add(localName);
        customElements.whenDefined(localName).then(lookAgain, () => undefined);
      }
    }
  };
  const lookAgain = (): void => look(document);

  document.addEventListener('readystatechange', lookAgain);
  return {tags: known, upgrade: lookAgain};
};

/** The shadow roots that placeholders have; null where one cannot have any. */
const roots = new WeakMap<Element, ShadowRoot | null>();

const upgrade = (placeholder: Element, tag: string): void => {
  if (!roots.has(placeholder)) roots.set(placeholder, attach(placeholder));
  const root = roots.get(placeholder);
  if (!root || root.firstElementChild?.localName === tag) return;
  // A page that was saved with its widgets in it: what the div says now goes before what its element said then.
  for (const saved of placeholder.querySelectorAll(`:scope > ${tag}`)) saved.replaceWith(...saved.childNodes);
  const widget = document.createElement(tag);
  widget.setAttribute('exportparts', parts);
  widget.append(document.createElement('slot'));
  const names = forwardedNames(tag);
  for (const name of names) forwardAttribute(placeholder, widget, name);
  forwarding.observe(placeholder, {attributeFilter: names.map((name) => `data-${name}`)});
  root.replaceChildren(widget);
};

/** A framework may make something else of the same div: its children show. */
const downgrade = (placeholder: Element): void =>
  roots.get(placeholder)?.replaceChildren(document.createElement('slot'));

/** What changes later on a placeholder goes the same way, wherever it is then. */
const forwarding = new MutationObserver((records) => {
  for (const {target, attributeName} of records) {
    const widget = roots.get(target as Element)?.firstElementChild;
    if (widget && attributeName) forwardAttribute(target as Element, widget, attributeName.slice('data-'.length));
  }
});

const attach = (placeholder: Element): ShadowRoot | null => {
  try {
    const root = placeholder.attachShadow({mode: 'open'});
    // The div is the page's, and may be a flex item or a float: as wide as there is room, with space around, unless the page says otherwise.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host{inline-size:-moz-available;inline-size:-webkit-fill-available;inline-size:stretch;margin-block:var(--ngo-space,3em)}:host(:is(:first-child,[data-no-title])){margin-block-start:0}:host(:last-child){margin-block-end:0}',
    );
    root.adoptedStyleSheets = [sheet];
    for (const name of ['status', 'settled', 'reload'])
      Object.defineProperty(placeholder, name, {configurable: true, get: () => memberOf(root.firstElementChild, name)});
    return root;
  } catch {
    tell(placeholder, ({msg}) =>
      msg(
        str`${`<${placeholder.localName} ${PLACEHOLDER}>`} cannot become a widget: it has a shadow root of its own, or can have none. Put a div with these attributes into it.`,
        {id: 'placeholder.no-root'},
      ),
    );
    return null;
  }
};

/** What a placeholder offers of its widget. */
const memberOf = (widget: object | null, name: string): unknown => {
  const member: unknown = widget && Reflect.get(widget, name);
  return typeof member === 'function' ? (member.bind(widget) as unknown) : member;
};

const tellUnknown = (placeholder: Element, known: Iterable<string>): void =>
  tell(placeholder, ({msg}) =>
    msg(str`There is no widget "${placeholder.getAttribute(PLACEHOLDER)}". There are: ${[...known].join(', ')}`, {
      id: 'placeholder.unknown',
    }),
  );

const told = new Set<string>();

/** Tells the webmaster: once, however often a template repeats the mistake. */
const tell = (placeholder: Element, sentence: (locale: Locale) => string): void => {
  const text = sentence(new Locale(resolveLanguage(languageOf(placeholder), undefined)).webmaster);
  if (!told.has(text)) console.warn(`ngo-widgets: ${text}`);
  told.add(text);
};
