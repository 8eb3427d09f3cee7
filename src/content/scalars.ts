import {reportIssue} from './combinators.js';
import type {Field, ValidationContext} from './combinators.js';
import {canonicalTag} from './language-tag.js';
import {cutText, MAX_TEXT} from './limits.js';

/** A field that gives what the author writes. */
export type PlainField<T> = Field<T, T>;

/** White space that HTML collapses: nearly no text has any. */
const COLLAPSIBLE = /[\t\n\f\r]| {2}|^ | $/;

/** White space as HTML collapses it; a no-break space is a character and stays. */
export const collapseWhiteSpace = (text: string): string =>
  COLLAPSIBLE.test(text) ? text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '') : text;

/** A text as it is written; a number is one, too: spreadsheets write `1000` for a postcode. */
export const readRaw: Field<string, string | number> = (value, context) => {
  const written = typeof value === 'number' && Number.isFinite(value) ? `${value}` : value;
  if (typeof written !== 'string' || !written.trim()) return reportIssue(context, '"…"', value);
  const cut = written.length > MAX_TEXT ? cutText(written) : written;
  if (cut !== written) reportIssue(context, `≤ ${MAX_TEXT}`, written.length);
  return cut;
};

/** A string that is the same in every language: an id, a reference. */
export const string: Field<string, string | number> = (value, context) => {
  const text = readRaw(value, context);
  return text && collapseWhiteSpace(text);
};

/** A string of a certain form. One of another form is reported and stays: better a plain text than none. */
/* @__NO_SIDE_EFFECTS__ */
export const pattern = (expected: string, form: RegExp): Field<string, string | number> & {readonly form: RegExp} =>
  Object.assign(
    (value: unknown, context: ValidationContext) => {
      const text = string(value, context);
      if (text && !form.test(text)) reportIssue(context, expected, text);
      return text;
    },
    {form},
  );

/** A field for which a test decides; what passes is taken as it is. */
const refine =
  <T>(expected: string, test: (value: T) => unknown): PlainField<T> =>
  (value, context) =>
    test(value as T) ? (value as T) : reportIssue(context, expected, value);

/** A BCP 47 language tag. */
export const languageTag: PlainField<string> = (value, context) =>
  canonicalTag(value) ?? reportIssue(context, '"bg", "en"', value);

/** A partial date as it is read. */
const DATE = /^(?!0000)\d{4}(-\d\d){0,2}$/;
/** What may stand behind a day: the time of it. */
export const TIME = /^[T ]\d\d:\d\d(:\d\d(\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)?$/;

/** A partial date of a day that exists: `2016`, `2018-03` or `2018-03-01`. A year may be a number, a day may have a time. */
export const date: Field<string, string | number> = (value, context) => {
  const written = typeof value === 'number' || typeof value === 'string' ? `${value}`.trim() : '';
  const day = TIME.test(written.slice(10)) ? written.slice(0, 10) : written;
  return DATE.test(day) && (new Date(day).toJSON() as string | null)?.startsWith(day)
    ? day
    : reportIssue(context, '"2016", "2016-03", "2016-03-01"', value);
};

/** A currency: three letters of ISO 4217. */
export const currency: PlainField<string> = (value, context) =>
  typeof value === 'string' && /^\s*[a-z]{3}\s*$/i.test(value)
    ? value.trim().toUpperCase()
    : reportIssue(context, '"EUR"', value);

/** Yes or no, as spreadsheets write it, in quotes. */
export const BOOLEAN = /^\s*(true|false)\s*$/i;

export const boolean: Field<boolean, boolean | `${boolean}`> = (value, context) => {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || !BOOLEAN.test(value)) return reportIssue(context, 'true, false', value);
  return value.trim().length === 4;
};

/** Digits in quotes, as many as a number keeps; those of a large one in groups of three. `1.500` may be a thousand and a half. */
export const DIGITS = /^\s*-?(\d{1,12}|\d{1,3}([ \u00a0\u202f]\d{3}){1,3})(\.\d\d?)?\s*$/;

const numeric =
  (expected: string, test: (value: number) => boolean): Field<number, number | `${number}`> =>
  (value, context) => {
    const read = typeof value === 'string' && DIGITS.test(value) ? Number(value.replace(/\s/g, '')) : value;
    return typeof read === 'number' && Number.isFinite(read) && test(read)
      ? read
      : reportIssue(context, expected, value);
  };

/** A finite number. JSON has no other, but a property may. */
export const number = numeric('123', () => true);

/** A number above 0. */
export const positive = numeric('> 0', (value) => value > 0);

/** A whole number from 0. */
export const count = numeric('0, 1, 2…', (value) => Number.isInteger(value) && value >= 0);

/** One of the given words. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <T extends string>(...values: readonly T[]): PlainField<T> & {readonly values: readonly T[]} =>
  Object.assign(
    refine<T>(`"${values.join('", "')}"`, (value) => values.includes(value)),
    {values},
  );
