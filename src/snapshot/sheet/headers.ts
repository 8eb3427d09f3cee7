/** What the header of a column means. */
import {hours} from '../../content/contact.js';
import {canonicalTag} from '../../content/language-tag.js';
import {languageCalled} from '../../cli/meant-names.js';
import {isTypo, meantKey} from '../../cli/meant.js';
import type {Language, Message} from '../../cli/messages.js';
import type {FormField} from '../../schema/form.js';
import {localizedKinds} from '../../schema/kinds.js';

/** Where a value belongs in a record: keys, and numbers of entries. */
export type Path = readonly (string | number)[];

/** What a header means. */
export interface Target {
  readonly path: Path;
  /** A value or a choice: what a cell can hold. */
  readonly field: FormField;
  /** Its label with those of what it is in: „Изображение: Файл“. */
  readonly label: Message;
  /** Before which step of the path the number of an entry belongs: the cell has an entry on each line. */
  readonly splitAt?: number | undefined;
  /** Whether such an entry is a sentence inside a record: semicolons are of it. */
  readonly isInner?: boolean;
  /** Whether it protects somebody. */
  readonly isStrict: boolean;
  /** The language that the header names. */
  readonly language?: string | undefined;
  /** The language that the header is in, where it is a label. */
  readonly headerLanguage?: Language | undefined;
}

/** Characters of a header. What is longer is a text. */
const MAX_HEADER = 150;
/** Entries of a list that have columns of their own. */
const MAX_NUMBERED = 100;

/** A header or a label as people compare them. */
export const wordsOf = (text: string): string =>
  text
    .normalize()
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim()
    .toLowerCase();

export const isLocalized = ({field}: FormField): boolean => localizedKinds.has(field) || (field as unknown) === hours;

/** What is inside a field, or inside each entry of one. */
const innerOf = (field: FormField): readonly FormField[] =>
  field.type === 'record' ? field.fields : field.type === 'list' ? innerOf(field.of) : [];

/** One step deeper. */
const enter = (around: Target | undefined, field: FormField): Target => ({
  ...around,
  path: [...(around?.path ?? []), field.key],
  field,
  label: around
    ? {bg: `${around.label.bg}: ${field.label.bg}`, en: `${around.label.en}: ${field.label.en}`}
    : field.label,
  isStrict: (around?.isStrict ?? false) || field.requirement === 'strict',
  isInner: true,
});

/** From a list to its entry: the one with this number, or one a line. Of lists in lists only the innermost has lines. */
const enterEntry = (target: Target, number: number | undefined): Target => {
  if (target.field.type !== 'list') return target;
  const {path, splitAt, field} = target;
  const outer = splitAt === undefined ? path : [...path.slice(0, splitAt), 0, ...path.slice(splitAt)];
  return number === undefined
    ? {...target, path: outer, splitAt: outer.length, field: field.of, isInner: false}
    : {...target, path: [...path, number], field: field.of};
};

const NUMBER = /^(.*?)(?:\[(\d+)\]|\.(\d+)|\s+(?:№\s*)?(\d+))$/;

interface Names {
  readonly keys: ReadonlyMap<string, FormField>;
  readonly labels: ReadonlyMap<string, readonly [field: FormField, language: Language | undefined]>;
  /** Keys in whichever case. */
  readonly likeKeys: ReadonlyMap<string, FormField>;
}
const known = new WeakMap<readonly FormField[], Names>();
/** What fields are called; the first that is called so counts. */
const namesOf = (fields: readonly FormField[]): Names => {
  const found = known.get(fields);
  if (found) return found;
  const last = [...fields].reverse();
  const labels = (['en', 'bg'] as const).flatMap((language) =>
    last.map((field) => {
      // A word that is the same in both says nothing of the language.
      const said = field.label.bg === field.label.en ? undefined : language;
      return [wordsOf(field.label[language]), [field, said] as const] as const;
    }),
  );
  const names = {
    keys: new Map(last.map((field) => [field.key, field])),
    labels: new Map(labels),
    likeKeys: new Map(last.map((field) => [field.key.toLowerCase(), field])),
  };
  known.set(fields, names);
  return names;
};

/** The field that a name means among some: by its key, else by its label. */
const named = (written: string, fields: readonly FormField[], around?: Target): Target | undefined => {
  const {keys, labels, likeKeys} = namesOf(fields);
  const byKey = keys.get(written.trim());
  if (byKey) return enter(around, byKey);
  const words = wordsOf(written);
  const [field, headerLanguage] = labels.get(words) ?? [likeKeys.get(words)];
  return field && {...enter(around, field), ...(headerLanguage && {headerLanguage})};
};

/** The same, with the number of an entry: `phones[0]`, „Телефони 1“. */
const numbered = (written: string, fields: readonly FormField[], around?: Target): Target | undefined => {
  const whole = named(written, fields, around);
  if (whole) return enterEntry(whole, undefined);
  const [, name = '', fromZero, afterDot, fromOne] = NUMBER.exec(written) ?? [];
  const number = Number(fromZero ?? afterDot ?? Number(fromOne) - 1);
  const list = number >= 0 && number < MAX_NUMBERED ? named(name, fields, around) : undefined;
  return list?.field.type === 'list' ? enterEntry(list, number) : undefined;
};

/** A record stands for the field that a plain value is of it; what has none is no column. */
const leafOf = (target: Target): Target | undefined => {
  const {field} = target;
  if (field.type === 'list') return leafOf(enterEntry(target, undefined));
  if (field.type !== 'record') return target;
  const plain = field.fields.find(({key}) => key === field.plain);
  const leaf = plain && leafOf(enter(target, plain));
  // Its name is enough: what of it the cell has need not be told.
  return leaf && {...leaf, label: target.label, isInner: false};
};

/** What stands between the names of a record and of its field. */
const SEPARATOR = /\.|\s*[:>→/|]\s*|\s+[-–—]\s+/g;

const located = (written: string, fields: readonly FormField[], around?: Target): Target | undefined => {
  const whole = numbered(written, fields, around);
  if (whole) return leafOf(whole);
  for (const {0: separator, index} of written.matchAll(SEPARATOR)) {
    const head = numbered(written.slice(0, index), fields, around);
    const inner = head && innerOf(head.field);
    const found = inner?.[0] && located(written.slice(index + separator.length), inner, head);
    if (found) return found;
  }
  return undefined;
};

/** A language by its code or its name in one of ours. */
export const languageNamed = (name: string): string | undefined => {
  const words = wordsOf(name).replace(/\s+(език|language)$/, '');
  const known = languageCalled(words);
  return known ?? (/^[a-z]{2}([-_][a-z\d]+)*$/.test(words) ? canonicalTag(words) : undefined);
};
/** `title.en`, „Заглавие (английски)“, „Заглавие на английски“, `Title in English`, `title_en`, `Заглавие: EN`. */
const IN_LANGUAGE = [
  /^(.+)[._]([A-Za-z]{2}(?:[-_][A-Za-z\d]+)*)$/,
  /^(.+?)\s*[([]\s*(?:на\s+|in\s+)?([^()[\]]+?)\s*[)\]]$/i,
  /^(.+?)\s+(?:на|in)\s+(\p{L}+(?:\s+(?:език|language))?)$/iu,
  /^(.+?)(?:\s*[:–—/,-]\s*|\s+)(\p{L}+)$/u,
];

/** What a header means among the fields of a record: a path, or our labels in Bulgarian or English. */
export const targetOf = (header: string, fields: readonly FormField[]): Target | undefined => {
  if (header.length > MAX_HEADER) return undefined;
  const written = header
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();
  const whole = located(written, fields) ?? bareProtection(written, fields);
  if (whole) return whole;
  for (const pattern of IN_LANGUAGE) {
    const [, base = '', name = ''] = pattern.exec(written) ?? [];
    const language = languageNamed(name);
    const found = language ? located(base, fields) : undefined;
    if (found && isLocalized(found.field)) return {...found, language};
  }
  return undefined;
};

/** Whether a record must have a list in it, which no column can give. */
const isBeyondColumns = (field: FormField): boolean =>
  field.type === 'record' && field.fields.some(({type, requirement}) => type === 'list' && requirement === 'required');

/** Every column that a record may have, without the numbers of entries; of lists in lists none. */
export const targetsIn = (fields: readonly FormField[], around?: Target): readonly Target[] =>
  fields.flatMap((field) => {
    const entered = enter(around, field);
    const target = enterEntry(entered, undefined);
    if (entered !== target && (around?.splitAt !== undefined || isBeyondColumns(target.field))) return [];
    const inner = innerOf(target.field);
    return inner[0] ? targetsIn(inner, target) : [target];
  });

/** What protects somebody is heeded by its label alone. */
const bareProtection = (written: string, fields: readonly FormField[]): Target | undefined => {
  const words = wordsOf(written);
  const found = targetsIn(fields.filter(({requirement}) => requirement === 'strict')).filter(({field: {label}}) =>
    [label.bg, label.en].some((name) => wordsOf(name) === words),
  );
  return found.length === 1 ? found[0] : undefined;
};

/** The column that an unknown header may be meant for. */
export const nearestTo = (header: string, fields: readonly FormField[]): Target | undefined => {
  if (header.length > MAX_HEADER) return undefined;
  // A record by its own name, too, where it has a main field.
  const records = fields.map((field) => leafOf(enter(undefined, field))).filter((target) => target !== undefined);
  const all = [...records, ...targetsIn(fields)];
  const near = (known: (target: Target) => readonly string[]) =>
    all.find((target) => known(target).some((name) => isTypo(header, name)));
  const isNear =
    near(({label, path}) => [label.bg, label.en, path.join('.')]) ??
    near(({field}) => [field.label.bg, field.label.en]);
  if (isNear) return isNear;
  const meant = meantKey(
    header,
    fields.map(({key}) => key),
  )?.key;
  return all.find(({path}) => path[0] === meant);
};
