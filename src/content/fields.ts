import {described} from './described.js';
import {canonicalTag} from './language-tag.js';
import {cutText, MAX_PROBLEMS, MAX_RECORDS, MAX_TEXT, MAX_URL} from './limits.js';

/**
 * Field combinators: one declaration per widget gives the run-time check, the types (`Infer`) and the
 * published JSON Schema (`schema.ts`). A field is its check: it returns the checked value, or `undefined`
 * after it has reported what is wrong, and never throws. Those made from other things (a list of what, a
 * record of what) carry them as properties, for the schema: they are `described`.
 */
export type Field<T = unknown> = (value: unknown, at: Place) => T | undefined;
/** The type that a field gives. */
export type Infer<F> = F extends Field<infer T> ? T : never;

/** One thing that is wrong with the data: where, what belongs there, what was found. */
export interface Problem {
  /** `items[2].since`. */
  readonly path: string;
  /** What belongs there, as an example in JSON, which is the same in every language. */
  readonly expected: string;
  /** The beginning of what was found, as JSON; undefined where nothing was. */
  readonly found: string | undefined;
}

/** A place in a document, and what a check has to know of the document. */
export interface Place {
  readonly path: string;
  /** Language of plain strings. */
  readonly lang: string;
  /** What relative addresses are relative to. */
  readonly base: string;
  readonly problems: Problem[];
}

/** A text per language: `null` is "deliberately not in this language", the key `*` "the same in all". */
export type Localized<T = string> = ReadonlyMap<string, T | null>;
/** A paragraph, or a list. */
export type Block = string | {readonly list: readonly string[]};
export type Prose = Localized<readonly Block[]>;

/** The place one `step` further in: `.since`, `[2]`. */
const inside = (at: Place, step: string): Place => ({...at, path: at.path + step});

const report = ({path, problems}: Place, expected: string, value?: unknown): undefined => {
  // JSON holds no big integer, but a property may.
  const found = JSON.stringify(value, (_, entry: unknown) => (typeof entry === 'bigint' ? `${entry}` : entry)) as
    string | undefined;
  problems.push({path: path.replace(/^\./, ''), expected, found: found?.slice(0, 60)});
};

/** How many entries of a list are read: where very much is wrong, one, or a reader would wait for minutes. */
const room = ({problems}: Place): number => (problems.length < MAX_PROBLEMS ? MAX_RECORDS : 1);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field for which a test decides; what passes is taken as it is. */
const that =
  <T>(expected: string, test: (value: T) => unknown): Field<T> =>
  (value, at) =>
    test(value as T) ? (value as T) : report(at, expected, value);

/** White space as HTML collapses it; a no-break space is a character and stays. */
const collapse = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');

const readRaw: Field<string> = (value, at) => {
  if (typeof value !== 'string' || !value.trim()) return report(at, '"…"', value);
  const cut = value.length > MAX_TEXT ? cutText(value) : value;
  if (cut !== value) report(at, `≤ ${MAX_TEXT}`, value.length);
  return cut;
};

/** A string that is the same in every language: an id, a reference. */
export const string: Field<string> = (value, at) => {
  const text = readRaw(value, at);
  return text && collapse(text);
};

/** A string of a certain form. One of another form is reported and stays: better a plain text than none. */
/* @__NO_SIDE_EFFECTS__ */
export const like = (expected: string, form: RegExp): Field<string> & {form: RegExp} =>
  described(
    (value: unknown, at: Place) => {
      const text = string(value, at);
      if (text && !form.test(text)) report(at, expected, text);
      return text;
    },
    {form},
  );

/** A list; entries that are wrong are left out and reported. */
/* @__NO_SIDE_EFFECTS__ */
export const list = <T>(of: Field<T>): Field<readonly T[]> & {of: Field<T>} =>
  described(
    (value: unknown, at: Place) => {
      if (!Array.isArray(value)) return report(at, '[…]', value);
      if (value.length > MAX_RECORDS) report(at, `≤ ${MAX_RECORDS}`, value.length);
      return value
        .slice(0, room(at))
        .map((entry, index) => of(entry, inside(at, `[${index}]`)))
        .filter((entry) => entry !== undefined);
    },
    {of},
  );

const bullets = list(string);

/** A list with nothing in it is wrong in itself; one whose entries were wrong has been reported. */
const emptied = (value: unknown, at: Place): undefined =>
  Array.isArray(value) && value.length === 0 ? report(at, '"…"', value) : undefined;

const readBlocks: Field<readonly Block[]> = (value, at) => {
  const blocks = Array.isArray(value)
    ? list<Block>((block, place) => {
        if (!isObject(block)) return string(block, place);
        const entries = bullets(block.list, inside(place, '.list'));
        return entries?.length ? {list: entries} : emptied(block.list, place);
      })(value, at)
    : readRaw(value, at)
        ?.split(/\n\s*\n/)
        .map(collapse)
        .filter((paragraph) => paragraph.trim());
  return blocks?.length ? blocks : emptied(value, at);
};

const LANGUAGES = '"bg", "en"';

const localized =
  <T>(of: Field<T>): Field<Localized<T>> =>
  (value, at) => {
    const texts = new Map<string, T | null>();
    const entries: [string, unknown][] = isObject(value) ? Object.entries(value) : [[at.lang, value]];
    if (entries.length === 0) report(at, '"…"', value);
    for (const [tag, entry] of entries.slice(0, room(at))) {
      const place = isObject(value) ? inside(at, `.${tag}`) : at;
      const known = tag === '*' ? tag : canonicalTag(tag);
      const read = !known ? report(place, LANGUAGES, tag) : entry === null && isObject(value) ? null : of(entry, place);
      if (known && read !== undefined) texts.set(known, read);
    }
    return [...texts.values()].some((read) => read !== null) ? texts : undefined;
  };

/** A localized text: plain, or an object from language tag to text. Text, never HTML. */
export const text = localized(string);

/** The alternative text of a picture: a localized text that may be empty, which says "decorative". */
export const alternative = localized<string>((value, at) => (value === '' ? '' : string(value, at)));

/** Localized paragraphs and lists: a blank line splits paragraphs; or an array of strings and `{list}`. */
export const prose = localized(readBlocks);

/** A BCP 47 language tag. */
export const languageTag: Field<string> = (value, at) => canonicalTag(value) ?? report(at, LANGUAGES, value);

/** A partial date, as written, of a day that exists: `2016`, `2018-03` or `2018-03-01`. */
export const date: Field<string> = that<string>(
  '"2016", "2016-03", "2016-03-01"',
  (value) =>
    typeof value === 'string' &&
    /^(?!0000)\d{4}(-\d\d){0,2}$/.test(value) &&
    (new Date(value).toJSON() as string | null)?.startsWith(value),
);

const address =
  (allowed: RegExp): Field<string> =>
  (value, at) => {
    if (typeof value === 'string' && value.length <= MAX_URL) {
      const written = value.trim();
      try {
        const {href, username, password} = new URL(
          written.replace(/^www\./i, 'https://$&'),
          /^\.{0,2}\//.test(written) ? at.base : undefined,
        );
        if (allowed.test(href) && !username && !password) return href;
      } catch {
        // Reported below, like every other address that is none.
      }
    }
    return report(at, '"https://…"', value);
  };

/**
 * An address for a link: http, https, mailto or tel. `www.` gets `https://`; relative only with a leading
 * `/`, `./` or `../`. No name or password in it.
 */
export const url = address(/^(https?:\/\/[^/%]+\/|mailto:|tel:)/);

/** An address for `<img>`: http(s), or inline PNG, JPEG, GIF, WebP, AVIF. */
export const imageUrl = address(/^(https?:\/\/[^/%]+\/|data:image\/(png|jpeg|gif|webp|avif)[;,])/);

/** A currency: three letters of ISO 4217. */
export const currency: Field<string> = that<string>(
  '"EUR"',
  (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
);

export const boolean: Field<boolean> = that<boolean>('true, false', (value) => typeof value === 'boolean');

/** A finite number. JSON has no other, but a property may. */
export const number: Field<number> = that<number>('123', Number.isFinite);

/** A number above 0. */
export const positive: Field<number> = that<number>('> 0', (value) => Number.isFinite(value) && value > 0);

/** A whole number from 0. */
export const count: Field<number> = that<number>('0, 1, 2…', (value) => Number.isInteger(value) && value >= 0);

/** One of the given words. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <T extends string>(...values: readonly T[]): Field<T> & {values: readonly T[]} =>
  described(
    that<T>(`"${values.join('", "')}"`, (value) => values.includes(value)),
    {values},
  );

type Need = 'must' | 'should' | 'sound';
type Needed<T, N extends Need> = Field<T> & {readonly need: N; readonly field: Field<T>};
/* @__NO_SIDE_EFFECTS__ */
const needed =
  <N extends Need>(need: N) =>
  <T>(field: Field<T>): Needed<T, N> =>
    described(
      Object.assign((value: unknown, at: Place) => field(value, at), {need}),
      {field},
    );

/** Without it the record is dropped. */
export const must = needed('must');
/** Its absence is reported, and the record stays. */
export const should = needed('should');
/** It may be absent, but where it is wrong the record is dropped: for what protects somebody. */
export const sound = needed('sound');

export type Fields = Readonly<Record<string, Field & {need?: Need}>>;
type RecordOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends {need: 'must'} ? K : never]: Infer<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends {need: 'must'} ? never : K]?: Infer<F[K]>;
};

/** A record of the named fields. Unknown keys are ignored; only own keys are read. */
/* @__NO_SIDE_EFFECTS__ */
export const record = <F extends Fields>(fields: F): Field<RecordOf<F>> & {fields: F} =>
  described(
    (value: unknown, at: Place) => {
      if (!isObject(value)) return report(at, '{…}', value);
      const checked: Record<string, unknown> = {};
      let whole = true;
      for (const [key, field] of Object.entries(fields)) {
        const place = inside(at, `.${key}`);
        const given = Object.hasOwn(value, key) ? value[key] : undefined;
        const before = at.problems.length;
        const read = given === undefined ? given : field(given, place);
        if (read !== undefined) checked[key] = read;
        else if (field.need && field.need !== (given === undefined ? 'sound' : 'should')) {
          // `{"bg": null}` is right in itself, but no text where one must be.
          if (at.problems.length === before) report(place, '');
          whole &&= field.need === 'should';
        }
      }
      return whole ? (checked as RecordOf<F>) : undefined;
    },
    {fields},
  );
