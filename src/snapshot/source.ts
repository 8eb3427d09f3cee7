import type {Message, Values} from '../cli/messages.js';
import type {contentTags} from '../widgets.js';

export type ContentTag = (typeof contentTags)[number];

/** What an organisation has already, by the name that `--from` takes. */
export const sourceKinds = ['wordpress', 'rss', 'atom', 'json-feed', 'csv', 'xlsx', 'ods', 'iati'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** JSON as a reader writes it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A file or an answer of a server, as it came. */
export interface Source {
  /** The name of its file, or its address. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What relative addresses in it are relative to; undefined where nobody knows. */
  readonly baseUrl: string | undefined;
}

/** What a reader is asked for. */
export interface Wanted {
  /** The widget that the content is for; undefined: what suits the source best, or what its sheets are named. */
  readonly widget: ContentTag | undefined;
  /** Where the columns of a sheet belong, by their headers: `{"Име": "name.bg"}`; `null` leaves one out. */
  readonly mapping: Readonly<Record<string, string | null>> | undefined;
}

/** Something of the source that is not in the document. */
export interface Dropped {
  /** Where it is, as its owner would look for it: `Sheet1!B7`, `item[3]`, `post 12`. */
  readonly place: string;
  readonly message: Message;
  readonly values?: Values;
}

/** What was read: our JSON, one part a widget, and what is not in it. */
export interface Read {
  readonly document: JsonObject;
  readonly dropped: readonly Dropped[];
}

/**
 * Reads one kind of source. Runs in the command and in the builder: no Node, no DOM.
 *
 * Each item has an `id` that stays when the source is read again.
 *
 * @throws {CommandError} where it cannot be read at all, or has no record: what is wrong, where, and what to do
 */
export type Reader = (source: Source, wanted: Wanted) => Promise<Read>;
