/** Cases from real pages of organisations, each in a file named for it, and what must come out of it. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, describe, test} from 'node:test';
import {Locale} from '../../src/locale/locale.js';
import {content as contactCard} from '../../src/widgets/contact-card/contact-card.content.js';
import {contentTags} from '../../src/widgets.js';
import {complaints, json, networkMemberships, only, projectResults, read, successStories, texts} from './support.js';

const folder = new URL('fixtures/', import.meta.url);
const used = new Set<string>();
const fixture = (name: string): unknown => {
  used.add(`${name}.json`);
  return json(`fixtures/${name}.json`);
};
const bg = (text: string) => texts({bg: text});

after(() => assert.deepEqual([...used].sort(), readdirSync(folder).sort(), 'a fixture that no test reads'));

describe('A network that is missing in English', () => {
  const {items, validationIssues} = read(networkMemberships, fixture('missing-in-english'));
  const [nmd, ecad, local] = items;
  const en = new Locale('en', 'bg', 'mark');

  test('is nothing wrong, and has its address in every language', () => {
    assert.deepEqual(validationIssues, []);
    assert.equal(ecad?.url, 'http://www.ecad.net//');
  });

  test('shows in Bulgarian on an English page, and says so', () => {
    assert.deepEqual(en.pick(ecad?.name), {value: 'Европейски градове срещу наркотиците', lang: 'bg', dir: undefined});
    assert.deepEqual(en.pick(ecad?.description), {
      value: ['Водеща организация в\u00a0Европа.'],
      lang: 'bg',
      dir: undefined,
    });
    assert.deepEqual(en.pick(nmd?.acronym), {value: 'NNC', lang: undefined, dir: undefined});
  });

  test('does not show there where the page hides what is missing, or the file says null', () => {
    const hide = new Locale('en', 'bg', 'hide');
    assert.deepEqual(
      items.map(({name}) => hide.pick(name)?.value),
      ['National Network for Children', undefined, undefined],
    );
    assert.equal(en.pick(local?.name), undefined);
    assert.equal(en.pick(local?.description)?.lang, 'bg');
  });
});

test('Three spellings of one network stay three: nobody unites or corrects them', () => {
  const {items, validationIssues} = read(networkMemberships, fixture('three-spellings'));
  assert.deepEqual(validationIssues, []);
  const en = new Locale('en', 'bg', 'mark');
  assert.deepEqual(
    items.map(({name}) => en.pick(name)?.value),
    [
      'European child safety alliance',
      'ECSA\u00a0– European Children Safety Alliance',
      'European Child Safety Alliance',
    ],
  );
  assert.deepEqual(items[1]?.acronym, texts({'*': 'ECSA'}));
});

describe('Addresses as they were pasted', () => {
  const document = read(networkMemberships, fixture('urls-as-pasted'));
  const url = (id: string) => document.items.find((item) => item.id === id)?.url;

  test('stay as they are where they parse: glued to the next word, or with // at the end', () => {
    assert.equal(url('glued'), `http://www.childsafetyeurope.org/${encodeURI('Сдружение')}`);
    assert.equal(url('slashes'), 'http://www.ecad.net//');
    assert.equal(url('comma'), 'http://www.unitedagainstracism.org/');
  });

  test('are left out and reported where they do not, and all networks stay', () => {
    assert.equal(url('two'), undefined);
    assert.equal(url('bare'), undefined);
    assert.equal(document.items.length, 5);
    assert.equal(document.invalidRecords, 0);
    assert.deepEqual(complaints(document), [
      'items[3].url "http://nmd.bg и http://eurochild.org"',
      'items[4].url "naso.bg"',
      'items[4].links[0].url "naso.bg"',
    ]);
  });

  test('leave their labels as text', () => {
    assert.deepEqual(document.items[4]?.links, [{label: bg('Сайтът на алианса')}]);
  });
});

test('A story may have no summary, and what is none carries its kind', () => {
  const {items, validationIssues} = read(successStories, fixture('story-without-summary'));
  assert.deepEqual(validationIssues, []);
  assert.deepEqual(items, [
    {title: bg('Нищо не надделя над обичта на една майка'), link: {url: 'https://example.org/stories/7'}},
    {title: bg('Нова инициатива: Група за взаимопомощ'), kind: 'initiative', summary: bg('място за общуване')},
  ]);
});

test('Six results that belong to six activities by their order only keep it, and get no id', () => {
  const {items, validationIssues} = read(projectResults, fixture('results-by-order'));
  assert.deepEqual(validationIssues, []);
  const {activities = [], results = []} = only(items);
  assert.deepEqual([activities.length, results.length], [6, 6]);
  assert.deepEqual(activities[0], {title: bg('Сформиране на екип')});
  assert.deepEqual(results[0], {items: [{text: bg('Сключени 4 договора')}]});
  assert.deepEqual(activities[5], {title: bg('Публичност на проекта')});
  assert.deepEqual(results[5], {items: [{text: bg('Информационна кампания')}]});
});

test('A line of results has two figures, one, or none, and a note', () => {
  const {items, validationIssues} = read(projectResults, fixture('two-figures-in-one-line'));
  assert.deepEqual(validationIssues, []);
  const lines = only(only(items).results).items;
  assert.deepEqual(
    lines.map(({figures}) => figures?.map(({value}) => value)),
    [[4, 50], undefined, [100]],
  );
  assert.deepEqual(lines[0]?.figures?.[1]?.note, bg('по 3 от организация'));
  assert.deepEqual(lines[1], {text: bg('Изработено лого на коалицията')});
});

test('A file name never becomes an alternative text: a logo goes without, and of a photo that is reported', () => {
  const document = read(projectResults, fixture('logo-named-by-its-file'));
  const {partners, related} = only(document.items);
  const {logo} = only(partners);
  assert.match(logo?.src ?? '', /H&H_MASTER_LOGO_\(BLACK_CMYK\)\.png$/);
  assert.equal(logo?.alt, undefined);
  assert.deepEqual(only(related).image, {src: 'https://ngo.example/img/DSC_0042.jpg'});
  assert.deepEqual(complaints(document), ['items[0].related[0].image.alt missing']);
});

test('Nested, doubled and missing quotes are text like other text', () => {
  const given = fixture('quotes') as {items: {name: string}[]};
  const {items, validationIssues} = read(networkMemberships, given);
  assert.deepEqual(validationIssues, []);
  assert.deepEqual(
    items.map(({name}) => name.get('bg')),
    given.items.map(({name}) => name),
  );
});

test('Paragraphs of no-break spaces are dropped without a word, and no-break spaces in text stay', () => {
  const {items, validationIssues} = read(networkMemberships, fixture('nbsp-paragraphs'));
  assert.deepEqual(validationIssues, []);
  assert.deepEqual(only(items), {
    name: bg('Мрежа'),
    description: texts({bg: ['Най-голямото обединение.', 'Член от 2016\u00a0г.']}),
    roleNote: texts({bg: ['Един от основателите.', 'Активен\u00a0член.']}),
  });
});

test('A title of 170 characters stays whole', () => {
  const {items, validationIssues} = read(projectResults, fixture('title-of-170-characters'));
  assert.deepEqual(validationIssues, []);
  assert.equal(only(items).title.get('bg')?.length, 170);
});

test('A word of 23 letters stays whole wherever it stands, in every widget', async () => {
  const file = fixture('word-of-23-letters');
  const written = JSON.stringify(file).match(/Деинституционализацията/g)?.length;
  let taken = 0;
  for (const tag of contentTags.filter((each) => each in (file as object))) {
    const {content} = (await import(`../../src/widgets/${tag}/${tag}.content.js`)) as {content: typeof contactCard};
    const {items, validationIssues} = read(content, file);
    assert.deepEqual(validationIssues, [], tag);
    const count = (value: unknown): number =>
      value instanceof Map || Array.isArray(value)
        ? [...value.values()].reduce((sum: number, each) => sum + count(each), 0)
        : typeof value === 'object' && value !== null
          ? count(Object.values(value))
          : Number(value === 'Деинституционализацията');
    taken += count(items);
  }
  assert.equal('Деинституционализацията'.length, 23);
  assert.equal(taken, written);
});

test('A network named after a year that has passed is not taken for an ended one', () => {
  const {items, validationIssues} = read(networkMemberships, fixture('named-after-a-past-year'));
  assert.deepEqual(validationIssues, []);
  const [coalition, ended] = items;
  assert.deepEqual(Object.keys(coalition ?? {}), ['name', 'description']);
  assert.equal(ended?.status, 'ended');
});

test('One network on the pages of two organisations has on each the text of that organisation', () => {
  const {first, second} = fixture('one-network-two-publishers') as {first: unknown; second: unknown};
  const [one, other] = [first, second].map((page) => read(networkMemberships, page));
  assert.deepEqual([one?.frame.publisher?.id, other?.frame.publisher?.id], ['stryaha', 'drum']);
  const [mine, theirs] = [only(one?.items), only(other?.items)];
  assert.equal(mine.id, theirs.id);
  assert.deepEqual(mine.description, texts({bg: ['Свободен алианс от 2003 г.']}));
  assert.deepEqual(theirs.description, texts({bg: ['Най-голямото обединение на граждански организации.']}));
  assert.deepEqual([mine.role, theirs.role, mine.founded, theirs.founded], ['member', 'founder', '2003', undefined]);
});

test('A Latin letter inside a Cyrillic word stays: what an author wrote is not corrected', () => {
  const {items, validationIssues} = read(networkMemberships, fixture('latin-letter-in-a-cyrillic-word'));
  assert.deepEqual(validationIssues, []);
  assert.match(String(only(items).description?.get('bg')), /представляващ\u0061 /);
});

test('A title that asks a question keeps its mark', () => {
  const {items, validationIssues} = read(successStories, fixture('title-that-asks'));
  assert.deepEqual(validationIssues, []);
  assert.deepEqual(only(items).title, bg('Дълго ли е половин година за дете на 4 години?'));
});

test('An address in one line is a text, in whatever order its parts stand', () => {
  const file = fixture('address-in-one-line');
  const {items, frame, validationIssues} = read(networkMemberships, file);
  assert.deepEqual(validationIssues, []);
  const contacts = read(contactCard, file);
  assert.deepEqual(contacts.validationIssues, []);
  assert.deepEqual(
    contacts.items.map(({address}) => address),
    [
      {text: bg('кв. Сердика, ул. Примерна 21 София, България, 1303')},
      {text: bg('София 1303, ул. „Примерна“ № 21, ет. 2')},
      {
        text: texts({
          bg: 'гр.\u00a0Видин, п.к. 3700,пл. „Примерен“ №1',
          en: '1 Primeren Square, Vidin 3700',
        }),
      },
    ],
  );
  assert.deepEqual(frame.publisher?.place, bg('кв. Сердика, ул. Примерна 21 София, България, 1303'));
  assert.deepEqual(
    only(items).place,
    texts({bg: 'София 1303, ул. „Примерна“ № 21, ет. 2', en: '21 Primerna St., 1303 Sofia'}),
  );
});

test('Three paragraphs after a list stay after it, and apart', () => {
  const {frame, validationIssues} = read(networkMemberships, fixture('paragraphs-after-a-list'));
  assert.deepEqual(validationIssues, []);
  const blocks = frame.intro?.get('bg') ?? [];
  assert.deepEqual(
    blocks.map((block) => (typeof block === 'string' ? 'paragraph' : `list of ${block.list.length}`)),
    ['paragraph', 'list of 3', 'paragraph', 'paragraph', 'paragraph'],
  );
});

test('The fixtures hold no byte order mark and no markup: they are as a careful author saves them', () => {
  for (const name of readdirSync(folder))
    assert.doesNotMatch(readFileSync(new URL(name, folder), 'utf8'), /^\uFEFF|<\w/);
});
