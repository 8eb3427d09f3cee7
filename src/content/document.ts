import {NgoError} from './errors.js';
import {
  count,
  countEntries,
  date,
  isNumbered,
  isObject,
  languageTag,
  list,
  oneOf,
  prose,
  readEntries,
  record,
  text,
  webUrl,
} from './fields.js';
import type {ValidationIssue} from './errors.js';
import type {Field, Infer, ValidationContext} from './fields.js';
import {checkDepth} from './limits.js';
import {link, organisation} from './records.js';
import type {Organisation} from './records.js';
import {runAtOnce, runInSlices} from './slices.js';

/** The newest version of the format that this code reads. */
export const FORMAT_VERSION = 1;

/** What a document says of itself. */
export const headFields = {
  version: count,
  lang: languageTag,
  // What relative addresses are relative to, where that is not the file.
  base: webUrl,
  // From when it is, where it is a copy.
  asOf: date,
};
/** What surrounds the items, the same for every widget. */
export const frameFields = {
  publisher: organisation,
  title: text,
  intro: prose,
  // `file`: the items are in the order of the file, also where a widget has one of its own.
  order: oneOf('file'),
  outro: prose,
  links: list(link),
};
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

/** Whether an object has nothing in it. */
const isBare = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

/** An object as it is; a list, in whichever form, as the `items` of one. What has nothing in it is neither. */
const asDocument = (json: unknown): Readonly<Record<string, unknown>> =>
  isObject(json) && (isBare(json) || !isNumbered(json)) ? json : {items: json};

/** The keys of an object at which there is something. */
const keysOf = (value: object): string[] =>
  Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : key));

/** The keys of a file that are names of custom elements: the parts that it has for widgets. */
const widgetKeys = (file: object): string[] => keysOf(file).filter((key) => /^[a-z]+(-[a-z]+)+$/.test(key));

/** Whether two organisations have the same id, or a name in common. */
const isSame = (one: Organisation, other: Organisation): boolean =>
  one.id && other.id
    ? one.id === other.id
    : [...one.name.values()].some((name) => name !== null && [...other.name.values()].includes(name));

/** An item without its publisher, where that is the file's: what is said once is not said of each. */
const withoutPublisher = <Item>(item: Item, publisher: Organisation | undefined): Item => {
  const {publisher: own} = item as {readonly publisher?: Organisation};
  return own && publisher && isSame(own, publisher) ? {...item, publisher: undefined} : item;
};

/** The documents of files that were fetched, by tag and address: several widgets of a page may show one file. */
const ofFiles = new WeakMap<object, Map<string, Promise<WidgetDocument<unknown>>>>();

/**
 * The document of a file that was fetched, which nobody changes: checked once for all widgets of a kind, and a long one
 * in slices. What it rejects with is what {@link readDocument} throws.
 */
export const readFile = <Item>(...args: Parameters<typeof steps<Item>>): Promise<WidgetDocument<Item>> => {
  const [json, tag, , address] = args;
  if (!isObject(json) && !Array.isArray(json)) return runInSlices(steps(...args));
  const documents = ofFiles.get(json) ?? new Map<string, Promise<WidgetDocument<unknown>>>();
  ofFiles.set(json, documents);
  const key = `${tag} ${address}`;
  const known = documents.get(key) ?? runInSlices(steps(...args));
  documents.set(key, known);
  // A tag has one definition in a file of ours, and so one kind of items.
  return known as Promise<WidgetDocument<never>>;
};

/**
 * Checks what a widget was given: `unknown` in, a document out.
 *
 * @param tag the widget's tag: one file may serve all widgets, each under its tag
 * @param address what relative addresses are relative to, where the file does not say
 * @param compare the order of the items, where the file does not say that it has its own
 * @throws {NgoError} TOO_DEEP, WRONG_SHAPE, NEWER_VERSION or ALL_RECORDS_INVALID; never anything else
 */
export const readDocument = <Item>(...args: Parameters<typeof steps<Item>>): WidgetDocument<Item> =>
  runAtOnce(steps(...args));

/** Checks a document, a record a step. */
function* steps<Item>(
  json: unknown,
  tag: string,
  item: Field<Item>,
  address: string,
  compare?: (one: Item, other: Item) => number,
): Generator<undefined, WidgetDocument<Item>> {
  checkDepth(json);
  yield;
  const file = asDocument(json);
  const own = Object.hasOwn(file, tag) ? (file[tag] ?? undefined) : undefined;
  const part = own === undefined ? file : asDocument(own);
  const issues: ValidationIssue[] = [];
  const fileContext: ValidationContext = {path: '', contentLanguage: '*', baseUrl: address, issues};
  // What the file says once holds for each widget's part that does not say it itself.
  const fileHead = head(file, fileContext);
  const fileBase = fileHead?.base ?? address;
  const inherited =
    own === undefined
      ? undefined
      : inheritedFrame(file, {...fileContext, baseUrl: fileBase, contentLanguage: fileHead?.lang ?? '*'});
  const partContext = {...fileContext, path: own === undefined ? '' : `.${tag}`};
  const partHead = own === undefined ? fileHead : head(part, {...partContext, baseUrl: fileBase});
  const contentLanguage = partHead?.lang ?? fileHead?.lang;
  for (const version of [fileHead?.version, partHead?.version])
    if (version && version > FORMAT_VERSION) throw new NgoError('NEWER_VERSION', `${version}`);
  const records = part.items;
  if (!(Array.isArray(records) || isObject(records)) || isBare(records)) {
    const otherParts = widgetKeys(file);
    // What is called so, and is no list, is shown as it stands.
    const keys = keysOf(part).map((key) =>
      key === 'items' ? `"items": ${JSON.stringify(records).slice(0, 30)}` : key,
    );
    throw new NgoError('WRONG_SHAPE', (otherParts[0] ? otherParts : keys).join(', '));
  }
  const context = {...partContext, baseUrl: partHead?.base ?? fileBase, contentLanguage: contentLanguage ?? '*'};
  const given = {...inherited, ...frame(part, context)};
  const {publisher, order} = given;
  const items: Item[] = [];
  for (const read of readEntries(item, records, {...context, path: `${context.path}.items`, publisher})) {
    if (read !== undefined) items.push(withoutPublisher(read, publisher));
    yield;
  }
  const count = countEntries(records);
  if (count > 0 && items.length === 0) throw new NgoError('ALL_RECORDS_INVALID', '', undefined, issues);
  return {
    contentLanguage,
    frame: given,
    items: compare && order !== 'file' ? items.sort(compare) : items,
    validationIssues: issues,
    invalidRecords: count - items.length,
  };
}
