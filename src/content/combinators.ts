import type {ValidationIssue} from './errors.js';
import {MAX_ISSUES, MAX_RECORDS} from './limits.js';

declare const author: unique symbol;

/**
 * Field combinators: one declaration per widget gives the run-time check, the types (`Infer`, `Author`) and the
 * published JSON Schema (`../schema/schema.ts`). A field is its check: it returns the checked value, or `undefined`
 * after it has reported what is wrong, and never throws. Those made from other fields (a list of what, a
 * record of what) carry them as properties, for the schema and the command.
 *
 * A reading that loses nothing is taken: digits in quotes are a number, one value is a list of one, a name is an
 * organisation. `null` is "not there".
 */
export interface Field<T = unknown, A = unknown> {
  (value: unknown, context: ValidationContext): T | undefined;
  /** What an author may write. For types alone: no field has it. */
  readonly [author]?: A;
}
/** The type of the checked value. */
export type Infer<F> = F extends Field<infer T> ? T : never;
/** The type of what an author writes, in JSON. */
export type Author<F> = F extends Field<unknown, infer A> ? A : never;

/** Where in a document a check is, and what it has to know of the document. */
export interface ValidationContext {
  readonly path: string;
  /** Language of plain strings, canonical; `*` where the document does not say. */
  readonly contentLanguage: string;
  /** What relative addresses are relative to. */
  readonly baseUrl: string;
  readonly issues: ValidationIssue[];
  /** Whose content it is, checked. */
  readonly publisher?: unknown;
}

/** The context one `step` further in: `.since`, `[2]`. */
export const childContext = (context: ValidationContext, step: string): ValidationContext => ({
  ...context,
  path: context.path + step,
});

export const reportIssue = ({path, issues}: ValidationContext, expected: string, value?: unknown): undefined => {
  // JSON holds no big integer, but a property may.
  const actual = JSON.stringify(value, (_, entry: unknown) => (typeof entry === 'bigint' ? `${entry}` : entry)) as
    string | undefined;
  issues.push({path: path.replace(/^\./, ''), expected, actual: actual?.slice(0, 60)});
};

/** How many entries of a list are read: where very much is wrong, one, or a reader would wait for minutes. */
export const entryLimit = ({issues}: ValidationContext): number => (issues.length < MAX_ISSUES ? MAX_RECORDS : 1);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object is a list as PHP writes one with gaps: `{"0": …, "2": …}`, `{}`. */
export const isNumbered = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && Object.keys(value).every((key) => /^\d+$/.test(key));

/** The entries of a list, each with its step in the path; what is no list is the one entry of one. */
const entriesOf = (value: unknown, limit: number): (readonly [step: string, entry: unknown])[] => {
  if (Array.isArray(value)) return value.slice(0, limit).map((entry, index) => [`[${index}]`, entry]);
  if (!isNumbered(value)) return [['', value]];
  return Object.entries(value)
    .slice(0, limit)
    .map(([key, entry]) => [`[${key}]`, entry]);
};

/** Of how many entries a list is, without those that are not there. */
export const countEntries = (value: unknown): number =>
  entriesOf(value, Infinity).filter(([, entry]) => entry !== null).length;

/** The entries of a list that are read; that there are more is reported. */
const entriesToRead = (value: unknown, context: ValidationContext): ReturnType<typeof entriesOf> => {
  const length = Array.isArray(value) ? value.length : isNumbered(value) ? Object.keys(value).length : 1;
  if (length > MAX_RECORDS) reportIssue(context, `≤ ${MAX_RECORDS}`, length);
  return entriesOf(value, entryLimit(context));
};

/** Reads one entry: `undefined` where it is wrong, and reported, or not there. */
const entryReader =
  <T>(of: Field<T>, context: ValidationContext) =>
  ([step, entry]: readonly [step: string, entry: unknown]): T | undefined =>
    entry === null ? undefined : of(entry, childContext(context, step));

/** Reads the entries of a list as {@link list} does, one after the other. */
export function* readEntries<T>(
  of: Field<T>,
  value: unknown,
  context: ValidationContext,
): Generator<T | undefined, void> {
  for (const entry of entriesToRead(value, context)) yield entryReader(of, context)(entry);
}

/** A list; entries that are wrong are left out and reported. */
/* @__NO_SIDE_EFFECTS__ */
export const list = <T, A>(
  of: Field<T, A>,
): Field<readonly T[], A | readonly (A | null)[]> & {readonly of: Field<T, A>} =>
  Object.assign(
    (value: unknown, context: ValidationContext) =>
      entriesToRead(value, context)
        .map(entryReader(of, context))
        .filter((entry) => entry !== undefined),
    {of},
  );

type Requirement = 'required' | 'recommended' | 'strict';
type WithRequirement<T, A, R extends Requirement> = Field<T, A> & {
  readonly requirement: R;
  readonly field: Field<T, A>;
};
/* @__NO_SIDE_EFFECTS__ */
const withRequirement =
  <R extends Requirement>(requirement: R) =>
  <T, A>(field: Field<T, A>): WithRequirement<T, A, R> =>
    Object.assign(
      Object.assign((value: unknown, context: ValidationContext) => field(value, context), {requirement}),
      {field},
    );

/** Without it the record is dropped. */
export const required = withRequirement('required');
/** Its absence is reported, and the record stays. */
export const recommended = withRequirement('recommended');
/** It may be absent, but where it is wrong the record is dropped: for what protects somebody. */
export const strict = withRequirement('strict');

/** An organisation that must be there, and that is the publisher where the record does not say. */
/* @__NO_SIDE_EFFECTS__ */
export const orPublisher = <T, A>(field: Field<T, A>) => Object.assign(required(field), {orPublisher: true} as const);

type FieldOf = Field & {readonly requirement?: Requirement; readonly orPublisher?: true};
export type Fields = Readonly<Record<string, FieldOf>>;
type RecordOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends {requirement: 'required'} ? K : never]: Infer<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends {requirement: 'required'} ? never : K]?: Infer<F[K]>;
};

/** Whether its absence is reported. */
type IsAsked<F> = F extends {orPublisher: true}
  ? false
  : F extends {requirement: 'required' | 'recommended'}
    ? true
    : false;
/** What an author writes, with what is reported where it is absent. */
export type AuthorRecord<F extends Fields> = Flat<
  {
    readonly [K in keyof F as IsAsked<F[K]> extends true ? K : never]: Author<F[K]>;
  } & {
    readonly [K in keyof F as IsAsked<F[K]> extends true ? never : K]?: Author<F[K]> | null;
  }
>;
/** One type instead of an intersection: editors show its keys. */
export type Flat<T> = {[K in keyof T]: T[K]};
/** A record as an author writes it: whole, or what stands for it. */
type AuthorValue<F extends Fields, K> = AuthorRecord<F> | (K extends keyof F ? Extract<Author<F[K]>, string> : never);

const isPlain = (value: unknown): boolean => typeof value === 'string' || Number.isFinite(value);

/**
 * A record of the named fields. Unknown keys are ignored; only own keys are read.
 *
 * @param plain the field that a plain value stands for: `"Name"` where an organisation is wanted
 */
/* @__NO_SIDE_EFFECTS__ */
export const record = <F extends Fields, K extends keyof F & string = never>(
  fields: F,
  plain?: K,
): Field<RecordOf<F>, AuthorValue<F, K>> & {readonly fields: F; readonly plain: K | undefined} => {
  const entries = Object.entries(fields).map(([key, field]) => [key, `.${key}`, field] as const);
  return Object.assign(
    (value: unknown, context: ValidationContext) => {
      const isWhole = isObject(value);
      if (!isWhole && !(plain && isPlain(value))) return reportIssue(context, '{…}', value);
      const record = isWhole ? value : {[plain ?? '']: value};
      const checked: Record<string, unknown> = {};
      let whole = true;
      for (const [key, step, field] of entries) {
        const {requirement} = field;
        const given = Object.hasOwn(record, key) ? (record[key] ?? undefined) : undefined;
        if (given === undefined && (!requirement || requirement === 'strict')) continue;
        const inner = !isWhole && key === plain ? context : childContext(context, step);
        const before = context.issues.length;
        const read = given !== undefined ? field(given, inner) : field.orPublisher && context.publisher;
        if (read !== undefined) checked[key] = read;
        else if (requirement && (given === undefined || requirement !== 'recommended')) {
          // `{"bg": null}` is right in itself, but no text where one must be.
          if (context.issues.length === before) reportIssue(inner, '');
          whole &&= requirement === 'recommended';
        }
      }
      // Of a plain value that is wrong nothing is left.
      return whole && (isWhole || Object.keys(checked)[0]) ? (checked as RecordOf<F>) : undefined;
    },
    {fields, plain},
  );
};
