import {NgoError, toNgoError} from '../content/errors.js';
import {parseJson} from '../content/inline-json.js';
import {MAX_BYTES} from '../content/limits.js';
import {nextTask} from '../content/slices.js';

/** Milliseconds for one attempt, headers and body. */
const DEADLINE = 8_000;
/** Milliseconds before the second attempt and the third, give or take a fifth: not everybody comes back at once. */
const PAUSES = [1_000, 3_000];
/** Milliseconds for all attempts together, of time in which the page is visible and online. */
const LIMIT = 30_000;
/** Milliseconds for which a result serves every widget that asks for it. */
const FRESH = 60_000;
/** Bytes of a file that takes more than a few milliseconds to parse. */
const LARGE = 2 ** 18;
/** Results kept on a page. */
const MAX_ENTRIES = 50;

/** What a server gave: JSON and the address it finally came from; or why there is none. */
export type Result = {readonly json: unknown; readonly url: string} | NgoError;

/** What somebody who asked is given. */
export interface Request {
  /** Never rejects. */
  readonly result: Promise<Result>;
  /** What the address gave before, to be shown until the server has been asked again. */
  readonly cached: Result | undefined;
  /** Says that the result is no longer wanted; the last who says so ends the request. */
  readonly release: () => void;
}

/** A request that some widgets wait for. */
interface Entry {
  readonly result: Promise<Result>;
  /** While it is under way: its closure keeps who asked first, and results are kept long. */
  abort?: (() => void) | undefined;
  users: number;
  /** What came, and when, in milliseconds since 1970; 0 while it has not. */
  settled?: Result;
  settledAt: number;
  /** What the address gave before, until there is something new. */
  previous?: Entry | undefined;
  /** Who wants to know of an attempt that failed and is followed by another. */
  readonly retryListeners: Set<(error: NgoError) => void>;
}

/** Shared by all our files on a page; the number is the version of {@link Entry}. */
const KEY = Symbol.for('ngo-widgets.requests.3');
const shared = globalThis as {[KEY]?: Map<string, Entry>};
const entries = (shared[KEY] ??= new Map<string, Entry>());

/**
 * Asks for the JSON at an absolute address: one request for all who ask, while it is under way and for {@link FRESH}
 * after; then, and with `refetch`, the server is asked again. `onRetry` hears of each attempt that is followed by another.
 */
export const request = (url: string, refetch: boolean, onRetry: (error: NgoError) => void): Request => {
  const known = entries.get(url);
  const isCurrent = known && (!known.settledAt || (!refetch && Date.now() - known.settledAt < FRESH));
  const entry = isCurrent ? known : start(url, known);
  entry.users++;
  entry.retryListeners.add(onRetry);
  return {
    result: entry.result,
    cached: entry.previous?.settled,
    release: () => {
      entry.retryListeners.delete(onRetry);
      if (--entry.users > 0 || entry.settledAt) return;
      entry.abort?.();
      discard(url, entry);
    },
  };
};

/** What came to nothing is not kept: what there was before holds again. */
const discard = (url: string, entry: Entry): void => {
  if (entries.get(url) === entry && entries.delete(url) && entry.previous) entries.set(url, entry.previous);
};

const start = (url: string, previous?: Entry): Entry => {
  const retryListeners: Entry['retryListeners'] = new Set();
  let controller = new AbortController();
  const attempts = async (): Promise<Result> => {
    for (let attempt = 0, spent = 0; ; attempt++) {
      const started = Date.now();
      const {result, retryAfter} = await fetchJson(url, controller);
      const pause = Math.max((PAUSES[attempt] ?? 0) * (0.8 + Math.random() * 0.4), (retryAfter ?? 0) * 1_000);
      // A machine may have slept meanwhile.
      spent += Math.min(Date.now() - started, DEADLINE) + pause;
      const isLast = retryAfter === undefined || attempt === PAUSES.length || spent + DEADLINE > LIMIT;
      if (!(result instanceof NgoError) || !entry.users || isLast) return result;
      for (const listener of retryListeners) listener(result);
      await new Promise((resolve) => setTimeout(resolve, pause));
      await visibleAndOnline();
      // Whoever left meanwhile aborted what was over.
      if (!entry.users) return result;
      controller = new AbortController();
    }
  };
  const entry: Entry = {
    result: attempts(),
    abort: () => controller.abort(),
    users: 0,
    settledAt: 0,
    retryListeners,
    previous,
  };
  // The oldest come first; what is under way stays.
  for (const [other, {settledAt}] of entries) if (settledAt && entries.size >= MAX_ENTRIES) entries.delete(other);
  entries.set(url, entry);
  void entry.result.then((result) => {
    entry.settledAt = Date.now();
    entry.settled = result;
    entry.abort = undefined;
    if (result instanceof NgoError) discard(url, entry);
    entry.previous = undefined;
  });
  return entry;
};

/** Resolves when the page is visible and online. */
const visibleAndOnline = async (): Promise<void> => {
  while (document.hidden || !navigator.onLine) {
    const listening = new AbortController();
    await new Promise((resolve) => {
      for (const type of ['visibilitychange', 'online']) addEventListener(type, resolve, listening);
    });
    listening.abort();
  }
};

/** One attempt. `retryAfter`: it may be followed by another, after so many seconds. */
interface Attempt {
  readonly result: Result;
  readonly retryAfter?: number | undefined;
}

/** Tries once. What went wrong is told by our own flags: engines differ in what they throw. */
const fetchJson = async (url: string, controller: AbortController): Promise<Attempt> => {
  let error = new NgoError('NETWORK');
  let retryAfter: number | undefined = 0;
  const deadline = setTimeout(() => {
    error = new NgoError('TIMEOUT');
    controller.abort();
  }, DEADLINE);
  const onBlocked = ({blockedURI, disposition}: SecurityPolicyViolationEvent): void => {
    if (disposition !== 'enforce' || !url.startsWith(blockedURI)) return;
    error = new NgoError('BLOCKED_BY_CSP');
    retryAfter = undefined;
  };
  document.addEventListener('securitypolicyviolation', onBlocked);
  try {
    const response = await fetch(url, {
      // A withdrawn story must go: the server is asked each time whether its answer still holds.
      cache: 'no-cache',
      // A staging password, a host's cookie gate; nothing to other origins.
      credentials: 'same-origin',
      headers: {Accept: 'application/json'},
      signal: controller.signal,
    });
    const {ok, status, body, headers} = response;
    if (!ok) {
      error = new NgoError(status < 500 ? 'HTTP_4XX' : 'HTTP_5XX', '', status);
      const isTemporary = status >= 500 || [408, 425, 429].includes(status);
      retryAfter = isTemporary ? secondsOf(headers.get('Retry-After')) : undefined;
    } else {
      const bytes = await readBytes(body);
      retryAfter = undefined;
      error = new NgoError('ENCODING');
      const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
      const json = parseJson(text);
      // To take in a large file and to check it are tasks of their own.
      if (bytes.length > LARGE) await nextTask();
      return {result: {json, url: response.url || url}};
    }
  } catch (thrown) {
    if (thrown instanceof NgoError) retryAfter = undefined;
    error = toNgoError(thrown, error);
    // Engines tell of a policy's refusal a task later.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    clearTimeout(deadline);
    document.removeEventListener('securitypolicyviolation', onBlocked);
    // What is left of the body is not wanted.
    controller.abort();
  }
  return {result: error, retryAfter};
};

/** Seconds, of the header's seconds or date (RFC 9110, 10.2.3). */
const secondsOf = (retryAfter: string | null): number => {
  const isDate = /\D/.test(retryAfter ?? '');
  return Math.max(isDate ? (Date.parse(`${retryAfter}`) - Date.now()) / 1_000 || 0 : Number(retryAfter), 0);
};

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
