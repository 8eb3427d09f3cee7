import {country, email, hours, phoneNumber} from '../content/contact.js';
import {boolean, count, currency, date, isObject, languageTag, number, positive} from '../content/fields.js';
import type {Field} from '../content/fields.js';
import type {ValidationIssue} from '../content/errors.js';
import {meantDate, meantPeriod} from './meant-dates.js';
import type {Period} from './meant-dates.js';
import {countryCalled, currencyIn, languageCalled} from './meant-names.js';
import {numberIn} from './meant-numbers.js';
import {meantWord} from './meant-words.js';
import type {Message} from './messages.js';
import {parts, withoutRequirement} from './walk.js';

/** The cure where it is known what is meant. */
export const MEANT: Message = {bg: 'Напишете {meant}.', en: 'Write {meant}.'};
const EITHER: Message = {
  bg: 'Напишете {meant} или {other}, според това кое се има предвид.',
  en: 'Write {meant} or {other}, whichever is meant.',
};
const MONTH_FIRST: Message = {
  bg: 'Напишете {meant} (или {other}, ако месецът е отпред).',
  en: 'Write {meant} (or {other}, if the month comes first).',
};
const INSTEAD: Message = {
  bg: 'Вместо ключа и стойността му напишете {meant}.',
  en: 'Write {meant} instead of the key and its value.',
};
const ONE_DATE: Message = {
  bg: 'Напишете една дата, например първата: {meant}.',
  en: 'Write one date, such as the first: {meant}.',
};
const BESIDE: Message = {
  bg: 'Напишете {meant}, а до него – {other}.',
  en: 'Write {meant}, and {other} beside it.',
};
const NOT_THERE: Message = {
  bg: 'Изтрийте го: каквото го няма, не се пише.',
  en: 'Delete it: what there is not is not written.',
};

/** What is written, and where. */
export interface Written {
  readonly field: Field | undefined;
  readonly value: unknown;
  /** Its key. */
  readonly key: string;
  /** Whether it is an entry of a list. */
  readonly isEntry?: boolean;
  /** Whether it may be left out. */
  readonly isOptional?: boolean;
  /** The fields of the record that it is in, and the keys that this has. */
  readonly around?: readonly string[];
  readonly given?: readonly string[];
}
/** What is meant, as JSON, and how to say it. */
export interface Meant {
  readonly cure: Message;
  readonly meant: string;
  readonly other?: string;
}

/** Whether a value is read without an issue. */
export const isRead = (field: Field, value: unknown): boolean => {
  const issues: ValidationIssue[] = [];
  const read = field(value, {path: '', contentLanguage: 'bg', baseUrl: 'https://example.org/', issues});
  return read !== undefined && issues.length === 0;
};
const is =
  (...fields: readonly unknown[]) =>
  (field: Field): boolean =>
    fields.includes(field);
const isNumber = is(number, positive, count);
const json = (value: unknown): string => JSON.stringify(value).replace(/(?<=[":\]}]):|,(?=")/g, '$& ');

const YES = /^(да|yes|true|1|вярно)$/i;
const NO = /^(не|no|false|0|невярно)$/i;
/** What people write where there is nothing. */
export const NOTHING = /^([-–—?.]+|няма|не|не е известно|без|n\/?a|none|no|null|nan|tbd|x|#)?$/i;
/** Words beside a number that say no more than its field does. */
const COUNTED =
  /^(бр(оя|\.)?|организаци[ия]|член(а|ове)?|държав[аи]|стран[аи]|member(s|ship)?( organi[sz]ations)?|organi[sz]ations?|countr(y|ies)|месец[аи]?|мес\.?|months?|[km]b|[кмк]б|байта|bytes?)$/i;
const TIMES: readonly (readonly [word: RegExp, times: number])[] = [
  [/^([mм]b|мб)$/i, 1e6],
  [/^([kк]b|кб)$/i, 1e3],
];
const YEARS = /^(г\.?|год\.?|годин[аи]|years?)$/i;

/** Numbers, with the words that people put beside them. */
const meantNumber = (text: string, key: string, around: readonly string[]): Meant | undefined => {
  const found = numberIn(text);
  if (!found) return undefined;
  const {digits, other, qualifier, words} = found;
  const isYears = key === 'months' && YEARS.test(words);
  if (words && !isYears && !COUNTED.test(words) && !/^%$/.test(words) && !currencyIn(words)) return undefined;
  const times = isYears ? 12 : (TIMES.find(([word]) => word.test(words))?.[1] ?? 1);
  const meant = `${Math.round(Number(digits) * times * 1000) / 1000}`;
  if (other) return {cure: EITHER, meant, other};
  const beside = [
    qualifier && around.includes('qualifier') && `"qualifier": ${json(qualifier)}`,
    (words === '%' || currencyIn(words)) && around.includes('unit') && `"unit": ${json(words)}`,
  ].filter(Boolean);
  if (beside[0]) return {cure: BESIDE, meant, other: beside.join(', ')};
  return {cure: MEANT, meant};
};

/** The first and the last of a span, as records call them. */
const PAIRS = [
  ['since', 'until'],
  ['start', 'end'],
  ['from', 'to'],
] as const;

const meantDay = (
  value: string | number,
  key: string,
  around: readonly string[],
  given: readonly string[],
): Meant | undefined => {
  const [day, other] = meantDate(value).map(json);
  if (day) return other ? {cure: MONTH_FIRST, meant: day, other} : {cure: MEANT, meant: day};
  const period = meantPeriod(`${value}`);
  if (!period) return undefined;
  const [first, last] =
    PAIRS.find((pair) => pair.some((one) => one === key) && pair.every((one) => around.includes(one))) ?? [];
  const {start, end} = period;
  if (!first) return start ? {cure: end === undefined ? MEANT : ONE_DATE, meant: json(start)} : undefined;
  if (end === '' && !start) return key === last ? {cure: NOT_THERE, meant: ''} : undefined;
  // What has its key already is not written twice.
  const entries = [
    [first, start],
    [last, end],
  ].filter(([one, day]) => day && (one === key || !given.includes(one ?? '')));
  const [only] = entries;
  if (!only) return undefined;
  return entries.length === 1 && only[0] === key
    ? {cure: MEANT, meant: json(only[1])}
    : {cure: INSTEAD, meant: entries.map(([one, day]) => `"${one}": ${json(day)}`).join(', ')};
};

/** Telephone numbers and e-mail addresses, one or more, with words around them. */
const PHONE = /(?:\+|\b0|\*)[\d\s()./-]{5,}\d/g;
const MAIL = /[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.\p{L}{2,}/gu;
const meantContacts = (field: Field, text: string, isEntry: boolean): Meant | undefined => {
  const pattern = is(phoneNumber)(field) ? PHONE : MAIL;
  const found = [...text.matchAll(pattern)].map(([one]) => one.trim());
  const words = text
    .replace(pattern, ' ')
    .replace(/mailto:|(тел(ефон)?|имейл|е-?поща|поща|e-?mail|tel|phone)\.?:?/gi, ' ')
    .replace(/[\s,;:()<>/]+|(?<=\s)и(?=\s)/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const [first, second] = found;
  if (!first) return undefined;
  if (second) return words ? undefined : {cure: MEANT, meant: isEntry ? found.map(json).join(', ') : json(found)};
  if (!words) return {cure: MEANT, meant: json(first)};
  return is(phoneNumber)(field) ? {cure: MEANT, meant: json({number: first, label: words})} : undefined;
};

/** Spans of time in one text: "9-12, 13-17", "9:00 17:00". */
const HOURS = /(\d+(?:[:.]\d\d)?)\s*(?:[чh]\.?)?[\s\-\u2010-\u2015]+(\d+(?:[:.]\d\d)?)/g;
const meantHours = (text: string, isEntry: boolean): Meant | undefined => {
  const spans = [...text.matchAll(HOURS)].map(([, from, to]) => `${from}–${to}`);
  if (!spans[0]) return undefined;
  return {cure: MEANT, meant: spans[1] ? (isEntry ? spans.map(json).join(', ') : json(spans)) : json(spans[0])};
};

/** A span in a record of two days. */
const inRecord = (fields: readonly string[], {start, end}: Period): object | undefined => {
  const [first = '', last = ''] = PAIRS.find((pair) => pair.every((one) => fields.includes(one))) ?? [];
  return first ? {...(start && {[first]: start}), ...(end && {[last]: end})} : undefined;
};

/** What stands for a whole record: a sum of money, a span, an address, a name. */
const meantRecord = (field: Field, value: string | number): object | undefined => {
  const {fields = {}, plain} = parts(field);
  const keys = Object.keys(fields);
  const text = `${value}`.trim();
  if (plain || !text) return undefined;
  const found = numberIn(text);
  const code = found && currencyIn(found.words);
  if (fields.value && fields.currency) return code ? {value: Number(found.digits), currency: code} : undefined;
  if (fields.value && fields.label)
    return found && !found.other && found.words
      ? {
          value: Number(found.digits),
          label: found.words.replace(/^% ?/, ''),
          ...(/^%/.test(found.words) && {unit: '%'}),
          ...(found.qualifier && {qualifier: found.qualifier}),
        }
      : undefined;
  const period = meantPeriod(text);
  if (period) return inRecord(keys, period);
  if (fields.months && found)
    return YEARS.test(found.words)
      ? {months: 12 * Number(found.digits)}
      : !found.words || COUNTED.test(found.words)
        ? {months: Number(found.digits)}
        : undefined;
  if (fields.text && fields.street) return {text};
  const required = keys.filter((key) => fields[key]?.requirement === 'required');
  const [only] = required;
  return only && required.length === 1
    ? {[only]: parts(withoutRequirement(fields[only] as Field)).of ? [value] : value}
    : undefined;
};

const plainOf = (written: Written): Meant | undefined => {
  const {value, key, isEntry = false, around = [], given = []} = written;
  if (!written.field || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean'))
    return undefined;
  const field = withoutRequirement(written.field);
  const text = `${value}`.replace(/\p{Cf}/gu, '').trim();
  const {fields, values} = parts(field);
  const word = values && meantWord(text, values);
  if (word) return {cure: MEANT, meant: json(word)};
  if (is(boolean)(field))
    return YES.test(text) ? {cure: MEANT, meant: 'true'} : NO.test(text) ? {cure: MEANT, meant: 'false'} : undefined;
  if (typeof value === 'boolean') return undefined;
  if (is(date)(field)) {
    const day = meantDay(value, key, around, given);
    if (day) return day;
  }
  if (isNumber(field)) return typeof value === 'number' ? undefined : meantNumber(text, key, around);
  if (is(currency)(field)) return currencyIn(text) ? {cure: MEANT, meant: json(currencyIn(text))} : undefined;
  const name = is(country)(field) ? countryCalled(text) : is(languageTag)(field) ? languageCalled(text) : undefined;
  if (name) return {cure: MEANT, meant: json(name)};
  if (is(phoneNumber, email)(field)) return meantContacts(field, text, isEntry);
  if (is(hours)(field)) return meantHours(text, isEntry);
  const record = fields && meantRecord(field, value);
  return record && {cure: MEANT, meant: json(record)};
};

const MAX_LENGTH = 500;

/** What is meant by a value that is not read, where that is plain; its cure, followed, is read. */
export const meantBy = (written: Written): Meant | undefined => {
  const {field, value, isOptional} = written;
  // What is meant by a whole page nobody can tell.
  if (typeof value === 'string' && value.length > MAX_LENGTH) return undefined;
  const found = plainOf(written);
  const reads = (meant: string): boolean => {
    try {
      const read: unknown = JSON.parse(meant);
      return (
        !field ||
        (Array.isArray(read) ? read : [read]).every(
          (one) => isRead(field, one) || (isObject(one) && 'number' in one),
        ) ||
        isRead(field, read)
      );
    } catch {
      return true;
    }
  };
  if (found && [found.meant, found.cure === BESIDE ? undefined : found.other].every((one) => !one || reads(one)))
    return found;
  return isOptional && typeof value === 'string' && NOTHING.test(value.trim())
    ? {cure: NOT_THERE, meant: ''}
    : undefined;
};
