import {Failure} from './failure.js';
import type {FailureCode} from './failure.js';
import {MAX_BYTES} from './limits.js';

/** Parses JSON as it is; `code` is what a text that is none is called. */
export const parseJson = (source: string, code: FailureCode = 'PARSE'): unknown => {
  if (new TextEncoder().encode(source).length > MAX_BYTES) throw new Failure('TOO_LARGE');
  const text = source.replace(/^\uFEFF/, '').trim();
  if (!text) throw new Failure('EMPTY_BODY');
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(text[0] === '<' && code === 'PARSE' ? 'NOT_JSON_TYPE' : code, text.slice(0, 60));
  }
};

/**
 * Parses JSON inside a page, and undoes what a CMS does to it, and nothing else: WordPress writes `&` as
 * `&#038;`, and puts `<p>` and `<br>` where lines were blank or broken, which outside a string no JSON has.
 */
export const parseInline = (source: string): unknown => {
  let quoted = false;
  return parseJson(
    source.replaceAll('&#038;', '&').replace(/\\[^]|"|<\/?p>|<br ?\/?>/g, (found) => {
      if (found === '"') quoted = !quoted;
      return quoted || found[0] !== '<' ? found : '';
    }),
  );
};
