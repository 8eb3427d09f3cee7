import {content} from '../generated/content.js';
import {MAX_BYTES, MAX_RECORDS} from '../content/limits.js';
import {parts as partsOf} from '../cli/walk.js';
import {isJsonObject} from '../snapshot/fields.js';
import {slugOf} from '../snapshot/sheet/slug.js';
import type {ContentTag, Json, JsonObject} from '../snapshot/source.js';
import {contentTags} from '../widgets.js';
import {collectMessages} from './messages.js';
import type {Note} from './member.js';

/** What the file needs around the records, at most. */
const ROOM_FOR_FRAME = 2 ** 17;

/** Bytes of a record in the file, where each line is set in. */
const sizeOf = (item: JsonObject): number => {
  const text = JSON.stringify(item, null, 2);
  return Buffer.byteLength(text) + 8 * text.split('\n').length;
};

const wordsIn = (value: Json | undefined): readonly string[] =>
  isJsonObject(value)
    ? Object.values(value).filter((text) => typeof text === 'string')
    : typeof value === 'string'
      ? [value]
      : [];
const textIn = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const dateOf = ({date}: JsonObject): string => textIn(date) ?? '';
/** How an organisation is known: by its id, else by its name. */
const publisherKey = ({publisher}: JsonObject): string | undefined =>
  isJsonObject(publisher) ? (textIn(publisher.id) ?? wordsIn(publisher.name)[0]) : undefined;

/** Whether what a widget shows was published on a day: news, stories, publications. The same network may be in many files. */
const isDated = (tag: ContentTag): boolean => Object.hasOwn(partsOf(content[tag].item).fields ?? {}, 'date');

/** What makes two records the same: an address, a title of a day, an id of a publisher. */
const keysOf = (tag: ContentTag, item: JsonObject): readonly string[] => {
  const {id, url, link, files, title} = item;
  const addresses = [url, link, ...(Array.isArray(files) ? (files as readonly Json[]) : [])].map((one) =>
    textIn(isJsonObject(one) ? one.url : one),
  );
  const publisher = publisherKey(item);
  return [
    ...(isDated(tag) ? addresses.flatMap((address) => (address === undefined ? [] : [`url ${address}`])) : []),
    ...(dateOf(item) ? wordsIn(title).map((words) => `title ${dateOf(item)} ${words}`) : []),
    ...(publisher !== undefined && typeof id === 'string' ? [`id ${publisher} ${id}`] : []),
  ];
};

/** The newest first; what has no date last. */
const byDate = (one: JsonObject, other: JsonObject): number =>
  dateOf(one) < dateOf(other) ? 1 : dateOf(one) > dateOf(other) ? -1 : 0;

/** Records of many, in one document: none twice, each id once, no more than a widget reads. */
export class Collection {
  private readonly records = new Map<ContentTag, JsonObject[]>();
  /** From whom a record with such a key is. */
  private readonly owners = new Map<string, string>();
  private room = MAX_BYTES - ROOM_FOR_FRAME;

  /**
   * Takes what a member has.
   *
   * @returns what of it was not taken
   */
  add(name: string, parts: ReadonlyMap<ContentTag, readonly JsonObject[]>): readonly Note[] {
    const size = [...parts.values()].flat().reduce((sum, item) => sum + sizeOf(item), 0);
    if (size > this.room) return [{message: collectMessages.tooLarge, values: {name, limit: MAX_BYTES / 2 ** 20}}];
    this.room -= size;
    const notes: Note[] = [];
    for (const [tag, items] of parts) {
      const records = this.records.get(tag) ?? [];
      this.records.set(tag, records);
      for (const item of items) {
        const keys = keysOf(tag, item).map((key) => `${tag} ${key}`);
        const other = keys.map((key) => this.owners.get(key)).find((owner) => owner !== undefined && owner !== name);
        if (other !== undefined) {
          const [title = ''] = [...wordsIn(item.title), ...wordsIn(item.name), ...wordsIn(item.id)];
          notes.push({message: collectMessages.duplicate, values: {name, title: title.slice(0, 80), other}});
          continue;
        }
        for (const key of keys) this.owners.set(key, name);
        records.push({...item, ...this.idFor(tag, item, name), _source: name});
      }
    }
    return notes;
  }

  /** An id that no other's record has; that of the publisher stands before one that is taken. */
  private idFor(tag: ContentTag, item: JsonObject, name: string): {readonly id?: string} {
    const {id} = item;
    if (typeof id !== 'string') return {};
    const before = slugOf(publisherKey(item) ?? '') || slugOf(name);
    for (const free of [id, `${before}-${id}`]) {
      const key = `${tag} taken ${free}`;
      const owner = this.owners.get(key);
      if (owner !== undefined && owner !== name) continue;
      this.owners.set(key, name);
      return {id: free};
    }
    return {id: `${before}-${slugOf(name)}-${id}`};
  }

  /** What was collected, news by date, and what was too much. */
  parts(): {readonly parts: ReadonlyMap<ContentTag, readonly JsonObject[]>; readonly notes: readonly Note[]} {
    const notes: Note[] = [];
    const parts = new Map<ContentTag, readonly JsonObject[]>();
    for (const tag of contentTags) {
      const all = this.records.get(tag);
      if (!all) continue;
      const newest = new Set([...all].sort(byDate).slice(0, MAX_RECORDS));
      if (newest.size < all.length)
        notes.push({message: collectMessages.tooMany, values: {tag, all: all.length, limit: MAX_RECORDS}});
      parts.set(tag, tag === 'news-teasers' ? [...newest] : all.filter((item) => newest.has(item)));
    }
    return {parts, notes};
  }
}
