import {hours} from '../content/contact.js';
import {altText, count, date, lines, number, positive, prose, text} from '../content/fields.js';
import type {Field, Fields} from '../content/fields.js';
import type {Draft} from './finding.js';
import {gathered, GATHER} from './gathered-keys.js';
import {isOwn, isTypo, meantKey} from './meant.js';
import type {Explanation} from './messages.js';
import {entries, properties} from './tree.js';
import type {Node} from './tree.js';
import {parts, withoutRequirement} from './walk.js';

export const UNKNOWN_KEY = 'unknown-key';
const explanation: Explanation = {
  what: {
    bg: 'Ключът „{key}“ не се чете тук. Може би се има предвид „{known}“?',
    en: 'The key "{key}" is not read here. Is "{known}" meant?',
  },
  why: {bg: 'Непознатите ключове се пропускат мълчаливо.', en: 'Unknown keys are passed over in silence.'},
  cure: {bg: 'Ако е така, напишете "{known}".', en: 'If so, write "{known}".'},
};

const oneText: readonly Field[] = [text, lines, altText, hours] as Field[];
const withDigits: readonly Field[] = [date, number, positive, count] as Field[];

/** Whether a value is of a kind that a field might take. */
const fits = (declared: Field | undefined, {type, value}: Node): boolean => {
  const field = (declared && parts(declared).field) ?? declared;
  if (!field) return false;
  const {fields, of} = parts(field);
  const written = String(value);
  if (of) return type === 'array' || !parts(of).fields || parts(of).plain !== undefined || type === 'object';
  if (oneText.includes(field)) return type !== 'array';
  if (fields) return type !== 'array';
  if (type === 'array' || type === 'object') return field === (prose as Field);
  if ('schemes' in field) return /[./@:\\]|^\+?\d/.test(written);
  return !withDigits.includes(field) || /\d/.test(written);
};

/** The list of records of a document that calls it otherwise: its only one. */
const onlyList = (node: Node): string | undefined => {
  const lists = properties(node).filter(({value}) => entries(value)[0]?.type === 'object');
  return lists.length === 1 ? lists[0]?.key : undefined;
};

/** Another name of a field says which is meant where the value fits; a slip in the name itself needs no more. */
const knownFor = (key: string, open: readonly string[], fit: (known: string) => boolean): string | undefined =>
  meantKey(key, open.filter(fit))?.key ?? open.find((one) => isTypo(key, one));

/**
 * Reads the keys of a value as they are meant: those that must be slips are told, and in the tree have the name that is
 * meant, so that what is under them is checked in the same round.
 */
export const correctKeys = (node: Node, declared: Field): readonly Draft[] => {
  const drafts: Draft[] = [];
  correct(node, declared, '', drafts);
  return drafts;
};

/** Whether there are keys in what a field takes. */
const hasKeys = (declared: Field): boolean => {
  const {fields, of} = parts(withoutRequirement(declared));
  return !!(fields ?? of);
};

const correct = (node: Node, declared: Field, path: string, drafts: Draft[]): void => {
  const {fields, of} = parts(withoutRequirement(declared));
  if (fields?.lang && fields.items && node.type === 'array')
    correct(node, fields.items, path ? `${path}.items` : 'items', drafts);
  else if (of && node.type === 'array')
    for (const [index, entry] of entries(node).entries()) correct(entry, of, `${path}[${index}]`, drafts);
  else if (of) correct(node, of, path, drafts);
  else if (fields) correctRecord(node, fields, path, drafts);
};

const correctRecord = (node: Node, fields: Fields, path: string, drafts: Draft[]): void => {
  if (properties(node).some(({key}) => !Object.hasOwn(fields, key)))
    for (const draft of correctUnknown(node, fields, path)) drafts.push(draft);
  for (const {key, value} of properties(node)) {
    const known = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (known && hasKeys(known)) correct(value, known, path ? `${path}.${key}` : key, drafts);
  }
};

const correctUnknown = (node: Node, fields: Fields, path: string): readonly Draft[] => {
  const given = new Set(properties(node).map(({key}) => key));
  const list = fields.lang && fields.items && !given.has('items') ? onlyList(node) : undefined;
  const drafts = properties(node).flatMap((property): Draft[] => {
    const {key, offset, value} = property;
    if (Object.hasOwn(fields, key) || isOwn(key)) return [];
    const open = Object.keys(fields).filter((one) => !given.has(one));
    const typo = open.find((one) => isTypo(key, one));
    const known = key === list ? (typo ?? 'items') : knownFor(key, open, (one) => fits(fields[one], value));
    const meant = known === undefined ? undefined : fields[known];
    if (known === undefined || !meant) return [];
    given.add(known);
    property.key = known;
    return [
      {
        rule: UNKNOWN_KEY,
        // What must be there and has another name is not there.
        severity: meant.requirement === 'required' || key === list ? 'error' : 'warning',
        path: path ? `${path}.${key}` : key,
        offset,
        explanation,
        values: {key, known},
      },
    ];
  });
  const moved = gathered(node, fields).map(({keys, meant, into, offset, isStrict}): Draft => ({
    rule: UNKNOWN_KEY,
    severity: isStrict ? 'error' : 'warning',
    path: [path, keys[0]].filter(Boolean).join('.'),
    offset,
    explanation: {...explanation, ...GATHER[into]},
    values: {keys: keys.map((key) => `"${key}"`).join(', '), meant},
  }));
  return [...drafts, ...moved];
};
