/** Dates, numbers and plurals, from `Intl`; dates in UTC, because a day is a day. */
import type {Locale} from './locale.js';

const cache = new Map<string, unknown>();
/** Formatters are slow to make and never change. */
const cached = <T>(key: string, make: () => T): T => {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
};

export const formatNumber = ({format}: Locale, value: number): string =>
  cached(`number ${format}`, () => new Intl.NumberFormat(format)).format(value);

/** An amount of money, without cents where there are none. */
export const formatMoney = ({format}: Locale, value: number, currency: string): string =>
  cached(
    `money ${format} ${currency}`,
    () => new Intl.NumberFormat(format, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'}),
  ).format(value);

/** The size of a file, with as many digits as somebody needs who pays for his line. */
export const formatBytes = ({format}: Locale, bytes: number): string => {
  const unit = bytes < 995_000 ? 'kilobyte' : 'megabyte';
  return new Intl.NumberFormat(format, {style: 'unit', unit, maximumSignificantDigits: 2}).format(
    bytes / (unit === 'kilobyte' ? 1e3 : 1e6),
  );
};

/** Several things as one phrase, "a, b and c": the things, and what stands between them. */
export const formatList = <T>({format}: Locale, things: readonly T[]): (T | string)[] =>
  new Intl.ListFormat(format)
    .formatToParts(things.map((_, index) => `${index}`))
    .map(({type, value}) => (type === 'element' ? (things[Number(value)] ?? value) : value));

/** A counted thing in words: Bulgarian and English tell one from more. Nothing where there is no number, or none. */
export const plural = (
  locale: Locale,
  value: number | undefined,
  words: (number: string, one: boolean) => string,
): string | undefined =>
  value
    ? words(
        formatNumber(locale, value),
        cached(`plural ${locale.format}`, () => new Intl.PluralRules(locale.format)).select(value) === 'one',
      )
    : undefined;

/** A partial date, with just what is known of it. */
export const formatDate = (locale: Locale, partial: string): string =>
  keepYear(dateFormat(locale, partial).format(new Date(partial)));

/** From one partial date to another, as exactly as the less exact of the two. */
export const formatDateRange = (locale: Locale, from: string, to: string): string => {
  // Engines disagree on whether a range may run backwards: some throw.
  const length = Math.min(from.length, to.length);
  const [start, end] = [from.slice(0, length), to.slice(0, length)];
  if (start > end) return `${formatDate(locale, from)} – ${formatDate(locale, to)}`;
  return keepYear(dateFormat(locale, start).formatRange(new Date(start), new Date(end)));
};

/** „2016 г.“ stays on one line. */
const keepYear = (text: string): string => text.replaceAll(' г.', '\u00a0г.');

const dateFormat = ({format}: Locale, partial: string): Intl.DateTimeFormat =>
  cached(
    `date ${format} ${partial.length}`,
    () =>
      new Intl.DateTimeFormat(format, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(partial.length > 4 && {month: 'long'}),
        ...(partial.length > 7 && {day: 'numeric'}),
      }),
  );
