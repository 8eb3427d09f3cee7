/** A server that dies half-way and comes back: what a visitor sees meanwhile, and what the page is told. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf, names} from './documents.js';
import {html, lookAtAll, placeholder, Site, tags, Visitor} from './support.js';
import type {Tag, Widget} from './support.js';

let browser: Browser;
let site: Site;

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
});
after(() => Promise.all([browser.close(), site.close()]));

/** What the widgets tell the page, by their tags. */
type Told = Partial<Record<string, string[]>>;

const record = (): void => {
  // Without chance, these are the pauses between the attempts: nobody needs to wait for them.
  Math.random = () => 0;
  const {setTimeout} = window;
  window.setTimeout = ((run: () => void, delay?: number) =>
    setTimeout(run, delay === 800 || delay === 2_400 ? 0 : delay)) as typeof setTimeout;
  const told: Told = ((globalThis as unknown as {told: Told}).told = {});
  for (const type of ['ngo-status', 'ngo-error', 'ngo-load'])
    document.addEventListener(type, (event) => {
      const {detail} = event as CustomEvent<object>;
      // The page is told by the placeholder.
      const {dataset, status, firstElementChild} = event.target as Widget;
      const said = `${type} ${Object.entries(detail).join(' ')}: ${status}`;
      (told[`${dataset.ngoWidget}`] ??= []).push(
        said + (firstElementChild?.checkVisibility() ? ', the fallback shows' : ''),
      );
    });
};

/** A page with all widgets, whose server dies so many times at each; and what the page was told until they had settled. */
const visit = async (times: number): Promise<{visitor: Visitor; told: () => Promise<Told>}> => {
  site.requests.length = 0;
  for (const tag of tags) site.dying(`/${tag}.json`, times, documentOf(tag, both));
  const visitor = await Visitor.come(browser);
  await visitor.page.addInitScript(record);
  const body = tags.map((tag) => placeholder(tag, `/${tag}.json`)).join('');
  await visitor.page.goto(site.page('/', html(body, '<script defer src="/embed.js"></script>')));
  return {
    visitor,
    told: () => visitor.page.evaluate(() => (globalThis as unknown as {told: Told}).told),
  };
};

const each = (steps: readonly string[]): Told => Object.fromEntries(tags.map((tag) => [tag, [...steps]]));
/** Asserts that every widget shows its content, and nothing else. */
const assertContent = async (visitor: Visitor): Promise<void> => {
  const seen = await lookAtAll(visitor.page);
  assert.equal(seen.length, tags.length);
  for (const [index, {status, text}] of seen.entries()) {
    assert.equal(status, 'ready');
    assert.ok(text.includes(names[tags[index] as Tag].bg) && !text.includes('Резервен'), text);
  }
  assert.deepEqual(visitor.errors, []);
};

const LOADING = 'ngo-status from,idle to,loading: loading, the fallback shows';
const AGAIN = 'ngo-error code,NETWORK status, willRetry,true: loading, the fallback shows';
const LOADED = 'ngo-load records,1 invalid,0 source,url: ready';

test('A page whose server dies half-way has its content, without a reload, when the server is back, and is told of both', async () => {
  const {visitor, told} = await visit(1);
  await assertContent(visitor);
  assert.deepEqual(await told(), each([LOADING, AGAIN, 'ngo-status from,loading to,ready: ready', LOADED]));
  for (const tag of tags) assert.equal(site.count(`/${tag}.json`), 2);
  assert.deepEqual(visitor.notes, []);
  await visitor.leave();
});

test('A page whose server is away for longer has its fallbacks and a button, which brings the content once the server is back', async () => {
  const {visitor, told} = await visit(3);
  const {page} = visitor;
  for (const {status, code, text} of await lookAtAll(page)) {
    assert.deepEqual([status, code], ['error', 'NETWORK']);
    assert.equal(text, 'Резервен текст Съдържанието не може да се покаже в момента. Опитайте отново');
  }
  const failed = [
    LOADING,
    AGAIN,
    AGAIN,
    'ngo-status from,loading to,error: error, the fallback shows',
    'ngo-error code,NETWORK status, willRetry,false: error, the fallback shows',
  ];
  assert.deepEqual(await told(), each(failed));
  for (const tag of tags) assert.equal(site.count(`/${tag}.json`), 3);

  for (const tag of tags) await page.locator(tag).getByRole('button', {name: 'Опитайте отново'}).press('Enter');
  await assertContent(visitor);
  const recovered = [
    'ngo-status from,error to,loading: loading, the fallback shows',
    'ngo-status from,loading to,ready: ready',
    LOADED,
  ];
  assert.deepEqual(await told(), each([...failed, ...recovered]));
  for (const tag of tags) assert.equal(site.count(`/${tag}.json`), 4);
  await visitor.leave();
});
