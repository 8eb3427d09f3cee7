import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {NgoError, toNgoError} from '../content/errors.js';
import {parseInlineJson, parseJson} from '../content/inline-json.js';
import {childrenOwner} from './children.js';
import {whenIdle} from './idle.js';
import type {Load, SourceKind} from './load.js';
import {isParsed, watchParsing} from './parsed.js';
import {request} from './request.js';
import type {Result} from './request.js';
import {textOf} from './text-of.js';

/** Milliseconds after which a reader is told that it takes long. */
const SLOW = 3_000;
/** Milliseconds that a page has to give a source: scripts of its own may bring the data. */
const PATIENCE = 1_000;
/** How near the viewport a lazy widget starts. */
const NEAR = '256px';

/** What a source controller asks of its element. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** JSON, or a string of it. */
  readonly data: unknown;
  /** The `data` attribute: JSON. */
  readonly dataAttribute: string | null | undefined;
  readonly src: string | URL | null | undefined;
  readonly loading: string | null;
}

/** `unparsed`: the page is still on its way, and may bring a child. */
type Source = readonly [kind: SourceKind | 'unparsed' | 'none' | 'unknown', value?: unknown, lazy?: boolean];

const isSame = (one: Source, other: Source): boolean => one.every((part, index) => part === other[index]);

/**
 * Follows where an element's data comes from: property, `data` attribute, child script, `src`, in this
 * order, decided anew at each change. The latest source wins; a late answer to an earlier one is dropped.
 *
 * The host asks for the source while it derives its state (`resolve`); what costs the page something (a request, a
 * watch) starts when that has been drawn.
 */
export class SourceController<T> implements ReactiveController {
  #load: Load<T> = {state: 'idle'};
  /** Who waits for the load to end. */
  #waiting: (() => void)[] = [];
  #source: Source = ['unknown'];
  /** What its property held when it was read. */
  #text: string | undefined;
  /** What starts once the host is up to date. */
  #start: (() => void) | undefined;
  /** What ends what is under way for the current source. */
  #stops: (() => void)[] = [];
  #children: MutationObserver | undefined;
  /** The source that prerendered content stands for. */
  #stoodFor: Source | undefined;
  /** Whether such content has had its time. */
  #takenOver = false;

  constructor(
    readonly host: SourceHost,
    /** Checks what the page itself gave; throws an {@link NgoError} where it is no document. */
    readonly check: (json: unknown, kind: SourceKind) => T,
    /** Checks what came from an address, and rejects. */
    readonly checkFile: (json: unknown, url: string) => Promise<T>,
    /** Whether the page brought content that need not be asked for yet. */
    readonly isPrerendered: () => boolean,
  ) {
    host.addController(this);
  }

  get load(): Load<T> {
    return this.#load;
  }

  /** Resolves when a load ends; never rejects. */
  get ended(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  hostConnected(): void {
    this.#children ??= new MutationObserver(() => this.host.requestUpdate());
    this.#children.observe(childrenOwner(this.host), {childList: true, subtree: true, characterData: true});
    // What was said and done while the element was away may have changed its source.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move in the page disconnects and connects within a task: it must not ask the server again.
    setTimeout(() => {
      if (this.host.isConnected || this.#load.state !== 'loading') return;
      this.#stop();
      const {value, error} = this.#load;
      // What was there before it was asked again is still there.
      if (value) this.#setLoad({state: error ? 'error' : 'ready', value, error});
      else {
        this.#source = ['unknown'];
        this.#setLoad({state: 'idle'});
      }
      // Whoever waits for it waits no longer.
      this.host.requestUpdate();
    });
  }

  hostUpdated(): void {
    const start = this.#start;
    this.#start = undefined;
    start?.();
  }

  /** Looks where the data comes from now. Whether that is another source than before: then its load begins. */
  resolve(): boolean {
    if (!this.host.isConnected) return false;
    const source = this.#find();
    const before = this.#source;
    this.#source = source;
    if (isSame(source, before) || this.#holdsSame(source, before)) return false;
    this.#setLoad({state: 'idle'});
    this.#begin(false);
    return true;
  }

  /** Asks the current source again. What it gave stays until the answer is there. */
  refetch(): void {
    if (!this.host.isConnected) return;
    this.#takenOver = true;
    const source = this.#find();
    if (!isSame(source, this.#source)) this.#setLoad({state: 'idle'});
    this.#source = source;
    this.#begin(true);
    this.host.requestUpdate();
  }

  /** Asks for the data that prerendered content stands for. */
  takeOver(): void {
    this.#takenOver = true;
    this.host.requestUpdate();
  }

  #find(): Source {
    const source = this.#given();
    const [kind] = source;
    if (this.#takenOver || kind === 'property' || kind === 'none') return source;
    const owner = childrenOwner(this.host);
    if (owner.hasAttribute('data-fresh-until') && !isParsed(owner)) return ['unparsed'];
    if (!this.isPrerendered()) return source;
    this.#stoodFor ??= source;
    return isSame(source, this.#stoodFor) ? ['prerendered'] : source;
  }

  /** Frameworks make the same data anew each time that they draw: it is no other source. */
  #holdsSame([kind, value]: Source, [kindBefore]: Source): boolean {
    return kind === 'property' && kindBefore === 'property' && this.#text !== undefined && textOf(value) === this.#text;
  }

  /** Where the data come from. */
  #given(): Source {
    const {host} = this;
    const {data, dataAttribute, src, loading} = host;
    const owner = childrenOwner(host);
    const script = owner.querySelector(':scope > script[type="application/json" i]');
    // Preact takes a property away by an empty string.
    if ((data ?? '') !== '') return ['property', data];
    if (dataAttribute !== null && dataAttribute !== undefined) return ['attribute', dataAttribute];
    if (!script && src !== null && src !== undefined) return ['url', `${src}`, loading === 'lazy'];
    if (!isParsed(script ?? owner)) return ['unparsed'];
    return script ? ['child', script.textContent] : ['none'];
  }

  #begin(refetch: boolean): void {
    this.#stop();
    const [kind, value, lazy] = this.#source;
    this.#text = kind === 'property' ? textOf(value) : undefined;
    if (kind === 'none' || kind === 'unknown') {
      this.#start = () => this.#waitForSource();
      return;
    }
    if (kind === 'prerendered') {
      this.#setLoad({state: 'ready', prerendered: true});
      return;
    }
    const previous = this.#load;
    this.#setLoad({state: 'loading', value: previous.value, error: previous.value && previous.error});
    if (kind === 'unparsed') this.#start = () => this.#stops.push(watchParsing(() => this.host.requestUpdate()));
    else if (kind === 'url') this.#beginUrl(value as string, refetch, !!lazy && !refetch);
    else
      this.#finish(() => {
        const parse =
          kind === 'child'
            ? parseInlineJson
            : (text: string) => parseJson(text, kind === 'attribute' ? 'ATTR_JSON' : 'PARSE');
        return this.check(typeof value === 'string' ? parse(value) : value, kind);
      });
  }

  #waitForSource(): void {
    const waiting = setTimeout(() => {
      if (!this.host.isConnected) return;
      this.#setLoad({state: 'idle', sourceless: true});
      this.host.requestUpdate();
    }, PATIENCE);
    this.#stops.push(() => clearTimeout(waiting));
  }

  #beginUrl(src: string, refetch: boolean, lazy: boolean): void {
    let url = '';
    try {
      url = src.trim() && new URL(src, document.baseURI).href;
    } catch {
      // An address that is none is as good as an empty one.
    }
    if (!url) {
      this.#finish(() => {
        throw new NgoError('NO_SOURCE');
      });
      return;
    }
    const start = (): void => this.#request(url, refetch);
    this.#start = lazy ? () => this.#whenNear(start) : start;
  }

  #request(url: string, refetch: boolean): void {
    const change = (changes: Partial<Load<T>>): void => {
      this.#setLoad({...this.#load, ...changes});
      this.host.requestUpdate();
    };
    const read = async (result: Result): Promise<Load<T>> => {
      try {
        if ('json' in result) return {state: 'ready', value: await this.checkFile(result.json, result.url)};
        // Others who asked may have it too, and other versions of us.
        throw Object.assign(new NgoError(result.code), result);
      } catch (thrown) {
        return this.#failed(thrown, url);
      }
    };
    const slow = setTimeout(() => change({slow: true}), SLOW);
    const {result, cached, release} = request(url, refetch, (retryError) => change({retryError}));
    let wanted = true;
    // What another widget got a while ago shows until the server has been asked again.
    if (cached)
      void read(cached).then(({value}) => {
        if (wanted && value && !this.#load.value) change({value});
      });
    this.#stops.push(release, () => {
      clearTimeout(slow);
      wanted = false;
    });
    void result.then(read).then((load) => {
      if (!wanted) return;
      this.#stop();
      this.#setLoad(load);
      this.host.requestUpdate();
    });
  }

  /** Starts when the reader comes near, the page has nothing else to do, or is printed. */
  #whenNear(start: () => void): void {
    const waiting = new AbortController();
    const begin = (): void => {
      if (waiting.signal.aborted) return;
      end();
      start();
    };
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) begin();
      },
      {rootMargin: NEAR},
    );
    const end = (): void => {
      waiting.abort();
      observer.disconnect();
    };
    observer.observe(this.host);
    addEventListener('beforeprint', begin, waiting);
    whenIdle(begin);
    this.#stops.push(end);
  }

  #finish(read: () => T): void {
    try {
      this.#setLoad({state: 'ready', value: read()});
    } catch (thrown) {
      this.#setLoad(this.#failed(thrown));
    }
  }

  #failed(thrown: unknown, url?: string): Load<T> {
    // A getter of the page's own object may throw anything.
    const error = toNgoError(thrown, new NgoError('WRONG_SHAPE'));
    error.url = url;
    return {state: 'error', error, value: this.#load.value};
  }

  #setLoad(load: Load<T>): void {
    this.#load = load;
    // A load that has begun anew has not ended.
    if (load.state !== 'loading') for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #stop(): void {
    this.#start = undefined;
    for (const stop of this.#stops.splice(0)) stop();
  }
}
