import type {Edit} from 'jsonc-parser';
import type {Explanation, Values} from './messages.js';

/** Something that a file should not have, where, and what to do about it. The shape of `--format json`. */
export interface Finding {
  /** As it was named on the command line; `-` is the standard input. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** `items[2].since`; empty for the file as a whole. */
  readonly path: string;
  /** `error`: browsers leave something out. `warning`: they do not, and it is wrong all the same. */
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly what: string;
  readonly why: string;
  readonly cure: string;
}

/** A finding before its messages are in one language and its offset is a line and a column. */
export interface Draft {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly path: string;
  readonly offset: number;
  readonly explanation: Explanation;
  readonly values?: Values;
  /** How to fix it, where nothing can be lost. */
  readonly edits?: readonly Edit[];
}
