/** The rows of a sheet as the records of a widget. */
import type {Message, Values} from '../../cli/messages.js';
import type {ValidationIssue} from '../../content/errors.js';
import type {Field} from '../../content/fields.js';
import {cutText, MAX_RECORDS, MAX_TEXT} from '../../content/limits.js';
import {parts} from '../../cli/walk.js';
import type {FormField} from '../../schema/form.js';
import type {Dropped, Json, JsonObject} from '../source.js';
import {entriesOf, valueOf} from './cells.js';
import type {Manner} from './cells.js';
import type {Column, Columns} from './columns.js';
import {languageNamed} from './headers.js';
import type {Path} from './headers.js';
import {sheetDrops} from './sheet-messages.js';
import {isEmpty, placeOf} from './sheet.js';
import type {Cell, Sheet} from './sheet.js';

/** A value, and where it belongs. */
type Entry = readonly [path: Path, value: Json];

/** Entries as the value that they make; of lists, what has no number left out. */
export const assembled = (entries: readonly Entry[]): Json => {
  const plain = entries.find(([path]) => path.length === 0);
  if (plain) return plain[1];
  const inner = new Map<string | number, Entry[]>();
  for (const [[step = '', ...rest], value] of entries) {
    const group = inner.get(step);
    if (group) group.push([rest, value]);
    else inner.set(step, [[rest, value]]);
  }
  const values = [...inner].map(([step, group]) => [step, assembled(group)] as const);
  return typeof values[0]?.[0] === 'number'
    ? values.sort(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value)
    : Object.fromEntries(values);
};

/** What formulas give where they fail, as all programs write it. */
const FORMULA_ERROR = /^(#(REF|DIV\/0|VALUE|NAME|NUM|N\/A|NULL|SPILL|CALC)[!?]?|Err:\d{3})$/;

interface RowRead {
  readonly entries: readonly Entry[];
  readonly dropped: readonly Dropped[];
  /** Why the whole row must not show. */
  readonly protection: Dropped | undefined;
}

/** Whether a telephone has lost what it begins with, as it does where a program takes it for a number. */
const isCutPhone = (value: Json, {field}: Column): value is string =>
  field.type === 'value' && field.kind === 'phoneNumber' && typeof value === 'string' && /^[1-9]\d{6,14}$/.test(value);

const readCell = (cell: Cell, column: Column, place: string, manner: Manner): RowRead => {
  if (cell === null || isEmpty(cell)) return {entries: [], dropped: [], protection: undefined};
  if (typeof cell === 'string' && FORMULA_ERROR.test(cell.trim())) {
    const drop = {place, message: sheetDrops.formulaError, values: {value: cell.trim()}};
    return {entries: [], dropped: [drop], protection: column.isStrict ? drop : undefined};
  }
  const read = valueOf(cell, column.field, manner);
  if ('expected' in read) {
    const expected = read.expected;
    const value = `${cell}`.trim().slice(0, 60);
    const values: Values = {value, field: column.label, expected};
    const message = column.isStrict ? sheetDrops.protectedRow : sheetDrops.badCell;
    const drop = {place, message, values};
    return {entries: [], dropped: [drop], protection: column.isStrict ? drop : undefined};
  }
  const {value} = read;
  const isLong = typeof value === 'string' && value.length > MAX_TEXT && cutText(value) !== value;
  const dropped: Dropped[] = [
    ...(isLong ? [{place, message: sheetDrops.longCell, values: {limit: MAX_TEXT}}] : []),
    ...(isCutPhone(value, column) ? [{place, message: sheetDrops.cutPhone, values: {value}}] : []),
  ];
  return {entries: [[[], isLong ? cutText(value) : value]], dropped, protection: undefined};
};

/** What a row has in some columns; `placeAt` says where each is. */
export const readRow = (
  row: readonly Cell[],
  columns: readonly Column[],
  placeAt: (column: number) => string,
  manner: Manner,
) => {
  const read = columns.flatMap((column): RowRead[] => {
    const {index, path, splitAt, language} = column;
    const cell = row[index] ?? null;
    const suffix = language ? [language] : [];
    if (splitAt === undefined) return [under([...path, ...suffix], readCell(cell, column, placeAt(index), manner))];
    return entriesOf(cell, column).map((entry, number) =>
      under(
        [...path.slice(0, splitAt), number, ...path.slice(splitAt), ...suffix],
        readCell(entry, column, placeAt(index), manner),
      ),
    );
  });
  return {
    entries: read.flatMap(({entries}) => entries),
    dropped: read.flatMap(({dropped}) => dropped),
    protection: read.map(({protection}) => protection).find(Boolean),
  };
};
const under = (path: Path, read: RowRead): RowRead => ({
  ...read,
  entries: read.entries.map(([inner, value]) => [[...path, ...inner], value]),
});

/** Why the widget would not take a record: what it lacks, else what is wrong in it. */
const refusal = (
  issues: readonly ValidationIssue[],
  item: Field,
  fields: readonly FormField[],
  place: string,
): Dropped => {
  const {fields: declared = {}} = parts(item);
  const fatal = issues.flatMap(({path, expected}) => {
    const key = /^[^.[]*/.exec(path)?.[0] ?? '';
    const field = fields.find((one) => one.key === key);
    const requirement = Object.hasOwn(declared, key) ? declared[key]?.requirement : undefined;
    return field && (requirement === 'required' || requirement === 'strict') ? [{field, expected}] : [];
  });
  const lacking = fatal.filter(({expected}) => expected === '');
  const named = [...new Set((lacking[0] ? lacking : fatal).map(({field}) => field))];
  const list = (language: 'bg' | 'en') => named.map(({label}) => label[language]).join(', ');
  return {
    place,
    message: lacking[0] ? sheetDrops.lacks : sheetDrops.badRow,
    values: {fields: {bg: list('bg'), en: list('en')}},
  };
};

/** How many of some rows have something in them, told at the first of these. */
const toldOf = (sheet: Sheet, rows: readonly number[], message: Message): readonly Dropped[] => {
  const filled = rows.filter((row) => sheet.rows[row]?.some((cell) => !isEmpty(cell)));
  const [first] = filled;
  return first === undefined ? [] : [{place: placeOf(sheet, first), message, values: {count: filled.length}}];
};

/** Where what is written below a table begins: behind an empty row, a cell a row. */
const endOf = ({rows}: Sheet, {headerRow, columns}: Columns): number => {
  const filled = rows.map((row) => row.filter((cell) => !isEmpty(cell)).length);
  const last = filled.findLastIndex((count) => count > 1);
  const gap = filled.indexOf(0, last + 1);
  return columns.length > 1 && last > headerRow && gap > 0 ? gap : rows.length;
};

/** Whether below the headers the languages of their columns stand in a row of their own. */
const isOfLanguages = (row: readonly Cell[]): boolean => {
  const filled = row.filter((cell) => !isEmpty(cell));
  return filled.length > 1 && filled.every((cell) => languageNamed(`${cell}`) !== undefined);
};

/** What is around the records. */
export interface Around {
  readonly language: string | undefined;
  readonly publisher: unknown;
  readonly baseUrl: string;
}

/** The records of a sheet that a widget takes, without ids where they have none; and what is not among them. */
export const recordsOf = (
  sheet: Sheet,
  all: Columns,
  item: Field,
  fields: readonly FormField[],
  around: Around,
): {readonly records: readonly JsonObject[]; readonly dropped: readonly Dropped[]} => {
  const {headerRow, columns, language} = all;
  const end = endOf(sheet, all);
  const rowsFrom = (start: number) => [...sheet.rows.keys()].slice(start);
  const hidden = rowsFrom(headerRow + 1).filter((row) => sheet.hiddenRows.has(row));
  const records: JsonObject[] = [];
  const dropped: Dropped[] = [
    ...toldOf(sheet, hidden, sheetDrops.hiddenRows),
    ...toldOf(
      sheet,
      rowsFrom(end).filter((row) => !sheet.hiddenRows.has(row)),
      sheetDrops.belowTable,
    ),
  ];
  const manner: Manner = {hasDecimalComma: sheet.hasDecimalComma, language};
  for (let row = headerRow + 1; row < end; row++) {
    const cells = sheet.rows[row] ?? [];
    if (sheet.hiddenRows.has(row) || !columns.some(({index}) => !isEmpty(cells[index]))) continue;
    if (row === headerRow + 1 && isOfLanguages(cells)) {
      dropped.push({place: placeOf(sheet, row), message: sheetDrops.languagesBelow});
      continue;
    }
    if (records.length === MAX_RECORDS) {
      const count = sheet.rows.slice(row).filter((one) => one.some((cell) => !isEmpty(cell))).length;
      dropped.push({
        place: placeOf(sheet, row),
        message: sheetDrops.tooManyRecords,
        values: {count, limit: MAX_RECORDS},
      });
      break;
    }
    const read = readRow(cells, columns, (column) => placeOf(sheet, row, column), manner);
    if (read.protection) {
      dropped.push(read.protection);
      continue;
    }
    const record = assembled(read.entries);
    const issues: ValidationIssue[] = [];
    const context = {
      path: '',
      contentLanguage: around.language ?? '*',
      baseUrl: around.baseUrl,
      publisher: around.publisher,
      issues,
    };
    dropped.push(...read.dropped);
    if (item(record, context) === undefined) dropped.push(refusal(issues, item, fields, placeOf(sheet, row)));
    else records.push(record as JsonObject);
  }
  return {records, dropped};
};
