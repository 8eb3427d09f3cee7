import {once} from './once.js';

/** The bytes of an encoding, by character. */
const tableOf = (encoding: string): ReadonlyMap<string, number> => {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({length: 256}, (_, byte) => byte));
  return new Map([...letters].map((letter, byte) => [letter, byte]));
};
/** Encodings as which texts in UTF-8 are read by mistake. */
const tables = once(() => ['windows-1251', 'windows-1252'].map(tableOf));
/** Pairs of letters in which each stands for half of a Cyrillic one. */
const PAIRS = /(?:[РС][^\p{Script=Cyrillic}\w\s]|[РС][Ђ-џѓ-џ]|[ÐÑ][^\w\s]){2}|(?:[РС].){4}/u;

/** What a text says that was read in a wrong encoding and saved: `РќРњР”` is „НМД“. Undefined: it is none. */
export const ungarbled = (text: string): string | undefined => {
  if (!PAIRS.test(text)) return undefined;
  for (const table of tables()) {
    const bytes = [...text].map((letter) => table.get(letter));
    if (bytes.some((byte) => byte === undefined)) continue;
    try {
      const meant = new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes as number[]));
      if (/\p{Script=Cyrillic}/u.test(meant)) return meant;
    } catch {
      // A text that is meant as it is.
    }
  }
  return undefined;
};
