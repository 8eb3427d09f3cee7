export type Direction = 'ltr' | 'rtl';

/** The scripts that run from right to left. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];

/** Where a text in a language begins: by its script, which the tag names or the language usually has. */
export const directionOf = (tag: string): Direction => {
  try {
    return RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // A private tag, `x-…`, is a good one, but no engine makes anything of it.
    return 'ltr';
  }
};
