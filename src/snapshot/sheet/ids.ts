import type {Json, JsonObject} from '../source.js';
import {distinct, slugOf} from './slug.js';

/** What a record is called by, in this order. */
const NAMES = ['title', 'name', 'organisation', 'funder', 'projectTitle'];

/** The first text in a value: in Bulgarian where it is in several languages. */
const textIn = (value: Json | undefined): string => {
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const inner = value as JsonObject;
  return textIn(inner.name ?? inner.bg ?? Object.values(inner)[0]);
};

/** A number for a text, the same in each reading. */
export const hashOf = (text: string): string => {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
};

/** Records, each with an id: its own, or one made of its name, which is the same when the sheet is read again. */
export const withIds = (records: readonly JsonObject[]): readonly JsonObject[] => {
  const given = new Set(records.flatMap(({id}) => (id === undefined ? [] : (id as string))));
  const without = records.filter(({id}) => id === undefined);
  const made = distinct(
    without.map((record) => {
      const name = textIn(NAMES.map((key) => record[key]).find((value) => value !== undefined));
      return slugOf(name) || `record-${hashOf(name || JSON.stringify(record))}`;
    }),
    given,
  );
  const ids = new Map(without.map((record, index) => [record, made[index]]));
  return records.map((record) => ({id: ids.get(record) ?? record.id, ...record}));
};
