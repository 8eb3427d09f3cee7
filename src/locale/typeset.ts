import {baseLanguage} from '../content/language-tag.js';

/** Months and short words after a number, and short words before a name or a number: what they belong to stays with them. */
const MONTHS = 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември';
const AFTER = `(?:г|ч|мин|сек|лв|ст|хил|млн|млрд|бр|стр|км|м|см|кг|т|кв|куб)(?:\\.|(?!\\p{L}))|[€%‰°]|(?:${MONTHS})(?!\\p{L})`;
const BEFORE = '№|(?<!\\p{L})(?:ул|бул|пл|гр|кв|ж\\.к|бл|вх|ет|етаж|ап|обл|чл|ал|д-р|проф|г-н|г-жа)\\.?';

/** The spaces at which no line is broken. */
const TIED = new RegExp(
  ' (?:' +
    [
      // No word of one letter is the last of a line.
      String.raw`(?<=(?<![\p{L}\p{N}])[авиоуксАВИОУКС] )(?=\S)`,
      String.raw`(?<=\d )(?=${AFTER})`,
      String.raw`(?<=(?:${BEFORE}) )(?=[\p{Lu}\d„])`,
      String.raw`(?<=(?<!\p{L})(?:${MONTHS}) )(?=\d{4})`,
      String.raw`(?<=(?<!\p{L})(?:кв|куб)\. )(?=м(?!\p{L}))`,
      // No line begins with a dash.
      String.raw`(?<=\S )(?=[–—] )`,
    ].join('|') +
    ')',
  'gu',
);
/** No range of numbers is broken at its dash. */
const RANGE = /(?<=\d)–(?=\d)/g;

/**
 * A text as a typographer sets it, so that its lines end well: with no-break spaces where Bulgarian has them. Says
 * what it said; texts of other languages are left as they are. Prose is set text by text.
 */
export const typeset = <T>(text: T, language: string): T =>
  baseLanguage(language) === 'bg' ? (setEach(text) as T) : text;

const setEach = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(TIED, '\u00a0').replace(RANGE, '\u2060–\u2060');
  if (Array.isArray(value)) return value.map(setEach);
  return value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, setEach(one)]))
    : value;
};
