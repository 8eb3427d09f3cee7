import {Failure} from './failure.js';
import type {FailureCode} from './failure.js';
import {MAX_BYTES} from './limits.js';

/** Parses JSON as it is; `code` is what a text that is none is called. */
export const parseJson = (source: string, code: FailureCode = 'PARSE'): unknown => {
  // Three bytes a UTF-16 unit is the most that UTF-8 takes: exact only where it could matter.
  if (source.length * 3 > MAX_BYTES && new TextEncoder().encode(source).length > MAX_BYTES) throw new Failure('TOO_LARGE');
  const text = source.replace(/^\uFEFF/, '').trim();
  if (!text) throw new Failure('EMPTY_BODY');
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(text[0] === '<' && code === 'PARSE' ? 'NOT_JSON_TYPE' : code, text.slice(0, 80));
  }
};

/**
 * Undoes what a CMS does to JSON inside a page, and nothing else: WordPress writes `&` as `&#038;`, and
 * puts `<p>` and `<br>` where lines were blank or broken, which outside a string no JSON has.
 */
export const repairInlineJson = (source: string): string =>
  source
    .replaceAll('&#038;', '&')
    .replace(/("(?:[^"\\]|\\.)*")|<\/?p>|<br ?\/?>/g, (_, quoted: string | undefined) => quoted ?? '');
