/**
 * How a list of ten thousand records compares with one of five hundred, which is drawn at once: ratios of one run, since
 * machines differ. `npm run build && node bench/many.mjs`
 */
// What runs in the page has the page's own.
/* global document, performance, PerformanceObserver, requestAnimationFrame */
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {findChromium, flags} from '../scripts/browser.mjs';
import {serve} from '../scripts/serve.mjs';

const server = await serve(fileURLToPath(new URL('..', import.meta.url)));
const browser = await chromium.launch({executablePath: await findChromium(), args: flags});
const page = await browser.newPage();
await page.goto(`${server.url}/examples/faults/empty.json`);
await page.setContent('<!DOCTYPE html><html lang="en"><title>Many records</title><body></body></html>');
await page.addScriptTag({url: `${server.url}/dist/embed.js`});

const figures = await page.evaluate(async () => {
  const records = (count, changed = -1) =>
    [...Array(count).keys()].map((index) => ({
      name: {'*': index === changed ? 'Another' : `Network ${index}`},
      role: 'member',
      since: '2016',
      scope: 'european',
      description: 'What it does, in one sentence of some length.',
    }));
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration))).observe({
    type: 'longtask',
  });
  /** Milliseconds until something shows, and until all rows are what they should be; the longest task of it. */
  const time = async (change, done) => {
    tasks.length = 0;
    const start = performance.now();
    change();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const first = performance.now() - start;
    while (!done()) await new Promise(requestAnimationFrame);
    const all = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return {first, all, longest: Math.max(0, ...tasks)};
  };
  const widget = (count) => {
    const element = document.createElement('network-memberships');
    const rows = () => element.shadowRoot.querySelectorAll('[part=item]');
    document.body.append(element);
    return {
      drawn: () =>
        time(
          () => (element.data = records(count)),
          () => rows().length === count,
        ),
      changed: () =>
        time(
          () => (element.data = records(count, count - 1)),
          () => rows()[count - 1].textContent.includes('Another'),
        ),
      switched: () =>
        time(
          () => (element.lang = 'bg'),
          () => rows()[count - 1].textContent.includes('член'),
        ),
      remove: () => element.remove(),
    };
  };
  const measure = async (count) => {
    const one = widget(count);
    const result = {drawn: await one.drawn(), changed: await one.changed(), switched: await one.switched()};
    one.remove();
    return result;
  };
  await measure(500);
  return {few: await measure(500), many: await measure(10_000)};
});
await browser.close();
await server.close();

const row = (name, value, unit) => console.log(`${name.padEnd(70)} ${value.toFixed(2).padStart(9)} ${unit}`);
const {few, many} = figures;
for (const [what, name] of [
  ['drawn', 'drawn for the first time'],
  ['changed', 'one record changed'],
  ['switched', 'language switched'],
]) {
  row(`10,000 ${name}: until something shows, by that of 500`, many[what].first / few[what].first, '×');
  row(`10,000 ${name}: until all is there, by that of 500`, many[what].all / few[what].all, '×');
  row(`10,000 ${name}: the longest task`, many[what].longest, 'ms');
}
row('10,000: one record changed, by all drawn', many.changed.all / many.drawn.all, '×');
