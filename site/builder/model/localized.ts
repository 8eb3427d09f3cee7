/** A text in each of its languages, and how one of them is changed. */
import {copied, isObject, type Json, type JsonObject} from './json.js';

/** The text that is the same in every language. */
export const EVERY_LANGUAGE = '*';

const isText = (value: Json): value is string | number => typeof value === 'string' || typeof value === 'number';

/** The language of the plain texts of a file that does not say: Bulgarian where there is a Cyrillic letter. */
export const guessLanguage = (value: Json): string => (hasCyrillic(value) ? 'bg' : 'en');
const hasCyrillic = (value: Json): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value as object).some(hasCyrillic)
    : /\p{Script=Cyrillic}/u.test(`${value}`);

/**
 * The values of a localized one, by language; undefined where the value is of another shape, which a form leaves alone.
 *
 * @param contentLanguage the language of plain values
 * @param isValue whether a value is one that the field shows: a text, the paragraphs of one
 */
export const byLanguage = (
  value: Json | undefined,
  contentLanguage: string,
  isValue: (value: Json) => boolean = isText,
): ReadonlyMap<string, Json> | undefined => {
  if (value === undefined || value === null) return new Map();
  if (isValue(value)) return new Map([[contentLanguage, value]]);
  if (!isObject(value) || !Object.values(value).every((one) => one === null || isValue(one))) return undefined;
  return new Map(Object.entries(value));
};

/** The same value with another text in one language; undefined where nothing is left of it. */
export const withLanguage = (
  value: Json | undefined,
  contentLanguage: string,
  language: string,
  text: Json | undefined,
): Json | undefined => {
  if (value === undefined || value === null || !isObject(value)) {
    if (language === contentLanguage) return text;
    if (text === undefined) return value;
    return value === undefined || value === null ? {[language]: text} : {[contentLanguage]: value, [language]: text};
  }
  const {[language]: _, ...others}: JsonObject = value;
  const texts = text === undefined ? others : {...value, [language]: text};
  return Object.keys(texts).length === 0 ? undefined : copied(value, texts);
};
