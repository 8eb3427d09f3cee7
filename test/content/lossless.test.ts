/** Readings that lose nothing: files as spreadsheets, forms and programs write them say what their authors meant. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as fields from '../../src/content/fields.js';
import {dialled, phoneNumber, TELEPHONE} from '../../src/content/contact.js';
import {contactLink, link, logo, organisation} from '../../src/content/records.js';
import {image as picture} from '../../src/content/image.js';
import {content as contactCard} from '../../src/widgets/contact-card/contact-card.content.js';
import {content as newsTeasers} from '../../src/widgets/news-teasers/news-teasers.content.js';
import {content as publicationList} from '../../src/widgets/publication-list/publication-list.content.js';
import {readDocument} from '../../src/content/document.js';
import {
  BASE,
  check,
  complaints,
  networkMemberships,
  only,
  projectResults,
  read,
  refuses,
  successStories,
  takes,
  texts,
} from './support.js';

const {boolean, date, lines, list, number, count, prose, string, text, url, imageUrl, contactUrl} = fields;

describe('A number', () => {
  test('is a text where one is wanted: an id, a postcode, a name', () => {
    takes(string, 1000, '1000');
    takes(text, 2016, texts({bg: '2016'}));
    takes(text, {bg: 5, en: 'five'}, texts({bg: '5', en: 'five'}));
    takes(prose, [2016, {list: [1]}], texts({bg: ['2016', {list: ['1']}]}));
  });

  test('is a year where a date is wanted, and no other date: a spreadsheet’s number of a day is none', () => {
    takes(date, 2016, '2016');
    for (const day of [42_370, 16, 201_603, 2016.5, -2016, 0]) assert.equal(check(date, day).read, undefined);
  });

  test('may be in quotes, with blanks between its thousands', () => {
    takes(number, '1200', 1200);
    takes(number, ' -1.5 ', -1.5);
    takes(number, '1 200 000', 1_200_000);
    takes(number, '24\u00a0000', 24_000);
    takes(count, '12', 12);
  });

  test('in quotes is none where it could be read in two ways, or would lose digits', () => {
    for (const written of [
      '1,200',
      '1,5',
      '1.200.000',
      '12 00',
      '1e3',
      '0x10',
      'около 5',
      '5 %',
      '12345678901234567890',
    ])
      assert.equal(check(number, written).read, undefined, written);
  });
});

describe('Yes or no', () => {
  test('may be in quotes, in capitals', () => {
    for (const [written, read] of Object.entries({true: true, ' TRUE ': true, False: false}))
      takes(boolean, written, read);
  });

  test('hides a story that a spreadsheet says is withdrawn, and no other', () => {
    const story = (withdrawn: string) => ({title: withdrawn, safeguarding: {withdrawn}});
    const {items, validationIssues} = read(successStories, [story('TRUE'), story('FALSE')]);
    assert.deepEqual(validationIssues, []);
    assert.deepEqual(
      items.map(({safeguarding}) => safeguarding),
      [{withdrawn: true}, {withdrawn: false}],
    );
  });
});

describe('A day', () => {
  for (const written of [
    '2024-03-15T10:00:00',
    '2024-03-15T10:00:00Z',
    '2024-03-15T23:59:59.999+02:00',
    '2024-03-15 10:00',
    ' 2024-03-15 ',
  ])
    test(`is taken of ${JSON.stringify(written)}`, () => {
      takes(date, written, '2024-03-15');
    });

  for (const written of ['2024-02-30T10:00:00Z', '2024-03T10:00', '2024-03-15T', '2024-03-15 сутринта', '15.03.2024'])
    test(`is not taken of ${JSON.stringify(written)}`, () => {
      assert.equal(check(date, written).read, undefined);
    });
});

describe('One value', () => {
  test('is a list of one', () => {
    takes(list(count), 5, [5]);
    takes(list(text), {bg: 'а', en: 'a'}, [texts({bg: 'а', en: 'a'})]);
    takes(list(link), {url: '/a'}, [{url: 'https://ngo.example/a'}]);
    takes(prose, [{list: 'а'}], texts({bg: [{list: ['а']}]}));
  });

  test('is the one item of a document', () => {
    const {items, validationIssues} = read(networkMemberships, {items: {name: 'Мрежа'}});
    assert.deepEqual([items.length, validationIssues], [1, []]);
  });

  test('that is plain is a record where only that must be there', () => {
    takes(organisation, 'Сдружение', {name: texts({bg: 'Сдружение'})});
    takes(link, 'https://nmd.bg', {url: 'https://nmd.bg/'});
    takes(logo, './logo.png', {src: 'https://ngo.example/data/logo.png'});
    const {items, validationIssues} = read(contactCard, {
      lang: 'bg',
      publisher: 'Сдружение',
      items: [
        {phones: ['+359 2 123 4567', 112], helpline: '116 111', map: '/karta', social: 'https://www.facebook.com/ngo'},
      ],
    });
    assert.deepEqual(validationIssues, []);
    assert.deepEqual(only(items), {
      organisation: {name: texts({bg: 'Сдружение'})},
      phones: [{number: '+359 2 123 4567'}, {number: '112'}],
      helpline: {number: '116 111'},
      map: {url: 'https://ngo.example/karta'},
      social: [{url: 'https://www.facebook.com/ngo'}],
    });
    assert.deepEqual(only(read(publicationList, [{title: 'Доклад', files: '/doklad.pdf'}]).items).files, [
      {url: 'https://ngo.example/doklad.pdf'},
    ]);
    const project = read(projectResults, [
      {title: 'П', partners: ['А', 'Б'], activities: ['Срещи'], results: [{items: ['Три срещи']}]},
    ]);
    assert.deepEqual(project.validationIssues, []);
    assert.equal(only(project.items).partners?.length, 2);
  });

  test('that is plain and wrong is reported where it stands, and leaves nothing', () => {
    assert.deepEqual(check(list(link), ['тук', '/a']), {
      read: [{url: 'https://ngo.example/a'}],
      validationIssues: [{path: 'it[0]', expected: '"https://…"', actual: '"тук"'}],
    });
  });

  test('that is the address of a photo still lacks what it shows', () => {
    assert.deepEqual(check(picture, './photo.jpg').validationIssues, [
      {path: 'it.alt', expected: '', actual: undefined},
    ]);
  });
});

describe('null', () => {
  test('is not there, in every field, list and part, and no problem', () => {
    const {items, validationIssues, invalidRecords} = read(successStories, {
      version: null,
      lang: null,
      publisher: null,
      title: null,
      links: [null],
      'project-results': null,
      items: [
        null,
        {title: 'А', summary: null, image: null, link: null, safeguarding: null},
        {title: 'Б', safeguarding: {namesChanged: true, reviewBy: null, withdrawn: null}, body: ['а', null]},
      ],
    });
    assert.deepEqual(validationIssues, []);
    assert.equal(invalidRecords, 0);
    assert.deepEqual(
      items.map((item) => Object.keys(item)),
      [['title'], ['title', 'body', 'safeguarding']],
    );
  });

  test('where something must be is a thing that is missing', () => {
    const document = read(networkMemberships, [{name: null}, {name: 'Мрежа', links: [{url: null, label: 'Още'}]}]);
    assert.deepEqual(complaints(document), ['items[0].name missing', 'items[1].links[0].url missing']);
  });

  test('for a language stays what is deliberately not in it', () => {
    takes(text, {bg: 'а', en: null}, texts({bg: 'а', en: null}));
  });

  test('in a list of records is none of them', () => {
    const {items, invalidRecords} = read(networkMemberships, [null, null]);
    assert.deepEqual([items, invalidRecords], [[], 0]);
  });
});

describe('A list as PHP writes it', () => {
  const numbered = {0: {name: 'А'}, 2: {name: 'В'}, 10: {name: 'Й'}};
  for (const [where, json] of [
    ['as the items', {items: numbered}],
    ['as the whole file', numbered],
    ['as a part of a file', {'network-memberships': numbered}],
  ] as const)
    test(`is read ${where}, in the order of its numbers`, () => {
      const {items, validationIssues} = read(networkMemberships, json);
      assert.deepEqual(validationIssues, []);
      assert.deepEqual(
        items.map(({name}) => name.get('*')),
        ['А', 'В', 'Й'],
      );
    });

  test('is read in every field, and what is wrong in it has its number', () => {
    assert.deepEqual(check(list(count), {1: 5, 3: 'x'}), {
      read: [5],
      validationIssues: [{path: 'it[3]', expected: '0, 1, 2…', actual: '"x"'}],
    });
  });
});

describe('A text that keeps its lines', () => {
  test('has them and its paragraphs, whatever ends a line, and no white space around them', () => {
    takes(lines, 'Пн–Пт  9–17 \r\n Сб 10–14', texts({bg: 'Пн–Пт 9–17\nСб 10–14'}));
    takes(lines, '\n\nЕдно.\n \n\n\nДве.\rТри.\n', texts({bg: 'Едно.\n\nДве.\nТри.'}));
    refuses(lines, ' \n ', '"…"');
  });
});

describe('An address', () => {
  for (const [written, href] of [
    ['images/a.jpg', 'https://ngo.example/data/images/a.jpg'],
    ['izsledvane.pdf', 'https://ngo.example/data/izsledvane.pdf'],
    ['Годишен отчет 2023.pdf', `https://ngo.example/data/${encodeURI('Годишен отчет 2023.pdf')}`],
    ['doc.v2.pdf?x=1#page=2', 'https://ngo.example/data/doc.v2.pdf?x=1#page=2'],
    ['мои снимки/а.jpg', `https://ngo.example/data/${encodeURI('мои снимки/а.jpg')}`],
  ] as const)
    test(`is relative where its first part is plainly no host: ${written}`, () => {
      takes(url, written, href);
      takes(imageUrl, written, href);
    });

  for (const written of [
    'nmd.bg/istorii',
    'nmd.bg/otchet.pdf',
    'nmd.bg',
    'пример.бг/за-нас',
    'https//nmd.bg/a',
    'http/nmd.bg',
    'localhost/a',
    'office@nmd.bg',
    'images\\a.jpg',
    'C:\\a.pdf',
    'няма',
    'виж тук/там',
    'javascript:alert(1)/a.pdf',
    'data:text/html,a/a.html',
  ])
    test(`never becomes a path where that is not plain: ${written}`, () => {
      refuses(url, written, '"https://…"');
    });

  test('is relative to the base that the file names, which may itself be relative', () => {
    const network = {name: 'М', url: 'a.html', logo: 'images/a.png'};
    const at = (json: object) => only(read(networkMemberships, json).items).url;
    assert.equal(at({base: 'https://cdn.example/x/', items: [network]}), 'https://cdn.example/x/a.html');
    assert.equal(at({base: '../y/', items: [network]}), 'https://ngo.example/y/a.html');
    assert.equal(
      at({base: 'https://cdn.example/x/', 'network-memberships': {base: 'z/', items: [network]}}),
      'https://cdn.example/x/z/a.html',
    );
    assert.deepEqual(complaints(read(networkMemberships, {base: 'mailto:a@example.org', items: [network]})), [
      'base "mailto:a@example.org"',
    ]);
  });

  test('of a messenger is one in `social`, and nowhere else', () => {
    for (const written of [
      'viber://chat?number=%2B359881234567',
      'tg:resolve?domain=ngo',
      'whatsapp:send?phone=359',
      'sgnl://signal.me/#p/+359',
      'skype:ngo?call',
      'sms:+359881234567',
    ]) {
      takes(contactUrl, written, new URL(written).href);
      assert.equal(check(link, {url: written}).read?.url, undefined);
    }
    for (const written of ['javascript:alert(1)', 'vbscript:a', 'file:///a', 'intent://a', 'data:text/html,a'])
      assert.equal(check(contactLink, written).read, undefined, written);
  });
});

describe('A telephone number', () => {
  for (const [written, number] of [
    ['02 123 4567', '021234567'],
    ['0700 12 345', '070012345'],
    ['0800 1 23 45', '080012345'],
    ['+359 (0)2 123 4567', '+35921234567'],
    ['+359 ( 0 ) 2 123 4567', '+35921234567'],
    ['(02) 123-45-67', '021234567'],
    ['02/123 45 67', '021234567'],
    ['02 / 123 45 67', '021234567'],
    ['00359 2 123 4567', '0035921234567'],
    ['*1234', '*1234'],
    ['116 111', '116111'],
    ['+359\u00a02\u00a0123\u20114567', '+35921234567'],
    ['\u202a+359 2 123 4567\u202c', '+35921234567'],
  ] as const)
    test(`that can be dialled is dialled as it is: ${written}`, () => {
      takes(phoneNumber, written);
      assert.equal(dialled(written), number);
    });

  for (const written of [
    'централа',
    'тел. 112',
    '02 123 45 67/68',
    '02 123 4567, 02 123 4568',
    '1',
    '+359',
    '02 123 4567 факс 5',
    'вътр. 5',
  ])
    test(`is none where nobody knows what to dial, and is reported: ${written}`, () => {
      assert.equal(TELEPHONE.test(written), false);
      assert.equal(check(phoneNumber, written).validationIssues.length, 1);
    });
});

describe('A language', () => {
  const tags = [
    'x-private',
    'i-klingon',
    'zh-min-nan',
    'sr_Latn_RS',
    'de-DE-x-simple-language',
    'qaa',
    'en-u-ca-buddhist',
    'en-GB-oed',
    `de-x${'-abcdefgh'.repeat(60)}`,
  ];
  for (const tag of tags)
    test(`takes nothing away: ${tag.slice(0, 40)}`, () => {
      assert.equal(check(text, {[tag]: 'а'}).read?.size, 1);
      assert.deepEqual(
        read(networkMemberships, {lang: tag, items: [{name: 'а', links: [{url: '/a', hreflang: tag}]}]})
          .validationIssues,
        [],
      );
      assert.deepEqual(read(publicationList, [{title: 'а', files: [{url: '/a.pdf', lang: tag}]}]).validationIssues, []);
    });
});

describe('The order of news', () => {
  const news = (json: object | readonly object[]): (string | undefined)[] =>
    readDocument(json, newsTeasers.tag, newsTeasers.item, BASE, newsTeasers.compare).items.map(
      ({title}) => title.get('*') ?? undefined,
    );
  const items = [
    {title: 'без', url: '/a'},
    {title: '2020', date: '2020-01-01', url: '/a'},
    {title: 'март', date: '2024-03', url: '/a'},
    {title: '15 март', date: '2024-03-15T10:00', url: '/a'},
    {title: 'също', date: '2024-03-15', url: '/a'},
    {title: 'пак без', url: '/a'},
  ];

  test('is by date, the newest first, as in the file where that is the same, and last what has none', () => {
    assert.deepEqual(news(items), ['15 март', 'също', 'март', '2020', 'без', 'пак без']);
  });

  test('is that of the file where it says so', () => {
    assert.deepEqual(
      news({order: 'file', items}),
      items.map(({title}) => title),
    );
  });
});

describe('A publisher', () => {
  test('is the organisation of a contact that names none; without either there is no contact', () => {
    const publisher = {name: {bg: 'Сдружение'}, url: 'https://ngo.example/'};
    for (const json of [
      {publisher, items: [{emails: 'a@example.org'}]},
      {publisher, 'contact-card': [{emails: 'a@example.org'}]},
      {'contact-card': {publisher, items: [{organisation: null, emails: ['a@example.org']}]}},
    ])
      assert.equal(only(read(contactCard, json).items).organisation.name.get('bg'), 'Сдружение');
    const document = read(contactCard, [{emails: 'a@example.org'}, {organisation: 'Б'}]);
    assert.deepEqual(complaints(document), ['items[0].organisation missing']);
  });

  test('of an item is told where it is another than the file’s', () => {
    const {items, validationIssues} = read(networkMemberships, {
      publisher: {name: {bg: 'Наша', en: 'Ours'}},
      items: [
        {name: 'а', publisher: {name: {bg: 'Наша'}}},
        {name: 'б', publisher: 'Чужда', asOf: '2024-03-15', _source: 'x', _edited: ['y']},
      ],
    });
    assert.deepEqual(validationIssues, []);
    assert.deepEqual(
      items.map(({publisher}) => publisher?.name.get('*')),
      [undefined, 'Чужда'],
    );
  });
});
