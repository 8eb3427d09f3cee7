import type {Edit} from 'jsonc-parser';
import {mistakeAt, stopIn} from '../content/json-mistake.js';
import {MAX_DEPTH} from '../content/limits.js';
import {causeOf} from './syntax-causes.js';
import {positions, readTree} from './tree.js';
import type {Node} from './tree.js';
import type {Message, Values} from './messages.js';

/** Why a text is no JSON, in plain words, and where. */
export interface JsonError {
  readonly offset: number;
  readonly what: Message;
  readonly cure: Message;
  readonly values: Values;
}

/** What is wrong with a text that is no JSON, and how it is meant. */
export interface Mended {
  readonly errors: readonly JsonError[];
  /** The text with each cure followed; undefined where nobody knows what is meant. */
  readonly text: string | undefined;
  /** Where in the file stands what is in the mended text. */
  readonly offsetInSource: (offset: number) => number;
}

/** White space around JSON that JavaScript trims and JSON does not have, as blanks: offsets must hold. */
const blanked = (source: string): string => source.replace(/^\s+|\s+$/g, (gap) => gap.replace(/[^\r\n]/g, ' '));

/** The values of a text that is JSON, as deep as browsers read them. */
export const treeOf = (source: string): Node | undefined => readTree(blanked(source), MAX_DEPTH);

/** How many cures are followed: a file with more is not made by hand. */
const MAX_CURES = 1_000;

const applied = (text: string, {offset, length, content}: Edit): string =>
  text.slice(0, offset) + content + text.slice(offset + length);

/** Where something stood before an edit. */
const before = (offset: number, edit: Edit): number => {
  const end = edit.offset + edit.content.length;
  if (offset < edit.offset) return offset;
  return offset < end ? edit.offset : offset - edit.content.length + edit.length;
};

/** How many lines are told. */
const TOLD = 5;
/** A message with the lines in which there is the same once more. */
const withMore = (message: Message, lines: readonly number[], more: number): Message => {
  if (more === 0) return message;
  const [first] = lines;
  const told = `${lines.slice(0, TOLD).join(', ')}${lines.length > TOLD ? '…' : ''}`;
  const only = lines.length === 1;
  return {
    bg: `${message.bg} Така е и на още места: ${more} (${only ? 'ред' : 'редове'} ${only ? first : told}).`,
    en: `${message.en} The same in more places: ${more} (${only ? 'line' : 'lines'} ${only ? first : told}).`,
  };
};

/**
 * What is wrong with a text that JSON.parse refuses: each kind of mistake once, where it is first. To find the next, the
 * cure of each is followed.
 */
export const mend = (source: string): Mended => {
  const edits: Edit[] = [];
  const offsetInSource = (offset: number): number => edits.reduceRight(before, offset);
  const found = new Map<string, JsonError & {readonly others: number[]}>();
  const at = positions(source);
  const errors = () =>
    [...found.values()].map(({others, ...error}) => {
      const lines = [...new Set(others.map((offset) => at(offset).line))];
      return {...error, what: withMore(error.what, lines, others.length)};
    });
  let text = blanked(source);
  for (let cures = 0; cures < MAX_CURES; cures++) {
    const stop = stopIn(text);
    if (!stop) return {errors: errors(), text, offsetInSource};
    const mistake = mistakeAt(text, stop);
    const {what, cure, values, offset = mistake.offset, edits: next} = causeOf(text, stop, mistake);
    // What is to be written is told of each.
    const kind = `${what.en} ${values.meant ?? ''}`;
    const known = found.get(kind);
    if (known) known.others.push(offsetInSource(offset));
    else {
      const token = mistake.kind === 'space' ? mistake.token : mistake.token.replace(/^"(?=.)/, '').trim();
      found.set(kind, {what, cure, offset: offsetInSource(offset), values: {token, ...values}, others: []});
    }
    if (next.length === 0) break;
    for (const edit of next) text = applied(text, edit);
    edits.push(...next);
  }
  return {errors: errors(), text: undefined, offsetInSource};
};
