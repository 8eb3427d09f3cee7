import {hours} from '../content/contact.js';
import {altText, lines, prose, text} from '../content/fields.js';
import type {Field, Fields} from '../content/fields.js';
import type {Explanation} from './messages.js';
import {inLanguage, insideOf, isOwn, meantKey} from './meant.js';
import {child, entries, properties, valueOf} from './tree.js';
import type {Node, Property} from './tree.js';
import {parts, withoutRequirement} from './walk.js';

/** Keys that belong together under another one. */
export interface Gathered {
  readonly keys: readonly string[];
  /** What to write: `"safeguarding": {"withdrawn": true}`. */
  readonly meant: string;
  /** Whether that is there already, or what they are is the languages of one text. */
  readonly into: 'new' | 'given' | 'languages';
  readonly offset: number;
  /** Whether it protects somebody. */
  readonly isStrict: boolean;
}
export const GATHER: Readonly<Record<Gathered['into'], Pick<Explanation, 'what' | 'cure'>>> = {
  new: {
    what: {bg: 'Тук това не се чете: {keys}.', en: 'This is not read here: {keys}.'},
    cure: {bg: 'Вместо него напишете {meant}.', en: 'Write {meant} instead.'},
  },
  given: {
    what: {bg: 'Тук това не се чете: {keys}.', en: 'This is not read here: {keys}.'},
    cure: {
      bg: 'Преместете го, където му е мястото: {meant}.',
      en: 'Move it to where it belongs: {meant}.',
    },
  },
  languages: {
    what: {
      bg: 'Тук това не се чете: {keys}. Преводите на един текст стоят заедно.',
      en: 'This is not read here: {keys}. The translations of a text stand together.',
    },
    cure: {bg: 'Вместо него напишете {meant}.', en: 'Write {meant} instead.'},
  },
};

const localized: readonly Field[] = [text, lines, prose, altText, hours] as Field[];

const arrayOf = ({offset, length}: Node, entries: Node[]): Node => ({type: 'array', offset, length, entries});
const objectOf = ({offset, length}: Node, own: Property[]): Node => ({type: 'object', offset, length, properties: own});
const propertyOf = (key: string, value: Node): Property => ({key, offset: value.offset, value: {...value}});
/** Makes another node of one, in place: the tree is that of the file. */
const become = (node: Node, other: Node): void => {
  Object.assign(node, {value: undefined, entries: undefined, properties: undefined}, other);
};
const json = (value: unknown): string => JSON.stringify(value).replace(/(?<=["\d\]}e]):|,(?=")/g, '$& ');

/** The keys of a record in which the translations of one text stand beside one another. */
const byLanguage = (node: Node, fields: Fields): readonly Gathered[] => {
  const groups = new Map<string, {property: Property; language: string}[]>();
  for (const property of properties(node)) {
    const {base, language} = inLanguage(property.key) ?? {};
    if (base === undefined || language === undefined || Object.hasOwn(fields, property.key)) continue;
    const known = Object.hasOwn(fields, base) ? base : meantKey(base, Object.keys(fields))?.key;
    const field = known === undefined ? undefined : fields[known];
    if (known === undefined || !field || !localized.includes(withoutRequirement(field))) continue;
    groups.set(known, [...(groups.get(known) ?? []), {property, language}]);
  }
  return [...groups].flatMap(([key, found]): Gathered[] => {
    const plain = properties(node).find((property) => property.key === key);
    // The text in the language that has no key of its own.
    const rest = ['bg', 'en'].find((one) => !found.some(({language}) => language === one));
    if (plain && (plain.value.type !== 'string' || rest === undefined)) return [];
    const all = [...(plain && rest ? [{property: plain, language: rest}] : []), ...found];
    const [first] = all;
    if (!first) return [];
    const {property} = first;
    const texts = all.map(({property: {value}, language}) => propertyOf(language, value));
    const keys = all.map(({property: one}) => one.key);
    become(property.value, objectOf(property.value, texts));
    property.key = key;
    return [
      {
        keys,
        meant: `${json(key)}: ${json(valueOf(property.value))}`,
        into: 'languages',
        offset: property.offset,
        isStrict: fields[key]?.requirement === 'required',
      },
    ];
  });
};

/** The keys of a record that are read in one inside it. */
const byRecord = (node: Node, fields: Fields): readonly Gathered[] => {
  const groups = new Map<string, {property: Property; inner: string}[]>();
  for (const property of properties(node)) {
    const {key} = property;
    const place = Object.hasOwn(fields, key) || isOwn(key) ? undefined : insideOf(key, fields);
    if (place) groups.set(place.key, [...(groups.get(place.key) ?? []), {property, inner: place.inner ?? ''}]);
  }
  return [...groups].flatMap(([key, found]): Gathered[] => {
    const field = withoutRequirement(fields[key] as Field);
    const given = child(node, key);
    const [first] = found;
    const isList = parts(field).of !== undefined;
    if (!first || (given && given.type !== (isList ? 'array' : 'object'))) return [];
    const {property} = first;
    const record = objectOf(
      property.value,
      found.map(({property: {value}, inner}) => propertyOf(inner, value)),
    );
    const listed = first.inner ? [record] : found.map(({property: {value}}) => ({...value}));
    const whole = isList ? arrayOf(property.value, listed) : record;
    const gatheredKeys = found.map(({property: one}) => one.key);
    const {offset} = property;
    if (given) {
      given.entries?.push(...entries(whole));
      given.properties?.push(...properties(whole));
    } else {
      become(property.value, whole);
      property.key = key;
    }
    return [
      {
        keys: gatheredKeys,
        meant: `${json(key)}: ${json(valueOf(whole))}`,
        into: given ? 'given' : 'new',
        offset,
        isStrict: ['required', 'strict'].includes(fields[key]?.requirement ?? ''),
      },
    ];
  });
};

/** Gathers what belongs together, in the tree, too. */
export const gathered = (node: Node, fields: Fields): readonly Gathered[] => [
  ...byLanguage(node, fields),
  ...byRecord(node, fields),
];
