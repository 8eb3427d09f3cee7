import type {Edit} from 'jsonc-parser';
import type {JsonMistake, Stop} from '../content/json-mistake.js';
import type {Message, Values} from './messages.js';

/** A mistake, where it stands, and what surrounds it. */
export interface At extends Stop, Pick<JsonMistake, 'kind'> {
  readonly text: string;
  /** From the mistake to the end of the file. */
  readonly rest: string;
  /** The last character before it, but for white space. */
  readonly after: string;
}

export interface Cause {
  readonly when: (at: At) => unknown;
  readonly what: Message;
  readonly cure: Message;
  /** What its messages tell besides `{token}`. */
  readonly values?: (at: At) => Values;
  /** Where it stands, if not where the text stops being JSON. */
  readonly offset?: (at: At) => number;
  /** The cure, followed: one edit after the other. */
  readonly edits?: (at: At) => readonly Edit[];
}

export const put = (offset: number, length: number, content = ''): Edit => ({offset, length, content});
/** Replaces what a pattern matches at the mistake. */
export const replace =
  (pattern: RegExp, content: (match: string) => string) =>
  ({rest, offset}: At): readonly Edit[] => {
    const [match = ''] = pattern.exec(rest) ?? [];
    return match ? [put(offset, match.length, content(match))] : [];
  };

export const QUOTES = "“”„‟«»‘’‚‛'`´″";
/** A text between quotes that are none of JSON's, to where its value or its key ends. */
export const ODDLY_QUOTED = new RegExp(`^[${QUOTES}][^\\n\\r]*?[${QUOTES}"](?=\\s*(?:[:,}\\]]|$))`, 'u');
export const requoted = replace(ODDLY_QUOTED, (match) => JSON.stringify(match.slice(1, -1)));
export const ENTITY = /^&(?:#\w+|[a-z]+);/;

/** The text before the mistake: from its quote to the one that ended it. */
export const textBefore = ({text, before}: At): string => text.slice(text.lastIndexOf('"', before - 1), before + 1);
/** A curled quote where a text should have ended: `"member”, "`. */
export const CURLED_END = /[“”»’](?=\s*[,:}\]])/;
/** The rest of a text that went on after a straight quote inside it: to the quote behind which a key or the end comes. */
export const GOES_ON = /^[^\n\r]*?"(?=\s*(?:,\s*["{]|[}\]]|,?\s*$))/m;
/** What a program other than JSON calls true, false and nothing. */
export const WORDS: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  none: 'null',
  nil: 'null',
  undefined: 'null',
  nan: 'null',
  да: 'true',
  не: 'false',
};
export const BARE_WORD = /^[\p{L}_$][\p{L}\p{N}_$-]*/u;
/** A value without quotes: to the key behind it; in a list to the next comma. */
export const BARE_VALUE = /^[^"{}[\]\n\r]+?(?=\s*(?:,\s*(?:["'“„]|[\w$]+\s*:|$)|[}\]]|$))/m;
export const BARE_ENTRY = /^[^,}\]\n\r"]+/;
export const ending = (text: string, pattern: RegExp): Edit => {
  const index = pattern.exec(text)?.index ?? text.length;
  return put(index, text.length - index);
};
export const atStart = ({text}: At): number => text.search(/\S/);

/** A string of JSON, closed or not. */
const STRING = /"(?:[^"\\\n\r]|\\.)*"?/g;
/** The text with blanks for its strings: offsets hold. */
const withoutStrings = (text: string): string => text.replace(STRING, (found) => ' '.repeat(found.length));
/** How often a bracket stands outside of strings. */
export const countOf = (text: string, bracket: string): number => withoutStrings(text).split(bracket).length - 1;
/** Where the brackets open that no other has closed. */
export const openedIn = (text: string): readonly number[] => {
  const open: number[] = [];
  for (const {0: bracket, index} of withoutStrings(text).matchAll(/[[\]{}]/g))
    if (/[[{]/.test(bracket)) open.push(index);
    else open.pop();
  return open;
};
/** Where the partner of a bracket stands, forwards or backwards. */
export const matchOf = (text: string, offset: number): number | undefined => {
  const brackets = [...withoutStrings(text).matchAll(/[[\]{}]/g)].map(({0: bracket, index}) => ({bracket, index}));
  const at = brackets.findIndex(({index}) => index === offset);
  const step = /[[{]/.test(text[offset] ?? '') ? 1 : -1;
  let depth = 0;
  for (let next = at; at >= 0 && brackets[next]; next += step) {
    depth += /[[{]/.test(brackets[next]?.bracket ?? '') ? 1 : -1;
    if (depth === 0) return brackets[next]?.index;
  }
  return undefined;
};
