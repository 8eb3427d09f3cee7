/** The plugin in the block editor, by mouse and by paste, and what of it visitors see. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from '../support/browser.js';
import {roles, skip, versions, WordPress} from './support.js';

const starter = (tag: string, language = 'bg'): string =>
  readFileSync(new URL(`../../examples/starters/${tag}.${language}.json`, import.meta.url), 'utf8');
const networks = starter('network-memberships');
const name = 'Мрежа „Майка река“';

const themes = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];

/** A page's widgets, once none of them is on its way; and what the console said. */
const look = async (page: Page, url: string): Promise<{states: (string | undefined)[]; said: string[]}> => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => void said.push(error.message));
  await page.goto(url);
  // Of the page itself: what a placeholder has within is its own.
  const states = await page.evaluate(async () => {
    const found = [
      ...document.querySelectorAll<Element & {settled?: Promise<unknown>; status?: string}>(
        '[data-ngo-widget], network-memberships',
      ),
    ];
    await Promise.all(found.map(async ({settled}) => settled));
    return found.map(({status}) => status);
  });
  page.removeAllListeners();
  return {states, said};
};

describe('The plugin in pages', {skip}, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const version of versions)
    describe(`of WordPress ${version}`, () => {
      let wordpress: WordPress;
      let visitor: Page;
      let file: string;
      let attachment: number;
      before(async () => {
        wordpress = await WordPress.start(version);
        visitor = await browser.newPage({viewport: {width: 1280, height: 900}});
        const uploaded = await wordpress.upload('author', 'networks.json', networks);
        const made = (await uploaded.json()) as {id: number; source_url: string};
        assert.equal(uploaded.status, 201, JSON.stringify(made));
        [file, attachment] = [made.source_url, made.id];
      });
      after(async () => {
        await visitor.close();
        await wordpress.close();
      });

      const ways: Record<string, () => string> = {
        'a block with a file of the media library': () =>
          `<!-- wp:ngo-widgets/network-memberships {"attachment":${attachment},"align":"wide"} /-->`,
        'a block with content of its own': () =>
          `<!-- wp:ngo-widgets/network-memberships ${JSON.stringify({data: JSON.stringify(JSON.parse(networks))})} /-->`,
        'a shortcode': () =>
          `<!-- wp:shortcode -->[ngo-widget tag="network-memberships" src="${file}"]<!-- /wp:shortcode -->`,
        'an address on its own line': () => `\n${file}\n`,
        'a pasted snippet': () =>
          `<!-- wp:html -->\n<div data-ngo-widget="network-memberships" data-src="${file}"><p><a href="/networks">Мрежи</a></p></div>\n<!-- /wp:html -->`,
        'a pasted tag': () =>
          `<!-- wp:html -->\n<network-memberships src="${file}"></network-memberships>\n<!-- /wp:html -->`,
      };
      for (const [way, content] of Object.entries(ways))
        test(`show ${way}, whoever wrote it, in three themes`, async () => {
          const made = await Promise.all(roles.map((role) => wordpress.post(role, content())));
          for (const theme of themes) {
            wordpress.theme(theme);
            for (const [index, {link}] of made.entries()) {
              const {states, said} = await look(visitor, link);
              assert.deepEqual({states, said}, {states: ['ready'], said: []}, `${theme}, by ${roles[index] ?? ''}`);
              assert.equal(await visitor.getByText(name).first().isVisible(), true);
            }
          }
        });

      test('load the script where a widget is, and nowhere else', async () => {
        const {link} = await wordpress.post('author', ways['a block with a file of the media library']?.() ?? '');
        const without = await wordpress.post('author', '<p>Без уиджет</p>');
        const [script] = /<script[^>]*embed\.js[^>]*>/.exec(await wordpress.html(link)) ?? [];
        for (const part of [/\sdefer[\s>=]/, /\sintegrity="sha384-/, /plugins\/ngo-widgets\/assets\//])
          assert.match(String(script), part);
        assert.doesNotMatch(await wordpress.html(without.link), /ngo-widgets/);
      });

      test('say their content in the source, in the feed and in the search', async () => {
        const {link} = await wordpress.post('author', ways['a block with a file of the media library']?.() ?? '', {
          title: 'Къде членуваме',
        });
        for (const path of [link, '/feed/']) assert.ok((await wordpress.html(path)).includes(name), path);
        assert.ok((await wordpress.html(`/?s=${encodeURIComponent('Майка река')}`)).includes(link));
      });

      test('leave nothing for the log', () => assert.deepEqual(wordpress.complaints(), []));
    });
});
