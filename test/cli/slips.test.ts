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

const GOOD =
  '{\n  "lang": "bg",\n  "items": [\n    {"name": "Eurochild", "role": "member", "since": "2016"},\n    {"name": "НМД", "url": "https://nmd.bg"}\n  ]\n}\n';
const MEANT = [
  {name: 'Eurochild', role: 'member', since: '2016'},
  {name: 'НМД', url: 'https://nmd.bg/'},
];
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );

interface Slip {
  readonly about: string;
  readonly file: string | Uint8Array;
  /** What is said, a line for each finding; and what to do, in order. */
  readonly says: readonly RegExp[];
  /** The file after the cures have been followed. */
  readonly cured: string;
  readonly meant?: unknown;
}

/** A file that is broken as JSON, and what stands there when it is mended. */
const broken = (about: string, change: (good: string) => string, says: readonly RegExp[], cured = GOOD): Slip => ({
  about,
  file: change(GOOD),
  says,
  cured,
});
/** One network with a slip in a value, and the value that is advised. */
const value = (about: string, fields: string, says: RegExp, cured: string, meant: object): Slip => ({
  about,
  file: `{"lang": "bg", "items": [{"name": "А", ${fields}}]}`,
  says: [says],
  cured: `{"lang": "bg", "items": [{"name": "А", ${cured}}]}`,
  meant: [{name: 'А', ...meant}],
});

const slips: readonly Slip[] = [
  broken('curled quotes everywhere', (good) => good.replace(/"([^"]*)"/g, '”$1”'), [
    /2:3 .*curled quote.*more places: \d+.*straight/,
  ]),
  broken('Bulgarian quotes around a key', (good) => good.replaceAll('"name"', '„name“'), [
    /4:6 .*curled quote here \(„\)/,
  ]),
  broken('a curled quote at the end only', (good) => good.replace('"member"', '"member”'), [
    /ends with a curled one.*Write " at its end/,
  ]),
  broken('quotes as HTML writes them', (good) => good.replaceAll('"', '&quot;'), [/&quot;.*as HTML writes it/]),
  broken('single quotes', (good) => good.replaceAll('"', "'"), [/single quote.*double one/]),
  broken('keys without quotes', (good) => good.replaceAll('"name"', 'name'), [
    /4:6 .*"name" has no quotes.*written "name"/,
  ]),
  broken('no-break spaces', (good) => good.replaceAll('    {', '\u00a0 \u00a0 {'), [/4:1 .*U\+00A0.*Delete it/]),
  broken('a zero-width space', (good) => good.replace('"since"', '\u200b"since"'), [/4:45 .*U\+200B.*Delete it/]),
  broken('a missing comma between records', (good) => good.replace('},', '}'), [/4:60 .*comma is missing/]),
  broken('a missing comma between fields', (good) => good.replace('"member",', '"member"'), [/comma is missing/]),
  broken('a comma too many', (good) => good.replace('bg"}', 'bg"},'), [/Nothing follows the comma.*Delete/]),
  broken('a comment', (good) => good.replace('  "items"', '  // our networks\n  "items"'), [
    /3:3 .*comment.*Delete it/,
  ]),
  broken('a semicolon', (good) => good.replace('},', '};'), [/";" here that does not belong/]),
  broken('missing outer braces', (good) => good.replace(/^\{|\}\n$/g, ''), [
    /brackets \{ \} around the whole file are missing/,
  ]),
  broken('a missing last bracket', (good) => good.replace(/\}\n$/, ''), [/ends before its last bracket/]),
  broken('const data =', (good) => `const data = ${good.trim()};`, [
    /This is JavaScript.*Delete all before the first bracket/,
  ]),
  broken(
    'var x =, as JavaScript is written',
    (good) => `var x = ${good.replace(/"(\w+)":/g, '$1:').replaceAll('"', "'")};`,
    [/1:1 .*JavaScript/, /has no quotes/, /single quote/],
  ),
  broken('a code fence', (good) => `\`\`\`json\n${good}\`\`\`\n`, [/Marks of another text/]),
  broken('several at once', (good) => good.replace('},', '}').replace('"lang"', 'lang').replace('bg"}', 'bg"},'), [
    /2:3 .*"lang" has no quotes/,
    /4:60 .*comma is missing/,
    /5:45 .*Nothing follows/,
  ]),
  {
    ...broken(
      'a straight quote in a text',
      (good) => good.replace('НМД', 'Мрежа "НМД"'),
      [/ends before "НМД".*like this/],
      GOOD.replace('НМД', 'Мрежа „НМД“'),
    ),
    meant: [MEANT[0], {...MEANT[1], name: 'Мрежа „НМД“'}],
  },
  {
    ...broken(
      'a text over two lines',
      (good) => good.replace('НМД', 'НМД\nБългария'),
      [/goes on in a new line.*one line/],
      GOOD.replace('НМД', 'НМД\\nБългария'),
    ),
    meant: [MEANT[0], {...MEANT[1], name: 'НМД България'}],
  },
  {
    ...broken('a path of Windows', (good) => good.replace('https://nmd.bg', 'C:\\Users\\Maria\\logo.png'), [
      /on your own computer.*Upload it/,
      /backslash/,
    ]),
  },
  {about: 'UTF-16', file: utf16(GOOD), says: [/not saved as UTF-8, but as UTF-16.*encoding "UTF-8"/], cured: GOOD},
  {about: 'Windows-1251', file: cp1251(GOOD), says: [/Windows-1251.*"НМД"/], cured: GOOD},
  {
    about: 'a single record',
    file: '{"name": "А", "url": "https://a.bg"}',
    says: [/one record, without a list.*Write \{"lang"/, /lang/],
    cured: '{"lang": "bg", "items": [{"name": "А", "url": "https://a.bg"}]}',
    meant: [{name: 'А', url: 'https://a.bg/'}],
  },
  {
    about: 'records without a list',
    file: '{"name": "А", "role": "member"},\n{"name": "Б"}',
    says: [/"lang"/, /without a list around them/],
    cured: '{"lang": "bg", "items": [{"name": "А", "role": "member"},\n{"name": "Б"}]}',
    meant: [{name: 'А', role: 'member'}, {name: 'Б'}],
  },
  {
    about: 'keys in Cyrillic, and what is wrong under them, in one round',
    file: '{"език": "bg", "записи": [{"име": "А", "сайт": "office@a.bg", "роля": "член", "от": "01.03.2016"}]}',
    says: [
      /"език".*"lang"/,
      /error .*"записи".*"items"/,
      /error .*"име".*"name"/,
      /"сайт".*"url"/,
      /mailto:office@a\.bg/,
      /"роля".*"role"/,
      /Write "member"/,
      /"от".*"since"/,
      /Write "2016-03-01"/,
    ],
    cured:
      '{"lang": "bg", "items": [{"name": "А", "url": "mailto:office@a.bg", "role": "member", "since": "2016-03-01"}]}',
    meant: [{name: 'А', url: 'mailto:office@a.bg', role: 'member', since: '2016-03-01'}],
  },
  value('a day with dots', '"since": "01.03.2016"', /Write "2016-03-01"/, '"since": "2016-03-01"', {
    since: '2016-03-01',
  }),
  value('a day with г.', '"since": "1.3.2016 г."', /Write "2016-03-01"/, '"since": "2016-03-01"', {
    since: '2016-03-01',
  }),
  value('a day with slashes, year first', '"since": "2016/3/1"', /Write "2016-03-01"/, '"since": "2016-03-01"', {
    since: '2016-03-01',
  }),
  value('a day that could be two', '"since": "01/03/2016"', /"2016-03-01" \(or "2016-01-03"/, '"since": "2016-03-01"', {
    since: '2016-03-01',
  }),
  value('a month in words', '"since": "март 2016"', /Write "2016-03"/, '"since": "2016-03"', {since: '2016-03'}),
  value('a day as Excel counts it', '"since": 42430', /Write "2016-03-01"/, '"since": "2016-03-01"', {
    since: '2016-03-01',
  }),
  value('a role in Bulgarian', '"role": "член"', /Write "member"/, '"role": "member"', {role: 'member'}),
  value('a role with a capital', '"role": "Founder"', /Write "founder"/, '"role": "founder"', {role: 'founder'}),
  value('a scope in Bulgarian', '"scope": "Европейска"', /Write "european"/, '"scope": "european"', {
    scope: 'european',
  }),
  value(
    'an e-mail for an address',
    '"url": "office@a.bg"',
    /Write "mailto:office@a\.bg"/,
    '"url": "mailto:office@a.bg"',
    {url: 'mailto:office@a.bg'},
  ),
  value(
    'a telephone for an address',
    '"url": "+359 2 981 12 34"',
    /Write "tel:\+35929811234"/,
    '"url": "tel:+35929811234"',
    {url: 'tel:+35929811234'},
  ),
  value(
    'a host for an address',
    '"url": "nmd.bg/istorii"',
    /Write "https:\/\/nmd\.bg\/istorii"/,
    '"url": "https://nmd.bg/istorii"',
    {url: 'https://nmd.bg/istorii'},
  ),
  value('a slip in https', '"url": "htps:/nmd.bg"', /Write "https:\/\/nmd\.bg"/, '"url": "https://nmd.bg"', {
    url: 'https://nmd.bg/',
  }),
  value(
    'words around an address',
    '"url": "Сайт: https://nmd.bg."',
    /alone: "https:\/\/nmd\.bg"/,
    '"url": "https://nmd.bg"',
    {url: 'https://nmd.bg/'},
  ),
  value(
    'another name of a key',
    '"website": "https://nmd.bg"',
    /"website" is not read here\. Is "url" meant/,
    '"url": "https://nmd.bg"',
    {url: 'https://nmd.bg/'},
  ),
  value('year for since', '"year": "2016"', /"year" is not read here\. Is "since" meant/, '"since": "2016"', {
    since: '2016',
  }),
];

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
