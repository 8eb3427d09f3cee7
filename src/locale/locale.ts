import type {MsgFn} from '@lit/localize/internal/types.js';
import type {Localized} from '../content/fields.js';
import {baseLanguage} from '../content/language-tag.js';
import {message} from './messages.js';

export type {MsgFn};

/** A text in the language it was found in. */
export interface Picked<T = string> {
  readonly value: T;
  /** For the `lang` of its element: set where it is not in the widget's language. */
  readonly lang: string | undefined;
}

/** What to do with a text that is not in the widget's language. */
export type Missing = 'mark' | 'show' | 'hide';

type Said = Parameters<typeof message> extends [unknown, ...infer Rest] ? Rest : never;

/** Whether a text in `tag` is one in `lang`: the same language, or the more general. Both canonical. */
const fits = (tag: string, lang: string): boolean => `${lang}-`.startsWith(`${tag}-`);

/** What is the same in every language; the tag itself, its base, or a variant of it. */
const nearest = (lang: string, tags: readonly string[]): string | undefined =>
  ['*', lang, baseLanguage(lang)].find((tag) => tags.includes(tag)) ??
  tags.find((tag) => baseLanguage(tag) === baseLanguage(lang));

/** The language of one widget: it chooses among texts and speaks our own words. */
export class Locale {
  /** The language of our own words: English for every language that we have none in. */
  readonly words: 'bg' | 'en';
  /** The language of dates and numbers, which stand between our own words. */
  readonly format: string;
  /** Remembers the language that a text other than a name was taken from, where it was not the widget's. */
  readonly fellBack: {to?: string} = {};

  constructor(
    /** BCP 47, canonical. */
    readonly lang: string,
    /** Language of the document's plain strings: the first to fall back to. */
    readonly documentLang: string,
    readonly missing: Missing | null,
  ) {
    const base = baseLanguage(lang);
    this.words = base === 'bg' ? base : 'en';
    // Our English is British, like our spelling.
    this.format = base === this.words && lang !== 'en' ? lang : this.words === 'en' ? 'en-GB' : this.words;
  }

  /** Our own word, of `locales/`. Typed so that the extraction finds the calls. */
  readonly msg = ((...said: Said) => message(this.words, ...said)) as MsgFn;

  /** A text of the data. */
  text<T>(localized: Localized<T> | undefined): Picked<T> | undefined {
    const picked = this.name(localized);
    if (picked?.lang && baseLanguage(picked.lang) !== baseLanguage(this.lang)) this.fellBack.to ??= picked.lang;
    return picked;
  }

  /** A name: like a text, but nobody needs to be told that it is not translated. */
  name<T>(localized: Localized<T> = new Map()): Picked<T> | undefined {
    const tags = [...localized.keys()];
    const written = tags.filter((tag) => localized.get(tag) !== null);
    // The wanted language, its base, a variant of it; then the document's, then any. `null` ends the search.
    const tag = nearest(this.lang, tags) ?? nearest(this.documentLang, written) ?? written[0];
    const value = tag && localized.get(tag);
    if (value === undefined || value === null || tag === undefined) return undefined;
    const mine = tag === '*' || baseLanguage(tag) === baseLanguage(this.lang);
    if (this.missing === 'hide' && !mine) return undefined;
    return {value: value as T, lang: tag === '*' || (fits(tag, this.lang) && fits(tag, this.words)) ? undefined : tag};
  }

  /** Those of the texts that this language shows. */
  texts<T>(localized: readonly Localized<T>[] = []): Picked<T>[] {
    return localized.map((one) => this.text(one)).filter((one) => one !== undefined);
  }
}
