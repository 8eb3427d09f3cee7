/** What people do to JSON; `other` is whatever else cannot stand where it stands. */
export type MistakeKind =
  | 'quotes'
  | 'space'
  | 'comment'
  | 'missing-comma'
  | 'extra-comma'
  | 'end'
  | 'line-break'
  | 'inner-quote'
  | 'backslash'
  | 'other';

/** Where a text stops being JSON. */
export interface Stop {
  /** Of the first character that cannot stand there. */
  readonly offset: number;
  /** What could have stood there: a value, a key, the colon after it, or a comma or a bracket after a value. */
  readonly expected: 'value' | 'key' | ':' | 'end';
  /** What stands before it, but for white space; -1: nothing. */
  readonly before: number;
  /** Where the string begins that it is in. */
  readonly opened: number | undefined;
  /** The brackets that are missing, from the outside. */
  readonly closers: readonly string[];
}

/** The first mistake of a text that is no JSON: the same for the console and for the command. */
export interface JsonMistake {
  readonly kind: MistakeKind;
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** What stands there, or the number of a character that cannot be seen: `U+00A0`. */
  readonly token: string;
}

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\d\p{L}_.$"-])|(?:true|false|null)(?![\d\p{L}_$])/uy;
/** A piece of a string: in one pattern, a long string would exhaust an engine's stack. */
const PIECE = /[^"\\\p{Cc}]+|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;

/** Engines say differently, or not at all, where a text stops being JSON. Undefined: it is JSON. */
export const stopIn = (text: string): Stop | undefined => {
  const closers: string[] = [];
  let expected: Stop['expected'] = 'value';
  let offset = 0;
  let opened: number | undefined;
  /** Whether a bracket has just been opened, and may be closed at once. */
  let empty = false;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = offset;
    const [taken = ''] = pattern.exec(text) ?? [];
    offset += taken.length;
    return taken;
  };
  for (;;) {
    const before = offset - 1;
    take(/[ \t\n\r]*/y);
    const mark = text[offset];
    const closer = closers.at(-1);
    const stop = {offset, expected, before, opened, closers};
    if (mark === undefined && expected === 'end' && !closer) return undefined;
    if (mark === undefined) return stop;
    if (mark === closer && (expected === 'end' || empty)) {
      closers.pop();
      expected = 'end';
    } else if (expected === 'end' ? mark === ',' && closer : mark === expected) {
      expected = expected === 'end' && closer === '}' ? 'key' : 'value';
      empty = false;
      offset++;
      continue;
    } else if (mark === '"' && (expected === 'key' || expected === 'value')) {
      opened = offset++;
      while (take(PIECE));
      if (text[offset] !== '"') return {...stop, offset, opened};
      opened = undefined;
      expected = expected === 'key' ? ':' : 'end';
    } else if (expected === 'value' && /[[{]/.test(mark)) {
      closers.push(mark === '{' ? '}' : ']');
      expected = mark === '{' ? 'key' : 'value';
      empty = true;
      offset++;
      continue;
    } else if (expected === 'value' && take(LITERAL)) {
      expected = 'end';
      empty = false;
      continue;
    } else return stop;
    empty = false;
    offset++;
  }
};

const SEEN = /^(?:"[^"\n\r]{1,20}|[\p{L}\p{N}_$]{1,20}|&#?\w+;|[^])/u;
/** Quotes that are none of JSON's, also as a page writes them: `&#8221;`. */
export const ODD_QUOTE = /^(?:[“”„‟«»‘’‚‛'`´″]|&(?:#\w+|[a-z]+);)/;
/** Characters that nobody sees, or takes for a space. */
export const UNSEEN = /^(?![ \t\n\r])[\s\p{Cc}\p{Cf}\u115f\u2800\u3164]/u;

/** What is wrong where a text stops being JSON. */
export const mistakeAt = (text: string, stop: Stop): JsonMistake => {
  const {expected, before, opened} = stop;
  let {offset} = stop;
  const rest = text.slice(offset, offset + 40);
  const after = text[before] ?? '';
  const adjoins = before === offset - 1;
  const kindOf = (): MistakeKind => {
    if (opened !== undefined) return /^\\/.test(rest) ? 'backslash' : /^[^\n\r]/.test(rest) ? 'space' : 'line-break';
    if (ODD_QUOTE.test(rest)) return 'quotes';
    if (UNSEEN.test(rest)) return 'space';
    if (/^(?:\/[/*]|#|<!--)/.test(rest)) return 'comment';
    if (!rest) return 'end';
    if (after === ',' && /^[\]},]/.test(rest)) return 'extra-comma';
    // `"member, "since": …`: the quote that is missing is missing before.
    if (adjoins && /^[\w$-]+"\s*:/.test(rest) && /, *$/.test(text.slice(0, before))) return 'other';
    if (after === '"' && (adjoins ? /^[^\s\]}:=;]/.test(rest) : /^[\p{L}\d][^:]*"/u.test(rest))) return 'inner-quote';
    if (expected === 'end' && stop.closers[0] && /^["{[\p{L}]/u.test(rest)) return 'missing-comma';
    const bare = expected === 'value' ? /^[\p{L}\d_$]/u : /^[\p{L}_$]/u;
    return (expected === 'key' || expected === 'value') && bare.test(rest) ? 'quotes' : 'other';
  };
  const kind = kindOf();
  // What is missing is missing after what stands before, often a line above.
  if (kind === 'missing-comma' || kind === 'extra-comma') offset = before;
  if (kind === 'line-break') offset = opened ?? offset;
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  const [seen = ''] = SEEN.exec(text.slice(offset, offset + (kind === 'missing-comma' ? 1 : 40))) ?? [];
  return {
    kind,
    offset,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    token: kind === 'space' ? `U+${seen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : seen,
  };
};
