import {frameFields, headFields} from '../content/document.js';
import {isNumbered, isObject, list, required, record} from '../content/fields.js';
import type {Field} from '../content/fields.js';
import {content} from '../generated/content.js';
import {contentTags} from '../widgets.js';
import {inLanguage, insideOf, isOwn, meantKey} from './meant.js';
import {child} from './tree.js';
import type {Node} from './tree.js';
import {languageIn, parts, walk} from './walk.js';
import type {Spot} from './walk.js';

/** What a widget reads of a file. */
export interface Content {
  readonly tag: string;
  readonly item: Field;
}

/** What each widget declares. */
export const contents: readonly Content[] = Object.values(content);

/** `success-stories` of `https://…/success-stories.json?v=2`. */
export const tagIn = (address: unknown): string | undefined =>
  typeof address === 'string'
    ? contentTags.find((tag) => tag === /([^/\\]+?)(?:\.bg)?\.json(?:[?#].*)?$/.exec(address)?.[1])
    : undefined;

/** The records of a list; one may stand alone, and PHP writes the numbers of entries as keys. */
const recordsIn = (items: unknown): readonly object[] =>
  (isNumbered(items) ? Object.values(items) : Array.isArray(items) ? (items as unknown[]) : [items]).filter(isObject);

/** What a key counts that a widget does not know, that it knows in another place, and by another name. */
const STRANGER = 1;
const MISPLACED = 0.4;
const MISNAMED = 0.1;

/**
 * The widget whose fields a file's items have: those that it must have, and the fewest that it does not know. Keys count
 * as what they are meant to be.
 */
export const tagOfItems = (items: unknown): string | undefined => {
  const keys = [...new Set(recordsIn(items).flatMap(Object.keys))].filter((key) => !isOwn(key));
  const strangers = contents.flatMap(({tag, item}) => {
    const {fields = {}} = parts(item);
    const isKnown = (key: string) => Object.hasOwn(fields, key);
    const known = Object.keys(fields);
    const meantBy = (key: string) => meantKey(key, known) ?? meantKey(inLanguage(key)?.base ?? '', known);
    const meant = keys.map((key) => (isKnown(key) ? undefined : meantBy(key)));
    const given = new Set(keys.map((key, index) => meant[index]?.key ?? key));
    const whole = Object.entries(fields).every(([key, {requirement}]) => requirement !== 'required' || given.has(key));
    const costs = keys.map((key, index) => {
      const {rank} = meant[index] ?? {};
      if (isKnown(key)) return 0;
      return rank === undefined ? (insideOf(key, fields) ? MISPLACED : STRANGER) : MISNAMED * (1 + rank);
    });
    return whole ? [{tag, count: costs.reduce((sum: number, one) => sum + one, 0)}] : [];
  });
  const [best, next] = strangers.sort((one, other) => one.count - other.count);
  return best && best.count < (next?.count ?? Infinity) ? best.tag : undefined;
};

/**
 * The widgets that a file is for: the one asked for; else those whose keys are in it; else what `$schema`, the file's
 * own name or its fields tell. Undefined where nothing does.
 */
export const contentsFor = (json: unknown, name: string, asked: string | undefined): readonly Content[] | undefined => {
  const file = isObject(json) ? json : {items: json};
  const own = contentTags.filter((tag) => Object.hasOwn(file, tag));
  const {$schema: schema, items}: Readonly<Record<string, unknown>> = file;
  const tag = asked ?? own[0] ?? tagIn(schema) ?? tagIn(name) ?? tagOfItems(items);
  const wanted = asked || own.length === 0 ? [tag] : own;
  return tag === undefined ? undefined : contents.filter((content) => wanted.includes(content.tag));
};

/** Whether the file has a list that some widget could read. */
export const hasItems = (json: unknown): boolean => {
  const items = isObject(json) && !(isNumbered(json) && Object.keys(json)[0]) ? json.items : json;
  return Array.isArray(items) || (isObject(items) && Object.keys(items).length > 0);
};

const {publisher} = frameFields;
/** A widget's document; a widget that nobody knows has items of any kind. */
const documentOf = (item: Field) => record({...headFields, ...frameFields, items: required(list(item))});
const anything: Field = () => undefined;

/** What the widgets read of a file; of one that is for no widget, what every widget would. */
export const declarationFor = (root: Node, wanted: readonly Content[]): Field => {
  const own = wanted.filter(({tag}) => child(root, tag));
  // At the top the keys of all widgets are known: one that is misspelt is a typing error.
  const named = Object.fromEntries(contentTags.map((tag) => [tag, anything]));
  const parted = Object.fromEntries(own.map(({tag, item}) => [tag, documentOf(item)]));
  const [only] = wanted;
  return own[0]
    ? record({...headFields, publisher, ...named, ...parted})
    : only
      ? documentOf(only.item)
      : record({...documentOf(anything).fields, ...named});
};

/** All that the widgets read of a file; found anew each time that somebody goes through it. */
export const spotsOf = (root: Node, wanted: readonly Content[]): Iterable<Spot> => {
  const declaration = declarationFor(root, wanted);
  const language = languageIn(root) ?? '*';
  return {[Symbol.iterator]: () => walk(root, declaration, language)};
};
