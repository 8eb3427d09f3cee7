import {country} from '../content/contact.js';
import {boolean, count, currency, date, number, positive} from '../content/fields.js';
import type {Field} from '../content/fields.js';
import {meantDate, meantValue} from './meant.js';
import type {Message} from './messages.js';
import {parts} from './walk.js';

/** The cure where it is known what is meant. */
export const MEANT: Message = {bg: 'Напишете {meant}.', en: 'Write {meant}.'};

const numbers: readonly Field[] = [number, positive, count] as Field[];
/** Currencies and countries as people write them. */
const CODES: readonly (readonly [field: Field, written: RegExp, code: string])[] = [
  [currency, /^(лв\.?|лева?|bgn)$/i, 'BGN'],
  [currency, /^(евро|€|eur|euro?)$/i, 'EUR'],
  [currency, /^(долар(а|и)?|\$|usd)$/i, 'USD'],
  [country, /^(българия|бг|bg|bulgaria|bgr)$/i, 'BG'],
];
const YES = /^(да|yes|true|1|вярно)$/i;
const NO = /^(не|no|false|0|невярно)$/i;

/** What is meant, as JSON; the readings that it may have. */
export const meantBy = (field: Field | undefined, value: unknown): readonly string[] => {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const written = `${value}`.trim();
  const {values} = field ? parts(field) : {};
  const word = values && meantValue(written, values);
  if (word) return [JSON.stringify(word)];
  if (field === (date as Field)) return meantDate(value).map((day) => JSON.stringify(day));
  if (field === (boolean as Field)) return YES.test(written) ? ['true'] : NO.test(written) ? ['false'] : [];
  if (field && numbers.includes(field)) {
    const digits = written.replace(/[\s\u00a0]/g, '').replace(/(?<=\d),(?=\d{1,2}$)/, '.');
    return /^-?\d+(\.\d+)?$/.test(digits) ? [digits] : [];
  }
  const code = CODES.find(([of, pattern]) => of === field && pattern.test(written))?.[2];
  return code ? [JSON.stringify(code)] : [];
};
