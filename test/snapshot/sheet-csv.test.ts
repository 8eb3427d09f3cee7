/** CSV, as programs and people write it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCsv} from '../../src/snapshot/sheet/csv.js';
import {csv, itemsOf, readAs, refused, told} from './sheets.js';

const stories = {name: 'Истории.csv'};
const STORY = [{id: 'parva', title: 'Първа', date: '2024-03-15'}];

test('A sheet of one widget becomes its document, in the language of its headers and letters', async () => {
  const read = await csv('Заглавие;Дата\nПърва;15.03.2024 г.\n', stories);
  assert.deepEqual(read, {document: {version: 1, lang: 'bg', 'success-stories': {items: STORY}}, dropped: []});
});

test('The delimiter is the one that the headers have most of, and no other', async () => {
  for (const [delimiter, other] of [
    [';', ','],
    [',', ';'],
    ['\t', ','],
    ['|', ','],
  ] as const) {
    const rows = [
      ['Заглавие', 'Дата', `"Накратко"`],
      ['Първа', '2024-03-15', `"А${other}Б${other}В${other}Г"`],
    ];
    const read = await csv(rows.map((row) => row.join(delimiter)).join('\r\n'), stories);
    assert.deepEqual(itemsOf(read, 'success-stories'), [{...STORY[0], summary: `А${other}Б${other}В${other}Г`}]);
  }
});

test('What Excel writes is read: its line of the delimiter, its byte order mark, UTF-16, windows-1251', async () => {
  const text = 'Заглавие;Дата\r\nПърва;15.3.2024\r\n';
  const utf16 = Buffer.from(`\uFEFF${text.replaceAll(';', '\t')}`, 'utf16le');
  const windows = Uint8Array.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  );
  for (const bytes of [
    Buffer.from(`sep=;\r\n${text}`),
    Buffer.from(`\uFEFF${text}`),
    utf16,
    Buffer.from(utf16).swap16(),
    windows,
  ])
    assert.deepEqual(itemsOf(await readAs(readCsv, bytes, stories), 'success-stories'), STORY);
});

test('Blanks before quotes, quotes in texts, rows of any length and columns with nothing in them do no harm', async () => {
  const read = await csv(
    [
      'Заглавие; "Накратко";;Текст',
      'Първа; "А; ""Б"""',
      '',
      'Втора;До „Б" и "В";;;;',
      'Трета;;;"А\n\nБ"',
      '"Отдел 5" – клуб ; "А;Б" ;; В "Г" ',
      ';;;;',
      ';;',
    ].join('\n'),
    stories,
  );
  assert.deepEqual(itemsOf(read, 'success-stories'), [
    {id: 'parva', title: 'Първа', summary: 'А; "Б"'},
    {id: 'vtora', title: 'Втора', summary: 'До „Б" и "В"'},
    {id: 'treta', title: 'Трета', body: 'А\n\nБ'},
    {id: 'otdel-5-klub', title: '"Отдел 5" – клуб', summary: 'А;Б', body: 'В "Г"'},
  ]);
  assert.deepEqual(told(read), []);
});

test('What is no CSV, has no end or no rows is refused, with the cure', async () => {
  assert.match(
    await refused(csv('Заглавие;Дата\n"Първа;2024\nВтора;2024', stories)),
    /line 2: .*never closes\. Delete it/,
  );
  assert.match(await refused(readAs(readCsv, Uint8Array.of(1, 2, 0, 3, 0, 9))), /no sheet of text \(CSV\)/);
  for (const text of ['', '\n\n', 'Заглавие;Дата', 'Заглавие;Дата\n;\n;\n'])
    assert.match(await refused(csv(text, stories)), /no rows with data/);
});
