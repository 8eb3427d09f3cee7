import {MAX_BYTES} from '../content/limits.js';

/**
 * An object of a page's as text, to tell later whether another one holds the same; the object itself may change.
 * Undefined where that cannot be told: it holds itself, throws when it is read, or is larger than what is ever read.
 */
export const textOf = (data: unknown): string | undefined => {
  if (typeof data !== 'object') return undefined;
  let size = 0;
  try {
    return JSON.stringify(data, (key, value: unknown) => {
      size += key.length + (typeof value === 'string' ? value.length : 1);
      if (size > MAX_BYTES) throw new RangeError();
      return value;
    });
  } catch {
    return undefined;
  }
};
