/** What the rules about records and people find, and what comes near and is right. */
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {peopleRules} from '../../src/cli/rules/people.js';
import {recordRules} from '../../src/cli/rules/records.js';
import {findings, network, project, story, trying} from './support.js';

const {finds, allTried} = trying(...recordRules, ...peopleRules);
after(allTried);

const bodies = (...texts: string[]) => texts.map((text) => story({body: {'*': text}}));

test('A key that must be a slip is found, and one of somebody else is not', () => {
  finds(
    'unknown-key',
    [
      {'network-memberships': [{name: 'А', descripton: 'Б'}]},
      network({Url: 'https://nmd.bg'}),
      story({safeguarding: {review_by: '2099'}}),
      {'success-storys': [], 'network-memberships': []},
      {$schema: 'success-stories.json', itmes: [], items: undefined},
    ],
    [
      network({slug: 'nmd', order: 3, note: 'x'}),
      network({links: [], link: {}}),
      {$schema: 'success-stories.json', version: 1, lang: 'bg', items: []},
    ],
  );
});

test('Topics inside topics inside topics inside topics are found', () => {
  const topic = (topics?: object[]) => ({title: {'*': 'Тема'}, ...(topics && {topics})});
  const three = [topic([topic([topic()])])];
  finds('key-too-deep', [{'advocacy-topics': [topic([topic([topic([topic()])])])]}], [{'advocacy-topics': three}]);
});

test('A key that is there twice is found', () => {
  finds('duplicate-key', [], [network({})]);
  const twice = findings('{"lang": "bg", "items": [{"name": "А", "id": "a",\n "name": "Б"}]}');
  assert.deepEqual(
    twice.map(({rule, line, column, path}) => ({rule, line, column, path})),
    [{rule: 'duplicate-key', line: 2, column: 2, path: 'items[0].name'}],
  );
});

test('An id that two records of one list have is found, and not one in two lists', () => {
  const named = (id: string) => ({id, name: {'*': 'А'}});
  finds(
    'duplicate-id',
    [{'network-memberships': [named('a'), named('b'), named('a ')]}],
    [{'network-memberships': [named('a'), named('b')], publisher: named('a')}],
  );
});

test('Results of an activity that is not there are found', () => {
  const results = (activity?: string) => [{activity, items: [{text: {'*': 'Резултат'}}]}];
  const activities = [{id: 'a', title: {'*': 'Дейност'}}];
  finds(
    'unknown-activity',
    [project({activities, results: results('b')}), project({results: results('a')})],
    [project({activities, results: results('a')}), project({activities, results: results()})],
  );
});

test('An end before its beginning is found, as far as both are known', () => {
  finds(
    'date-order',
    [
      network({since: '2018', until: '2016'}),
      project({duration: {start: '2018-03', end: '2018-02-01'}}),
      project({activities: [{title: {'*': 'A'}, start: '2018-03', end: '2018-02-01'}]}),
    ],
    [network({since: '2018-03', until: '2018'}), network({since: '2018', until: '2018'}), network({until: '2018'})],
  );
});

test('Funding without the sentence of the funder is found', () => {
  const funding = (more: object) => ({funder: {name: {'*': 'Фонд'}}, level: 'funded', ...more});
  finds(
    'funding-without-statement',
    [project({funding: [funding({})]}), {'funder-acknowledgement': [funding({level: 'co-funded'})]}],
    [
      project({funding: [funding({statement: {'*': 'Проектът е…'}})]}),
      project({funding: [funding({level: 'supported'})]}),
      project({}),
    ],
  );
});

test('A story that is withdrawn, or past its review, is found while it is in the file', () => {
  const safe = (...all: object[]) => all.map((safeguarding) => story({safeguarding}));
  finds('withdrawn-story', safe({withdrawn: true}), safe({withdrawn: false}, {namesChanged: true}));
  const today = new Date().toISOString();
  finds(
    'passed-review',
    safe({reviewBy: '2020-01-31'}, {reviewBy: '2020'}),
    safe({reviewBy: today.slice(0, 10)}, {reviewBy: today.slice(0, 4)}, {reviewBy: '2999-01'}),
  );
});

test('A Bulgarian personal number is found by its day and its check digit', () => {
  finds(
    'personal-number',
    bodies('ЕГН 7501010010', 'ЕГН: 1043124006.'),
    bodies('7501010011', '7513329263', '75010100100', '7523169263', '0888123456', '8825123454'),
  );
});

test('A telephone number, an e-mail address or a street with a number is found in a story, and not in news', () => {
  const news = (text: string) => story({kind: 'news', body: {'*': text}});
  const phones = ['на 0888 123 456', '+359 88 812 3456', '00359888123456', 'call +44 20 7946 0958'];
  finds('personal-phone', bodies(...phones), [
    news('0888 123 456'),
    ...bodies('116 111', '2016-2018', '0700 12 345', '12.05.2023'),
  ]);
  finds('personal-email', bodies('maria.ivanova@abv.bg'), [
    news('maria@abv.bg'),
    ...bodies('info@example.org', 'от @petya'),
  ]);
  finds(
    'personal-address',
    bodies(
      'живее на ул. „Иван Вазов“ 15',
      'Домът ѝ е на ул. „Рига“ 6.',
      'бул. България № 7, ет. 2',
      'at 12 Green Park Street',
      "lives at 3 St Mark's Road",
    ),
    [
      news('ул. Гурко 5'),
      ...bodies(
        'на улица Шипка 3 години',
        'ул. Гурко',
        'бул. България 2025 г.',
        'ул. Гурко 6.5 км',
        'Улицата е тиха. 5 деца',
        '200 Families on the Road',
      ),
    ],
  );
});

test('A full date of birth, or three names, are found in a story', () => {
  finds(
    'birth-date',
    bodies('роден на 12.03.2016 г.', 'Родена е на 5 май 2014', 'was born on 5 May 2014', 'Дата на раждане: 1.2.2015'),
    bodies('роден през 2016 г.', 'открит на 12.03.2016', 'born in May 2014', 'природен парк 12.03.2016'),
  );
  finds('full-name', bodies('Мария Петрова Иванова дойде', 'детето Иван Петров Димитров', 'и Ани Колева Войнска.'), [
    ...bodies(
      'Мария Иванова',
      'проф. Иван Петров Димитров',
      'училище „Иван Петров Димитров“',
      'на ул. Иван Петров Димитров',
      'Борис, Мартин и Константин',
    ),
    story({quote: {text: {'*': 'Да'}, by: {'*': 'Мария Петрова Иванова, директор'}}}),
  ]);
});

test('The name and the age of a child are found, where nothing says that the name is changed', () => {
  const texts = [
    'Мария, 7 г., пее',
    'Мария (7 години)',
    'Мария е на 7 години и пее',
    'Тогава Найден беше едва на 7 г.',
    'Мария вече навърши 7 години',
    '7-годишната Мария',
    'Седемгодишната Мария пее',
    'с петнайсетгодишния Петър',
    '7-year-old Maria sings',
    'Maria, aged 7,',
    'Maria, 7 years old',
    'Boyan is 7 years old',
    'Maria turned 7',
    'Amber, 7, sings',
    'Мария, 17 г.',
  ];
  finds('child-named', bodies(...texts), [
    ...bodies(
      'Мария, 18 г.',
      'Мария, 37 г.',
      'Днес, 3 години по-късно',
      'Мария, 3 години по-късно',
      '10-годишната Фондация',
      'Центърът е на 7 години',
      'Децата са на 7 години',
      'Тя е на 7 години',
      'Момчето беше на 7 г.',
      'деветнадесетгодишната Мария',
      'дългогодишната Мария',
      'момиче на 7 г.',
      'Children aged 7 to 11',
      'She is 7 years old',
      'The Network turned 7',
      'Monday, 7, we met',
      'In September, 12, 14 and 15 met',
      'a 7-year-old Bulgarian girl',
      '7-годишно дете',
    ),
    story({body: {'*': 'Мария, 7 г.'}, safeguarding: {namesChanged: true}}),
    story({body: {'*': 'Мария, 7 г.'}, kind: 'news'}),
  ]);
});
