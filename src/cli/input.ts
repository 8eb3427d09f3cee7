import {createReadStream} from 'node:fs';
import {NgoError} from '../content/errors.js';
import {MAX_BYTES} from '../content/limits.js';
import {CommandError} from './command-error.js';
import {messages} from './messages.js';
import type {Message} from './messages.js';

/** Seconds for an answer, headers and body: what a page waits for one attempt. */
const TIMEOUT_SECONDS = 8;

/** Bytes as they came, and what relative addresses are relative to. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly baseUrl: string;
}

/** For a file on disk: where it will be on the web is not known, and does not matter. */
export const UNKNOWN_BASE_URL = 'https://example.org/';

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** The bytes, given up as soon as they are too many. */
const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const taken: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new NgoError('TOO_LARGE');
    taken.push(chunk);
  }
  return Buffer.concat(taken);
};

/** The commonest codes of a system, in words. */
const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: {bg: 'няма такъв файл', en: 'there is no such file'},
  EISDIR: {bg: 'това е папка', en: 'this is a folder'},
  EACCES: {bg: 'няма право на достъп', en: 'access is denied'},
  EPERM: {bg: 'няма право на достъп', en: 'access is denied'},
  ENOTFOUND: {bg: 'няма такъв сървър', en: 'there is no such server'},
};

/** Why it did not go, in words; else the code, or whatever says most in one word. */
const reasonOf = (thrown: unknown): string | Message => {
  const {code, cause, message} = thrown as {code?: string; cause?: unknown; message?: string};
  return code ? (REASONS[code] ?? code) : cause ? reasonOf(cause) : (message ?? String(thrown));
};

/** Throws on what is one of ours already; anything else as a CommandError that says what could not be done. */
export const rethrow = (thrown: unknown, message: Message, file: string): never => {
  if (thrown instanceof NgoError) throw thrown;
  if (thrown instanceof CommandError) throw thrown;
  throw new CommandError(message, {file, reason: reasonOf(thrown)});
};

/** What a server answers. */
export interface Answer extends Input {
  readonly headers: Headers;
}

/**
 * Asks a server, once, for no longer than a page would wait.
 *
 * @throws {CommandError} where it does not answer, or not with what was asked for
 * @throws {NgoError} TOO_LARGE
 */
export const download = async (file: string, accept = 'application/json'): Promise<Answer> => {
  const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  try {
    const {ok, status, body, url, headers} = await fetch(file, {headers: {Accept: accept}, signal});
    if (!ok) {
      await body?.cancel();
      throw new CommandError(messages.status, {file, reason: status});
    }
    return {bytes: await collect((body ?? []) as AsyncIterable<Uint8Array>), baseUrl: url || file, headers};
  } catch (thrown) {
    if (signal.aborted) throw new CommandError(messages.tooSlow, {file, seconds: TIMEOUT_SECONDS});
    return rethrow(thrown, messages.noAnswer, file);
  }
};

/**
 * Reads a file, an address or, for `-`, the standard input.
 *
 * @throws {CommandError} where it cannot be read
 * @throws {NgoError} TOO_LARGE
 */
export const read = async (file: string, standard: AsyncIterable<Uint8Array>): Promise<Input> => {
  if (isAddress(file)) return download(file);
  try {
    return {bytes: await collect(file === '-' ? standard : createReadStream(file)), baseUrl: UNKNOWN_BASE_URL};
  } catch (thrown) {
    return rethrow(thrown, messages.unreadable, file);
  }
};
