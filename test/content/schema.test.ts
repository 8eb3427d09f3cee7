/**
 * The published JSON Schema against the check at run time: what a real validator calls valid is what a widget
 * takes without a report. Both come from one declaration, by different ways.
 */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as contact from '../../src/content/contact.js';
import * as fields from '../../src/content/fields.js';
import type {Field, Fields} from '../../src/content/fields.js';
import {frameFields as frame} from '../../src/content/document.js';
import * as records from '../../src/content/records.js';
import {NgoError} from '../../src/content/errors.js';
import {schemaOf, schemaOfOrganisation} from '../../src/schema/schema.js';
import type {AnnotatedContent as Content} from '../../src/schema/schema.js';
import {widgets} from './described.js';
import {json, read} from './support.js';

// Strict in what a schema may say; a condition on keys (`required` without `properties`) is no mistake of ours.
const ajv = new Ajv2020({strict: true, strictTypes: false, strictRequired: false});
ajv.addVocabulary(['errorMessage']);
type Validate = ReturnType<typeof ajv.compile>;
const validators = new Map<Content, Validate>();
const verdictOf = (validate: Validate, document: unknown): boolean => {
  const verdict = validate(document) === true;
  ajv.errors = validate.errors;
  return verdict;
};
/** Whether a document is valid by the published schema. */
const isValid = (content: Content, document: unknown): boolean => {
  const validate = validators.get(content) ?? ajv.compile(schemaOf(content, 'bg'));
  validators.set(content, validate);
  return verdictOf(validate, document);
};
const validateOrganisation = ajv.compile(schemaOfOrganisation(widgets, 'bg'));

/** Whether a widget takes the whole of a document without a report. */
const isTaken = (content: Content, document: unknown): boolean => {
  try {
    return read(content, document).validationIssues.length === 0;
  } catch (thrown) {
    if (thrown instanceof NgoError) return false;
    throw thrown;
  }
};

interface Values {
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const words: Values = {good: ['Мрежа', ' a\u00a0b ', '<b>&amp;', '„“', 1000], bad: ['', '  ', '\u00a0', true, []]};

/** Values per kind of field, as authors write and miswrite them. */
const simple = new Map<unknown, Values>([
  [fields.string, {good: words.good, bad: [...words.bad, {}, {bg: 'а'}]}],
  [
    fields.text,
    {
      good: [
        ...words.good,
        {bg: 'Мрежа', en: 'Network'},
        {'*': 'Eurochild'},
        {bg: 'а', en: null},
        {bg_BG: 'а', 'sr-Latn': 'a'},
        {'x-private': 'а', 'i-klingon': 'a', 'zh-min-nan': 'a', sr_Latn_RS: 'a', 'de-u-co-phonebk-x-easy': 'a', bg: 5},
      ],
      bad: [
        ...words.bad,
        {},
        {bg: ''},
        {bg: 'а', en: true},
        {български: 'а'},
        {'': 'а'},
        {bg: ['а']},
        {bg: {en: 'а'}},
        {_$litType$: 1},
        {text: 'а'},
        ['а'],
      ],
    },
  ],
  [
    fields.altText,
    {good: ['', 'Хвърчила', 5, {bg: '', en: 'Kites'}, {bg: null}], bad: [' ', true, {}, {bg: true}, [], {'': ''}]},
  ],
  [
    fields.prose,
    {
      good: [
        'а\n\nб',
        ['а', 'б'],
        ['а', {list: ['б', 'в']}],
        {bg: ['а', {list: ['б']}], en: 'a', de: null},
        [{list: ['а'], note: 5}],
        [5],
        [null, 'а'],
        [{list: 'а'}],
        {bg: ['а', null]},
      ],
      bad: [
        ...words.bad,
        '\n\n',
        {},
        [''],
        [null],
        [['а']],
        [{}],
        [{list: []}],
        [{list: ['']}],
        [{list: null}],
        [{list: [null]}],
        [{list: true}],
        {bg: []},
        {list: ['а']},
      ],
    },
  ],
  [
    fields.url,
    {
      good: [
        ...[
          'https://example.org',
          'http://nmd.bg/',
          'http://www.ecad.net//',
          'https://example.org/?a=1&b=2#c',
          'http://example.org:8080/',
        ],
        ...[
          'https://medium.example/@ngo',
          'https://пример.бг/',
          'http://www.childsafetyeurope.org/Сдружение',
          ' https://example.org ',
        ],
        ...[
          'HTTPS://EXAMPLE.ORG/',
          'Https://example.org',
          'www.naso.bg',
          'Www.naso.bg',
          'www.naso.bg/a b',
          '/about',
          './a.pdf',
          '../a.pdf',
          '/a b.pdf',
        ],
        ...[
          'mailto:office@example.org',
          'Mailto:office@example.org',
          'tel:+35929876543',
          'images/a b.jpg',
          'izsledvane.pdf#page=2',
          'за-нас/отчет',
          'Отчет 2023.PDF',
          'https://example.org?a',
          'https://example.org#a',
        ],
      ],
      bad: [
        ...[
          '',
          ' ',
          'example.org',
          'nmd.bg/a',
          'nmd.bg/otchet.pdf',
          'localhost/a',
          'images\\a.jpg',
          'C:/a.pdf',
          '#top',
          '?a=1',
          'https://',
          'http://?',
          'office@example.org',
          'няма',
        ],
        ...[
          'javascript:alert(1)',
          'data:text/html,a',
          'file:///a.pdf',
          'ftp://example.org',
          'C:\\a.pdf',
          'https//example.org',
        ],
        ...[
          'https://user:secret@example.org/',
          'https://user@example.org',
          'http://nmd.bg и http://eurochild.org',
          'http://при мер.бг',
        ],
        ...[5, true, {}, {bg: 'https://example.org'}, ['https://example.org']],
      ],
    },
  ],
  [
    fields.imageUrl,
    {
      good: [
        'https://example.org/a.png',
        './images/a.svg',
        '/a.png',
        'www.example.org/a.png',
        'a.png',
        'data:image/png;base64,AAAA',
        'data:image/webp,a',
      ],
      bad: [
        '',
        'a',
        'data:image/svg+xml,<svg/>',
        'data:text/html,a',
        'mailto:a@example.org',
        'javascript:a',
        'https://a:b@example.org/a.png',
        5,
        {src: 'a'},
      ],
    },
  ],
  [
    records.focus,
    {
      good: ['50% 20%', '0% 100%', ' 5% 33% '],
      bad: ['', 'top', '50%', '101% 0%', '50 20', '50%20%', '5.5% 1%', '1% 2% 3%', 5, {x: 1}],
    },
  ],
  [
    fields.date,
    {
      good: [
        '2016',
        '2018-03',
        '2018-12-31',
        '2024-02-29',
        '2000-02-29',
        '1878-03-03',
        '2018-04-30',
        '2018-02-28',
        '9999',
        2016,
        ' 2016\n',
        '2018-03-01T00:00:00Z',
        '2018-03-01 10:00',
        '2018-03-01T10:00:00.000+02:00',
      ],
      bad: [
        ...[
          '2016 г.',
          '2018-13',
          '2018-00',
          '2018-3',
          '2018-02-29',
          '2018-02-30',
          '1900-02-29',
          '2018-04-31',
          '2018-01-32',
          '2018-01-00',
        ],
        ...[
          '0000',
          '0000-02-29',
          '18',
          '',
          '2018-02-30T00:00:00Z',
          '2018-03T10:00',
          '2018-03-01T',
          '01.03.2018',
          '+002016',
          42_370,
          201.6,
          {},
          ['2016'],
        ],
      ],
    },
  ],
  [fields.currency, {good: ['EUR', 'BGN', ' eur '], bad: ['€', 'EURO', '', 978]}],
  [fields.boolean, {good: [true, false, 'true', ' FALSE '], bad: ['да', '', 1, 0, {}]}],
  [
    fields.number,
    {
      good: [0, -1, 1.5, 1e9, '5', ' 1200 ', '-1.5', '1 200 000'],
      bad: ['', '1,5', '1e3', '12 00', '5 деца', true, [], {}],
    },
  ],
  [fields.positive, {good: [1, 0.5, 1e9, '16', '0.5'], bad: [0, -1, '0', '-1', '0.0', true]}],
  [fields.count, {good: [0, 1, 560, 2.0, '46', '46.0', '1\u00a0200'], bad: [-1, 1.5, '-1', '1.5', true, [1]]}],
  [
    fields.languageTag,
    {
      good: [
        ...['bg', 'en', 'EN', 'bg-BG', 'bg_BG', 'sr-Latn', 'de-1996', ' bg ', 'sr_Latn_RS', 'x-private', 'X_A_B'],
        ...['i-klingon', 'zh-min-nan', 'zh-yue-HK', 'en-GB-oed', 'sgn-BE-FR', 'qaa', 'de-DE-x-simple-language'],
        ...['en-u-ca-buddhist', 'en-t-de', 'de-1996-1996', `de-x${'-abcdefgh'.repeat(60)}`],
      ],
      bad: [
        '',
        'b',
        'bg-',
        'text',
        'bg-x',
        'български',
        'en GB',
        'x',
        'i-',
        'bg-BG-BG',
        `de-x${'-a'.repeat(600)}`,
        5,
        {},
      ],
    },
  ],
]);
const textValues = simple.get(fields.text);
const urlValues = simple.get(fields.url);
assert.ok(textValues && urlValues);
simple.set(fields.lines, {...textValues, good: [...textValues.good, 'а\nб\n\nв']});
simple.set(fields.contactUrl, {
  ...urlValues,
  good: [
    ...urlValues.good,
    'viber://chat?number=%2B359881234567',
    'tg:resolve?domain=ngo',
    'SMS:+359881234567',
    'skype:ngo?call',
  ],
});
simple.set(fields.webUrl, {
  good: ['https://example.org/a/', '../', 'www.example.org'],
  bad: ['mailto:a@example.org', 'viber://chat', 'няма', true, {}],
});
/** White space, which `string` collapses before a form is asked for. */
const spaced = (value: string): readonly string[] => [` ${value} `, `\t\n${value}\r\f `, value.replaceAll(' ', ' \n ')];
for (const [field, good, bad] of [
  [
    contact.phoneNumber,
    [
      ...['+359 2 123 4567', '+359 (2) 123-45-67', '+359/2/123.4567', '+3591234567', '116 111', '112', '11 61 11'],
      ...['02 123 4567', '0700 12 345', '0800 1 23 45', '+359 (0)2 123 4567', '*1234', '(02) 123 45 67'],
      ...['02/123 45 67', '00359 2 123 4567', '+359\u00a02 123 4567', '\u202a+359 2 123–45–67\u202c'],
      ...['0888 123 456 вътр. 5', '+359 2 123 4567, ext 12', '٠٢ ١٢٣ ٤٥٦٧', '+۹۸ ۲۱ ۸۸۷۷'],
    ],
    [
      '+359',
      '+359 2 123 4567 890 123 456',
      '1',
      'тел. 112',
      '02 123 4567 / 68',
      '02 123 45 67, 02 123 45 68',
      '0888 123 456 факс 5',
      '#1234',
    ],
  ],
  [
    contact.email,
    ['name@example.org', 'office+bg@mail.example.bg', 'име@пример.бг'],
    [
      'name',
      'name@example',
      'a b@example.org',
      'name@example.org.',
      '<name@example.org>',
      '\u00a0name@example.org',
      'a@b@c.bg',
    ],
  ],
  [contact.country, ['BG', 'GB', 'bg'], ['BGR', 'България', 'B G', 'BG\u00a0', 'B']],
] as const)
  simple.set(field, {
    good: [...good, ...good.flatMap(spaced)],
    bad: [...words.bad, ...bad, {}, {bg: good[0]}],
  });
const spans = [
  '9–17',
  '9-17',
  '09:00–17:30',
  '9.00 - 17.00 ч.',
  '9 ч. – 17 ч',
  '22–6',
  '0–24',
  '10—12:15 h',
  'по уговорка',
];
simple.set(contact.hours, {
  good: [...spans, ...spans.flatMap(spaced), ...spans.map((span) => ({bg: span, en: null})), {'*': '9–17'}],
  bad: ['9', '9–25', '9–17:60', '9-12, 13-17', '9–', '–', '24–9', 9, true, {bg: '9'}, {bg: 9}, {}, ''],
});
/** What is neither a record nor a list, nor anything like it. */
const noRecord: readonly unknown[] = [[], true, ''];
const noList: readonly unknown[] = [true];

interface Parts {
  readonly of?: Field;
  readonly values?: readonly string[];
  readonly fields?: Fields;
  readonly field?: Field;
}

/** Good values of a field, `wrong` of a hundred times a bad one: at each place of its own. */
const valuesOf = (field: Field, wrong: number): fc.Arbitrary<unknown> => {
  const {of, values, fields: inner, field: wrapped} = field as Parts;
  if (wrapped) return valuesOf(wrapped, wrong);
  const {good, bad}: {good: fc.Arbitrary<unknown>; bad: readonly unknown[]} = of
    ? {good: listsOf(valuesOf(of, wrong)), bad: noList}
    : inner
      ? {good: recordsOf(inner, wrong), bad: noRecord}
      : values
        ? {good: fc.constantFrom(...values), bad: ['boss', '', values[0]?.toUpperCase(), 5, [...values]]}
        : simpleValues(field);
  return fc.oneof(
    {arbitrary: good, weight: 100 - wrong},
    {arbitrary: fc.constantFrom(...bad), weight: wrong},
    // Not there: fine, but where it must be.
    {arbitrary: fc.constant(null), weight: wrong},
  );
};

/** A list as authors write one: an array, what is not there among it; what PHP makes of one with gaps; a single value. */
const listsOf = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    {arbitrary: fc.array(fc.option(one, {freq: 20}), {maxLength: 3}), weight: 8},
    {arbitrary: fc.array(one, {maxLength: 3}).map((some) => Object.fromEntries(some.entries())), weight: 1},
    {arbitrary: one, weight: 1},
  );

const simpleValues = (field: Field) => {
  const values = simple.get(field);
  assert.ok(values, 'a kind of field without values here');
  return {good: fc.constantFrom(...values.good), bad: values.bad};
};

const recordsOf = (inner: Fields, wrong: number): fc.Arbitrary<unknown> => {
  const asked = Object.keys(inner).filter((key) => ['required', 'recommended'].includes(inner[key]?.requirement ?? ''));
  const model: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(inner).map(([key, field]) => [key, valuesOf(field, wrong)]),
  );
  const whole = fc.record<Record<string, unknown>>(
    {...model, unknown: fc.constantFrom(null, 5, {a: ['а']})},
    {requiredKeys: asked},
  );
  const partial = fc.record(model, {requiredKeys: []});
  // A text in no language is right where none is asked for, and wrong where one is.
  const silent = whole.map((value) => ({...value, ...(asked[0] && {[asked[0]]: {bg: null}})}));
  return fc.oneof(
    {arbitrary: whole, weight: 200 - 2 * wrong},
    {arbitrary: partial, weight: wrong},
    {arbitrary: silent, weight: wrong},
  );
};

const documentsOf = ({tag, item}: Content): fc.Arbitrary<unknown> => {
  const build = (wrong: number) => {
    const items = valuesOf(fields.list(item), wrong);
    const version = fc.oneof(
      {arbitrary: fc.constant(1), weight: 100 - wrong},
      {arbitrary: fc.constantFrom(2, '2', 1.5, -1, true), weight: wrong},
    );
    const head = {version, lang: valuesOf(fields.languageTag, wrong), publisher: valuesOf(frame.publisher, wrong)};
    const rest = {
      title: valuesOf(frame.title, wrong),
      intro: valuesOf(frame.intro, wrong),
      links: valuesOf(frame.links, wrong),
    };
    const document = fc.record(
      {...head, ...rest, outro: valuesOf(frame.outro, wrong), items},
      {requiredKeys: wrong ? [] : ['items']},
    );
    const shared = fc.record<Record<string, unknown>>(
      {...head, [tag]: fc.oneof(items, document), 'success-tips': items},
      {requiredKeys: [tag]},
    );
    const other = fc.constantFrom<unknown>(null, 'а', 5, {}, {items: {}}, {'news-teasers': []}, {[tag]: 'а'});
    const forms = [document, shared, items].map((arbitrary: fc.Arbitrary<unknown>) => ({arbitrary, weight: 100}));
    return fc.oneof(...forms, {arbitrary: other, weight: wrong});
  };
  return fc.oneof({arbitrary: build(0), weight: 1}, {arbitrary: build(2), weight: 2});
};

for (const content of widgets)
  describe(`The schema of ${content.tag}`, () => {
    test('is itself valid by draft 2020-12, and has no keyword unknown to it', () => {
      const schema = schemaOf(content, 'bg');
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
      assert.doesNotThrow(() => isValid(content, []));
    });

    test('calls valid just what the widget takes without a report', () => {
      let taken = 0;
      let runs = 0;
      fc.assert(
        fc.property(documentsOf(content), (document) => {
          const verdict = isTaken(content, document);
          runs++;
          if (verdict) taken++;
          assert.equal(isValid(content, document), verdict, ajv.errorsText());
        }),
        {seed: 20_160_301, numRuns: 300},
      );
      assert.ok(
        taken > runs / 10 && taken < runs * 0.9,
        `${taken} of ${runs} were right: the test compares too little`,
      );
    });
  });

describe('The schema of a file for all widgets', () => {
  test('calls valid just what each of them takes without a report', () => {
    const build = (wrong: number) =>
      fc.record<Record<string, unknown>>({
        version: fc.constantFrom(1, wrong + 1),
        lang: valuesOf(fields.languageTag, wrong),
        publisher: valuesOf(frame.publisher, wrong),
        // What is said for all widgets is no more than that.
        title: fc.constantFrom('а', 5),
        ...Object.fromEntries(widgets.map(({tag, item}) => [tag, valuesOf(fields.list(item), wrong)])),
      });
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(build(0), build(1)), (document) => {
        const verdict = widgets.every((content) => isTaken(content, document));
        if (verdict) taken++;
        assert.equal(verdictOf(validateOrganisation, document), verdict, ajv.errorsText());
      }),
      {seed: 20_160_301, numRuns: 100},
    );
    assert.ok(taken > 10 && taken < 90, `${taken} of 100 were right: the test compares too little`);
  });
});

/** The names of the kinds of fields. */
const kinds = new Map(
  Object.entries({...fields, ...contact, focus: records.focus}).map(([name, field]) => [field as unknown, name]),
);

const probes = new Map<string, Content>();
/** The content of a widget that has but one field. */
const probe = (field: Field, need?: typeof fields.required): Content => {
  const key = `${kinds.get(field)} ${need?.name}`;
  const said = {bg: ['', ''], en: ['', '']} as const;
  const content = probes.get(key) ?? {
    tag: 'probe',
    item: fields.record({value: need ? need(field) : field}),
    texts: {...said, fields: {value: said}},
  };
  probes.set(key, content);
  return content;
};

const verdictsOn = (content: Content, document: unknown) => ({
  schema: isValid(content, document),
  widget: isTaken(content, document),
});
const both = (verdict: boolean) => ({schema: verdict, widget: verdict});

for (const [field, {good, bad}] of simple)
  describe(`A value of the kind ${kinds.get(field) ?? ''}`, () => {
    for (const [name, need] of [
      ['may be absent', undefined],
      ['must be there', fields.required],
    ] as const) {
      const content = probe(field as Field, need);
      /** The values whose verdicts are not both as they should be, with those verdicts. */
      const misjudged = (values: readonly unknown[], verdict: boolean) =>
        values
          .map((value) => ({value, found: verdictsOn(content, [{value}])}))
          .filter(({found}) => found.schema !== verdict || found.widget !== verdict);

      test(`that ${name} is right by the schema and for the widget: each of those that authors write well`, () => {
        const inNoLanguage = (value: unknown) => need && JSON.stringify(value) === '{"bg":null}';
        assert.deepEqual(
          misjudged(
            good.filter((value) => !inNoLanguage(value)),
            true,
          ),
          [],
        );
      });

      test(`that ${name} is wrong by the schema and for the widget: each of those that authors write badly`, () => {
        assert.deepEqual(misjudged(bad, false), []);
      });
    }
  });

describe('The schema and the widget agree', () => {
  test('on the form of a text, in whichever white space', () => {
    for (const [field, letters] of [
      [contact.phoneNumber, '+01 \n\t\u00a0()-./'],
      [contact.email, 'aж@. \n\t\u00a0<"'],
      [contact.country, 'BGЖb \n\t\u00a0'],
    ] as const) {
      const slips = fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...letters)), {maxLength: 3});
      const texts = fc
        .tuple(simpleValues(field).good, slips)
        .map(([good, slipped]) =>
          slipped.reduce((written, [at, letter]) => written.slice(0, at) + letter + written.slice(at), good as string),
        );
      const content = probe(field);
      let taken = 0;
      fc.assert(
        fc.property(texts, (value) => {
          const {schema, widget} = verdictsOn(content, [{value}]);
          if (widget) taken++;
          assert.equal(schema, widget, JSON.stringify(value));
        }),
        {seed: 20_160_301, numRuns: 2000},
      );
      assert.ok(taken > 200 && taken < 1800, `${kinds.get(field)}: ${taken}`);
    }
  });

  test('that a text in no language is fine, but not where there must be one', () => {
    for (const field of [fields.text, fields.prose]) {
      assert.deepEqual(verdictsOn(probe(field), [{value: {bg: null, en: null}}]), both(true));
      assert.deepEqual(verdictsOn(probe(field, fields.required), [{value: {bg: null, en: null}}]), both(false));
      assert.deepEqual(verdictsOn(probe(field, fields.required), [{value: {bg: null, en: 'a'}}]), both(true));
    }
  });

  test('on how long a text is', () => {
    for (const [length, verdict] of [
      [9_999, true],
      [10_000, true],
      [10_001, false],
    ] as const)
      for (const field of [fields.string, fields.text, fields.prose])
        assert.deepEqual(verdictsOn(probe(field), [{value: 'а'.repeat(length)}]), both(verdict), `${length}`);
  });

  test('on how long a text of emoji is: a validator counts characters, not their halves', () => {
    for (const length of [5_001, 10_000, 10_001]) {
      const {schema, widget} = verdictsOn(probe(fields.string), [{value: '🙂'.repeat(length)}]);
      assert.equal(schema, widget, `${length}`);
    }
  });

  test('on how long an address is', () => {
    const address = (length: number): string => 'https://example.org/'.padEnd(length, 'a');
    for (const [length, verdict] of [
      [2047, true],
      [2048, true],
      [2049, false],
    ] as const)
      assert.deepEqual(verdictsOn(probe(fields.url), [{value: address(length)}]), both(verdict), `${length}`);
  });

  test('on how many records there may be', () => {
    for (const [length, verdict] of [
      [9_999, true],
      [10_000, true],
      [10_001, false],
    ] as const)
      assert.deepEqual(verdictsOn(probe(fields.text), Array(length).fill({value: 'а'})), both(verdict), `${length}`);
  });

  test('that a picture should say what it shows, a link where it leads, and a logo need not', () => {
    const stories = widgets.find(({tag}) => tag === 'success-stories');
    assert.ok(stories);
    for (const [story, verdict] of [
      [{image: {src: '/a.png'}}, false],
      [{image: {src: '/a.png', alt: ''}}, true],
      [{link: {label: 'Още'}}, false],
      [{link: {url: '/a'}}, true],
    ] as const) {
      const document = {publisher: {name: 'а', logo: {src: '/a.png'}}, items: [{title: 'а', ...story}]};
      assert.deepEqual(verdictsOn(stories, document), both(verdict), JSON.stringify(story));
    }
  });

  test('on what a file for all widgets says once', () => {
    for (const content of widgets) {
      for (const [head, verdict] of [
        [{version: 1, lang: 'en', publisher: {name: 'а'}}, true],
        [{version: 2}, false],
        [{version: '1'}, true],
        [{version: '2'}, false],
        [{lang: 'български'}, false],
        [{publisher: {}}, false],
      ] as const) {
        const shared = {...head, [content.tag]: []};
        assert.deepEqual(verdictsOn(content, shared), both(verdict), JSON.stringify(shared));
        const own = {...head, [content.tag]: {version: 1, lang: 'bg', publisher: {name: 'а'}, items: []}};
        const {schema, widget} = verdictsOn(content, own);
        assert.equal(schema, widget, JSON.stringify(own));
      }
    }
  });
});

describe('The example files', () => {
  const folder = '../../examples/content/';
  const files = readdirSync(new URL(folder, import.meta.url)).filter((file) => file.endsWith('.json'));

  /** The widgets that a file is for. */
  const widgetsOf = (document: {readonly $schema?: string}) =>
    widgets.filter(({tag}) => document.$schema?.endsWith(`/${tag}.json`) || Object.hasOwn(document, tag));

  for (const file of files)
    test(`${file} is valid by its schema, and its widgets take the whole of it`, () => {
      const document = json(folder + file) as {$schema?: string};
      const content = widgets.find(({tag}) => document.$schema?.endsWith(`/schema/${tag}.json`));
      assert.ok(content || document.$schema?.endsWith('/schema/organisation.json'), document.$schema);
      const valid = content ? isValid(content, document) : verdictOf(validateOrganisation, document);
      assert.equal(valid, true, ajv.errorsText());
      for (const one of widgetsOf(document)) assert.deepEqual(read(one, document).validationIssues, [], one.tag);
    });
});
