import {Failure} from './failure.js';

/** Bytes of JSON, decoded, from an address, an attribute or a child script. Above: `TOO_LARGE`. */
export const MAX_BYTES = 16 * 2 ** 20;
/** Levels of arrays and objects. Above: `TOO_DEEP`. */
export const MAX_DEPTH = 16;
/** Records of one list. Above: the rest is left out and reported. */
export const MAX_RECORDS = 10_000;
/** UTF-16 units of one text. Above: cut at a whole character and reported. */
export const MAX_TEXT = 10_000;
/** Characters of an address. Above: the address is left out and reported. */
export const MAX_URL = 2048;

/**
 * Throws `TOO_DEEP` where arrays and objects nest more than {@link MAX_DEPTH} levels. Works level by
 * level: recursion is what a hostile document wants to exhaust.
 */
export const checkDepth = (json: unknown): void => {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    const containers = level.filter((value) => typeof value === 'object' && value !== null);
    if (containers.length > 0 && depth >= MAX_DEPTH) throw new Failure('TOO_DEEP', String(MAX_DEPTH));
    level = containers.flatMap((value) => Object.values(value as object) as unknown[]);
  }
};

/** The text, cut to {@link MAX_TEXT} where a reader sees a whole character. */
export const cutText = (text: string): string => {
  if (text.length <= MAX_TEXT) return text;
  // A character of more than 64 units does not occur in writing: the window holds the last whole one.
  const tail = text.slice(MAX_TEXT - 64, MAX_TEXT + 64);
  // Firefox has the segmenter since 125 only: there a surrogate pair is at least kept whole.
  if (!('Segmenter' in Intl)) return text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, '');
  let end = 0;
  for (const {index, segment} of new Intl.Segmenter().segment(tail)) {
    if (index + segment.length > 64) break;
    end = index + segment.length;
  }
  return text.slice(0, MAX_TEXT - 64 + end);
};
