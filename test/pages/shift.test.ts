/** How far a page jumps when content comes late: measured by the browser, as search engines do. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from '../support/browser.js';
import {some} from '../support/some.js';
import {html, look, Site, tags, Visitor} from './support.js';
import type {Tag} from './support.js';

/** What a page may jump to be called good. */
const GOOD = 0.05;
const WIDTHS = [390, 1280];

let browser: Browser;
let partner: Site;

const contentOf = (file: string): Readonly<Record<string, object>> =>
  JSON.parse(readFileSync(new URL(`../../examples/content/${file}`, import.meta.url), 'utf8')) as Record<
    string,
    object
  >;

/** The examples' content: as long as that of partners is. */
const organisation = contentOf('detski-drum.json');
const documents: Readonly<Partial<Record<Tag, object>>> = {
  'project-results': contentOf('project.json'),
  'news-teasers': contentOf('svetla-stryaha.json')['news-teasers'],
};

/** Those of which a page shows a few of many. */
const many: readonly Tag[] = [
  'network-memberships',
  'success-stories',
  'advocacy-topics',
  'publication-list',
  'news-teasers',
];

before(async () => {
  [browser, partner] = await Promise.all([launch(), Site.open()]);
  for (const tag of tags) partner.json(`/${tag}.json`, documents[tag] ?? organisation[tag]);
});
after(() => Promise.all([browser.close(), partner.close()]));

/** What the browser counts of a page whose content comes 0.7 s late, and how high the widget is then. */
const jump = async (
  tag: Tag,
  width: number,
  widget: string,
  script = 'defer',
): Promise<{shift: number; height: number}> => {
  const visitor = await Visitor.come(browser, {viewport: {width, height: 844}});
  const {page} = visitor;
  await page.route('**/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>';
  await page.route('**/images/**', (route) => route.fulfill({contentType: 'image/svg+xml', body: picture}));
  const counting = `<script>globalThis.shift = 0; new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
  }).observe({type: 'layout-shift', buffered: true})</script>`;
  const below = '<p>Под приспособлението стои текст на страницата.</p>'.repeat(30);
  const head = `${counting}<style>body {margin: 16px; font: 16px/1.5 sans-serif}</style><script ${script} src="/embed.js"></script>`;
  await page.goto(partner.page('/', html(`<h1>Страница</h1>${widget}<div>${below}</div>`, head)));
  await look(visitor.widget(tag));
  const seen = await page.evaluate(async (name) => {
    // What moved is told after it is painted.
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    const it = document.querySelector(`[data-ngo-widget], ${name}`);
    return {shift: (globalThis as unknown as {shift: number}).shift, height: it?.getBoundingClientRect().height ?? 0};
  }, tag);
  await visitor.leave();
  return seen;
};

for (const width of some(WIDTHS, 1))
  describe(`On a page of ${width} px, with data that comes late,`, () => {
    for (const tag of some(tags, 4)) {
      const of = (more: string): string => `<div data-ngo-widget="${tag}" data-src="/${tag}.json" ${more}></div>`;

      test(`${tag} moves nothing where the page keeps its room`, async () => {
        const {height} = await jump(tag, width, of(''));
        const {shift} = await jump(tag, width, of(`style="min-block-size: ${Math.ceil(height / 16)}em"`));
        assert.ok(shift <= GOOD, `${shift}`);
      });

      test(`${tag} moves little where it is there from the first and knows how many there will be`, async () => {
        const {shift} = await jump(
          tag,
          width,
          `<${tag} src="/${tag}.json" ${many.includes(tag) ? 'limit="3"' : ''}></${tag}>`,
          '',
        );
        assert.ok(shift <= GOOD, `${shift}`);
      });
    }
  });
