import {contentTags} from '../widgets.js';
import {isJsonObject, merged} from './fields.js';
import {mergeItems, mergeRecord, sourceOf, without} from './merge-records.js';
import type {ContentTag, Dropped, JsonObject} from './source.js';

/** A document, and what its owner should know of how it came to be. */
export interface Merged {
  readonly document: JsonObject;
  readonly notes: readonly Dropped[];
}

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
