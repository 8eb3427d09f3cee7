/** The columns of a sheet: which of them mean something, and what. */
import {CommandError} from '../../cli/command-error.js';
import type {Language} from '../../cli/messages.js';
import type {FormField} from '../../schema/form.js';
import type {ContentTag, Dropped, Wanted} from '../source.js';
import {isLocalized, nearestTo, targetOf, targetsIn, wordsOf} from './headers.js';
import type {Target} from './headers.js';
import {sheetDrops, sheetErrors} from './sheet-messages.js';
import {isEmpty, placeOf} from './sheet.js';
import type {Cell, Sheet} from './sheet.js';

export interface Column extends Target {
  readonly index: number;
}
/** The columns of a sheet, and the row of their headers. */
export interface Columns {
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly dropped: readonly Dropped[];
  /** The language of texts in columns that name none, where it is certain. */
  readonly language: Language | undefined;
}

/** Rows above the headers: a title, a note. */
const MAX_ABOVE = 5;

type Mapping = Wanted['mapping'];
/** What a mapping says of a header; undefined: nothing. */
const mapped = (header: string, mapping: Mapping): string | null | undefined =>
  Object.entries(mapping ?? {}).find(([key]) => wordsOf(key) === wordsOf(header))?.[1];

/** What a header means, by the mapping or by itself. */
const meaningOf = (cell: Cell | undefined, fields: readonly FormField[], mapping: Mapping): Target | undefined => {
  const header = isEmpty(cell) ? '' : `${cell}`;
  const path = mapped(header, mapping);
  return path === null || !header ? undefined : targetOf(path ?? header, fields);
};

/** How many headers mean something, in the row that has the most of them. */
export const headersIn = (
  {rows}: Sheet,
  fields: readonly FormField[],
  mapping: Mapping,
): {readonly row: number; readonly targets: readonly (Target | undefined)[]; readonly count: number} => {
  const first = rows.findIndex((row) => row.some((cell) => !isEmpty(cell)));
  const found = rows.slice(first, first + MAX_ABOVE).map((row, index) => {
    const targets = row.map((cell) => meaningOf(cell, fields, mapping));
    return {row: first + index, targets, count: targets.filter(Boolean).length};
  });
  return found.reduce(
    (best, one) => (one.count > best.count ? one : best),
    found[0] ?? {row: 0, targets: [], count: 0},
  );
};

/** The language of the texts: that of the headers, where the texts are in its letters. */
const languageOf = ({rows}: Sheet, headerRow: number, columns: readonly Column[]): Language | undefined => {
  const languages = new Set(columns.map(({headerLanguage}) => headerLanguage).filter(Boolean));
  const [language] = languages;
  if (!language || languages.size > 1) return undefined;
  const plain = columns.filter((column) => isLocalized(column.field) && !column.language);
  const texts = rows.slice(headerRow + 1).flatMap((row) => plain.map(({index}) => row[index] ?? ''));
  const letters = (script: RegExp) =>
    texts.reduce<number>((sum, text) => sum + (`${text}`.match(script)?.length ?? 0), 0);
  const cyrillic = letters(/\p{Script=Cyrillic}/gu);
  const latin = letters(/\p{Script=Latin}/gu);
  return (language === 'bg' ? cyrillic > latin : latin > cyrillic) ? language : undefined;
};

/** Why a column with content has no place in a record. */
const unknownColumn = (file: string, place: string, header: string, fields: readonly FormField[]): Dropped => {
  if (!header) return {place, message: sheetDrops.noHeader};
  const shown = header.slice(0, 60);
  const nearest = nearestTo(header, fields);
  if (nearest?.isStrict) throw new CommandError(sheetErrors.protects, {file, header, place, known: nearest.label});
  return nearest
    ? {place, message: sheetDrops.misspeltHeader, values: {header: shown, known: nearest.label}}
    : {place, message: sheetDrops.unknownHeader, values: {header: shown}};
};

/** A mapping of a header of this sheet that leads nowhere is a mistake in itself. */
const checkMapping = ({rows}: Sheet, tag: ContentTag, fields: readonly FormField[], mapping: Mapping): void => {
  if (!mapping) return;
  for (const cell of rows.slice(0, MAX_ABOVE).flat()) {
    const header = `${cell ?? ''}`;
    const path = mapped(header, mapping);
    if (typeof path !== 'string' || targetOf(path, fields)) continue;
    const example =
      targetsIn(fields)
        .find(({field}) => isLocalized(field))
        ?.path.join('.') ?? 'name';
    throw new CommandError(sheetErrors.badMapping, {header, path, tag, example: `${example}.bg`});
  }
};

/**
 * The columns of a sheet for a widget.
 *
 * @throws {CommandError} where none is known, the mapping is wrong, or what protects somebody may be misspelt
 */
export const columnsOf = (
  sheet: Sheet,
  tag: ContentTag,
  fields: readonly FormField[],
  mapping: Mapping,
  file: string,
): Columns => {
  checkMapping(sheet, tag, fields, mapping);
  const {row: headerRow, targets, count} = headersIn(sheet, fields, mapping);
  if (count === 0) {
    const labels = (language: Language) =>
      targetsIn(fields)
        .filter(({path}) => path.length === 1 && !['id', 'asOf'].includes(`${path[0]}`))
        .slice(0, 3)
        .map(({label}) => (language === 'bg' ? `„${label.bg}“` : `"${label.en}"`))
        .join(', ');
    throw new CommandError(sheetErrors.noColumns, {
      file,
      sheet: sheet.name,
      labels: {bg: labels('bg'), en: labels('en')},
    });
  }
  const headers = sheet.rows[headerRow] ?? [];
  const width = Math.max(...sheet.rows.slice(headerRow).map(({length}) => length));
  const below = sheet.rows.slice(headerRow + 1);
  const known = targets.flatMap((target, index) => (target ? [{...target, index}] : []));
  const language = languageOf(sheet, headerRow, known);
  const columns: Column[] = [];
  const dropped: Dropped[] = [];
  const taken = new Set<string>();
  for (let index = 0; index < width; index++) {
    const header = `${headers[index] ?? ''}`.replace(/\s+/g, ' ').trim();
    const place = placeOf(sheet, headerRow, index);
    const target = known.find((one) => one.index === index);
    if (!target) {
      // Of a column with nothing in it nothing is lost.
      if (mapped(header, mapping) !== null && below.some((row) => !isEmpty(row[index])))
        dropped.push(unknownColumn(file, place, header, fields));
      continue;
    }
    // Beside a column that names its language, the text needs one, too; „Заглавие“ and "Title" name theirs.
    const others = known.filter((one) => one !== target && one.path.join('.') === target.path.join('.'));
    const isNamed = others.some((one) => one.headerLanguage && one.headerLanguage !== target.headerLanguage);
    const byHeader = isNamed && isLocalized(target.field) ? target.headerLanguage : undefined;
    const isBeside = others.some((one) => one.language);
    const own = target.language ?? byHeader ?? (isBeside ? (language ?? '*') : undefined);
    const key = JSON.stringify([target.path, target.splitAt, own]);
    if (taken.has(key)) dropped.push({place, message: sheetDrops.secondColumn, values: {header}});
    else columns.push({...target, language: own});
    taken.add(key);
  }
  return {headerRow, columns, dropped, language};
};
