import {frameFields, headFields} from './document.js';
import {
  alternative,
  boolean,
  count,
  currency,
  date,
  imageUrl,
  languageTag,
  list,
  number,
  positive,
  prose,
  record,
  string,
  text,
  url,
} from './fields.js';
import type {Field, Fields} from './fields.js';
import {MAX_RECORDS, MAX_TEXT, MAX_URL} from './limits.js';

/** JSON Schema, draft 2020-12; only what we write of it. */
export type Schema = {readonly [key: string]: unknown};

const words = {type: 'string', pattern: '\\S', maxLength: MAX_TEXT};
const tag =
  '([A-Za-z]{2,3}|[A-Za-z]{5,8})([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|\\d{3}))?([-_]([A-Za-z\\d]{5,8}|\\d[A-Za-z\\d]{3}))*';
/** Year, month, a real day: long months, short months, February, and the 29th in leap years (Gregorian). */
const day =
  '^(?!0000)\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\\d|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?$' +
  '|^(?!0000)(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29$';

/** A value as it is, or one per language; `must`: in one language at least. */
const localized = (value: Schema, must: boolean): Schema => ({
  anyOf: [
    value,
    {
      type: 'object',
      minProperties: 1,
      propertyNames: {pattern: `^(\\*|${tag})$`},
      additionalProperties: {anyOf: [value, {type: 'null'}]},
      ...(must && {not: {additionalProperties: {type: 'null'}}}),
    },
  ],
});

const blocks: Schema = {
  anyOf: [
    words,
    {
      type: 'array',
      minItems: 1,
      items: {
        anyOf: [
          words,
          {
            type: 'object',
            required: ['list'],
            properties: {list: {type: 'array', minItems: 1, items: words, maxItems: MAX_RECORDS}},
          },
        ],
      },
      maxItems: MAX_RECORDS,
    },
  ],
};

const address = (pattern: string): Schema => ({type: 'string', maxLength: MAX_URL, pattern});

/** The fields that are not made of others. */
const simple = new Map<Field<never>, Schema>([
  [string, words],
  [languageTag, {type: 'string', pattern: `^${tag}$`}],
  [date, {type: 'string', pattern: day}],
  [
    url,
    address(
      '^\\s*(([Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ww][Ww]\\.)[^\\s/?#@]+([/?#]|\\s*$)|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|\\.{0,2}/)',
    ),
  ],
  [
    imageUrl,
    address(
      '^\\s*(([Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ww][Ww]\\.)[^\\s/?#@]+([/?#]|\\s*$)|data:image/(png|jpeg|gif|webp|avif)[;,]|\\.{0,2}/)',
    ),
  ],
  [currency, {type: 'string', pattern: '^[A-Z]{3}$'}],
  [boolean, {type: 'boolean'}],
  [number, {type: 'number'}],
  [positive, {type: 'number', exclusiveMinimum: 0}],
  [count, {type: 'integer', minimum: 0}],
] as [Field<never>, Schema][]);

interface Parts {
  readonly of?: Field;
  readonly values?: readonly string[];
  readonly fields?: Fields;
  readonly field?: Field;
}

const schemaOfField = (field: Field, must = false): Schema => {
  const {of, values, fields, field: inner} = field as Parts;
  if (inner) return schemaOfField(inner, 'need' in field && field.need === 'must');
  if (of) return {type: 'array', maxItems: MAX_RECORDS, items: schemaOfField(of)};
  if (values) return {enum: values};
  if (fields) return schemaOfRecord(fields);
  if (field === text) return localized(words, must);
  if (field === prose) return localized(blocks, must);
  if (field === alternative) return localized({anyOf: [words, {const: ''}]}, must);
  const schema = simple.get(field as Field<never>);
  if (!schema) throw new Error('A field without a schema');
  return schema;
};

const schemaOfRecord = (fields: Fields): Schema => ({
  type: 'object',
  required: Object.keys(fields).filter((key) => ['must', 'should'].includes(fields[key]?.need ?? '')),
  properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schemaOfField(field)])),
});

/**
 * The published schema of a widget's document, from the declaration that checks at run time: valid by it
 * is what the widget takes without a report.
 */
export const schemaOf = ({tag: name, item}: {readonly tag: string; readonly item: Field}): Schema => {
  const items = schemaOfField(list(item));
  const document = schemaOfField(record({...headFields, ...frameFields}));
  const whole = {
    ...document,
    required: ['items'],
    properties: {...(document.properties as Schema), version: {type: 'integer', minimum: 0, maximum: 1}, items},
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: name,
    anyOf: [
      items,
      {
        type: 'object',
        if: {required: [name]},
        then: {
          properties: {
            version: whole.properties.version,
            lang: (document.properties as Schema).lang,
            publisher: (document.properties as Schema).publisher,
            [name]: {anyOf: [items, whole]},
          },
        },
        else: whole,
      },
    ],
  };
};
