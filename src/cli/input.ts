import {createReadStream} from 'node:fs';
import {realpath, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {NgoError} from '../content/errors.js';
import {MAX_BYTES} from '../content/limits.js';
import {say, words} from './words.js';
import type {Values, Words} from './words.js';

/** Seconds for an answer, headers and body: what a page waits for one attempt. */
const DEADLINE = 8;

/** Why something cannot be read or written: no finding, but the end of the check. */
export class Obstacle extends Error {
  constructor(
    readonly words: Words,
    readonly values: Values = {},
  ) {
    super(say(words, 'en', values));
  }
}

/** Bytes as they came, and what relative addresses are relative to. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly base: string;
}

/** For a file on disk: where it will be on the web is not known, and does not matter. */
export const SOMEWHERE = 'https://example.org/';

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
const REASONS: Readonly<Record<string, Words>> = {
  ENOENT: {bg: 'няма такъв файл', en: 'there is no such file'},
  EISDIR: {bg: 'това е папка', en: 'this is a folder'},
  EACCES: {bg: 'няма право на достъп', en: 'access is denied'},
  EPERM: {bg: 'няма право на достъп', en: 'access is denied'},
  ENOTFOUND: {bg: 'няма такъв сървър', en: 'there is no such server'},
};

/** Why it did not go, in words; else the code, or whatever says most in one word. */
const reasonOf = (thrown: unknown): string | Words => {
  const {code, cause, message} = thrown as {code?: string; cause?: unknown; message?: string};
  return code ? (REASONS[code] ?? code) : cause ? reasonOf(cause) : (message ?? String(thrown));
};

/** What was thrown, where it is one of ours; else why that could not be done. */
const giveUp = (thrown: unknown, sentence: Words, file: string): never => {
  if (thrown instanceof NgoError) throw thrown;
  if (thrown instanceof Obstacle) throw thrown;
  throw new Obstacle(sentence, {file, reason: reasonOf(thrown)});
};

const download = async (file: string): Promise<Input> => {
  const signal = AbortSignal.timeout(DEADLINE * 1000);
  try {
    const {ok, status, body, url} = await fetch(file, {headers: {Accept: 'application/json'}, signal});
    if (!ok) {
      await body?.cancel();
      throw new Obstacle(words.status, {file, reason: status});
    }
    return {bytes: await collect((body ?? []) as AsyncIterable<Uint8Array>), base: url || file};
  } catch (thrown) {
    if (signal.aborted) throw new Obstacle(words.tooSlow, {file, seconds: DEADLINE});
    return giveUp(thrown, words.noAnswer, file);
  }
};

/**
 * Reads a file, an address or, for `-`, the standard input.
 *
 * @throws {Obstacle} where it cannot be read
 * @throws {NgoError} TOO_LARGE
 */
export const read = async (file: string, standard: AsyncIterable<Uint8Array>): Promise<Input> => {
  if (isAddress(file)) return download(file);
  try {
    return {bytes: await collect(file === '-' ? standard : createReadStream(file)), base: SOMEWHERE};
  } catch (thrown) {
    return giveUp(thrown, words.unreadable, file);
  }
};

/** Writes a file anew; through a link, what it leads to. */
export const write = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(await realpath(resolve(file)), text);
  } catch (thrown) {
    giveUp(thrown, words.unwritable, file);
  }
};
