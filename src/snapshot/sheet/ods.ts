import {CommandError} from '../../cli/command-error.js';
import type {Reader, Source} from '../source.js';
import {decodeText, elementsOf, readXml} from '../xml.js';
import type {XmlElement} from '../xml.js';
import {documentOf} from './document.js';
import {sheetErrors} from './sheet-messages.js';
import {isEmpty, MAX_CELLS, MAX_ROWS, shareOf} from './sheet.js';
import type {Cell, Sheet} from './sheet.js';
import {unpack} from './zip.js';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** How often a row or a cell stands there. */
const repeated = ({attributes}: XmlElement, what: 'rows' | 'columns'): number =>
  Math.max(1, Math.trunc(Number(attributes.get(`table:number-${what}-repeated`) ?? 1)) || 1);

/** The text of a paragraph: XML writes several blanks, tabs and line breaks as elements. Comments are not of it. */
const textOf = (node: XmlElement | string): string => {
  if (typeof node === 'string') return node.replace(/[\t\r\n]+/g, ' ');
  const {name, attributes, children} = node;
  if (name === 'text:s') return ' '.repeat(Math.min(1000, Number(attributes.get('text:c') ?? 1)));
  if (name === 'text:tab') return '\t';
  if (name === 'text:line-break') return '\n';
  if (name === 'office:annotation') return '';
  return children.map(textOf).join('');
};

const cellOf = (element: XmlElement): Cell => {
  const {attributes} = element;
  const type = attributes.get('office:value-type');
  const value = attributes.get('office:value');
  const text = elementsOf(element, 'text:p').map(textOf).join('\n');
  // LibreOffice saves what a formula could not give as a text.
  if (attributes.get('calcext:value-type') === 'error') return text;
  switch (type) {
    case 'float':
    case 'currency':
      return Number(value);
    case 'percentage':
      return shareOf(Number(value));
    case 'date':
      return attributes.get('office:date-value')?.slice(0, 10) ?? text;
    case 'time': {
      const [, hours, minutes] = /^PT(\d+)H(\d+)M/.exec(attributes.get('office:time-value') ?? '') ?? [];
      return hours && minutes ? `${Number(hours)}:${minutes}` : text;
    }
    case 'boolean':
      return attributes.get('office:boolean-value') === 'true';
    default:
      return (text || attributes.get('office:string-value')) ?? null;
  }
};

/** The rows of a table, those of groups and of repeated headers, too. */
const rowsIn = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((inner) =>
    inner.name === 'table:table-row'
      ? [inner]
      : /^table:table-(rows|row-group|header-rows)$/.test(inner.name)
        ? rowsIn(inner)
        : [],
  );

/** The cells of a row up to the last with something in it; `limit`: how many there may be. */
const cellsIn = (row: XmlElement, limit: number): readonly Cell[] | undefined => {
  const cells: Cell[] = [];
  let empty = 0;
  for (const element of elementsOf(row)) {
    if (!/^table:(covered-)?table-cell$/.test(element.name)) continue;
    const cell = element.name === 'table:table-cell' ? cellOf(element) : null;
    const times = repeated(element, 'columns');
    if (isEmpty(cell)) {
      empty += times;
      continue;
    }
    if (cells.length + empty + times > limit) return undefined;
    for (; empty > 0; empty--) cells.push(null);
    for (let time = 0; time < times; time++) cells.push(cell);
  }
  return cells;
};

const readRows = (table: XmlElement, file: string, sheet: string): Pick<Sheet, 'rows' | 'hiddenRows'> => {
  const hiddenRows = new Set<number>();
  const rows: (readonly Cell[])[] = [];
  let empty = 0;
  let left = MAX_CELLS;
  for (const element of rowsIn(table)) {
    const cells = cellsIn(element, left);
    const times = repeated(element, 'rows');
    if (cells?.length === 0) {
      empty += times;
      continue;
    }
    if (rows.length + empty + times > MAX_ROWS)
      throw new CommandError(sheetErrors.tooManyRows, {file, sheet, limit: MAX_ROWS});
    left -= (cells?.length ?? Infinity) * times;
    if (!cells || left < 0) throw new CommandError(sheetErrors.tooManyCells, {file, sheet, limit: MAX_CELLS});
    for (; empty > 0; empty--) rows.push([]);
    const isHidden = /^(collapse|filter)$/.test(element.attributes.get('table:visibility') ?? '');
    for (let time = 0; time < times; time++) {
      if (isHidden) hiddenRows.add(rows.length);
      rows.push(cells);
    }
  }
  return {rows, hiddenRows};
};

/** The names of styles of sheets that are hidden. */
const hiddenStyles = (root: XmlElement): ReadonlySet<string | undefined> =>
  new Set(
    elementsOf(root, 'office:automatic-styles')
      .flatMap((styles) => elementsOf(styles, 'style:style'))
      .filter((style) =>
        elementsOf(style, 'style:table-properties').some(({attributes}) => attributes.get('table:display') === 'false'),
      )
      .map(({attributes}) => attributes.get('style:name')),
  );

/** The sheets of an ODS file. */
export const odsSheets = ({name: file, bytes}: Source): readonly Sheet[] => {
  const parts = unpack(bytes, file, (name) => name === CONTENT || name === MANIFEST);
  const manifest = parts.get(MANIFEST);
  if (manifest && decodeText(manifest).includes(':encryption-data'))
    throw new CommandError(sheetErrors.encrypted, {file});
  const content = parts.get(CONTENT);
  if (!content) throw new CommandError(sheetErrors.brokenZip, {file});
  const root = readXml(decodeText(content), file);
  const hidden = hiddenStyles(root);
  const tables = elementsOf(root, 'office:body')
    .flatMap((body) => elementsOf(body, 'office:spreadsheet'))
    .flatMap((spreadsheet) => elementsOf(spreadsheet, 'table:table'));
  return tables.map((table) => {
    const name = table.attributes.get('table:name') ?? '';
    const isHidden = hidden.has(table.attributes.get('table:style-name'));
    return {name, ...readRows(table, file, name), isHidden, hasDecimalComma: undefined};
  });
};

/** Reads ODS, as LibreOffice saves it. */
export const readOds: Reader = async (source, wanted) => {
  await Promise.resolve();
  return documentOf(odsSheets(source), source, wanted);
};
