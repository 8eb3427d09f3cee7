import {strToU8, zipSync} from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import {CommandError} from '../../cli/command-error.js';
import type {Reader, Source} from '../source.js';
import {decodeText, readXml} from '../xml.js';
import type {XmlElement} from '../xml.js';
import {documentOf} from './document.js';
import {sheetErrors} from './sheet-messages.js';
import {MAX_CELLS, MAX_ROWS, trimRows} from './sheet.js';
import type {Cell, Sheet} from './sheet.js';
import {hiddenRowsIn, named, partsOfSheets, shareStyles, withTexts} from './xlsx-cells.js';
import {unpack} from './zip.js';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
/** What the reader reads: no pictures, charts, comments, themes. */
const isPart = (name: string): boolean =>
  /\.(xml|rels)$/i.test(name) && !/\/(drawings|charts|pivot\w*|theme|media|externalLinks|customXml)\//i.test(name);
/** The most that Excel has. */
const EXCEL_ROWS = 2 ** 20;

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Refuses a sheet in which a cell stands so far out that all before it would fill the memory. */
const checkExtent = (xml: string, file: string, sheet: string): void => {
  let [row, width, cells] = [0, 0, 0];
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?(?:c|row)(\s[^>]*)>/g)) {
    if (attributes.endsWith('/')) continue;
    const [, letters = '', digits] = /\sr="([A-Z]*)(\d+)"/.exec(attributes) ?? [];
    const here = Number(digits ?? row);
    if (here > EXCEL_ROWS) throw new CommandError(sheetErrors.tooManyRows, {file, sheet, limit: MAX_ROWS});
    if (here !== row) [cells, width] = [cells + width, 0];
    row = here;
    width = Math.max(width, columnNumber(letters));
    if (cells + width > MAX_CELLS) throw new CommandError(sheetErrors.tooManyCells, {file, sheet, limit: MAX_CELLS});
  }
};

/** Parts of the file as the reader may have them. */
const checked = (parts: ReadonlyMap<string, Uint8Array>, file: string): ArrayBuffer => {
  const styles = [...parts].find(([name]) => /(^|\/)styles\.xml$/i.test(name))?.[1];
  const shares = styles ? shareStyles(readXml(decodeText(styles), file)) : new Set<string>();
  const entries = [...parts].map(([name, bytes]) => {
    const text = decodeText(bytes);
    if (/<!DOCTYPE/i.test(text)) readXml(text, file);
    if (!/worksheets\/[^/]+\.xml$/i.test(name)) return [name, bytes] as const;
    checkExtent(text, file, name);
    return [name, strToU8(withTexts(text, shares))] as const;
  });
  const packed = zipSync(Object.fromEntries(entries), {level: 0});
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
};

/** The names of the sheets that are hidden. */
const hiddenIn = (workbook: XmlElement): ReadonlySet<string | undefined> =>
  new Set(
    named(workbook, 'sheets')
      .flatMap((sheets) => named(sheets, 'sheet'))
      .filter(({attributes}) => /hidden/i.test(attributes.get('state') ?? ''))
      .map(({attributes}) => attributes.get('name')),
  );

/** A day; what is before all days is an hour. */
const cellOf = (cell: string | number | boolean | Date | null): Cell => {
  if (!(cell instanceof Date)) return cell;
  // What a fraction of a day is rounded to is not a whole second.
  const written = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString();
  return cell.getUTCFullYear() < 1901 ? written.slice(11, 16).replace(/^0/, '') : written.slice(0, 10);
};

/** The sheets of an XLSX file. */
export const xlsxSheets = async ({name: file, bytes}: Source): Promise<readonly Sheet[]> => {
  const parts = unpack(bytes, file, isPart);
  const partNamed = (name: string): string => {
    const part = parts.get(name);
    if (!part) throw new CommandError(sheetErrors.brokenZip, {file});
    return decodeText(part);
  };
  const workbook = readXml(partNamed(WORKBOOK), file);
  const files = partsOfSheets(workbook, readXml(partNamed(RELATIONS), file));
  const hidden = hiddenIn(workbook);
  const archive = checked(parts, file);
  const sheets = await readXlsxFile(archive, {trim: false}).catch(() => {
    throw new CommandError(sheetErrors.brokenZip, {file});
  });
  return sheets.map(({sheet: name, data}) => {
    // Its types have the constructor of dates where it gives dates.
    const rows = trimRows(
      data.map((row) => row.map((cell) => cellOf(cell as Exclude<typeof cell, DateConstructor> | Date))),
    );
    if (rows.length > MAX_ROWS) throw new CommandError(sheetErrors.tooManyRows, {file, sheet: name, limit: MAX_ROWS});
    const hiddenRows = hiddenRowsIn(partNamed(files.get(name) ?? ''));
    return {name, rows, isHidden: hidden.has(name), hiddenRows, hasDecimalComma: undefined};
  });
};

/** Reads XLSX, as Excel and LibreOffice save it. */
export const readXlsx: Reader = async (source, wanted) => documentOf(await xlsxSheets(source), source, wanted);
