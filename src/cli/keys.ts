import type {Node} from 'jsonc-parser';
import {altText, prose, text} from '../content/fields.js';
import type {Field} from '../content/fields.js';
import type {Draft} from './finding.js';
import {isTypo, meantKey} from './meant.js';
import type {Explanation} from './messages.js';
import {properties} from './tree.js';
import {parts} from './walk.js';

export const UNKNOWN_KEY = 'unknown-key';
const explanation: Explanation = {
  what: {
    bg: 'Ключът „{key}“ не се чете тук. Може би се има предвид „{known}“?',
    en: 'The key "{key}" is not read here. Is "{known}" meant?',
  },
  why: {bg: 'Непознатите ключове се пропускат мълчаливо.', en: 'Unknown keys are passed over in silence.'},
  cure: {bg: 'Ако е така, напишете „{known}“.', en: 'If so, write "{known}".'},
};

const localized: readonly Field[] = [text, prose, altText] as Field[];

/** Whether a value is of a kind that a field might take. */
const fits = (declared: Field | undefined, {type}: Node): boolean => {
  const field = (declared && parts(declared).field) ?? declared;
  if (!field) return false;
  const {fields, of} = parts(field);
  return !!of || localized.includes(field) || (fields ? type !== 'array' : type !== 'array' && type !== 'object');
};

/** The list of records of a document that calls it otherwise: its only one. */
const onlyList = (node: Node): string | undefined => {
  const lists = properties(node).filter(({value}) => value.type === 'array' && value.children?.[0]?.type === 'object');
  return lists.length === 1 ? lists[0]?.key : undefined;
};

/** Whether a key is somebody's own for certain: `$schema`, `_source`. */
const isOwn = (key: string): boolean => /^[$_]/.test(key);

/** Another name of a field says which is meant where the value fits; a slip in the name itself needs no more. */
const knownFor = (key: string, open: readonly string[], fit: (known: string) => boolean): string | undefined =>
  meantKey(key, open.filter(fit))?.key ?? open.find((one) => isTypo(key, one));

/**
 * Reads the keys of a value as they are meant: those that must be slips are told, and in the tree have the name that is
 * meant, so that what is under them is checked in the same round.
 */
export const correctKeys = (node: Node, declared: Field, path = ''): readonly Draft[] => {
  const {field = declared} = parts(declared);
  const {fields, of} = parts(field);
  if (fields?.lang && fields.items && node.type === 'array')
    return correctKeys(node, fields.items, path ? `${path}.items` : 'items');
  if (of)
    return node.type === 'array'
      ? (node.children ?? []).flatMap((entry, index) => correctKeys(entry, of, `${path}[${index}]`))
      : correctKeys(node, of, path);
  if (!fields || node.type !== 'object') return [];
  const given = new Set(properties(node).map(({key}) => key));
  const list = fields.lang && fields.items && !given.has('items') ? onlyList(node) : undefined;
  return properties(node).flatMap(({key, name, value}) => {
    const at = path ? `${path}.${key}` : key;
    if (Object.hasOwn(fields, key)) return correctKeys(value, fields[key] ?? declared, at);
    const open = Object.keys(fields).filter((one) => !given.has(one));
    const known =
      key === list ? 'items' : isOwn(key) ? undefined : knownFor(key, open, (one) => fits(fields[one], value));
    const meant = known === undefined ? undefined : fields[known];
    if (known === undefined || !meant) return [];
    given.add(known);
    Object.assign(name, {value: known});
    const draft: Draft = {
      rule: UNKNOWN_KEY,
      // What must be there and has another name is not there.
      severity: meant.requirement === 'required' ? 'error' : 'warning',
      path: at,
      offset: name.offset,
      explanation,
      values: {key, known},
    };
    return [draft, ...correctKeys(value, meant, path ? `${path}.${known}` : known)];
  });
};

/** The value of a node; every key is its own, whatever it is called. */
export const valueOf = (node: Node): unknown => {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type === 'object') return Object.fromEntries(properties(node).map(({key, value}) => [key, valueOf(value)]));
  return node.value as unknown;
};
