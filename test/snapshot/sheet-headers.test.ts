/** What the headers of a sheet mean, and what is said of those that mean nothing. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sheetWidgets} from '../../src/snapshot/sheet/widgets.js';
import {targetOf, targetsIn} from '../../src/snapshot/sheet/headers.js';
import {csv, itemsOf, refused, told} from './sheets.js';

const fieldsOf = (tag: string) => sheetWidgets.find((widget) => widget.tag === tag)?.fields ?? [];
/** `image.src`, `title@en`, `phones[*].number`: where a header leads, in short. */
const meant = (header: string, tag = 'success-stories'): string | undefined => {
  const target = targetOf(header, fieldsOf(tag));
  if (!target) return undefined;
  const {path, splitAt, language} = target;
  const steps: readonly unknown[] =
    splitAt === undefined ? path : [...path.slice(0, splitAt), '*', ...path.slice(splitAt)];
  return steps.join('.') + (language ? `@${language}` : '');
};

test('A header is a path, or a label in Bulgarian or English, however it is spaced and written', () => {
  for (const [field, ...headers] of [
    ['title', 'title', 'Title', 'Заглавие', ' ЗАГЛАВИЕ: ', 'Заглавие *', '\u00a0заглавие\u200b'],
    ['date', 'date', 'Дата', 'DATE'],
    [
      'image.src',
      'image.src',
      'Изображение: Файл',
      'Picture – File',
      'изображение / файл',
      'Picture: File',
      'Изображение',
    ],
    ['quote.by', 'quote.by', 'Цитат: Чии са думите', 'Quote > Who said it'],
    ['safeguarding.withdrawn', 'safeguarding.withdrawn', 'Закрила на хората: Оттеглена', 'Оттеглена', 'Withdrawn'],
  ] as const)
    for (const header of headers) assert.equal(meant(header), field, header);
});

test('A text has its language in brackets, in words or in the path', () => {
  for (const header of [
    'title.en',
    'title_en',
    'Заглавие (en)',
    'Заглавие (английски)',
    'Заглавие (на английски)',
    'Заглавие (английски език)',
    'Заглавие на английски',
    'Заглавие - английски',
    'Заглавие: EN',
    'Title (English)',
    'Title in English',
    'Title [en]',
  ])
    assert.equal(meant(header), 'title@en', header);
  assert.equal(meant('Изображение: Алтернативен текст (български)'), 'image.alt@bg');
  assert.equal(meant('Заглавие (украински)'), 'title@uk');
  assert.equal(meant('title.pt-BR'), 'title@pt-BR');
  // What is the same in every language has none.
  for (const header of ['Дата (английски)', 'date.en', 'image.src.en', 'Заглавие (второ)'])
    assert.equal(meant(header), undefined);
});

test('Entries of a list have a column each, or a line each in one cell', () => {
  for (const [field, ...headers] of [
    ['phones.0.number', 'phones[0].number', 'phones.0.number', 'Телефони 1: Номер', 'Телефони 1'],
    ['phones.1.label@bg', 'phones[1].label.bg', 'Телефони № 2: Надпис (български)'],
    ['phones.*.number', 'phones.number', 'phones', 'Телефони'],
    ['emails.*', 'emails', 'Имейли'],
    ['address.city', 'address.city', 'Адрес: Населено място'],
  ] as const)
    for (const header of headers) assert.equal(meant(header, 'contact-card'), field, header);
  assert.equal(meant('results[0].items[1].figures[0].value', 'project-results'), 'results.0.items.1.figures.0.value');
});

test('Each label of each widget leads to its field, in both languages', () => {
  for (const {tag, fields} of sheetWidgets)
    for (const {path, label} of targetsIn(fields))
      for (const header of [label.bg, label.en, path.join('.')])
        assert.deepEqual(targetOf(header, fields)?.path, path, `${tag}: ${header}`);
});

test('A column that is not known is told once, with the one that may be meant; no typing error is guessed', async () => {
  const read = await csv('Заглавие;Заглавие;Накртко;Тегло;;Цвят;Описание\nА;Б;В;5;;;Г\nД;Е;Ж;6;7;;З', {
    name: 'Истории.csv',
  });
  assert.deepEqual(itemsOf(read, 'success-stories'), [
    {id: 'a', title: 'А'},
    {id: 'd', title: 'Д'},
  ]);
  assert.deepEqual(
    told(read).map((line) => line.replace(/^Истории!/, '')),
    [
      'B1 The column "Заглавие" is left out, as one before it is for the same. Delete one of them, or say their languages: "Заглавие (English)".',
      'C1 The column "Накртко" is left out, as its header is not known. If you meant "Summary", correct it.',
      'D1 The column "Тегло" is left out, as its header is not known. If you need it, write it as in the template.',
      'E1 The column is left out, as it has no header. Write one in the first row.',
      'G1 The column "Описание" is left out, as its header is not known. If you meant "Summary", correct it.',
    ],
  );
});

test('Where a column that protects people may be misspelt, nothing is read', async () => {
  for (const header of ['Отеглена', 'Закрила на хората: Отеглена', 'Withdrwan', 'safeguarding.withdrawnn'])
    assert.match(
      await refused(csv(`Заглавие;${header}\nА;да`, {name: 'Истории.csv'})),
      /looks like ".*", and that column protects people\. Correct the header/,
    );
});

test('A mapping says what headers mean, or leaves them out; one that leads nowhere is told', async () => {
  const text = 'Име на мрежата,Бележка,Сайт\nМрежа,тайна,https://example.org/';
  const read = await csv(text, {widget: 'network-memberships', mapping: {'име на МРЕЖАТА': 'name.bg', Бележка: null}});
  assert.deepEqual(itemsOf(read, 'network-memberships'), [
    {id: 'mrezha', name: {bg: 'Мрежа'}, url: 'https://example.org/'},
  ]);
  assert.deepEqual(told(read), []);
  assert.match(
    await refused(csv(text, {widget: 'network-memberships', mapping: {Бележка: 'nme'}})),
    /"Бележка" → "nme" leads to no field of network-memberships.*name\.bg is an example/,
  );
});

test('Columns of the same in Bulgarian and in English are translations', async () => {
  const read = await csv('Заглавие;Title;Дата\nАни;Annie;2024', {name: 'Истории.csv'});
  assert.deepEqual(itemsOf(read, 'success-stories'), [{id: 'ani', title: {bg: 'Ани', en: 'Annie'}, date: '2024'}]);
  assert.deepEqual(told(read), []);
});

test('The widget is the one that the sheet is named for, that is asked for, or that the headers can only be of', async () => {
  const tagsOf = async (...given: Parameters<typeof csv>) =>
    Object.keys((await csv(...given)).document).filter((key) => key.includes('-'));
  const text = 'Заглавие;Дата\nА;2024';
  assert.deepEqual(await tagsOf(text, {name: 'success-stories.csv'}), ['success-stories']);
  assert.deepEqual(await tagsOf(text, {name: 'C:\\Документи\\истории.csv'}), ['success-stories']);
  assert.deepEqual(await tagsOf(text, {name: 'https://example.org/Stories.csv?x=1'}), ['success-stories']);
  assert.deepEqual(await tagsOf(text, {name: encodeURI('https://example.org/Истории.csv')}), ['success-stories']);
  assert.deepEqual(await tagsOf(text, {name: 'success-stories.bg (1).csv'}), ['success-stories']);
  for (const name of ['document.csv', 'Обяснения.csv'])
    assert.deepEqual(await tagsOf(text, {name, widget: 'success-stories'}), ['success-stories']);
  assert.deepEqual(await tagsOf(text, {name: 'Истории.csv', widget: 'project-results'}).catch(() => []), []);
  assert.deepEqual(await tagsOf('Име;Роля;Участие от\nА;член;2016'), ['network-memberships']);
  assert.match(
    await refused(csv('Име\nА')),
    /unclear which widget the sheet "sheet" is for\. Rename the sheet to one of: .*"Stories".*--widget/,
  );
  assert.match(
    await refused(csv('Цвят;Тегло\nа;5', {name: 'Истории.csv'})),
    /no column of the sheet "Истории" has a header that is known\. Write headers such as "Title", "Summary"/,
  );
});

test('The language of plain texts is that of the headers where the letters agree, and else nobody’s', async () => {
  const langOf = async (text: string) => (await csv(text, {name: 'Истории.csv'})).document.lang;
  assert.equal(await langOf('Заглавие\nПърва'), 'bg');
  assert.equal(await langOf('Title\nFirst'), 'en');
  assert.equal(await langOf('Заглавие\nFirst'), undefined);
  assert.equal(await langOf('title\nПърва'), undefined);
  assert.equal(await langOf('Title;Накратко\nFirst;Първа'), undefined);
  // A text that names no language stands beside one that does.
  const read = await csv('Заглавие;Заглавие (английски)\nПърва;First', {name: 'Истории.csv'});
  assert.deepEqual(itemsOf(read, 'success-stories'), [{id: 'parva', title: {bg: 'Първа', en: 'First'}}]);
});
