/** The example pages of examples/hosts, each with a look of its own: the widgets look as if they were made for it. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import axe from 'axe-core';
import type {Browser} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import {launch} from '../support/browser.js';
import {some} from '../support/some.js';
import {Visitor} from './support.js';
import type {Widget} from './support.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = readdirSync(`${root}/examples/hosts`).filter((file) => file.endsWith('.html'));

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let visitor: Visitor;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve(root)]);
  visitor = await Visitor.come(browser);
});
after(() => Promise.all([browser.close(), server.close()]));

/** The looks that a page's headings and links have, and those that its widgets' have. */
interface Looks {
  readonly states: readonly (readonly string[])[];
  readonly titles: readonly (readonly string[])[];
  readonly links: readonly (readonly string[])[];
}

const look = (): Promise<Looks> =>
  visitor.page.evaluate(async () => {
    const places = [...document.querySelectorAll('[data-ngo-widget]')];
    const widgets = places.map(
      (place) => (place.shadowRoot ?? place).querySelector(`${place.getAttribute('data-ngo-widget')}`) as Widget,
    );
    // All of them, also those far below.
    for (const widget of widgets) widget.setAttribute('loading', 'eager');
    await Promise.all(widgets.map((widget) => widget.settled));
    const ofTitle = (title: Element): string => {
      const {fontFamily, fontWeight, color, letterSpacing, fontSize} = getComputedStyle(title);
      const spacing = Math.round(((parseFloat(letterSpacing) || 0) / parseFloat(fontSize)) * 1000);
      return [fontFamily, fontWeight, color, spacing].join(' | ');
    };
    const ofLink = (link: Element): string => getComputedStyle(link).color;
    const inWidgets = (selector: string): Element[] =>
      widgets.flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])]);
    const both = (
      describe: (element: Element) => string,
      theirs: Iterable<Element>,
      ours: readonly Element[],
    ): string[][] => [[...new Set([...theirs].map(describe))], [...new Set(ours.map(describe))]];
    return {
      states: widgets.map(({localName, status}) => [localName, status]),
      titles: both(ofTitle, document.querySelectorAll(':is(main, .text) h2'), inWidgets('h2')),
      // What stands on a ground of its own has that ground's colour.
      links: both(
        ofLink,
        document.querySelectorAll(':is(main, .text) p:not([data-ngo-widget] *) > a'),
        inWidgets('.links a[part~=link], [part~=contact-link]').filter((link) => !link.closest('[part~=hotline]')),
      ),
    };
  });

const open = async (name: string, width: number): Promise<void> => {
  await visitor.page.setViewportSize({width, height: 900});
  await visitor.page.goto(`${server.url}/examples/hosts/${name}`);
  await visitor.page.locator('[data-ngo-widget]:not(:has(> :not(:defined)))').last().waitFor({state: 'attached'});
};

for (const name of some(names, 4))
  describe(`On the example page ${name}`, () => {
    test('the widgets are ready, with titles and links that look as the page’s own', async () => {
      visitor.errors.length = visitor.notes.length = 0;
      await open(name, 1280);
      const {states, titles, links} = await look();
      assert.ok(states.length >= 3, 'three widgets or more');
      for (const [tag, status] of states) assert.equal(status, 'ready', tag);
      assert.deepEqual(titles[1], titles[0]);
      assert.deepEqual(links[1], links[0]);
      assert.deepEqual([titles[0]?.length, links[0]?.length], [1, 1], 'the page’s own look alike');
      assert.deepEqual([...visitor.errors, ...visitor.notes], []);
    });

    for (const width of [260, 390, 1280])
      test(`nothing goes sideways, ${width} px wide`, async () => {
        await open(name, width);
        await look();
        const over = await visitor.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(over, 0);
      });

    test('axe finds nothing', async () => {
      await open(name, 1280);
      await look();
      await visitor.page.evaluate(axe.source);
      const {violations} = await visitor.page.evaluate(() =>
        (globalThis as unknown as {axe: Pick<typeof axe, 'run'>}).axe.run(document, {
          resultTypes: ['violations'],
          // A page of 2009 has no landmarks, and widgets make none.
          rules: {region: {enabled: false}, 'landmark-one-main': {enabled: false}},
        }),
      );
      assert.deepEqual(
        violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id} at ${target.join(' ')}`)),
        [],
      );
    });
  });
