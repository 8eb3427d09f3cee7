/** Files as people really make them, for one table of tests: what is said of each, the cure, and what was meant. */

export interface Slip {
  readonly about: string;
  readonly file: string | Uint8Array;
  /** What the command says, a line for each finding; and what to do, in order. */
  readonly says: readonly RegExp[];
  /** The file after the cures have been followed. */
  readonly cured: string;
  /** What a widget then reads. Default: {@link MEANT}. */
  readonly meant?: readonly (object | undefined)[];
}

export const GOOD =
  '{\n  "lang": "bg",\n  "items": [\n    {"name": "Eurochild", "role": "member", "since": "2016"},\n    {"name": "НМД", "url": "https://nmd.bg"}\n  ]\n}\n';
export const MEANT = [
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

export const slips: readonly Slip[] = [
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
    /1:1 .*This is a program \(JavaScript\).*const data = → Delete it, and delete this at the end: ;/,
  ]),
  broken(
    'var x =, as JavaScript is written',
    (good) => `var x = ${good.replace(/"(\w+)":/g, '$1:').replaceAll('"', "'")};`,
    [/1:1 .*JavaScript/, /has no quotes/, /single quote/],
  ),
  broken('a code fence', (good) => `\`\`\`json\n${good}\`\`\`\n`, [/Marks of another text/]),
  // What stands around the data.
  ...[
    ['window["data"] = ', ';'],
    ['export const data = ', ';'],
    ['module.exports = ', ''],
    ['let data: Network[] = ', ';\nexport default data;'],
    ['callback(', ');'],
    ['/**/typeof cb === "function" && cb(', ');'],
    ["const data = JSON.parse('", "');"],
    ['(', ')'],
  ].map(([head = '', tail = '']) =>
    broken(`a program: ${head}`, (good) => `${head}${good.trim()}${tail}`, [/1:1 .*This is a program.*→ Delete it/]),
  ),
  ...[
    ['Ето файла:\n\n```json\n', '```\nНадявам се да помага!'],
    ['Warning: Undefined variable $x in /home/a.php on line 3\n', ''],
    ["<?php header('Content-Type: application/json'); ?>\n", ''],
    ['<script type="application/json">', '</script>'],
    ['<br />\n<b>Warning</b>: something<br />\n', ''],
  ].map(([head = '', tail = '']) =>
    broken(`other text before it: ${head}`, (good) => `${head}${good}${tail}`, [
      /1:1 .*other text before the data.*→ Delete it/,
    ]),
  ),
  broken('a comment of HTML before it', (good) => `<!-- ours -->\n${good}`, [/1:1 .*comment here/]),
  broken('a sentence after it', (good) => `${good}Надявам се да помага!`, [/8:1 .*follows after the end.*Delete it/]),
  // Brackets.
  broken('a missing first bracket', (good) => good.replace('{\n', ''), [
    /1:3 .*bracket \{ at the beginning.*Write \{ at the very beginning\.$/,
  ]),
  broken('a missing ]', (good) => good.replace('  ]\n', ''), [
    /6:1 .*Before the bracket \} \] is missing.*Write \] before it/,
  ]),
  broken('a missing [', (good) => good.replace('[', ''), [/4:5 .*list begins here.*Write \[ before the first record/]),
  broken('a missing } of a record', (good) => good.replace('"2016"}', '"2016"'), [
    /4:60 .*not closed.*Write \} before the comma/,
  ]),
  broken('a missing { of a record', (good) => good.replace('    {"name": "НМД"', '    "name": "НМД"'), [
    /5:5 .*record begins here.*Write \{ before the key "name"/,
  ]),
  broken('a bracket too many', (good) => good.replace('"2016"}', '"2016"}}'), [
    /4:61 .*closes nothing here.*Delete it/,
  ]),
  broken('a ] too many', (good) => good.replace(']', ']]'), [/6:4 .*closes nothing here.*Delete it/]),
  {
    ...broken('a list in { }', () => '{{"name": "А", "role": "member"}, {"name": "Б"}}', [
      /1:1 .*list of records is in \{ \}.*Write \[ instead/,
      /language/,
    ]),
    cured: '{"lang": "bg", "items": [{"name": "А", "role": "member"}, {"name": "Б"}]}',
    meant: [{name: 'А', role: 'member'}, {name: 'Б'}],
  },
  broken('a list without its key', (good) => good.replace(/"items": /, '').replace('"lang": "bg",', ''), [
    /3:3 .*"items" is missing.*Write "items": before/,
    /language/,
  ]),
  {
    about: 'a record in square brackets',
    file: '{"lang": "bg", "publisher": ["name": "П"], "items": [{"name": "А", "role": "member"}]}',
    says: [/1:29 .*Keys such as "name" stand in square brackets.*Write \{ and \}/],
    cured: '{"lang": "bg", "publisher": {"name": "П"}, "items": [{"name": "А", "role": "member"}]}',
    meant: [{name: 'А', role: 'member'}],
  },
  // Quotes.
  broken('a missing quote at the end of a text', (good) => good.replace('"member",', '"member,'), [
    /4:35 .*end of the text is missing.*Write "member", before the comma/,
  ]),
  broken('a missing quote before a text', (good) => good.replace('"member"', 'member"'), [
    /4:35 .*quote before "member" is missing/,
  ]),
  broken('a missing quote before a key', (good) => good.replace('"role"', 'role"'), [/quote before "role" is missing/]),
  broken('a missing quote behind a key', (good) => good.replace('"role":', '"role:'), [
    /behind the key is missing.*Write "role", before the colon/,
  ]),
  {
    ...broken('a straight quote and a comma in a text', (good) => good.replace('НМД', 'Мрежа "НМД", София'), [
      /ends before "НМД"/,
    ]),
    cured: GOOD.replace('НМД', 'Мрежа „НМД“, София'),
    meant: [MEANT[0], {...MEANT[1], name: 'Мрежа „НМД“, София'}],
  },
  {
    ...broken('a Bulgarian quote closed by a straight one', (good) => good.replace('НМД', 'Мрежа „НМД", София'), [
      /ends too early: there is a straight quote/,
    ]),
    cured: GOOD.replace('НМД', 'Мрежа „НМД“, София'),
    meant: [MEANT[0], {...MEANT[1], name: 'Мрежа „НМД“, София'}],
  },
  // Values.
  {
    ...broken('a text without quotes, with a comma', (good) => good.replace('"НМД"', 'НМД, София'), [
      /5:14 .*written in quotes: "НМД, София"/,
    ]),
    cured: GOOD.replace('НМД', 'НМД, София'),
    meant: [MEANT[0], {...MEANT[1], name: 'НМД, София'}],
  },
  {
    ...broken('a day without quotes', (good) => good.replace('"2016"', '2016-03-01'), [
      /4:54 .*in quotes: "2016-03-01"/,
    ]),
    cured: GOOD.replace('"2016"', '"2016-03-01"'),
    meant: [{...MEANT[0], since: '2016-03-01'}, MEANT[1]],
  },
  broken('a comma before the first', (good) => good.replace('[\n', '[\n,'), [
    /comma before the first value.*Delete it/,
  ]),
  broken('dots of an example', (good) => good.replace('\n  ]', ',\n    ...\n  ]'), [
    /Three dots.*Delete them, and the comma before them/,
  ]),
  broken('texts joined with +', (good) => good.replace('"НМД"', '"Н" + "МД"'), [/joined with \+.*one text/]),
  broken('None of Python', (good) => good.replace('"НМД",', '"НМД", "place": None,'), [
    /"None" is no value.*Write null/,
  ]),
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
    says: [/one record, without a list.*Write \{"lang": "bg"/],
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
  {
    about: 'an empty translation, left out on purpose',
    file: '{"lang": "bg", "items": [{"name": "А"}, {"name": {"bg": "Б", "en": ""}, "role": "member"}]}',
    says: [/error "" does not belong.*on purpose, null/],
    cured: '{"lang": "bg", "items": [{"name": "А"}, {"name": {"bg": "Б", "en": null}, "role": "member"}]}',
    meant: [{name: 'А'}, {name: 'Б', role: 'member'}],
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
