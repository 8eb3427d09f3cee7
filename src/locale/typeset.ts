import {baseLanguage} from '../content/language-tag.js';

/** Months and short words after a number, and short words before a name or a number: what they belong to stays with them. */
const MONTHS = 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември';
const AFTER = `(?:г|ч|мин|сек|лв|ст|хил|млн|млрд|бр|стр|км|м|см|кг|т|кв|куб)(?:\\.|(?!\\p{L}))|[€%‰°]|(?:${MONTHS})(?!\\p{L})`;
const BEFORE = '№|(?<!\\p{L})(?:ул|бул|пл|гр|кв|ж\\.к|бл|вх|ет|етаж|ап|обл|чл|ал|д-р|проф|г-н|г-жа)\\.?';

const rules: readonly (readonly [RegExp, string])[] = [
  // No word of one letter is the last of a line.
  [/(?<![\p{L}\p{N}])([авиоуксАВИОУКС]) (?=\S)/gu, '$1\u00a0'],
  [new RegExp(`(\\d) (?=${AFTER})`, 'gu'), '$1\u00a0'],
  [new RegExp(`(${BEFORE}) (?=[\\p{Lu}\\d„])`, 'gu'), '$1\u00a0'],
  [new RegExp(`((?<!\\p{L})(?:${MONTHS})) (?=\\d{4})`, 'gu'), '$1\u00a0'],
  [/((?<!\p{L})(?:кв|куб))\. (?=м(?!\p{L}))/gu, '$1.\u00a0'],
  // No line begins with a dash, and no range of numbers is broken at it.
  [/(\S) (?=[–—] )/gu, '$1\u00a0'],
  [/(\d)–(?=\d)/g, '$1\u2060–\u2060'],
];

/**
 * A text as a typographer sets it, so that its lines end well: with no-break spaces where Bulgarian has them. Says
 * what it said; texts of other languages are left as they are. Prose is set text by text.
 */
export const typeset = <T>(text: T, language: string): T =>
  baseLanguage(language) === 'bg' ? (setEach(text) as T) : text;

const setEach = (value: unknown): unknown => {
  if (typeof value === 'string') return rules.reduce((text, [found, set]) => text.replace(found, set), value);
  if (Array.isArray(value)) return value.map(setEach);
  return value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, setEach(one)]))
    : value;
};
