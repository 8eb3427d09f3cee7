import type {Node} from 'jsonc-parser';
import {altText, contactUrl, imageUrl, lines, prose, text, url, webUrl} from '../content/fields.js';
import {hours} from '../content/contact.js';
import type {Field, Fields} from '../content/fields.js';
import {canonicalTag} from '../content/language-tag.js';
import {child, properties} from './tree.js';

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
const stringsIn = (node: Node): readonly Node[] =>
  node.type === 'string'
    ? [node]
    : ((node.type === 'property' ? node.children?.slice(1) : node.children)?.flatMap(stringsIn) ?? []);

/** The entries of a list, each with its step in the path; what is no list is the one entry of one. */
const entriesOf = (node: Node): readonly (readonly [step: string, entry: Node])[] => {
  if (node.type === 'array') return (node.children ?? []).map((entry, index) => [`[${index}]`, entry] as const);
  const numbered = properties(node);
  return numbered[0] && numbered.every(({key}) => /^\d+$/.test(key))
    ? numbered.map(({key, value}) => [`[${key}]`, value] as const)
    : [['', node] as const];
};

/** The language that a document names. */
export const languageIn = (node: Node): string | undefined => {
  const value: unknown = child(node, 'lang')?.value;
  return typeof value === 'string' ? value : undefined;
};

/** Walks a value beside its declaration: all that the widget reads, and nothing that it ignores. */
export function* walk(
  node: Node,
  declared: Field,
  path: string,
  language: string,
  key = '',
  parent?: Spot,
): Generator<Spot> {
  // `null` is "not there".
  if (node.type === 'null') return;
  const field = withoutRequirement(declared);
  const {fields, of, plain} = parts(field);
  const items = fields?.lang && fields.items;
  // A document, which may be a bare list of its items.
  if (items && node.type === 'array') {
    yield* walk(node, items, path ? `${path}.items` : 'items', language, 'items');
    return;
  }
  const spot = {path, key, node, field, requirement: parts(declared).requirement, language, strings: [], parent};
  if (fields) {
    const record: Spot = {...spot, kind: 'record'};
    yield record;
    const meant = plain && (node.type === 'string' || node.type === 'number') ? fields[plain] : undefined;
    if (meant) yield* walk(node, meant, path, language, plain, record);
    for (const {key: name, value} of properties(node)) {
      const inner = Object.hasOwn(fields, name) && fields[name];
      if (inner)
        yield* walk(
          value,
          inner,
          path ? `${path}.${name}` : name,
          (items && languageIn(node)) || language,
          name,
          record,
        );
    }
  } else if (of) {
    const list: Spot = {...spot, kind: 'list'};
    yield list;
    for (const [step, entry] of entriesOf(node)) yield* walk(entry, of, path + step, language, key, list);
  } else if (localized.includes(field)) {
    const whole: Spot = {...spot, kind: 'text', strings: stringsIn(node)};
    yield whole;
    if (node.type !== 'object') yield {...whole, kind: 'translation', parent: whole};
    for (const {key: tag, value} of properties(node)) {
      const known = canonicalTag(tag) ?? tag;
      yield {
        ...spot,
        kind: 'translation',
        path: `${path}.${tag}`,
        node: value,
        language: known,
        strings: stringsIn(value),
        parent: whole,
      };
    }
  } else
    yield {
      ...spot,
      kind: addresses.includes(field) || 'schemes' in field ? 'address' : 'plain',
      strings: stringsIn(node),
    };
}

/** The nearest record around a spot that may have a certain field. */
export const closest = (spot: Spot, name: string): Spot | undefined =>
  !spot.parent ? undefined : Object.hasOwn(fieldsOf(spot.parent), name) ? spot.parent : closest(spot.parent, name);
