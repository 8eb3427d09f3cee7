import {altText, contactUrl, imageUrl, lines, prose, text, url, webUrl} from '../content/fields.js';
import {hours} from '../content/contact.js';
import type {Field, Fields} from '../content/fields.js';
import {canonicalTag} from '../content/language-tag.js';
import {child, entries, properties} from './tree.js';
import type {Node} from './tree.js';

/** What kind of thing a value is; a `text` has a `translation` for each language, or one that is plain. */
export type Kind = 'record' | 'list' | 'text' | 'translation' | 'address' | 'plain';

/** A value in the file, and what the declaration says of it. */
export interface Spot {
  readonly kind: Kind;
  readonly path: string;
  /** Its key, or that of the list it is in. */
  readonly key: string;
  readonly node: Node;
  /** The declaration, without its requirement. */
  readonly field: Field;
  readonly requirement: string | undefined;
  /** The language of a translation; `*` where the document does not say that of its plain texts. */
  readonly language: string;
  /** The strings of a text, a translation or a plain value. */
  readonly strings: readonly Node[];
  /** What it is in. */
  readonly parent: Spot | undefined;
}

interface Parts {
  readonly requirement?: string;
  readonly field?: Field;
  readonly fields?: Fields;
  readonly of?: Field;
  /** The field of a record that a plain value stands for. */
  readonly plain?: string | undefined;
  /** The words of an enumeration. */
  readonly values?: readonly string[];
}

/** What a field is made of. */
export const parts = (field: Field): Parts => field as Parts;
/** The fields of a record; none where the spot is no record. */
export const fieldsOf = ({field}: Spot): Fields => parts(field).fields ?? {};
/** Without its requirement. */
export const withoutRequirement = (field: Field): Field => parts(field).field ?? field;

const localized: readonly Field[] = [text, lines, prose, altText, hours] as Field[];
const addresses: readonly Field[] = [url, contactUrl, webUrl, imageUrl] as Field[];

/** Every string in a node, in order. */
const stringsIn = (node: Node, found: Node[] = []): readonly Node[] => {
  if (node.type === 'string') found.push(node);
  for (const entry of entries(node)) stringsIn(entry, found);
  for (const {value} of properties(node)) stringsIn(value, found);
  return found;
};

/** The entries of a list, each with its step in the path; what is no list is the one entry of one. */
function* entriesOf(node: Node): Generator<readonly [step: string, entry: Node]> {
  const numbered = properties(node);
  if (node.type === 'array') for (const [index, entry] of entries(node).entries()) yield [`[${index}]`, entry];
  else if (numbered[0] && numbered.every(({key}) => /^\d+$/.test(key)))
    for (const {key, value} of numbered) yield [`[${key}]`, value];
  else yield ['', node];
}

/** The language that a document names. */
export const languageIn = (node: Node): string | undefined => {
  const value = child(node, 'lang')?.value;
  return typeof value === 'string' ? value : undefined;
};

const kindOf = (field: Field): Kind => {
  const {fields, of} = parts(field);
  if (fields) return 'record';
  if (of) return 'list';
  if (localized.includes(field)) return 'text';
  return addresses.includes(field) || 'schemes' in field ? 'address' : 'plain';
};

/** A value beside its declaration; undefined where it is `null`, which is "not there". */
const spotOf = (
  node: Node,
  declared: Field,
  path: string,
  language: string,
  key = '',
  parent?: Spot,
): Spot | undefined => {
  if (node.type === 'null') return undefined;
  const field = withoutRequirement(declared);
  const {fields} = parts(field);
  // A document, which may be a bare list of its items.
  if (fields?.lang && fields.items && node.type === 'array')
    return spotOf(node, fields.items, path ? `${path}.items` : 'items', language, 'items');
  const kind = kindOf(field);
  const strings = kind === 'record' || kind === 'list' ? [] : stringsIn(node);
  return {kind, path, key, node, field, requirement: parts(declared).requirement, language, strings, parent};
};

/** What the widget reads in a record. */
const fieldsIn = (record: Spot): readonly (Spot | undefined)[] => {
  const {node, field, path, language} = record;
  const {fields = {}, plain} = parts(field);
  const meant = plain && (node.type === 'string' || node.type === 'number') ? fields[plain] : undefined;
  if (meant) return [spotOf(node, meant, path, language, plain, record)];
  const own = (fields.lang && fields.items && languageIn(node)) || language;
  return properties(node).map(({key, value}) => {
    const inner = Object.hasOwn(fields, key) && fields[key];
    return inner ? spotOf(value, inner, path ? `${path}.${key}` : key, own, key, record) : undefined;
  });
};

/** The translations of a text. */
const translationsIn = (text: Spot): readonly Spot[] => {
  if (text.node.type !== 'object') return [{...text, kind: 'translation', parent: text}];
  return properties(text.node).map(({key, value}) => ({
    ...text,
    kind: 'translation',
    path: `${text.path}.${key}`,
    node: value,
    language: canonicalTag(key) ?? key,
    strings: stringsIn(value),
    parent: text,
  }));
};

/** What is in a list: one after the other, since there may be thousands. */
function* listed(list: Spot): Generator<Spot | undefined> {
  const {node, field, path, language, key} = list;
  const {of} = parts(field);
  if (of) for (const [step, entry] of entriesOf(node)) yield spotOf(entry, of, path + step, language, key, list);
}

const inside = (spot: Spot): Iterator<Spot | undefined> => {
  if (spot.kind === 'list') return listed(spot);
  return (spot.kind === 'record' ? fieldsIn(spot) : spot.kind === 'text' ? translationsIn(spot) : []).values();
};

/** Walks a value beside its declaration: all that the widget reads, and nothing that it ignores. */
export function* walk(node: Node, declared: Field, language: string): Generator<Spot> {
  const open: Iterator<Spot | undefined>[] = [[spotOf(node, declared, '', language)].values()];
  for (let innermost = open.at(-1); innermost; innermost = open.at(-1)) {
    const next = innermost.next();
    if (next.done) open.pop();
    else if (next.value) {
      yield next.value;
      open.push(inside(next.value));
    }
  }
}

/** The nearest record around a spot that may have a certain field. */
export const closest = (spot: Spot, name: string): Spot | undefined =>
  !spot.parent ? undefined : Object.hasOwn(fieldsOf(spot.parent), name) ? spot.parent : closest(spot.parent, name);
