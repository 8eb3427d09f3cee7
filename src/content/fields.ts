import {cutText, MAX_RECORDS, MAX_TEXT, MAX_URL} from './limits.js';

/**
 * Field combinators: one declaration per widget gives the run-time check, the types (`Infer`) and the
 * published JSON Schema (`schema.ts`). A check never throws: it returns the checked value, or `undefined`
 * after it has reported what is wrong.
 */
export interface Field<T> {
  /** Reads one value of unknown shape. */
  check(value: unknown, at: Place): T | undefined;
  /** What it takes, as data: JSON Schema and messages come from it. */
  readonly is: FieldInfo;
  /**
   * `must`: without it the record is dropped. `should`: its absence is reported, no more. `sound`: it may
   * be absent, but where it is wrong the record is dropped.
   */
  readonly need?: 'must' | 'should' | 'sound';
}

/** A field as data. */
export type FieldInfo =
  | {readonly kind: 'text'; readonly mayBeEmpty?: boolean}
  | {readonly kind: 'prose' | 'string' | 'tag' | 'date' | 'url' | 'image-url' | 'boolean' | 'currency'}
  | ({readonly kind: 'number'} & NumberRule)
  | {readonly kind: 'choice'; readonly values: readonly string[]}
  | {readonly kind: 'list'; readonly of: Field<unknown>}
  | {readonly kind: 'record'; readonly fields: Fields};

interface NumberRule {
  /** The least value. */
  readonly min?: number;
  /** A value that it must exceed. */
  readonly above?: number;
  readonly integer?: boolean;
}

/** One thing that is wrong with the data: where, what it should have been, what was found. */
export interface Problem {
  /** `items[2].since`. */
  readonly path: string;
  /** What belongs there, as an example in JSON, the same in every language. */
  readonly expected: string;
  /** The beginning of what was found, as JSON; undefined where nothing was. */
  readonly found?: string | undefined;
}

/** A text per language: `null` is "deliberately not in this language", the key `*` "the same in all". */
export type Localized<T = string> = ReadonlyMap<string, T | null>;

/** A paragraph, or a list. */
export type Block = string | {readonly list: readonly string[]};
export type Prose = Localized<readonly Block[]>;

export type Fields = Readonly<Record<string, Field<unknown>>>;
/** The type of what a field's check returns. */
export type Infer<F> = F extends Field<infer T> ? T : never;
type RecordOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends {need: 'must'} ? K : never]: Infer<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends {need: 'must'} ? never : K]?: Infer<F[K]>;
};

/** Where in a document a check is, and what it needs to know of the document. */
export class Place {
  constructor(
    readonly document: {
      /** Language of plain strings. */
      readonly lang: string;
      /** What relative addresses are relative to. */
      readonly base: string;
      readonly problems: Problem[];
    },
    readonly path = '',
  ) {}

  at(key: string | number): Place {
    const step = typeof key === 'number' ? `[${key}]` : this.path && `.${key}`;
    return new Place(this.document, this.path + (step || key));
  }

  report(expected: string, value?: unknown): undefined {
    this.document.problems.push({path: this.path, expected, found: JSON.stringify(value)?.slice(0, 60)});
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** BCP 47 as authors write it: `bg`, `bg-BG`, also `bg_BG`. */
export const LANGUAGE_TAG = /^[a-z]{2,8}([-_][a-z\d]{1,8})*$/i;

/** Year, year and month, or a real day of the proleptic Gregorian calendar (ISO 8601, leap years included). */
export const PARTIAL_DATE =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?$|^(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29$/;

/** White space as HTML collapses it; a no-break space is a character and stays. */
const collapse = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');

const readText = (value: unknown, at: Place): string | undefined => {
  if (typeof value !== 'string' || !value.trim()) return at.report('"…"', value);
  if (value.length > MAX_TEXT) at.report(`… ${MAX_TEXT}`, value.length);
  return collapse(cutText(value));
};

const readBlock = (value: unknown, at: Place): Block | undefined => {
  if (!isObject(value)) return readText(value, at);
  const list = readList(value.list, at.at('list'), readText);
  return list?.length ? {list} : undefined;
};

const readProse = (value: unknown, at: Place): readonly Block[] | undefined => {
  if (typeof value === 'string' && readText(value, at))
    return cutText(value)
      .split(/\n[ \t\r\u00a0]*\n/)
      .map(collapse)
      .filter((paragraph) => paragraph.trim());
  if (typeof value === 'string') return undefined;
  const blocks = Array.isArray(value) ? readList(value, at, readBlock) : at.report('"…"', value);
  return blocks?.length ? blocks : undefined;
};

const readList = <T>(
  value: unknown,
  at: Place,
  read: (value: unknown, at: Place) => T | undefined,
): readonly T[] | undefined => {
  if (!Array.isArray(value)) return at.report('[…]', value);
  if (value.length > MAX_RECORDS) at.report(`[… ${MAX_RECORDS}]`, value.length);
  const items: T[] = [];
  value.slice(0, MAX_RECORDS).forEach((entry, index) => {
    const item = read(entry, at.at(index));
    if (item !== undefined) items.push(item);
  });
  return items;
};

const localized =
  <T>(read: (value: unknown, at: Place) => T | undefined) =>
  (value: unknown, at: Place): Localized<T> | undefined => {
    const texts = new Map<string, T | null>();
    if (isObject(value)) {
      for (const tag of Object.keys(value)) {
        if (tag !== '*' && !LANGUAGE_TAG.test(tag)) at.report('"bg", "en"', tag);
        else if (value[tag] === null) texts.set(tag.replaceAll('_', '-'), null);
        else {
          const text = read(value[tag], at.at(tag));
          if (text !== undefined) texts.set(tag.replaceAll('_', '-'), text);
        }
      }
      if (Object.keys(value).length === 0) at.report('"…"', value);
    } else {
      const text = read(value, at);
      if (text !== undefined) texts.set(at.document.lang, text);
    }
    return [...texts.values()].some((text) => text !== null) ? texts : undefined;
  };

/** A localized text: plain, or an object from language tag to text. Text, never HTML. */
export const text = (): Field<Localized> => ({is: {kind: 'text'}, check: localized(readText)});

/** The alternative text of a picture: a localized text that may be empty, which says "decorative". */
export const alternative = (): Field<Localized> => ({
  is: {kind: 'text', mayBeEmpty: true},
  check: localized((value, at) => (value === '' ? value : readText(value, at))),
});

/** Localized paragraphs and lists: a blank line splits paragraphs; or an array of strings and `{list}`. */
export const prose = (): Field<Prose> => ({is: {kind: 'prose'}, check: localized(readProse)});

/** A string that is the same in every language: an id, a reference. */
export const string = (): Field<string> => ({is: {kind: 'string'}, check: readText});

/** A BCP 47 language tag. */
export const languageTag = (): Field<string> => ({
  is: {kind: 'tag'},
  check: (value, at) =>
    typeof value === 'string' && LANGUAGE_TAG.test(value) ? value.replaceAll('_', '-') : at.report('"bg", "en"', value),
});

/** A partial date, as written: `2016`, `2018-03` or `2018-03-01`. */
export const date = (): Field<string> => ({
  is: {kind: 'date'},
  check: (value, at) => (typeof value === 'string' && PARTIAL_DATE.test(value) ? value : at.report('"2016", "2016-03", "2016-03-01"', value)),
});

const address =
  (allowed: RegExp) =>
  (value: unknown, at: Place): string | undefined => {
    if (typeof value === 'string' && value.length <= MAX_URL) {
      const written = value.trim();
      try {
        const relative = /^\.{0,2}\//.test(written);
        const url = new URL(written.replace(/^www\./i, 'https://$&'), relative ? at.document.base : undefined);
        if (allowed.test(url.href) && !url.username && !url.password) return url.href;
      } catch {
        // Reported below, like every other address that is none.
      }
    }
    return at.report('"https://…"', value);
  };

/**
 * An address for a link: http, https, mailto or tel. `www.` gets `https://`; relative only with a leading
 * `/`, `./` or `../`. No name or password in it.
 */
export const url = (): Field<string> => ({is: {kind: 'url'}, check: address(/^(https?|mailto|tel):/)});

/** An address for `<img>`: http(s), or inline PNG, JPEG, GIF, WebP, AVIF. Inline SVG is not needed, and so refused. */
export const imageUrl = (): Field<string> => ({
  is: {kind: 'image-url'},
  check: address(/^(https?:|data:image\/(png|jpeg|gif|webp|avif)[;,])/),
});

/** A currency: three letters of ISO 4217. */
export const currency = (): Field<string> => ({
  is: {kind: 'currency'},
  check: (value, at) =>
    typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : at.report('"EUR"', value),
});

export const boolean = (): Field<boolean> => ({
  is: {kind: 'boolean'},
  check: (value, at) => (typeof value === 'boolean' ? value : at.report('true, false', value)),
});

/** A finite number. */
export const number = (rule: NumberRule = {}): Field<number> => ({
  is: {kind: 'number', ...rule},
  check: (value, at) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= (rule.min ?? -Infinity) &&
    value > (rule.above ?? -Infinity) &&
    (!rule.integer || Number.isInteger(value))
      ? value
      : at.report(rule.above === undefined ? '123' : '> 0', value),
});

/** A whole number from 0. */
export const count = (): Field<number> => number({min: 0, integer: true});

/** One of the given words. */
export const oneOf = <T extends string>(...values: readonly T[]): Field<T> => ({
  is: {kind: 'choice', values},
  check: (value, at) => values.find((word) => word === value) ?? at.report(values.map((word) => `"${word}"`).join(', '), value),
});

/** A list; entries that are wrong are left out and reported. */
export const list = <T>(of: Field<T>): Field<readonly T[]> => ({
  is: {kind: 'list', of},
  check: (value, at) => readList(value, at, (entry, place) => of.check(entry, place)),
});

/** A record of the named fields. Unknown keys are ignored; only own keys are read. */
export const record = <F extends Fields>(fields: F): Field<RecordOf<F>> => ({
  is: {kind: 'record', fields},
  check: (value, at) => {
    if (!isObject(value)) return at.report('{…}', value);
    const checked: Record<string, unknown> = {};
    let whole = true;
    for (const key of Object.keys(fields)) {
      const field = fields[key] as Field<unknown>;
      const place = at.at(key);
      const present = Object.hasOwn(value, key);
      if (!present && field.need && field.need !== 'sound') place.report('');
      const before = place.document.problems.length;
      const read = present ? field.check(value[key], place) : undefined;
      if (read !== undefined) checked[key] = read;
      else if (field.need === 'must' || (present && field.need === 'sound')) {
        whole = false;
        // `{"bg": null}` is right in itself, but not where a text is required.
        if (present && place.document.problems.length === before) place.report('');
      }
    }
    return whole ? (checked as RecordOf<F>) : undefined;
  },
});

/** Without it the record is dropped. */
export const must = <T>(field: Field<T>) => ({...field, need: 'must'}) as const;

/** Its absence is reported, and the record stays. */
export const should = <T>(field: Field<T>) => ({...field, need: 'should'}) as const;

/** It may be absent, but where it is wrong the record is dropped: for what protects somebody. */
export const sound = <T>(field: Field<T>) => ({...field, need: 'sound'}) as const;
