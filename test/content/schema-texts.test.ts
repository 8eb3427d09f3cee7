/** What the published schemas say in words: of each field, in both languages, as an editor and a form need it. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Link} from '../../src/content/records.js';
import {schemaOf, schemaOfOrganisation} from '../../src/schema/schema.js';
import type {Schema} from '../../src/schema/schema.js';
import {kindTexts} from '../../src/schema/kind-texts.js';
import {frameTexts, organisationTexts, sharedTexts} from '../../src/schema/shared-texts.js';
import type {Texts} from '../../src/schema/text-types.js';
import {widgets} from './described.js';

const published = (language: 'bg' | 'en'): readonly Schema[] => [
  ...widgets.map((one) => schemaOf(one, language)),
  schemaOfOrganisation(widgets, language),
];

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema that a `$ref` leads to. */
const followed = (root: Schema, {$ref}: Schema): unknown =>
  String($ref)
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), root);

/** Every field that a schema names, by its key. */
const fieldsIn = (schema: unknown): (readonly [string, Schema])[] =>
  Array.isArray(schema)
    ? schema.flatMap(fieldsIn)
    : isObject(schema)
      ? Object.entries(schema).flatMap(([key, inner]) => [
          ...(key === 'properties' ? (Object.entries(inner as object) as [string, Schema][]) : []),
          ...fieldsIn(inner),
        ])
      : [];

/** All that is said in one language: a text, or a label with its explanation. */
const saidIn = (words: unknown, language: 'bg' | 'en'): (readonly string[])[] =>
  isObject(words)
    ? Object.entries(words).flatMap(([key, inner]) =>
        key === language ? [[inner].flat() as string[]] : saidIn(inner, language),
      )
    : [];

const all = {frameTexts, kindTexts, organisationTexts, sharedTexts, ...widgets.map(({texts}) => texts)};
const bulgarian = saidIn(all, 'bg');
const english = saidIn(all, 'en');
/** What stands in quotes as it is in JSON may be in either language. */
const withoutExamples = (text: string): string => text.replace(/\{.*?\}|"[^"]*"/g, '');

describe('Every field of the schemas', () => {
  for (const language of ['bg', 'en'] as const)
    test(`has a label and an explanation, in the language: ${language}`, () => {
      for (const root of published(language)) {
        const silent = fieldsIn(root).filter(([key, field]) => {
          const said = field.title ? field : followed(root, field);
          // A list within a text is no field of its own.
          return key !== 'list' && !(isObject(said) && said.title && said.description);
        });
        assert.deepEqual(silent, []);
      }
    });

  test('says the same of values in both languages', () => {
    const wordless = (language: 'bg' | 'en') =>
      JSON.stringify(published(language), (key, value: unknown) =>
        ['title', 'description', 'errorMessage'].includes(key) && typeof value === 'string' ? '' : value,
      );
    assert.equal(wordless('bg'), wordless('en'));
  });

  test('has its label where it is, not in a definition: an editor would show that instead', () => {
    for (const {$defs} of published('bg'))
      for (const [name, definition] of Object.entries($defs as Record<string, Schema>))
        assert.equal(definition.title, undefined, name);
  });

  test('fits, with its words and all forms that are taken, into 64 kB for one widget', () => {
    for (const one of widgets) {
      const size = Buffer.byteLength(JSON.stringify(schemaOf(one, 'bg'), null, 2));
      assert.ok(size < 64_000, `${one.tag}: ${size}`);
    }
  });
});

describe('The words of the schemas', () => {
  test('are in their language, and quote as it does', () => {
    assert.equal(bulgarian.length, english.length);
    assert.ok(bulgarian.length > 150, `${bulgarian.length}`);
    assert.deepEqual(
      bulgarian.flat().filter((text) => /^[^а-я]*[a-z]{3}[^а-я]*$|”/i.test(withoutExamples(text))),
      [],
    );
    assert.deepEqual(
      english.flat().filter((text) => /[а-я„]/i.test(withoutExamples(text))),
      [],
    );
  });

  test('are short where they are labels, and whole sentences where they explain', () => {
    const labels = [...bulgarian, ...english].filter(([, description]) => description);
    assert.deepEqual(
      labels.filter(([title = '']) => title.length > 30 || /[.:]$/.test(title)),
      [],
    );
    assert.deepEqual(
      labels.filter(([, description = '']) => description.length > 200 || !/[.“”"]$/.test(description)),
      [],
    );
  });

  test('are an error of types where they are missing or superfluous', () => {
    interface Place {
      readonly name: string;
      readonly kind?: 'a' | 'b';
      readonly parts?: readonly {readonly months: number}[];
    }
    const said = {bg: ['', ''], en: ['', '']} as const;
    const values = {a: {bg: '', en: ''}, b: {bg: '', en: ''}};
    const kind = {...said, values};
    const parts = {...said, fields: {months: said}};
    const name = said;
    const checked: readonly [Texts<Place>, ...unknown[]] = [
      {...said, fields: {name, kind, parts}},
      // @ts-expect-error A language is missing.
      {en: ['', '']} satisfies Texts<string>,
      // @ts-expect-error A field is missing.
      {...said, fields: {kind, parts}} satisfies Texts<Place>,
      // @ts-expect-error A value is missing.
      {...said, fields: {name, kind: {...said, values: {a: values.a}}, parts}} satisfies Texts<Place>,
      // @ts-expect-error The fields of a part are missing.
      {...said, fields: {name, kind, parts: said}} satisfies Texts<Place>,
      // @ts-expect-error There is no such field.
      {...said, fields: {name, kind, parts, place: said}} satisfies Texts<Place>,
      // @ts-expect-error A record that widgets share has its words elsewhere.
      {...said, fields: {url: said}} satisfies Texts<Link>,
    ];
    assert.equal(checked.length, 7);
  });
});
