/**
 * Pages that were not made with us in mind: libraries that change the language, resets that change everything, CSS
 * frameworks, optimisers. The widgets say and look there what they say and look on a plain page.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {compile} from 'tailwindcss';
import {installByApt} from '../../scripts/apt.mjs';
import {launch} from '../support/browser.js';
import {both, documentOf, names, onlyBulgarian} from './documents.js';
import {dist, element, html, placeholder, Site, tags, Visitor} from './support.js';
import type {Widget} from './support.js';

/** A file of a package's that npm has. */
const fromNpm = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), 'utf8');

/** A file that only Debian has; undefined where it cannot be had. */
const fromDebian = (library: string): string | undefined => {
  const path = `/usr/share/javascript/${library}/${library}.js`;
  return existsSync(path) || installByApt(`libjs-${library}`) ? readFileSync(path, 'utf8') : undefined;
};

const prototype = fromDebian('prototype');
const mootools = fromDebian('mootools');
const zone = fromNpm('zone.js/bundles/zone.umd.js');
const embed = readFileSync(`${dist}/embed.js`, 'utf8');

const style = (css: string): string => `<style>${css}</style>`;
const inline = (code: string): string => `<script>${code}</script>`;
const OURS = '<script defer src="/embed.js"></script>';

/**
 * What an optimiser does that holds every script back until the reader does something: it tells those scripts that the
 * page is still loading, gives them its own events for the page's, and loads them one after the other.
 */
const holdBack = (): void => {
  const names = ['readystatechange', 'DOMContentLoaded', 'load'];
  for (const target of [document, window]) {
    const listen = target.addEventListener.bind(target);
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) =>
      listen(names.includes(type) ? `held-${type}` : type, listener, options);
  }
  const release = async (): Promise<void> => {
    let state = 'loading';
    Object.defineProperty(document, 'readyState', {configurable: true, get: () => state});
    for (const held of document.querySelectorAll<HTMLScriptElement>('script[type="text/held"]')) {
      const script = document.createElement('script');
      const loaded = new Promise((resolve) => (script.onload = resolve));
      script.src = held.dataset.src ?? '';
      held.replaceWith(script);
      await loaded;
    }
    for (state of ['interactive', 'complete'])
      for (const [target, name] of [
        [document, 'readystatechange'],
        [document, 'DOMContentLoaded'],
        [window, 'load'],
      ] as const)
        target.dispatchEvent(new CustomEvent(`held-${name}`));
  };
  document.addEventListener('pointerdown', () => void release(), {once: true});
};

/** A page of somebody else's. */
interface Host {
  readonly head?: string;
  /** What stands for our script. */
  readonly ours?: string;
  /** Is true in the page where the host is what its name says. */
  readonly proof: string;
  /** What a reader does before our script comes. */
  readonly act?: (page: Page) => Promise<void>;
  readonly page?: (page: string) => string;
  /** Why it cannot be had here. */
  readonly missing?: string | false;
}

const byApt = (library: string | undefined): string | false =>
  library === undefined && 'It comes by apt only, and this machine has none, or we are not root.';

const hosts: Readonly<Record<string, Host>> = {
  'Prototype.js': {
    head: '<script src="/prototype.js"></script>',
    proof: "Prototype.Version && !/native/.test(Array.from) && 'each' in Array.prototype",
    missing: byApt(prototype),
  },
  MooTools: {
    head: '<script src="/mootools.js"></script>',
    proof: "MooTools.version && !/native/.test(Array.from) && 'each' in Array.prototype",
    missing: byApt(mootools),
  },
  'MooTools, and our script once before it and once after': {
    head: '<script src="/embed.js"></script><script src="/mootools.js"></script>',
    proof: 'MooTools.version',
    missing: byApt(mootools),
  },
  'zone.js': {head: '<script src="/zone.js"></script>', proof: 'Zone.root && /ZoneAwarePromise/.test(Promise)'},
  'an optimiser that joins us with Prototype.js and zone.js': {
    head: '<script src="/joined.js"></script>',
    ours: '',
    proof: 'Prototype.Version && Zone.root',
    missing: byApt(prototype),
  },
  'scripts that add to what every object and every list inherits': {
    head: inline("Object.prototype.extend = Object.prototype.path = () => 'x'; Array.prototype.last = () => 'x'"),
    proof: "'extend' in {} && 'last' in []",
  },
  'an optimiser that holds scripts back until the reader does something': {
    head: inline(`(${holdBack.toString()})()`),
    ours: '<script type="text/held" data-src="/embed.js"></script>',
    proof:
      "performance.getEntriesByName(location.origin + '/embed.js')[0].startTime > performance.timing.loadEventEnd - performance.timing.navigationStart",
    act: async (page) => {
      await page.waitForLoadState('load');
      assert.equal(await page.evaluate(() => customElements.get('contact-card')), undefined);
      await page.mouse.click(1, 1);
    },
  },
  'a root of 62.5 %': {
    head: style('html {font-size: 62.5%} body {font-size: 1.6rem}'),
    proof: "getComputedStyle(document.documentElement).fontSize === '10px'",
  },
  'a reset of everything with !important': {
    head: style('html, body, body * {all: unset !important}'),
    proof: "getComputedStyle(document.querySelector('contact-card')).display === 'inline'",
  },
  'a reset of everything to the browser’s with !important': {
    head: style('html, body, body * {all: revert !important}'),
    proof: "getComputedStyle(document.querySelector('contact-card')).display === 'inline'",
  },
  'rules for everything with !important': {
    head: style(
      `* {margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important;
       font-size: 20px !important; line-height: 1 !important; list-style: square !important; display: block !important;
       position: static !important; float: none !important; text-decoration: none !important; gap: 0 !important}
       head, head * {display: none !important}`,
    ),
    proof: "getComputedStyle(document.querySelector('contact-card')).fontSize === '20px'",
  },
  'rules for elements of ours': {
    head: style(
      `section, article, h2, h3, ul, li, p, a, button, img, dl, dt, dd, time, span, div {
         font: 9px/1 serif; margin: 50px; padding: 50px; float: left; width: 20px; position: absolute; display: none
       } main, main > div {all: revert}`,
    ),
    proof: "getComputedStyle(document.querySelector('body > p')).fontSize === '9px'",
  },
  'Bootstrap’s CSS': {
    head: '<link rel="stylesheet" href="/bootstrap.css">',
    proof: "getComputedStyle(document.documentElement).getPropertyValue('--bs-blue') !== ''",
  },
  'Tailwind’s preflight': {
    head: '<link rel="stylesheet" href="/preflight.css">',
    proof: "getComputedStyle(document.querySelector('h1')).fontSize === getComputedStyle(document.body).fontSize",
  },
  'quirks mode': {
    proof: "document.compatMode === 'BackCompat'",
    page: (page) => page.replace('<!DOCTYPE html>', ''),
  },
};

let browser: Browser;
let site: Site;
let visitor: Visitor;
let usual: Seen[];

/** Each widget, in one form or the other. */
const markup = tags.map((tag, index) => (index % 2 ? placeholder : element)(tag, `/${tag}.json`)).join('');
const body = `<h1>Чужда страница</h1><p>Увод</p><main>${markup}<language-switch></language-switch></main>`;

/** By tag and number: the state, what a reader reads, and how it is laid out. */
type Seen = Readonly<Record<string, readonly string[]>>;

/** What is measured by the size of the text, and by nothing else. */
const sizes = ['font-size', 'margin-top', 'margin-bottom', 'margin-left', 'padding-top', 'padding-left', 'column-gap'];

/** Looks at all widgets, in the page: without the methods of lists, which are not on all pages what they were. */
const seeAll = async (widgets: readonly Element[], sizes: readonly string[]): Promise<string> => {
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && !node.checkVisibility()) return '';
    let text = '';
    const children = node instanceof HTMLSlotElement ? node.assignedNodes() : node.childNodes;
    for (let index = 0; index < children.length; index++) text += ` ${textOf(children[index] as Node)}`;
    return text;
  };
  const widthOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().width ?? 0;
  const describe = (part: Element, em: number): string => {
    const {display, position, float, borderBlockStartWidth, listStyleType, textDecorationLine} = getComputedStyle(part);
    // As written: what `auto` comes to is a matter of the words beside it.
    const written = part.computedStyleMap();
    let line = `${part.localName} ${part.getAttribute('part')} ${display} ${position} ${float} ${borderBlockStartWidth}`;
    // These are inherited, and are the page's where we have none.
    if (part.localName === 'li') line += ` ${listStyleType}`;
    if (part.localName === 'a') line += ` ${textDecorationLine}`;
    for (const name of sizes) line += ` ${(parseFloat(`${written.get(name)}`) / em).toFixed(2)}`;
    return line;
  };
  const seen: Record<string, string[]> = {};
  for (let index = 0; index < widgets.length; index++) {
    const widget = widgets[index] as Widget;
    await widget.settled;
    await widget.updateComplete;
    const root = widget.shadowRoot as ShadowRoot;
    const parts = root.querySelectorAll('*');
    const em = parseFloat(getComputedStyle(widget).fontSize);
    const lines = (seen[`${widget.localName} ${index}`] = [
      `${widget.status} ${textOf(root).replace(/\s+/g, ' ')}`,
      `text is ${em / parseFloat(getComputedStyle(widget.parentElement ?? (widget.getRootNode() as ShadowRoot).host).fontSize)} of the page’s`,
      `leaves ${Math.round(widthOf(document.querySelector('main')) - widthOf(parts[0]))} px`,
    ]);
    for (let at = 0; at < parts.length; at++) lines[lines.length] = describe(parts[at] as Element, em);
  }
  return JSON.stringify(seen);
};

const see = async (page: Page): Promise<Seen> =>
  JSON.parse(await page.locator([...tags, 'language-switch'].join()).evaluateAll(seeAll, sizes)) as Seen;

/** What all widgets show on a page of this kind: as they come, and in English once the reader wants them so. */
const visit = async ({head = '', ours = OURS, proof, act, page: change = (page) => page}: Host): Promise<Seen[]> => {
  const {page, errors, notes} = visitor;
  errors.length = notes.length = 0;
  await page.goto(site.page('/', change(html(body, head + ours))));
  await act?.(page);
  const last = page.locator('language-switch:defined').getByRole('button', {name: 'English'});
  await last.waitFor();
  await page.locator(`[data-ngo-widget] :is(${tags.join()})`).last().waitFor({state: 'attached'});
  const seen = [await see(page)];
  await last.click();
  // An engine that is busy answers for a click before the page has heard of it.
  await page.getByRole('button', {name: 'English', pressed: true}).last().waitFor();
  seen.push(await see(page));
  assert.equal(await page.evaluate(`!!(${proof})`), true, 'the page is not what it should be');
  assert.deepEqual([...errors, ...notes], []);
  return seen;
};

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
  visitor = await Visitor.come(browser);
  for (const tag of tags) site.json(`/${tag}.json`, documentOf(tag, both, onlyBulgarian));
  const scripts = {prototype, mootools, zone, joined: [prototype, zone, embed].join(';\n')};
  for (const [name, code = ''] of Object.entries(scripts)) site.answer(`/${name}.js`, code, 'text/javascript');
  site.answer('/bootstrap.css', fromNpm('bootstrap/dist/css/bootstrap.css'), 'text/css');
  site.answer('/preflight.css', (await compile(fromNpm('tailwindcss/preflight.css'))).build([]), 'text/css');
  usual = await visit({proof: 'true'});
});
after(() => Promise.all([browser.close(), site.close()]));

test('A plain page, which all that follow are held to, shows content', (t) => {
  const [bulgarian = {}, english = {}] = usual;
  assert.equal(Object.keys(bulgarian).length, tags.length + 1);
  for (const [index, tag] of tags.entries()) {
    assert.match(`${bulgarian[`${tag} ${index}`]?.[0]}`, new RegExp(`^ready .*${names[tag].bg}`));
    assert.match(`${english[`${tag} ${index}`]?.[0]}`, new RegExp(`^ready .*${names[tag].en}`));
  }
  t.diagnostic(`host pages: ${Object.values(hosts).filter(({missing}) => !missing).length}`);
});

for (const [name, host] of Object.entries(hosts))
  test(
    `On a page with ${name} the widgets say and look what they do elsewhere, in both languages`,
    {
      skip: host.missing ?? false,
    },
    async () => {
      assert.deepEqual(await visit(host), usual);
    },
  );
