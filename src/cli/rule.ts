import type {Node} from 'jsonc-parser';
import type {Explanation, Values} from './messages.js';
import type {Kind, Spot} from './walk.js';

/** What a rule may ask of the file. */
export interface Context {
  /** Every value in it. */
  readonly spots: readonly Spot[];
  /** The day of the check, in UTC: `2026-01-31`. */
  readonly today: string;
}

/** What to write instead of a piece of a string. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/** Where a rule is broken. */
export interface Violation {
  /** The value; absent: that of the spot. */
  readonly at?: Node;
  /** Where in it, if it is a string. */
  readonly index?: number;
  readonly path?: string;
  readonly values?: Values;
  /** Another cure than the rule's. */
  readonly cure?: Explanation['cure'];
  /** How to fix the string, where nothing can be lost. */
  readonly changes?: readonly Change[];
}

/** One thing that browsers take and nobody wants: when in doubt, a rule finds nothing. */
export interface Rule extends Explanation {
  readonly id: string;
  /** What it looks at. */
  readonly kinds: readonly Kind[];
  readonly find: (spot: Spot, context: Context) => readonly Violation[];
}

/** What a pattern matches. */
interface PatternViolation extends Violation {
  readonly index: number;
  readonly values: {readonly match: string};
}

/** What a pattern finds in the strings of a spot, where it is sure; `{match}` in the messages. */
export const matches = (
  {strings}: Spot,
  pattern: RegExp,
  sure: (match: RegExpExecArray) => boolean = () => true,
): readonly PatternViolation[] =>
  strings.flatMap((at) =>
    [...(at.value as string).matchAll(pattern)]
      .filter(sure)
      .map(({0: match, index}) => ({at, index, values: {match: match.trim()}})),
  );

/** The value of a node, where it is a string. */
export const stringOf = (node: Node | undefined): string | undefined =>
  node?.type === 'string' ? (node.value as string) : undefined;
