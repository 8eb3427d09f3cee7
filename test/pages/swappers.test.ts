/** Libraries that exchange what is on a page instead of loading the next: they clone, copy, keep, move and morph us. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf, names, onlyBulgarian} from './documents.js';
import {element, html, lookAtAll, placeholder, Site, tags, Visitor} from './support.js';

let browser: Browser;
let site: Site;

const scripts = {
  turbo: '@hotwired/turbo/dist/turbo.es2017-umd.js',
  htmx: 'htmx.org/dist/htmx.min.js',
  swup: 'swup/dist/Swup.umd.js',
};
const load = (name: keyof typeof scripts): string => `<script defer src="/${name}.js"></script>`;

/** Each as its documentation has it: what is in the head, and around the content. */
const swappers: Readonly<Record<string, {readonly head: string; readonly wrap: (content: string) => string}>> = {
  Turbo: {head: load('turbo'), wrap: (content) => `<main>${content}</main>`},
  htmx: {head: load('htmx'), wrap: (content) => `<main hx-boost="true">${content}</main>`},
  swup: {
    head: `${load('swup')}<script type="module">new Swup({animationSelector: false})</script>`,
    wrap: (content) => `<main id="swup">${content}</main>`,
  },
};

const OURS = '<script defer src="/embed.js"></script>';
const link = (path: string): string => `<a href="${path}">Към ${path}</a>`;
/** Each widget, in one form and language or the other. */
const languages = tags.map((_, index) => (index % 2 ? 'bg' : 'en'));
const markup = tags.map((tag, index) =>
  index % 2 ? placeholder(tag, `/${tag}.json`) : element(tag, `/${tag}.json`, 'lang="en"'),
);
const widgets = markup.join('');

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
  for (const [name, path] of Object.entries(scripts))
    site.answer(
      `/${name}.js`,
      readFileSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), 'utf8'),
      'text/javascript; charset=utf-8',
    );
  for (const tag of tags) site.json(`/${tag}.json`, documentOf(tag, both, onlyBulgarian));
});
after(() => Promise.all([browser.close(), site.close()]));

/** Nothing was thrown or noted, the page is still the first that was loaded, and each file was asked for once. */
const assertQuiet = async ({page, errors, notes}: Visitor): Promise<void> => {
  assert.deepEqual([...errors, ...notes], []);
  assert.equal(await page.evaluate(() => performance.getEntriesByName('the first page').length), 1, 'it was reloaded');
  for (const tag of tags) assert.equal(site.count(`/${tag}.json`), 1, tag);
};

/** A visitor on the first page, which is marked. */
const visit = async (path: string): Promise<Visitor> => {
  site.requests.length = 0;
  const visitor = await Visitor.come(browser);
  await visitor.page.goto(site.url + path);
  await visitor.page.evaluate(() => performance.mark('the first page'));
  return visitor;
};

for (const [name, {head, wrap}] of Object.entries(swappers))
  describe(`With ${name}`, () => {
    test('a visit, Back and Forward show each widget once, with its content, and ask for no file again', async () => {
      const page = (title: string, content: string, script = '') =>
        site.page(
          `/${title}`,
          html(wrap(`<h1>${title}</h1>${link('/one')}${link('/two')}${content}`) + script, head + OURS),
        );
      page('one', widgets);
      // Some themes have the script at the end of each page's content, where it runs with each.
      page('two', `${[...markup].reverse().join('')}<script src="/embed.js"></script>`);

      const visitor = await visit('/one');
      const look = async (title: string) => {
        await visitor.page.getByRole('heading', {name: title, level: 1, exact: true}).waitFor();
        await visitor.page.locator(`[data-ngo-widget] :is(${tags.join()})`).last().waitFor({state: 'attached'});
        return lookAtAll(visitor.page);
      };
      const first = await look('one');
      assert.equal(first.length, tags.length);
      for (const [index, tag] of tags.entries()) {
        assert.equal(first[index]?.status, 'ready');
        const {text} = first[index];
        assert.ok(text.includes(names[tag][languages[index] as 'bg' | 'en']) && !text.includes('Резервен'), text);
      }
      await visitor.page.getByRole('link', {name: '/two'}).click();
      const second = await look('two');
      assert.deepEqual(second, [...first].reverse());
      await visitor.page.goBack();
      assert.deepEqual(await look('one'), first);
      await visitor.page.goForward();
      assert.deepEqual(await look('two'), second);
      await assertQuiet(visitor);
      await visitor.leave();
    });
  });

test('With Turbo a refresh that morphs the page leaves each widget its content', async () => {
  const head = `${load('turbo')}<meta name="turbo-refresh-method" content="morph">${OURS}`;
  site.page('/morphed', html(`<main><h1>Преди</h1>${widgets}</main>`, head));
  const visitor = await visit('/morphed');
  const {page} = visitor;
  const first = await lookAtAll(page);
  site.page('/morphed', html(`<main><h1>След</h1>${widgets}</main>`, head));
  await page.evaluate("Turbo.visit(location.href, {action: 'replace'})");
  await page.getByRole('heading', {name: 'След'}).waitFor();
  assert.deepEqual(await lookAtAll(page), first);
  await assertQuiet(visitor);
  await visitor.leave();
});

test('With htmx a piece that is loaded into a page brings its widgets, again and again, each once', async (t) => {
  t.diagnostic(`swappers of pages: ${Object.keys(swappers).length}`);
  const form = '<button hx-get="/piece" hx-target="#slot">Зареди</button><div id="slot"></div>';
  site.page('/pieces', html(form, load('htmx') + OURS));
  site.page('/piece', `<h2>Парче</h2>${widgets}`);
  const visitor = await visit('/pieces');
  const {page} = visitor;
  const button = page.getByRole('button');
  await button.click();
  await page.getByRole('heading', {name: 'Парче'}).waitFor();
  const first = await lookAtAll(page);
  assert.equal(first.filter(({status}) => status === 'ready').length, tags.length);
  const settled = page.evaluate(
    () => new Promise<void>((resolve) => document.addEventListener('htmx:afterSettle', () => resolve(), {once: true})),
  );
  await button.click();
  await settled;
  assert.deepEqual(await lookAtAll(page), first);
  await assertQuiet(visitor);
  await visitor.leave();
});
