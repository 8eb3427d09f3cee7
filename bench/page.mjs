/** Measures a contender on a page of its own. */
// What runs in the page has the page's own.
/* global window */
import {record} from './data.mjs';
import {install} from './probe.mjs';
import {addressOf} from './site.mjs';
import {categories, tasksOf} from './trace.mjs';
import {words} from './contenders/words.js';

/** As Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 0.75 up. */
const SLOW_4G = {offline: false, latency: 150, downloadThroughput: (1.6 * 1e6) / 8, uploadThroughput: (0.75 * 1e6) / 8};
const SLOWER = 4;
/** How often a widget is taken out and put in again before what is left in memory is counted. */
const CYCLES = 200;

/** Opens a contender's page in a profile of its own, with nothing in its cache. */
const open = async ({browser, site}, contender, scenario) => {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  page.setDefaultTimeout(60_000);
  const devtools = await context.newCDPSession(page);
  if (scenario.isSlow) await devtools.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  if (scenario.is4G) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  await page.addInitScript(install, scenario.count * (scenario.widgets ?? 1));
  site.sent.length = 0;
  const load = async () => {
    await page.goto(site.url + addressOf(contender, scenario), {waitUntil: 'commit'});
    const times = await page.evaluate(() => window.bench.loaded);
    if (errors[0]) throw errors[0];
    return times;
  };
  return {page, devtools, load, close: () => context.close()};
};

/** Bytes that scripts hold, and DOM and layout, once what nobody needs is gone; and the nodes of the DOM. */
const memoryOf = async (devtools) => {
  for (let times = 0; times < 2; times++) await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0} = await devtools.send('Runtime.getHeapUsage');
  const {nodes} = await devtools.send('Memory.getDOMCounters');
  return {heap: usedSize, dom: embedderHeapUsedSize, nodes};
};

const expected = (index, lang) => {
  const {name, description, role, scope, since, url} = record(index);
  const text = words[lang];
  const texts = [name[lang], description[lang], text[role], text[scope], text.since(since), text.website];
  return {heading: name[lang], texts, url};
};

/** Throws unless the page shows what it should, in the language that it should: texts, headings, links, number. */
const check = async (page, {name}, count, lang) => {
  const cards = await page.evaluate(() => window.bench.read());
  const wrong = (what) => new Error(`bench: ${name} is not measured, because what it shows is wrong: ${what}`);
  if (cards.length !== count) throw wrong(`${cards.length} cards instead of ${count}`);
  cards.forEach(({text, heading, links}, index) => {
    const {heading: wanted, texts, url} = expected(index, lang);
    if (heading !== wanted) throw wrong(`the heading "${heading}" instead of "${wanted}"`);
    for (const one of texts) if (!text.includes(one)) throw wrong(`"${one}" is not in "${text}"`);
    if (!links.includes(url)) throw wrong(`no link to ${url}, but to ${links.join(', ') || 'nothing'}`);
  });
};

/** Looks at what a contender shows, and shows once its language is another. */
export const verify = async (tools, contender) => {
  const count = 21;
  const {page, load, close} = await open(tools, contender, {count});
  await load();
  await check(page, contender, count, 'bg');
  if (!contender.isStatic) {
    await page.evaluate((word) => window.bench.acts.switched('en', word), words.en.website);
    await check(page, contender, count, 'en');
  }
  await close();
};

/** The figures of one load, and of what follows it. */
export const measure = async (tools, contender, scenario) => {
  const {page, devtools, load, close} = await open(tools, contender, scenario);
  const figures = {};
  try {
    const isTraced = !scenario.isLate && !scenario.cycles;
    if (isTraced) await tools.browser.startTracing(page, {categories});
    const add = (name, times) => {
      figures[`${name}First`] = times.first;
      figures[`${name}Last`] = times.last;
    };
    add('load', await load());
    Object.assign(figures, await tools.site.traffic());
    if (scenario.isLate) figures.shift = await page.evaluate(() => window.bench.shift());
    else Object.assign(figures, await memoryOf(devtools));
    if (scenario.acts && !contender.isStatic) {
      add('switched', await page.evaluate((word) => window.bench.acts.switched('en', word), words.en.website));
      add('changed', await page.evaluate((src) => window.bench.acts.changed(src), `/data/${scenario.count}.json`));
      add('inserted', await page.evaluate(() => window.bench.acts.inserted()));
    }
    if (scenario.cycles && !contender.isStatic) {
      await page.evaluate(() => window.bench.acts.cycle(1));
      const one = await memoryOf(devtools);
      await page.evaluate((times) => window.bench.acts.cycle(times), CYCLES);
      const all = await memoryOf(devtools);
      figures.heapAfterOne = one.heap + one.dom;
      figures.heapAfterAll = all.heap + all.dom;
    }
    if (isTraced)
      for (const [name, {main, longest}] of tasksOf(await tools.browser.stopTracing())) {
        figures[`${name}Main`] = main;
        figures[`${name}Longest`] = longest;
      }
  } finally {
    await close();
  }
  return figures;
};
