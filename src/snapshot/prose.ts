import {parseFragment} from 'parse5';
import type {DefaultTreeAdapterTypes as Tree} from 'parse5';
import {MAX_TEXT} from '../content/limits.js';
import {collapseWhiteSpace} from '../content/scalars.js';
import type {Lost} from './prose-messages.js';
import {withoutShortcodes} from './shortcodes.js';

/** A paragraph, or a list. */
export type Block = string | {readonly list: readonly string[]};

/** A picture in a text. */
export interface Picture {
  readonly src: string;
  readonly alt: string | undefined;
}

/** What HTML says: its text, and what else was in it. */
export interface Prose {
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
  /** Addresses of documents that it links to. */
  readonly documents: readonly string[];
  /** Those blocks, by their places, in which there is nothing but links: a line of tags. */
  readonly linkLines: ReadonlySet<number>;
  readonly lost: ReadonlySet<Lost>;
}

/** Levels of elements: more is nobody's text. */
const MAX_HTML_DEPTH = 400;

const words = (text: string): readonly string[] => text.split(' ');

const UNSEEN = new Set(words('script style noscript template head title link meta svg math source track nav dialog'));
const GONE: ReadonlyMap<string, Lost> = new Map([
  ...words('iframe video audio object embed canvas applet').map((name) => [name, 'video'] as const),
  ...words('form input select textarea button fieldset').map((name) => [name, 'form'] as const),
]);
const BLOCKS = new Set(
  words(
    'address article aside blockquote body center dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr html ' +
      'li legend main p pre section summary table tbody tfoot thead caption',
  ),
);
/** Texts for screen readers beside a link, and links that lead from a teaser to its page. */
const HIDDEN_CLASS = /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden|more-link|read-more|sharedaddy)(?:\s|$)/;
const EMOJI_CLASS = /(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/;

const DOCUMENT = /\.(?:pdf|docx?|odt|xlsx?|ods|pptx?|epub)(?:[?#]|$)/i;

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;
const isHidden = (element: Tree.Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  HIDDEN_CLASS.test(attribute(element, 'class') ?? '') ||
  /display:\s*none/.test(attribute(element, 'style') ?? '');

/** Whether there are links, and nothing between them but signs. */
const isLinkLine = (nodes: readonly Tree.ChildNode[]): boolean =>
  nodes.some((node) => isElement(node) && node.tagName === 'a') &&
  nodes.every((node) => (isElement(node) ? node.tagName === 'a' : !('value' in node && /[\p{L}\d]/u.test(node.value))));

const holds = (element: Tree.Element, names: readonly string[], depth = 0): boolean =>
  depth < MAX_HTML_DEPTH &&
  element.childNodes.filter(isElement).some((inner) => names.includes(inner.tagName) || holds(inner, names, depth + 1));

const ENTITY =
  /&(?:#\d{2,6}|#x[\da-f]{2,5}|amp|lt|gt|quot|apos|nbsp|shy|copy|ndash|mdash|hellip|bull|laquo|raquo|[lrb]dquo|[ls]b?quo|rsquo);/gi;
const decoded = (entity: string): string => {
  const [node] = parseFragment(entity).childNodes;
  return node && 'value' in node ? node.value : entity;
};

/** A text that was encoded twice, or three times, as it was meant. */
export const decodeAgain = (text: string): string => {
  const again = text.replace(ENTITY, decoded).replace(ENTITY, decoded);
  return again.replaceAll('\u00AD', '');
};

/** A text in parts that our files take, each to the end of a sentence or at least of a word. */
const parts = (text: string): readonly string[] => {
  const taken: string[] = [];
  let rest = text;
  while (rest.length > MAX_TEXT) {
    const start = rest.slice(0, MAX_TEXT);
    const end = Math.max(start.lastIndexOf('. ') + 1, 0) || Math.max(start.lastIndexOf(' '), 0) || MAX_TEXT - 1;
    taken.push(start.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest ? [...taken, rest] : taken;
};

/** Takes texts, and makes paragraphs and lists of them. */
class Writer {
  readonly blocks: Block[] = [];
  readonly pictures: Picture[] = [];
  readonly documents: string[] = [];
  readonly lost = new Set<Lost>();
  readonly linkLines = new Set<number>();
  private text = '';
  private entries: string[] | undefined;

  add(text: string): void {
    this.text += text;
  }

  /** Ends a paragraph, or an entry of a list. */
  end(): void {
    const texts = this.text
      .split(/\n\s*\n/)
      .map((text) => collapseWhiteSpace(decodeAgain(text)).trim())
      .filter((text) => text !== '');
    this.text = '';
    if (this.entries) this.entries.push(...parts(texts.join(' ')));
    else this.blocks.push(...texts.flatMap(parts));
  }

  /** Ends a paragraph; inside a list, only a line of its entry. */
  endLine(): void {
    if (this.entries) this.add(' ');
    else this.end();
  }

  list(write: () => void): void {
    this.end();
    if (this.entries) {
      this.lost.add('nested');
      write();
      this.end();
      return;
    }
    this.entries = [];
    write();
    this.end();
    if (this.entries.length) this.blocks.push({list: this.entries});
    this.entries = undefined;
  }
}

const image = (element: Tree.Element, writer: Writer): void => {
  const alt = attribute(element, 'alt');
  if (EMOJI_CLASS.test(attribute(element, 'class') ?? '')) return writer.add(alt ?? '');
  // What waits to be loaded has its address elsewhere; what is one dot counts readers.
  const src = ['data-src', 'data-lazy-src', 'src'].map((name) => attribute(element, name)?.trim()).find(Boolean);
  const isDot = attribute(element, 'width') === '1' || attribute(element, 'height') === '1';
  if (!src || isDot || /^data:/i.test(src)) return;
  writer.lost.add('pictures');
  writer.pictures.push({src, alt: alt?.trim() || undefined});
};

const link = (element: Tree.Element, writer: Writer): void => {
  const href = attribute(element, 'href')?.trim() ?? '';
  if (DOCUMENT.test(href)) writer.documents.push(href);
  if (/^(?:https?:|mailto:|tel:|\/|www\.)/i.test(href) && !holds(element, ['img'])) writer.lost.add('links');
};

const row = (element: Tree.Element, writer: Writer, depth: number): void => {
  const cells = element.childNodes.filter(isElement).filter(({tagName}) => tagName === 'td' || tagName === 'th');
  if (cells.length < 2) {
    writer.endLine();
    walk(element.childNodes, writer, depth + 1);
    return writer.endLine();
  }
  writer.lost.add('table');
  writer.endLine();
  const texts = cells.map((cell) => {
    const inner = new Writer();
    walk(cell.childNodes, inner, depth + 1);
    inner.end();
    for (const kind of inner.lost) writer.lost.add(kind);
    writer.pictures.push(...inner.pictures);
    writer.documents.push(...inner.documents);
    return lineOf(inner.blocks);
  });
  writer.add(texts.filter(Boolean).join(' – '));
  writer.endLine();
};

const walkElement = (element: Tree.Element, writer: Writer, depth: number): void => {
  const {tagName, childNodes} = element;
  if (UNSEEN.has(tagName) || isHidden(element)) return;
  const gone = GONE.get(tagName);
  if (gone) return void writer.lost.add(gone);
  const inside = (): void => walk(childNodes, writer, depth + 1);
  if (tagName === 'img') return image(element, writer);
  if (tagName === 'br') return writer.add('\n');
  if (tagName === 'tr') return row(element, writer, depth);
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') return writer.list(inside);
  // What is written under a picture goes with it.
  if (tagName === 'figcaption' && !holds(element.parentNode as Tree.Element, ['table', 'blockquote'])) return;
  if (tagName === 'li') writer.end();
  if (tagName === 'a') link(element, writer);
  if (!BLOCKS.has(tagName)) return inside();
  writer.endLine();
  if (isLinkLine(childNodes)) writer.linkLines.add(writer.blocks.length);
  inside();
  writer.endLine();
};

const walk = (nodes: readonly Tree.ChildNode[], writer: Writer, depth: number): void => {
  if (depth > MAX_HTML_DEPTH) return void writer.lost.add('deep');
  for (const node of nodes) {
    if (isElement(node)) walkElement(node, writer, depth);
    else if (node.nodeName === '#text' && 'value' in node) {
      const isPre = node.parentNode && 'tagName' in node.parentNode && node.parentNode.tagName === 'pre';
      writer.add(isPre ? node.value : node.value.replace(/[ \t\n\f\r]+/g, ' '));
    }
  }
};

/** Reads HTML as paragraphs and lists. */
export const proseOf = (html: string): Prose => {
  const writer = new Writer();
  walk(parseFragment(withoutShortcodes(html, writer.lost)).childNodes, writer, 0);
  writer.end();
  return writer;
};

/** Blocks in one line. */
export const lineOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (typeof block === 'string' ? block : block.list.join(' '))).join(' ');
