import type {Problem} from './fields.js';

/** Why a widget has nothing to show. Public: an error code is part of the contract. */
export type FailureCode =
  | 'NO_SOURCE'
  | 'ATTR_JSON'
  | 'NETWORK'
  | 'TIMEOUT'
  | 'HTTP_4XX'
  | 'HTTP_5XX'
  | 'NOT_JSON_TYPE'
  | 'EMPTY_BODY'
  | 'ENCODING'
  | 'PARSE'
  | 'TOO_LARGE'
  | 'TOO_DEEP'
  | 'WRONG_SHAPE'
  | 'NEWER_VERSION'
  | 'ALL_RECORDS_INVALID'
  | 'BLOCKED_BY_CSP'
  | 'RENDER';

/**
 * A failure that we recognised ourselves. Engines differ in the names and messages of their
 * exceptions, so nothing downstream ever looks at those.
 */
export class Failure {
  /** The address that the data came from, where it came from one. */
  url: string | undefined;

  constructor(
    readonly code: FailureCode,
    /** What was found, for the webmaster's sentence: a list of keys, a piece of the text, a number. */
    readonly found = '',
    /** The HTTP status, where a server answered. */
    readonly status?: number,
    /** What is wrong with the records, where none is right. */
    readonly problems: readonly Problem[] = [],
  ) {}
}

/** What was thrown, where it is a failure of ours; else what it must mean where it was thrown. */
export const asFailure = (thrown: unknown, otherwise: Failure): Failure =>
  thrown instanceof Failure ? thrown : otherwise;
