import type {MsgFn} from '@lit/localize/internal/types.js';
import type {Localized} from '../content/fields.js';
import {templates as bg} from './generated/bg.js';
import {baseLanguage} from './language.js';

export type {MsgFn};

/** A text in the language it was found in. */
export interface Picked<T = string> {
  readonly value: T;
  /** For the `lang` of its element: set where it is not in the widget's language. */
  readonly lang: string | undefined;
}

/** What to do with a text that is not in the widget's language. */
export type Missing = 'mark' | 'show' | 'hide';

interface StrResult {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}
type Message = string | StrResult;

/**
 * The language of one widget: it chooses texts, speaks our own words, and formats. Immutable but for
 * `fellBackTo`; one per widget and language, and a {@link forItem} one per item.
 */
export class Locale {
  /** The language of our own words: English for every language that we have none in. */
  readonly words: 'bg' | 'en';
  /** The language of dates and numbers, which stand between our own words. */
  readonly format: string;
  /** The language that a text other than a name was taken from, where it was not the widget's. */
  fellBackTo: string | undefined;

  constructor(
    /** BCP 47, canonical. */
    readonly lang: string,
    /** Language of the document's plain strings: the first to fall back to. */
    readonly documentLang = lang,
    readonly missing: Missing = 'mark',
  ) {
    this.words = baseLanguage(lang) === 'bg' ? 'bg' : 'en';
    this.format = baseLanguage(lang) === this.words ? lang : this.words;
  }

  /** The same, with a memory of its own of what fell back. */
  forItem(): Locale {
    return new Locale(this.lang, this.documentLang, this.missing);
  }

  /** Our own word, of `locales/`. Typed so that the extraction finds the calls. */
  readonly msg = ((template: Message, {id}: {id: string}): string => {
    const translated: Message = (this.words === 'bg' && (bg as Readonly<Record<string, Message>>)[id]) || template;
    if (typeof translated === 'string') return translated;
    const {strings, values} = translated;
    // A translation holds the positions of the values, in its own order; the values are the template's.
    const at = (index: number): unknown =>
      translated === template ? values[index] : (template as StrResult).values[values[index] as number];
    return strings.reduce((text, part, index) => text + String(at(index - 1)) + part);
  }) as MsgFn;

  /** A text of the data. */
  text<T>(localized: Localized<T> | undefined): Picked<T> | undefined {
    const picked = this.name(localized);
    if (picked?.lang && baseLanguage(picked.lang) !== baseLanguage(this.lang)) this.fellBackTo ??= picked.lang;
    return picked;
  }

  /** A name: like a text, but nobody needs to be told that it is not translated. */
  name<T>(localized: Localized<T> | undefined): Picked<T> | undefined {
    const tag = localized && this.#choose(localized);
    if (localized === undefined || tag === undefined) return undefined;
    const value = localized.get(tag);
    if (value === null || value === undefined) return undefined;
    if (tag === '*') return {value, lang: undefined};
    if (this.missing === 'hide' && baseLanguage(tag) !== baseLanguage(this.lang)) return undefined;
    const same = fits(tag, this.lang) && fits(tag, this.words);
    return {value, lang: same ? undefined : tag};
  }

  /** Those of the texts that this language shows. */
  texts<T>(localized: readonly Localized<T>[] | undefined): Picked<T>[] {
    return (localized ?? []).map((one) => this.text(one)).filter((one) => one !== undefined);
  }

  /** The wanted language, its base, a variant of it, the document's, any. `null` ends the search. */
  #choose(localized: Localized<unknown>): string | undefined {
    const tags = [...localized.keys()];
    const base = baseLanguage(this.lang);
    const wanted = [
      (tag: string) => tag === '*',
      (tag: string) => tag.toLowerCase() === this.lang.toLowerCase(),
      (tag: string) => tag.toLowerCase() === base,
      (tag: string) => baseLanguage(tag) === base,
    ];
    for (const is of wanted) {
      const tag = tags.find(is);
      if (tag) return tag;
    }
    const written = tags.filter((tag) => localized.get(tag) !== null);
    return written.find((tag) => fits(this.documentLang, tag)) ?? written[0];
  }
}

/** Whether a text in `tag` is a text in `lang`: the same, or the more general. */
const fits = (tag: string, lang: string): boolean => `${lang}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase());
