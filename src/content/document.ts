import {NgoError} from './errors.js';
import {count, isObject, languageTag, list, prose, record, text} from './fields.js';
import type {ValidationIssue} from './errors.js';
import type {Field, Infer, ValidationContext} from './fields.js';
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
const inheritedFrame = record({publisher: organisation});

/** A checked document: strings, numbers, booleans, arrays and localized values, nothing else. */
export interface WidgetDocument<Item> {
  /** The language that the JSON itself names, canonical: that of its plain strings. Undefined: nobody knows. */
  readonly contentLanguage: string | undefined;
  readonly frame: Frame;
  readonly items: readonly Item[];
  /** What was left out, and why. */
  readonly validationIssues: readonly ValidationIssue[];
  /** How many records were left out. */
  readonly invalidRecords: number;
}

/** An object as it is; anything else (a bare list, above all) as the `items` of one. */
const asDocument = (json: unknown) => (isObject(json) ? json : {items: json});

/** The keys of a file that are names of custom elements: the parts that it has for widgets. */
const widgetKeys = (file: object): string[] => Object.keys(file).filter((key) => /^[a-z]+(-[a-z]+)+$/.test(key));

/**
 * Checks what a widget was given: `unknown` in, a document out.
 *
 * @param tag the widget's tag: one file may serve all widgets, each under its tag
 * @param baseUrl what relative addresses are relative to
 * @throws {NgoError} TOO_DEEP, WRONG_SHAPE, NEWER_VERSION or ALL_RECORDS_INVALID; never anything else
 */
export const readDocument = <Item>(
  json: unknown,
  tag: string,
  item: Field<Item>,
  baseUrl: string,
): WidgetDocument<Item> => {
  checkDepth(json);
  const file = asDocument(json);
  const hasOwnPart = Object.hasOwn(file, tag);
  const part = hasOwnPart ? asDocument(file[tag]) : file;
  const issues: ValidationIssue[] = [];
  const fileContext: ValidationContext = {path: '', contentLanguage: '*', baseUrl, issues};
  // What the file says once holds for each widget's part that does not say it itself.
  const fileHead = head(file, fileContext);
  const inherited = hasOwnPart
    ? inheritedFrame(file, {...fileContext, contentLanguage: fileHead?.lang ?? '*'})
    : undefined;
  const partContext = {...fileContext, path: hasOwnPart ? `.${tag}` : ''};
  const partHead = hasOwnPart ? head(part, partContext) : fileHead;
  const contentLanguage = partHead?.lang ?? fileHead?.lang;
  for (const version of [fileHead?.version, partHead?.version])
    if (version && version > FORMAT_VERSION) throw new NgoError('NEWER_VERSION', `${version}`);
  const records = part.items;
  if (!Array.isArray(records)) {
    const otherParts = widgetKeys(file);
    throw new NgoError('WRONG_SHAPE', (otherParts[0] ? otherParts : Object.keys(part)).join(', '));
  }
  const context = {...partContext, contentLanguage: contentLanguage ?? '*'};
  const items = list(item)(records, {...context, path: `${context.path}.items`}) ?? [];
  if (records.length > 0 && items.length === 0) throw new NgoError('ALL_RECORDS_INVALID', '', undefined, issues);
  return {
    contentLanguage,
    frame: {...inherited, ...frame(part, context)},
    items,
    validationIssues: issues,
    invalidRecords: records.length - items.length,
  };
};
