import {contentsFor} from '../cli/contents.js';
import {CommandError} from '../cli/command-error.js';
import {decode} from '../cli/file-kind.js';
import {loadErrors} from '../cli/load-errors.js';
import type {Message, Values} from '../cli/messages.js';
import {readDocument} from '../content/document.js';
import {NgoError} from '../content/errors.js';
import {isObject} from '../content/combinators.js';
import {parseJson} from '../content/inline-json.js';
import {checkDepth} from '../content/limits.js';
import {endOf} from '../content/partial-date.js';
import {content} from '../generated/content.js';
import type {ContentTag, Json, JsonObject} from '../snapshot/source.js';
import {contentTags} from '../widgets.js';
import {collectMessages} from './messages.js';
import {asWritten, HERE, isRelative} from './relative.js';

/** Something that the owner of the list should know. */
export interface Note {
  readonly message: Message;
  readonly values?: Values;
}

/** What a member publishes, each record as it can stand among those of others. */
export interface Member {
  readonly parts: ReadonlyMap<ContentTag, readonly JsonObject[]>;
  readonly notes: readonly Note[];
}

/** A checked value as JSON again: a text has its languages, an address is whole, what was wrong is not there. */
const toJson = (value: unknown, write: (text: string) => string): Json => {
  if (value instanceof Map) return toJson(Object.fromEntries(value), write);
  if (Array.isArray(value)) return value.map((entry) => toJson(entry, write));
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) =>
        inner === undefined ? [] : [[key, toJson(inner, write)] as const],
      ),
    );
  return typeof value === 'string' ? write(value) : (value as Json);
};

/** Whether a record may be shown: nobody has withdrawn it, and its day of review has not passed. */
const isShown = (item: unknown, now: number): boolean => {
  const {safeguarding} = item as {safeguarding?: {withdrawn?: boolean; reviewBy?: string}};
  return !safeguarding?.withdrawn && !(safeguarding?.reviewBy && now >= endOf(safeguarding.reviewBy));
};

/** Whether a record of an earlier collection may still be shown. */
export const staysShown = (tag: ContentTag, item: JsonObject, now: number): boolean => {
  const context = {path: '', contentLanguage: '*', baseUrl: HERE, issues: []};
  const checked = content[tag].item(item, context);
  return checked !== undefined && isShown(checked, now);
};

const readPart = (json: unknown, tag: ContentTag, baseUrl: string, now: number) => {
  const {frame, items, invalidRecords} = readDocument<object>(json, tag, content[tag].item, baseUrl);
  let hasRelative = false;
  const write = (text: string): string => {
    hasRelative ||= isRelative(text);
    return asWritten(text);
  };
  const records = items
    .filter((item) => isShown(item, now))
    .map((item) => {
      const {publisher = frame.publisher, ...others}: {publisher?: unknown} = item;
      return toJson({...others, publisher}, write) as JsonObject;
    });
  return {tag, records, invalidRecords, hasRelative};
};

/** The sentence for what makes a whole file unreadable. */
const brokenBy = ({code, detail}: NgoError, name: string): CommandError => {
  const {what} = loadErrors[code] ?? loadErrors.PARSE ?? {what: {bg: code, en: code}};
  const said = (text: string): string => text.replace('{detail}', detail);
  return new CommandError(collectMessages.broken, {name, what: {bg: said(what.bg), en: said(what.en)}});
};

/**
 * Reads the file of a member.
 *
 * @param baseUrl its address; undefined: a file on disk, and nobody knows where it will be
 * @param wanted the widgets to read it for; none: all that it has something for
 * @throws {CommandError} where nothing of it can be used
 */
export const readMember = (
  name: string,
  bytes: Uint8Array,
  baseUrl: string | undefined,
  wanted: readonly ContentTag[],
  now: number,
): Member => {
  try {
    const {text} = decode(bytes);
    if (text === undefined) throw new NgoError('ENCODING');
    const json = parseJson(text);
    checkDepth(json);
    const known = contentsFor(json, name, undefined)?.map(({tag}) => tag);
    if (!known) throw new CommandError(collectMessages.nothingForWidget, {name});
    const parts = contentTags
      .filter((tag) => known.includes(tag) && (!wanted[0] || wanted.includes(tag)))
      .map((tag) => readPart(json, tag, baseUrl ?? HERE, now));
    const count = parts.reduce((sum, {invalidRecords}) => sum + invalidRecords, 0);
    const isNobodys = parts.some(({records}) => records.some(({publisher}) => publisher === undefined));
    return {
      parts: new Map(parts.map(({tag, records}) => [tag, records])),
      notes: [
        ...(count > 0 ? [{message: collectMessages.invalid, values: {name, count}}] : []),
        ...(isNobodys ? [{message: collectMessages.noPublisher, values: {name}}] : []),
        ...(parts.some(({hasRelative}) => hasRelative) ? [{message: collectMessages.relative, values: {name}}] : []),
      ],
    };
  } catch (thrown) {
    if (thrown instanceof NgoError) throw brokenBy(thrown, name);
    throw thrown;
  }
};
