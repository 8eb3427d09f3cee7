import type {MsgFn} from '@lit/localize';
import type {Localized} from '../content/fields.js';
import {baseLanguage, canonicalTag} from '../content/language-tag.js';
import {directionOf} from './direction.js';
import type {Direction} from './direction.js';
import {lookup} from './lookup.js';
import {availableLanguages, message} from './messages.js';
import {typeset} from './typeset.js';

export type {MsgFn};

/** A text in the language it was found in. */
export interface Picked<T = string> {
  readonly value: T;
  /** For the `lang` of its element: set where it is not in the widget's language. */
  readonly lang: string | undefined;
  /** For the `dir` of its element: set where it may run the other way than the widget; `auto` where nobody knows its language. */
  readonly dir?: Direction | 'auto' | undefined;
}

/** What to do with a text that is not in the widget's language. */
export type Missing = 'mark' | 'show' | 'hide';

type MessageArguments = Parameters<typeof message> extends [unknown, ...infer Rest] ? Rest : never;

/** Whether a text in `tag` is one in `language`: the same, or the more general. Both canonical. */
const fits = (tag: string, language: string): boolean => `${language}-`.startsWith(`${tag}-`);

const sameLanguage = (one: string, other: string): boolean => baseLanguage(one) === baseLanguage(other);

const wordsFor = (language: string): string | undefined => lookup(language, availableLanguages());

/** Where nothing is in the wanted language: what is in that of the document, else whatever there is. */
const fallback = (localized: Localized<unknown>, contentLanguage = ''): string | undefined => {
  const written = [...localized.keys()].filter((tag) => localized.get(tag) !== null);
  return lookup(contentLanguage, written) ?? written[0];
};

/** The first of the reader's languages that there are words in. */
const browserLanguage = (): string | undefined =>
  ('navigator' in globalThis ? navigator.languages : []).map(canonicalTag).find((tag) => tag && wordsFor(tag));

/**
 * The language of a widget: the nearest `lang`, else that of the JSON, else the reader's, else English.
 *
 * @param nearest what {@link LanguageController} found
 */
export const resolveLanguage = (nearest: string | undefined, contentLanguage: string | undefined): string =>
  nearest ?? contentLanguage ?? browserLanguage() ?? 'en';

/**
 * The language of one widget: it chooses among texts and speaks our own words. Made anew for each rendering: words of a
 * language may have come.
 */
export class Locale {
  /** The language of our own words: one that there are words in, English where there are none in the widget's. */
  readonly uiLanguage: string;
  /** Where lines begin: as in the language of the texts, also where our own words are in another. */
  readonly dir: Direction;
  /** The language of dates and numbers, which stand between our own words. */
  readonly formatLocale: string;

  constructor(
    /** BCP 47, canonical. */
    readonly language: string,
    /** Language of the document's plain strings: the first to fall back to. */
    readonly contentLanguage?: string,
    readonly missing: Missing | null = null,
  ) {
    this.uiLanguage = wordsFor(language) ?? 'en';
    this.dir = directionOf(language);
    const format = fits(this.uiLanguage, language) ? language : this.uiLanguage;
    // Our English is British, like our spelling.
    this.formatLocale = format === 'en' ? 'en-GB' : format;
  }

  /** Our own word, of `locales/`. Typed so that the extraction finds the calls. */
  readonly msg = ((...rest: MessageArguments) => this.isolate(message(this.uiLanguage, ...rest))) as MsgFn;

  /** That in which the webmaster is spoken to, who may not know the language of the page: Bulgarian, else English. */
  get webmaster(): Locale {
    return new ConsoleLocale(['bg', 'en'].includes(baseLanguage(this.uiLanguage)) ? this.uiLanguage : 'en');
  }

  /** Words of ours as they are set; among texts that run the other way neither may turn the other round. */
  isolate(words: string): string {
    const set = typeset(words, this.uiLanguage);
    return directionOf(this.uiLanguage) === this.dir ? set : `\u2068${set}\u2069`;
  }

  /**
   * A text of the data: what is the same in every language; else in the widget's language, as exactly as there is; else
   * in the document's; else in any. `null` in the widget's language is no text, on purpose.
   */
  pick<T>(localized: Localized<T> | undefined): Picked<T> | undefined {
    const tag = localized && this.#tagOf(localized);
    if (!tag) return undefined;
    const value = localized.get(tag) as T;
    if (tag === '*') return {value, lang: undefined, dir: 'auto'};
    const dir = tag === this.language ? this.dir : directionOf(tag);
    return {
      value: typeset(value, tag),
      lang: this.#isOwn(tag) ? undefined : tag,
      dir: dir === this.dir ? undefined : dir,
    };
  }

  /** The tag of the text that shows, if one does. */
  #tagOf(localized: Localized<unknown>): string | undefined {
    const tag = ['*', this.language].find((one) => localized.has(one)) ?? this.#nearest(localized);
    if (!tag || (localized.get(tag) ?? undefined) === undefined) return undefined;
    return this.missing === 'hide' && tag !== '*' && !sameLanguage(tag, this.language) ? undefined : tag;
  }

  /** Whether a text with this tag is in the language that the widget says that it is in. */
  #isOwn(tag: string): boolean {
    return fits(tag, this.language) && fits(tag, this.uiLanguage);
  }

  /** The tag of what serves best where a text is not in just this language. */
  #nearest(localized: Localized<unknown>): string | undefined {
    return lookup(this.language, [...localized.keys()]) ?? fallback(localized, this.contentLanguage);
  }

  /** Those of the texts that this language shows. */
  pickAll<T>(list: readonly Localized<T>[] = []): Picked<T>[] {
    return list.map((one) => this.pick(one)).filter((picked) => picked !== undefined);
  }

  /** The language that the first of these texts fell back to, where it is another than the widget's. */
  fallbackLanguage(texts: readonly (Localized<unknown> | undefined)[]): string | undefined {
    return texts
      .map((text) => text && this.#tagOf(text))
      .find((tag) => tag && tag !== '*' && !this.#isOwn(tag) && !sameLanguage(tag, this.language));
  }
}

/** Its words are as they are written: what a console says is searched for. */
class ConsoleLocale extends Locale {
  override isolate(words: string): string {
    return words;
  }
}
