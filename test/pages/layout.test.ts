/** The places that shrink a careless element to nothing, and the narrow ones: real boxes in a real engine. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Locator} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf, names, onlyBulgarian} from './documents.js';
import {minimal} from '../support/minimal.js';
import {some} from '../support/some.js';
import {element, html, look, placeholder, Site, tags, Visitor} from './support.js';

let browser: Browser;
let partner: Site;

/** What does not fit into any narrow place: a word as long as an address, in every widget's first record. */
const long = 'Противоконституционствувателствувайте'.repeat(2);

before(async () => {
  [browser, partner] = await Promise.all([launch(), Site.open()]);
  for (const tag of tags) {
    const whole = documentOf(tag, both, onlyBulgarian) as {items: object[]};
    partner.json(`/${tag}.json`, {...whole, items: [...whole.items, minimal[tag](long)]});
    partner.json(`/${tag}-short.json`, {items: [minimal[tag]('Я')]});
  }
});
after(() => Promise.all([browser.close(), partner.close()]));

/** Each place, as a class of the page's and its CSS; the widget has to fill `.box`. */
const places: Readonly<Record<string, readonly [name: string, css: string]>> = {
  flex: ['a flex item', '.flex .box {display: flex}'],
  column: ['an item of a flex column', '.column .box {display: flex; flex-direction: column; align-items: flex-start}'],
  cell: ['the content of a table cell', '.cell {display: table; width: 100%} .cell .box {display: table-cell}'],
  float: ['a float', '.float .box {display: flow-root} .float .box > * {float: left}'],
  grid: ['the content of an auto grid column', '.grid .box {display: grid; grid-template-columns: auto}'],
  sidebar: ['the content of a sidebar of 260 px', '.sidebar {display: flex} .sidebar .box {flex: none; width: 260px}'],
};

/** What sticks out: of the page, of its box, or cut at the widget's own edge. And how wide the box and the widget are. */
const measure = (widget: Locator) =>
  widget.evaluate((it) => {
    const {host} = it.getRootNode() as Partial<ShadowRoot>;
    const box = (host ?? it).closest('.box');
    const {scrollWidth, clientWidth} = document.documentElement;
    const edge = it.getBoundingClientRect();
    const out = scrollWidth > clientWidth ? [`the page: ${scrollWidth} px in ${clientWidth} px`] : [];
    if (box && box.scrollWidth > box.clientWidth) out.push(`the box: ${box.scrollWidth} px in ${box.clientWidth} px`);
    // Text for ears only is cut off on purpose.
    const isForEars = (element: Element | null): boolean =>
      !!element && (getComputedStyle(element).clipPath !== 'none' || isForEars(element.parentElement));
    const range = document.createRange();
    const walker = document.createTreeWalker(it.shadowRoot ?? it, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim() || isForEars(node.parentElement)) continue;
      range.selectNode(node);
      const {left, right} = range.getBoundingClientRect();
      if (left < edge.left - 1 || right > edge.right + 1) out.push(node.textContent);
    }
    return {out, box: Math.round(box?.getBoundingClientRect().width ?? 0), widget: Math.round(edge.width)};
  });

/** A page with a widget in each of the places. */
const visit = async (widget: string, width: number, deviceScaleFactor = 1): Promise<Visitor> => {
  const visitor = await Visitor.come(browser, {viewport: {width, height: 900}, deviceScaleFactor});
  const css = Object.values(places).map(([, rules]) => rules);
  const boxes = Object.keys(places).map((name) => `<div class="${name}"><div class="box">${widget}</div></div>`);
  const head = `<style>body {margin: 0} ${css.join(' ')}</style><script defer src="/embed.js"></script>`;
  await visitor.page.goto(partner.page('/', html(boxes.join(''), head)));
  return visitor;
};

for (const tag of some(tags, 4))
  for (const [form, make] of some(Object.entries({placeholder, element}), 1))
    describe(`The ${form} ${tag}`, () => {
      let visitor: Visitor;
      before(async () => {
        visitor = await visit(make(tag, `/${tag}.json`), 1280);
      });
      after(() => visitor.leave());

      for (const [place, [name]] of Object.entries(places))
        test(`as ${name} fills it, in wide windows and narrow ones, and nothing sticks out`, async () => {
          const widget = visitor.widget(`.${place} ${tag}`);
          const {text} = await look(widget);
          assert.ok(text.includes(names[tag].bg), text);
          for (const width of [1920, 1280, 320, 260]) {
            await visitor.page.setViewportSize({width, height: 900});
            const full = place === 'sidebar' ? 260 : width;
            assert.deepEqual(await measure(widget), {out: [], box: full, widget: full}, `in ${width} px`);
          }
        });

      test('at 400 % zoom of a window of 1280 px needs no scrolling to the side', async () => {
        const zoomed = await visit(make(tag, `/${tag}.json`), 320, 4);
        for (const place of ['flex', 'cell', 'float', 'grid', 'sidebar']) {
          const widget = zoomed.widget(`.${place} ${tag}`);
          await look(widget);
          assert.deepEqual((await measure(widget)).out, [], place);
        }
        await zoomed.leave();
      });

      test('fills each place also where it has but one letter to show', async () => {
        const short = await visit(make(tag, `/${tag}-short.json`), 640);
        for (const place of ['flex', 'column', 'float', 'grid']) {
          const widget = short.widget(`.${place} ${tag}`);
          await look(widget);
          assert.deepEqual(await measure(widget), {out: [], box: 640, widget: 640}, place);
        }
        await short.leave();
      });
    });
