import {baseLanguage} from '../content/language-tag.js';

/** `sr-Cyrl-RS`, `sr-Cyrl`, `sr`. */
export const broadened = (tag: string): readonly string[] => {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
};

/**
 * Which of the tags serves best where `wanted` is asked for: as RFC 4647 looks up, the tag itself or the next that is
 * less exact; else a variant of the same language. All canonical.
 */
export const lookup = (wanted: string, tags: readonly string[]): string | undefined =>
  broadened(wanted).find((tag) => tags.includes(tag)) ?? tags.find((tag) => baseLanguage(tag) === baseLanguage(wanted));
