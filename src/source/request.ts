import {toNgoError, NgoError} from '../content/errors.js';
import {parseJson} from '../content/inline-json.js';
import {MAX_BYTES} from '../content/limits.js';

/** Milliseconds for one attempt, headers and body. */
const DEADLINE = 8_000;
/** Milliseconds before the second attempt and the third, give or take a fifth: not everybody comes back at once. */
const PAUSES = [1_000, 3_000];
/** Milliseconds for all attempts together, of time in which the page is visible and online. */
const LIMIT = 30_000;
/** Milliseconds for which an answer serves every widget that asks for it. */
const FRESH = 60_000;
/** Answers kept on a page. */
const MAX_ENTRIES = 50;

/** What a server gave: JSON and the address it finally came from; or why there is none. */
export type Answer = {readonly json: unknown; readonly url: string} | NgoError;

/** A request that some widgets wait for. Its promise never rejects. */
interface Entry {
  readonly answer: Promise<Answer>;
  /** While it is under way: its closure keeps who asked first, and answers are kept long. */
  abort?: (() => void) | undefined;
  users: number;
  /** What came, and when, in milliseconds since 1970; 0 while it has not. */
  came?: Answer;
  answered: number;
  /** What the address gave before, until there is something new. */
  before?: Entry | undefined;
  /** Who wants to know of an attempt that failed and is followed by another. */
  readonly listeners: Set<(failure: NgoError) => void>;
}

/** Shared by all our files on a page; the number is the version of {@link Entry}. */
const KEY = Symbol.for('ngo-widgets.requests.2');
const shared = globalThis as {[KEY]?: Map<string, Entry>};
const entries = (shared[KEY] ??= new Map<string, Entry>());

/**
 * Asks for the JSON at an absolute address: one request for all who ask, while it is under way and for
 * {@link FRESH} after; then what came is `old`, to be shown while the server is asked anew, as it is with
 * `anew`. `failed` hears of each attempt that is followed by another. The request is aborted when the last who
 * asked has called `leave`.
 */
export const request = (
  url: string,
  anew: boolean,
  failed: (failure: NgoError) => void,
): {answer: Promise<Answer>; old: Answer | undefined; leave: () => void} => {
  const known = entries.get(url);
  const entry =
    known && (!known.answered || (!anew && Date.now() - known.answered < FRESH)) ? known : start(url, known);
  entry.users++;
  entry.listeners.add(failed);
  return {
    answer: entry.answer,
    old: entry.before?.came,
    leave: () => {
      entry.listeners.delete(failed);
      if (--entry.users > 0 || entry.answered) return;
      entry.abort?.();
      giveUp(url, entry);
    },
  };
};

/** What came to nothing is not kept: what there was before holds again. */
const giveUp = (url: string, entry: Entry): void => {
  if (entries.get(url) === entry && entries.delete(url) && entry.before) entries.set(url, entry.before);
};

const start = (url: string, before?: Entry): Entry => {
  const listeners: Entry['listeners'] = new Set();
  let controller = new AbortController();
  const attempts = async (): Promise<Answer> => {
    for (let attempt = 0, spent = 0; ; attempt++) {
      const started = Date.now();
      const {answer, again} = await fetchJson(url, controller);
      const pause = Math.max((PAUSES[attempt] ?? 0) * (0.8 + Math.random() * 0.4), (again ?? 0) * 1_000);
      // A machine may have slept meanwhile.
      spent += Math.min(Date.now() - started, DEADLINE) + pause;
      if (!entry.users || again === undefined || attempt === PAUSES.length || spent + DEADLINE > LIMIT) return answer;
      for (const listener of listeners) listener(answer as NgoError);
      await new Promise((resolve) => setTimeout(resolve, pause));
      await awake();
      // Whoever left meanwhile aborted what was over.
      if (!entry.users) return answer;
      controller = new AbortController();
    }
  };
  const entry: Entry = {
    answer: attempts(),
    abort: () => controller.abort(),
    users: 0,
    answered: 0,
    listeners,
    before,
  };
  // The oldest come first; what is under way stays.
  for (const [other, {answered}] of entries) if (answered && entries.size >= MAX_ENTRIES) entries.delete(other);
  entries.set(url, entry);
  void entry.answer.then((answer) => {
    entry.answered = Date.now();
    entry.came = answer;
    entry.abort = undefined;
    if ('code' in answer) giveUp(url, entry);
    entry.before = undefined;
  });
  return entry;
};

/** Resolves when the page is visible and online. */
const awake = async (): Promise<void> => {
  while (document.hidden || !navigator.onLine) {
    const heard = new AbortController();
    await new Promise((resolve) => {
      for (const type of ['visibilitychange', 'online']) addEventListener(type, resolve, heard);
    });
    heard.abort();
  }
};

/**
 * One attempt. What went wrong is told by our own flags: engines differ in what they throw. `again`: it may be asked
 * again, after so many seconds.
 */
const fetchJson = async (url: string, controller: AbortController): Promise<{answer: Answer; again?: number}> => {
  let failure = new NgoError('NETWORK');
  let again: number | undefined = 0;
  const deadline = setTimeout(() => {
    failure = new NgoError('TIMEOUT');
    controller.abort();
  }, DEADLINE);
  const onBlocked = ({blockedURI, disposition}: SecurityPolicyViolationEvent): void => {
    if (disposition !== 'enforce' || !url.startsWith(blockedURI)) return;
    failure = new NgoError('BLOCKED_BY_CSP');
    again = undefined;
  };
  document.addEventListener('securitypolicyviolation', onBlocked);
  try {
    const response = await fetch(url, {
      // A withdrawn story must go: the server is asked each time whether its answer still holds.
      cache: 'no-cache',
      credentials: 'omit',
      headers: {Accept: 'application/json'},
      signal: controller.signal,
    });
    const {ok, status, body, headers} = response;
    if (!ok) {
      failure = new NgoError(status < 500 ? 'HTTP_4XX' : 'HTTP_5XX', '', status);
      if (status < 500 && ![408, 425, 429].includes(status)) again = undefined;
      else again = retryAfter(headers.get('Retry-After'));
    } else {
      const bytes = await readBytes(body);
      again = undefined;
      failure = new NgoError('ENCODING');
      const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
      return {answer: {json: parseJson(text), url: response.url || url}};
    }
  } catch (thrown) {
    if (thrown instanceof NgoError) again = undefined;
    failure = toNgoError(thrown, failure);
    // Engines tell of a policy's refusal a task later.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    clearTimeout(deadline);
    document.removeEventListener('securitypolicyviolation', onBlocked);
    // What is left of the body is not wanted.
    controller.abort();
  }
  return {answer: failure, again};
};

/** Seconds, of the header's seconds or date (RFC 9110, 10.2.3). */
const retryAfter = (header: string | null): number =>
  Math.max(/\D/.test(header ?? '') ? (Date.parse(`${header}`) - Date.now()) / 1_000 || 0 : Number(header), 0);

/** The body, given up as soon as it is too large. */
const readBytes = async (body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) break;
    bytes += chunk.value.length;
    if (bytes > MAX_BYTES) throw new NgoError('TOO_LARGE');
    chunks.push(chunk.value);
  }
  // Put together here, from the end: WebKit sends each part of a Blob to another process, which takes seconds.
  const whole = new Uint8Array(bytes);
  for (const chunk of chunks.reverse()) whole.set(chunk, (bytes -= chunk.length));
  return whole;
};
