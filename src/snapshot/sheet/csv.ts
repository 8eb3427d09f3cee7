import {CsvError, parse} from 'csv-parse/browser/esm/sync';
import {CommandError} from '../../cli/command-error.js';
import type {Reader, Source} from '../source.js';
import {decodeText} from '../xml.js';
import {documentOf} from './document.js';
import {sheetErrors} from './sheet-messages.js';
import {MAX_CELLS, MAX_ROWS} from './sheet.js';
import type {Sheet} from './sheet.js';

const DELIMITERS = [';', '\t', ',', '|'];

/** Characters at the beginning of a file in which its headers are. */
const HEAD = 10_000;

/** The delimiter that is most often outside quotation marks in the first line that has any. */
const delimiterOf = (text: string): string => {
  const counts = new Map(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (const letter of text.slice(0, HEAD)) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    else if (letter === '\n' && [...counts.values()].some(Boolean)) break;
  }
  return DELIMITERS.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
};

/** Without the rows at the end that have nothing but delimiters: Excel saves a million of them. */
const withoutEmptyEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && ' \r\n\t;,|'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};

/** Without the blanks between a quotation mark that ends a cell and the delimiter: behind them one may be of the text. */
const withoutBlanksBehindQuotes = (text: string): string => text.replace(/" +(?=[;,|\t\r\n]|$)/g, '"');

/** An address in letters that people read. */
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** `Истории` of `tables/Истории.csv`, and of an address. */
const nameOf = (file: string): string => {
  const path = /^https?:/i.test(file) ? decoded(file.replace(/[?#].*$/, '')) : file;
  return (path.split(/[/\\]/).at(-1) ?? '').replace(/\.(csv|tsv|txt)$/i, '') || 'CSV';
};

/** Excel's own line: which delimiter the rest has. */
const SEP = /^\s*"?sep=([;,|\t])"?[ \t]*(?:\r\n?|\n|$)/i;

/** The sheet that a CSV file is. */
export const csvSheet = ({name: file, bytes}: Source): Sheet => {
  if (bytes.includes(0) && !/^(\xff\xfe|\xfe\xff)/.test(String.fromCharCode(...bytes.subarray(0, 2))))
    throw new CommandError(sheetErrors.notText, {file});
  const whole = decodeText(bytes);
  const [start, said] = SEP.exec(whole) ?? [];
  const text = withoutBlanksBehindQuotes(withoutEmptyEnd(whole.slice(start?.length ?? 0)));
  const delimiter = said ?? delimiterOf(text);
  const name = nameOf(file);
  // Where the last whole row ends: behind it, what never ends begins.
  let ended = 0;
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      // A mark in the middle of a text is one (`"Отдел 5" – клуб`), and a blank may stand before the first.
      relax_quotes: true,
      ltrim: true,
      to: MAX_ROWS + 1,
      // Each line is a row, also where it is empty: so places are those that a program shows.
      skip_empty_lines: false,
      on_record: (row: string[], {lines}) => {
        ended = lines;
        return row.map((cell) => cell.trimEnd());
      },
    });
    if (rows.length > MAX_ROWS) throw new CommandError(sheetErrors.tooManyRows, {file, sheet: name, limit: MAX_ROWS});
    if (rows.reduce((sum, row) => sum + row.length, 0) > MAX_CELLS)
      throw new CommandError(sheetErrors.tooManyCells, {file, sheet: name, limit: MAX_CELLS});
    const hasDecimalComma = delimiter === ';' ? true : delimiter === ',' ? false : undefined;
    return {name, rows, isHidden: false, hiddenRows: new Set(), hasDecimalComma};
  } catch (thrown) {
    if (thrown instanceof CsvError && thrown.code === 'CSV_QUOTE_NOT_CLOSED')
      throw new CommandError(sheetErrors.openQuote, {file, line: ended + (start ? 2 : 1)});
    throw thrown;
  }
};

/** Reads CSV: what Excel and LibreOffice save, in Bulgarian or in English. */
export const readCsv: Reader = async (source, wanted) => {
  await Promise.resolve();
  return documentOf([csvSheet(source)], source, wanted);
};
