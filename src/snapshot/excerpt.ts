import {lineOf} from './prose.js';
import type {Block, Prose} from './prose.js';

/** What WordPress's plugins write under a post in a feed. */
const SIGNATURE =
  /(?:^|\s)(?:The post\s.{1,400}\sappeared first on\s.{1,200}|Публикацията\s.{1,400}\s(?:се появи (?:за )?първ\p{L}*|е публикувана за пръв път|беше публикувана за пръв път)\s(?:път )?(?:в|във|на)\s.{1,200})$/u;
/** A link to the whole, as text. */
const MORE =
  /[\s.…]*(?:Continue reading|Read more|Read the rest|Прочет(?:ете|и) (?:още|повече|цялата\s\p{L}+)|Продължете да четете|Продължаване на четенето|Виж(?:те)? (?:още|повече)|Научете повече)(?:\s[^.!?]{0,200})?[\s→»›.…]*$/iu;
/** What stands for the rest of a text that was cut. */
const CUT = /\s*(?:\[(?:…|\.{3}|\s)+\]|…|\.{3})$/;
const TAGS = /^(?:#[\p{L}\d_]+[\s,]*)+$/u;

/** Characters of a text that was written as an excerpt: a longer one is the whole. */
const LONGEST_EXCERPT = 600;

/** Blocks without what a plugin signs them with. */
export const unsigned = (blocks: readonly Block[]): readonly Block[] => {
  const last = blocks.at(-1);
  if (typeof last !== 'string' || !SIGNATURE.test(last)) return blocks;
  const rest = last.replace(SIGNATURE, '').trim();
  return rest ? [...blocks.slice(0, -1), rest] : blocks.slice(0, -1);
};

/** A text without a link to more; one that was cut ends in an ellipsis. */
export const withoutMore = (text: string): string => {
  const own = text.replace(MORE, (more) => (/…|\.{3}/.test(more) ? '…' : /^\s*\./.test(more) ? '.' : ''));
  return own.replace(CUT, '…').trim();
};

/** A teaser's text in one line: all of it, where it is short; else its first paragraph. Undefined: there is none. */
export const excerptOf = ({blocks, linkLines}: Prose): string | undefined => {
  const texts = unsigned(
    blocks.filter((block, place) => !(linkLines.has(place) || (typeof block === 'string' && TAGS.test(block)))),
  );
  const all = withoutMore(lineOf(texts));
  const [first] = texts;
  return (all.length <= LONGEST_EXCERPT || first === undefined ? all : withoutMore(lineOf([first]))) || undefined;
};
