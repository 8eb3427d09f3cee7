/**
 * How a list of ten thousand records compares with one of five hundred, which is drawn at once; and with that of another
 * build, the two taking turns: medians and ratios of one run, since machines differ.
 *
 * `npm run build && node bench/many.mjs [FOLDER]`, where FOLDER holds another checkout that has been built.
 */
// What runs in the page has the page's own.
/* global document, performance, PerformanceObserver, requestAnimationFrame */
import {resolve} from 'node:path';
import {chromium} from 'playwright-core';
import {findChromium, flags} from '../scripts/browser.mjs';
import {serve} from '../scripts/serve.mjs';

const ROUNDS = 5;

/** Draws, changes and switches a list of 500 and one of 10,000. Runs in the page. */
const measureInPage = async () => {
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
    const rows = () => element.shadowRoot.querySelectorAll('[part~=item]');
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
};

const browser = await chromium.launch({executablePath: await findChromium(), args: flags});

/** The figures of one build, on a page of its own. */
const measure = async (folder) => {
  const server = await serve(resolve(folder));
  const page = await browser.newPage();
  await page.goto(`${server.url}/examples/faults/empty.json`);
  await page.setContent('<!DOCTYPE html><html lang="en"><title>Many records</title><body></body></html>');
  await page.addScriptTag({url: `${server.url}/dist/embed.js`});
  const figures = await page.evaluate(measureInPage);
  await page.close();
  await server.close();
  return figures;
};

const [, , other] = process.argv;
const own = [];
const others = [];
for (let round = 0; round < ROUNDS; round++) {
  own.push(await measure('.'));
  if (other) others.push(await measure(other));
}
await browser.close();

const median = (rounds, figure) => rounds.map(figure).sort((a, b) => a - b)[Math.floor(rounds.length / 2)];
const row = (name, value, unit) => console.log(`${name.padEnd(78)} ${value.toFixed(2).padStart(9)} ${unit}`);
for (const [what, name] of [
  ['drawn', 'drawn for the first time'],
  ['changed', 'one record changed'],
  ['switched', 'language switched'],
]) {
  row(
    `10,000 ${name}: until something shows, by that of 500`,
    median(own, ({few, many}) => many[what].first / few[what].first),
    '×',
  );
  row(
    `10,000 ${name}: until all is there, by that of 500`,
    median(own, ({few, many}) => many[what].all / few[what].all),
    '×',
  );
  row(
    `10,000 ${name}: the longest task`,
    median(own, ({many}) => many[what].longest),
    'ms',
  );
  for (const [figure, about] of [
    ['first', 'until something shows'],
    ['all', 'until all is there'],
    ['longest', 'the longest task'],
  ]) {
    const ours = median(own, ({many}) => many[what][figure]);
    if (other)
      row(`10,000 ${name}: ${about}, by that of ${other}`, ours / median(others, ({many}) => many[what][figure]), '×');
  }
}
row(
  '10,000: one record changed, by all drawn',
  median(own, ({many}) => many.changed.all / many.drawn.all),
  '×',
);
