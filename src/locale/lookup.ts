import {baseLanguage} from '../content/language-tag.js';

/** `sr-Cyrl` of `sr-Cyrl-RS`; nothing of `sr`. */
export const broaderTag = (tag: string): string => tag.slice(0, Math.max(tag.lastIndexOf('-'), 0));

/**
 * Which of the tags serves best where `wanted` is asked for: as RFC 4647 looks up, the tag itself or the next that is
 * less exact; else a variant of the same language. All canonical.
 */
export const lookup = (wanted: string, tags: readonly string[]): string | undefined => {
  for (let tag = wanted; tag; tag = broaderTag(tag)) if (tags.includes(tag)) return tag;
  return tags.find((tag) => baseLanguage(tag) === baseLanguage(wanted));
};
