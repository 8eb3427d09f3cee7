/** What nobody thought of: random records among good ones, random texts where JSON or a language is expected. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {NgoError} from '../../src/content/errors.js';
import type {Field, Fields} from '../../src/content/fields.js';
import {parseInlineJson} from '../../src/content/inline-json.js';
import {canonicalTag} from '../../src/content/language-tag.js';
import {formatDate, formatDateRange, formatMoney, formatNumber, plural} from '../../src/locale/format.js';
import {Locale} from '../../src/locale/locale.js';
import {strings} from '../support/corpora.js';
import {filled} from '../support/declared.js';
import {widgets} from './described.js';
import {errorOf, read} from './support.js';

const SEED = {seed: 20_160_301};
type Item = Readonly<Record<string, unknown>>;

const noRecord = fc.oneof(
  fc.constantFrom(0, '', 'а', true, [], [[]], {}, {_$litType$: 1, strings: ['<b>'], values: []}),
  fc.constant(JSON.parse('{"__proto__": {"name": "а", "title": "а"}}') as unknown),
  fc.jsonValue().filter((value) => typeof value !== 'object'),
);

for (const {tag, item} of widgets) {
  const {fields} = item as unknown as {fields: Fields};
  const whole = filled(item, (_, right) => right) as Item;
  const needed = Object.keys(fields).filter(
    (key) => fields[key]?.requirement === 'required' || fields[key]?.requirement === 'strict',
  );
  const optional = Object.keys(fields).filter((key) => !fields[key]?.requirement && key !== 'id');
  const lists = optional.filter((key) => 'of' in (fields[key] as Field & object));

  /** A record that is given, and one that says the same without mistakes; none where it cannot be saved. */
  interface Given {
    readonly written: unknown;
    readonly meant?: Item;
  }
  const right = fc.subarray(optional).map((absent): Item => {
    const entries = Object.entries(whole).filter(([key]) => !absent.includes(key));
    return Object.fromEntries(entries);
  });
  const without = (record: Item, key: string): Item =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  const given: fc.Arbitrary<Given> = fc.oneof(
    {weight: 4, arbitrary: right.map((record) => ({written: record, meant: record}))},
    noRecord.map((written) => ({written})),
    fc.tuple(right, fc.constantFrom(...needed)).map(([record, key]) => ({
      written: {...record, [key]: 'of' in (fields[key] as Field & {field: object}).field ? null : true},
    })),
    fc
      .tuple(right, fc.constantFrom(...optional.filter((key) => !lists.includes(key))))
      .map(([record, key]) => ({written: {...record, [key]: true}, meant: without(record, key)})),
    ...(lists[0]
      ? [
          fc
            .tuple(right, fc.constantFrom(...lists), fc.array(fc.constantFrom(true, []), {minLength: 1}), fc.nat(3))
            .map(([record, key, wrong, at]) => ({
              written: {...record, [key]: [...wrong.slice(0, at), ...(whole[key] as unknown[]), ...wrong.slice(at)]},
              meant: {...record, [key]: whole[key]},
            })),
        ]
      : []),
  );

  describe(`Of a list for ${tag}`, () => {
    test('all records that can be saved are, in order, each without what is wrong in it, and the others are counted', () => {
      fc.assert(
        fc.property(fc.array(given, {maxLength: 12}), (records) => {
          const named = records.map(({written, meant}, index) => ({
            written: meant ? {...(written as object), id: `${index}`} : written,
            meant: meant && {...meant, id: `${index}`},
          }));
          const meant = named.flatMap((record) => record.meant ?? []);
          const file = {lang: 'bg', items: named.map(({written}) => written)};
          if (records[0] && !meant[0]) {
            assert.equal(errorOf(() => read({tag, item}, file)).code, 'ALL_RECORDS_INVALID');
            return;
          }
          const {items, invalidRecords, validationIssues} = read({tag, item}, file);
          assert.deepEqual(items, read({tag, item}, {lang: 'bg', items: meant}).items);
          assert.equal(invalidRecords, records.length - meant.length);
          const wrong = named.flatMap(({written, meant: good}, index) =>
            JSON.stringify(written) === JSON.stringify(good) ? [] : [`items[${index}]`],
          );
          assert.deepEqual([...new Set(validationIssues.map(({path}) => /^items\[\d+\]/.exec(path)?.[0]))], wrong);
        }),
        {...SEED, numRuns: 100},
      );
    });
  });
}

describe('JSON in a page', () => {
  test('is read or refused, and nothing else, whatever stands there', () => {
    const refused = (source: string): void => {
      try {
        parseInlineJson(source);
      } catch (thrown) {
        assert.ok(thrown instanceof NgoError, `${thrown}`);
      }
    };
    for (const source of strings) refused(source);
    const pieces = fc.constantFrom(
      '"',
      '\\',
      '<p>',
      '</p>',
      '<br />',
      '&#038;',
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '\n',
      '1',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(pieces).map((some) => some.join('')),
        ),
        refused,
      ),
      {
        ...SEED,
        numRuns: 2_000,
      },
    );
  });

  test('is what it was before a CMS broke its lines', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('<br>', '<br/>', '<br />\n', '</p>\n<p>'), (value, mark) => {
        const source = JSON.stringify(value, undefined, 1);
        assert.deepEqual(parseInlineJson(`<p>${source.replaceAll('\n', mark)}</p>`), JSON.parse(source));
      }),
      {...SEED, numRuns: 500},
    );
  });
});

/** Tags as people write them. */
const written = fc.oneof(
  fc.constantFrom(
    'bg',
    'bg_BG',
    'BG',
    'en',
    'en-GB',
    'de',
    'sr-Latn',
    'x-private',
    'en-u-ca-buddhist',
    '*',
    'none',
    '',
  ),
  fc.stringMatching(/^[a-z]{2,8}([-_][A-Za-z\d]{1,8}){0,3}$/),
  fc.string({unit: 'binary'}),
);

describe('A language tag', () => {
  test('is one or none, and never throws', () => {
    const check = (tag: unknown): void => {
      const canonical = canonicalTag(tag);
      if (canonical !== undefined) assert.equal(canonicalTag(canonical), canonical);
    };
    for (const tag of strings) check(tag);
    fc.assert(fc.property(fc.oneof(written, fc.anything()), check), {...SEED, numRuns: 2_000});
  });

  test('is of a language in which a text is found, where there is any, and dates and numbers are written', () => {
    const tags = written.map((tag) => (tag === '*' ? tag : canonicalTag(tag))).filter((tag) => tag !== undefined);
    const language = tags.filter((tag) => tag !== '*');
    const texts = fc.array(fc.tuple(tags, fc.option(fc.string())), {maxLength: 5}).map((entries) => new Map(entries));
    fc.assert(
      fc.property(
        language,
        language,
        fc.constantFrom('mark', 'show', 'hide', null),
        texts,
        (lang, documentLang, missing, localized) => {
          const locale = new Locale(lang, documentLang, missing);
          const picked = locale.pick(localized);
          if (picked) {
            assert.ok([...localized.values()].includes(picked.value));
            assert.ok(picked.lang === undefined || localized.has(picked.lang));
          }
          if (typeof localized.get('*') === 'string')
            assert.ok(picked, 'what is the same in all languages shows in each');
          formatDate(locale, '2016-03');
          formatDateRange(locale, '2016', '2018-03-01');
          formatMoney(locale, 5, 'EUR');
          formatNumber(locale, 5);
          plural(locale, 5, (n) => ({
            zero: () => n,
            one: () => n,
            two: () => n,
            few: () => n,
            many: () => n,
            other: () => n,
          }));
        },
      ),
      {...SEED, numRuns: 1_000},
    );
  });
});
