/** Sheets that somebody made to break things, and those that only grew. */
import assert from 'node:assert/strict';
import {strToU8, unzipSync, zipSync} from 'fflate';
import {test} from 'node:test';
import {odsOf} from '../../site/sheets/ods.js';
import {xlsxOf} from '../../site/sheets/xlsx.js';
import {readOds} from '../../src/snapshot/sheet/ods.js';
import {readXlsx} from '../../src/snapshot/sheet/xlsx.js';
import type {JsonObject, Reader} from '../../src/snapshot/source.js';
import {changed, csv, itemsOf, readAs, refused, told} from './sheets.js';

const stories = {name: 'Истории.csv'};
const sheet = (rows: readonly (readonly (string | number)[])[], name = 'Истории') => ({
  name,
  rows,
  columns: (rows[0] ?? []).map(() => ({width: 10, isText: false})),
});
const SHEETS = [
  sheet([
    ['Заглавие', 'Дата'],
    ['Първа', '2024'],
  ]),
];
const CONTENT = 'content.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

const ods = (change: (xml: string) => string) => readAs(readOds, changed(odsOf(SHEETS), CONTENT, change));
const xlsx = (change: (xml: string) => string) => readAs(readXlsx, changed(xlsxOf(SHEETS), SHEET, change));
const FORMATS: readonly (readonly [reader: Reader, bytes: Uint8Array, part: string])[] = [
  [readOds, odsOf(SHEETS), CONTENT],
  [readXlsx, xlsxOf(SHEETS), SHEET],
];

test('A file that unpacks into far more than a sheet is refused, also where it lies about that', async () => {
  const bomb = zipSync({...unzipSync(odsOf(SHEETS)), [CONTENT]: new Uint8Array(65 * 2 ** 20)}, {level: 1});
  assert.match(await refused(readAs(readOds, bomb)), /larger than 64 MB/);
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  const name = strToU8(CONTENT);
  for (const [signature, sizeAt, nameAt] of [
    [0x04034b50, 22, 30],
    [0x02014b50, 24, 46],
  ] as const)
    for (let at = 0; at < bomb.length - nameAt; at++)
      if (view.getUint32(at, true) === signature && name.every((byte, index) => bomb[at + nameAt + index] === byte))
        view.setUint32(at + sizeAt, 100, true);
  assert.match(await refused(readAs(readOds, bomb)), /larger than 64 MB/);
});

test('What is no ZIP file, is cut off, is of an old Excel or has a password is refused, with the cure', async () => {
  for (const [reader, bytes] of FORMATS) {
    for (const broken of [strToU8('Заглавие;Дата'), bytes.slice(0, -30), bytes.slice(0, 200), new Uint8Array(0)])
      assert.match(await refused(readAs(reader, broken)), /is broken, or is no sheet\. Open it/);
    assert.match(await refused(readAs(reader, zipSync({'a.txt': strToU8('a')}))), /is broken, or is no sheet/);
    assert.match(
      await refused(readAs(reader, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))),
      /old Excel \(\.xls\), or has a password\. Save it as \.xlsx/,
    );
  }
  const locked = {...unzipSync(odsOf(SHEETS)), 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>')};
  assert.match(await refused(readAs(readOds, zipSync(locked))), /has a password\. Save it without one/);
});

test('Entities of its own and elements without an end to their depth get a sentence', async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]>';
  for (const read of [ods, xlsx])
    assert.match(await refused(read((xml) => xml.replace(/\?>\s*/, `?>${bomb}`))), /abbreviations of its own/);
  const deep = '<table:table-row-group>'.repeat(5000) + '</table:table-row-group>'.repeat(5000);
  assert.match(await refused(ods((xml) => xml.replace('</table:table>', `${deep}</table:table>`))), /nested more than/);
});

test('Rows and cells that repeat without an end, or stand at the end of the world, do not fill the memory', async () => {
  const far = '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>';
  assert.match(await refused(xlsx((xml) => xml.replace('</sheetData>', `${far}</sheetData>`))), /more than 50000 rows/);
  const wide = [...Array(200).keys()]
    .map((index) => `<row r="${index + 3}"><c r="XFD${index + 3}"><v>1</v></c></row>`)
    .join('');
  assert.match(await refused(xlsx((xml) => xml.replace('</sheetData>', `${wide}</sheetData>`))), /2000000 cells/);
  const cell = '<table:table-cell office:value-type="float" office:value="1"';
  for (const [what, sentence] of [
    [`<table:table-row>${cell} table:number-columns-repeated="2000000000"/></table:table-row>`, /2000000 cells/],
    [`<table:table-row table:number-rows-repeated="2000000000">${cell}/></table:table-row>`, /50000 rows/],
    [
      `<table:table-row table:number-rows-repeated="40000">${cell} table:number-columns-repeated="1000"/></table:table-row>`,
      /2000000 cells/,
    ],
  ] as const)
    assert.match(await refused(ods((xml) => xml.replace('</table:table>', `${what}</table:table>`))), sentence);
});

test('A million coloured rows and columns with nothing in them are nothing', async () => {
  const want = [{id: 'parva', title: 'Първа', date: '2024'}];
  const empty =
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const read = await ods((xml) => xml.replace('</table:table>', `${empty}</table:table>`));
  assert.deepEqual(itemsOf(read, 'success-stories'), want);
  const rows = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
  const other = await xlsx((xml) => xml.replace('</sheetData>', `${rows}</sheetData>`));
  assert.deepEqual(itemsOf(other, 'success-stories'), want);
  const text = `Заглавие;Дата\nПърва;2024\n${';;;;\n'.repeat(1_000_000)}`;
  assert.deepEqual(itemsOf(await csv(text, stories), 'success-stories'), want);
});

test('Millions of rows get a sentence at once; of more records than a widget shows, the rest is told', async () => {
  const started = performance.now();
  assert.match(await refused(csv(`Заглавие\n${'а\n'.repeat(5_000_000)}`, stories)), /more than 50000 rows.*split/);
  assert.ok(performance.now() - started < 10_000);
  const read = await csv(`Заглавие;Дата\n${'Дом;2024\n'.repeat(10_003)}`, stories);
  const items = itemsOf(read, 'success-stories') as readonly JsonObject[];
  assert.equal(items.length, 10_000);
  assert.equal(new Set(items.map(({id}) => id)).size, 10_000);
  assert.deepEqual(told(read), [
    'Истории!A10002 The rows from here on (3) are left out: a widget shows 10000 at most. Split the sheet.',
  ]);
});

test('Headers as long as books, and hundreds of them, are told at once', async () => {
  const started = performance.now();
  const long = ['а ', '- ', '(', ': ', '_'].map((piece) => piece.repeat(20_000));
  const read = await csv(`Заглавие;${long.join(';')}\nА;1;2;3;4;5`, stories);
  assert.equal(told(read).length, long.length);
  assert.ok(told(read).every((line) => line.length < 300));
  const many = [...Array(600).keys()].map((index) => `Колона ${index}`).join(';');
  assert.match(await refused(csv(`${many}\n${many}`, stories)), /more than 500 columns/);
  assert.ok(performance.now() - started < 10_000);
});

test('Headers that are names of JavaScript are told, formulas and markup are texts, and a huge text is cut', async () => {
  const read = await csv(
    [
      'Заглавие;__proto__;constructor;toString;image.__proto__;title.__proto__;phones[99999999].number;Накратко',
      `=cmd|' /C calc'!A0;a;b;c;d;e;f;<script>${'я'.repeat(20_000)}</script>`,
    ].join('\n'),
    stories,
  );
  const [item] = itemsOf(read, 'success-stories') as readonly {readonly title: string; readonly summary: string}[];
  assert.equal(item?.title, "=cmd|' /C calc'!A0");
  assert.equal(item.summary.length, 10_000);
  assert.deepEqual(Object.keys(item), ['id', 'title', 'summary']);
  assert.equal(({} as {readonly a?: unknown}).a, undefined);
  const places = told(read).map((line) => line.split(' ')[0]);
  assert.deepEqual(
    places,
    ['B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H2'].map((place) => `Истории!${place}`),
  );
});
