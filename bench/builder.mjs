/**
 * How fluid the builder is with a file of 200 records, by one of 5: the longest task while the file is opened, while
 * somebody types in an open record, and until check and preview have followed; medians of one run, since machines differ.
 *
 * `npm run build && npm run site && node bench/builder.mjs`
 */
// What runs in the page has the page's own.
/* global window, PerformanceObserver */
import {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {findChromium, flags} from '../scripts/browser.mjs';
import {serve} from '../scripts/serve.mjs';

const ROUNDS = 3;
const TAGS = ['success-stories', 'news-teasers', 'project-results'];
const WORDS = 'Пише се текст, както хората пишат. ';

/** A file of so many records, from those of an example. */
const fileOf = (tag, count) => {
  const starter = JSON.parse(readFileSync(`examples/starters/${tag}.bg.json`, 'utf8'));
  const items = Array.from({length: count}, (_, index) => ({
    ...starter.items[index % starter.items.length],
    id: `record-${index}`,
  }));
  return Buffer.from(JSON.stringify({...starter, items}, null, 2));
};

/** Collects what blocks the page for longer than 50 ms, also in the frame of the preview. */
const watch = () => {
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({duration}) => duration))).observe({
    type: 'longtask',
  });
};
const site = await serve('site/out/');
const browser = await chromium.launch({executablePath: await findChromium(), args: flags});

const measure = async (tag, count) => {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(`${site.url}/builder/`);
  const builder = page.locator('ngo-builder');
  await builder.getByRole('heading').first().waitFor();
  const longest = async (act) => {
    await page.evaluate(() => (window.tasks.length = 0));
    await act();
    // The check and the preview follow when typing rests.
    await page.waitForTimeout(1500);
    return Math.max(0, ...(await page.evaluate(() => window.tasks)));
  };
  const opened = await longest(async () => {
    await builder
      .locator('input[type=file]')
      .setInputFiles({name: `${tag}.json`, mimeType: 'application/json', buffer: fileOf(tag, count)});
    await page.frameLocator('iframe').locator(tag).waitFor();
  });
  const fold = builder.locator('.entry > .head .fold').nth(1);
  const unfolded = await longest(() => fold.click());
  const field = builder.locator('.entry > .body').first().locator('input[type=text], textarea').first();
  await field.focus();
  const typed = await longest(() => page.keyboard.type(WORDS.repeat(3), {delay: 30}));
  await page.close();
  return {opened, unfolded, typed};
};

const median = (figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)];
for (const tag of TAGS) {
  const few = [];
  const many = [];
  for (let round = 0; round < ROUNDS; round++) {
    few.push(await measure(tag, 5));
    many.push(await measure(tag, 200));
  }
  for (const what of ['opened', 'unfolded', 'typed']) {
    const of = (rounds) => median(rounds.map((round) => round[what]));
    console.log(
      `${`${tag}, ${what}: the longest task of 200 records (of 5)`.padEnd(70)} ${of(many)} ms (${of(few)} ms)`,
    );
  }
}
await browser.close();
await site.close();
