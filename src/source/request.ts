import {asFailure, Failure} from '../content/failure.js';
import {parseJson} from '../content/inline-json.js';
import {MAX_BYTES} from '../content/limits.js';

/** Milliseconds for one attempt, headers and body. */
const DEADLINE = 8_000;
/** Milliseconds for which an answer serves every widget that asks for it. */
const FRESH = 60_000;
/** Answers kept on a page. */
const MAX_ENTRIES = 50;

/** What a server gave: JSON and the address it finally came from; or why there is none. */
export type Answer = {readonly json: unknown; readonly url: string} | Failure;

/** A request that some widgets wait for. Its promise never rejects. */
interface Entry {
  readonly answer: Promise<Answer>;
  readonly abort: () => void;
  users: number;
  /** When the answer came, in milliseconds since 1970; 0 while it has not. */
  answered: number;
}

/** Shared by all our files on a page; the number is the version of {@link Entry}. */
const KEY = Symbol.for('ngo-widgets.requests.1');
const shared = globalThis as {[KEY]?: Map<string, Entry>};
const entries = (shared[KEY] ??= new Map<string, Entry>());

/**
 * Asks for the JSON at an absolute address: one request for all who ask, while it is under way and for
 * {@link FRESH} after; `anew` asks the server again. The request is aborted when the last who asked has called
 * `leave`.
 */
export const request = (url: string, anew: boolean): Pick<Entry, 'answer'> & {leave: () => void} => {
  const known = entries.get(url);
  const entry = known && (!known.answered || (!anew && Date.now() - known.answered < FRESH)) ? known : start(url);
  entry.users++;
  return {
    answer: entry.answer,
    leave: () => {
      if (--entry.users > 0 || entry.answered) return;
      entry.abort();
      forget(url, entry);
    },
  };
};

const forget = (url: string, entry: Entry): unknown => entries.get(url) === entry && entries.delete(url);

const start = (url: string): Entry => {
  const controller = new AbortController();
  const entry: Entry = {answer: fetchJson(url, controller), abort: () => controller.abort(), users: 0, answered: 0};
  // Nobody asks for so many: whoever waits has what it waits for in hand.
  if (entries.size >= MAX_ENTRIES) entries.clear();
  entries.set(url, entry);
  void entry.answer.then((answer) => {
    entry.answered = Date.now();
    // A failure is never kept.
    if ('code' in answer) forget(url, entry);
  });
  return entry;
};

/** One attempt. What went wrong is told by our own flags: engines differ in what they throw. */
const fetchJson = async (url: string, controller: AbortController): Promise<Answer> => {
  let failure = new Failure('NETWORK');
  const deadline = setTimeout(() => {
    failure = new Failure('TIMEOUT');
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
    const {ok, status, body} = response;
    if (!ok) failure = new Failure(status < 500 ? 'HTTP_4XX' : 'HTTP_5XX', '', status);
    else {
      const bytes = await readBytes(body);
      failure = new Failure('ENCODING');
      const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
      return {json: parseJson(text), url: response.url || url};
    }
  } catch (thrown) {
    failure = asFailure(thrown, failure);
  } finally {
    clearTimeout(deadline);
    // What is left of the body is not wanted.
    controller.abort();
  }
  return failure;
};

/** The body, given up as soon as it is too large. */
const readBytes = async (body: ReadableStream<Uint8Array> | null): Promise<ArrayBuffer> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return new Blob(chunks).arrayBuffer();
    bytes += chunk.value.length;
    if (bytes > MAX_BYTES) throw new Failure('TOO_LARGE');
    chunks.push(chunk.value as Uint8Array<ArrayBuffer>);
  }
};
