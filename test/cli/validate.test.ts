/** The same checks as in a browser, with lines and columns; and what is no JSON at all. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {validate} from '../../src/cli/validate.js';
import {findings, lines, network, project, story} from './support.js';
import type {Given} from './support.js';

const where = (given: unknown, options?: Given) =>
  findings(given, options).map(({line, column, path, rule}) => `${line}:${column} ${path} ${rule}`);

describe('What a browser would report', () => {
  test('stands at the value, or at the record that lacks it', () => {
    const file =
      '{"lang": "bg", "items": [\n  {"name": "Мрежа", "since": "преди"},\n  {"role": "member", "name": {"bg": null}},\n  {"acronym": "А"}\n]}';
    assert.deepEqual(where(file), [
      '2:30 items[0].since wrong-value',
      '3:30 items[1].name missing-value',
      '4:3 items[2].name missing-value',
    ]);
  });

  test('stands at its part of a file for several widgets, and once where it holds for all', () => {
    const file =
      '{"lang": 5,\n"network-memberships": [{"name": true}, {"name": "А"}],\n"success-stories": {"items": [{"title": "Б", "date": "x"}]}}';
    assert.deepEqual(where(file), [
      '1:10 lang wrong-value',
      '2:34 network-memberships.items[0].name wrong-value',
      '3:54 success-stories.items[0].date wrong-value',
    ]);
  });

  test('counts columns as editors do, whatever is written as an escape', () => {
    assert.deepEqual(where('{"lang": "bg",\n"items": [{"name": "\\u041c\\"\\/ предстaв\\""}]}'), [
      '2:38 items[0].name mixed-letters',
    ]);
    assert.deepEqual(where('{"lang": "bg", "items": [\r\n{"name": "А", "url": "http:\\/\\/nmd.bg\\/\\/"}]}'), [
      '2:22 items[0].url address-http',
      '2:38 items[0].url address-double-slash',
    ]);
    // As old editors of a Mac end lines.
    assert.deepEqual(where('{"items": [\r{"name": "А"},\r{"name": true}]}'), [
      '2:10 items[0].name missing-language',
      '3:10 items[1].name wrong-value',
    ]);
  });

  test('stands at the last of a key that is there twice, which is the one that counts', () => {
    assert.deepEqual(
      where(
        '{"lang": "bg", "items":\n[{"name": "А", "since": "2016", "id": "a", "since": "x", "id": "b"}, {"name": "Б", "id": "a"}]}',
      ),
      ['2:44 items[0].since duplicate-key', '2:53 items[0].since wrong-value', '2:58 items[0].id duplicate-key'],
    );
  });

  test('takes a plain text to be in the language of its part', () => {
    const both = {bg: 'Мрежа', en: 'Network'};
    const file = {lang: 'bg', 'network-memberships': {lang: 'en', items: [{name: both, place: 'Sofia'}]}};
    assert.match(findings(file)[0]?.what ?? '', /missing in Bulgarian/);
  });

  test('is not told twice', () => {
    assert.deepEqual(
      where(network({url: 'http://nmd.bg и http://eurochild.org', links: [{url: 'naso.bg'}]})).map((line) =>
        line.replace(/\S+ /, ''),
      ),
      [
        'network-memberships.items[0].url unusable-address',
        'network-memberships.items[0].links[0].url address-without-scheme',
      ],
    );
  });

  test('says what to write instead, and what becomes of the rest', () => {
    const [bare] = findings(network({url: 'naso.bg'}), {language: 'bg'});
    assert.equal(bare?.cure, 'Напишете "https://naso.bg".');
    const [figure] = findings(project({figures: [{value: 5}]}));
    assert.equal(figure?.rule, 'figure-without-label');
    const [photo] = findings(story({image: {src: '/a.jpg'}}));
    assert.equal(photo?.rule, 'missing-alternative');
    const [link] = findings(story({link: {label: {'*': 'Още'}}}));
    assert.equal(link?.rule, 'link-without-address');
    const [phone] = findings({'contact-card': [{organisation: {name: {'*': 'А'}}, emails: ['info at example']}]});
    assert.match(phone?.why ?? '', /as it is written/);
    const hidden = findings(story({safeguarding: {withdrawn: 'yes'}})).at(-1);
    assert.equal(hidden?.why, 'The whole record success-stories.items[0] does not show.');
    const [src] = findings(network({logo: {src: 'logo'}}));
    assert.equal(src?.why, 'The whole record network-memberships.items[0].logo does not show.');
    const names = findings([{name: {bg: true, en: 'A'}}, {name: {bg: true, en: ' '}}], {widget: 'network-memberships'});
    assert.deepEqual(
      names.map(({why}) => why),
      [
        'This value does not show; the rest does.',
        'The whole record items[1] does not show.',
        'The whole record items[1] does not show.',
      ],
    );
    const [unnamed] = findings({'contact-card': [{organisation: {}}, {organisation: {name: {'*': 'А'}}}]});
    assert.equal(unnamed?.why, 'Without it the whole record contact-card.items[0] does not show.');
    const [long] = findings(network({place: {'*': 'а'.repeat(10_001)}}));
    assert.equal(long?.what, 'The length is 10001; at most: 10000.');
  });

  test('says how a record or a list is written where something else stands', () => {
    const contact = (fields: object) => ({'contact-card': [{organisation: {name: {'*': 'А'}}, ...fields}]});
    const cure = (file: object) => findings(file).map((finding) => finding.cure)[0];
    assert.equal(cure(contact({phones: [true]})), 'Write it like this: {"number": …}.');
    assert.equal(cure(project({duration: 'дълго'})), 'Write it like this: {"months": …, "start": …, "end": …}.');
    assert.equal(cure(project({duration: '8 месеца'})), 'Write {"months": 8}.');
  });

  test('includes why a file shows nothing at all', () => {
    const rule = (file: unknown) => lines(findings(file, {widget: 'network-memberships'}));
    assert.deepEqual(rule({version: 2, items: []}), ['version newer-version']);
    assert.deepEqual(rule({first: []}), ['wrong-shape']);
    assert.deepEqual(rule([{}]), ['items all-records-invalid', 'items[0].name missing-value']);
    assert.deepEqual(rule('['.repeat(17) + ']'.repeat(17)), ['too-deep']);
    assert.deepEqual(rule('['.repeat(100_000)), ['parse']);
    assert.deepEqual(rule(' \n'), ['empty-body']);
    assert.deepEqual(rule('<!doctype html>'), ['not-json-type']);
    assert.deepEqual(rule('\uFEFF{"items": []}'), ['byte-order-mark']);
    const bytes = Uint8Array.of(...new TextEncoder().encode('{"items":\n["'), 0xcc, 0xf0, 0x22, 0x5d, 0x7d);
    const {drafts} = validate({bytes, baseUrl: 'https://example.org/'}, 'file.json', undefined);
    assert.deepEqual(
      drafts.map((draft) => [draft.rule, draft.offset]),
      [['encoding', 12]],
    );
  });
});

describe('What is no JSON', () => {
  const causeOf = (text: string) => {
    const [{line, column, what} = assert.fail('nothing found'), ...others] = findings(text);
    assert.deepEqual(others, []);
    return `${line}:${column} ${what}`;
  };
  const cases: readonly (readonly [string, string])[] = [
    ['[{"a": 1},\n]', '1:10 Nothing follows the comma.'],
    ['{"a": 1,\n}', '1:8 Nothing follows the comma.'],
    ['{"a": 1\n "b": 2}', '1:7 A comma is missing here after 1.'],
    ['[{"a": 1}\n\n {"b": 2}]', '1:9 A comma is missing here after }.'],
    ['{"a": „b“}', '1:7 There is a curled quote here („); JSON wants a straight one: ".'],
    ['{“a”: 1}', '1:2 There is a curled quote here (“); JSON wants a straight one: ".'],
    ["{'a': 1}", '1:2 There is a single quote here (\'); JSON wants a double one: ".'],
    ['{"a": 1} // b', '1:10 There is a comment here; JSON has none.'],
    ['{"a": "Фондация "Друм""}', '1:18 The text ends before "Друм": there is a straight quote (") in it.'],
    ['{"a": "b\nc"}', '1:7 This text goes on in a new line, which JSON does not allow.'],
    ['{"a": [1', '1:9 The file ends before its last bracket.'],
    ['{"a": 1}}', '1:9 The bracket } closes nothing here.'],
    ['{"a": [{"b": 1]}', '1:15 Before the bracket ] } is missing: a { is still open.'],
    ['{"a": 1}\n{"b": 2}', '2:1 Records follow one another without a list around them: {'],
    ['{"a" 1}', '1:4 A colon is missing after the key.'],
    ['{"a": "C:\\x"}', '1:10 There is a backslash (\\) in this text that means nothing.'],
    ['{"a": "b\tc"}', '1:9 There is an invisible character in this text (such as a tab): U+0009.'],
    ['{a: 1}', '1:2 The key "a" has no quotes.'],
    ['{"a": True}', '1:7 "True" is no value in JSON.'],
    ['{"a": 1,5}', '1:9 There is a number with a comma here.'],
    ['{"a": }', '1:7 A value is missing here.'],
  ];
  for (const [text, expected] of cases)
    test(`is told in plain words: ${JSON.stringify(text)}`, () => assert.equal(causeOf(text), expected));
});

describe('The widget that a file is for', () => {
  const tagsOf = (given: unknown, {widget, file = 'file.json'}: Given = {}) =>
    validate({bytes: new TextEncoder().encode(JSON.stringify(given)), baseUrl: 'https://example.org/'}, file, widget)
      .tags;
  const items = [{title: 'А'}];

  test('is told by the keys of the file, then by $schema, then by its name', () => {
    assert.deepEqual(tagsOf({'success-stories': [], 'news-teasers': []}), ['success-stories', 'news-teasers']);
    assert.deepEqual(tagsOf({$schema: '../schema/project-results.json', items}, {file: 'success-stories.json'}), [
      'project-results',
    ]);
    assert.deepEqual(tagsOf(items, {file: '/data/success-stories.json'}), ['success-stories']);
    assert.deepEqual(tagsOf(items, {file: 'https://example.org/success-stories.json?v=2'}), ['success-stories']);
  });

  test('is whichever is asked for', () => {
    assert.deepEqual(tagsOf({'success-stories': [], 'news-teasers': []}, {widget: 'news-teasers'}), ['news-teasers']);
    assert.deepEqual(tagsOf(items, {widget: 'success-stories', file: 'news-teasers.json'}), ['success-stories']);
  });

  test('is told by the fields of the records where only one widget has them', () => {
    assert.deepEqual(tagsOf([{name: 'А', role: 'member'}]), ['network-memberships']);
    assert.deepEqual(tagsOf({items: [{title: 'А'}, {title: 'Б', quote: {}, slug: 'b'}]}), ['success-stories']);
    assert.deepEqual(tagsOf([{funder: {}, level: 'funded'}]), ['funder-acknowledgement']);
    assert.equal(tagsOf(items), undefined);
    assert.equal(tagsOf([]), undefined);
  });
});

describe('Files of this project', () => {
  const folder = (path: string) => {
    const base = new URL(path, import.meta.url);
    return readdirSync(base)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(new URL(name, base), 'utf8')] as const);
  };

  test('that are examples have nothing', () => {
    const files = folder('../../examples/content/');
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.flatMap(([file, text]) => findings(text, {file}).map(({rule, path}) => `${file} ${path} ${rule}`)),
      [],
    );
  });

  test('that hold the slips of real pages have just these', () => {
    const widgets: Readonly<Record<string, string>> = {
      'paragraphs-after-a-list.json': 'publication-list',
      'title-of-170-characters.json': 'project-results',
      'title-that-asks.json': 'success-stories',
    };
    const found = folder('../content/fixtures/').flatMap(([file, text]) =>
      [
        ...new Set(
          findings(text, {file, widget: widgets[file]}).map(({rule}) => `${file.replace('.json', '')} ${rule}`),
        ),
      ].sort(),
    );
    assert.deepEqual(found, [
      'latin-letter-in-a-cyrillic-word mixed-letters',
      'logo-named-by-its-file missing-alternative',
      'missing-in-english address-double-slash',
      'missing-in-english address-http',
      'missing-in-english missing-translation',
      'one-network-two-publishers wrong-shape',
      'quotes unbalanced-quotes',
      'urls-as-pasted address-double-slash',
      'urls-as-pasted address-glued',
      'urls-as-pasted address-http',
      'urls-as-pasted address-without-scheme',
      'urls-as-pasted unusable-address',
      'urls-as-pasted white-space',
    ]);
  });
});

test('Every sentence is in Bulgarian and in English, and no value is forgotten in it', () => {
  const file = {
    'success-stories': [
      {
        title: {bg: 'Мария, 7 г., от „Дом', en: 'x'},
        place: {bg: 'Cофия'},
        titel: 1,
        date: 1,
        image: {src: 'http://a.bg//b'},
        safeguarding: {reviewBy: '2020', withdrawn: true},
      },
      {title: {bg_BG: ' а'}, id: 'a', link: {}},
      {title: {english: 'a'}, id: 'a', body: '0888123456', image: {src: 'www.a.bg', alt: 'IMG_1234.jpg'}},
    ],
    'project-results': [
      {
        title: 5,
        duration: {start: '2020', end: '2019'},
        results: [{activity: 'x', items: [{text: 'a', figures: [{value: 1}]}]}],
      },
    ],
  };
  const [bg, en] = (['bg', 'en'] as const).map((language) => findings(file, {language}));
  assert.ok(bg && en && bg.length > 20);
  assert.deepEqual(lines(bg), lines(en));
  for (const [index, {what, why, cure}] of bg.entries())
    for (const [said, other] of [
      [what, en[index]?.what],
      [why, en[index]?.why],
      [cure, en[index]?.cure],
    ]) {
      assert.match(said ?? '', /\p{Script=Cyrillic}/u);
      assert.notEqual(said, other);
      assert.doesNotMatch(`${said} ${other}`, /\{[a-z]+\}|undefined/i);
    }
});
