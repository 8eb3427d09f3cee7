import type {Field, Infer} from '../content/fields.js';
import type {Figure} from '../content/figure.js';
import type {Funding} from '../content/funding.js';
import type {Image, Link, Organisation} from '../content/records.js';
import type {Teaser} from '../content/teaser.js';

/** The languages that the schemas are published in. */
export type Language = 'bg' | 'en';

/** The records that widgets share: their fields have their words here, once. */
export interface SharedRecords {
  readonly link: Link;
  readonly contactLink: Link;
  readonly logo: Image;
  readonly image: Image;
  readonly organisation: Organisation;
  readonly figure: Figure;
  readonly teaser: Teaser;
  readonly funding: Funding;
}

/** Whether a record is one of those: it has the same keys. It is not enough to fit, as a telephone number fits a link. */
type IsShared<T> = true extends {
  [K in keyof SharedRecords]: [keyof T, keyof SharedRecords[K]] extends [keyof SharedRecords[K], keyof T]
    ? true
    : false;
}[keyof SharedRecords]
  ? true
  : false;

/** The words of what a value is made of: each value of an enumeration, each field of a record that nobody shares. */
type Inside<T> = [T] extends [readonly (infer Entry)[]]
  ? Inside<Entry>
  : [T] extends [string]
    ? string extends T
      ? unknown
      : {readonly values: Readonly<Record<T, Readonly<Record<Language, string>>>>}
    : [T] extends [number | boolean | ReadonlyMap<string, unknown>]
      ? unknown
      : IsShared<T> extends true
        ? unknown
        : {readonly fields: FieldTexts<T>};

/** A label, as short as a form wants it; and what to write, in a sentence or two. */
type Annotation = readonly [title: string, description: string];
/** The annotations of a value of the type `T`. A word too many or too few is an error of types. */
export type Texts<T> = Readonly<Record<Language, Annotation>> & Inside<T>;
/** The annotations of each field of a record. */
export type FieldTexts<T> = {readonly [K in keyof T]-?: Texts<Exclude<T[K], undefined>>};
/** The annotations of a widget's content, and of each field of its items. */
export type ContentTexts<C extends {readonly item: Field}> = Texts<Infer<C['item']>>;
