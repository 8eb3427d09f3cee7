import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {contentsFor} from '../cli/contents.js';
import {CommandError} from '../cli/command-error.js';
import {rethrow} from '../cli/input.js';
import {messages} from '../cli/messages.js';
import {contentTags} from '../widgets.js';
import {isJsonObject} from './fields.js';
import {mergeMessages} from './merge-messages.js';
import type {Json, JsonObject} from './source.js';

/** A file that is there already. */
export interface Previous {
  readonly text: string;
  /** One part a widget, whichever form it has in the file. */
  readonly document: JsonObject;
}

/** What of a file for one widget is said of the file, and not of its content. */
const HEAD = ['version', 'lang', 'base', 'asOf', 'publisher'];

/** A part's list of records; undefined: it has none. */
const hasList = (part: Json | undefined): boolean =>
  Array.isArray(part) || (isJsonObject(part) && Array.isArray(part.items));

/** A file for one widget as one for several. */
const asParts = (json: JsonObject, tag: string): JsonObject => {
  const of = (isHead: boolean): JsonObject =>
    Object.fromEntries(Object.entries(json).filter(([key]) => HEAD.includes(key) === isHead && key !== '$schema'));
  return {...of(true), [tag]: of(false)};
};

/**
 * Reads the file that is to be written, where there is one.
 *
 * @throws {CommandError} where it is not ours, or broken: it would be lost
 */
export const readPrevious = async (file: string, widget: string | undefined): Promise<Previous | undefined> => {
  if (!existsSync(file)) return undefined;
  const text = await readFile(file, 'utf8').catch((thrown: unknown) => rethrow(thrown, messages.unreadable, file));
  if (!text.trim()) return undefined;
  const document = documentIn(text, file, widget);
  if (!document) throw new CommandError(mergeMessages.notOurs, {file});
  return {text, document};
};

const documentIn = (text: string, file: string, widget: string | undefined): JsonObject | undefined => {
  let json: Json;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    throw new CommandError(mergeMessages.notJson, {file});
  }
  const whole: JsonObject | undefined = Array.isArray(json)
    ? {items: json as readonly Json[]}
    : isJsonObject(json)
      ? json
      : undefined;
  const own = contentTags.filter((tag) => whole && Object.hasOwn(whole, tag));
  if (own[0]) return own.every((tag) => hasList(whole?.[tag])) ? whole : undefined;
  const [content] = contentsFor(whole, file, widget) ?? [];
  return whole && content && hasList(whole) ? asParts(whole, content.tag) : undefined;
};

/** The text of a document, as the file was written before. */
export const textOf = (document: JsonObject, before = ''): string => {
  const indent = /\n([ \t]+)\S/.exec(before)?.[1] ?? '  ';
  return `${JSON.stringify(document, null, indent)}\n`;
};
