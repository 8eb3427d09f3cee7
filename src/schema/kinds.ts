/** The kinds of values that are no records and no lists, as JSON Schema says them. */
import {focus} from '../content/records.js';
import {country, email, hours, phoneNumber} from '../content/contact.js';
import {
  altText,
  boolean,
  BOOLEAN,
  contactUrl,
  count,
  currency,
  date,
  DIGITS,
  imageUrl,
  languageTag,
  lines,
  number,
  positive,
  prose,
  RELATIVE,
  string,
  text,
  TIME,
  url,
  webUrl,
} from '../content/fields.js';
import {LANGUAGE_TAG} from '../content/language-tag.js';
import {MAX_RECORDS, MAX_TAG, MAX_TEXT, MAX_URL} from '../content/limits.js';
import type {kindTexts} from './kind-texts.js';

/** JSON Schema, draft 2020-12; only what we write of it. */
export type Schema = {readonly [key: string]: unknown};

/** A form of letters of either case, which a pattern has no flag for. */
const ignoringCase = (form: string): string => {
  let inBrackets = false;
  return form.replace(/\\.|[[\]]|[a-z]-[a-z]|[a-z]/g, (piece) => {
    if (piece === '[' || piece === ']') inBrackets = piece === '[';
    if (!/^[a-z]/.test(piece)) return piece;
    return inBrackets
      ? piece + piece.toUpperCase()
      : piece.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  });
};
const tagForm = ignoringCase(LANGUAGE_TAG.source);
const relative = ignoringCase(RELATIVE.source);
/** Year, month, a real day: long months, short months, February, and the 29th in leap years (Gregorian). */
const DAY =
  '(?!0000)(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|\\d{4}-(0[13-9]|1[0-2])-(29|30)|\\d{4}-(0[13578]|1[02])-31' +
  '|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)';
const partialDate = `^\\s*((?!0000)\\d{4}(-(0[1-9]|1[0-2]))?|${DAY}(${TIME.source.slice(1, -1)})?)\\s*$`;
const site = '([Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ww][Ww]\\.)[^\\s/?#@]+([/?#]|\\s*$)';

/** A kind of values, with what an editor says where a value is of another. */
type Kind = (errorMessage: string) => Schema;

// A keyword speaks of one type of values: `pattern` of texts, `items` of lists, `properties` of objects. So what may
// be of several types needs no `anyOf`, and an editor says one thing of a mistake. `null` is "not there".
const textKind =
  (pattern = '\\S'): Kind =>
  (errorMessage) => ({pattern, maxLength: MAX_TEXT, errorMessage});
/** What is not there. */
export const NOTHING = {type: 'null'};
/**
 * A list: an array, an object with the numbers of its entries, or the one entry itself.
 *
 * @param otherwise what is no list, where that is something else than the one entry: the empty object, too
 */
export const listOf = (one: Schema, otherwise?: Schema): Schema => ({
  if: {type: 'array'},
  then: {maxItems: MAX_RECORDS, items: one},
  else: {
    if: {type: 'object', minProperties: otherwise ? 1 : 0, propertyNames: {pattern: '^\\d+$'}},
    then: {maxProperties: MAX_RECORDS, additionalProperties: one},
    else: otherwise ?? one,
  },
});
/** What must be under some keys. They are not named as properties: an editor would offer those once more. */
export const where = (schemas: Readonly<Record<string, Schema>>): Schema => ({
  patternProperties: Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [`^${key}$`, schema])),
});
/** A key is there. */
export const present = (key: string): Schema => ({required: [key], ...where({[key]: {not: NOTHING}})});
/** There is something in it. */
const notEmpty = {contains: {not: NOTHING}};
const blocks: Kind = (errorMessage) => {
  const line = textKind()(errorMessage);
  const bullet = {type: ['string', 'number', 'null'], ...line};
  const list = {not: NOTHING, ...listOf(bullet), ...notEmpty};
  return {
    ...line,
    ...notEmpty,
    maxItems: MAX_RECORDS,
    items: {type: ['string', 'number', 'object', 'null'], ...line, required: ['list'], properties: {list}},
  };
};

/** A value as it is, or one per language. */
const localized =
  (types: readonly string[], value: Kind): Kind =>
  (errorMessage) => ({
    type: [...types, 'object', 'null'],
    ...value(errorMessage),
    minProperties: 1,
    propertyNames: {pattern: `^\\*$|${tagForm}`, maxLength: MAX_TAG, examples: ['bg', 'en'], errorMessage},
    additionalProperties: {type: [...types, 'null'], ...value(errorMessage)},
  });
export const localizedKinds = new Set<unknown>([text, prose, altText, lines]);
export const inNoLanguage = {type: ['object', 'null'], additionalProperties: {type: 'null'}};

const formed =
  (form: Schema, ...types: readonly string[]): Kind =>
  (errorMessage) => ({type: ['string', ...types, 'null'], ...form, errorMessage});
const address = ({schemes}: {readonly schemes: readonly string[]}, example: string): Kind => {
  const schemeForms = schemes.map((scheme) => ignoringCase(scheme));
  const forms = [site, ...schemeForms].join('|');
  return formed({pattern: `^\\s*(${forms})|${relative}`, maxLength: MAX_URL, examples: [example]});
};

/** What a piece of a form is before white space is collapsed. A form has its spaces in brackets, or as ` ?`. */
const uncollapsed: Readonly<Record<string, string>> = {
  '^': '^[ \\t\\n\\f\\r]*',
  $: '[ \\t\\n\\f\\r]*$',
  ' ?': '[ \\t\\n\\f\\r]*',
  ' ': ' \\t\\n\\f\\r',
};
const formOf = ({form}: {readonly form: RegExp}, example: string, numbers?: Schema): Kind => {
  const pattern = form.source.replace(/\\.|\[\^|\^|\$| \??/g, (piece) => uncollapsed[piece] ?? piece);
  const written = {pattern, maxLength: MAX_TEXT, examples: [example]};
  return numbers ? formed({...written, ...numbers}, 'integer') : formed(written);
};

const digits = DIGITS.source;
const notNegative = digits.replace('^', '^(?!\\s*-)');
/** Numbers, or their digits in quotes. */
const numeric = (type: 'number' | 'integer', range: Schema, pattern: string): Kind =>
  formed({type: [type, 'string', 'null'], ...range, pattern});

/** The kinds of fields that are definitions, with the names of these. */
export const kinds = new Map<unknown, readonly [keyof typeof kindTexts, Kind]>([
  [string, ['string', formed({pattern: '\\S', maxLength: MAX_TEXT}, 'number')]],
  [text, ['text', localized(['string', 'number'], textKind())]],
  [lines, ['text', localized(['string', 'number'], textKind())]],
  [prose, ['prose', localized(['string', 'number', 'array'], blocks)]],
  [altText, ['altText', localized(['string', 'number'], textKind('\\S|^$'))]],
  [languageTag, ['languageTag', formed({pattern: tagForm, maxLength: MAX_TAG, examples: ['bg', 'en']})]],
  [
    date,
    [
      'date',
      formed(
        {pattern: partialDate, minimum: 1000, maximum: 9999, examples: ['2016', '2016-03', '2016-03-01']},
        'integer',
      ),
    ],
  ],
  [url, ['url', address(url, 'https://example.org/')]],
  [contactUrl, ['contactUrl', address(contactUrl, 'https://example.org/')]],
  [webUrl, ['webUrl', address(webUrl, 'https://example.org/')]],
  [imageUrl, ['imageUrl', address(imageUrl, './images/photo.jpg')]],
  [currency, ['currency', formed({pattern: '^\\s*[A-Za-z]{3}\\s*$', examples: ['EUR']})]],
  [phoneNumber, ['phoneNumber', formOf(phoneNumber, '+359 2 123 4567', {minimum: 10, maximum: 999_999_999_999_999})]],
  [hours, ['hours', localized(['string'], textKind(hours.form.source))]],
  [email, ['email', formOf(email, 'name@example.org')]],
  [country, ['country', formOf(country, 'BG')]],
  [focus, ['focus', formOf(focus, '50% 20%')]],
  [boolean, ['boolean', formed({pattern: ignoringCase(BOOLEAN.source)}, 'boolean')]],
  [number, ['number', numeric('number', {}, digits)]],
  [positive, ['positive', numeric('number', {exclusiveMinimum: 0}, notNegative.replace('^', '^(?=[\\s\\S]*[1-9])'))]],
  [count, ['count', numeric('integer', {minimum: 0}, notNegative.replace('(\\.\\d\\d?)', '(\\.00?)'))]],
]);
