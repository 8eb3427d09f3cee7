/** The form of a widget's content: its declaration and the texts that explain it, as a tree of labelled fields. */
import type {Field, Fields} from '../content/fields.js';
import {kinds} from './kinds.js';
import {sharedRecords} from './schema.js';
import {sharedTexts} from './shared-texts.js';
import type {AnyFieldTexts, AnyTexts} from './schema.js';
import type {kindTexts} from './kind-texts.js';
import type {Language} from './text-types.js';

type Kind = keyof typeof kindTexts;
/** A record that is drawn in a way of its own. */
export type SharedName = keyof typeof sharedTexts;

interface Labelled {
  /** Its key in the record around it. */
  readonly key: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly help: Readonly<Record<Language, string>>;
  /** Its declaration, without its requirement. */
  readonly field: Field;
  /** `strict`: may be absent. */
  readonly requirement: 'required' | 'recommended' | 'strict' | undefined;
}
export interface Choice {
  readonly value: string;
  readonly label: Readonly<Record<Language, string>>;
}
export type FormField = Labelled &
  (
    | {readonly type: 'value'; readonly kind: Kind}
    | {readonly type: 'choice'; readonly choices: readonly Choice[]}
    | {readonly type: 'list'; readonly of: FormField}
    | FormRecord
  );
export interface FormRecord extends Labelled {
  readonly type: 'record';
  readonly fields: readonly FormField[];
  /** The field that a plain value stands for. */
  readonly plain: string | undefined;
  readonly shared: SharedName | undefined;
}

interface Parts {
  readonly plain?: string;
  readonly orPublisher?: true;
  readonly of?: Field;
  readonly values?: readonly string[];
  readonly fields?: Fields;
  readonly field?: Field;
  readonly requirement?: Labelled['requirement'];
}

/** The fields of a record, in the order of the declaration. */
export const formFields = (fields: Fields, texts: AnyFieldTexts): readonly FormField[] =>
  Object.entries(fields).map(([key, field]) => {
    const own = texts[key];
    if (!own) throw new Error(`No texts of ${key}`);
    return formField(field, own, key);
  });

export const formField = (declared: Field, texts: AnyTexts, key = ''): FormField => {
  const {requirement, orPublisher, field = declared} = declared as Field & Parts;
  const labelled: Labelled = {
    key,
    label: {bg: texts.bg[0], en: texts.en[0]},
    help: {bg: texts.bg[1], en: texts.en[1]},
    field,
    requirement: orPublisher ? undefined : requirement,
  };
  const {of, values, fields, plain} = field as Field & Parts;
  if (of) return {...labelled, type: 'list', of: formField(of, texts, key)};
  if (values)
    return {
      ...labelled,
      type: 'choice',
      choices: values.map((value) => ({value, label: texts.values?.[value] ?? {bg: value, en: value}})),
    };
  if (fields) {
    const shared = sharedRecords.get(field);
    const inner = shared ? sharedTexts[shared] : texts.fields;
    if (!inner) throw new Error(`No texts of the fields of ${key}`);
    return {...labelled, type: 'record', fields: formFields(fields, inner), plain, shared};
  }
  const [kind] = kinds.get(field) ?? [];
  if (!kind) throw new Error(`No kind of ${key}`);
  return {...labelled, type: 'value', kind};
};
