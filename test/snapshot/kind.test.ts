/** Which kind a source is shows from its content, whatever its name. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {CommandError} from '../../src/cli/command-error.js';
import {formatMessage} from '../../src/cli/messages.js';
import {kindOf} from '../../src/snapshot/kind.js';

const SAMPLES = new URL('../../../shared/samples/', import.meta.url);
const kind = (content: string | Uint8Array, name = 'file') =>
  kindOf({name, bytes: typeof content === 'string' ? strToU8(content) : content, baseUrl: undefined});
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8(name === 'mimetype' ? MIME : 'x')])), {level: 0});
const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
/** The sentence of a refusal, in both languages. */
const refusal = (content: string | Uint8Array): string => {
  try {
    return `read as ${kind(content)}`;
  } catch (thrown) {
    assert.ok(thrown instanceof CommandError);
    return `${formatMessage(thrown.text, 'en', thrown.values)} ${formatMessage(thrown.text, 'bg', thrown.values)}`;
  }
};
const POST = '{"id": 1, "title": {"rendered": "x"}}';

describe('The kind of a source', () => {
  test('is told by a sheet’s own parts', () => {
    assert.equal(kind(zip('[Content_Types].xml', 'xl/workbook.xml')), 'xlsx');
    assert.equal(kind(zip('mimetype', 'content.xml')), 'ods');
    // A large sheet names them at its end only.
    assert.equal(
      kind(zipSync({'a.bin': new Uint8Array(100_000), 'xl/workbook.xml': strToU8('x')}, {level: 0})),
      'xlsx',
    );
  });

  test('is told by the first element, behind declarations and comments', () => {
    const before =
      '\uFEFF<?xml version="1.0" encoding="windows-1251"?>\n<!-- <feed> -->\n<!DOCTYPE x [<!ENTITY a "b">]>';
    assert.equal(kind(`${before}<rss version="2.0">`), 'rss');
    assert.equal(kind('<rdf:RDF xmlns="http://purl.org/rss/1.0/">'), 'rss');
    assert.equal(kind('<feed xmlns="http://www.w3.org/2005/Atom">'), 'atom');
    assert.equal(kind('<iati-activities version="2.03">'), 'iati');
    assert.equal(kind(Uint8Array.from([0xff, 0xfe, ...Buffer.from('<rss>', 'utf16le')])), 'rss');
  });

  test('is told by what JSON has', () => {
    assert.equal(kind(`[${POST}]`), 'wordpress');
    assert.equal(kind(POST), 'wordpress');
    assert.equal(kind(' [ ] '), 'wordpress');
    assert.equal(kind('{"version": "https://jsonfeed.org/version/1.1", "items": []}'), 'json-feed');
  });

  test('is a table where lines have cells', () => {
    assert.equal(kind('Име;Сайт\nНМД;https://nmd.bg\n'), 'csv');
    assert.equal(kind('name\tlink\n'), 'csv');
    assert.equal(kind('\uFEFF"name","link"\n"a","b"'), 'csv');
    assert.equal(kind(Uint8Array.from([0xc8, 0xec, 0xe5, 0x3b, 0x61, 0x0d, 0x0a, 0xcd, 0x3b, 0x62])), 'csv');
    assert.equal(kind('Име\nНМД\n', 'one-column.csv'), 'csv');
  });

  test('is said where it cannot be read, and what can be', () => {
    const cases: readonly (readonly [content: string | Uint8Array, what: RegExp])[] = [
      ['', /nothing in it.*няма нищо/],
      ['{"success-stories": []}', /JSON for the widgets already.*npx ngo-widgets validate file/],
      ['{"items": [{"title": "x"}]}', /JSON for the widgets already/],
      ['{"code": "rest_forbidden", "message": "Забранено."}', /answers "Забранено\.".*\/feed\//],
      ['{"a": 1}', /JSON of another kind/],
      ['[1, 2', /JSON with a mistake/],
      ['<!doctype html><title>a, b</title>', /a web page that leads to no feed/],
      ['<kml><Document/></kml>', /XML of another kind \(<kml>\)/],
      ['%PDF-1.7\n', /a PDF document.*PDF документ/],
      [zip('word/document.xml'), /document of Word/],
      [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /old Office.*save it as \.xlsx/],
      ['Уважаеми колеги,\nпишем ви, за да ви поканим.\n', /plain text.*обикновен текст/],
    ];
    for (const [content, what] of cases) assert.match(refusal(content), what);
  });

  test('is found in no time in what was made to be slow', () => {
    for (const text of [
      '<!-- a -->'.repeat(2000),
      '<!DOCTYPE '.repeat(2000),
      ' '.repeat(20_000),
      '<?'.repeat(10_000),
    ]) {
      const start = performance.now();
      refusal(`${text}x`);
      assert.ok(performance.now() - start < 500);
    }
  });

  test(
    'is found in real files',
    {skip: existsSync(SAMPLES) ? false : 'there are no samples beside the checkout'},
    () => {
      const folders = {wordpress: 'wordpress', rss: 'rss', atom: 'atom', csv: 'csv', iati: 'iati'};
      for (const [folder, expected] of Object.entries(folders))
        for (const name of readdirSync(new URL(`${folder}/`, SAMPLES)))
          assert.equal(kind(readFileSync(new URL(`${folder}/${name}`, SAMPLES))), expected, name);
    },
  );
});
