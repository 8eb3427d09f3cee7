/** What the tests of the built files share: sites that are not ours, and visitors who look at their pages. */
import {once} from 'node:events';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {fileURLToPath} from 'node:url';
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import {tags} from '../support/minimal.js';
import type {Tag} from '../support/minimal.js';

export {tags};
export type {Tag};

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

type Headers = Readonly<Record<string, string>>;
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A page that is being sent piece by piece; the test says when the next piece goes. */
export interface Stream {
  send(chunk: string): Promise<void>;
  end(chunk?: string): void;
}

/** A web site with the built files on it, and what a test adds. Each has an origin of its own. */
export class Site {
  url = '';
  /** `GET /path?query`, in the order of asking. */
  readonly requests: string[] = [];
  readonly #answers = new Map<string, Handler>();
  #close = async (): Promise<void> => {};

  static async open(): Promise<Site> {
    const site = new Site();
    const server = await serve(dist, 0, (request: IncomingMessage, response: ServerResponse, {pathname}: URL) => {
      site.requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
      const answer = site.#answers.get(pathname);
      answer?.(request, response);
      return answer !== undefined;
    });
    site.url = server.url;
    site.#close = server.close;
    return site;
  }

  close(): Promise<void> {
    return this.#close();
  }

  answer(path: string, body: string | Uint8Array, type: string, headers: Headers = {}, status = 200): string {
    this.#answers.set(path, (_, response) => {
      response.writeHead(status, {'content-type': type, 'access-control-allow-origin': '*', ...headers}).end(body);
    });
    return this.url + path;
  }

  json(path: string, value: unknown, headers: Headers = {}): string {
    return this.answer(path, JSON.stringify(value), 'application/json', headers);
  }

  /** JSON that comes once the server has died in the middle of it so many times. */
  dying(path: string, times: number, value: unknown): string {
    const good = JSON.stringify(value);
    const from = this.count(path);
    this.#answers.set(path, (_, response) => {
      response.writeHead(200, {'content-type': 'application/json', 'content-length': Buffer.byteLength(good)});
      if (this.count(path) - from > times) response.end(good);
      else response.write(good.slice(0, good.length / 2), () => response.destroy());
    });
    return this.url + path;
  }

  page(path: string, html: string, headers: Headers = {}): string {
    return this.answer(path, html, 'text/html; charset=utf-8', headers);
  }

  /** Takes every request for a path, and never answers one. */
  silent(path: string): string {
    this.#answers.set(path, () => undefined);
    return this.url + path;
  }

  /** A page that only its test can send. `opened` is the stream, once a visitor has asked. */
  slowPage(path: string): {readonly url: string; readonly opened: Promise<Stream>} {
    const opened = new Promise<Stream>((resolve) => {
      this.#answers.set(path, (_, response) => {
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
        resolve({
          send: async (chunk) => {
            if (!response.write(chunk)) await once(response, 'drain');
          },
          end: (chunk = '') => response.end(chunk),
        });
      });
    });
    return {url: this.url + path, opened};
  }

  /** How often a path was asked for. */
  count(path: string): number {
    return this.requests.filter((line) => line.split(/[ ?]/)[1] === path).length;
  }
}

/** The public face of a widget. */
export interface Widget extends HTMLElement {
  readonly status: string;
  readonly settled: Promise<void>;
  /** Of the element: a placeholder has none. */
  readonly updateComplete?: Promise<boolean>;
  readonly error: {readonly code: string; readonly status?: number; readonly message: string} | null;
}

/** What a visitor sees of a widget, and in what state it says it is. */
export interface Seen {
  readonly status: string;
  readonly code: string | undefined;
  /** What shows: of its own, and of the fallback where that is in its place. */
  readonly text: string;
}

/** Reads an element as it is displayed, through shadow roots and slots. */
export const read = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLSlotElement) return node.assignedNodes().map(textOf).join(' ');
      if (node instanceof Element && !node.checkVisibility()) return '';
      const root = (node instanceof Element && node.shadowRoot) || node;
      return [...root.childNodes].map(textOf).join(' ');
    };
    return textOf(element)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  });

/** Waits until a widget has come to rest, and looks at it. */
export const look = async (locator: Locator): Promise<Seen> => {
  const {status, code} = await locator.evaluate(async (element) => {
    await customElements.whenDefined(element.localName);
    const it = element as Widget;
    await it.settled;
    return {status: it.status, code: it.error?.code};
  });
  return {status, code, text: await read(locator)};
};

/** All widgets with content, in the order of the page, also those in placeholders. */
export const widgetsOn = async (page: Page, wanted: readonly Tag[] = tags): Promise<Locator[]> => {
  const places = page.locator(wanted.map((tag) => `${tag}:not([exportparts]), [data-ngo-widget=${tag}]`).join());
  const held = await places.evaluateAll((all) => all.map((place) => place.matches('[data-ngo-widget]')));
  return (await places.all()).map((place, index) => (held[index] ? place.locator(wanted.join()) : place));
};

/** Looks at all of them. */
export const lookAtAll = async (page: Page): Promise<Seen[]> => Promise.all((await widgetsOn(page)).map(look));

/** Waits until all that has changed so far is painted. */
export const frame = (page: Page): Promise<number> =>
  page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(resolve)));

/** Somebody with a browser of his own, without a past. */
export class Visitor {
  /** What our files wrote to the console. */
  readonly notes: string[] = [];
  /** What was thrown into the page. */
  readonly errors: string[] = [];
  /** Every address that the page asked for. */
  readonly requested: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(`${error}`));
    page.on('console', (message) => {
      if (message.text().startsWith('ngo-widgets')) this.notes.push(message.text());
    });
    page.on('request', (request) => this.requested.push(request.url()));
  }

  /** The pages that tests have left which change nothing but what is on them. */
  static readonly #idle = new WeakMap<Browser, Visitor[]>();

  static async come(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext(options);
    // tsx names the functions inside a function by a helper, which pages lack.
    await context.addInitScript('globalThis.__name = (named) => named');
    return new Visitor(await context.newPage());
  }

  /** One who has been on other pages before: a page costs less than a browser, where its past does not matter. */
  static async again(browser: Browser): Promise<Visitor> {
    const idle = Visitor.#idle.get(browser) ?? [];
    Visitor.#idle.set(browser, idle);
    const visitor = idle.pop() ?? (await Visitor.come(browser));
    visitor.leave = async () => {
      await visitor.page.goto('about:blank');
      for (const past of [visitor.notes, visitor.errors, visitor.requested]) past.length = 0;
      idle.push(visitor);
    };
    return visitor;
  }

  leave = async (): Promise<void> => {
    await this.page.context().close();
  };

  widget(selector: string): Locator {
    return this.page.locator(selector);
  }
}

/** A page of somebody else's, with a script of ours in its head. */
export const html = (body: string, head = '', lang = 'bg'): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Чужда страница</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`;

/** What a webmaster copies from the README. */
export const placeholder = (tag: Tag, src: string, more = ''): string =>
  `<div data-ngo-widget="${tag}" data-src="${src}" ${more}><p>Резервен текст</p></div>`;

/** The element itself, as a developer writes it. */
export const element = (tag: Tag, src: string, more = ''): string =>
  `<${tag} src="${src}" ${more}><p>Резервен текст</p></${tag}>`;
