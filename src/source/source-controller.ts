import {toNgoError, NgoError} from '../content/errors.js';
import {parseInlineJson, parseJson} from '../content/inline-json.js';
import {isParsed, watchParsing} from './parsed.js';
import {request} from './request.js';
import type {Answer} from './request.js';

/** Milliseconds after which a reader is told that it takes long. */
const SLOW = 3_000;
/** How near the viewport a lazy widget starts. */
const NEAR = '256px';

export type SourceKind = 'property' | 'attribute' | 'child' | 'url';

/** Where a load is. */
export interface Load<T> {
  readonly state: 'idle' | 'loading' | 'ready' | 'error';
  /** Good data of the same source. */
  readonly last?: T | undefined;
  /** Whether it takes long. */
  readonly slow?: boolean;
  /** What ended it; while something is asked anew, what ended the time before. */
  readonly failure?: NgoError | undefined;
  /** What ended the attempt before this one. */
  readonly tried?: NgoError;
}

/** What a source controller asks of its element. */
export interface SourceHost extends HTMLElement {
  /** JSON, or a string of it. */
  readonly data: unknown;
  requestUpdate(): void;
}

/** `unparsed`: the page is still on its way, and may bring a child. */
type Source = readonly [kind: SourceKind | 'unparsed' | 'none', value?: unknown, lazy?: boolean];

/**
 * Follows where an element's data comes from: property, `data` attribute, child script, `src`, in this
 * order, decided anew at each change. The latest source wins; a late answer to an earlier one is dropped.
 */
export class SourceController<T> {
  load: Load<T> = {state: 'idle'};
  #source: Source = ['none'];
  /** What ends what is under way for the current source. */
  #stops: (() => void)[] = [];

  constructor(
    readonly host: SourceHost,
    /** Checks what was found; throws a {@link NgoError} where it is no document. */
    readonly check: (json: unknown, base: string, kind: SourceKind) => T,
  ) {
    const children = new MutationObserver(() => host.requestUpdate());
    children.observe(host, {childList: true, subtree: true, characterData: true});
  }

  disconnect(): void {
    // A move in the page disconnects and connects within a task: it must not ask the server again.
    setTimeout(() => {
      if (this.host.isConnected || this.load.state !== 'loading') return;
      this.#stop();
      this.#source = ['none'];
      this.load = {state: 'idle'};
      // Whoever waits for it waits no longer.
      this.host.requestUpdate();
    });
  }

  /** Whether the source is another one than before; if so, starts with it, and `anew` in any case. */
  look(anew = false): boolean {
    const source = this.#find();
    const same = source.every((part, index) => part === this.#source[index]);
    if (!this.host.isConnected || (same && !anew)) return false;
    this.#source = source;
    if (!same) this.load = {state: 'idle'};
    this.#start(anew);
    return !same;
  }

  #find(): Source {
    const {host} = this;
    const attribute = host.getAttribute('data');
    const src = host.getAttribute('src');
    const script = host.querySelector(':scope > script[type="application/json" i]');
    // Preact takes a property away by an empty string.
    if ((host.data ?? '') !== '') return ['property', host.data];
    if (attribute !== null) return ['attribute', attribute];
    if (!script && src !== null) return ['url', src, host.getAttribute('loading') === 'lazy'];
    if (!isParsed(script ?? host)) return ['unparsed'];
    return script ? ['child', script.textContent] : ['none'];
  }

  #start(anew: boolean): void {
    this.#stop();
    const [kind, value, lazy] = this.#source;
    if (kind === 'none') return;
    const {last, failure} = this.load;
    this.load = {state: 'loading', last, failure: last && failure};
    if (kind === 'unparsed') this.#stops.push(watchParsing(() => this.host.requestUpdate()));
    else if (kind === 'url') this.#ask(value as string, anew, lazy && !anew);
    else
      this.#finish(() => {
        const read =
          kind === 'child'
            ? parseInlineJson
            : (text: string) => parseJson(text, kind === 'attribute' ? 'ATTR_JSON' : 'PARSE');
        return this.check(typeof value === 'string' ? read(value) : value, document.baseURI, kind);
      });
  }

  #ask(src: string, anew: boolean, lazy: boolean | undefined): void {
    let url = '';
    try {
      url = src.trim() && new URL(src, document.baseURI).href;
    } catch {
      // An address that is none is as good as an empty one.
    }
    if (!url)
      return this.#finish(() => {
        throw new NgoError('NO_SOURCE');
      });
    const start = (): void => {
      const change = (changes: object): void => {
        this.load = {...this.load, ...changes};
        this.host.requestUpdate();
      };
      const slow = setTimeout(() => change({slow: true}), SLOW);
      const {answer, old, leave} = request(url, anew, (tried) => change({tried}));
      const read = (found: Answer): T => {
        if ('json' in found) return this.check(found.json, found.url, 'url');
        // Others who asked may have it too, and other versions of us.
        throw Object.assign(new NgoError(found.code), found);
      };
      // What another widget got a while ago shows until the server has been asked anew.
      if (old && !this.load.last) {
        this.#finish(() => read(old), url);
        change({state: 'loading', failure: undefined});
      }
      let wanted = true;
      this.#stops.push(leave, () => {
        clearTimeout(slow);
        wanted = false;
      });
      void answer.then((found) => {
        if (!wanted) return;
        this.#stop();
        this.#finish(() => read(found), url);
        this.host.requestUpdate();
      });
    };
    if (lazy) this.#whenNear(start);
    else start();
  }

  #whenNear(start: () => void): void {
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        start();
      },
      {rootMargin: NEAR},
    );
    observer.observe(this.host);
    this.#stops.push(() => observer.disconnect());
  }

  #finish(read: () => T, url?: string): void {
    try {
      this.load = {state: 'ready', last: read()};
    } catch (thrown) {
      // A getter of the page's own object may throw anything.
      const failure = toNgoError(thrown, new NgoError('WRONG_SHAPE'));
      failure.url = url;
      this.load = {state: 'error', failure, last: this.load.last};
    }
  }

  #stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }
}
