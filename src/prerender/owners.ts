import type {DefaultTreeAdapterTypes, Token} from 'parse5';
import {canonicalTag} from '../content/language-tag.js';
import {tags} from '../widgets.js';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const PLACEHOLDER = 'data-ngo-widget';

/** An element of a page that is a widget, or stands for one. */
export interface Owner {
  readonly element: Element;
  /** The tag that it names, whether there is one or not. */
  readonly tag: string;
  readonly isPlaceholder: boolean;
}

/** Where an element of the page's text is written: those that only the parser has made are nowhere. */
export const locationOf = ({sourceCodeLocation}: Element): Token.ElementLocation | undefined =>
  sourceCodeLocation ?? undefined;

export const attributeOf = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** All elements of a page in its order; those of a template are none of it. */
export const elementsIn = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));

const ownerOf = (element: Element): Owner | undefined => {
  const placeholder = attributeOf(element, PLACEHOLDER);
  if (placeholder !== undefined) return {element, tag: placeholder.trim().toLowerCase(), isPlaceholder: true};
  const {tagName} = element;
  return tags.some((tag) => tag === tagName) ? {element, tag: tagName, isPlaceholder: false} : undefined;
};

/** The widgets and placeholders of a page, in its order; what is in one of them is its own. */
export const ownersIn = (node: Node): readonly Owner[] =>
  childrenOf(node).flatMap((child) => ('tagName' in child ? (ownerOf(child) ?? ownersIn(child)) : []));

/** The language that its surroundings give an element: the nearest good `lang`, its own included. */
export const languageOf = (element: Element): string | undefined => {
  const {parentNode} = element;
  return (
    canonicalTag(attributeOf(element, 'lang')) ??
    (parentNode && 'tagName' in parentNode ? languageOf(parentNode) : undefined)
  );
};

/** What belongs to a page and to no fallback. */
const OF_A_PAGE: readonly string[] = ['main', 'header', 'footer', 'nav', 'form', ...tags];

/** Whether an element's end is where its author meant it: it has one, and has not taken that of what is around it. */
export const isClosed = (element: Element): boolean => {
  const isEnded = (one: Element): boolean => !!locationOf(one)?.endTag;
  const areOuterEnded = ({parentNode}: Element): boolean =>
    !parentNode ||
    !('tagName' in parentNode) ||
    ((parentNode.tagName !== element.tagName || isEnded(parentNode)) && areOuterEnded(parentNode));
  return (
    isEnded(element) &&
    areOuterEnded(element) &&
    !elementsIn(element).some((one) => OF_A_PAGE.includes(one.tagName) || attributeOf(one, PLACEHOLDER) !== undefined)
  );
};
