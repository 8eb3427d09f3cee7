const MONTHS: readonly RegExp[] = [
  /^(яну?(ари)?|jan(uary)?|i)$/,
  /^(февр?(уари)?|feb(r(uary)?)?|ii)$/,
  /^(март?|mar(ch)?|iii)$/,
  /^(апр(ил)?|apr(il)?|iv)$/,
  /^(май|may|v)$/,
  /^(юни|june?|vi)$/,
  /^(юли|july?|vii)$/,
  /^(авг(уст)?|aug(ust)?|viii)$/,
  /^(септ?(ември)?|sept?(ember)?|ix)$/,
  /^(окт(омври)?|oct(ober)?|x)$/,
  /^(ноем?(ври)?|nov(ember)?|xi)$/,
  /^(дек(ември)?|dec(ember)?|xii)$/,
];
const monthOf = (word: string): number =>
  // Roman numerals are typed in Cyrillic, too.
  MONTHS.findIndex((name) => name.test(word) || name.test(word.replace(/і/g, 'i').replace(/х/g, 'x'))) + 1;

const two = (digits: string | number): string => `${digits}`.padStart(2, '0');
/** A day that exists, as the format writes it. */
const dayOf = (year: string, month: string | number, day?: string): string | undefined => {
  const written = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  const read = new Date(written);
  return Number.isNaN(read.valueOf()) || !read.toJSON().startsWith(written) ? undefined : written;
};
/** A year of two digits: of this century up to ten years from now. */
const yearOf = (year: string): string =>
  year.length !== 2 ? year : `${Number(year) <= (new Date().getUTCFullYear() % 100) + 10 ? 20 : 19}${year}`;

/** Days that a spreadsheet counts, since 1900 with one too many: from 1954 to 2064. */
const isDayNumber = (number: number): boolean => number > 20_000 && number < 60_500;
const WEEKDAY = /^(понеделник|вторник|сряда|четвъртък|петък|събота|неделя|(mon|tue|wed|thu|fri|sat|sun)[a-z]*)[,\s]+/;
const TIME = /[,\s]+(в )?\d{1,2}:\d\d(:\d\d)?( ?[ap]\.?m\.?)?( ч\.?)?$/;

/** The day that is meant, as the format writes it; and the other where it could be two. */
export const meantDate = (value: string | number): readonly string[] => {
  const written = `${value}`
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    .replace(WEEKDAY, '')
    .replace(TIME, '')
    .replace(/\s*(г\.?|год(ина)?\.?)$/, '')
    .replace(/(?<=\d)-?(st|nd|rd|th|ти|ви|ри|ми)(?=[\s.,])/, '')
    .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ');
  if (/^\d{5}([.,]\d+)?$/.test(written) && isDayNumber(Number.parseInt(written, 10)))
    return [new Date(Date.UTC(1899, 11, 30) + Number.parseInt(written, 10) * 86_400_000).toJSON().slice(0, 10)];
  const [, y = '', m = '', d = ''] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(written) ?? [];
  const parts = y ? [y, m, d] : written.split(/[\s./\\,–-]+/).filter(Boolean);
  const months = parts.map((part) => (/\d/.test(part) ? 0 : monthOf(part)));
  const numbers = parts.map((part, index) => (months[index] ? `${months[index]}` : part));
  if (parts.length > 3 || numbers.some((part) => !/^(\d{1,2}|\d{4})$/.test(part))) return [];
  const [first = '', second, third] = numbers;
  // Day first, as nearly everywhere; with slashes, or where it has its name, the month may be.
  const monthFirst = (months[0] ?? 0) > 0;
  const days =
    second === undefined
      ? [first.length === 4 ? first : undefined]
      : third === undefined
        ? [
            first.length === 4
              ? dayOf(first, second)
              : second.length === 4 || monthFirst
                ? dayOf(yearOf(second), first)
                : undefined,
          ]
        : first.length === 4
          ? [dayOf(first, second, third)]
          : [
              monthFirst ? undefined : dayOf(yearOf(third), second, first),
              monthFirst || (written.includes('/') && !months.some(Boolean))
                ? dayOf(yearOf(third), first, second)
                : undefined,
            ];
  return [...new Set(days.filter((day) => day !== undefined))];
};

const FROM = /^(от|от началото на|след|през|since|from|in)\s+/i;
const UNTIL = /^(до|until|till|to)\s+/i;
const NOW =
  /^(сега|днес|момента|в момента|до момента|до днес|до сега|досега|все още|present|now|today|ongoing|current)$/i;

/** When something began and ended, where a text tells one of them or both; `end` empty: it goes on. */
export interface Period {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}
export const meantPeriod = (value: string): Period | undefined => {
  const written = value.replace(/\p{Cf}/gu, '').trim();
  if (NOW.test(written)) return {end: ''};
  // `2016-03-01` is no period: its pieces are no dates, or it is read as one.
  if (meantDate(written)[0] && !/^\d{4}\s*[-–—]\s*\d{4}/.test(written)) return undefined;
  const [, head = '', tail = ''] =
    /^(.*?\d{4}(?:\s*г(?:\.|од\.?|одина)?)?)\s*(?:[-–—]|\sдо\s|\sto\s|\suntil\s)\s*(.*)$/i.exec(written) ?? [];
  if (head) {
    const [start] = meantDate(head.replace(FROM, ''));
    const rest = tail.replace(UNTIL, '');
    const [end] = NOW.test(rest) || !rest ? [''] : meantDate(rest);
    return start !== undefined && end !== undefined ? {start, end} : undefined;
  }
  const [start] = FROM.test(written) ? meantDate(written.replace(FROM, '')) : [];
  const [end] = UNTIL.test(written) ? meantDate(written.replace(UNTIL, '')) : [];
  return start === undefined && end === undefined ? undefined : {start, end};
};
