import {NgoError} from './errors.js';

/** Bytes of JSON, decoded, from an address, an attribute or a child script. Above: `TOO_LARGE`. */
export const MAX_BYTES = 16 * 2 ** 20;
/** Levels of arrays and objects. Above: `TOO_DEEP`. */
export const MAX_DEPTH = 16;
/** Records of one list. Above: the rest is left out and reported. */
export const MAX_RECORDS = 10_000;
/** What may be wrong in one document. Above: of each list after it, and of each text, one entry is read. */
export const MAX_ISSUES = 100_000;
/** Characters (code points) of one text. Above: cut at a whole character and reported. */
export const MAX_TEXT = 10_000;
/** Characters of a language tag. Above: it is none. */
export const MAX_TAG = 1000;
/** Characters of an address. Above: the address is left out and reported. */
export const MAX_URL = 2048;

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Throws `TOO_DEEP` where arrays and objects nest more than {@link MAX_DEPTH} levels. Works level by
 * level: recursion is what a hostile document wants to exhaust.
 */
export const checkDepth = (json: unknown): void => {
  // A set: what a page made itself may hold one thing many times, and itself.
  let level = new Set<object>(isContainer(json) ? [json] : []);
  for (let depth = 0; level.size > 0; depth++) {
    if (depth === MAX_DEPTH) throw new NgoError('TOO_DEEP', `${MAX_DEPTH}`);
    const next = new Set<object>();
    for (const one of level)
      for (const value of Object.values<unknown>(one as never)) if (isContainer(value)) next.add(value);
    level = next;
  }
};

/** The text, cut to {@link MAX_TEXT} at a character as a reader sees one; as it is where it is not longer. */
export const cutText = (text: string): string => {
  // Beyond twice as many units there is nothing that can stay, and it may be long.
  const start = text.slice(0, 2 * MAX_TEXT + 1);
  const end = [...start].slice(0, MAX_TEXT).join('').length;
  // Firefox has the segmenter since 125 only: there a character of several units may be cut in two.
  const whole = (Intl as Partial<typeof Intl>).Segmenter && new Intl.Segmenter().segment(start).containing(end)?.index;
  return text.slice(0, whole || end);
};
