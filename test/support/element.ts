/** What the element tests share: a server that is none, a console that is read, and a reader's eyes. */
import type {} from 'mocha';
import {chai, fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/embed.js';
import type {NgoWidget} from '../../src/widget/ngo-widget.js';
import type {Tag} from './minimal.js';

export type {Tag};
type AnyWidget = NgoWidget<{readonly id?: string}>;
/** What is public of every widget. */
export type Widget = HTMLElement & Pick<AnyWidget, keyof AnyWidget>;

/** A request that was made. */
export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly signal: AbortSignal;
}

type Reply = (asked: Asked) => Response | Promise<Response>;

export const json = (value: unknown, init?: ResponseInit): Response => new Response(JSON.stringify(value), init);

/** A fetch that ends as one of the browser's does when it is aborted. */
const abortable = (asked: Asked, answer: Promise<Response>): Promise<Response> =>
  new Promise((resolve, reject) => {
    asked.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    answer.then(resolve, reject);
  });

/** Makes waits of these lengths last as long as is said, and takes chance out of all; returns what undoes it. */
export const changeWaits = (lengths: Readonly<Record<number, number>>): (() => void) => {
  const {random} = Math;
  const {setTimeout} = window;
  Math.random = () => 0;
  window.setTimeout = ((run: () => void, delay = 0) => setTimeout(run, lengths[delay] ?? delay)) as typeof setTimeout;
  return () => {
    Math.random = random;
    window.setTimeout = setTimeout;
  };
};
/** Without chance, the pauses before the second and the third attempt are these; nobody needs to wait for them. */
export const noPauses = {800: 0, 2_400: 0};

let tests = 0;

/** Stands in for `fetch`. Each test has addresses of its own, because answers are kept for the whole page. */
export class Server {
  asked: Asked[] = [];
  #replies = new Map<string, Reply>();
  #folder = '';
  #fetch = window.fetch;
  #undo = (): void => undefined;

  start(): void {
    this.#undo = changeWaits(noPauses);
    this.asked = [];
    this.#replies = new Map();
    this.#folder = `/test-${++tests}/`;
    this.#fetch = window.fetch;
    window.fetch = (url, init = {}) => {
      const asked = {url: url as string, init, signal: init.signal ?? new AbortController().signal};
      this.asked.push(asked);
      const reply = this.#replies.get(new URL(asked.url).pathname) ?? (() => new Response('', {status: 404}));
      return abortable(asked, (async () => reply(asked))());
    };
  }

  stop(): void {
    window.fetch = this.#fetch;
    this.#undo();
  }

  address(name: string): string {
    return new URL(this.#folder + name, location.href).href;
  }

  /** What is answered from now on under a name: JSON, or what a function makes. Returns the address. */
  put(name: string, reply: unknown): string {
    const made = typeof reply === 'function' ? (reply as Reply) : () => json(reply);
    this.#replies.set(this.#folder + name, made);
    return this.address(name);
  }

  /** An address whose answer waits until the test gives it. */
  hold(name: string): {
    readonly address: string;
    readonly answer: (response: Response) => void;
    readonly fail: () => void;
  } {
    let answer: (response: Response) => void = () => undefined;
    let fail = (): void => undefined;
    const held = new Promise<Response>((resolve, reject) => {
      answer = resolve;
      fail = () => reject(new TypeError('Failed to fetch'));
    });
    return {address: this.put(name, () => held), answer: (response) => answer(response), fail: () => fail()};
  }
}

/** A server for each test of a `describe`. */
export const useServer = (): Server => {
  const server = new Server();
  beforeEach(() => server.start());
  afterEach(() => server.stop());
  return server;
};

/** What the console says of us in each test of a `describe`; whatever else it warns of fails the test. */
export const useWarnings = (): string[] => {
  const ours: string[] = [];
  const others: string[] = [];
  const {warn} = console;
  beforeEach(() => {
    ours.length = others.length = 0;
    console.warn = (...said: unknown[]) => {
      const line = said.join(' ');
      (line.startsWith('ngo-widgets: ') ? ours : others).push(line);
    };
  });
  afterEach(() => {
    console.warn = warn;
    if (others[0]) throw new Error(others.join('\n'));
  });
  return ours;
};

/** Replaces a method for the time of one test: call in a `describe`, then in its tests. */
export const useStubs = (): (<T extends object, K extends keyof T>(on: T, name: K, value: T[K]) => void) => {
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const one of undo.splice(0).reverse()) one();
  });
  return (on, name, value) => {
    const before = Object.getOwnPropertyDescriptor(on, name);
    Object.defineProperty(on, name, {configurable: true, writable: true, value});
    undo.push(() => {
      if (before) Object.defineProperty(on, name, before);
      else delete on[name];
    });
  };
};

/** What stands for an element in a report. */
const named = (value: unknown): unknown =>
  value instanceof Element ? `<${value.localName}>` : Array.isArray(value) ? value.map(named) : value;

// What an assertion compared is written out for the report, and of an element that never ends: the run would hang.
const {assert} = chai.Assertion.prototype;
chai.Assertion.prototype.assert = function (...given) {
  try {
    assert.apply(this, given);
  } catch (error) {
    const {actual, expected} = error as {actual?: unknown; expected?: unknown};
    throw Object.assign(error as Error, {actual: named(actual), expected: named(expected)});
  }
};

type Attributes = Readonly<Record<string, string | boolean>>;

/** Puts markup onto the page until the test is over. */
export const put = async <T extends HTMLElement = HTMLElement>(markup: string): Promise<T> => {
  const holder = await fixture<HTMLElement>(`<div>${markup}</div>`);
  return found(holder.firstElementChild) as T;
};

/** A widget that is not on the page yet. */
export const create = (tag: string): Widget => document.createElement(tag) as Widget;

/** A widget on the page, which has not necessarily settled. */
export const place = async (tag: string, attributes: Attributes = {}, children = ''): Promise<Widget> => {
  const widget = create(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) widget.setAttribute(name, value === true ? '' : value);
  widget.innerHTML = children;
  (await put('<div></div>')).append(widget);
  await widget.updateComplete;
  return widget;
};

/** A widget that shows data. */
export const show = async (
  tag: string,
  data: unknown,
  attributes: Attributes = {lang: 'en'},
  children = '',
): Promise<Widget> => {
  const widget = await place(tag, attributes, children);
  widget.data = data;
  await widget.settled;
  return widget;
};

/** The next event of a name, and what it says. */
export const event = async <T = unknown>(target: EventTarget, name: string): Promise<T> =>
  new Promise((resolve) =>
    target.addEventListener(name, (said) => resolve((said as CustomEvent<T>).detail), {once: true}),
  );

/** Presses a key as a reader does, or several together: `Shift+Tab`. */
export const pressKey = (keys: string): Promise<unknown> => executeServerCommand('press-key', keys);

/** What must be there. */
export const found = <T>(one: T | null | undefined): T => {
  if (one === null || one === undefined) throw new Error('It is not there.');
  return one;
};

const scope = (within: Element): ParentNode => within.shadowRoot ?? within;

export const all = (within: Element, selector: string): HTMLElement[] => [
  ...scope(within).querySelectorAll<HTMLElement>(selector),
];

export const one = (within: Element, selector: string): HTMLElement => {
  const first = scope(within).querySelector<HTMLElement>(selector);
  if (!first) throw new Error(`There is no ${selector}.`);
  return first;
};

/** Whether an element has the focus, in its document or its shadow root. */
export const hasFocus = (element: Element | null | undefined): boolean =>
  !!element && (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/** Whether these are the same elements, in the same order: `deep.equal` takes two that look alike for one. */
export const sameElements = (some: readonly Element[], others: readonly Element[]): boolean =>
  some.length === others.length && some.every((each, index) => each === others[index]);

const collapse = (text: string): string =>
  text
    .replaceAll('\u2060', '')
    .replace(/[ \n]+/g, ' ')
    .trim();

/** The whole texts of elements, with what only a screen reader says. */
export const texts = (within: Element, selector: string): string[] =>
  all(within, selector).map(({textContent}) => collapse(textContent));

/** Whether an element, or one around it, is there for ears only. */
export const isForEars = (element: Element): boolean =>
  getComputedStyle(element).clipPath !== 'none' || (!!element.parentElement && isForEars(element.parentElement));

/** How the items stand: side by side, or below one another. */
export const arrangement = (within: Element): 'columns' | 'rows' => {
  const [first, second] = all(within, '[part~=item]').map((item) => item.getBoundingClientRect().top);
  return found(first) === found(second) ? 'columns' : 'rows';
};

const walk = (node: Node): string => {
  // A word joiner is seen by nobody.
  if (node instanceof Text) return node.data.replaceAll('\n', ' ').replaceAll('\u2060', '');
  if (!(node instanceof Element) || node.matches('script, style, template')) return '';
  if (node.localName === 'br') return '\n';
  // A slot has no box of its own.
  if (!(node instanceof HTMLSlotElement) && !node.checkVisibility()) return '';
  const style = getComputedStyle(node);
  if (style.clipPath !== 'none') return '';
  const children = node.shadowRoot ?? node;
  const shown = node instanceof HTMLSlotElement ? node.assignedNodes({flatten: true}) : [...children.childNodes];
  const text = shown.map(walk).join('');
  return /^inline|contents/.test(style.display) ? text : `\n${text}\n`;
};

/** What a reader sees of an element, children in slots too; a line per block. */
export const seen = (element: Element): string =>
  walk(element)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

/** The headings, with their levels: `h3 Eurochild`. */
export const headings = (within: Element): string[] =>
  all(within, 'h1, h2, h3, h4, h5, h6').map((each) => `${each.localName} ${collapse(each.textContent)}`);

/** What the live region says. */
export const spoken = (within: Element): string => texts(within, '[role=status]').join(' | ');

/** What is remarked beside the content, spoken or not. */
export const remarked = (within: Element): string =>
  texts(within, '[role=status], [role=status] ~ [part~=state]').join('');

/** The language that a text is said to be in, inside a widget or a part of one. */
export const languageAt = (within: Element, text: string): string | undefined => {
  const walker = document.createTreeWalker(scope(within), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.includes(text)) return node.parentElement?.closest<HTMLElement>('[lang]')?.lang;
  }
  throw new Error(`Nobody says „${text}“.`);
};
