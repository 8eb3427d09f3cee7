/** The entries of a list: an array, an object with the numbers of its entries, or the one entry itself. */
import {isNumbered} from '../../../src/content/fields.js';
import {copied, isArray, isAsRead, isObject, type Json, type Path} from './json.js';

export interface Entry {
  /** From the list to the entry; empty where one value stands for a list of one. */
  readonly path: Path;
  readonly value: Json;
}

export const entriesOf = (list: Json | undefined): readonly Entry[] => {
  if (list === undefined || list === null) return [];
  if (isArray(list)) return list.map((value, index) => ({path: [index], value}));
  if (isObject(list) && isNumbered(list)) return Object.entries(list).map(([key, value]) => ({path: [key], value}));
  return [{path: [], value: list}];
};

/** The list as an array, for what adds, removes and moves. */
export const asArray = (list: Json | undefined): readonly Json[] =>
  isArray(list) ? list : entriesOf(list).map(({value}) => value);

/** A path as the check writes it: `items[2].since`. */
export const pathText = (path: Path): string =>
  path
    .map((step) => (/^\d+$/.test(`${step}`) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** The steps of a path that the check wrote, in a document where a list may stand for itself. */
export const pathOf = (place: string, document: Json): Path => {
  const steps = [...place.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
  // The check calls a bare list `items`.
  return steps.reduce<Path>((path, step) => {
    const at = path.reduce<Json | undefined>(
      (value, key) => (value as Readonly<Record<string, Json>> | undefined)?.[key],
      document,
    );
    return step === 'items' && isArray(at)
      ? path
      : [...path, isArray(at) || typeof step === 'string' ? step : `${step}`];
  }, []);
};

/** Whether somebody added it and has not filled it in. */
export const isBlank = (value: Json | undefined): boolean =>
  value === '' || (isObject(value) && Object.keys(value).length === 0 && !isAsRead(value));
/** The same without entries that were added and not filled in: they are nobody’s mistake yet. */
export const withoutBlanks = (value: Json): Json => {
  if (isAsRead(value)) return value;
  if (isArray(value)) return copied(value, value.filter((entry) => !isBlank(entry)).map(withoutBlanks));
  if (!isObject(value)) return value;
  return copied(value, Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutBlanks(inner)])));
};
