/** The pages of `examples/pages` with their content in them: without scripts the same texts, with them no change. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import {prerender} from '../../src/prerender/prerender.js';
import {launch} from '../support/browser.js';
import {some} from '../support/some.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = 'examples/pages';
const pages = readdirSync(root + folder).filter((file) => /\.(bg|en)\.html$/.test(file));

let browser: Browser;
/** As they are, and as `prerender` writes them. */
let live: Awaited<ReturnType<typeof serve>>;
let prerendered: Awaited<ReturnType<typeof serve>>;
const written = new Map<string, string>();

before(async () => {
  for (const page of pages) {
    const file = `${root}${folder}/${page}`;
    const {html, notes} = await prerender(readFileSync(file, 'utf8'), {file, root});
    assert.deepEqual(notes, [], page);
    written.set(`/${folder}/${page}`, html);
  }
  [browser, live, prerendered] = await Promise.all([
    launch(),
    serve(root),
    serve(root, 0, (_, response, {pathname}) => {
      const html = written.get(pathname);
      if (html) response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(html);
      return html !== undefined;
    }),
  ]);
});
after(() => Promise.all([browser.close(), live.close(), prerendered.close()]));

/** What a reader sees of each widget on a page, line by line: in its shadow root, or between its tags. Engines differ in which blank a date has. */
const linesOf = (page: Page): Promise<readonly (readonly [tag: string, lines: readonly string[]])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-ngo-widget]:not([data-ngo-widget=language-switch])')].map(
      (owner) => {
        const own = owner.shadowRoot?.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('[lang]');
        const content = owner.querySelector<HTMLElement>('.ngo-content') ?? own;
        return [
          owner.dataset.ngoWidget ?? '',
          content?.innerText.split(/\s*\n\s*/).flatMap((line) => line.replace(/\s+/g, ' ') || []) ?? [],
        ] as const;
      },
    ),
  );

const open = async (url: string, {width = 1280, scripts = true} = {}) => {
  const context = await browser.newContext({viewport: {width, height: 900}, javaScriptEnabled: scripts});
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  if (scripts)
    await page.addInitScript(() => {
      const seen = window as unknown as {shift: number};
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
    });
  await page.goto(url);
  // What comes comes with the scripts, which the page has loaded, and is painted in the frame after.
  if (scripts)
    await page.evaluate(async () => {
      await Promise.all(
        [...document.querySelectorAll<HTMLElement & {settled?: Promise<void>}>('[data-ngo-widget]')].map(
          async ({settled}) => settled,
        ),
      );
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  return {page, requests, leave: () => context.close()};
};

describe('A prerendered page', () => {
  for (const name of some(pages, 3)) {
    const path = `/${folder}/${name}`;

    test(`${name} says without scripts what it says with them`, async () => {
      const [withScripts, without] = await Promise.all([
        open(live.url + path),
        open(prerendered.url + path, {scripts: false}),
      ]);
      const lines = await linesOf(without.page);
      assert.deepEqual(lines, await linesOf(withScripts.page));
      assert.ok(lines.every(([, some]) => some.length > 0));
      await Promise.all([withScripts.leave(), without.leave()]);
    });

    for (const width of some([390, 1280], 1))
      test(`${name} does not move when scripts come, at ${width} px, says nothing twice and asks for no data`, async () => {
        const {page, requests, leave} = await open(prerendered.url + path, {width});
        const states = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement & {status: string}>('[data-fresh-until]')].map((owner) => [
            owner.status,
            owner.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[lang]')?.textContent.trim(),
          ]),
        );
        assert.ok(states[0]);
        assert.deepEqual(
          states,
          states.map(() => ['ready', '']),
        );
        assert.equal(await page.evaluate(() => (window as unknown as {shift: number}).shift), 0);
        assert.deepEqual(
          requests.filter((url) => url.endsWith('.json')),
          [],
        );
        await leave();
      });
  }

  test('looks the same where the page has rules of its own for what is in it', async () => {
    const {page, leave} = await open(`${prerendered.url}/${folder}/memberships.bg.html`, {scripts: false});
    const places = (): Promise<readonly number[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.ngo-content *')].map((one) => one.getBoundingClientRect().height),
      );
    const before = await places();
    await page.evaluate(() => {
      document.body.id = 'content';
      const style = document.createElement('style');
      style.textContent = `
        #content :is(p, ul, li, h2, h3, h4) {margin: 2em; padding: 1em}
        #content :is(h2, h3, h4) {font-size: 40px}
        #content img {border: 5px solid; width: 100%}
        #content span {font-size: 3em}`;
      document.head.append(style);
    });
    assert.deepEqual(await places(), before);
    await leave();
  });

  test('is printed whole, and asks for nothing on paper', async () => {
    const page =
      '<link rel="stylesheet" href="/dist/prerendered.css"><div data-ngo-widget="success-stories" data-src="examples/content/stories.json" data-limit="2"></div>';
    const {html} = await prerender(page, {file: `${root}index.html`, root});
    written.set('/limited.html', html);
    const {page: limited, leave} = await open(`${prerendered.url}/limited.html`, {scripts: false});
    const areSeen = (): Promise<readonly boolean[]> =>
      limited.evaluate(() => [...document.querySelectorAll('.ngo-rest > *')].map((one) => one.checkVisibility()));
    assert.deepEqual(new Set((await areSeen()).slice(1)), new Set([false]));
    await limited.emulateMedia({media: 'print'});
    const [asksFor, ...rest] = await areSeen();
    assert.equal(asksFor, false);
    assert.deepEqual(new Set(rest), new Set([true]));
    await leave();
  });
});
