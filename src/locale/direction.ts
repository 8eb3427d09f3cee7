import {plainLanguage} from '../content/language-tag.js';

export type Direction = 'ltr' | 'rtl';

/** The scripts that run from right to left. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];

/** What nearly every page is in: the engine takes some milliseconds to find the tables that it looks scripts up in. */
const LEFT_TO_RIGHT = ['bg', 'en'];

/** Where a text in a language begins: by its script, which the tag names or the language usually has. */
export const directionOf = (tag: string): Direction => {
  if (LEFT_TO_RIGHT.includes(plainLanguage(tag) ?? '')) return 'ltr';
  try {
    return RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // A private tag, `x-…`, is a good one, but no engine makes anything of it.
    return 'ltr';
  }
};
