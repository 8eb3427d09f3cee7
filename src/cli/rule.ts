import type {Explanation, Values} from './messages.js';
import type {Node} from './tree.js';
import type {Kind, Spot} from './walk.js';

/** What a rule may ask of the file. */
export interface Context {
  readonly root: Node;
  /** Every value in it, found anew each time: kept, they would take more room than the file. */
  readonly spots: Iterable<Spot>;
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
  /** The value or key; absent: the value of the spot. */
  readonly at?: Pick<Node, 'offset'>;
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
  /** Of these, only some. */
  readonly concerns?: (spot: Spot) => boolean;
  readonly find: (spot: Spot, context: Context) => readonly Violation[];
}

/** What a pattern matches. */
interface PatternViolation extends Violation {
  readonly index: number;
  readonly values: {readonly match: string};
}

/** What a pattern finds in the strings of a spot, where it is sure; `{match}` in the messages. */
export const matches = (
  {strings}: Pick<Spot, 'strings'>,
  pattern: RegExp,
  sure: (match: RegExpExecArray) => boolean = () => true,
): readonly PatternViolation[] =>
  strings.flatMap((at) => {
    const text = at.value as string;
    // Most texts have nothing of the kind, which is known much sooner so.
    if (text.search(pattern) < 0) return [];
    return [...text.matchAll(pattern)]
      .filter(sure)
      .map(({0: match, index}) => ({at, index, values: {match: match.trim()}}));
  });

/** The value of a node, where it is a string. */
export const stringOf = (node: Node | undefined): string | undefined =>
  node?.type === 'string' ? (node.value as string) : undefined;
