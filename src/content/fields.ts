import type {ValidationIssue} from './errors.js';
import {canonicalTag} from './language-tag.js';
import {cutText, MAX_ISSUES, MAX_RECORDS, MAX_TEXT, MAX_URL} from './limits.js';

declare const author: unique symbol;

/**
 * Field combinators: one declaration per widget gives the run-time check, the types (`Infer`, `Author`) and the
 * published JSON Schema (`../schema/schema.ts`). A field is its check: it returns the checked value, or `undefined`
 * after it has reported what is wrong, and never throws. Those made from other fields (a list of what, a
 * record of what) carry them as properties, for the schema and the command.
 */
export interface Field<T = unknown, A = unknown> {
  (value: unknown, context: ValidationContext): T | undefined;
  /** What an author may write. For types alone: no field has it. */
  readonly [author]?: A;
}
/** A field that gives what the author writes. */
type PlainField<T> = Field<T, T>;
/** The type of the checked value. */
export type Infer<F> = F extends Field<infer T> ? T : never;
/** The type of what an author writes, in JSON. */
export type Author<F> = F extends Field<unknown, infer A> ? A : never;

/** Where in a document a check is, and what it has to know of the document. */
export interface ValidationContext {
  readonly path: string;
  /** Language of plain strings, canonical; `*` where the document does not say. */
  readonly contentLanguage: string;
  /** What relative addresses are relative to. */
  readonly baseUrl: string;
  readonly issues: ValidationIssue[];
}

/** A text per language: `null` is "deliberately not in this language", the key `*` "the same in all". */
export type Localized<T = string> = ReadonlyMap<string, T | null>;
/** A paragraph, or a list. */
export type Block = string | {readonly list: readonly string[]};
export type Prose = Localized<readonly Block[]>;

/** A value as it is, or one per language. */
type PerLanguage<A> = A | {readonly [language: string]: A | null};
/** A localized text, as an author writes it. */
export type LocalizedText = PerLanguage<string>;
/** Localized paragraphs and lists, as an author writes them. */
export type LocalizedProse = PerLanguage<string | readonly Block[]>;

/** The context one `step` further in: `.since`, `[2]`. */
const childContext = (context: ValidationContext, step: string): ValidationContext => ({
  ...context,
  path: context.path + step,
});

const reportIssue = ({path, issues}: ValidationContext, expected: string, value?: unknown): undefined => {
  // JSON holds no big integer, but a property may.
  const actual = JSON.stringify(value, (_, entry: unknown) => (typeof entry === 'bigint' ? `${entry}` : entry)) as
    string | undefined;
  issues.push({path: path.replace(/^\./, ''), expected, actual: actual?.slice(0, 60)});
};

/** How many entries of a list are read: where very much is wrong, one, or a reader would wait for minutes. */
const entryLimit = ({issues}: ValidationContext): number => (issues.length < MAX_ISSUES ? MAX_RECORDS : 1);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field for which a test decides; what passes is taken as it is. */
const refine =
  <T>(expected: string, test: (value: T) => unknown): PlainField<T> =>
  (value, context) =>
    test(value as T) ? (value as T) : reportIssue(context, expected, value);

/** White space as HTML collapses it; a no-break space is a character and stays. */
const collapseWhiteSpace = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');

const readRaw: PlainField<string> = (value, context) => {
  if (typeof value !== 'string' || !value.trim()) return reportIssue(context, '"…"', value);
  const cut = value.length > MAX_TEXT ? cutText(value) : value;
  if (cut !== value) reportIssue(context, `≤ ${MAX_TEXT}`, value.length);
  return cut;
};

/** A string that is the same in every language: an id, a reference. */
export const string: PlainField<string> = (value, context) => {
  const text = readRaw(value, context);
  return text && collapseWhiteSpace(text);
};

/** A string of a certain form. One of another form is reported and stays: better a plain text than none. */
/* @__NO_SIDE_EFFECTS__ */
export const pattern = (expected: string, form: RegExp): PlainField<string> & {form: RegExp} =>
  Object.assign(
    (value: unknown, context: ValidationContext) => {
      const text = string(value, context);
      if (text && !form.test(text)) reportIssue(context, expected, text);
      return text;
    },
    {form},
  );

/** A list; entries that are wrong are left out and reported. */
/* @__NO_SIDE_EFFECTS__ */
export const list = <T, A>(of: Field<T, A>): Field<readonly T[], readonly A[]> & {of: Field<T, A>} =>
  Object.assign(
    (value: unknown, context: ValidationContext) => {
      if (!Array.isArray(value)) return reportIssue(context, '[…]', value);
      if (value.length > MAX_RECORDS) reportIssue(context, `≤ ${MAX_RECORDS}`, value.length);
      return value
        .slice(0, entryLimit(context))
        .map((entry, index) => of(entry, childContext(context, `[${index}]`)))
        .filter((entry) => entry !== undefined);
    },
    {of},
  );

const bullets = list(string);

/** A list with nothing in it is wrong in itself; one whose entries were wrong has been reported. */
const reportEmpty = (value: unknown, context: ValidationContext): undefined =>
  Array.isArray(value) && value.length === 0 ? reportIssue(context, '"…"', value) : undefined;

const readBlocks: Field<readonly Block[], string | readonly Block[]> = (value, context) => {
  const blocks = Array.isArray(value)
    ? list<Block, Block>((block, inner) => {
        if (!isObject(block)) return string(block, inner);
        const entries = bullets(block.list, childContext(inner, '.list'));
        return entries?.length ? {list: entries} : reportEmpty(block.list, inner);
      })(value, context)
    : readRaw(value, context)
        ?.split(/\n\s*\n/)
        .map(collapseWhiteSpace)
        .filter((paragraph) => paragraph.trim());
  return blocks?.length ? blocks : reportEmpty(value, context);
};

const LANGUAGES = '"bg", "en"';

const localized =
  <T, A>(of: Field<T, A>): Field<Localized<T>, PerLanguage<A>> =>
  (value, context) => {
    const texts = new Map<string, T | null>();
    const entries: [string, unknown][] = isObject(value) ? Object.entries(value) : [[context.contentLanguage, value]];
    if (entries.length === 0) reportIssue(context, '"…"', value);
    for (const [tag, entry] of entries.slice(0, entryLimit(context))) {
      const inner = isObject(value) ? childContext(context, `.${tag}`) : context;
      const known = tag === '*' ? tag : canonicalTag(tag);
      const read = !known
        ? reportIssue(inner, LANGUAGES, tag)
        : entry === null && isObject(value)
          ? null
          : of(entry, inner);
      if (known && read !== undefined) texts.set(known, read);
    }
    return [...texts.values()].some((read) => read !== null) ? texts : undefined;
  };

/** A localized text: plain, or an object from language tag to text. Text, never HTML. */
export const text: Field<Localized, LocalizedText> = localized(string);

/** The alternative text of a picture: a localized text that may be empty, which says "decorative". */
export const altText: Field<Localized, LocalizedText> = localized<string, string>((value, context) =>
  value === '' ? '' : string(value, context),
);

/** Localized paragraphs and lists: a blank line splits paragraphs; or an array of strings and `{list}`. */
export const prose: Field<Prose, LocalizedProse> = localized(readBlocks);

/** A BCP 47 language tag. */
export const languageTag: PlainField<string> = (value, context) =>
  canonicalTag(value) ?? reportIssue(context, LANGUAGES, value);

/** A partial date, as written, of a day that exists: `2016`, `2018-03` or `2018-03-01`. */
export const date: PlainField<string> = refine<string>(
  '"2016", "2016-03", "2016-03-01"',
  (value) =>
    typeof value === 'string' &&
    /^(?!0000)\d{4}(-\d\d){0,2}$/.test(value) &&
    (new Date(value).toJSON() as string | null)?.startsWith(value),
);

const address =
  (allowed: RegExp): PlainField<string> =>
  (value, context) => {
    if (typeof value === 'string' && value.length <= MAX_URL) {
      const written = value.trim();
      try {
        const {href, username, password} = new URL(
          written.replace(/^www\./i, 'https://$&'),
          /^\.{0,2}\//.test(written) ? context.baseUrl : undefined,
        );
        if (allowed.test(href) && !username && !password) return href;
      } catch {
        // Reported below, like every other address that is none.
      }
    }
    return reportIssue(context, '"https://…"', value);
  };

/**
 * An address for a link: http, https, mailto or tel. `www.` gets `https://`; relative only with a leading
 * `/`, `./` or `../`. No name or password in it.
 */
export const url = address(/^(https?:\/\/[^/%]+\/|mailto:|tel:)/);

/** An address for `<img>`: http(s), or inline PNG, JPEG, GIF, WebP, AVIF. */
export const imageUrl = address(/^(https?:\/\/[^/%]+\/|data:image\/(png|jpeg|gif|webp|avif)[;,])/);

/** A currency: three letters of ISO 4217. */
export const currency: PlainField<string> = refine<string>(
  '"EUR"',
  (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
);

export const boolean: PlainField<boolean> = refine<boolean>('true, false', (value) => typeof value === 'boolean');

/** A finite number. JSON has no other, but a property may. */
export const number: PlainField<number> = refine<number>('123', Number.isFinite);

/** A number above 0. */
export const positive: PlainField<number> = refine<number>('> 0', (value) => Number.isFinite(value) && value > 0);

/** A whole number from 0. */
export const count: PlainField<number> = refine<number>('0, 1, 2…', (value) => Number.isInteger(value) && value >= 0);

/** One of the given words. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <T extends string>(...values: readonly T[]): PlainField<T> & {values: readonly T[]} =>
  Object.assign(
    refine<T>(`"${values.join('", "')}"`, (value) => values.includes(value)),
    {values},
  );

type Requirement = 'required' | 'recommended' | 'strict';
type WithRequirement<T, A, R extends Requirement> = Field<T, A> & {
  readonly requirement: R;
  readonly field: Field<T, A>;
};
/* @__NO_SIDE_EFFECTS__ */
const withRequirement =
  <R extends Requirement>(requirement: R) =>
  <T, A>(field: Field<T, A>): WithRequirement<T, A, R> =>
    Object.assign(
      Object.assign((value: unknown, context: ValidationContext) => field(value, context), {requirement}),
      {field},
    );

/** Without it the record is dropped. */
export const required = withRequirement('required');
/** Its absence is reported, and the record stays. */
export const recommended = withRequirement('recommended');
/** It may be absent, but where it is wrong the record is dropped: for what protects somebody. */
export const strict = withRequirement('strict');

export type Fields = Readonly<Record<string, Field & {requirement?: Requirement}>>;
type RecordOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends {requirement: 'required'} ? K : never]: Infer<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends {requirement: 'required'} ? never : K]?: Infer<F[K]>;
};

/** What an author writes, with what is reported where it is absent. */
export type AuthorRecord<F extends Fields> = Flat<
  {
    readonly [K in keyof F as F[K] extends {requirement: 'required' | 'recommended'} ? K : never]: Author<F[K]>;
  } & {
    readonly [K in keyof F as F[K] extends {requirement: 'required' | 'recommended'} ? never : K]?: Author<F[K]>;
  }
>;
/** One type instead of an intersection: editors show its keys. */
export type Flat<T> = {[K in keyof T]: T[K]};

/** A record of the named fields. Unknown keys are ignored; only own keys are read. */
/* @__NO_SIDE_EFFECTS__ */
export const record = <F extends Fields>(fields: F): Field<RecordOf<F>, AuthorRecord<F>> & {fields: F} =>
  Object.assign(
    (value: unknown, context: ValidationContext) => {
      if (!isObject(value)) return reportIssue(context, '{…}', value);
      const checked: Record<string, unknown> = {};
      let whole = true;
      for (const [key, field] of Object.entries(fields)) {
        const inner = childContext(context, `.${key}`);
        const given = Object.hasOwn(value, key) ? value[key] : undefined;
        const before = context.issues.length;
        const read = given === undefined ? given : field(given, inner);
        if (read !== undefined) checked[key] = read;
        else if (field.requirement && field.requirement !== (given === undefined ? 'strict' : 'recommended')) {
          // `{"bg": null}` is right in itself, but no text where one must be.
          if (context.issues.length === before) reportIssue(inner, '');
          whole &&= field.requirement === 'recommended';
        }
      }
      return whole ? (checked as RecordOf<F>) : undefined;
    },
    {fields},
  );
