/** The builder with a file of 200 records: what somebody types is there at once. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import type {Browser, Page} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import {launch} from '../support/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
before(async () => {
  browser = await launch();
  site = await serve(`${root}site/out/`);
});
after(() => Promise.all([browser.close(), site.close()]));

/** Opens a file of so many stories, and the last of them but one. */
const open = async (count: number): Promise<Page> => {
  const starter = JSON.parse(readFileSync(`${root}examples/starters/success-stories.bg.json`, 'utf8')) as {
    items: object[];
  };
  const items = Array.from({length: count}, (_, index) => ({
    ...starter.items[index % starter.items.length],
    id: `story-${index}`,
    title: `История ${index}`,
  }));
  const page = await browser.newPage();
  await page.goto(`${site.url}/builder/`);
  await page.locator('ngo-builder input[type=file]').setInputFiles({
    name: 'success-stories.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({...starter, items})),
  });
  await page.locator(`[id="f.items.${count - 2}.fold"]`).click();
  await page.frameLocator('iframe').getByText('История', {exact: false}).first().waitFor();
  return page;
};

/** Milliseconds that the page’s thread is busy while somebody types, and until check and preview have followed. */
const busyWhileTyping = async (page: Page, count: number, text: string): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.locator(`[id="f.items.${count - 2}.title.bg"]`).fill('');
  const start = await busy();
  await page.keyboard.type(text);
  await page.frameLocator('iframe').getByText(text).first().waitFor();
  return (await busy()) - start;
};

test('Typing in one of 200 records costs about what it costs in one of 10, and the preview follows it there', async () => {
  const few = await open(10);
  const many = await open(200);
  const ratios: number[] = [];
  for (const text of ['Както хората пишат', 'Пак, и по-дълго от преди', 'И за последно'])
    ratios.push((await busyWhileTyping(many, 200, text)) / (await busyWhileTyping(few, 10, text)));
  assert.ok(Math.min(...ratios) < 2.2, ratios.map((ratio) => ratio.toFixed(2)).join(', '));
  const widget = many.frameLocator('iframe').locator('success-stories');
  const named = widget.getByText(/^История \d+$/);
  assert.equal(await named.count(), 9);
  await many.getByRole('checkbox', {name: /Всички записи \(200\)/}).check();
  await widget.getByText('История 3', {exact: true}).waitFor();
  assert.equal(await named.count(), 199);
});

test('The builder and all that its page loads, but the built widgets, is no more than 150 kB, gzipped', async () => {
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on('response', (response) => loaded.add(response.url().replace(/[?#].*/, '')));
  await page.goto(`${site.url}/builder/`);
  await page.getByRole('button', {name: 'От пример: Проект'}).click();
  await page.frameLocator('iframe').locator('project-results').getByRole('heading').first().waitFor();
  const own = [...loaded].filter((url) => url.startsWith(site.url) && !url.includes('/dist/'));
  assert.ok(own.some((url) => url.endsWith('/check.js')));
  const sizes = await Promise.all(
    own.map(async (url) => gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length),
  );
  const sum = sizes.reduce((total, size) => total + size, 0);
  assert.ok(sum <= 150_000, own.map((url, index) => `${url}: ${sizes[index]}`).join('\n'));
});
