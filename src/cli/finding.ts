import type {Edit} from 'jsonc-parser';
import type {Told, Values} from './words.js';

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

/** A finding before it is put into words of one language, and its place into lines. */
export interface Draft {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly path: string;
  readonly offset: number;
  readonly told: Told;
  readonly values?: Values;
  /** How to mend it, where nothing can be lost. */
  readonly edits?: readonly Edit[];
}
