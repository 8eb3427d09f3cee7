/** What people type for a number, a date, an address; and how it is shown again. */
import {RELATIVE} from '../../../src/content/addresses.js';
import {meantDate} from '../../../src/cli/meant-dates.js';
import {numberIn} from '../../../src/cli/meant-numbers.js';
import type {Language} from '../../../src/schema/text-types.js';
import type {kindTexts} from '../../../src/schema/kind-texts.js';
import type {Json} from './json.js';

type Kind = keyof typeof kindTexts;

/** A number as people write it, with blanks between thousands and a comma; else the text as it is, for the check to tell. */
const number = (text: string): Json => {
  const read = numberIn(text);
  return read && !read.words && !read.qualifier ? Number(read.digits) : text;
};

/** A day, a month or a year as people write it: „1.3.2016 г.“, „март 2016“. */
const date = (text: string): Json => meantDate(text)[0] ?? text;

const HOST = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}(:\d+)?([/?#]\S*)?$/u;
const MAIL = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;
/** `nmd.bg` is a host, `name@nmd.bg` somebody’s address; a file beside the content stays what it is. */
const address = (text: string): Json => {
  if (MAIL.test(text)) return `mailto:${text}`;
  return HOST.test(text) && !RELATIVE.test(text) ? `https://${text}` : text;
};

const UNITS: Readonly<Record<string, number>> = {k: 2 ** 10, к: 2 ** 10, m: 2 ** 20, м: 2 ** 20, '': 1};
/** The size of a file as a computer shows it: „1,3 MB“. */
const bytes = (text: string): Json => {
  const [, digits = '', unit = ''] = /^([\d\s.,]+?)\s*(?:([kmкм])[bб]|b|bytes|байта?)?$/i.exec(text) ?? [];
  const read = number(digits);
  return typeof read === 'number' ? Math.round(read * (UNITS[unit.toLowerCase()] ?? 1)) : text;
};

const readers: Partial<Record<Kind | 'bytes', (text: string) => Json>> = {
  bytes,
  number,
  positive: number,
  count: number,
  date,
  url: address,
  webUrl: address,
  contactUrl: address,
  imageUrl: address,
  email: (text) => text.replace(/^mailto:/i, ''),
  currency: (text) => text.toUpperCase(),
  country: (text) => text.toUpperCase(),
};

/** The value of what was typed; undefined where nothing was. */
export const typedValue = (kind: Kind | 'bytes', typed: string): Json | undefined => {
  const text = typed.trim();
  return text ? (readers[kind]?.(text) ?? text) : undefined;
};

/** Whether a value can stand in a text field, and be read from it again. */
export const isTypeable = (value: Json): boolean => typeof value === 'string' || typeof value === 'number';

const UTC = {timeZone: 'UTC'} as const;
/** A value as people write it, such that it is read as the same again. */
export const shownValue = (kind: Kind, value: Json, language: Language): string => {
  const text = String(value);
  if (typeof value === 'number' && language === 'bg') return text.replace('.', ',');
  const [, year, month, day] = (kind === 'date' && /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text)) || [];
  if (!year || !month) return text;
  const start = new Date(`${year}-${month}-${day ?? '01'}`);
  if (Number.isNaN(start.valueOf())) return text;
  const name = start.toLocaleDateString(language === 'bg' ? 'bg' : 'en-GB', {...UTC, month: 'long'});
  const shown = !day
    ? `${name} ${year}`
    : language === 'bg'
      ? `${Number(day)}.${month}.${year}`
      : `${Number(day)} ${name} ${year}`;
  return date(shown) === text ? shown : text;
};
