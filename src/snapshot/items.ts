import {CommandError} from '../cli/command-error.js';
import {formatMessage} from '../cli/messages.js';
import type {Values} from '../cli/messages.js';
import {isObject} from '../content/combinators.js';
import type {Field, ValidationContext} from '../content/combinators.js';
import type {ValidationIssue} from '../content/errors.js';
import {MAX_RECORDS} from '../content/limits.js';
import {content as funderAcknowledgement} from '../widgets/funder-acknowledgement/funder-acknowledgement.content.js';
import {content as newsTeasers} from '../widgets/news-teasers/news-teasers.content.js';
import {content as projectResults} from '../widgets/project-results/project-results.content.js';
import {content as publicationList} from '../widgets/publication-list/publication-list.content.js';
import {content as successStories} from '../widgets/success-stories/success-stories.content.js';
import {gathered} from './dropped.js';
import {itemMessages} from './item-messages.js';
import {distinct} from './sheet/slug.js';
import type {ContentTag, Dropped, Json, JsonObject, Read, Source} from './source.js';

/** The widgets whose content can be read from feeds, sites and projects. */
const FIELDS = {
  'news-teasers': newsTeasers.item,
  'success-stories': successStories.item,
  'publication-list': publicationList.item,
  'project-results': projectResults.item,
  'funder-acknowledgement': funderAcknowledgement.item,
} as const satisfies Partial<Record<ContentTag, Field>>;
export type ItemTag = keyof typeof FIELDS;

/** The widget that is asked for, where a source suits it. */
export const suited = <Tag extends ItemTag>(
  source: Source,
  wanted: ContentTag | undefined,
  tags: readonly [Tag, ...Tag[]],
): Tag => {
  if (wanted === undefined) return tags[0];
  const tag = tags.find((one) => one === wanted);
  if (!tag) throw new CommandError(itemMessages.notSuited, {file: source.name, tag: wanted, tags: tags.join(', ')});
  return tag;
};

/** An item that was made, and what it was made of. */
export interface Made {
  readonly place: string;
  readonly item: JsonObject;
}

/** Relative addresses are judged against some site, whichever that will be. */
const SOME_SITE = 'https://example.org/';

const issuesOf = (tag: ItemTag, item: JsonObject): {readonly issues: ValidationIssue[]; readonly taken: boolean} => {
  const context: ValidationContext = {path: '', contentLanguage: '*', baseUrl: SOME_SITE, issues: []};
  const field: Field = FIELDS[tag];
  return {taken: field(item, context) !== undefined, issues: context.issues};
};

/** A value without what is at a path in it. */
const removed = (value: Json | undefined, [step, ...rest]: readonly string[]): Json | undefined => {
  if (step === undefined) return undefined;
  if (Array.isArray(value)) {
    const entries = value as readonly Json[];
    return entries.flatMap((entry, index) => (index === Number(step) ? (removed(entry, rest) ?? []) : [entry]));
  }
  return isObject(value) ? compact({...value, [step]: removed(value[step], rest)}) : undefined;
};

/** An item without what a widget would not take of it; undefined where nothing can be left. */
const cleaned = (tag: ItemTag, {place, item}: Made, dropped: Dropped[]): JsonObject | undefined => {
  let rest: Json | undefined = item;
  const told = new Map<string, Values>();
  for (;;) {
    const {issues, taken} = isObject(rest) ? issuesOf(tag, rest) : {issues: [], taken: false};
    if (taken && !issues[0] && isObject(rest)) {
      dropped.push(...[...told.values()].map((values) => ({place, message: itemMessages.wrongField, values})));
      return rest;
    }
    const before = JSON.stringify(rest);
    // From the last: what is before it keeps its place.
    for (const {path, expected, actual} of issues.reverse()) {
      const values = told.get(path) ?? {path, expected, actual: actual ?? itemMessages.nothing};
      const steps = path.match(/[^.[\]]+/g) ?? [];
      // What has lost something that it must have goes, too.
      const gone = actual === undefined ? steps.slice(0, -1) : steps;
      if (gone[0] === undefined) {
        dropped.push({place, message: itemMessages.invalid, values});
        return undefined;
      }
      told.set(path, values);
      rest = removed(rest, gone);
    }
    if (JSON.stringify(rest) === before) return undefined;
  }
};

/** The items that a widget takes, each with an id of its own, and what was left out of them. */
export const checked = (
  tag: ItemTag,
  made: readonly Made[],
): {readonly items: readonly JsonObject[]; readonly dropped: readonly Dropped[]} => {
  const dropped: Dropped[] = [];
  const taken = made.flatMap((one) => {
    const item = cleaned(tag, one, dropped);
    return item ? [item] : [];
  });
  const ids = distinct(
    taken.map((item) => String(item.id)),
    new Set(),
  );
  return {items: taken.map((item, index) => ({...item, id: ids[index]})), dropped};
};

/** As many as one file shows, and a word about the rest. */
export const limited = <T>(
  all: readonly T[],
  place: string,
): {readonly taken: readonly T[]; readonly dropped: Dropped[]} => ({
  taken: all.slice(0, MAX_RECORDS),
  dropped:
    all.length > MAX_RECORDS
      ? [{place, message: itemMessages.tooMany, values: {limit: MAX_RECORDS, all: all.length}}]
      : [],
});

/** Without the keys at which there is nothing. */
export const compact = (object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

/** A document, as far as there is anything in it: one part a widget, and what is not there. */
export const documentOf = (
  {name: file}: Source,
  head: JsonObject,
  parts: Readonly<Partial<Record<ItemTag, readonly JsonObject[]>>>,
  all: readonly Dropped[],
): Read => {
  const filled = Object.entries(parts).filter(([, items]) => items[0]);
  const dropped = gathered(all);
  const [first] = dropped;
  if (!filled[0] && !first) throw new CommandError(itemMessages.empty, {file});
  if (!filled[0] && first) {
    const {place, message, values} = first;
    const reason = {bg: formatMessage(message, 'bg', values), en: formatMessage(message, 'en', values)};
    throw new CommandError(itemMessages.allDropped, {file, place, reason});
  }
  const document = {version: 1, ...head, ...Object.fromEntries(filled.map(([tag, items]) => [tag, {items}]))};
  return {document: compact(document), dropped};
};
