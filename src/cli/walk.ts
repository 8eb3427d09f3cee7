import type {Node} from 'jsonc-parser';
import {altText, imageUrl, prose, text, url} from '../content/fields.js';
import type {Field, Fields} from '../content/fields.js';
import {canonicalTag} from '../content/language-tag.js';
import {child, properties} from './tree.js';

/** What kind of thing a value is; `words` are the words of a text in one language. */
export type Kind = 'record' | 'list' | 'text' | 'words' | 'address' | 'plain';

/** A value in the file, and what the declaration says of it. */
export interface Spot {
  readonly kind: Kind;
  readonly path: string;
  /** Its key, or that of the list it is in. */
  readonly key: string;
  readonly node: Node;
  /** The declaration, without `must` and its like. */
  readonly field: Field;
  readonly need: string | undefined;
  /** The language of words. */
  readonly lang: string;
  /** The strings of words or of a plain value. */
  readonly strings: readonly Node[];
  /** What it is in. */
  readonly up: Spot | undefined;
}

interface Parts {
  readonly need?: string;
  readonly field?: Field;
  readonly fields?: Fields;
  readonly of?: Field;
}

/** What a field is made of. */
export const parts = (field: Field): Parts => field as Parts;
/** The fields of a record; none where the spot is no record. */
export const fieldsOf = ({field}: Spot): Fields => parts(field).fields ?? {};
/** Without `must` and its like. */
const bare = (field: Field): Field => parts(field).field ?? field;

const localized: readonly Field[] = [text, prose, altText] as Field[];
const addresses: readonly Field[] = [url, imageUrl] as Field[];

/** Every string in a node, in order. */
const stringsIn = (node: Node): readonly Node[] =>
  node.type === 'string'
    ? [node]
    : ((node.type === 'property' ? node.children?.slice(1) : node.children)?.flatMap(stringsIn) ?? []);

/** The language that a document names. */
export const languageIn = (node: Node): string | undefined => {
  const value: unknown = child(node, 'lang')?.value;
  return typeof value === 'string' ? value : undefined;
};

/** Walks a value beside its declaration: all that the widget reads, and nothing that it ignores. */
export function* walk(node: Node, declared: Field, path: string, lang: string, key = '', up?: Spot): Generator<Spot> {
  const field = bare(declared);
  const {fields, of} = parts(field);
  const items = fields?.lang && fields.items;
  // A document, which may be a bare list of its items.
  if (items && node.type === 'array') {
    yield* walk(node, items, path ? `${path}.items` : 'items', lang, 'items');
    return;
  }
  const spot = {path, key, node, field, need: parts(declared).need, lang, strings: [], up};
  if (fields) {
    const record: Spot = {...spot, kind: 'record'};
    yield record;
    for (const {key: name, value} of properties(node)) {
      const inner = Object.hasOwn(fields, name) && fields[name];
      if (inner)
        yield* walk(value, inner, path ? `${path}.${name}` : name, (items && languageIn(node)) || lang, name, record);
    }
  } else if (of) {
    const list: Spot = {...spot, kind: 'list'};
    yield list;
    if (node.type === 'array')
      for (const [index, entry] of (node.children ?? []).entries())
        yield* walk(entry, of, `${path}[${index}]`, lang, key, list);
  } else if (localized.includes(field)) {
    const whole: Spot = {...spot, kind: 'text', strings: stringsIn(node)};
    yield whole;
    if (node.type !== 'object') yield {...whole, kind: 'words', up: whole};
    for (const {key: tag, value} of properties(node)) {
      const known = canonicalTag(tag) ?? tag;
      yield {
        ...spot,
        kind: 'words',
        path: `${path}.${tag}`,
        node: value,
        lang: known,
        strings: stringsIn(value),
        up: whole,
      };
    }
  } else yield {...spot, kind: addresses.includes(field) ? 'address' : 'plain', strings: stringsIn(node)};
}

/** The nearest record around a spot that may have a certain field. */
export const around = (spot: Spot, name: string): Spot | undefined =>
  !spot.up ? undefined : Object.hasOwn(fieldsOf(spot.up), name) ? spot.up : around(spot.up, name);
