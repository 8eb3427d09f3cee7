import {Failure} from './failure.js';
import {count, isObject, languageTag, list, prose, record, text} from './fields.js';
import type {Field, Infer, Problem} from './fields.js';
import {checkDepth} from './limits.js';
import {link, organisation} from './records.js';

/** The newest version of the format that this code reads. */
export const FORMAT_VERSION = 1;

/** What a document says of itself. */
export const headFields = {version: count, lang: languageTag};
/** What surrounds the items, the same for every widget. */
export const frameFields = {publisher: organisation, title: text, intro: prose, outro: prose, links: list(link)};
const head = record(headFields);
const frame = record(frameFields);
export type Frame = Infer<typeof frame>;
/** What a file for several widgets says for all of them, beside its head. */
const lending = record({publisher: organisation});

/** A checked document: strings, numbers, booleans, arrays and localized values, nothing else. */
export interface WidgetDocument<Item> {
  /** Language of plain strings. */
  readonly lang: string;
  /** The language that the JSON itself names, if it names one. */
  readonly namedLang: string | undefined;
  readonly frame: Frame;
  readonly items: readonly Item[];
  /** What was left out, and why. */
  readonly problems: readonly Problem[];
  /** How many records were left out. */
  readonly invalid: number;
}

/** An object as it is; anything else (a bare list, above all) as the `items` of one. */
const asDocument = (json: unknown) => (isObject(json) ? json : {items: json});

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
  const own = Object.hasOwn(file, tag);
  const problems: Problem[] = [];
  const place = {lang: 'bg', base, problems, path: ''};
  const part = own ? asDocument(file[tag]) : file;
  // What the file says once holds for each widget's part that does not say it itself.
  const whole = head(file, place);
  place.lang = whole?.lang ?? place.lang;
  const lent = own && lending(file, place);
  place.path = own ? `.${tag}` : '';
  const said = own ? head(part, place) : whole;
  const namedLang = said?.lang ?? whole?.lang;
  place.lang = namedLang ?? place.lang;
  for (const version of [whole?.version, said?.version])
    if (version && version > FORMAT_VERSION) throw new Failure('NEWER_VERSION', `${version}`);
  const {items: given}: Readonly<Record<string, unknown>> = part;
  if (!Array.isArray(given)) {
    const others = tags.filter((other) => Object.hasOwn(file, other));
    throw new Failure('WRONG_SHAPE', (others[0] ? others : Object.keys(part)).join(', '));
  }
  const items = list(item)(given, {...place, path: `${place.path}.items`}) ?? [];
  if (given.length > 0 && items.length === 0) throw new Failure('ALL_RECORDS_INVALID', '', undefined, problems);
  return {
    lang: place.lang,
    namedLang,
    frame: {...lent, ...frame(part, place)},
    items,
    problems,
    invalid: given.length - items.length,
  };
};
