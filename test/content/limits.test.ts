/** Every documented limit: just below, at and above. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {list, prose, string, text, url} from '../../src/content/fields.js';
import {parseInlineJson, parseJson} from '../../src/content/inline-json.js';
import {
  checkDepth,
  MAX_BYTES,
  MAX_DEPTH,
  MAX_ISSUES,
  MAX_RECORDS,
  MAX_TEXT,
  MAX_URL,
} from '../../src/content/limits.js';
import {check, complaints, errorOf, networkMemberships, only, read, texts} from './support.js';

/** Arrays or objects inside one another, so many levels. */
const nested = (levels: number, wrap: (inner: unknown) => unknown = (inner) => [inner]): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
};

const LONE_SURROGATE = /\p{Surrogate}/u;

test('The limits are those that are documented', () => {
  assert.deepEqual(
    {MAX_BYTES, MAX_DEPTH, MAX_RECORDS, MAX_TEXT, MAX_URL},
    {MAX_BYTES: 16_777_216, MAX_DEPTH: 16, MAX_RECORDS: 10_000, MAX_TEXT: 10_000, MAX_URL: 2048},
  );
});

describe('Depth', () => {
  for (const [name, wrap] of [
    ['lists', (inner: unknown) => [inner]],
    ['objects', (inner: unknown) => ({a: inner})],
    ['a mixture', (inner: unknown) => (Array.isArray(inner) ? {a: 1, b: inner} : [1, inner])],
  ] as const)
    test(`of ${name} is taken up to 16 levels and no further`, () => {
      assert.doesNotThrow(() => checkDepth(nested(15, wrap)));
      assert.doesNotThrow(() => checkDepth(nested(16, wrap)));
      assert.equal(errorOf(() => checkDepth(nested(17, wrap))).code, 'TOO_DEEP');
    });

  test('of a document is counted with the document itself, also where nobody reads', () => {
    const document = (levels: number) => ({items: [{name: 'Мрежа', unknown: nested(levels)}]});
    assert.equal(read(networkMemberships, document(13)).items.length, 1);
    assert.equal(errorOf(() => read(networkMemberships, document(14))).code, 'TOO_DEEP');
  });

  test('of 100,000 levels fails as every other that is too much, and exhausts no stack', () => {
    const lists: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    assert.equal(errorOf(() => read(networkMemberships, lists)).code, 'TOO_DEEP');
    assert.equal(
      errorOf(() =>
        read(
          networkMemberships,
          nested(100_000, (a) => ({a})),
        ),
      ).code,
      'TOO_DEEP',
    );
  });

  test('without end, as only a property can be, fails in the same way', () => {
    const round: Record<string, unknown> = {items: []};
    round.self = round;
    assert.equal(errorOf(() => read(networkMemberships, round)).code, 'TOO_DEEP');
  });
});

describe('Records', () => {
  const networks = (length: number) => Array.from({length}, (_, index) => ({name: `Мрежа ${index}`}));

  for (const length of [9_999, 10_000])
    test(`are all taken where there are ${length}`, () => {
      const {items, validationIssues, invalidRecords} = read(networkMemberships, networks(length));
      assert.deepEqual(
        {length: items.length, validationIssues, invalidRecords},
        {length, validationIssues: [], invalidRecords: 0},
      );
    });

  test('above 10,000 are left out, counted, and reported once', () => {
    const {items, validationIssues, invalidRecords} = read(networkMemberships, networks(10_002));
    assert.equal(items.length, 10_000);
    assert.deepEqual(items.at(-1), {name: texts({'*': 'Мрежа 9999'})});
    assert.equal(invalidRecords, 2);
    assert.deepEqual(validationIssues, [{path: 'items', expected: '≤ 10000', actual: '10002'}]);
  });

  test('are limited in every list', () => {
    const {read: entries, validationIssues} = check(
      list(text),
      networks(10_001).map(({name}) => name),
    );
    assert.equal(entries?.length, 10_000);
    assert.deepEqual(validationIssues, [{path: 'it', expected: '≤ 10000', actual: '10001'}]);
  });
});

describe('A text', () => {
  const cut = [{path: 'it', expected: '≤ 10000', actual: '10001'}];

  for (const length of [9_999, 10_000])
    test(`of ${length} characters is taken whole`, () => {
      const value = 'а'.repeat(length);
      assert.deepEqual(check(string, value), {read: value, validationIssues: []});
      assert.deepEqual(check(text, value), {read: texts({bg: value}), validationIssues: []});
      assert.deepEqual(check(prose, value), {read: texts({bg: [value]}), validationIssues: []});
    });

  test('of one character more is cut and reported, and stays', () => {
    const value = 'а'.repeat(10_001);
    const whole = 'а'.repeat(10_000);
    assert.deepEqual(check(string, value), {read: whole, validationIssues: cut});
    assert.deepEqual(check(text, value), {read: texts({bg: whole}), validationIssues: cut});
    assert.deepEqual(check(prose, value), {read: texts({bg: [whole]}), validationIssues: cut});
  });

  test('is measured for each language and each block', () => {
    const long = 'а'.repeat(10_000);
    assert.deepEqual(check(text, {bg: long, en: long}).validationIssues, []);
    assert.deepEqual(check(prose, [long, {list: [long, long]}]).validationIssues, []);
    assert.deepEqual(
      check(prose, {en: [long, {list: ['а', `${long}а`]}]}).validationIssues.map(({path}) => path),
      ['it.en[1].list[1]'],
    );
  });

  test('that is too long costs no record', () => {
    const document = read(networkMemberships, [{name: 'а'.repeat(20_000)}]);
    assert.equal(only(document.items).name.get('*')?.length, 10_000);
    assert.deepEqual(complaints(document), ['items[0].name 20000']);
  });

  for (const [name, last] of [
    ['a family emoji', '👨‍👩‍👧‍👦'],
    ['a flag', '🇧🇬'],
    ['a letter of two units', '𝔸'],
    ['a letter with its accents', 'и\u0306\u0300'],
    ['a line break of two characters', '\r\n'],
  ] as const)
    test(`is never cut inside ${name}`, () => {
      for (let before = 10_000 - last.length; before <= 10_000; before++) {
        const {read = ''} = check(string, `${'а'.repeat(before)}${last}${'б'.repeat(100)}`);
        const kept = read.replace(/^а+|б+$/g, '').replace(/\s/g, ' ');
        assert.ok(['', last, ' '].includes(kept), `${before} before, then ${JSON.stringify(kept)}`);
        assert.equal(LONE_SURROGATE.test(read), false);
        assert.ok(read.length >= before);
      }
    });

  test('that is one letter with 20,000 accents does not become an empty one', () => {
    assert.notEqual(check(string, `а${'\u0301'.repeat(20_000)}`).read, '');
    assert.ok(
      read(networkMemberships, [{name: 'Мрежа'}, {name: `а${'\u0301'.repeat(20_000)}`}]).items.every(({name}) =>
        name.get('*'),
      ),
    );
  });
});

describe('An address', () => {
  const start = 'https://example.org/';
  const address = (length: number): string => start.padEnd(length, 'a');

  for (const length of [2047, 2048])
    test(`of ${length} characters is taken`, () => {
      assert.deepEqual(check(url, address(length)), {read: address(length), validationIssues: []});
    });

  test('of one character more is left out and reported, and its record stays', () => {
    assert.equal(check(url, address(2049)).read, undefined);
    const document = read(networkMemberships, [{name: 'Мрежа', url: address(2049)}]);
    assert.deepEqual(only(document.items), {name: texts({'*': 'Мрежа'})});
    assert.deepEqual(document.validationIssues, [
      {path: 'items[0].url', expected: '"https://…"', actual: `"${address(59)}`},
    ]);
  });
});

describe('Bytes', () => {
  const sized = (bytes: number, letter = 'a'): string => `"${letter.repeat((bytes - 2) / Buffer.byteLength(letter))}"`;

  for (const [name, parse] of [
    ['a file or attribute', parseJson],
    ['a page', parseInlineJson],
  ] as const) {
    test(`of the JSON in ${name} are taken up to 16 MiB`, () => {
      for (const size of [MAX_BYTES - 1, MAX_BYTES]) assert.equal(String(parse(sized(size))).length, size - 2);
    });

    test(`of the JSON in ${name} are too many above, and that is said before it is parsed`, () => {
      assert.equal(errorOf(() => parse(sized(MAX_BYTES + 1))).code, 'TOO_LARGE');
      assert.equal(errorOf(() => parse('{'.repeat(MAX_BYTES + 1))).code, 'TOO_LARGE');
    });
  }

  test('are what counts, not letters: a Cyrillic one has two', () => {
    assert.equal(String(parseJson(sized(MAX_BYTES, 'я'))).length, MAX_BYTES / 2 - 1);
    assert.equal(errorOf(() => parseJson(sized(MAX_BYTES + 2, 'я'))).code, 'TOO_LARGE');
  });

  test('that are nothing but escapes are parsed like others, in a page too', () => {
    const lines = MAX_BYTES / 2 - 1;
    assert.equal(String(parseInlineJson(`"${'\\n'.repeat(lines)}"`)).length, lines);
  });
});

describe('A document in which very much is wrong', () => {
  test('costs no more than its first hundred thousand mistakes, and loses no good record', () => {
    const items = [{name: 'First'}, ...Array.from({length: 30}, () => ({name: 'A', links: Array(9_990).fill(0)}))];
    const {items: taken, validationIssues} = read(networkMemberships, {
      items: [...items, {name: {bg: 'Last', en: 'x'}}],
    });
    assert.equal(taken.length, 32);
    assert.equal(taken.at(-1)?.name.get('bg'), 'Last');
    assert.ok(
      validationIssues.length >= MAX_ISSUES && validationIssues.length < MAX_ISSUES + 20_000,
      `${validationIssues.length}`,
    );
  });
});
