import {NgoError} from './errors.js';
import type {ErrorCode} from './errors.js';
import {MAX_BYTES} from './limits.js';

/** Parses JSON as it is; `code` is what a text that is none is called. */
export const parseJson = (source: string, code: ErrorCode = 'PARSE'): unknown => {
  if (new TextEncoder().encode(source).length > MAX_BYTES) throw new NgoError('TOO_LARGE');
  const text = source.replace(/^\uFEFF/, '').trim();
  if (!text) throw new NgoError('EMPTY_BODY');
  try {
    return JSON.parse(text);
  } catch {
    throw new NgoError(text[0] === '<' && code === 'PARSE' ? 'NOT_JSON_TYPE' : code, text.slice(0, 60));
  }
};

/**
 * Parses JSON inside a page, and undoes what a CMS does to it, and nothing else: WordPress writes `&` as
 * `&#038;`, and puts `<p>` and `<br>` where lines were blank or broken, which outside a string no JSON has.
 */
export const parseInlineJson = (source: string): unknown => {
  let quoted = false;
  return parseJson(
    source.replaceAll('&#038;', '&').replace(/\\[^]|"|<\/?p>|<br ?\/?>/g, (token) => {
      if (token === '"') quoted = !quoted;
      return quoted || token[0] !== '<' ? token : '';
    }),
  );
};
