/** A document as a whole: its form, what it says of itself, and what becomes of wrong records. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readDocument, readFile} from '../../src/content/document.js';
import {content as advocacyTopics} from '../../src/widgets/advocacy-topics/advocacy-topics.content.js';
import {content as contactCard} from '../../src/widgets/contact-card/contact-card.content.js';
import {content as newsTeasers} from '../../src/widgets/news-teasers/news-teasers.content.js';
import {content as publicationList} from '../../src/widgets/publication-list/publication-list.content.js';
import {complaints, errorOf, networkMemberships, only, projectResults, read, successStories, texts} from './support.js';

const network = {name: 'Мрежа'};
/** A plain string of a document that does not say its language. */
const plain = <T>(value: T) => texts({'*': value});

describe('A document', () => {
  test('is read whole: head, frame and items', () => {
    const document = read(networkMemberships, {
      $schema: 'https://example.org/schema.json',
      version: 1,
      lang: 'bg',
      publisher: {name: 'Сдружение'},
      title: {bg: 'Мрежи', en: 'Networks'},
      intro: 'Едно.\n\nДве.',
      items: [network],
      outro: ['Край.'],
      links: [{url: '/all', kind: 'list'}],
    });
    assert.deepEqual(document, {
      contentLanguage: 'bg',
      frame: {
        publisher: {name: texts({bg: 'Сдружение'})},
        title: texts({bg: 'Мрежи', en: 'Networks'}),
        intro: texts({bg: ['Едно.', 'Две.']}),
        outro: texts({bg: ['Край.']}),
        links: [{url: 'https://ngo.example/all', kind: 'list'}],
      },
      items: [{name: texts({bg: 'Мрежа'})}],
      validationIssues: [],
      invalidRecords: 0,
    });
  });

  test('may be a bare list, which is its items', () => {
    const {items, validationIssues, frame, contentLanguage} = read(networkMemberships, [network]);
    assert.deepEqual(items, [{name: plain('Мрежа')}]);
    assert.deepEqual(
      {validationIssues, frame, contentLanguage},
      {validationIssues: [], frame: {}, contentLanguage: undefined},
    );
  });

  test('without a language has plain strings of which nobody knows it: they show in every language', () => {
    const {contentLanguage, items, frame} = read(networkMemberships, {title: 'Мрежи', items: [network]});
    assert.equal(contentLanguage, undefined);
    assert.deepEqual(frame.title, plain('Мрежи'));
    assert.deepEqual(only(items).name, plain('Мрежа'));
  });

  test('without a language keeps that of each text that names one', () => {
    const {items} = read(networkMemberships, [{name: {bg: 'Мрежа', en: 'Network'}}]);
    assert.deepEqual(only(items).name, texts({bg: 'Мрежа', en: 'Network'}));
  });

  test('says of what language its plain strings are', () => {
    const {items, frame} = read(networkMemberships, {lang: 'en', title: 'Networks', items: [{name: 'Network'}]});
    assert.deepEqual(only(items).name, texts({en: 'Network'}));
    assert.deepEqual(frame.title, texts({en: 'Networks'}));
  });

  test('in bg_BG is in bg-BG: what comes after knows no other form', () => {
    const {contentLanguage, validationIssues} = read(networkMemberships, {lang: 'bg_BG', items: [network]});
    assert.equal(contentLanguage, 'bg-BG');
    assert.deepEqual(validationIssues, []);
  });

  test('of a wrong language is one without a language, and that is reported', () => {
    const document = read(networkMemberships, {lang: 'български', items: [network]});
    assert.equal(document.contentLanguage, undefined);
    assert.deepEqual(only(document.items).name, plain('Мрежа'));
    assert.deepEqual(complaints(document), ['lang "български"']);
  });

  test('may be empty', () => {
    const {items, validationIssues, invalidRecords} = read(networkMemberships, {items: []});
    assert.deepEqual({items, validationIssues, invalidRecords}, {items: [], validationIssues: [], invalidRecords: 0});
  });

  test('loses the wrong parts of its frame only, each reported', () => {
    const document = read(networkMemberships, {
      title: true,
      publisher: {acronym: 'НМД'},
      intro: [],
      links: [{url: 'nmd.bg', label: 'НМД'}, 'x'],
      items: [network],
    });
    assert.deepEqual(document.frame, {links: [{label: plain('НМД')}]});
    assert.equal(document.items.length, 1);
    assert.equal(document.invalidRecords, 0);
    assert.deepEqual(complaints(document).sort(), [
      'intro []',
      'links[0].url "nmd.bg"',
      'links[1] "x"',
      'publisher.name missing',
      'title true',
    ]);
  });

  test('does not change what it was given', () => {
    const given = Object.freeze({items: Object.freeze([Object.freeze({name: ' Мрежа ', since: 'x'})])});
    read(networkMemberships, given);
    assert.deepEqual(given, {items: [{name: ' Мрежа ', since: 'x'}]});
  });
});

describe('One file for all widgets', () => {
  const file = {
    version: 1,
    lang: 'en',
    publisher: {name: 'Association'},
    title: 'Everything',
    intro: 'All that we do.',
    links: [{url: '/all'}],
    'network-memberships': {title: 'Networks', items: [{name: 'Network'}]},
    'success-stories': [{title: 'Story'}],
  };

  test('gives each widget what stands under its tag: a document, or a list', () => {
    assert.deepEqual(read(networkMemberships, file).items, [{name: texts({en: 'Network'})}]);
    assert.deepEqual(read(successStories, file).items, [{title: texts({en: 'Story'})}]);
  });

  test('lends its language and publisher to each part, and nothing else', () => {
    const {frame, contentLanguage, validationIssues} = read(successStories, file);
    assert.deepEqual({contentLanguage, validationIssues}, {contentLanguage: 'en', validationIssues: []});
    assert.deepEqual(frame, {publisher: {name: texts({en: 'Association'})}});
    assert.deepEqual(read(networkMemberships, file).frame, {
      publisher: {name: texts({en: 'Association'})},
      title: texts({en: 'Networks'}),
    });
  });

  test('lends its version to each part', () => {
    assert.equal(errorOf(() => read(successStories, {...file, version: 2})).code, 'NEWER_VERSION');
  });

  test('lends nothing to a part that says it itself', () => {
    const own = {version: 1, lang: 'bg', publisher: {name: 'Сдружение'}, items: [network]};
    const {frame, contentLanguage} = read(networkMemberships, {...file, 'network-memberships': own});
    assert.equal(contentLanguage, 'bg');
    assert.deepEqual(frame, {publisher: {name: texts({bg: 'Сдружение'})}});
  });

  test('lends its publisher in its own language, whatever that of the part', () => {
    const {frame, contentLanguage} = read(networkMemberships, {
      ...file,
      'network-memberships': {lang: 'bg', items: [network]},
    });
    assert.equal(contentLanguage, 'bg');
    assert.deepEqual(frame.publisher, {name: texts({en: 'Association'})});
  });

  test('goes before the items beside it', () => {
    const {items} = read(networkMemberships, {items: [{name: 'Друга'}], 'network-memberships': [network]});
    assert.deepEqual(items, [{name: plain('Мрежа')}]);
  });

  test('is not asked for the items of another widget', () => {
    const {items} = read(networkMemberships, {items: [network], 'success-stories': [{title: 'История'}]});
    assert.deepEqual(items, [{name: plain('Мрежа')}]);
  });

  test('reports what is wrong by its path from the top of the file', () => {
    const document = read(networkMemberships, {
      'network-memberships': {title: true, items: [{...network, since: 'x'}, {}]},
    });
    assert.deepEqual(complaints(document).sort(), [
      'network-memberships.items[0].since "x"',
      'network-memberships.items[1].name missing',
      'network-memberships.title true',
    ]);
    assert.deepEqual(complaints(read(successStories, {'success-stories': [{title: 'а'}, true]})), [
      'success-stories.items[1] true',
    ]);
  });

  test('reports what is wrong with its head where it stands', () => {
    const document = read(successStories, {version: 'a', lang: 5, publisher: true, 'success-stories': []});
    assert.deepEqual(complaints(document).sort(), ['lang 5', 'publisher true', 'version "a"']);
  });
});

describe('A document that is none', () => {
  test('but was made for other widgets fails with their names', () => {
    const {code, detail} = errorOf(() =>
      read(networkMemberships, {version: 1, 'success-stories': [], 'project-results': {items: []}}),
    );
    assert.equal(code, 'WRONG_SHAPE');
    assert.equal(detail, 'success-stories, project-results');
  });

  test('fails with the keys that it has', () => {
    const {code, detail} = errorOf(() => read(networkMemberships, {version: 1, networks: [], Items: [], items: null}));
    assert.equal(code, 'WRONG_SHAPE');
    assert.equal(detail, 'version, networks, Items');
  });

  for (const json of [
    null,
    'Мрежа',
    5,
    true,
    {},
    {items: {}},
    {items: null},
    {items: 'x'},
    {'network-memberships': null},
    {'network-memberships': {}},
    {'network-memberships': 'x', items: []},
    {'network-memberships': null, 'success-stories': []},
  ])
    test(`fails as WRONG_SHAPE: ${JSON.stringify(json)}`, () => {
      assert.equal(errorOf(() => read(networkMemberships, json)).code, 'WRONG_SHAPE');
    });

  test('of a newer version fails as such, whatever its form, and says which', () => {
    for (const json of [{version: 2, items: [network]}, {version: 2, networks: {}}, {version: 2}]) {
      const {code, detail} = errorOf(() => read(networkMemberships, json));
      assert.deepEqual([code, detail], ['NEWER_VERSION', '2']);
    }
  });

  for (const version of ['a', '1.5', 1.5, -1, true, {}])
    test(`is none of them where only its version is wrong: ${JSON.stringify(version)} is reported, and the rest shows`, () => {
      const document = read(networkMemberships, {version, items: [network]});
      assert.equal(document.items.length, 1);
      assert.deepEqual(complaints(document), [`version ${JSON.stringify(version)}`]);
    });

  test('because no record is right fails with what is wrong with each', () => {
    const failure = errorOf(() => read(networkMemberships, [{}, {name: ''}, true]));
    assert.equal(failure.code, 'ALL_RECORDS_INVALID');
    assert.deepEqual(complaints(failure), ['items[0].name missing', 'items[1].name ""', 'items[2] true']);
  });
});

describe('A wrong record', () => {
  test('is left out and reported by its index, and a wrong date costs no more than itself', () => {
    const document = read(
      networkMemberships,
      JSON.parse('{"items": [5, {"name": {"_$litType$": 1}}, {"name": "Мрежа", "since": "2016 г."}]}'),
    );
    assert.deepEqual(document.items, [{name: plain('Мрежа')}]);
    assert.equal(document.invalidRecords, 2);
    assert.deepEqual(document.validationIssues, [
      {path: 'items[0]', expected: '{…}', actual: '5'},
      {path: 'items[1].name._$litType$', expected: '"bg", "en"', actual: '"_$litType$"'},
      {path: 'items[2].since', expected: '"2016", "2016-03", "2016-03-01"', actual: '"2016 г."'},
    ]);
  });

  test('is counted; a wrong field is not', () => {
    const {invalidRecords, items} = read(networkMemberships, [
      network,
      5,
      {},
      {...network, url: 'x'},
      {...network, links: [5]},
    ]);
    assert.deepEqual({invalidRecords, items: items.length}, {invalidRecords: 2, items: 3});
  });

  test('leaves records of the same id alone: each of them stays', () => {
    const {items, validationIssues} = read(networkMemberships, [
      {id: 'a', name: 'Едно'},
      {id: 'a', name: 'Две'},
    ]);
    assert.equal(items.length, 2);
    assert.deepEqual(validationIssues, []);
  });

  test('with text that would be code elsewhere is right: text is text', () => {
    const evil = '<img src=x onerror=alert(1)>{{constructor.constructor("alert(1)")()}}';
    const {items, validationIssues} = read(networkMemberships, [{name: evil, description: [evil, {list: [evil]}]}]);
    assert.deepEqual(only(items), {name: plain(evil), description: plain([evil, {list: [evil]}])});
    assert.deepEqual(validationIssues, []);
  });
});

describe('A story', () => {
  const title = 'Хвърчилата';
  const withdrawn = (safeguarding: unknown) => errorOf(() => read(successStories, [{title, safeguarding}])).code;

  test('that somebody tried to withdraw is dropped, however wrongly it is written', () => {
    for (const safeguarding of [
      'withdrawn',
      true,
      [],
      {withdrawn: 'да'},
      {withdrawn: 1},
      {reviewBy: '01.03.2026'},
      {reviewBy: '2026-02-30'},
    ])
      assert.equal(withdrawn(safeguarding), 'ALL_RECORDS_INVALID', JSON.stringify(safeguarding));
  });

  test('that is well protected is kept with what protects it', () => {
    const safeguarding = {namesChanged: true, reviewBy: '2026-03', withdrawn: true};
    assert.deepEqual(only(read(successStories, [{title, safeguarding}]).items).safeguarding, safeguarding);
  });

  test('stays where only the note on names is wrong', () => {
    const document = read(successStories, [{title, safeguarding: {namesChanged: 'да'}}]);
    assert.deepEqual(document.items, [{title: plain(title), safeguarding: {}}]);
    assert.deepEqual(complaints(document), ['items[0].safeguarding.namesChanged "да"']);
  });

  test('loses a quotation without words, and nothing else', () => {
    const document = read(successStories, [{title, quote: {by: 'Директорът'}}]);
    assert.deepEqual(document.items, [{title: plain(title)}]);
    assert.deepEqual(complaints(document), ['items[0].quote.text missing']);
  });
});

describe('A project', () => {
  test('keeps the right results beside wrong ones, with the figures that are right', () => {
    const document = read(projectResults, [
      {
        title: 'Проект',
        activities: [{id: 'a', title: 'Срещи'}, {id: 'b'}],
        results: [
          {
            activity: 'a',
            items: [
              {
                text: 'Проведени срещи',
                figures: [
                  {value: 3, label: 'срещи'},
                  {value: 'четири', label: 'х'},
                ],
              },
            ],
          },
          {activity: 'b'},
        ],
      },
    ]);
    const project = only(document.items);
    assert.deepEqual(project.activities, [{id: 'a', title: plain('Срещи')}]);
    assert.deepEqual(project.results, [
      {
        activity: 'a',
        items: [{text: plain('Проведени срещи'), figures: [{value: 3, label: plain('срещи')}]}],
      },
    ]);
    assert.deepEqual(complaints(document), [
      'items[0].activities[1].title missing',
      'items[0].results[0].items[0].figures[1].value "четири"',
      'items[0].results[1].items missing',
    ]);
  });

  test('loses a funding that does not say who paid, or how', () => {
    const document = read(projectResults, [
      {
        title: 'Проект',
        funding: [
          {funder: {name: 'Фонд'}, level: 'funded'},
          {level: 'funded'},
          {funder: {name: 'Фонд'}, level: 'paid'},
        ],
      },
    ]);
    assert.equal(only(document.items).funding?.length, 1);
    assert.deepEqual(complaints(document), ['items[0].funding[1].funder missing', 'items[0].funding[2].level "paid"']);
  });
});

describe('A contact', () => {
  const organisation = {name: 'Сдружение'};
  const name = {name: plain('Сдружение')};

  test('keeps a number, an e-mail address and a country that are none as texts, and reports each', () => {
    const document = read(contactCard, [
      {
        organisation,
        phones: [{number: '02 981 00 00'}, {number: ' +359  2 123 4567 '}],
        emails: ['office at example.org', 'office@example.org'],
        helpline: {number: 'централа'},
        address: {country: 'България'},
      },
    ]);
    assert.deepEqual(document.items, [
      {
        organisation: name,
        phones: [{number: '02 981 00 00'}, {number: '+359 2 123 4567'}],
        emails: ['office at example.org', 'office@example.org'],
        helpline: {number: 'централа'},
        address: {country: 'България'},
      },
    ]);
    assert.deepEqual(complaints(document).sort(), [
      'items[0].address.country "България"',
      'items[0].emails[0] "office at example.org"',
      'items[0].helpline.number "централа"',
    ]);
  });

  test('takes numbers with their country in any spacing, and short ones, without a word', () => {
    const numbers = ['+359 2 123 4567', '+359 (2) 123-45-67', '+359/888.123.456', '112', '116 111', '15 100'];
    const {items, validationIssues} = read(contactCard, [{organisation, phones: numbers.map((number) => ({number}))}]);
    assert.deepEqual(validationIssues, []);
    assert.deepEqual(
      only(items).phones?.map(({number}) => number),
      numbers,
    );
  });

  test('reports a number that holds more than one number: who dials it reaches nobody', () => {
    for (const number of ['+359 2 123 4567 / 68', '02 123 45 67/68', '+359 2 123 4567, +359 2 123 4568'])
      assert.deepEqual(
        complaints(read(contactCard, [{organisation, phones: [{number}]}])),
        [`items[0].phones[0].number ${JSON.stringify(number)}`],
        number,
      );
  });

  test('loses a telephone without a number and an e-mail address that is no text', () => {
    const document = read(contactCard, [{organisation, phones: [{label: 'Приемна'}], emails: [true]}]);
    assert.deepEqual(document.items, [{organisation: name, phones: [], emails: []}]);
    assert.deepEqual(complaints(document), ['items[0].phones[0].number missing', 'items[0].emails[0] true']);
  });

  test('of nobody is none', () => {
    assert.equal(errorOf(() => read(contactCard, [{phones: [{number: '112'}]}])).code, 'ALL_RECORDS_INVALID');
  });
});

test('A topic is read three levels deep, and what is deeper is nothing wrong', () => {
  const {items, validationIssues} = read(advocacyTopics, [
    {title: 'Едно', topics: [{title: 'Две', topics: [{title: 'Три', topics: [{title: 'Четири'}]}]}]},
  ]);
  assert.deepEqual(validationIssues, []);
  assert.deepEqual(only(items), {
    title: plain('Едно'),
    topics: [{title: plain('Две'), topics: [{title: plain('Три')}]}],
  });
});

test('A topic loses a nameless one inside it, at every level, and keeps the others', () => {
  const document = read(advocacyTopics, [
    {title: 'Едно', topics: [{description: 'х'}, {title: 'Две', topics: [{title: ''}, {title: 'Три'}]}]},
  ]);
  assert.deepEqual(only(document.items).topics, [{title: plain('Две'), topics: [{title: plain('Три')}]}]);
  assert.deepEqual(complaints(document), ['items[0].topics[0].title missing', 'items[0].topics[1].topics[0].title ""']);
});

test('A publication without files is none; one whose files are wrong, or not there yet, stays', () => {
  const document = read(publicationList, [
    {title: 'Доклад'},
    {title: 'Доклад', files: [{url: 'doklad'}, {url: '/doklad.pdf', lang: 'bg', bytes: -1}]},
    {title: 'Доклад', files: []},
  ]);
  assert.deepEqual(
    document.items.map(({files}) => files),
    [[{url: 'https://ngo.example/doklad.pdf', lang: 'bg'}], []],
  );
  assert.deepEqual(complaints(document), [
    'items[0].files missing',
    'items[1].files[0].url "doklad"',
    'items[1].files[1].bytes -1',
  ]);
});

test('A piece of news that leads nowhere is none', () => {
  const document = read(newsTeasers, [
    {title: 'Новина'},
    {title: 'Новина', url: 'novina'},
    {title: 'Новина', url: '/n'},
  ]);
  assert.deepEqual(document.items, [{title: plain('Новина'), url: 'https://ngo.example/n'}]);
  assert.deepEqual(complaints(document), ['items[0].url missing', 'items[1].url "novina"']);
});

describe('A file that was fetched', () => {
  const address = 'https://ngo.example/a.json';
  const readFrom = ({tag, item}: typeof networkMemberships, json: unknown, from = address) =>
    readFile(json, tag, item, from);

  test('is checked once for all widgets of a kind, and anew for another address', async () => {
    const json = {items: [{name: 'А', url: './a'}]};
    const first = await readFrom(networkMemberships, json);
    assert.equal(await readFrom(networkMemberships, json), first);
    const [item] = (await readFrom(networkMemberships, json, 'https://other.example/')).items;
    assert.equal(item?.url, 'https://other.example/a');
  });

  test('is checked for each kind of widget', async () => {
    const json = {
      'network-memberships': [{name: 'А'}],
      'news-teasers': [{title: 'Б', date: '2024-01-01', url: 'https://ngo.example/b'}],
    };
    assert.deepEqual((await readFrom(networkMemberships, json)).items[0]?.name, texts({'*': 'А'}));
    const {tag, item} = newsTeasers;
    assert.deepEqual((await readFile(json, tag, item, address)).items[0]?.title, texts({'*': 'Б'}));
  });

  test('that is none is none each time', async () => {
    const json = {items: []};
    const nothing = {nothing: true};
    for (const wrong of [null, 5, nothing, nothing])
      await assert.rejects(readFrom(networkMemberships, wrong), {code: 'WRONG_SHAPE'});
    assert.deepEqual((await readFrom(networkMemberships, json)).items, []);
  });

  test('and is long is checked in slices, between which the page has its turns, and is the same document', async () => {
    const json = {
      lang: 'bg',
      items: [...Array(10_000).keys()].map((index) => ({name: `Мрежа ${index}`, since: `${1990 + (index % 30)}`})),
    };
    let turns = 0;
    const turn = (): void => {
      turns++;
      timer = setTimeout(turn);
    };
    let timer = setTimeout(turn);
    const document = await readFrom(networkMemberships, json);
    clearTimeout(timer);
    assert.ok(turns > 1, `${turns} turns`);
    const {tag, item} = networkMemberships;
    assert.deepEqual(document, readDocument(json, tag, item, address));
  });
});
