/** Dates, numbers, languages and plurals, from `Intl`; dates in UTC, because a day is a day. */
import {str} from '@lit/localize';
import {baseLanguage, plainLanguage} from '../content/language-tag.js';
import type {Locale} from './locale.js';

type Kind = 'NumberFormat' | 'DateTimeFormat' | 'PluralRules' | 'ListFormat' | 'DisplayNames';
const made = new Map<string, unknown>();
/** A formatter: slow to make, and it never changes. */
const formatter = <K extends Kind>({formatLocale}: Locale, kind: K, options: object = {}) => {
  const key = kind + formatLocale + JSON.stringify(options);
  if (!made.has(key)) made.set(key, newFormatter(kind, formatLocale, options));
  return made.get(key) as InstanceType<(typeof Intl)[K]>;
};

/** Engines do not know every tag, above all not long and private ones: then its language counts, or our English. */
const newFormatter = (kind: Kind, formatLocale: string, options: object): unknown => {
  const Formatter = Intl[kind] as new (locale: string, options: object) => unknown;
  for (const tag of [formatLocale, baseLanguage(formatLocale)])
    try {
      return new Formatter(tag, options);
    } catch {
      // The next is tried.
    }
  return new Formatter('en-GB', options);
};

/**
 * What a year alone is in the languages that nearly every page is in. They write small numbers in plain digits, too: the
 * engine takes some milliseconds to find its tables of numbers and dates, and most widgets have no others.
 */
const yearsAlone = new Map<string | undefined, (year: number) => string>([
  ['bg', (year) => `${year} г.`],
  ['en', (year) => `${year}`],
]);
const yearAloneIn = ({formatLocale}: Locale): ((year: number) => string) | undefined =>
  yearsAlone.get(plainLanguage(formatLocale));
/** Below it nothing is grouped. */
const THOUSAND = 1000;

export const formatNumber = (locale: Locale, value: number): string =>
  yearAloneIn(locale) && Number.isInteger(value) && value >= 0 && value < THOUSAND
    ? `${value}`
    : formatter(locale, 'NumberFormat').format(value);

/** A large number with a word for its size, „12,3 млрд.“ */
export const formatCompact = (locale: Locale, value: number): string =>
  formatter(locale, 'NumberFormat', {notation: 'compact', maximumSignificantDigits: 3}).format(value);

/** So many hundredths, „98,6%“. */
export const formatPercent = (locale: Locale, value: number): string =>
  formatter(locale, 'NumberFormat', {style: 'percent', maximumFractionDigits: 3}).format(value / 100);

/** An amount of money, without cents where there are none. */
export const formatMoney = (locale: Locale, value: number, currency: string): string =>
  locale.isolate(
    formatter(locale, 'NumberFormat', {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'}).format(
      value,
    ),
  );

/** The size of a file, with as many digits as somebody needs who pays for his line. */
export const formatBytes = (locale: Locale, bytes: number): string => {
  const unit = bytes < 995_000 ? 'kilobyte' : 'megabyte';
  return formatter(locale, 'NumberFormat', {style: 'unit', unit, maximumSignificantDigits: 2}).format(
    bytes / (unit === 'kilobyte' ? 1e3 : 1e6),
  );
};

/** Several things as one phrase, "a, b and c": the things, and what stands between them. */
export const formatList = <T>(locale: Locale, things: readonly T[]): (T | string)[] =>
  formatter(locale, 'ListFormat')
    .formatToParts(things.map((_, index) => `${index}`))
    .map(({type, value}) => (type === 'element' ? (things[Number(value)] ?? value) : value));

/**
 * A counted thing in words: languages have up to six forms, `forms` gives them all. Nothing where there is no number, or
 * none.
 */
export const plural = (
  locale: Locale,
  value: number | undefined,
  forms: (count: string) => Readonly<Record<Intl.LDMLPluralRule, () => string>>,
): string | undefined =>
  value ? forms(formatNumber(locale, value))[formatter(locale, 'PluralRules').select(value)]() : undefined;

/** "English", as it stands within a sentence. A variant goes by the name of its language, what has no name by its tag. */
export const languageName = (locale: Locale, tag: string): string => {
  try {
    return formatter(locale, 'DisplayNames', {type: 'language'}).of(baseLanguage(tag)) ?? tag;
  } catch {
    return tag;
  }
};

/** "Bulgaria", of `BG`. */
export const regionName = (locale: Locale, code: string): string | undefined =>
  formatter(locale, 'DisplayNames', {type: 'region'}).of(code);

/** "in English". */
export const formatLanguage = (locale: Locale, tag: string): string => {
  const name = languageName(locale, tag);
  return locale.msg(str`in ${name}`, {id: 'mark.language'});
};

/** How long a date is of which only the year is known. */
const YEAR = 4;

/** A partial date, with just what is known of it. */
export const formatDate = (locale: Locale, partial: string): string =>
  locale.isolate(
    keepYear(
      (partial.length === YEAR && yearAloneIn(locale)?.(Number(partial))) ||
        dateFormat(locale, partial).format(new Date(partial)),
    ),
  );

/** The month of a date, without its year. */
export const formatMonth = (locale: Locale, partial: string): string =>
  formatter(locale, 'DateTimeFormat', {timeZone: 'UTC', month: 'long'}).format(new Date(partial));

/** From one partial date to another, as exactly as the less exact of the two. */
export const formatDateRange = (locale: Locale, from: string, to: string): string => {
  // Engines disagree on whether a range may run backwards: some throw.
  const length = Math.min(from.length, to.length);
  const [start, end] = [from.slice(0, length), to.slice(0, length)];
  if (start > end) return `${formatDate(locale, from)} – ${formatDate(locale, to)}`;
  return locale.isolate(keepYear(dateFormat(locale, start).formatRange(new Date(start), new Date(end))));
};

/** „2016 г.“ and «2016 р.» stay on one line. */
const keepYear = (text: string): string => text.replace(/(\d) (?=\p{L}+\.)/gu, '$1\u00a0');

/** A day of the week, 0 is Monday; in a letter where it is narrow. */
export const formatWeekday = (locale: Locale, day: number, weekday: 'long' | 'narrow' = 'long'): string =>
  // The first of January 2024 was a Monday.
  formatter(locale, 'DateTimeFormat', {timeZone: 'UTC', weekday}).format(new Date(Date.UTC(2024, 0, 1 + day)));

const dateFormat = (locale: Locale, partial: string): Intl.DateTimeFormat =>
  formatter(locale, 'DateTimeFormat', {
    timeZone: 'UTC',
    year: 'numeric',
    month: partial[4] ? 'long' : undefined,
    day: partial[7] ? 'numeric' : undefined,
  });
