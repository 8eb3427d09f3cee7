import {defaultTreeAdapter, parseFragment, serialize} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';
import {FOCUS} from '../content/records.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What of a picture only a script or a style could do. */
interface Picture {
  readonly src: string;
  readonly focus?: string | undefined;
}

/** What the page has to say of what comes into it. */
export interface Surroundings {
  /** Ids that are on the page already; those that come into it are added. */
  readonly ids: Set<string>;
  /** An address as the page writes it. */
  readonly inPage: (address: string) => string;
}

/** The pictures of a checked document, by their addresses. */
export const picturesIn = (value: unknown, found = new Map<string, Picture>()): Map<string, Picture> => {
  if (typeof value !== 'object' || value === null || value instanceof Map) return found;
  const picture = value as Partial<Picture>;
  if (picture.src !== undefined && picture.focus && !found.has(picture.src)) found.set(picture.src, picture as Picture);
  for (const inner of Object.values(value)) picturesIn(inner, found);
  return found;
};

const attributeOf = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

const classesOf = (element: Element): readonly string[] => (attributeOf(element, 'class') ?? '').match(/\S+/g) ?? [];

/** Charts, and what is written along them, are for eyes that have the widget's own styles. Their words stand beside them. */
const isChart = (element: Element): boolean => {
  const isForEyes = attributeOf(element, 'aria-hidden') === 'true';
  return (
    ['svg', 'progress'].includes(element.tagName) ||
    (isForEyes && classesOf(element).some((name) => ['scale', 'span', 'years'].includes(name)))
  );
};

/** What a chart says to who does not see it; undefined where that stands beside it. */
const wordsOf = (chart: Element): Element | undefined => {
  const words = attributeOf(chart, 'aria-label');
  if (!words) return undefined;
  const paragraph = defaultTreeAdapter.createElement('p', chart.namespaceURI, [
    {name: 'part', value: 'meta'},
    {name: 'class', value: 'series'},
  ]);
  defaultTreeAdapter.insertText(paragraph, words);
  return paragraph;
};

/** `50% 20%` in steps of five, for which there are rules. */
const focusClasses = (focus = ''): readonly string[] => {
  const [, x, y] = FOCUS.exec(focus) ?? [];
  const step = (percent: string): number => Math.round(Number(percent) / 5) * 5;
  return x === undefined || y === undefined ? [] : [`x-${step(x)}`, `y-${step(y)}`];
};

const ADDRESSES: readonly string[] = ['href', 'src'];

/**
 * What Lit has rendered, as it comes into a page: without Lit's marks and without charts, its classes and ids apart from the
 * page's, its addresses as the page writes them.
 */
export const clean = (rendered: string, pictures: ReadonlyMap<string, Picture>, page: Surroundings): string => {
  const cleanAttributes = (element: Element): void => {
    const picture = element.tagName === 'img' ? pictures.get(attributeOf(element, 'src') ?? '') : undefined;
    const classes = [...classesOf(element), ...focusClasses(picture?.focus)];
    const id = attributeOf(element, 'id');
    const isTaken = id !== undefined && page.ids.has(id);
    if (id !== undefined) page.ids.add(id);
    element.attrs = element.attrs
      .filter(
        // Lit writes a property that is false as it is; HTML has no attribute for that.
        ({name, value}) =>
          name !== 'class' && !(name === 'id' && isTaken) && !(name === 'selected' && value === 'false'),
      )
      .map(({name, value}) => ({name, value: ADDRESSES.includes(name) ? page.inPage(value) : value}));
    if (classes[0]) element.attrs.push({name: 'class', value: classes.map((name) => `ngo-${name}`).join(' ')});
  };
  const cleaned = (node: Node): readonly Node[] => {
    if (node.nodeName === '#comment') return [];
    if (!('tagName' in node)) return [node];
    const shown = isChart(node) ? wordsOf(node) : node;
    if (!shown) return [];
    cleanAttributes(shown);
    shown.childNodes = shown.childNodes.flatMap(cleaned);
    return [shown];
  };
  const fragment = parseFragment(rendered);
  fragment.childNodes = fragment.childNodes.flatMap(cleaned);
  return serialize(fragment);
};
