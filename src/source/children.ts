import type {WidgetDocument} from '../content/document.js';
import type {Localized} from '../content/fields.js';
import {tags} from '../widgets.js';
import {isPastReview, prerenderedIn} from './prerendered.js';

/**
 * The element whose children stand for a widget's own: the widget, or, where it holds a slot in the place of them, the
 * element that has its shadow root, as a placeholder does.
 */
export const childrenOwner = (widget: Element): Element =>
  widget.firstElementChild?.localName === 'slot'
    ? ((widget.getRootNode() as Partial<ShadowRoot>).host ?? widget)
    : widget;

/** What shows nothing where scripts run, and what editors put between things. */
const SILENT = 'script, style, template, noscript, link, meta, br, p:empty, [hidden]';

/** Whether an element's children say something: any text, any element that shows, however empty: it may be drawn by CSS. */
export const hasContent = ({childNodes}: Element): boolean =>
  [...childNodes].some((node) =>
    node instanceof Element
      ? !node.matches(SILENT) && (!node.hasChildNodes() || hasContent(node))
      : node instanceof Text && node.data.trim(),
  );

/** Whether an element's children may show, in the place of content. */
export const mayShow = (owner: Element): boolean => hasContent(owner) && !isPastReview(owner);

/** What belongs to a page and to no fallback. */
const OF_A_PAGE = ['main,header,footer,nav,form,[data-ngo-widget]', ...tags].join(',');
const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** The rest of a page in a widget that was never closed. */
export interface Swallowed {
  /** What the end tag should have been of. */
  readonly by: string;
  readonly names: readonly string[];
}

/** What has come into an element that nobody closed, if it seems so; of headings that can be told once there is content. */
export const swallowedBy = (owner: Element, document: WidgetDocument<unknown> | undefined): Swallowed | undefined => {
  const own = prerenderedIn(owner);
  const found = [...owner.querySelectorAll(OF_A_PAGE), ...(document ? foreignHeadings(owner, document) : [])].filter(
    (one) => !own?.contains(one),
  );
  const names = found.map(
    (one) => `<${one.localName}${one.hasAttribute('data-ngo-widget') ? ' data-ngo-widget' : ''}>`,
  );
  return names[0] === undefined ? undefined : {by: owner.localName, names: [...new Set(names)]};
};

/** What an item may be headed with. */
type Named = Partial<Readonly<Record<'title' | 'name', Localized>>>;
const textOf = ({textContent}: Element): string => textContent.trim().replace(/\s+/g, ' ');

/** Headings but those of a fallback: that which says, or begins, the title of the widget, those below it, and those of items. */
const foreignHeadings = (owner: Element, {frame: {title}, items}: WidgetDocument<unknown>): readonly Element[] => {
  const headings = [...owner.querySelectorAll(HEADINGS)];
  const [first] = headings;
  if (!first) return headings;
  const text = textOf(first);
  const own = text && [...(title?.values() ?? [])].some((one) => one?.startsWith(text)) ? first.localName : '';
  const names = new Set(
    (items as readonly Named[]).flatMap((item) => [...((item.title ?? item.name)?.values() ?? [])]),
  );
  return headings.filter((one) => !(own && (one === first || one.localName > own)) && !names.has(textOf(one)));
};
