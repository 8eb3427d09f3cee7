import type {LitElement, ReactiveController} from 'lit';
import {focusOn} from './dom.js';

/** Shows the item of an id, and gives its element once it is there. */
export type Reveal = (id: string) => HTMLElement | undefined;

/** What all our files on a page share, of whatever version: the widgets among which an item is looked for, in order. */
interface Shared {
  readonly add: (widget: Element, reveal: Reveal) => void;
  readonly remove: (widget: Element) => void;
  /** Brings him there again: what a widget shows has just changed, and with it its height. */
  readonly hold: () => void;
}
const KEY = Symbol.for('ngo-widgets.scroll.1');
const page = globalThis as {[KEY]?: Shared};

/**
 * What changes a widget's height between its updates: a picture has come; an item that layout has skipped is on its way
 * into view. A `ResizeObserver` would see that, too, and tell the page of an error wherever its callbacks and an update
 * meet (WebKit).
 */
const GROWS = ['load', 'contentvisibilityautostatechange'];

/**
 * Keeps the reader where he wants to be while content comes: where he was before he followed a link, else at what the
 * page's address names, be that an element of the page or an item of a widget. Once he has scrolled, nothing moves.
 */
export class ScrollController implements ReactiveController {
  constructor(
    readonly host: LitElement,
    readonly reveal: Reveal,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // In a frame it is another page's address.
    if (this.host.ownerDocument !== document) return;
    (page[KEY] ??= keepPlace()).add(this.host, this.reveal);
    for (const type of GROWS) this.host.renderRoot.addEventListener(type, this.hold, true);
  }

  hostUpdated(): void {
    this.hold();
  }

  hostDisconnected(): void {
    page[KEY]?.remove(this.host);
    for (const type of GROWS) this.host.renderRoot.removeEventListener(type, this.hold, true);
  }

  readonly hold = (): void => page[KEY]?.hold();
}

/** The one thing that is written about a visit: how far down he was, beside what the page keeps there itself. */
const OFFSET = 'ngoWidgetsOffset';
/** Milliseconds without scrolling after which the place is noted: engines refuse to note it at every step. */
const REST = 200;
/** Pixels that rounding may cost. */
const NEAR = 2;

const offsetIn = (state: unknown): number | undefined => {
  const offset: unknown = typeof state === 'object' && state ? Reflect.get(state, OFFSET) : undefined;
  return typeof offset === 'number' ? offset : undefined;
};

/** A list, a map or a date would be none any more, with something of ours in it. */
const isRecord = (state: unknown): state is object | null =>
  state === null || (typeof state === 'object' && Object.getPrototypeOf(state) === Object.prototype);

const noteOffset = (): void => {
  const state: unknown = history.state;
  const offset = Math.round(scrollY);
  // Who restores the place himself says so. What is no record can hold nothing of ours.
  if (history.scrollRestoration === 'manual' || !isRecord(state)) return;
  if (offset === (offsetIn(state) ?? 0)) return;
  try {
    // Not the page's own: routers and counters of visits put theirs in its place.
    History.prototype.replaceState.call(history, {...state, [OFFSET]: offset}, '');
  } catch {
    // Too often for this engine, or no page of its own.
  }
};

const idInAddress = (): string => {
  const id = location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

const keepPlace = (): Shared => {
  const reveals = new Map<Element, Reveal>();
  /** Where he was before he left. */
  let offset = offsetIn(history.state);
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  /** Whether he has not scrolled yet. Who comes back is where the browser puts him. */
  let holds = offset !== undefined || !visit || visit.type === 'navigate';
  /** How far down the page was, and the target in the window, when he was last brought there. */
  let held: readonly [page: number, target: number] | undefined;
  /** When that was, by the clock of the page. */
  let heldAt = 0;
  let target: HTMLElement | undefined;

  const placeNow = (): readonly [page: number, target: number] => [
    scrollY,
    offset === undefined ? (target?.getBoundingClientRect().top ?? 0) : scrollY,
  ];
  /** Browsers scroll by themselves, too, so that what is seen stays; and what is above may just have grown. */
  const hasScrolled = (): boolean => {
    const now = placeNow();
    return !!held && held.every((before, index) => Math.abs((now[index] ?? 0) - before) > NEAR);
  };

  const itemOf = (id: string): HTMLElement | undefined => {
    for (const reveal of reveals.values()) {
      const item = reveal(id);
      if (item) return item;
    }
    return undefined;
  };

  const hold = (): void => {
    if (!holds) return;
    if (offset !== undefined) scrollTo({top: offset, behavior: 'instant'});
    else {
      const id = idInAddress();
      const before = target;
      const own = id ? document.getElementById(id) : null;
      target = own ?? (id ? itemOf(id) : undefined);
      if (!target) return;
      // As browsers do for what they find themselves: reading goes on there, and not at the link that led there.
      if (!own && target !== before && document.activeElement?.matches('body, a')) focusOn(target);
      target.scrollIntoView({behavior: 'instant'});
    }
    held = placeNow();
    heldAt = performance.now();
  };

  const release = (): void => {
    holds = false;
  };
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(type, release, {capture: true, passive: true});

  // So far down is another place then.
  addEventListener('resize', () => {
    if (offset !== undefined) release();
  });

  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      noteOffset();
      if (target) held ??= placeNow();
    }, REST);
  };
  addEventListener('scroll', () => {
    rest();
    // Until it is loaded, the browser itself scrolls.
    if (document.readyState !== 'complete' || !hasScrolled()) return;
    // Smoothly, it goes on to where it wanted to before: not for long.
    if (offset !== undefined && performance.now() - heldAt < REST) scrollTo({top: offset, behavior: 'instant'});
    else release();
  });
  // Whoever follows a link at once.
  addEventListener('click', noteOffset, true);

  const arrive = (state: unknown): void => {
    offset = offsetIn(state);
    holds = true;
    held = undefined;
    target = document.getElementById(idInAddress()) ?? undefined;
    // To what is the page's own its browser goes, as smoothly and as far from the top as the page has it.
    if (offset === undefined && target) rest();
    else hold();
  };
  addEventListener('popstate', ({state}) => arrive(state));
  // A link to where the address leads already: not every engine tells of it.
  addEventListener('click', (event) => {
    const isLink = event.composedPath().some((node) => (node as Partial<HTMLAnchorElement>).href === location.href);
    if (isLink && idInAddress() && !event.defaultPrevented) arrive(null);
  });

  return {
    add: (widget, reveal) => reveals.set(widget, reveal),
    remove: (widget) => reveals.delete(widget),
    hold,
  };
};
