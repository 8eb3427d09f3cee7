/** The templates to download, and the readers that read what is typed into them. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {unzipSync} from 'fflate';
import {csvOf} from '../../site/sheets/csv.js';
import {odsOf} from '../../site/sheets/ods.js';
import {templateOf} from '../../site/sheets/template.js';
import {xlsxOf} from '../../site/sheets/xlsx.js';
import {readDocument} from '../../src/content/document.js';
import {readCsv} from '../../src/snapshot/sheet/csv.js';
import {readOds} from '../../src/snapshot/sheet/ods.js';
import {sheetWidgets} from '../../src/snapshot/sheet/widgets.js';
import type {SheetWidget} from '../../src/snapshot/sheet/widgets.js';
import {readXlsx} from '../../src/snapshot/sheet/xlsx.js';
import type {JsonObject} from '../../src/snapshot/source.js';
import {encode, readAs} from './sheets.js';
import {lint} from './support.js';

const starterOf = (tag: string, language: string) =>
  JSON.parse(readFileSync(`examples/starters/${tag}.${language}.json`, 'utf8')) as {
    readonly items: readonly JsonObject[];
  };

/** What no column of a template gives. */
const BEYOND = ['id', 'results', 'publisher'];
/** The first item as the widget shows it. */
const shown = (document: unknown, {tag, item}: SheetWidget) => {
  const reduced: unknown = JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (BEYOND.includes(key) ? undefined : value)),
  );
  return readDocument(reduced, tag, item, 'https://example.org/').items[0];
};

for (const widget of sheetWidgets)
  for (const language of ['bg', 'en'] as const)
    test(`The ${language} templates of ${widget.tag} are alike, and give what their example shows`, async () => {
      const {tag} = widget;
      const starter = starterOf(tag, language);
      const sheets = templateOf(widget, language, starter.items);
      const fromCsv = await readAs(readCsv, encode(csvOf(sheets[0])), {name: `${tag}.${language}.csv`});
      assert.deepEqual(fromCsv.dropped, []);
      assert.deepEqual(await readAs(readXlsx, xlsxOf(sheets)), fromCsv);
      assert.deepEqual(await readAs(readOds, odsOf(sheets)), fromCsv);
      assert.deepEqual(shown(fromCsv.document, widget), shown(starter, widget));
      assert.deepEqual(lint(fromCsv.document), []);
    });

test('A template explains each of its columns in sentences, without how a file is written', () => {
  for (const widget of sheetWidgets)
    for (const language of ['bg', 'en'] as const) {
      const [content, explanations] = templateOf(widget, language, starterOf(widget.tag, language).items);
      const explained = new Map(explanations.rows.map(([name, text]) => [name, `${text}`]));
      for (const header of content.rows[0] ?? []) assert.match(explained.get(header) ?? '', /^[\p{Lu}„“].+[.?“”]$/u);
      for (const text of explained.values()) assert.doesNotMatch(text, /[{}[\]\\]|"/);
    }
});

test('The headers of a template stay where they are, and what is typed below them stays as it is', () => {
  const [widget] = sheetWidgets;
  assert.ok(widget);
  const sheets = templateOf(widget, 'bg', starterOf(widget.tag, 'bg').items);
  const partOf = (file: Uint8Array, part: string) => new TextDecoder().decode(unzipSync(file)[part]);
  const xlsx = partOf(xlsxOf(sheets), 'xl/worksheets/sheet1.xml');
  assert.match(xlsx, /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/);
  // A text, but not a day or a number.
  assert.match(xlsx, /<col min="1" max="1" width="36" style="2"/);
  assert.match(xlsx, /<col [^>]*style="0"/);
  const ods = odsOf(sheets);
  assert.match(partOf(ods, 'settings.xml'), /name="VerticalSplitMode" config:type="short">2</);
  assert.match(partOf(ods, 'content.xml'), /default-cell-style-name="text".*default-cell-style-name="typed"/);
  // Programs look for the type of the file there.
  assert.equal(
    new TextDecoder().decode(ods.subarray(30, 84)),
    'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
  );
  assert.match(csvOf(sheets[0]), /^\uFEFF/);
});
