import {FieldMerge, fingerprint, isJsonObject, merged, writtenOf} from './fields.js';
import type {Written} from './fields.js';
import {mergeMessages} from './merge-messages.js';
import type {Dropped, Json, JsonObject} from './source.js';

/** An object without some of its keys. */
export const without = (object: JsonObject, ...keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

export const sourceOf = ({_source}: JsonObject): JsonObject => (isJsonObject(_source) ? _source : {});
/** What was written there the last time. */
const lastWritten = (record: JsonObject): Written =>
  Object.fromEntries(
    Object.entries(sourceOf(record)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
const idsIn = (part: JsonObject): readonly string[] => {
  const {ids} = sourceOf(part);
  return Array.isArray(ids) ? (ids as readonly Json[]).filter((id) => typeof id === 'string') : [];
};
const itemsOf = ({items}: JsonObject): readonly Json[] => (Array.isArray(items) ? (items as readonly Json[]) : []);

/** Whether a story was taken back; also in quotes, as sheets write it. */
const isWithdrawn = ({safeguarding}: JsonObject): boolean =>
  isJsonObject(safeguarding) && /^\s*true\s*$/i.test(String(safeguarding.withdrawn));

/** A value of the source, as far as a line has room for it. */
const short = (value: Json | undefined): string => (value === undefined ? '–' : JSON.stringify(value).slice(0, 120));
const at = (record: Json | undefined, path: string): Json | undefined =>
  path
    .split('.')
    .reduce<Json | undefined>(
      (value, key) => (isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      record,
    );

/** A record with what a person has changed in it, and what is to be remembered for the next time. */
export const mergeRecord = (mine: JsonObject, theirs: JsonObject, place: string, notes: Dropped[]): JsonObject => {
  const merge = new FieldMerge(lastWritten(mine));
  const fields = merge.record(mine, theirs);
  for (const {path, differs} of merge.kept)
    if (differs)
      notes.push({
        place: `${place} ${path}`.trim(),
        message: mergeMessages.bothChanged,
        values: {theirs: short(at(theirs, path))},
      });
  const edited = merge.kept.map(({path}) => path);
  return {...fields, _source: writtenOf(theirs), ...(edited[0] !== undefined && {_edited: edited})};
};

const mergeItem = (mine: JsonObject, theirs: JsonObject, place: string, notes: Dropped[]): JsonObject => {
  const item = mergeRecord(mine, theirs, place, notes);
  if (!isWithdrawn(mine) || isWithdrawn(item)) return item;
  // Who took a story back had a reason; a source that forgets it has none.
  notes.push({place, message: mergeMessages.staysWithdrawn});
  const {safeguarding, _source, _edited, ...others} = item;
  return {
    ...others,
    safeguarding: {...(isJsonObject(safeguarding) ? safeguarding : {}), withdrawn: true},
    _source,
    _edited: [...(Array.isArray(_edited) ? (_edited as readonly Json[]) : []), 'safeguarding.withdrawn'],
  };
};

/** Where a record is, as its owner would look for it. */
const placeOf = (tag: string, id: string): string => `${tag} "${id}"`;

/** Finds the id that the source has for a record, whatever a person has made of it; undefined: it is a person's own. */
const sourceIds = (former: readonly string[], given: ReadonlyMap<string, JsonObject>) => {
  const byPrint = new Map([...former, ...given.keys()].map((id) => [fingerprint(id), id]));
  return (item: Json): string | undefined => {
    if (!isJsonObject(item)) return undefined;
    const print = lastWritten(item).id;
    if (print !== undefined) return byPrint.get(print);
    return typeof item.id === 'string' && given.has(item.id) ? item.id : undefined;
  };
};

/** The paths of a record that are a person's. */
const editedIn = (item: JsonObject): readonly string[] => {
  const merge = new FieldMerge(lastWritten(item));
  merge.record(item, {});
  return merge.kept.map(({path}) => path);
};

/** Under which a record is merged: those of the source by their id. */
const keyOf = (id: string): string => `id ${id}`;

/** The records of a part: those of the source, with a person's changes, and those that a person added. */
export const mergeItems = (
  mine: JsonObject,
  theirs: JsonObject,
  tag: string,
  isWindow: boolean,
  notes: Dropped[],
): {readonly items: readonly Json[]; readonly ids: readonly string[]} => {
  const former = idsIn(mine);
  const theirItems = itemsOf(theirs).filter(isJsonObject);
  const given = new Map(theirItems.map((item) => [String(item.id), item]));
  const sourceId = sourceIds(former, given);
  const results = new Map<string, Json>();
  const seen = new Set<string>();
  const withdrawn: string[] = [];
  const old: string[] = [];

  /** A record that the source no longer has. */
  const gone = (item: JsonObject, id: string): void => {
    const paths = editedIn(item);
    if (isWithdrawn(item)) withdrawn.push(id);
    if (!paths[0]) return;
    if (isWindow && !isWithdrawn(item)) {
      results.set(keyOf(id), item);
      old.push(id);
    } else notes.push({place: placeOf(tag, id), message: mergeMessages.goneEdited, values: {paths: paths.join(', ')}});
  };
  for (const [index, item] of itemsOf(mine).entries()) {
    const id = sourceId(item);
    const next = id === undefined ? undefined : given.get(id);
    if (!isJsonObject(item) || id === undefined || seen.has(id))
      // A copy of a record of the source is a person's own, too.
      results.set(`own ${index}`, isJsonObject(item) ? without(item, '_source', '_edited') : item);
    else if (next) results.set(keyOf(id), mergeItem(item, next, placeOf(tag, id), notes));
    else gone(item, id);
    if (id !== undefined) seen.add(id);
  }
  const order = [...results.keys()];
  // What a person has deleted, or taken back before the source lost it, does not come again.
  const deleted = new Set([...former.filter((id) => !seen.has(id)), ...withdrawn]);
  for (const [id, item] of given)
    if (!seen.has(id) && !deleted.has(id)) results.set(keyOf(id), {...item, _source: writtenOf(item)});
  const ids = [...given.keys(), ...old];
  const inResults = (list: readonly string[]) => list.map(keyOf).filter((key) => results.has(key));
  const keys = arranged(order, inResults(ids), inResults(former));
  return {items: keys.map((key) => results.get(key) ?? null), ids: [...new Set([...ids, ...deleted])]};
};

/** A person's order where that is another than the file had; else that of the source. */
const arranged = (
  order: readonly string[],
  theirs: readonly string[],
  former: readonly string[],
): readonly string[] => {
  const known = new Set(former);
  const isReordered = order.filter((key) => known.has(key)).some((key, index) => key !== former[index]);
  return isReordered ? merged(order, theirs) : merged(theirs, order);
};
