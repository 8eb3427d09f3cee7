import {contentTags} from '../widgets.js';
import {FieldMerge, fingerprint, isJsonObject, merged, writtenOf} from './fields.js';
import type {Written} from './fields.js';
import {mergeMessages} from './merge-messages.js';
import type {ContentTag, Dropped, Json, JsonObject} from './source.js';

/** A document, and what its owner should know of how it came to be. */
export interface Merged {
  readonly document: JsonObject;
  readonly notes: readonly Dropped[];
}

/** An object without some of its keys. */
const without = (object: JsonObject, ...keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

const sourceOf = ({_source}: JsonObject): JsonObject => (isJsonObject(_source) ? _source : {});
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
const mergeRecord = (mine: JsonObject, theirs: JsonObject, place: string, notes: Dropped[]): JsonObject => {
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

/** The records of a part: those of the source, with a person's changes, and those that a person added. */
const mergeItems = (mine: JsonObject, theirs: JsonObject, tag: string, isWindow: boolean, notes: Dropped[]) => {
  const former = idsIn(mine);
  const given = new Map(
    itemsOf(theirs)
      .filter(isJsonObject)
      .map((item) => [String(item.id), item]),
  );
  const byPrint = new Map([...former, ...given.keys()].map((id) => [fingerprint(id), id]));
  /** The id that the source has for a record, whatever a person has made of it; undefined: it is a person's own. */
  const sourceId = (item: JsonObject): string | undefined => {
    const print = lastWritten(item).id;
    if (print !== undefined) return byPrint.get(print);
    return typeof item.id === 'string' && given.has(item.id) ? item.id : undefined;
  };
  const results = new Map<string, Json>();
  const seen = new Set<string>();
  const lost = new Set<string>();
  const old: string[] = [];
  for (const [index, item] of itemsOf(mine).entries()) {
    const id = isJsonObject(item) ? sourceId(item) : undefined;
    const next = id === undefined ? undefined : given.get(id);
    if (!isJsonObject(item)) results.set(`own ${index}`, item);
    else if (id === undefined || seen.has(id)) results.set(`own ${index}`, without(item, '_source', '_edited'));
    else if (next) results.set(`id ${id}`, mergeItem(item, next, `${tag} "${id}"`, notes));
    else {
      const merge = new FieldMerge(lastWritten(item));
      merge.record(item, {});
      const paths = merge.kept.map(({path}) => path).join(', ');
      if (paths && isWindow && !isWithdrawn(item)) {
        results.set(`id ${id}`, item);
        old.push(id);
      } else if (paths) notes.push({place: `${tag} "${id}"`, message: mergeMessages.goneEdited, values: {paths}});
      if (isWithdrawn(item)) lost.add(id);
    }
    if (id !== undefined) seen.add(id);
  }
  const order = [...results.keys()];
  // What a person has deleted, or taken back before the source lost it, does not come again.
  const deleted = new Set(former.filter((id) => !seen.has(id) || lost.has(id)));
  for (const [id, item] of given)
    if (!seen.has(id) && !deleted.has(id)) results.set(`id ${id}`, {...item, _source: writtenOf(item)});
  const theirIds = [...given.keys(), ...old];
  const theirOrder = theirIds.map((id) => `id ${id}`).filter((key) => results.has(key));
  const formerOrder = former.map((id) => `id ${id}`).filter((key) => results.has(key));
  const known = new Set(formerOrder);
  const isReordered = order.filter((key) => known.has(key)).some((key, index) => key !== formerOrder[index]);
  const keys = isReordered ? merged(order, theirOrder) : merged(theirOrder, order);
  return {
    items: keys.flatMap((key) => results.get(key) ?? []),
    ids: [...new Set([...theirIds, ...deleted])],
  };
};

const mergePart = (
  mine: JsonObject,
  theirs: JsonObject,
  tag: string,
  isWindow: boolean,
  notes: Dropped[],
): JsonObject => {
  const {items, ids} = mergeItems(mine, theirs, tag, isWindow, notes);
  const {_source, _edited, ...frame} = mergeRecord(without(mine, 'items'), without(theirs, 'items'), tag, notes);
  const order = merged(Object.keys(mine), Object.keys(theirs)).filter(
    (key) => key === 'items' || Object.hasOwn(frame, key),
  );
  return {
    ...Object.fromEntries(order.map((key) => [key, key === 'items' ? items : frame[key]])),
    _source: {ids, ...sourceOf({_source})},
    ...(_edited !== undefined && {_edited}),
  };
};

const partOf = (document: JsonObject, tag: ContentTag): JsonObject | undefined => {
  const part = Object.hasOwn(document, tag) ? document[tag] : undefined;
  return isJsonObject(part) ? part : Array.isArray(part) ? {items: part} : undefined;
};

/** What a file says once for all of its parts. */
const INHERITED = ['lang', 'base', 'publisher'] as const;

/** A part with what its document says for it, where the file that it comes into says something else. */
const withHead = (part: JsonObject, document: JsonObject, file: JsonObject): JsonObject => ({
  ...Object.fromEntries(
    INHERITED.filter(
      (key) => document[key] !== undefined && JSON.stringify(document[key]) !== JSON.stringify(file[key]),
    ).map((key) => [key, document[key]]),
  ),
  ...part,
});

/**
 * What the source has now, with what a person has changed and added in the file since. What the file has for other widgets
 * stays as it is.
 *
 * @param file the file as it is; undefined: there is none yet
 * @param read what a reader made of the source
 * @param isWindow whether the source has the newest records only: what it no longer has may be old, and not gone
 */
export const merge = (file: JsonObject = {}, read: JsonObject, isWindow = false): Merged => {
  const notes: Dropped[] = [];
  const tags = contentTags.filter((tag) => Object.hasOwn(read, tag));
  // Whoever else has content in the file, what it says for all is also theirs.
  const isShared = contentTags.some((tag) => Object.hasOwn(file, tag) && !Object.hasOwn(read, tag));
  const head = isShared
    ? without(file, ...tags)
    : mergeRecord(without(file, ...tags), without(read, ...tags), '', notes);
  const parts = Object.fromEntries(
    tags.map((tag) => {
      const theirs = partOf(read, tag) ?? {};
      return [
        tag,
        mergePart(partOf(file, tag) ?? {}, isShared ? withHead(theirs, read, file) : theirs, tag, isWindow, notes),
      ];
    }),
  );
  const whole: JsonObject = {...head, ...parts};
  const last = ['_source', '_edited'].filter((key) => Object.hasOwn(whole, key));
  const keys = merged(Object.keys(file), Object.keys(read)).filter(
    (key) => Object.hasOwn(whole, key) && !last.includes(key),
  );
  return {document: Object.fromEntries([...keys, ...last].map((key) => [key, whole[key]])), notes};
};
