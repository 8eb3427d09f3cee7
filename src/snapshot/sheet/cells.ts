/** A cell as the value that its column is for. */
import {isRead, MEANT, meantBy} from '../../cli/meant-by.js';
import {meantDate, meantPeriod} from '../../cli/meant-dates.js';
import {countryCalled, currencyIn, languageCalled} from '../../cli/meant-names.js';
import {numberIn} from '../../cli/meant-numbers.js';
import {meantWord} from '../../cli/meant-words.js';
import {formatMessage} from '../../cli/messages.js';
import type {Language, Message} from '../../cli/messages.js';
import {lines} from '../../content/fields.js';
import type {Choice, FormField} from '../../schema/form.js';
import {kindTexts} from '../../schema/kind-texts.js';
import type {Json} from '../source.js';
import {wordsOf} from './headers.js';
import type {Target} from './headers.js';
import {sheetDrops} from './sheet-messages.js';
import type {Cell} from './sheet.js';

/** How a sheet writes what could be read two ways. */
export interface Manner {
  readonly hasDecimalComma: boolean | undefined;
  readonly language: Language | undefined;
}
/** A value, or what should be there instead. */
export type CellValue = {readonly value: Json} | {readonly expected: Message};

const YES = /^(да|yes|true|1|x|х|✓|✔|\+|вярно|истина)$/i;
const NO = /^(не|no|false|0|-|–|невярно|лъжа)$/i;

const choiceOf = (text: string, choices: readonly Choice[]): CellValue => {
  const words = wordsOf(text);
  const meant =
    choices.find(({value, label}) => [value, label.bg, label.en].some((name) => wordsOf(name) === words))?.value ??
    meantWord(
      text,
      choices.map(({value}) => value),
    );
  if (meant !== undefined) return {value: meant};
  const expected = (language: Language) =>
    formatMessage(sheetDrops.badChoice, language, {words: choices.map(({label}) => label[language]).join(', ')});
  return {expected: {bg: expected('bg'), en: expected('en')}};
};

const dateOf = (cell: string | number, {field}: FormField): CellValue => {
  // A day may have a time behind it.
  if (isRead(field, cell)) return {value: `${cell}`.slice(0, 10)};
  const [day, other] = meantDate(cell);
  if (day && !other) return {value: day};
  const period = day ? undefined : meantPeriod(`${cell}`);
  return period?.start && period.end === undefined ? {value: period.start} : {expected: sheetDrops.badDate};
};

/** Digits as a number; which mark is the decimal one the sheet says, where both could be. */
const numberOf = (text: string, {field, key}: FormField, hasDecimalComma: boolean | undefined): number | undefined => {
  const found = numberIn(text);
  // "Over 500" is not 500.
  if (!found || found.qualifier) return undefined;
  if (found.other)
    return hasDecimalComma === undefined || found.words
      ? undefined
      : Number(text.includes(',') === hasDecimalComma ? found.other : found.digits);
  const meant = meantBy({field, value: text, key});
  return meant?.cure === MEANT ? Number(meant.meant) : undefined;
};

/** Who presses Enter in a cell begins a paragraph. */
const paragraphs = (text: string): string => (/\n\s*\n/.test(text) ? text : text.replace(/\s*\n\s*/g, '\n\n'));

/** A number as the sheet shows it where it stands for a text. */
const written = (cell: string | number | boolean, {language}: Manner): string =>
  typeof cell === 'number'
    ? `${cell}`.replace('.', language === 'bg' ? ',' : '.')
    : typeof cell === 'boolean'
      ? `${cell}`.toUpperCase()
      : cell
          .replace(/\r\n?/g, '\n')
          .replace(/[ \t]+/g, ' ')
          .trim();

/** Names of currencies, languages and countries. */
const codeOf = (kind: string, text: string): string | undefined =>
  kind === 'currency'
    ? currencyIn(text)
    : kind === 'languageTag'
      ? languageCalled(text)
      : kind === 'country'
        ? countryCalled(text)
        : undefined;

/** What of another form is shown as it is, as the format has it. */
const SHOWN = ['phoneNumber', 'email', 'hours', 'country', 'focus'];

const plainOf = (text: string, {field, key}: FormField, kind: string, expected: Message): CellValue => {
  const line = text.replace(/\s+/g, ' ');
  const code = codeOf(kind, line);
  if (code !== undefined) return {value: code};
  if (isRead(field, line)) return {value: line};
  const meant = meantBy({field, value: line, key});
  const value: unknown = meant?.cure === MEANT ? JSON.parse(meant.meant) : undefined;
  if (typeof value === 'string' && isRead(field, value)) return {value};
  return SHOWN.includes(kind) ? {value: line} : {expected};
};

/** The value of a cell that is not empty. */
export const valueOf = (cell: string | number | boolean, field: FormField, manner: Manner): CellValue => {
  const text = written(cell, manner);
  if (field.type === 'choice') return choiceOf(text, field.choices);
  if (field.type !== 'value') throw new Error(`A column for ${field.key}`);
  const {kind} = field;
  const expected: Message = kindTexts[kind];
  switch (kind) {
    case 'date':
      return dateOf(typeof cell === 'number' ? cell : text, field);
    case 'boolean':
      return YES.test(text) ? {value: true} : NO.test(text) ? {value: false} : {expected: sheetDrops.badBoolean};
    case 'number':
    case 'positive':
    case 'count': {
      // 25 is not 25%: what it is a share of stands beside it, with the mark.
      if (text.endsWith('%')) return {expected: sheetDrops.badShare};
      const value = typeof cell === 'number' ? cell : numberOf(text, field, manner.hasDecimalComma);
      return value !== undefined && isRead(field.field, value) ? {value} : {expected};
    }
    case 'prose':
      return {value: paragraphs(text)};
    case 'text':
      return {value: (field.field as unknown) === lines ? text : text.replace(/\s*\n\s*/g, ' ')};
    case 'string':
    case 'altText':
      return {value: text.replace(/\s*\n\s*/g, ' ')};
    default:
      return plainOf(text, field, kind, expected);
  }
};

/** The entries of a cell: one a line, or between semicolons. An empty line stands for an entry that has nothing here. */
export const entriesOf = (cell: Cell, {field, isInner}: Target): readonly Cell[] => {
  if (typeof cell !== 'string') return [cell];
  const text = cell.trimEnd();
  if (/[\r\n]/.test(text)) return text.split(/\r\n?|\n/);
  const isSentence = isInner && field.type === 'value' && ['text', 'prose', 'altText'].includes(field.kind);
  return isSentence ? [text] : text.split(';');
};
