import {Failure} from '../content/failure.js';
import {parseJson} from '../content/inline-json.js';
import {MAX_BYTES} from '../content/limits.js';

/** Milliseconds for one attempt, headers and body. */
export const DEADLINE = 8_000;
/** Milliseconds for which an answer serves every widget that asks for it. */
export const FRESH = 60_000;
const MAX_ENTRIES = 50;

/** What a server gave: JSON and the address it finally came from; or why there is none. */
export type Answer = {readonly json: unknown; readonly url: string} | {readonly failure: Failure};

/** A request that some widgets wait for. Promises here never reject. */
interface Entry {
  readonly answer: Promise<Answer>;
  readonly controller: AbortController;
  users: number;
  /** When the answer came, on `performance`'s clock; 0 while it has not. */
  answeredAt: number;
}

/** Shared by all our files on a page; the number is the version of {@link Entry}. */
const KEY = Symbol.for('ngo-widgets.requests.1');
const shared = globalThis as {[KEY]?: Map<string, Entry>};
const entries = (shared[KEY] ??= new Map<string, Entry>());

/**
 * Asks for the JSON at an absolute address: one request for all who ask, while it is under way and for
 * {@link FRESH} after. `anew` asks the server again. Call `leave` when the answer is not wanted any more: the request is
 * aborted when the last one has left.
 */
export const request = (url: string, anew = false): {answer: Promise<Answer>; leave: () => void} => {
  let entry = entries.get(url);
  const fresh = entry && (!entry.answeredAt || (!anew && performance.now() - entry.answeredAt < FRESH));
  if (!entry || !fresh) {
    const controller = new AbortController();
    const made: Entry = {answer: fetchJson(url, controller), controller, users: 0, answeredAt: 0};
    entry = made;
    entries.delete(url);
    entries.set(url, made);
    void made.answer.then((answer) => {
      made.answeredAt = performance.now();
      if ('failure' in answer && entries.get(url) === made) entries.delete(url);
    });
    for (const [oldest, {users}] of entries) {
      if (entries.size <= MAX_ENTRIES) break;
      if (users === 0 && oldest !== url) entries.delete(oldest);
    }
  }
  const used = entry;
  used.users++;
  let left = false;
  return {
    answer: used.answer,
    leave: () => {
      if (left) return;
      left = true;
      if (--used.users > 0 || used.answeredAt) return;
      used.controller.abort();
      if (entries.get(url) === used) entries.delete(url);
    },
  };
};

/** One attempt. What went wrong is told by our own flags: engines differ in what they throw. */
const fetchJson = async (url: string, controller: AbortController): Promise<Answer> => {
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    controller.abort();
  }, DEADLINE);
  try {
    const response = await fetch(url, {
      // A withdrawn story must go: the server is asked each time whether its answer still holds.
      cache: 'no-cache',
      credentials: 'omit',
      headers: {Accept: 'application/json'},
      signal: controller.signal,
    });
    if (!response.ok) {
      controller.abort();
      throw new Failure(response.status < 500 ? 'HTTP_4XX' : 'HTTP_5XX', '', response.status);
    }
    return {json: parseJson(await readText(response)), url: response.url || url};
  } catch (error) {
    return {failure: error instanceof Failure ? error : new Failure(late ? 'TIMEOUT' : 'NETWORK')};
  } finally {
    clearTimeout(deadline);
  }
};

/** The body as UTF-8, given up as soon as it is too large. */
const readText = async (response: Response): Promise<string> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = (await reader?.read()) ?? {done: true};
    bytes += value?.length ?? 0;
    if (bytes > MAX_BYTES) {
      void reader?.cancel();
      throw new Failure('TOO_LARGE');
    }
    try {
      text += decoder.decode(value, {stream: !done});
    } catch {
      void reader?.cancel();
      throw new Failure('ENCODING');
    }
    if (done) return text;
  }
};
