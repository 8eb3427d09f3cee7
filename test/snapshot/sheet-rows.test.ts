/** Which sheets are read, and which of their rows. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {odsOf} from '../../site/sheets/ods.js';
import {xlsxOf} from '../../site/sheets/xlsx.js';
import {readOds} from '../../src/snapshot/sheet/ods.js';
import {readXlsx} from '../../src/snapshot/sheet/xlsx.js';
import {changed, csv, itemsOf, readAs, textSheet, told} from './sheets.js';

test('Several sheets of one file are several parts; hidden ones, explanations and strangers are not read', async () => {
  const sheets = [
    textSheet('Обяснения', ['Заглавие', 'Дата'], ['А', 'Б']),
    textSheet('Истории', ['Заглавие'], ['Първа']),
    textSheet('Networks', ['Name', 'Role'], ['First', 'member']),
    textSheet('Бележки', ['Кой', 'Кога'], ['Мария', 'вчера']),
    textSheet('success-stories', ['Заглавие'], ['Втора']),
    textSheet('Празен'),
    textSheet('Тайни', ['Име'], ['А']),
  ];
  const hide = (xml: string) =>
    xml
      .replace('name="Тайни"', 'name="Тайни" state="hidden" table:style-name="hidden"')
      .replace(
        '</office:automatic-styles>',
        '<style:style style:name="hidden"><style:table-properties table:display="false"/></style:style>$&',
      );
  for (const [reader, bytes] of [
    [readXlsx, changed(xlsxOf(sheets), 'xl/workbook.xml', hide)],
    [readOds, changed(odsOf(sheets), 'content.xml', hide)],
  ] as const) {
    const result = await readAs(reader, bytes);
    assert.deepEqual(result.document, {
      version: 1,
      'success-stories': {lang: 'bg', items: [{id: 'parva', title: 'Първа'}]},
      'network-memberships': {lang: 'en', items: [{id: 'first', name: 'First', role: 'member'}]},
    });
    assert.deepEqual(
      told(result).map((line) => line.slice(0, 50)),
      [
        'Тайни The sheet is hidden and left out. If you nee',
        'Бележки The sheet is left out, as it is unclear wh',
        'success-stories The sheet is left out, as one befo',
      ],
    );
    const [only] = Object.keys((await readAs(reader, bytes, {widget: 'network-memberships'})).document).slice(-1);
    assert.equal(only, 'network-memberships');
  }
});

test('Rows that are hidden or filtered are left out, and told once, in XLSX as in ODS', async () => {
  const sheets = [textSheet('Истории', ['Заглавие'], ['Първа'], ['Тайна'], ['Втора'])];
  const xlsx = changed(xlsxOf(sheets), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('<row r="3"', '<row r="3" hidden="1"'),
  );
  const ods = ['collapse', 'filter'].map((visibility) =>
    changed(odsOf(sheets), 'content.xml', (xml) =>
      xml.replace(
        /<table:table-row(?=((?!<table:table-row).)*Тайна)/s,
        `<table:table-row table:visibility="${visibility}"`,
      ),
    ),
  );
  for (const [reader, bytes] of [[readXlsx, xlsx] as const, ...ods.map((one) => [readOds, one] as const)]) {
    const result = await readAs(reader, bytes);
    assert.deepEqual(itemsOf(result, 'success-stories'), [
      {id: 'parva', title: 'Първа'},
      {id: 'vtora', title: 'Втора'},
    ]);
    assert.match(told(result).join(), /^Истории!A3 The hidden rows \(1\) are left out/);
  }
});

test('Notes below a table and a second row of headers are no records; a lost zero is told', async () => {
  const stories = await csv(
    'За 2024;;\n;;\nЗаглавие;;Дата\nбългарски;английски;\nАни;Annie;1.2.2024\nБоби\n;;\nОбщо: 2\n\nДа се допълни!',
    {name: 'Истории.csv'},
  );
  assert.deepEqual(itemsOf(stories, 'success-stories'), [
    {id: 'ani', title: 'Ани', date: '2024-02-01'},
    {id: 'bobi', title: 'Боби'},
  ]);
  assert.deepEqual(
    told(stories).map((line) => line.slice(0, 45)),
    [
      'Истории!B3 The column is left out, as it has ',
      'Истории!A8 The rows below the table (2) are l',
      'Истории!A4 The row is left out, as it looks l',
    ],
  );
  const contacts = await csv('organisation;phones\nА;888123456\nБ;0888 123 456;\nВ;359888123456\nГ;116111', {
    widget: 'contact-card',
  });
  assert.equal(itemsOf(contacts, 'contact-card').length, 4);
  assert.deepEqual(
    told(contacts).map((line) => /^\S+ The telephone "\d+" is taken/.exec(line)?.[0]),
    ['sheet!B2 The telephone "888123456" is taken', 'sheet!B4 The telephone "359888123456" is taken'],
  );
});
