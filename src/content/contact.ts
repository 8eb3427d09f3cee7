import {localized, pattern} from './fields.js';
import type {Field, ValidationContext} from './fields.js';

/** What may stand between the digits of a number, or around them: white space, brackets, dots, dashes, what nobody sees. */
const BETWEEN = String.raw`\s().\-\u2010-\u2015\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff`;
/** The digits of Arabic and of Persian: a nought is a multiple of 16. */
const EASTERN = String.raw`\u0660-\u0669\u06f0-\u06f9`;
const DIGIT = String.raw`[\d${EASTERN}]`;
// Behind a slash with few digits a second number begins: "… 45 67/68".
const GAP = String.raw`[${BETWEEN}]*(?:\/(?=(?:[\/${BETWEEN}]*${DIGIT}){5})[${BETWEEN}]*)?`;
/** Whom to ask for: "вътр. 12", "ext. 12". */
const EXTENSION = String.raw`(?:(?:,\s*)?(?:[Вв]ътр|[Дд]об|[Ee]xt)\.?\s*${DIGIT}{1,6})?`;
/** A number that can be dialled: with its country (E.164: at most 15 digits), as at home, or short; `*` may be before it. */
export const TELEPHONE = new RegExp(
  String.raw`^[${BETWEEN}]*(?:\+[${BETWEEN}]*(?:${DIGIT}${GAP}){7,15}|\*?(?:${DIGIT}${GAP}){2,15})${EXTENSION}$`,
);
/** What is dialled of such a number: behind the country, the nought in brackets is only for callers at home. */
export const dialled = (number: string): string => {
  const western = number.replace(new RegExp(`[${EASTERN}]`, 'g'), (digit) => `${digit.charCodeAt(0) % 16}`);
  const [main = '', extension] = western.split(/\p{L}+\D*/u);
  const digits = (main.includes('+') ? main.replace(/\(\s*0\s*\)/, '') : main).replace(/[^+*\d]/g, '');
  return extension ? `${digits};ext=${extension}` : digits;
};

/** An e-mail address, and nothing that a `mailto:` link would read as more. */
export const EMAIL = /^[^\s@<>,;:"()?&%/]+@[^\s@<>,;:"()?&%/]+\.[^\s@<>,;:"()?&%/.]+$/;
/** ISO 3166, two letters. */
export const COUNTRY = /^[A-Z]{2}$/;

/** A time of day, and its unit where one is written. */
const TIME = String.raw`\s*(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s*(?:[чh]\.?)?\s*`;
/** From one hour until another: "9–17", "09:00-17:30", "9.00 – 17.00 ч.". */
export const SPAN = new RegExp(
  String.raw`^${TIME}\u2060?[-\u2010-\u2015]\u2060?(?:${TIME}|\s*24(?:[:.]00)?\s*(?:[чh]\.?)?\s*)$`,
);
/** What has anything beside digits and what stands between them says it in words: "by appointment". */
const WORDS = String.raw`[^\d\s:.,;+()\/\-\u2010-\u2015чh]`;

// What is of another form is reported, and shows as the text that it is.
export const phoneNumber = pattern('"+359 2 123 4567"', TELEPHONE);
export const email = pattern('"name@example.org"', EMAIL);
/** When somebody is there on a day: a span of time, or words. */
const span = pattern('"9–17"', new RegExp(`${SPAN.source}|${WORDS}`));
export const hours = Object.assign(localized(span), {form: span.form});

/** `bg` is `BG`. */
const written = pattern('"BG"', /^[A-Za-z]{2}$/);
export const country: Field<string, string> & {readonly form: RegExp} = Object.assign(
  (value: unknown, context: ValidationContext) => {
    const text = written(value, context);
    return text && written.form.test(text) ? text.toUpperCase() : text;
  },
  {form: written.form},
);
