/** What people write in cells, and what becomes of it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {odsOf} from '../../site/sheets/ods.js';
import {xlsxOf} from '../../site/sheets/xlsx.js';
import {readCsv} from '../../src/snapshot/sheet/csv.js';
import {readOds} from '../../src/snapshot/sheet/ods.js';
import {readXlsx} from '../../src/snapshot/sheet/xlsx.js';
import type {ContentTag, Json} from '../../src/snapshot/source.js';
import type {NewSheet} from '../../site/sheets/sheet.js';
import {changed, csv, itemsOf, readAs, textSheet, told} from './sheets.js';
import {lint, sample} from './support.js';

const NAMES: Readonly<Partial<Record<ContentTag, string>>> = {
  'network-memberships': 'name',
  'success-stories': 'title',
  'project-results': 'title',
  'contact-card': 'organisation',
};
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** What becomes of a cell in a column, in a sheet with semicolons; undefined: it is told, and not there. */
const read = async (widget: ContentTag, header: string, cell: string, delimiter = ';'): Promise<Json | undefined> => {
  const name = NAMES[widget] ?? 'title';
  const rows = [[name, header].map(quoted), ['А', cell].map(quoted)];
  const result = await csv(rows.map((row) => row.join(delimiter)).join('\n'), {widget});
  const [item] = itemsOf(result, widget) as readonly Record<string, Json>[];
  const {id, [name]: own, ...rest} = item ?? {};
  assert.ok(id && own);
  assert.equal(told(result).length, Object.keys(rest).length === 0 ? 1 : 0, `${header}: ${cell}`);
  return Object.values(rest)[0];
};
const all = async (
  widget: ContentTag,
  header: string,
  cases: readonly (readonly [cell: string, value: Json | undefined])[],
) => {
  for (const [cell, value] of cases) assert.deepEqual(await read(widget, header, cell), value, `${header}: ${cell}`);
};

test('A date is read as people in Bulgaria write it, as much of it as there is', () =>
  all('success-stories', 'Дата', [
    ['2024', '2024'],
    ['2024 г.', '2024'],
    ['03.2024', '2024-03'],
    ['март 2024 г.', '2024-03'],
    ['15.03.2024', '2024-03-15'],
    ['15.3.2024 г.', '2024-03-15'],
    ['15 март 2024 г.', '2024-03-15'],
    ['2024-03-15T10:00:00', '2024-03-15'],
    ['45366', '2024-03-15'],
    ['миналата есен', undefined],
    ['31.02.2024', undefined],
    // The fifth of April or the fourth of May.
    ['04/05/2024', undefined],
  ]));

test('A number is read with its comma, its blanks and its unit; what it is not exactly is told', async () => {
  await all('network-memberships', 'Брой организации', [
    ['560', 560],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['27 организации', 27],
    ['1,5', undefined],
    ['над 500', undefined],
    ['много', undefined],
  ]);
  await all('project-results', 'Показатели 1: Число', [
    ['1234,5', [{value: 1234.5}]],
    ['1.234,56', [{value: 1234.56}]],
    ['1,234', [{value: 1.234}]],
    ['1.234', [{value: 1234}]],
    ['25%', undefined],
  ]);
  // With commas between cells, a point is the decimal mark.
  assert.deepEqual(await read('project-results', 'Показатели 1: Число', '1,234', ','), [{value: 1234}]);
  assert.deepEqual(await read('project-results', 'Показатели 1: Число', '1,234', '\t'), undefined);
});

test('Words of the format are those of our forms, in either language; yes and no are what people write for them', async () => {
  await all('network-memberships', 'Роля', [
    ['founder', 'founder'],
    ['Учредител', 'founder'],
    ['Co-founder', 'co-founder'],
    ['сме съучредители', 'co-founder'],
    ['приятел', undefined],
  ]);
  for (const yes of ['да', 'ДА', 'yes', 'x', 'х', 'TRUE', '1', '✓', 'вярно'])
    assert.deepEqual(await read('success-stories', 'Променени имена', yes), {namesChanged: true}, yes);
  for (const no of ['не', 'No', 'FALSE', '0', '-'])
    assert.deepEqual(await read('success-stories', 'Променени имена', no), {namesChanged: false}, no);
});

test('Texts keep their paragraphs, lists their entries, and what is one line stays one', async () => {
  await all('success-stories', 'Текст', [
    ['Едно\r\n\r\nДве', 'Едно\n\nДве'],
    ['Едно\nДве', 'Едно\n\nДве'],
    ['  Едно   две ', 'Едно две'],
    ['=1+1', '=1+1'],
  ]);
  await all('success-stories', 'Накратко', [['Едно\nДве', 'Едно Две']]);
  await all('network-memberships', 'Цели', [
    ['Едно; две', ['Едно', 'две']],
    ['Едно; и две\nТри', ['Едно; и две', 'Три']],
  ]);
  await all('contact-card', 'Адрес: Текст', [['ул. „Бреза“ 5\nСофия', undefined]]);
  await all('contact-card', 'address.text', [['ул. „Бреза“ 5\nСофия', {text: 'ул. „Бреза“ 5\nСофия'}]]);
  await all('contact-card', 'Телефони', [
    ['02 123 4567; 0888 123 456', [{number: '02 123 4567'}, {number: '0888 123 456'}]],
  ]);
  await all('contact-card', 'Адрес: Държава', [['България', {country: 'BG'}]]);
  await all('network-memberships', 'Сайт', [
    ['https://example.org/', 'https://example.org/'],
    ['javascript:alert(1)', undefined],
  ]);
});

test('Of entries with several columns, those on the same line belong together, also where one has nothing', async () => {
  const result = await csv('organisation;phones.number;phones.label.bg\nА;"02 111 1111\n02 222 2222";"\nОфис"', {
    widget: 'contact-card',
  });
  const [item] = itemsOf(result, 'contact-card') as readonly {readonly phones: unknown}[];
  assert.deepEqual(item?.phones, [{number: '02 111 1111'}, {number: '02 222 2222', label: {bg: 'Офис'}}]);
});

test('A row that lacks what it must have, or is wrong where people are protected, is left out and told with its place', async () => {
  const result = await csv(
    'Заглавие;Оттеглена;Преглед до;Накратко\nА;не;31.12.2030;\n;;;Без заглавие\n;;;\nБ;може би;;\nВ;;догодина;\nГ;#N/A;;\nД;;;#REF!',
    {name: 'Истории.csv'},
  );
  assert.deepEqual(itemsOf(result, 'success-stories'), [
    {id: 'a', title: 'А', safeguarding: {withdrawn: false, reviewBy: '2030-12-31'}},
    {id: 'd', title: 'Д'},
  ]);
  assert.deepEqual(told(result), [
    'Истории!A3 The row is left out, as it has no "Title". Fill that in, and read the sheet again.',
    'Истории!B5 The row is left out, as "може би" does not do for "Safeguarding: Withdrawn", which protects people. Write "yes" or "no".',
    'Истории!C6 The row is left out, as "догодина" does not do for "Safeguarding: Review by", which protects people. Write a date such as 15.03.2024, 03.2024 or 2024.',
    'Истории!B7 The cell has an error of a formula (#N/A) and is left out. Correct the formula, or write the value itself.',
    'Истории!D8 The cell has an error of a formula (#REF!) and is left out. Correct the formula, or write the value itself.',
  ]);
});

test('Ids stay the same when a sheet is read again, differ, and are those of the sheet where it has them', async () => {
  const text = 'id;Заглавие\n;Щъркелът на Юлия!\nstork;Друга\n;Щъркелът на Юлия\n;児童\n;Stork';
  const ids = async () =>
    itemsOf(await csv(text, {name: 'Истории.csv'}), 'success-stories').map(
      (item) => (item as {readonly id: string}).id,
    );
  const [first, second, third, fourth, fifth] = await ids();
  assert.deepEqual(
    [first, second, third, fifth],
    ['shtarkelat-na-yuliya', 'stork', 'shtarkelat-na-yuliya-2', 'stork-2'],
  );
  assert.match(`${fourth}`, /^record-[a-z\d]+$/);
  assert.deepEqual(await ids(), [first, second, third, fourth, fifth]);
});

test('Shares, days, hours, formulas and their errors are what they show, in XLSX as in ODS', async () => {
  const header = ['Име', 'Показатели 1: Число', 'Продължителност: Начало', 'Накратко', 'Цел', 'Приоритет'];
  const sheets = [textSheet('Проекти', header, ['Първи'])];
  const cells = (...xml: readonly string[]) => xml.join('');
  const xlsx = changed(xlsxOf(sheets), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      '</c></row></sheetData>',
      cells(
        '</c><c r="B2" s="3"><v>0.25</v></c><c r="C2" s="4"><f>TODAY()</f><v>45366</v></c>',
        '<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E2" t="str"><f>A2</f><v>Две</v></c>',
        '<c r="F2" t="b"><v>1</v></c></row></sheetData>',
      ),
    ),
  );
  const styled = changed(xlsx, 'xl/styles.xml', (xml) =>
    xml.replace(
      '</cellXfs>',
      '<xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>',
    ),
  );
  const cell = (type: string, value: string, text: string) =>
    `<table:table-cell office:value-type="${type}" ${value}><text:p>${text}</text:p></table:table-cell>`;
  const ods = changed(odsOf(sheets), 'content.xml', (xml) =>
    xml.replace(
      '<text:p>Първи</text:p></table:table-cell>',
      cells(
        '$&',
        cell('percentage', 'office:value="0.25"', '25,00%'),
        cell('date', 'office:date-value="2024-03-15T00:00:00"', '15.03.2024 г.'),
        cell('string', 'calcext:value-type="error"', '#DIV/0!'),
        cell('string', '', '<text:span>Две</text:span><office:annotation><text:p>Бележка</text:p></office:annotation>'),
        cell('boolean', 'office:boolean-value="true"', 'TRUE'),
      ),
    ),
  );
  for (const [reader, bytes] of [
    [readXlsx, styled],
    [readOds, ods],
  ] as const) {
    const result = await readAs(reader, bytes);
    assert.deepEqual(itemsOf(result, 'project-results'), [
      {id: 'parvi', title: 'Първи', duration: {start: '2024-03-15'}, goal: 'Две', priority: 'TRUE'},
    ]);
    assert.deepEqual(
      told(result).map((line) => line.slice(0, 60)),
      [
        'Проекти!B2 "25%" does not do for "Figures: Number" and is left out. Writ'.slice(0, 60),
        'Проекти!D2 The cell has an error of a formula (#DIV/0!) and '.slice(0, 60),
      ],
    );
  }
});

test('A sheet named Document says what is around the records: its rows are names and values', async () => {
  const sheets = (...more: readonly NewSheet[]) => [
    textSheet(
      'Документ',
      ['Издател: Име (български)', 'Сдружение „Бряг“'],
      ['publisher.url', 'https://example.org/'],
      ['Заглавие', 'Нашите контакти'],
      ['Език', 'български'],
      ['Изател', 'Друг'],
      ['Цвят', 'син'],
      ['Увод', ''],
    ),
    textSheet('Контакти', ['Телефони', 'Имейли'], ['02 123 4567', 'a@example.org']),
    ...more,
  ];
  const result = await readAs(readXlsx, xlsxOf(sheets()));
  const shared = {publisher: {name: {bg: 'Сдружение „Бряг“'}, url: 'https://example.org/'}, lang: 'bg'};
  const [item] = itemsOf(result, 'contact-card') as readonly {readonly id: string}[];
  assert.deepEqual(result.document, {
    version: 1,
    ...shared,
    'contact-card': {
      title: 'Нашите контакти',
      items: [{id: item?.id, phones: [{number: '02 123 4567'}], emails: ['a@example.org']}],
    },
  });
  assert.deepEqual(told(result), [
    'Документ!A5 "Изател" is left out, as it is not known. If you meant "Publisher", correct it.',
    'Документ!A6 "Цвят" is left out, as it is not known. This sheet is for what is said of the whole file: publisher, title, introduction, language.',
  ]);
  const several = await readAs(readOds, odsOf(sheets(textSheet('Истории', ['Заглавие'], ['Първа']))));
  assert.deepEqual(
    {...several.document, 'contact-card': 0, 'success-stories': 0},
    {
      version: 1,
      ...shared,
      'contact-card': 0,
      'success-stories': 0,
    },
  );
  assert.match(told(several).join('\n'), /Документ!A3 "Заглавие" is left out, as the file is for several widgets/);
});

test('The real sheets become documents with a mapping, or say what is wanted', async (t) => {
  const partners = sample('csv/ukrainehelp-partners.csv');
  const ohana = sample('csv/ohana-organizations.csv');
  if (!partners || !ohana) return t.skip('there is no ../shared/samples');
  const mapping = {Nome: 'name.it', Logo: 'logo.src', Link: 'url', Descrizione: 'description.it'};
  const networks = {widget: 'network-memberships'} as const;
  const read = await readAs(readCsv, partners.bytes, {...networks, mapping});
  assert.deepEqual(itemsOf(read, 'network-memberships').length, 3);
  assert.deepEqual([told(read), lint(read.document)], [[], []]);
  const other = await readAs(readCsv, ohana.bytes, networks);
  assert.equal(itemsOf(other, 'network-memberships').length, 8);
  assert.ok(told(other).every((line) => line.includes('is left out, as its header is not known')));
  await assert.rejects(readAs(readCsv, partners.bytes), /unclear which widget/);
  await assert.rejects(readAs(readCsv, partners.bytes, networks), /no column .* has a header that is known|it has no/);
});
