import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {asFailure, Failure} from '../content/failure.js';
import {parseJson, repairInlineJson} from '../content/inline-json.js';
import {isParsed, watchParsing} from './parsed.js';
import {request} from './request.js';

/** Milliseconds after which a reader is told that it takes long. */
const SLOW = 3_000;
/** How near the viewport a lazy widget starts. */
const NEAR = '256px';

export type SourceKind = 'property' | 'attribute' | 'child' | 'url';

/** Where a load is. Impossible states cannot be written. `last` is good data of the same source. */
export type Load<T> =
  | {readonly state: 'idle'}
  | {readonly state: 'loading'; readonly slow: boolean; readonly last: T | undefined}
  | {readonly state: 'loaded'; readonly data: T}
  | {readonly state: 'failed'; readonly failure: Failure; readonly url: string | undefined; readonly last: T | undefined};

/** What a source controller asks of its element. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** JSON, or a string of it. */
  data: unknown;
  /** JSON from the `data` attribute. */
  dataAttribute: string | null;
  src: string | null;
  loading: string;
}

type Source =
  | {readonly kind: 'none'}
  | {readonly kind: 'unparsed'}
  | {readonly kind: SourceKind; readonly value: unknown};

/**
 * Follows where an element's data comes from: property, `data` attribute, child script, `src`, in this
 * order, decided anew at each change. The latest source wins; a late answer to an earlier one is dropped.
 */
export class SourceController<T> implements ReactiveController {
  load: Load<T> = {state: 'idle'};
  /** How many sources there have been. */
  generation = 0;
  #source: Source = {kind: 'none'};
  /** Called to stop what is under way for the current source. */
  #stops: (() => void)[] = [];
  #children: MutationObserver | undefined;

  constructor(
    readonly host: SourceHost,
    /** Checks what was found; throws a {@link Failure} where it is no document. */
    readonly check: (json: unknown, base: string, kind: SourceKind) => T,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#children ??= new MutationObserver(() => this.host.requestUpdate());
    this.#children.observe(this.host, {childList: true, subtree: true, characterData: true});
  }

  hostDisconnected(): void {
    // A move in the page disconnects and connects in one task: it must not ask the server again.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#children?.disconnect();
      if (this.load.state === 'loading') {
        this.#stop();
        this.#source = {kind: 'none'};
      }
    });
  }

  /** Looks whether the source is another one, and if so starts with it. */
  hostUpdate(): void {
    const source = this.#find();
    const current = this.#source;
    const same = source.kind === current.kind && ('value' in source && 'value' in current ? source.value === current.value : true);
    if (same) return;
    this.#source = source;
    this.generation++;
    this.#start(undefined, false);
  }

  /** Asks the current source again; its last good data stays meanwhile. */
  reload(): void {
    const {load} = this;
    this.#start(load.state === 'loaded' ? load.data : 'last' in load ? load.last : undefined, true);
    this.host.requestUpdate();
  }

  #find(): Source {
    const {host} = this;
    if (host.data !== undefined && host.data !== null) return {kind: 'property', value: host.data};
    if (host.dataAttribute !== null) return {kind: 'attribute', value: host.dataAttribute};
    const script = [...host.children].find((child) => child.matches('script[type="application/json" i]'));
    if (script) return isParsed(script) ? {kind: 'child', value: script.textContent} : {kind: 'unparsed'};
    if (host.src !== null) return {kind: 'url', value: host.src};
    return isParsed(host) ? {kind: 'none'} : {kind: 'unparsed'};
  }

  #start(last: T | undefined, anew: boolean): void {
    this.#stop();
    const source = this.#source;
    this.load = source.kind === 'none' ? {state: 'idle'} : {state: 'loading', slow: false, last};
    if (source.kind === 'none') return;
    if (source.kind === 'unparsed') this.#stops.push(watchParsing(() => this.host.requestUpdate()));
    else if (source.kind === 'url') this.#startRequest(String(source.value), last, anew);
    else this.#finish(last, () => this.check(this.#readInline(source), document.baseURI, source.kind));
  }

  #readInline({kind, value}: Extract<Source, {value: unknown}>): unknown {
    if (typeof value !== 'string') return value;
    if (kind === 'child') {
      try {
        return parseJson(value.replaceAll('&#038;', '&'));
      } catch {
        return parseJson(repairInlineJson(value));
      }
    }
    return parseJson(value, kind === 'attribute' ? 'ATTR_JSON' : 'PARSE');
  }

  #startRequest(src: string, last: T | undefined, anew: boolean): void {
    let url: string;
    try {
      const {href, protocol} = new URL(src.trim(), document.baseURI);
      if (!src.trim() || !/^(https?|file|blob|data):$/.test(protocol)) throw new Failure('NO_SOURCE');
      url = href;
    } catch {
      this.load = {state: 'failed', failure: new Failure('NO_SOURCE', src), url: undefined, last};
      return;
    }
    this.#whenNear(() => {
      const slow = setTimeout(() => {
        this.load = {state: 'loading', slow: true, last};
        this.host.requestUpdate();
      }, SLOW);
      const {answer, leave} = request(url, anew);
      let wanted = true;
      this.#stops.push(() => {
        wanted = false;
        clearTimeout(slow);
        leave();
      });
      void answer.then((found) => {
        if (!wanted) return;
        this.#stop();
        this.#finish(
          last,
          () => {
            if ('failure' in found) throw found.failure;
            return this.check(found.json, found.url, 'url');
          },
          url,
        );
        this.host.requestUpdate();
      });
    });
  }

  #whenNear(start: () => void): void {
    if (this.host.loading !== 'lazy' || !('IntersectionObserver' in globalThis)) return start();
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({isIntersecting}) => isIntersecting)) return;
        observer.disconnect();
        start();
      },
      {rootMargin: NEAR},
    );
    observer.observe(this.host);
    this.#stops.push(() => observer.disconnect());
  }

  #finish(last: T | undefined, read: () => T, url?: string): void {
    try {
      this.load = {state: 'loaded', data: read()};
    } catch (error) {
      this.load = {state: 'failed', failure: asFailure(error), url, last};
    }
  }

  #stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }
}
