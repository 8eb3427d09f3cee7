/** What is left of widgets that have gone: nothing that the page holds, nothing that runs, no memory. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf} from './documents.js';
import {some} from '../support/some.js';
import {html, Site, tags, Visitor} from './support.js';
import type {Widget} from './support.js';

/** How often each widget comes and goes. */
const TIMES = 200;
/**
 * So many of the elements an engine may still hold for a while: of project-results Chromium keeps 5 or 6, of 200 as of
 * 800. What we held ourselves would be a fourth of them at least, since they come and go in four ways.
 */
const REMEMBERED = 10;

let browser: Browser;
let site: Site;
let visitor: Visitor;

/** How many elements a test holds on purpose. */
const HELD = 3;

/** What outlives an element, by its kind. */
interface Left {
  listeners: number;
  observers: number;
  timers: number;
  requests: number;
  elements: number;
}

interface Lab {
  /** What there is at this moment. */
  count(): Left;
  /** Has an eye on an element, without holding it. */
  watch(element: Element): void;
}
declare const lab: Lab;

/** Counts from before any script of the page on. It holds nothing itself that would not be held without it. */
const startCounting = (): void => {
  const listeners = new Map<EventTarget, Map<string, Set<unknown>>>();
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  // What listens to an element goes with it; to a document or a window, or to what is no node, it stays.
  const stays = (target: EventTarget) => !(target instanceof Node) || target instanceof Document;
  const kind = (type: string, options: unknown) =>
    `${type} ${typeof options === 'object' ? !!(options as AddEventListenerOptions | null)?.capture : !!options}`;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    addEventListener.call(target, type, listener, options);
    if (!listener || !stays(target)) return;
    const ofTarget = listeners.get(target) ?? new Map<string, Set<unknown>>();
    const all = ofTarget.get(kind(type, options)) ?? new Set();
    listeners.set(target, ofTarget.set(kind(type, options), all.add(listener)));
    const {once, signal} = typeof options === 'object' ? options : {};
    const gone = () => all.delete(listener);
    if (once) addEventListener.call(target, type, gone, {once});
    if (signal) addEventListener.call(signal, 'abort', gone, {once: true});
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    removeEventListener.call(target, type, listener, options);
    listeners.get(target)?.get(kind(type, options))?.delete(listener);
  };

  const observers = new Set<WeakRef<object>>();
  const observed = new WeakMap<object, Set<WeakRef<Node>>>();
  for (const {prototype} of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const {observe, disconnect} = prototype as {observe: (...args: unknown[]) => void; disconnect: () => void};
    Object.assign(prototype, {
      observe(this: object, target: Node, ...options: unknown[]) {
        observe.call(this, target, ...options);
        if (!observed.has(this)) observers.add(new WeakRef(this));
        observed.set(this, (observed.get(this) ?? new Set()).add(new WeakRef(target)));
      },
      disconnect(this: object) {
        disconnect.call(this);
        observed.get(this)?.clear();
      },
    });
  }
  /** Whether an observer watches what is on the page: others go with what they watch. */
  const watches = (observer: WeakRef<object>): boolean => {
    const it = observer.deref();
    return !!it && [...(observed.get(it) ?? [])].some((target) => target.deref()?.isConnected);
  };

  /** By kind and number: a timer and a frame may have the same. */
  const timers = new Set<string>();
  const {setTimeout, clearTimeout, setInterval, clearInterval, requestAnimationFrame, cancelAnimationFrame} = window;
  const once =
    (kind: string, start: (run: (...args: unknown[]) => void, delay?: number) => number) =>
    (run: (...args: unknown[]) => void, delay?: number): number => {
      const id = start((...args) => {
        timers.delete(`${kind} ${id}`);
        run(...args);
      }, delay);
      timers.add(`${kind} ${id}`);
      return id;
    };
  const stop = (kind: string, clear: (id: number) => void) => (id: number) => {
    timers.delete(`${kind} ${id}`);
    clear(id);
  };
  let requests = 0;
  const {fetch} = window;
  Object.assign(window, {
    setTimeout: once('timer', (run, delay) => setTimeout(run, delay)),
    clearTimeout: stop('timer', (id) => clearTimeout(id)),
    requestAnimationFrame: once('frame', (run) => requestAnimationFrame(run)),
    cancelAnimationFrame: stop('frame', (id) => cancelAnimationFrame(id)),
    setInterval: (run: () => void, delay: number) => {
      const id = setInterval(run, delay);
      timers.add(`timer ${id}`);
      return id;
    },
    clearInterval: stop('timer', (id) => clearInterval(id)),
    fetch: (...args: Parameters<typeof fetch>) => {
      requests++;
      return fetch(...args).finally(() => requests--);
    },
  });

  const elements: WeakRef<Element>[] = [];
  const made: Lab = {
    count: () => ({
      listeners: [...listeners.values()].flatMap((all) => [...all.values()]).reduce((sum, {size}) => sum + size, 0),
      observers: [...observers].filter(watches).length,
      timers: timers.size,
      requests,
      elements: elements.filter((element) => element.deref()).length,
    }),
    watch: (element) => void elements.push(new WeakRef(element)),
  };
  Object.assign(globalThis, {lab: made});
};

/** Lets a widget come and go in each way that it may, so many times. */
const comeAndGo = async ({tag, times}: {tag: string; times: number}): Promise<void> => {
  const main = document.querySelector('main') as HTMLElement;
  const make = (attributes: object): Widget => {
    const widget = document.createElement(tag) as Widget;
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, `${value}`);
    lab.watch(widget);
    return widget;
  };
  const several = (attributes: object) => Array.from({length: times / 4}, () => make(attributes));
  const src = `/${tag}.json`;

  // When they have shown their content.
  main.append(...several({src}));
  main.insertAdjacentHTML(
    'beforeend',
    `<div data-ngo-widget="${tag}" data-src="${src}"><p>A</p></div>`.repeat(times / 4),
  );
  await Promise.resolve();
  const inPlaceholders = [...main.querySelectorAll('div')].map((div) => div.shadowRoot?.firstElementChild as Widget);
  const widgets = [...main.querySelectorAll<Widget>(tag), ...inPlaceholders];
  for (const widget of inPlaceholders) lab.watch(widget);
  await Promise.all(widgets.map(({settled}) => settled));
  main.replaceChildren();

  // Before there is an answer, and before they are near enough to ask.
  main.append(...several({src: '/silent.json'}), ...several({src, loading: 'lazy'}));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  main.replaceChildren();

  // The same one again and again, sometimes for the time that it takes to draw.
  const widget = make({src});
  for (let time = 0; time < times; time++) {
    main.append(widget);
    if (time % 4 === 0) await (widget as unknown as {updateComplete: Promise<void>}).updateComplete;
    widget.remove();
  }
};

/** What is left when all that can go has gone: at most as many of each kind as are held on purpose, `allowed`. */
const left = async (allowed = 0): Promise<Left> => {
  const {page} = visitor;
  const session = await page.context().newCDPSession(page);
  // Requests and timers that have just been ended come to their ends. Where they do not, the count says so.
  await page
    .waitForFunction((most) => lab.count().timers <= most && lab.count().requests <= most, allowed, {timeout: 5_000})
    .catch(() => undefined);
  // What the end of a task lets go of, a later round finds; what is held is held in all of them.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const counted = await page.evaluate(() => lab.count());
  await session.detach();
  return counted;
};

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
  for (const tag of tags) site.json(`/${tag}.json`, documentOf(tag, both));
  site.silent('/silent.json');
  visitor = await Visitor.come(browser);
  await visitor.page.addInitScript(startCounting);
  // Far below what a reader sees, on a metered line: what is lazy waits.
  await visitor.page.addInitScript(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}}));
  const body = '<p style="block-size: 5000px"></p><main></main>';
  await visitor.page.goto(site.page('/', html(body, '<script defer src="/embed.js"></script>')));
});
after(async () => {
  await visitor.leave();
  await Promise.all([browser.close(), site.close()]);
});

test('What an element leaves behind is found by these tests, each kind of it', async (t) => {
  t.diagnostic(`elements of each kind connected and disconnected: ${TIMES}`);
  const none = await left();
  await visitor.page.evaluate((times) => {
    const held: unknown[] = [];
    class Leaky extends HTMLElement {
      connectedCallback() {
        held.push(this);
        document.addEventListener('anything', () => this);
        new MutationObserver(() => this).observe(document, {childList: true});
        setInterval(() => this, 1e6);
        void fetch('/silent.json');
      }
    }
    customElements.define('leaky-element', Leaky);
    for (let time = 0; time < times; time++) {
      const leaky = document.createElement('leaky-element');
      lab.watch(leaky);
      document.body.append(leaky);
      leaky.remove();
    }
  }, HELD);
  const more = Object.entries(await left(HELD)).map(([kind, count]) => [kind, count - none[kind as keyof Left]]);
  assert.deepEqual(Object.fromEntries(more), {
    listeners: HELD,
    observers: HELD,
    timers: HELD,
    requests: HELD,
    elements: HELD,
  });
});

for (const tag of some([...tags, 'language-switch'], 4))
  test(`${TIMES} of ${tag} that have come and gone leave no element, listener, observer, timer or request`, async () => {
    // What another widget has left is its own test's matter; and what a page has once, with the first of a kind, is no
    // leak: our listeners to the page, an engine's memory of a style.
    await visitor.page.evaluate(comeAndGo, {tag, times: 4});
    const before = await left(HELD);
    await visitor.page.evaluate(comeAndGo, {tag, times: TIMES});
    const now = await left(Math.max(before.timers, before.requests));
    const more = Object.entries(now).filter(
      ([kind, count]) => count > before[kind as keyof Left] + (kind === 'elements' ? REMEMBERED : 0),
    );
    assert.deepEqual([...more, ...visitor.errors.splice(0), ...visitor.notes.splice(0)], []);
  });
