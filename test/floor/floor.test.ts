/** The built files in Chrome 111, the oldest that README promises. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {after, before, describe, test} from 'node:test';
import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';
import {findChrome111, flags} from '../../scripts/browser.mjs';
import {serve} from '../../scripts/serve.mjs';
import {both, documentOf, names} from '../pages/documents.js';
import {element, frame, html, look, lookAtAll, placeholder, Site, tags, Visitor} from '../pages/support.js';
import type {Tag} from '../pages/support.js';
import {launch} from '../support/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const executablePath = findChrome111();
const skip = executablePath ? false : 'Chrome 111 is not to be had here (npm: @sparticuz/chromium@111.0.0, for Linux)';

const languages = ['bg', 'en'] as const;
const other = {bg: 'en', en: 'bg'} as const;
const forms = {element, placeholder};
const fallback = 'Резервен текст';
const words = {
  bg: {
    error: 'Съдържанието не може да се покаже в момента.',
    retry: 'Опитайте отново',
    missing: 'Проверете дали файлът съществува и е достъпен.',
  },
  en: {
    error: 'This content cannot be shown right now.',
    retry: 'Try again',
    missing: 'Check that the file is there and public.',
  },
};

describe('In Chrome 111', {skip}, () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    [browser, site] = await Promise.all([chromium.launch({executablePath, args: [...flags]}), Site.open()]);
  });
  after(() => Promise.all([browser.close(), site.close()]));

  /** A visitor who hears all that is written to the console, by whomever. */
  const visit = async (url: string, by = browser): Promise<{visitor: Visitor; heard: string[]}> => {
    const visitor = await Visitor.come(by);
    const heard: string[] = [];
    visitor.page.on('console', (message) => heard.push(message.text()));
    await visitor.page.goto(url);
    assert.deepEqual(visitor.errors, []);
    await visitor.page.locator(':not(:defined)').first().waitFor({state: 'detached'});
    return {visitor, heard};
  };
  /** A page of somebody else's with some of our files. */
  const open = (files: readonly string[], body: string, lang = 'bg') => {
    const scripts = files.map((file) => `<script defer src="/${file}"></script>`).join('');
    return visit(site.page('/', html(body, scripts, lang)));
  };
  const json = (tag: Tag): string => site.json(`/${tag}.json`, documentOf(tag, both));

  test('this is the version that README names', () => {
    assert.match(browser.version(), /^111\./);
  });

  for (const [name, filesOf] of Object.entries({
    'embed.js': () => ['embed.js'],
    'its own file': (...tagsOf: string[]) => tagsOf.map((tag) => `embed/${tag}.js`),
  })) {
    for (const tag of tags)
      test(`${tag} from ${name} shows its content in Bulgarian and in English, as element and placeholder`, async () => {
        const src = json(tag);
        const made = Object.values(forms).map((make) => make(tag, src));
        const places = languages.map((lang) => `<section lang="${lang}">${made.join('')}</section>`);
        const {visitor, heard} = await open(filesOf(tag), places.join(''));
        for (const lang of languages) {
          const widgets = await visitor.widget(`section[lang=${lang}] ${tag}`).all();
          assert.equal(widgets.length, made.length);
          for (const widget of widgets) {
            const {status, text} = await look(widget);
            assert.equal(status, 'ready');
            assert.ok(text.includes(names[tag][lang]), text);
            for (const gone of [names[tag][other[lang]], fallback]) assert.ok(!text.includes(gone), text);
            assert.equal(await widget.evaluate((one) => getComputedStyle(one).display), 'block');
          }
        }
        assert.deepEqual([...visitor.errors, ...heard], []);
        await visitor.leave();
      });

    for (const [form, markup] of Object.entries({
      element: '<language-switch></language-switch>',
      placeholder: '<div data-ngo-widget="language-switch"></div>',
    }))
      test(`the ${form} language-switch from ${name} shows every widget in the other language, and back`, async () => {
        const body = tags.map((tag) => placeholder(tag, json(tag))).join('');
        const {visitor, heard} = await open(filesOf(...tags, 'language-switch'), markup + body);
        const assertSpeaks = async (lang: 'bg' | 'en') => {
          for (const tag of tags) {
            const {text} = await look(visitor.widget(tag));
            assert.ok(text.includes(names[tag][lang]), text);
            assert.ok(!text.includes(names[tag][other[lang]]), text);
          }
        };
        await assertSpeaks('bg');
        for (const [lang, label] of [
          ['en', 'English'],
          ['bg', 'Български'],
        ] as const) {
          const button = visitor.widget('language-switch').getByRole('button', {name: label});
          await button.click();
          await frame(visitor.page);
          await assertSpeaks(lang);
          assert.equal(await button.getAttribute('aria-pressed'), 'true');
        }
        assert.deepEqual([...visitor.errors, ...heard], []);
        await visitor.leave();
      });

    for (const lang of languages)
      test(`each widget from ${name} keeps its fallback where the JSON is not there, and says so in ${lang} until it is`, async () => {
        const {error, retry, missing} = words[lang];
        const made = tags.flatMap((tag) => {
          const src = site.answer(`/${tag}.json`, 'Not found', 'text/plain', {}, 404);
          return Object.values(forms).map((make) => ({tag, src, markup: make(tag, src)}));
        });
        const {visitor, heard} = await open(filesOf(...tags), made.map(({markup}) => markup).join(''), lang);
        for (const seen of await lookAtAll(visitor.page))
          assert.deepEqual(seen, {status: 'error', code: 'HTTP_4XX', text: `${fallback} ${error} ${retry}`});
        assert.deepEqual(
          visitor.notes.sort(),
          made.map(({tag, src}) => `ngo-widgets: <${tag}> HTTP_4XX 404 ${src} ${missing}`).sort(),
        );
        // The browser's own line of each answer.
        const ours = heard.filter((line) => !line.startsWith('Failed to load resource'));
        assert.deepEqual(ours.sort(), visitor.notes);

        for (const tag of tags) {
          json(tag);
          const widget = visitor.widget(tag).first();
          await widget.getByRole('button', {name: retry}).click();
          await widget.getByText(names[tag][lang]).first().waitFor();
          const {status, text} = await look(widget);
          assert.equal(status, 'ready');
          for (const gone of [fallback, error, retry]) assert.ok(!text.includes(gone), text);
        }
        assert.deepEqual(visitor.errors, []);
        await visitor.leave();
      });
  }

  describe('an example page', () => {
    let newest: Browser;
    let server: Awaited<ReturnType<typeof serve>>;
    before(async () => {
      [newest, server] = await Promise.all([launch(), serve(root)]);
    });
    after(() => Promise.all([newest.close(), server.close()]));

    const pages = readdirSync(`${root}/examples/pages`).filter((name) => /\.(bg|en)\.html$/.test(name));
    for (const path of ['index.html', 'dark.html', ...pages.map((name) => `pages/${name}`)])
      test(`shows what it shows in the newest: ${path}`, async () => {
        const [oldest, now] = await Promise.all(
          [browser, newest].map(async (by) => {
            const {visitor, heard} = await visit(`${server.url}/examples/${path}`, by);
            await visitor.widget(tags.join()).first().waitFor();
            const seen = await lookAtAll(visitor.page);
            assert.deepEqual([...visitor.errors, ...heard], []);
            await visitor.leave();
            // Newer browsers put thin spaces around the dash of a range.
            return seen.map((one) => ({...one, text: one.text.replace(/(?<=\d) – (?=\d)/g, '–')}));
          }),
        );
        assert.deepEqual([...new Set(oldest?.map(({status}) => status))], ['ready']);
        assert.deepEqual(oldest, now);
      });
  });
});
