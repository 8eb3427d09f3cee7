import {Failure} from './failure.js';
import {count, languageTag, list, Place, prose, record, text} from './fields.js';
import type {Field, Infer, Problem} from './fields.js';
import {checkDepth} from './limits.js';
import {link, organisation} from './records.js';

/** The newest version of the format that this code reads. */
export const FORMAT_VERSION = 1;

/** What a document says of itself. */
export const headFields = {version: count(), lang: languageTag()};
/** What surrounds the items, the same for every widget. */
export const frameFields = {
  publisher: organisation(),
  title: text(),
  intro: prose(),
  outro: prose(),
  links: list(link()),
};
const head = record(headFields);
const frame = record(frameFields);

/** A checked document: strings, numbers, booleans, arrays and localized values, nothing else. */
export interface WidgetDocument<Item> {
  /** Language of plain strings. */
  readonly lang: string;
  /** The language that the JSON itself names, if it names one. */
  readonly namedLang: string | undefined;
  readonly frame: Infer<typeof frame>;
  readonly items: readonly Item[];
  /** What was left out, and why. */
  readonly problems: readonly Problem[];
  /** How many records were left out. */
  readonly invalid: number;
}

type JsonObject = Record<string, unknown>;

/** An object as it is; anything else (a bare list, above all) as the `items` of one. */
const asDocument = (json: unknown): JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as JsonObject) : {items: json};

/** What the file says once for all widgets, where the widget's own part does not say it. */
const inherited = (file: JsonObject): JsonObject =>
  Object.fromEntries(['version', 'lang', 'publisher'].filter((key) => Object.hasOwn(file, key)).map((key) => [key, file[key]]));

/**
 * Checks what a widget was given: `unknown` in, a document out.
 *
 * @param tag the widget's tag: one file may serve all widgets, each under its tag
 * @param tags all tags, to recognise a file that was made for other widgets
 * @param base what relative addresses are relative to
 * @throws {Failure} TOO_DEEP, WRONG_SHAPE, NEWER_VERSION or ALL_RECORDS_INVALID; never anything else
 */
export const readDocument = <Item>(
  json: unknown,
  tag: string,
  tags: readonly string[],
  item: Field<Item>,
  base: string,
): WidgetDocument<Item> => {
  checkDepth(json);
  const file = asDocument(json);
  const shared = Object.hasOwn(file, tag);
  const source = shared ? {...inherited(file), ...asDocument(file[tag])} : file;
  const problems: Problem[] = [];
  const path = shared ? tag : '';

  const {version = FORMAT_VERSION, lang: namedLang} = head.check(source, new Place({lang: '', base, problems}, path)) ?? {};
  if (version > FORMAT_VERSION) throw new Failure('NEWER_VERSION', String(version));
  if (!Array.isArray(source.items)) {
    const others = tags.filter((other) => Object.hasOwn(file, other));
    const found = file === json ? (others.length ? others : Object.keys(source)).join(', ') : JSON.stringify(json);
    throw new Failure('WRONG_SHAPE', (found ?? '').slice(0, 100));
  }
  const lang = namedLang ?? 'bg';
  const place = new Place({lang, base, problems}, path);
  const items = list(item).check(source.items, place.at('items')) ?? [];
  if (source.items.length > 0 && items.length === 0) throw new Failure('ALL_RECORDS_INVALID', '', undefined, problems);
  return {
    lang,
    namedLang,
    frame: frame.check(source, place) ?? {},
    items,
    problems,
    invalid: source.items.length - items.length,
  };
};
