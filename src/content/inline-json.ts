import {NgoError} from './errors.js';
import type {ErrorCode} from './errors.js';
import {mistakeAt, stopIn} from './json-mistake.js';
import {MAX_BYTES} from './limits.js';

/** Parses JSON as it is; `code` is what a text that is none is called. */
export const parseJson = (source: string, code: ErrorCode = 'PARSE'): unknown => {
  // A unit of UTF-16 is three bytes at most: what is short need not be written to be weighed.
  if (source.length > MAX_BYTES / 3 && new TextEncoder().encode(source).length > MAX_BYTES)
    throw new NgoError('TOO_LARGE');
  const text = source.replace(/^\uFEFF/, '').trimEnd();
  const start = text.search(/\S/);
  if (start < 0) throw new NgoError('EMPTY_BODY');
  try {
    return JSON.parse(text.slice(start));
  } catch {
    // The lines before it count, too: blanks that JSON does not have, as blanks that it has.
    const whole = text.slice(0, start).replace(/[^\n\r]/g, ' ') + text.slice(start);
    const stop = stopIn(whole);
    const mistake = stop && mistakeAt(whole, stop);
    const isPage = text[start] === '<' && code === 'PARSE';
    const detail = whole.slice(Math.max(start, (mistake?.offset ?? 0) - 30)).slice(0, 60);
    throw Object.assign(new NgoError(isPage ? 'NOT_JSON_TYPE' : code, detail), {mistake});
  }
};

/** What editors and XML tools put around a script: CDATA, or a comment of HTML, behind a comment of JavaScript or not. */
const WRAPPING = /(?:\/[/*]>?[ \t]*)?(?:<!\[CDATA\[|<!--|<?!?\]\]>|-->)(?:[ \t]*\*\/)?|<\/?p>|<br ?\/?>/;
const TOKEN = new RegExp(`\\\\[^]|"|${WRAPPING.source}`, 'g');

/**
 * Parses JSON inside a page, and undoes what a CMS or an editor does to it, and nothing else: WordPress writes `&` as
 * `&#038;`, and puts `<p>` and `<br>` where lines were blank or broken, others put CDATA or a comment around it,
 * which outside a string no JSON has.
 */
export const parseInlineJson = (source: string): unknown => {
  let quoted = false;
  return parseJson(
    source.replaceAll('&#038;', '&').replace(TOKEN, (token) => {
      if (token === '"') quoted = !quoted;
      return quoted || token === '"' || token[0] === '\\' ? token : '';
    }),
  );
};
