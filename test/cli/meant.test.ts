/** What people write for values and keys, in every widget: the cure is followed to the letter, and then nothing is found. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {contents} from '../../src/cli/contents.js';
import {readDocument} from '../../src/content/document.js';
import {contentTags} from '../../src/widgets.js';
import {findings} from './support.js';

type Tag = (typeof contentTags)[number];

/** A right record of each widget. */
const RIGHT: Readonly<Record<Tag, object>> = {
  'network-memberships': {name: 'А'},
  'success-stories': {title: 'А'},
  'project-results': {title: 'А'},
  'advocacy-topics': {title: 'А'},
  'publication-list': {title: 'А', files: ['https://a.bg/a.pdf']},
  'news-teasers': {title: 'А', url: 'https://a.bg'},
  'contact-card': {organisation: 'А'},
  'funder-acknowledgement': {funder: 'А', level: 'supported'},
};
const fileOf = (tag: Tag, fields: object) => ({lang: 'bg', [tag]: [{...RIGHT[tag], ...fields}]});
const told = (file: object) => findings(JSON.stringify(file));

/** What the only finding on a value tells to write. */
const cureOf = (file: object): string => {
  const [found, ...others] = told(file).filter(({rule}) => rule !== 'all-records-invalid');
  assert.ok(found && !others[0], JSON.stringify([found, ...others].map((one) => one?.what)));
  return found.cure;
};
/** The value behind "Write", and what is to stand beside it. */
const meantIn = (cure: string): readonly [value: unknown, beside: object] => {
  const [, value = '', beside = ''] = /^Write (.*?)(?:, and (".*") beside it)?\.$/.exec(cure) ?? assert.fail(cure);
  return [JSON.parse(value), JSON.parse(`{${beside}}`) as object];
};

/** A field of a widget, and for each value what people write for it; the field may be inside others. */
type Case = readonly [
  tag: Tag,
  at: (value: unknown, beside?: object) => object,
  meant: Readonly<Record<string, unknown>>,
];
const cases: readonly Case[] = [
  [
    'network-memberships',
    (role) => ({role}),
    {
      'Пълноправен член': 'member',
      'full member': 'member',
      'member\u200b': 'member',
      'член-учредител': 'founder',
      'Founding member': 'founder',
      Учредител: 'founder',
      съосновател: 'co-founder',
      'co founder': 'co-founder',
      'национален координатор': 'coordinator',
      'представител за България': 'representative',
      наблюдател: 'observer',
      партньори: 'partner',
    },
  ],
  [
    'network-memberships',
    (scope) => ({scope}),
    {национално: 'national', ЕС: 'european', Europe: 'european', световна: 'international', global: 'international'},
  ],
  ['network-memberships', (status) => ({status}), {действаща: 'active', неактивна: 'ended', closed: 'ended'}],
  [
    'success-stories',
    (kind) => ({kind}),
    {история: 'story', stories: 'story', Новина: 'news', инициативи: 'initiative'},
  ],
  [
    'project-results',
    (status) => ({status}),
    {
      предстои: 'planned',
      'в изпълнение': 'running',
      активен: 'running',
      ongoing: 'running',
      приключил: 'finished',
      completed: 'finished',
    },
  ],
  [
    'publication-list',
    (kind) => ({kind}),
    {
      становище: 'position',
      'policy position': 'position',
      'годишен отчет': 'report',
      'Annual report': 'report',
      проучване: 'study',
      помагало: 'guide',
      дипляна: 'leaflet',
      други: 'other',
    },
  ],
  [
    'funder-acknowledgement',
    (level) => ({level, statement: 'С'}),
    {'изцяло финансиран': 'funded', Съфинансирано: 'co-funded', cofunded: 'co-funded', 'с подкрепата на': 'supported'},
  ],
  [
    'network-memberships',
    (kind) => ({links: [{url: 'https://a.bg', label: 'Б', kind}]}),
    {
      'официален сайт': 'official',
      още: 'more',
      учредяване: 'founding',
      програма: 'programme',
      свали: 'download',
      списък: 'list',
    },
  ],
  [
    'success-stories',
    (kind) => ({image: {src: 'https://a.bg/a.jpg', alt: '', kind}}),
    {снимка: 'photo', фотография: 'photo', рисунка: 'illustration', емблема: 'logo'},
  ],
  [
    'project-results',
    (qualifier) => ({figures: [{value: 5, label: 'деца', qualifier}]}),
    {около: 'about', '~': 'about', 'повече от': 'over', 'more than': 'over', до: 'up-to', 'най-много': 'up-to'},
  ],
  [
    'network-memberships',
    (since) => ({since}),
    {
      '01.03.16': '2016-03-01',
      '2016.03.01': '2016-03-01',
      '1-ви март 2016 г.': '2016-03-01',
      '1март2016': '2016-03-01',
      'вторник, 1 март 2016 г.': '2016-03-01',
      '01.03.2016 г. 10:00': '2016-03-01',
      'March 1st, 2016': '2016-03-01',
      'Tue Mar 01 2016': '2016-03-01',
      '03/25/2016': '2016-03-25',
      '1.III.2016': '2016-03-01',
      '1.ІІІ.2016': '2016-03-01',
      '20160301': '2016-03-01',
      '42430': '2016-03-01',
      '42430.5': '2016-03-01',
      '\u200b2016 г.': '2016',
      'ян. 2016': '2016-01',
      'Mar-16': '2016-03',
      'от 2016 г.': '2016',
      'since March 2016': '2016-03',
      '2016 – досега': '2016',
    },
  ],
  ['network-memberships', (until) => ({until}), {'до 2018': '2018', 'до март 2018 г.': '2018-03'}],
  ['news-teasers', (date) => ({date}), {'19 ноември, 2019': '2019-11-19', 'септ. 2019': '2019-09'}],
  [
    'project-results',
    (value, beside) => ({figures: [{value, label: 'деца', ...beside}]}),
    {
      '1,5': 1.5,
      '1 500,50': 1500.5,
      '1.500,50': 1500.5,
      '1,500.50': 1500.5,
      '1.500.000': 1_500_000,
      "1'500": 1500,
      '1500 лв.': 1500,
      '€ 1500': 1500,
      'над 1500': 1500,
      '100+': 100,
      '5 %': 5,
    },
  ],
  ['network-memberships', (organisations) => ({organisations}), {'около 12': 12, '12 организации': 12}],
  ['project-results', (months) => ({duration: {months}}), {'24 месеца': 24, '2 години': 24}],
  ['publication-list', (bytes) => ({files: [{url: 'https://a.bg/a.pdf', bytes}]}), {'1,2 MB': 1_200_000}],
  [
    'project-results',
    (duration) => ({duration}),
    {'24 месеца': {months: 24}, '2016-2018': {start: '2016', end: '2018'}, 'от 2016': {start: '2016'}},
  ],
  ['funder-acknowledgement', (amount) => ({amount}), {'1 500 лв.': {value: 1500, currency: 'BGN'}}],
  [
    'funder-acknowledgement',
    (currency) => ({amount: {value: 1, currency}}),
    {лева: 'BGN', '€': 'EUR', 'щ.д.': 'USD', паунда: 'GBP'},
  ],
  ['success-stories', (namesChanged) => ({safeguarding: {namesChanged}}), {Да: true, не: false, yes: true}],
  ['success-stories', (reviewBy) => ({safeguarding: {reviewBy}}), {'01.03.2090': '2090-03-01'}],
  [
    'contact-card',
    (country) => ({address: {city: 'С', country}}),
    {България: 'BG', Гърция: 'GR', Germany: 'DE', 'Северна Македония': 'MK'},
  ],
  ['contact-card', (address) => ({address}), {'ул. Х 1, София': {text: 'ул. Х 1, София'}}],
  [
    'contact-card',
    (email) => ({emails: [email]}),
    {'имейл: a@b.bg': 'a@b.bg', 'mailto:a@b.bg': 'a@b.bg', 'a@b.bg.': 'a@b.bg'},
  ],
  [
    'contact-card',
    (phone) => ({phones: [phone]}),
    {
      'тел. 02 981 12 34': '02 981 12 34',
      '0888 123 456 (Мария)': {number: '0888 123 456', label: 'Мария'},
    },
  ],
  [
    'contact-card',
    (mon) => ({week: {mon}}),
    {'9-12, 13-17': ['9–12', '13–17'], '9 17': '9–17', '8:30 - 12:00; 13.00 - 17.30 ч.': ['8:30–12:00', '13.00–17.30']},
  ],
  ['contact-card', (emails) => ({emails}), {'a@b.bg, c@d.bg': ['a@b.bg', 'c@d.bg']}],
  ['contact-card', (phones) => ({phones}), {'02 981 12 34; 0888 12 34 56': ['02 981 12 34', '0888 12 34 56']}],
  ['project-results', (results) => ({results: [results]}), {'Обучени деца': {items: ['Обучени деца']}}],
  [
    'network-memberships',
    (url) => ({url}),
    {
      'Мария <office@a.bg>': 'mailto:office@a.bg',
      'тел. 02/981 12 34': 'tel:029811234',
      'naso.bg.': 'https://naso.bg',
      'https: //nmd.bg': 'https://nmd.bg',
      'https://nmd. bg': 'https://nmd.bg',
      'hhtps://nmd.bg': 'https://nmd.bg',
      'http//nmd.bg': 'https://nmd.bg',
      'images\\a.png': 'images/a.png',
    },
  ],
];

describe('A value', () => {
  for (const [tag, at, values] of cases)
    for (const [written, meant] of Object.entries(values))
      test(`is answered with what is meant: ${tag} ${JSON.stringify(at(written))}`, () => {
        const [value, beside] = meantIn(cureOf(fileOf(tag, at(written))));
        assert.deepEqual(value, meant);
        assert.deepEqual(
          told(fileOf(tag, at(value, beside))).map(({what}) => what),
          [],
        );
      });

  test('keeps beside the number what was written with it', () => {
    const figure = (value: string) =>
      meantIn(cureOf(fileOf('project-results', {figures: [{value, label: 'деца'}]})))[1];
    assert.deepEqual(figure('над 1500'), {qualifier: 'over'});
    assert.deepEqual(figure('5 %'), {unit: '%'});
  });

  test('that could be two is answered with both', () => {
    const cure = (value: string) => cureOf(fileOf('project-results', {figures: [{value, label: 'деца'}]}));
    assert.equal(cure('1,500'), 'Write 1500 or 1.5, whichever is meant.');
    assert.equal(cure('1.500'), 'Write 1500 or 1.5, whichever is meant.');
    assert.match(cureOf(fileOf('network-memberships', {since: '3/1/2016'})), /"2016-01-03" \(or "2016-03-01"/);
  });

  test('that tells a span is answered with both keys, and with one where the other is there', () => {
    const cure = (fields: object) => cureOf(fileOf('network-memberships', fields));
    for (const since of ['2016-2018', '2016 – 2018 г.', 'от 2016 до 2018'])
      assert.equal(cure({since}), 'Write "since": "2016", "until": "2018" instead of the key and its value.');
    assert.equal(cure({since: '2016-2018', until: '2018'}), 'Write "2016".');
    assert.match(cure({until: 'в момента'}), /^Delete it/);
    assert.match(cureOf(fileOf('news-teasers', {date: '2016-2018'})), /one date.*"2016"\.$/);
  });

  test('that says that there is none is to be deleted, unless it must be there', () => {
    for (const nothing of ['няма', '-', '–', 'none', ''])
      for (const key of ['url', 'since'])
        assert.match(cureOf(fileOf('network-memberships', {[key]: nothing})), /^Delete it/, `${key} ${nothing}`);
    assert.doesNotMatch(cureOf(fileOf('news-teasers', {url: 'няма'})), /^Delete/);
  });

  test('is never answered with what is refused again', () => {
    const refused: readonly (readonly [Tag, object])[] = [
      ['network-memberships', {organisations: -1}],
      ['network-memberships', {organisations: 1.5}],
      ['network-memberships', {url: '192.168.1.1'}],
      ['network-memberships', {url: 'https://'}],
      ['network-memberships', {since: '31.02.2016'}],
      ['contact-card', {address: {city: 'С', country: 'Балкани'}}],
    ];
    for (const [tag, fields] of refused)
      assert.doesNotMatch(cureOf(fileOf(tag, fields)), /^Write (?:-|1\.5|"tel|"https)/);
  });

  test('in an address with a password is answered without it', () => {
    assert.equal(
      cureOf(fileOf('network-memberships', {url: 'https://ivan:tayna@nmd.bg/a'})),
      'Write it without them: "https://nmd.bg/a".',
    );
  });
});

describe('A key', () => {
  /** Each widget's keys as people write them: in Bulgarian, of another widget, in another number, in other letters. */
  const keys: readonly (readonly [tag: Tag, written: string, meant: string, value: unknown])[] = [
    ['network-memberships', 'rоle', 'role', 'member'],
    ['network-memberships', 'Since', 'since', '2016'],
    ['network-memberships', 'url\u200b', 'url', 'https://a.bg'],
    ['network-memberships', 'objective', 'objectives', 'Б'],
    ['network-memberships', 'country', 'countries', 5],
    ['success-stories', 'excerpt', 'summary', 'Б'],
    ['success-stories', 'story', 'body', 'Б'],
    ['success-stories', 'url', 'link', 'https://a.bg'],
    ['success-stories', 'цитат', 'quote', 'Б'],
    ['project-results', 'goals', 'specificGoals', ['Б']],
    ['project-results', 'целеви групи', 'beneficiaries', ['Б']],
    ['project-results', 'activity', 'activities', 'Б'],
    ['project-results', 'thematic_area', 'thematicArea', 'Б'],
    ['project-results', 'цифри', 'figures', [{value: 1, label: 'деца'}]],
    ['publication-list', 'author', 'authors', 'Б'],
    ['publication-list', 'корица', 'cover', {src: 'https://a.bg/a.jpg', alt: ''}],
    ['publication-list', 'tags', 'topics', ['Б']],
    ['news-teasers', 'summary', 'excerpt', 'Б'],
    ['news-teasers', 'Източник', 'source', 'БНР'],
    ['news-teasers', 'publishedAt', 'date', '2016'],
    ['contact-card', 'e-mail', 'emails', 'a@b.bg'],
    ['contact-card', 'opening_hours', 'hours', '9-17'],
    ['contact-card', 'addresses', 'address', {text: 'Б'}],
    ['contact-card', 'гореща линия', 'helpline', '116 111'],
    ['funder-acknowledgement', 'номер на договор', 'reference', 'Б'],
    ['funder-acknowledgement', 'program', 'programme', 'Б'],
    ['advocacy-topics', 'подтеми', 'topics', [{title: 'Б'}]],
    ['advocacy-topics', 'items', 'topics', [{title: 'Б'}]],
  ];
  for (const [tag, written, meant, value] of keys)
    test(`is answered with the nearest that is known: ${tag} ${written}`, () => {
      assert.equal(cureOf(fileOf(tag, {[written]: value})), `If so, write "${meant}".`);
      assert.deepEqual(told(fileOf(tag, {[meant]: value})), []);
    });

  /** Keys that belong together in another, and what is to be written. */
  const gathered: readonly (readonly [tag: Tag, written: object, meant: object])[] = [
    ['success-stories', {namesChanged: true}, {safeguarding: {namesChanged: true}}],
    [
      'success-stories',
      {names_changed: true, reviewBy: '2090'},
      {safeguarding: {namesChanged: true, reviewBy: '2090'}},
    ],
    ['project-results', {start: '2016', край: '2018'}, {duration: {start: '2016', end: '2018'}}],
    ['contact-card', {улица: 'ул. Х 1', city: 'С'}, {address: {street: 'ул. Х 1', city: 'С'}}],
    [
      'contact-card',
      {facebook: 'https://facebook.com/a', YouTube: 'https://youtube.com/a'},
      {social: ['https://facebook.com/a', 'https://youtube.com/a']},
    ],
    ['network-memberships', {name: undefined, name_bg: 'А', name_en: 'B'}, {name: {bg: 'А', en: 'B'}}],
    ['news-teasers', {title: 'А', titleEn: 'B'}, {title: {bg: 'А', en: 'B'}}],
    ['project-results', {results: [{text: 'Б'}]}, {results: [{items: [{text: 'Б'}]}]}],
  ];
  for (const [tag, written, meant] of gathered)
    test(`is answered with the place where it is read: ${tag} ${JSON.stringify(written)}`, () => {
      const cure = cureOf(fileOf(tag, written));
      const [, told1 = ''] = /^Write (.*) instead\.$/.exec(cure) ?? assert.fail(cure);
      const {results} = meant as {results?: object[]};
      assert.deepEqual(JSON.parse(`{${told1}}`), results?.[0] ?? meant);
      assert.deepEqual(
        told(fileOf(tag, meant)).map(({what}) => what),
        [],
      );
    });

  test('that hides a story is an error where it is not read', () => {
    const [found] = told(fileOf('success-stories', {withdrawn: true}));
    assert.equal(found?.severity, 'error');
    assert.equal(found.cure, 'Write "safeguarding": {"withdrawn": true} instead.');
  });

  test('of somebody’s own is never told: what begins with _ $ or @, and what is like nothing', () => {
    const own = {
      _source: 'x',
      _edited: true,
      _name: 'x',
      $comment: 'c',
      '@id': '3',
      note: 'x',
      color: 'red',
      source: 'x',
    };
    assert.deepEqual(told(fileOf('network-memberships', own)), []);
    assert.deepEqual(
      told({...fileOf('success-stories', {_source: 'x', _edited: true}), _edited: [], $schema: './a.json'}),
      [],
    );
  });

  test('of a language is answered with its tag', () => {
    for (const [bg, en] of [
      ['бг', 'ен'],
      ['български', 'английски'],
      ['Bulgarian', 'English'],
    ]) {
      const cures = told(fileOf('network-memberships', {place: {[bg ?? '']: 'А', [en ?? '']: 'B'}})).map(
        ({cure}) => cure,
      );
      assert.deepEqual(cures, ['Write "bg".', 'Write "en".']);
    }
  });
});

describe('A file', () => {
  const cures = (file: unknown, widget?: Tag) =>
    findings(JSON.stringify(file), widget && {widget}).map(({what, cure}) => `${what} → ${cure}`);

  test('whose content is one level further in is told so, and checked there', () => {
    const [found, role, ...others] = cures({data: {lang: 'bg', items: [{name: 'А', role: 'член'}]}});
    assert.match(found ?? '', /one level further in, in "data".*Delete "data":/);
    assert.match(role ?? '', /Write "member"/);
    assert.deepEqual(others, []);
  });

  test('that is no list is told what it is', () => {
    const items = JSON.stringify({lang: 'bg', items: [{name: 'А', role: 'member'}]});
    assert.match(cures(items)[0] ?? '', /written as one text in quotes.*encodes it twice/);
    for (const [file, says] of [
      ['Някакъв текст', /There is: "Някакъв текст"/],
      [42, /There is: 42/],
      [null, /There is: null/],
      [{}, /There is: –/],
      [{lang: 'bg', items: 'НМД'}, /"items" is no list, but "НМД"/],
    ] as const)
      assert.match(cures(file, 'network-memberships')[0] ?? '', says);
  });

  test('with one record, or with a list as PHP writes it, is read as the widget reads it', () => {
    for (const items of [
      {name: 'А', role: 'member'},
      {0: {name: 'А', role: 'member'}, 2: {name: 'Б', role: 'partner'}},
    ])
      assert.deepEqual(cures({lang: 'bg', items}), []);
  });

  test('for a whole project in Bulgarian keys and words is told all of it in one round', () => {
    const file = {
      език: 'бг',
      проекти: [
        {
          заглавие: 'П',
          статус: 'завършен',
          дейности: [{име: 'Д', описание: 'о'}],
          резултати: [{записи: [{текст: 'т', цифри: [{стойност: 'над 100', надпис: 'деца'}]}]}],
          партньори: [{име: 'А', сайт: 'a.bg'}],
          финансиране: [
            {
              финансиращ: {име: 'ЕС'},
              ниво: 'съфинансиран',
              изречение: 'С',
              сума: {стойност: '1 500,50', валута: 'лв.'},
              период: {от: '01.03.2016', до: '2018'},
            },
          ],
          свързани: [{заглавие: 'Н', връзка: 'a.bg/n', дата: '1 март 2020'}],
        },
      ],
    };
    // Each cure followed to the letter: keys by their names, values by what is to be written.
    let text = JSON.stringify(file);
    for (const {rule, what, cure} of findings(text)) {
      const [, key = ''] = /^The key "(.*)" is not/.exec(what) ?? [];
      const [, known = ''] = /write "(.*)"\.$/.exec(cure) ?? [];
      const [, actual = ''] = /^(?:The address )?(".*?") (?:does not|has no)/.exec(what) ?? [];
      if (rule === 'unknown-key') text = text.replace(`"${key}":`, `"${known}":`);
      else if (actual)
        text = text.replace(
          `:${actual}`,
          `:${/^Write (.*?)(?:, and (".*") beside it)?\.$/.exec(cure)?.slice(1).filter(Boolean).join(',') ?? ''}`,
        );
    }
    text = text.replace('"изречение"', '"statement"');
    assert.deepEqual(
      findings(text).map(({what}) => what),
      [],
    );
    const content = contents.find(({tag}) => tag === 'project-results') ?? assert.fail();
    const {items, validationIssues} = readDocument(JSON.parse(text), content.tag, content.item, 'https://example.org/');
    assert.equal(items.length, 1);
    assert.deepEqual(validationIssues, []);
  });
});
