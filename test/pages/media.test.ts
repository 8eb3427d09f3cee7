/** Paper, forced colours, dark pages: what the built widgets look like to those who do not see them as we do. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf, names, onlyBulgarian, onlyEnglish} from './documents.js';
import {some} from '../support/some.js';
import {element, html, look, placeholder, read, Site, tags, Visitor} from './support.js';

let browser: Browser;
let partner: Site;

before(async () => {
  [browser, partner] = await Promise.all([launch(), Site.open()]);
  for (const tag of tags) partner.json(`/${tag}.json`, documentOf(tag, both, onlyBulgarian, onlyEnglish));
});
after(() => Promise.all([browser.close(), partner.close()]));

/** A whole page as a reader meets one: all widgets, in both languages. */
const body = [
  '<main><h1>Партньори</h1>',
  ...tags.map((tag) => placeholder(tag, `/${tag}.json`, 'data-limit="2"')),
  '<section lang="en" aria-label="English">',
  ...tags.map((tag) => element(tag, `/${tag}.json`, 'limit="2"')),
  element('network-memberships', '/404.json'),
  element('network-memberships', '/network-memberships.json', 'layout="accordion" no-title'),
  element('project-results', '/project-results.json', 'appearance="card" no-title'),
  '</section></main>',
].join('');

const dark = 'html {background: #16181d; color: #e8e6e3} a {color: #9ecbff}';
const light = 'html {background: #fff; color: #222}';

const visit = async (css: string, media: Parameters<Page['emulateMedia']>[0]): Promise<Visitor> => {
  const visitor = await Visitor.again(browser);
  const {page} = visitor;
  await page.setViewportSize({width: 1280, height: 720});
  await page.emulateMedia({media: null, colorScheme: null, forcedColors: null, ...media});
  await page.goto(partner.page('/', html(body, `<style>${css}</style><script defer src="/embed.js"></script>`)));
  for (const widget of await page.locator(tags.join()).all()) await look(widget);
  return visitor;
};

/** What axe finds, a line each; and how many pieces of text in widgets it judged the contrast of. */
const judge = async (page: Page): Promise<{violations: string[]; judged: number}> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const {violations, passes} = await page.evaluate(() =>
    (globalThis as unknown as {axe: Pick<typeof axe, 'run'>}).axe.run(document, {
      resultTypes: ['violations', 'passes'],
      rules: {'color-contrast-enhanced': {enabled: false}},
    }),
  );
  const contrast = passes.find(({id}) => id === 'color-contrast')?.nodes ?? [];
  return {
    violations: violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    ),
    // In a shadow root a target is a path.
    judged: contrast.filter(({target}) => Array.isArray(target[0])).length,
  };
};

const looks: Readonly<Record<string, readonly [css: string, media: Parameters<Page['emulateMedia']>[0]]>> = {
  'a light page': [light, {}],
  'a dark page': [dark, {}],
  'a page that is dark where the system is': [
    `${light} :root {color-scheme: light dark} @media (prefers-color-scheme: dark) {${dark}}`,
    {colorScheme: 'dark'},
  ],
  'a page in forced colours': [light, {forcedColors: 'active'}],
  'a dark page in forced colours': [dark, {forcedColors: 'active', colorScheme: 'dark'}],
};

for (const [name, [css, media]] of Object.entries(looks))
  describe(`On ${name}`, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await visit(css, media);
      await visitor.page.locator(tags.join()).evaluateAll((widgets) => {
        for (const widget of widgets)
          for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      });
    });
    after(() => visitor.leave());

    for (const width of some([320, 1280], 1))
      test(`axe finds nothing wrong with all widgets in both languages, ${width} px wide`, async () => {
        await visitor.page.setViewportSize({width, height: 900});
        const {violations, judged} = await judge(visitor.page);
        assert.deepEqual(violations, []);
        assert.ok(judged > 50, `axe judged the contrast of ${judged} texts in widgets`);
      });

    test('the colour of a widget’s text is the page’s own', async () => {
      const colours = await visitor.page
        .locator(tags.join())
        .evaluateAll((widgets) => [document.body, ...widgets].map((at) => getComputedStyle(at).color));
      assert.equal(new Set(colours).size, 1, colours.join());
    });
  });

test('Axe complains of a widget whose text is made too pale', async () => {
  const visitor = await visit(`${light} network-memberships {--ngo-color-muted: #ccc}`, {});
  const {violations} = await judge(visitor.page);
  assert.ok(violations.some((line) => line.startsWith('color-contrast at network-memberships')));
  await visitor.leave();
});

describe('In forced colours', () => {
  test('a bar towards a target, a frame and a button can still be seen', async () => {
    const visitor = await visit(light, {forcedColors: 'active'});
    const {page} = visitor;
    assert.ok((await page.locator('project-results [part~=bar]').first().boundingBox())?.width);
    const borders = await page
      .locator('network-memberships')
      .evaluateAll((widgets) =>
        widgets
          .flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll('button') ?? [])])
          .map((button) => getComputedStyle(button).borderTopStyle),
      );
    assert.ok(borders.length > 0);
    assert.deepEqual(new Set(borders), new Set(['solid']));
    await visitor.leave();
  });

  test('the language that shows can be told from the others by its ground', async () => {
    const visitor = await Visitor.again(browser);
    const {page} = visitor;
    await page.emulateMedia({media: null, colorScheme: null, forcedColors: 'active'});
    const switched = `<language-switch></language-switch>${element('news-teasers', '/news-teasers.json')}`;
    await page.goto(partner.page('/', html(switched, '<script defer src="/embed.js"></script>')));
    await look(visitor.widget('news-teasers'));
    const ground = (pressed: boolean): Promise<string> =>
      page.getByRole('button', {pressed}).evaluate((button) => getComputedStyle(button).backgroundColor);
    const [shown, other] = [await ground(true), await ground(false)];
    assert.doesNotMatch(shown, /, 0\)$/, 'a ground that is transparent is none');
    assert.notEqual(shown, other);
    await visitor.leave();
  });
});

test('A reader who asks for more contrast gets small text and all lines in the full colour of the text', async () => {
  const visitor = await visit(`${light} body {--ngo-color-muted: #888; --ngo-color-border: #ccc}`, {});
  const widget = visitor.widget('network-memberships[layout="accordion"]');
  const colours = () =>
    widget.evaluate((it) => {
      const [, second] = it.shadowRoot?.querySelectorAll('[part~=item]') ?? [];
      const meta = it.shadowRoot?.querySelector('[part~=meta]');
      return [meta && getComputedStyle(meta).color, second && getComputedStyle(second).borderTopColor];
    });
  assert.deepEqual(await colours(), ['rgb(136, 136, 136)', 'rgb(204, 204, 204)']);
  await visitor.page.emulateMedia({contrast: 'more'});
  assert.deepEqual(await colours(), ['rgb(34, 34, 34)', 'rgb(34, 34, 34)']);
  const pale = await visitor.page.locator(tags.join()).evaluateAll((widgets) =>
    widgets
      .flatMap((it) => [...(it.shadowRoot?.querySelectorAll('*') ?? [])])
      .filter((inside) => {
        const {color, borderTopColor, borderTopStyle} = getComputedStyle(inside);
        // What is transparent shows in forced colours only.
        return borderTopStyle !== 'none' && borderTopColor !== color && borderTopColor !== 'rgba(0, 0, 0, 0)';
      })
      .map(({outerHTML}) => outerHTML.slice(0, 80)),
  );
  assert.deepEqual(pale, []);
  await visitor.page.emulateMedia({contrast: null});
  await visitor.leave();
});

describe('On paper', () => {
  for (const tag of some(tags, 2))
    test(`${tag} is its content in both languages, what is folded too, without buttons`, async () => {
      const visitor = await visit(light, {});
      const {page} = visitor;
      for (const [place, lang] of [
        ['main > div', 'bg'],
        ['section', 'en'],
      ] as const) {
        const widget = page.locator(`${place} > ${tag}`).first();
        await page.emulateMedia({media: 'screen'});
        assert.ok((await widget.getByRole('button').count()) > 0, 'on the screen there is a button');
        await page.emulateMedia({media: 'print'});
        assert.equal(await widget.getByRole('button').count(), 0);
        const text = await read(widget);
        assert.ok(text.includes(names[tag][lang]), text);
        if (tag === 'success-stories')
          assert.ok(text.includes({bg: 'Цялата случка.', en: 'All that happened.'}[lang]), text);
      }
      await visitor.leave();
    });

  test('an item stays on one page where it can, and no heading is the last of one', async () => {
    const visitor = await visit(light, {media: 'print'});
    const breaks = await visitor.page
      .locator(tags.join())
      .evaluateAll((widgets) =>
        widgets
          .flatMap((it) => [...(it.shadowRoot?.querySelectorAll('.items > li, h2, h3, h4') ?? [])])
          .map((it) => (it.localName === 'li' ? getComputedStyle(it).breakInside : getComputedStyle(it).breakAfter)),
      );
    assert.ok(breaks.length > 20);
    assert.deepEqual([...new Set(breaks)], ['avoid']);
    await visitor.leave();
  });

  test('a folded network is unfolded, and a failure shows no button', async () => {
    const visitor = await visit(light, {media: 'print'});
    const folded = visitor.widget('network-memberships[layout="accordion"]');
    assert.ok((await read(folded)).includes('A second paragraph.'));
    const failed = await read(visitor.widget('network-memberships[src="/404.json"]'));
    assert.ok(failed.includes('Резервен текст') && !failed.includes('Try again'), failed);
    await visitor.leave();
  });

  const pale = 'body {--ngo-color-accent: #9ecbff; --ngo-color-text: #fff; --ngo-color-link: #9ecbff}';
  for (const [page, css] of [
    ['whose text is white', dark],
    ['whose text and accent are pale by a theme', `${dark} ${pale} project-results {color: #eee}`],
  ] as const)
    test(`all text, lines and bars of a dark page are black: one ${page}`, async () => {
      const visitor = await visit(css, {media: 'print'});
      const found = await visitor.page.locator(tags.join()).evaluateAll((widgets) =>
        widgets
          .flatMap((it) => [...(it.shadowRoot?.querySelectorAll('*') ?? [])])
          .filter((inside) => inside.checkVisibility())
          .map((inside) => ({
            of: inside.outerHTML.slice(0, 80),
            ...(({color, fill, borderTopColor, borderTopWidth}) => ({
              color,
              fill,
              border: borderTopWidth === '0px' ? 'none' : borderTopColor,
            }))(getComputedStyle(inside)),
            isBar: inside.matches('svg *'),
          })),
      );
      const black = 'rgb(0, 0, 0)';
      assert.ok(found.some(({isBar}) => isBar));
      assert.deepEqual(
        found.filter(({color}) => color !== black),
        [],
      );
      // Hairlines and tracks are mixed with what is behind them: black, and thinner.
      const isInk = (color: string): boolean => /^(none|rgba?\(0, 0, 0\b.*|color\(srgb 0 0 0\b.*)$/.test(color);
      assert.deepEqual(
        found.filter(({isBar, fill, border}) => (isBar && !isInk(fill)) || !isInk(border)),
        [],
      );
      await visitor.leave();
    });

  test('a project’s lines, tiles and bars are cut nowhere', async () => {
    const visitor = await visit(light, {media: 'print'});
    const breaks = await visitor.page
      .locator('project-results')
      .first()
      .evaluate((it) =>
        [...(it.shadowRoot?.querySelectorAll('[part=figure], .results > li, .funding, svg') ?? [])].map(
          (inside) =>
            inside.closest('li, .funding, tr') &&
            getComputedStyle(inside.closest('li, .funding, tr') ?? inside).breakInside,
        ),
      );
    assert.ok(breaks.length > 2);
    assert.deepEqual([...new Set(breaks)], ['avoid']);
    await visitor.leave();
  });
});
