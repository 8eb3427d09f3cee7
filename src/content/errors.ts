import type {JsonMistake} from './json-mistake.js';

/** Why a widget has nothing to show. Public: an error code is part of the contract. */
export const errorCodes = [
  'NO_SOURCE',
  'ATTR_JSON',
  'NETWORK',
  'TIMEOUT',
  'HTTP_4XX',
  'HTTP_5XX',
  'NOT_JSON_TYPE',
  'EMPTY_BODY',
  'ENCODING',
  'PARSE',
  'TOO_LARGE',
  'TOO_DEEP',
  'WRONG_SHAPE',
  'NEWER_VERSION',
  'ALL_RECORDS_INVALID',
  'BLOCKED_BY_CSP',
  'RENDER',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One thing that is wrong with the data: where, what belongs there, what stands there. */
export interface ValidationIssue {
  /** `items[2].since`. */
  readonly path: string;
  /** What belongs there, as an example in JSON, which is the same in every language. */
  readonly expected: string;
  /** The beginning of what stands there, as JSON; undefined where nothing does. */
  readonly actual: string | undefined;
}

/**
 * An error that we recognised ourselves. Engines differ in the names and messages of their exceptions, so nothing
 * downstream ever looks at those.
 */
export class NgoError extends Error {
  /** The address that the data came from, where it came from one. */
  url: string | undefined;
  /** Where a text is no JSON, and what stands there. */
  mistake: JsonMistake | undefined;

  constructor(
    readonly code: ErrorCode,
    /** What the webmaster's sentence quotes: a list of keys, a piece of the text, a number. */
    readonly detail = '',
    /** The HTTP status, where a server answered. */
    readonly status?: number,
    /** What is wrong with the records, where none is right. */
    readonly validationIssues: readonly ValidationIssue[] = [],
  ) {
    super(code);
  }
}

/** What was thrown, where it is an error of ours; else what it must mean where it was thrown. */
export const toNgoError = (thrown: unknown, otherwise: NgoError): NgoError =>
  thrown instanceof NgoError ? thrown : otherwise;
