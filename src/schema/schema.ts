import {FORMAT_VERSION, frameFields, headFields} from '../content/document.js';
import type {Field, Fields} from '../content/fields.js';
import {figure} from '../content/figure.js';
import {funding} from '../content/funding.js';
import {image} from '../content/image.js';
import {contactLink, link, logo, organisation} from '../content/records.js';
import {teaser} from '../content/teaser.js';
import {kindTexts} from './kind-texts.js';
import {inNoLanguage, kinds, listOf, localizedKinds, NOTHING, present, where} from './kinds.js';
import type {Schema} from './kinds.js';
import {frameTexts, organisationTexts, sharedTexts} from './shared-texts.js';
import type {Language} from './text-types.js';

export type {Schema};

/** The `Texts` of a value, of whichever type. */
export interface AnyTexts extends Readonly<Record<Language, readonly [title: string, description: string]>> {
  readonly values?: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  readonly fields?: AnyFieldTexts;
}
/** The `FieldTexts` of a record, of whichever type. */
export type AnyFieldTexts = Readonly<Record<string, AnyTexts>>;

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
  const asked = askedOf(widget.item);
  return {
    $schema: DRAFT,
    ...writer.annotations(widget.texts),
    if: {type: 'object', ...present(widget.tag)},
    then: writer.file([widget]),
    else: {...writer.document(widget), ...(asked[0] && {allOf: asked})},
    $defs: writer.$defs,
  };
};

/** The published schema of a file that serves all widgets: valid by it is what each takes of it without a report. */
export const schemaOfOrganisation = (widgets: readonly AnnotatedContent[], language: Language): Schema => {
  const writer = new Writer(language);
  return {$schema: DRAFT, ...writer.annotations(organisationTexts), ...writer.file(widgets), $defs: writer.$defs};
};

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The records that are definitions, with the names of these. */
export const sharedRecords = new Map<unknown, keyof typeof sharedTexts>([
  [link, 'link'],
  [contactLink, 'contactLink'],
  [logo, 'logo'],
  [image, 'image'],
  [organisation, 'organisation'],
  [figure, 'figure'],
  [teaser, 'teaser'],
  [funding, 'funding'],
]);

interface Parts {
  readonly plain?: string;
  readonly orPublisher?: true;
  readonly of?: Field;
  readonly values?: readonly string[];
  readonly fields?: Fields;
  readonly field?: Field;
  readonly requirement?: string;
}

const ref = (path: string): Schema => ({$ref: `#/$defs/${path}`});

/** What the items of a document must have beside, where neither it nor the file around it says who publishes it. */
const askedOf = (item: Field): readonly Schema[] =>
  Object.entries((item as Parts).fields ?? {})
    .filter(([, {orPublisher}]) => orPublisher)
    .map(([key]) => {
      const items = listOf(present(key));
      return listOf(present(key), {if: present('publisher'), else: where({items})});
    });

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
    const asked = widgets.flatMap(({tag, item}) => askedOf(item).map((schema) => [tag, schema] as const));
    return {
      type: 'object',
      properties: {...this.#frame({...headFields, publisher: organisation}), ...Object.fromEntries(parts)},
      ...(asked[0] && {allOf: [{if: present('publisher'), else: where(Object.fromEntries(asked))}]}),
    };
  }

  /** A widget's document, or a list of its items. */
  document({tag, item, texts}: AnnotatedContent): Schema {
    return this.#defined(tag, () => {
      const one = this.#defined(`${tag}-item`, () => this.#field(item, texts, tag));
      const items = {...this.annotations(texts), type: ['array', 'object'], minProperties: 1, ...listOf(one)};
      const document = {
        required: ['items'],
        properties: {...this.#frame({...headFields, ...frameFields}), items},
      };
      return {type: ['object', 'array'], ...listOf(one, document)};
    });
  }

  /** Those of the fields around the items. */
  #frame(fields: Fields): Schema {
    this.#defined('frame', () => {
      const whole = this.#record({...headFields, ...frameFields}, frameTexts, 'frame');
      const version = {
        ...whole.properties.version,
        maximum: FORMAT_VERSION,
        pattern: `^\\s*0*[0-${FORMAT_VERSION}](\\.0{1,3})?\\s*$`,
        default: FORMAT_VERSION,
      };
      return {...whole, properties: {...whole.properties, version}};
    });
    return Object.fromEntries(Object.keys(fields).map((key) => [key, ref(`frame/properties/${key}`)]));
  }

  #record(fields: Fields, texts: AnyFieldTexts, name: string, plain = '') {
    const entries = Object.entries(fields);
    const required = entries
      .filter(
        ([, {requirement, orPublisher}]) =>
          !orPublisher && (requirement === 'required' || requirement === 'recommended'),
      )
      .map(([key]) => key);
    const properties: Record<string, Schema> = Object.fromEntries(
      entries.map(([key, field]) => {
        const own = assured(texts[key], `texts: ${key}`);
        return [key, {...this.annotations(own), ...this.#field(field, own, `${name}-${key}`)}];
      }),
    );
    // A plain value stands for a record where that must have nothing else.
    const {types = [], ...written} = required.every((key) => key === plain) ? this.#plain(fields[plain]) : {};
    return {type: ['object', ...types, 'null'], ...written, ...(required[0] && {required}), properties};
  }

  /** What a plain value must be that stands for a record. */
  #plain(field: Field | undefined): {readonly types?: readonly string[]; readonly [keyword: string]: unknown} {
    const [name, kind] = kinds.get((field as Parts | undefined)?.field) ?? [];
    if (!name || !kind) return {};
    const {type, pattern, maxLength, minimum, maximum, errorMessage} = kind(kindTexts[name][this.#language]);
    const types = (type as readonly string[]).filter((one) => !['object', 'array', 'null'].includes(one));
    return {types, pattern, maxLength, ...(minimum !== undefined && {minimum, maximum}), errorMessage};
  }

  /** @param name what a record is called in the definitions that nobody shares */
  #field(field: Field, texts: AnyTexts, name: string): Schema {
    const {of, values, fields, plain, field: inner, requirement, orPublisher} = field as Parts;
    if (inner) {
      const schema = this.#field(inner, texts, name);
      if (requirement === 'strict' || orPublisher) return schema;
      return {
        ...schema,
        not:
          requirement === 'required' && localizedKinds.has(inner)
            ? this.#defined('inNoLanguage', () => inNoLanguage)
            : NOTHING,
      };
    }
    if (of) {
      const one = this.#field(of, texts, name);
      const entry = one.$ref ? one : this.#defined(name, () => one);
      return this.#defined(`${String(entry.$ref).replace(/.*\//, '')}-list`, () => listOf(entry));
    }
    if (values) {
      const titleOf = (value: string) => assured(texts.values?.[value], `texts: ${value}`)[this.#language];
      return {oneOf: [...values.map((value) => ({const: value, title: titleOf(value)})), NOTHING]};
    }
    if (fields) {
      const own = sharedRecords.get(field);
      return own
        ? this.#defined(own, () => this.#record(fields, sharedTexts[own], own, plain))
        : this.#record(fields, assured(texts.fields, 'texts of its fields'), name, plain);
    }
    const [kind, schema] = assured(kinds.get(field), 'a schema');
    return this.#defined(kind, () => schema(kindTexts[kind][this.#language]));
  }

  /** Refers to a definition, which is made once. */
  #defined(name: string, make: () => Schema): Schema {
    this.$defs[name] ??= make();
    return ref(name);
  }
}
