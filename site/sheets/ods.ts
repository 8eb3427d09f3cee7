/** Writes ODS: as little of it as LibreOffice opens without a question. */
import {strToU8, zipSync} from 'fflate';
import {DATE, escaped} from './sheet.js';
import type {NewSheet} from './sheet.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const NAMES = [
  ...['office', 'table', 'text', 'style', 'config', 'manifest'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'office:version="1.3"',
].join(' ');

const widthName = (width: number): string => `width-${width}`;
/** A row of cells behind the last one that are formatted: what is typed there is a text, too. */
const SPARE_ROWS = 1000;

const cellXml = (value: string | number | null, style: string): string =>
  value === null || value === ''
    ? `<table:table-cell table:style-name="${style}"/>`
    : typeof value === 'number'
      ? `<table:table-cell table:style-name="${style}" office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
      : `<table:table-cell table:style-name="${style}" office:value-type="string">${value
          .split('\n')
          .map((line) => `<text:p>${escaped(line)}</text:p>`)
          .join('')}</table:table-cell>`;

const tableXml = ({name, rows, columns}: NewSheet): string => {
  const style = (column: number) => (columns[column]?.isText ? 'text' : 'typed');
  const spare = columns.map((_, column) => cellXml(null, style(column))).join('');
  return `<table:table table:name="${escaped(name)}">${columns
    .map(
      ({width}, column) =>
        `<table:table-column table:style-name="${widthName(width)}" table:default-cell-style-name="${style(column)}"/>`,
    )
    .join('')}${rows
    .map(
      (row, index) =>
        `<table:table-row>${row.map((value, column) => cellXml(value, index === 0 ? 'header' : style(column))).join('')}</table:table-row>`,
    )
    .join('')}<table:table-row table:number-rows-repeated="${SPARE_ROWS}">${spare}</table:table-row></table:table>`;
};

const cellStyle = (name: string, more = '', properties = ''): string =>
  `<style:style style:name="${name}" style:family="table-cell"${more}><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"${properties}/>${
    name === 'header' ? '<style:text-properties fo:font-weight="bold"/>' : ''
  }</style:style>`;

const contentXml = (sheets: readonly NewSheet[]): string => {
  const widths = new Set(sheets.flatMap(({columns}) => columns.map(({width}) => width)));
  return `<office:document-content ${NAMES}><office:automatic-styles><number:text-style style:name="as-typed"><number:text-content/></number:text-style>${cellStyle('typed')}${cellStyle('text', ' style:data-style-name="as-typed"')}${cellStyle('header', ' style:data-style-name="as-typed"', ' fo:background-color="#e8eef4"')}${[
    ...widths,
  ]
    .map(
      (width) =>
        `<style:style style:name="${widthName(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(1)}cm"/></style:style>`,
    )
    .join('')}</office:automatic-styles><office:body><office:spreadsheet>${sheets
    .map(tableXml)
    .join('')}</office:spreadsheet></office:body></office:document-content>`;
};

const item = (name: string, type: string, value: string | number): string =>
  `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
/** The row of headers stays where it is. */
const settingsXml = (sheets: readonly NewSheet[]): string =>
  `<office:document-settings ${NAMES}><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${sheets
    .map(
      ({name}) =>
        `<config:config-item-map-entry config:name="${escaped(name)}">${item('VerticalSplitMode', 'short', 2)}${item('VerticalSplitPosition', 'int', 1)}${item('ActiveSplitRange', 'short', 2)}${item('PositionBottom', 'int', 1)}</config:config-item-map-entry>`,
    )
    .join(
      '',
    )}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;

const MANIFEST = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE}"/>${[
  'content.xml',
  'settings.xml',
]
  .map((file) => `<manifest:file-entry manifest:full-path="${file}" manifest:media-type="text/xml"/>`)
  .join('')}</manifest:manifest>`;

export const odsOf = (sheets: readonly NewSheet[]): Uint8Array =>
  zipSync(
    {
      // First, and as it is: so programs know what the file is.
      mimetype: [strToU8(TYPE), {level: 0}],
      'content.xml': strToU8(HEAD + contentXml(sheets)),
      'settings.xml': strToU8(HEAD + settingsXml(sheets)),
      'META-INF/manifest.xml': strToU8(HEAD + MANIFEST),
    },
    {mtime: DATE},
  );
