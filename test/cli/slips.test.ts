/**
 * Files as people really make them: what is said of each, the cure followed to the letter, and what a widget then reads.
 * Where the files that were collected are beside the project, they are read, too.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {contents} from '../../src/cli/contents.js';
import {findingsOf} from '../../src/cli/print.js';
import {validate} from '../../src/cli/validate.js';
import {readDocument} from '../../src/content/document.js';
import {parseJson} from '../../src/content/inline-json.js';
import {MEANT, slips} from './slips.js';
import {assertTellsWhatToDo} from './support.js';

const BASE = 'https://example.org/data/file.json';
const network = contents.find(({tag}) => tag === 'network-memberships') ?? assert.fail();

const check = (file: string | Uint8Array, off: readonly string[] = []) => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const {source, drafts} = validate({bytes, baseUrl: BASE}, 'file.json', undefined, off);
  for (const {cure} of findingsOf('file.json', source, drafts, 'bg')) assertTellsWhatToDo(cure);
  return findingsOf('file.json', source, drafts, 'en');
};
/** What a widget reads of a file: the first records, without their ids of languages. */
const read = (text: string): unknown =>
  readDocument(parseJson(text), network.tag, network.item, BASE).items.map((item) =>
    Object.fromEntries(
      Object.entries(item as object).map(([key, value]) => [
        key,
        value instanceof Map ? [...(value as Map<string, unknown>).values()][0] : (value as unknown),
      ]),
    ),
  );

describe('A slip', () => {
  for (const {about, file, says, cured, meant = MEANT} of slips)
    test(`is told with a cure that shows what was meant: ${about}`, () => {
      const lines = check(file).map(
        ({line, column, severity, what, cure}) => `${line}:${column} ${severity} ${what} → ${cure}`,
      );
      assert.equal(lines.length, says.length, lines.join('\n'));
      for (const [index, line] of lines.entries()) assert.match(line, says[index] ?? /$^/);
      assert.deepEqual(
        check(cured).map(({what}) => what),
        [],
      );
      assert.deepEqual(read(cured), meant);
    });

  test('is a file of another program: each is told by its name, and how to come to text', () => {
    const files: readonly (readonly [string, RegExp])[] = [
      ['PK\u0003\u0004\u0014…xl/workbook.xml', /table of Excel.*CSV UTF-8/],
      ['PK\u0003\u0004\u0014…word/document.xml', /document of Word.*Notepad/],
      ['PK\u0003\u0004…data.json', /archive \(\.zip\).*unpack it/],
      ['Rar!…', /an archive.*Unpack it/],
      ['\0\0\0\u0018ftypheic', /a picture/],
      ['<svg xmlns="http://www.w3.org/2000/svg"></svg>', /a picture, not JSON/],
      ['<?xml version="1.0"?><rss version="2.0"></rss>', /This is XML/],
      ["<?php return ['items' => []];", /program in PHP.*json_encode/],
      [
        '<html><head><meta name="generator" content="WordPress 6.5"></head><body>404</body></html>',
        /This is a web page.*asks for a password/,
      ],
      ['Ние членуваме в Eurochild от 2016 година.', /ordinary text.*\{"lang": "bg", "items": \[\{"name"/],
      ['lang: bg\nitems:\n  - name: НМД\n', /This is YAML.*as records/],
      ['{\\rtf1\\ansi\\ansicpg1251 {"name"}}', /RTF.*Notepad/],
      ['%PDF-1.7', /PDF document/],
      ['<html xmlns:o="urn:schemas-microsoft-com:office:office"><p class=MsoNormal>{', /saved as a web page.*Notepad/],
      ['<!doctype html><html><body>login</body></html>', /This is a web page.*asks for a password/],
    ];
    for (const [text, says] of files) {
      const [{what, cure} = assert.fail('nothing found'), ...others] = check(text);
      assert.match(`${what} ${cure}`, says);
      assert.deepEqual(others, []);
    }
  });

  test('is a table: the cure is its rows as records, which a widget reads', () => {
    const tables = [
      'Име;Сайт;Роля;От\nEurochild;https://eurochild.org;член;2016',
      'Име\tСайт\tРоля\tОт\nEurochild\thttps://eurochild.org\tчлен\t2016\n',
      '\uFEFF"Име","Сайт","Роля","От"\r\n"Eurochild","https://eurochild.org","член","2016"\r\n',
      'sep=;\r\nИме;Сайт;Роля;От\r\nEurochild;eurochild.org;Член;2016 г.\r\n',
      'Нашите мрежи;;;\r\nИме;Сайт;Роля;От;Бележка на счетоводителя\r\nEurochild;https://eurochild.org;член;2016\r\n;;;\r\n',
      '| Name | Website | Role | Since |\n|---|---|---|---|\n| Eurochild | https://eurochild.org | member | from 2016 |',
    ];
    for (const table of tables) {
      const {cure} = check(table).find(({rule}) => rule === 'other-format') ?? assert.fail(table);
      const json = /\{.*\}/.exec(cure)?.[0] ?? '';
      assert.deepEqual(
        check(json).map(({what}) => what),
        [],
      );
      assert.deepEqual(read(json), [{name: 'Eurochild', url: 'https://eurochild.org/', role: 'member', since: '2016'}]);
    }
  });

  test('is a table: cells with line breaks stay whole, dates that could be two are asked, what is lost is told', () => {
    const cureOf = (table: string) => check(table).find(({rule}) => rule === 'other-format')?.cure ?? '';
    assert.match(
      cureOf('Име;Сайт;Описание\nМрежа;https://a.bg;"Един ред.\nДруг; с точка."'),
      /"description": "Един ред\.\\nДруг; с точка\."/,
    );
    assert.match(cureOf('Name,Website,Since\nA,https://a.bg,3/1/2016'), /"since": "3\/1\/2016"/);
    assert.match(cureOf('Име;Сайт;Роля;Цвят\nА;https://a.bg;член;син'), /columns are not read: Цвят\./);
    assert.match(
      cureOf('Заглавие;Статус;Обща цел;Начало;Край\nП;приключил;Ц;2016;2018'),
      /"duration": \{ "start": "2016", "end": "2018" \}/,
    );
    assert.match(cureOf('Финансираща организация;Програма\nЕС;Еразъм+'), /Add to each record "level": …/);
    assert.match(
      cureOf('Eurochild;https://a.bg;член\nМрежа;https://b.bg;член'),
      /Write in the first row what each column/,
    );
  });

  test('in an address is never answered with an address that nobody has', () => {
    for (const url of ['izsledvane.pdf', 'otchet 2023.docx', 'лого.png']) {
      const found = check(JSON.stringify({lang: 'bg', items: [{name: 'А', role: 'member', url}]}));
      for (const {cure} of found) assert.match(cure, /"\.\//);
      assert.ok(found.every(({cure}) => !cure.includes(`https://${url}`)));
    }
  });

  test('under a rule that is switched off is not told', () => {
    assert.deepEqual(
      check('{"lang": "bg", "items": [{"name": "А", "website": "https://nmd.bg"}]}', ['unknown-key']),
      [],
    );
  });
});

const folder = ['../../../shared/cases/slips/', '../../../../shared/cases/slips/']
  .map((path) => new URL(path, import.meta.url))
  .find((path) => existsSync(path));
test(
  'Each file that was collected is told something on which its author can act, or is right',
  {skip: folder ? false : 'there is no ../shared/cases/slips'},
  () => {
    // Right as they are, once readings that lose nothing are taken.
    const right = new Set(['20-bool.json']);
    const vague = /^(This is no JSON|From here on this is no JSON|Check commas)/;
    for (const name of readdirSync(folder ?? assert.fail())) {
      const found = check(readFileSync(new URL(name, folder)));
      if (!right.has(name)) assert.ok(found[0], name);
      for (const {what, cure} of found) {
        assert.ok(cure.length > 5, `${name}: ${what}`);
        assert.doesNotMatch(what, vague, name);
      }
    }
  },
);
