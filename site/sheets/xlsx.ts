/** Writes XLSX: as little of it as Excel, LibreOffice and Google Sheets open without a question. */
import {strToU8, zipSync} from 'fflate';
import {columnName} from '../../src/snapshot/sheet/sheet.js';
import {DATE, escaped} from './sheet.js';
import type {NewSheet} from './sheet.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles by number: 0 what is typed, 1 headers, 2 texts. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">${[
  'numFmtId="0" fontId="0" fillId="0"',
  'numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"',
  'numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1"',
]
  .map((style) => `<xf ${style} borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`)
  .join('')}</cellXfs></styleSheet>`;

/** Room for headers of three lines, also in a wider font: programs make none for a file that they have not saved. */
const HEADERS = ' ht="48" customHeight="1"';

const sheetXml = ({rows, columns}: NewSheet): string => {
  const style = (row: number, column: number) => (row === 0 ? 1 : columns[column]?.isText ? 2 : 0);
  const cell = (value: string | number | null, row: number, column: number) => {
    const start = `<c r="${columnName(column)}${row + 1}" s="${style(row, column)}"`;
    return value === null || value === ''
      ? ''
      : typeof value === 'number'
        ? `${start}><v>${value}</v></c>`
        : `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  };
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
    .map(
      ({width, isText}, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${isText ? 2 : 0}" customWidth="1"/>`,
    )
    .join('')}</cols><sheetData>${rows
    .map(
      (row, index) =>
        `<row r="${index + 1}"${index === 0 ? HEADERS : ''}>${row.map((value, column) => cell(value, index, column)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;
};

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="r${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const xlsxOf = (sheets: readonly NewSheet[]): Uint8Array => {
  const files = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${files
      .map((file) => `<Override PartName="/xl/${file}" ContentType="${TYPE}.worksheet+xml"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(({name}, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...files.map((file) => ['worksheet', file] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${files[index] ?? ''}`, sheetXml(sheet)])),
  };
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(entries), {mtime: DATE});
};
