import {baseLanguage, canonicalTag} from '../content/language-tag.js';
import {CommandError} from '../cli/command-error.js';
import {itemMessages} from './item-messages.js';
import {lineOf, proseOf} from './prose.js';
import type {Prose} from './prose.js';
import {hashOf} from './sheet/ids.js';
import {slugOf} from './sheet/slug.js';
import type {Dropped, Json, Source} from './source.js';
import {lostMessages} from './prose-messages.js';
import type {Lost} from './prose-messages.js';
import {decodeText} from './xml.js';

/** A text as HTML that says the same. */
export const asHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\n[ \t]*\n/g, '<br><br>');

const MARKUP = /<\/?(?:a|abbr|b|br|div|em|font|h[1-6]|i|img|mark|p|small|span|strong|sub|sup|u)\b[^<>]*>/i;

/** A title in one line: some are HTML, and some speak of 5 < 6. */
export const titleOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : lineOf(proseOf(MARKUP.test(text) ? text : asHtml(text)).blocks) || undefined;

/** An address, made whole by another. */
export const resolved = (address: string, base: string | undefined): string => {
  const written = address.trim();
  if (!base || /^(?:[a-z][a-z\d+.-]*:|www\.)/i.test(written)) return written;
  try {
    return new URL(written, base).href;
  } catch {
    return written;
  }
};

const decodedPath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** An id that a reader of the file can tell from others, and that stays as long as the key does. */
export const idOf = (key: string): string => {
  // WordPress's number of the post, which its interface gives, too.
  const post = /^https?:.*[?&](?:p|page_id)=(\d{1,15})$/i.exec(key)?.[1];
  if (post) return `wp-${post}`;
  const last =
    key
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  return [slugOf(decodedPath(last)).slice(0, 40).replace(/-$/, ''), hashOf(key)].filter(Boolean).join('-');
};

/** A text in another language than the document's says which. */
export const inLanguage = (
  text: Json | undefined,
  own: string | undefined,
  document: string | undefined,
): Json | undefined =>
  text === undefined || !own || !document || baseLanguage(own) === baseLanguage(document) ? text : {[own]: text};

/** Whether texts are in Cyrillic for the most part. */
const isCyrillic = (texts: readonly string[]): boolean => {
  const all = texts.join(' ');
  return (all.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > (all.match(/\p{Script=Latin}/gu)?.length ?? 0);
};

/** The language that somebody says, where it can be that of the texts; undefined, and told, where it cannot. */
export const languageOf = (
  said: string | undefined,
  texts: readonly string[],
  place: string,
): {readonly language: string | undefined; readonly dropped: readonly Dropped[]} => {
  const lang = canonicalTag(said);
  return lang && /^(?:en|de|fr|es|it)\b/.test(lang) && isCyrillic(texts)
    ? {language: undefined, dropped: [{place, message: itemMessages.wrongLanguage, values: {lang}}]}
    : {language: lang, dropped: []};
};

/** What of a text is not in the document. One picture, where it is the item's own, is. */
export const lostOf = (place: string, {lost, pictures}: Prose, shows: {readonly picture: boolean}): Dropped[] =>
  [...lost]
    .filter((kind: Lost) => kind !== 'pictures' || pictures.length !== 1 || !shows.picture)
    .map((kind) => ({place, message: lostMessages[kind]}));

/** JSON in a file. */
export const readJson = ({bytes, name}: Source): unknown => {
  try {
    return JSON.parse(decodeText(bytes)) as unknown;
  } catch {
    throw new CommandError(itemMessages.brokenJson, {file: name});
  }
};
