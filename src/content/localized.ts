import {childContext, entryLimit, isObject, list, reportIssue} from './combinators.js';
import type {Field, ValidationContext} from './combinators.js';
import {canonicalTag} from './language-tag.js';
import {collapseWhiteSpace, readRaw, string} from './scalars.js';

/** A text per language: `null` is "deliberately not in this language", the key `*` "the same in all". */
export type Localized<T = string> = ReadonlyMap<string, T | null>;
/** A paragraph, or a list. */
export type Block = string | {readonly list: readonly string[]};
export type Prose = Localized<readonly Block[]>;

/** A value as it is, or one per language. */
type PerLanguage<A> = A | {readonly [language: string]: A | null};
/** A localized text, as an author writes it. */
export type LocalizedText = PerLanguage<string | number>;
/** A block of prose, as an author writes it. */
type WrittenBlock = string | number | {readonly list: string | readonly (string | number | null)[]};
/** Localized paragraphs and lists, as an author writes them. */
export type LocalizedProse = PerLanguage<string | number | readonly (WrittenBlock | null)[]>;

/* @__NO_SIDE_EFFECTS__ */
export const localized =
  <T, A>(of: Field<T, A>): Field<Localized<T>, PerLanguage<A>> =>
  (value, context) => {
    const texts = new Map<string, T | null>();
    const entries: [string, unknown][] = isObject(value) ? Object.entries(value) : [[context.contentLanguage, value]];
    if (entries.length === 0) reportIssue(context, '"…"', value);
    for (const [tag, entry] of entries.slice(0, entryLimit(context))) {
      const inner = isObject(value) ? childContext(context, `.${tag}`) : context;
      const known = tag === '*' ? tag : canonicalTag(tag);
      const read = !known
        ? reportIssue(inner, '"bg", "en"', tag)
        : entry === null && isObject(value)
          ? null
          : of(entry, inner);
      if (known && read !== undefined) texts.set(known, read);
    }
    return [...texts.values()].some((read) => read !== null) ? texts : undefined;
  };

/** A localized text: plain, or an object from language tag to text. Text, never HTML. */
export const text: Field<Localized, LocalizedText> = localized(string);

/** The alternative text of a picture: a localized text that may be empty, which says "decorative". */
export const altText: Field<Localized, LocalizedText> = localized<string, string | number>((value, context) =>
  value === '' ? '' : string(value, context),
);

/** A localized text that keeps its lines (`\n`) and its paragraphs (`\n\n`). */
export const lines: Field<Localized, LocalizedText> = localized<string, string | number>((value, context) =>
  readRaw(value, context)
    ?.split(/\r\n?|\n/)
    .map(collapseWhiteSpace)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, ''),
);

const bullets = list(string);

/** A list with nothing in it is wrong in itself; one whose entries were wrong has been reported. */
const reportEmpty = (value: unknown, context: ValidationContext): undefined =>
  Array.isArray(value) && value.every((entry) => entry === null) ? reportIssue(context, '"…"', value) : undefined;

const blocksOf = list<Block, WrittenBlock>((block, inner) => {
  if (!isObject(block)) return string(block, inner);
  const given = block.list ?? undefined;
  const within = childContext(inner, '.list');
  if (given === undefined) return reportIssue(within, '[…]');
  const entries = bullets(given, within);
  return entries?.length ? {list: entries} : reportEmpty(given, inner);
});

const readBlocks: Field<readonly Block[], string | number | readonly (WrittenBlock | null)[]> = (value, context) => {
  const blocks = Array.isArray(value)
    ? blocksOf(value, context)
    : readRaw(value, context)
        ?.split(/\n\s*\n/)
        .map(collapseWhiteSpace)
        .filter((paragraph) => paragraph.trim());
  return blocks?.length ? blocks : reportEmpty(value, context);
};

/** Localized paragraphs and lists: a blank line splits paragraphs; or an array of strings and `{list}`. */
export const prose: Field<Prose, LocalizedProse> = localized(readBlocks);
