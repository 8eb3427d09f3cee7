import {country, email, phoneNumber} from '../content/contact.js';
import {FORMAT_VERSION, frameFields, headFields} from '../content/document.js';
import {
  altText,
  boolean,
  count,
  currency,
  date,
  imageUrl,
  languageTag,
  number,
  positive,
  prose,
  string,
  text,
  url,
} from '../content/fields.js';
import type {Field, Fields} from '../content/fields.js';
import {figure} from '../content/figure.js';
import {funding} from '../content/funding.js';
import {image} from '../content/image.js';
import {MAX_RECORDS, MAX_TEXT, MAX_URL} from '../content/limits.js';
import {focus, link, logo, organisation} from '../content/records.js';
import {teaser} from '../content/teaser.js';
import {frameTexts, kindTexts, organisationTexts, sharedTexts} from './shared-texts.js';
import type {Language} from './text-types.js';

/** JSON Schema, draft 2020-12; only what we write of it. */
export type Schema = {readonly [key: string]: unknown};

/** The `Texts` of a value, of whichever type. */
interface AnyTexts extends Readonly<Record<Language, readonly [title: string, description: string]>> {
  readonly values?: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  readonly fields?: AnyFieldTexts;
}
type AnyFieldTexts = Readonly<Record<string, AnyTexts>>;

/** A widget's content, and the texts that annotate it. */
export interface AnnotatedContent {
  readonly tag: string;
  readonly item: Field;
  readonly texts: AnyTexts;
}

/**
 * The published schema of a widget's document, from the declaration that checks at run time and the texts that
 * explain it: valid by it is what the widget takes without a report.
 *
 * `errorMessage` is not of the standard: editors with the language service of VS Code show it where they would
 * show a pattern. Others ignore it; Ajv in strict mode has to be told of it.
 */
export const schemaOf = (widget: AnnotatedContent, language: Language): Schema => {
  const writer = new Writer(language);
  return {
    $schema: DRAFT,
    ...writer.annotations(widget.texts),
    if: {type: 'object', required: [widget.tag]},
    then: writer.file([widget]),
    else: writer.document(widget),
    $defs: writer.$defs,
  };
};

/** The published schema of a file that serves all widgets: valid by it is what each takes of it without a report. */
export const schemaOfOrganisation = (widgets: readonly AnnotatedContent[], language: Language): Schema => {
  const writer = new Writer(language);
  return {$schema: DRAFT, ...writer.annotations(organisationTexts), ...writer.file(widgets), $defs: writer.$defs};
};

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const tagForm =
  '([A-Za-z]{2,3}|[A-Za-z]{5,8})([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|\\d{3}))?([-_]([A-Za-z\\d]{5,8}|\\d[A-Za-z\\d]{3}))*';
/** Year, month, a real day: long months, short months, February, and the 29th in leap years (Gregorian). */
const day =
  '^(?!0000)\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\\d|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?$' +
  '|^(?!0000)(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29$';
const site = '([Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ww][Ww]\\.)[^\\s/?#@]+([/?#]|\\s*$)';

/** A kind of values, with what an editor says where a value is of another. */
type Kind = (errorMessage: string) => Schema;

// A keyword speaks of one type of values: `pattern` of texts, `items` of lists, `properties` of objects. So what may
// be of several types needs no `anyOf`, and an editor says one thing of a mistake.
const textKind =
  (pattern = '\\S'): Kind =>
  (errorMessage) => ({pattern, maxLength: MAX_TEXT, errorMessage});
const listOf = (items: Schema) => ({maxItems: MAX_RECORDS, items});
const blocks: Kind = (errorMessage) => {
  const line = textKind()(errorMessage);
  const list = {type: 'array', minItems: 1, ...listOf({type: 'string', ...line})};
  return {
    ...line,
    minItems: 1,
    ...listOf({type: ['string', 'object'], ...line, required: ['list'], properties: {list}}),
  };
};

/** A value as it is, or one per language. */
const localized =
  (types: readonly string[], value: Kind): Kind =>
  (errorMessage) => ({
    type: [...types, 'object'],
    ...value(errorMessage),
    minProperties: 1,
    propertyNames: {pattern: `^(\\*|${tagForm})$`, examples: ['bg', 'en'], errorMessage},
    additionalProperties: {type: [...types, 'null'], ...value(errorMessage)},
  });
const localizedKinds = new Set<unknown>([text, prose, altText]);
const inNoLanguage = {type: 'object', additionalProperties: {type: 'null'}};

const formed =
  (form: Schema): Kind =>
  (errorMessage) => ({type: 'string', ...form, errorMessage});
const address = (schemes: string, example: string): Kind =>
  formed({pattern: `^\\s*(${site}|${schemes}|\\.{0,2}/)`, maxLength: MAX_URL, examples: [example]});

/** What a piece of a form is before white space is collapsed. A form has its spaces in brackets, or as ` ?`. */
const uncollapsed: Readonly<Record<string, string>> = {
  '^': '^[ \\t\\n\\f\\r]*',
  $: '[ \\t\\n\\f\\r]*$',
  ' ?': '[ \\t\\n\\f\\r]*',
  ' ': ' \\t\\n\\f\\r',
};
const formOf = ({form}: {readonly form: RegExp}, example: string): Kind => {
  const pattern = form.source.replace(/\\.|\[\^|\^|\$| \??/g, (piece) => uncollapsed[piece] ?? piece);
  return formed({pattern, maxLength: MAX_TEXT, examples: [example]});
};

/** The kinds of fields that are definitions, with the names of these. */
const kinds = new Map<unknown, readonly [keyof typeof kindTexts, Kind]>([
  [string, ['string', formed({pattern: '\\S', maxLength: MAX_TEXT})]],
  [text, ['text', localized(['string'], textKind())]],
  [prose, ['prose', localized(['string', 'array'], blocks)]],
  [altText, ['altText', localized(['string'], textKind('\\S|^$'))]],
  [languageTag, ['languageTag', formed({pattern: `^${tagForm}$`, examples: ['bg', 'en']})]],
  [date, ['date', formed({pattern: day, examples: ['2016', '2016-03', '2016-03-01']})]],
  [url, ['url', address('[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:', 'https://example.org/')]],
  [imageUrl, ['imageUrl', address('data:image/(png|jpeg|gif|webp|avif)[;,]', './images/photo.jpg')]],
  [currency, ['currency', formed({pattern: '^[A-Z]{3}$', examples: ['EUR']})]],
  [phoneNumber, ['phoneNumber', formOf(phoneNumber, '+359 2 123 4567')]],
  [email, ['email', formOf(email, 'name@example.org')]],
  [country, ['country', formOf(country, 'BG')]],
  [focus, ['focus', formOf(focus, '50% 20%')]],
]);
/** The kinds of fields whose type says all. */
const plain = new Map<unknown, Schema>([
  [boolean, {type: 'boolean'}],
  [number, {type: 'number'}],
  [positive, {type: 'number', exclusiveMinimum: 0}],
  [count, {type: 'integer', minimum: 0}],
]);
/** The records that are definitions, with the names of these. */
const shared = new Map<unknown, keyof typeof sharedTexts>([
  [link, 'link'],
  [logo, 'logo'],
  [image, 'image'],
  [organisation, 'organisation'],
  [figure, 'figure'],
  [teaser, 'teaser'],
  [funding, 'funding'],
]);

interface Parts {
  readonly of?: Field;
  readonly values?: readonly string[];
  readonly fields?: Fields;
  readonly field?: Field;
  readonly requirement?: string;
}

const ref = (path: string): Schema => ({$ref: `#/$defs/${path}`});

/** What a declaration and the types of its texts promise. */
const assured = <T>(promised: T | undefined, what: string): T => {
  if (promised === undefined) throw new Error(`A field without ${what}`);
  return promised;
};

/**
 * Writes schemas in one language, and into `$defs` what they share. Definitions have no title: an editor would show
 * it instead of the one beside the `$ref`.
 */
class Writer {
  readonly $defs: Record<string, Schema> = {};
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  annotations(texts: AnyTexts): Schema {
    const [title, description] = texts[this.#language];
    return {title, description};
  }

  /** A file for several widgets: what it says for all of them, and the part of each. */
  file(widgets: readonly AnnotatedContent[]): Schema {
    const parts = widgets.map((widget) => [widget.tag, {...this.annotations(widget.texts), ...this.document(widget)}]);
    return {
      type: 'object',
      properties: {...this.#frame({...headFields, publisher: organisation}), ...Object.fromEntries(parts)},
    };
  }

  /** A widget's document, or a bare list of its items. */
  document({tag, item, texts}: AnnotatedContent): Schema {
    return this.#defined(tag, () => ({
      type: ['object', 'array'],
      required: ['items'],
      properties: {
        ...this.#frame({...headFields, ...frameFields}),
        items: {...this.annotations(texts), type: 'array', ...listOf(this.#field(item, texts))},
      },
      ...listOf(ref(`${tag}/properties/items/items`)),
    }));
  }

  /** Those of the fields around the items. */
  #frame(fields: Fields): Schema {
    this.#defined('frame', () => {
      const whole = this.#record({...headFields, ...frameFields}, frameTexts);
      const version = {...whole.properties.version, maximum: FORMAT_VERSION, default: FORMAT_VERSION};
      return {...whole, properties: {...whole.properties, version}};
    });
    return Object.fromEntries(Object.keys(fields).map((key) => [key, ref(`frame/properties/${key}`)]));
  }

  #record(fields: Fields, texts: AnyFieldTexts) {
    const entries = Object.entries(fields);
    const required = entries
      .filter(([, {requirement}]) => requirement === 'required' || requirement === 'recommended')
      .map(([key]) => key);
    const properties: Record<string, Schema> = Object.fromEntries(
      entries.map(([key, field]) => {
        const own = assured(texts[key], `texts: ${key}`);
        return [key, {...this.annotations(own), ...this.#field(field, own)}];
      }),
    );
    return {type: 'object', ...(required[0] && {required}), properties};
  }

  #field(field: Field, texts: AnyTexts): Schema {
    const {of, values, fields, field: inner, requirement} = field as Parts;
    if (inner) {
      const schema = this.#field(inner, texts);
      return requirement === 'required' && localizedKinds.has(inner)
        ? {...schema, not: this.#defined('inNoLanguage', () => inNoLanguage)}
        : schema;
    }
    if (of) return {type: 'array', ...listOf(this.#field(of, texts))};
    if (values) {
      const titleOf = (value: string) => assured(texts.values?.[value], `texts: ${value}`)[this.#language];
      return {oneOf: values.map((value) => ({const: value, title: titleOf(value)}))};
    }
    if (fields) {
      const name = shared.get(field);
      return name
        ? this.#defined(name, () => this.#record(fields, sharedTexts[name]))
        : this.#record(fields, assured(texts.fields, 'texts of its fields'));
    }
    const kind = kinds.get(field);
    if (!kind) return assured(plain.get(field), 'a schema');
    const [name, schema] = kind;
    return this.#defined(name, () => schema(kindTexts[name][this.#language]));
  }

  /** Refers to a definition, which is made once. */
  #defined(name: string, make: () => Schema): Schema {
    this.$defs[name] ??= make();
    return ref(name);
  }
}
