/** The site as it would be deployed, in a folder of a server: every page of `site/out`, in both languages. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import {ruleIds} from '../../src/cli/rules.js';
import {errorCodes} from '../../src/content/errors.js';
import {helpAddress} from '../../src/site.js';
import {remarkCodes} from '../../src/widget/diagnostics.js';
import {launch} from '../support/browser.js';
import {some} from '../support/some.js';

const root = fileURLToPath(new URL('../../site', import.meta.url));
const out = `${root}/out`;
assert.ok(existsSync(`${out}/index.html`), 'There is no site/out: run "node scripts/site.mjs" first.');

/** The site's own pages, as a server's paths below its folder: `/`, `/en/start/`. */
const paths = readdirSync(out, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('index.html') && !/^(dist|examples)\//.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();
const sources = new Map(paths.map((path) => [path, readFileSync(`${out}${path}index.html`, 'utf8')]));
const isEnglish = (path: string): boolean => path.startsWith('/en/');
const otherOf = (path: string): string => (isEnglish(path) ? path.slice(3) : `/en${path}`);

/** What an attribute says, wherever it stands in a page. */
const all = (source: string, attribute: string): string[] =>
  [...source.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
const idsOf = (source: string): string[] => all(source, 'id');
/** Whether a server would find a file for a path. */
const isThere = (path: string): boolean => {
  const file = out + decodeURIComponent(path);
  return path.endsWith('/') ? existsSync(`${file}index.html`) : existsSync(file) && statSync(file).isFile();
};

describe('Every page of the site', () => {
  test('is there in both languages, says in which it is, and leads to the other', () => {
    assert.ok(paths.length >= 56, `${paths.length} pages`);
    for (const [path, source] of sources) {
      const lang = isEnglish(path) ? 'en' : 'bg';
      const other = isEnglish(path) ? 'bg' : 'en';
      assert.match(source, new RegExp(`<html lang="${lang}">`), path);
      assert.ok(sources.has(otherOf(path)), `${otherOf(path)} is missing`);
      const link = new RegExp(`<a class="language" href="([^"]*)" lang="${other}" hreflang="${other}">`).exec(source);
      const leads = new URL(link?.[1] ?? '', `http://site${path}`).pathname;
      assert.equal(leads, otherOf(path), path);
    }
  });

  test('has a title and a description of its own, and one heading on top', () => {
    const titles = [...sources.values()].map((source) => /<title>([^<]+)<\/title>/.exec(source)?.[1]);
    assert.equal(new Set(titles).size, titles.length);
    for (const [path, source] of sources) {
      assert.ok((/<meta name="description" content="([^"]{20,})"/.exec(source)?.[1]?.length ?? 0) > 0, path);
      assert.equal(source.match(/<h1[ >]/g)?.length, 1, path);
    }
  });

  test('links to pages, files and anchors that are there, from wherever the site stands', () => {
    const broken: string[] = [];
    let count = 0;
    for (const [path, source] of sources) {
      const addresses = ['href', 'src', 'data-src'].flatMap((attribute) => all(source, attribute));
      for (const address of addresses) {
        // In the samples of code: the reader's own addresses.
        if (/^https?:/.test(address)) continue;
        count++;
        const url = new URL(address, `http://site${path}`);
        const anchor = decodeURIComponent(url.hash.slice(1));
        const target = sources.get(url.pathname);
        const isRelative = !address.startsWith('/') && url.host === 'site';
        if (!isRelative || !isThere(url.pathname) || (anchor && !(target && idsOf(target).includes(anchor))))
          broken.push(`${path} → ${address}`);
      }
      assert.equal(new Set(idsOf(source)).size, idsOf(source).length, `${path}: an id twice`);
    }
    assert.deepEqual(broken, []);
    assert.ok(count > 1000);
  });

  test('leaves no cell of a table empty', () => {
    for (const [path, source] of sources) assert.doesNotMatch(source, /<td>\s*<\/td>|\bundefined\b/, path);
  });

  test('has no script inside, and no handler in an attribute', () => {
    for (const [path, source] of sources)
      assert.doesNotMatch(
        source,
        /<script(?![^>]* src=)|<[a-z-]+ [^>]*\bon[a-z]+=|<style|<[a-z-]+ [^>]*\bstyle="/,
        path,
      );
  });
});

describe('The page about what goes wrong', () => {
  for (const [lang, root] of [
    ['bg', ''],
    ['en', '/en'],
  ] as const)
    test(`explains each code and each rule, where a line in ${lang} leads`, () => {
      const source = sources.get(`${root}/troubleshooting/`) ?? '';
      const ids = idsOf(source);
      const wanted = [...errorCodes, ...remarkCodes, ...ruleIds];
      assert.deepEqual(
        wanted.filter((id) => !ids.includes(id)),
        [],
      );
      assert.doesNotMatch(source, /undefined|\{\w+\}/);
      const {pathname, hash} = new URL(helpAddress('PARSE', lang, 'https://site.example/'));
      assert.deepEqual([pathname, hash], [`${root}/troubleshooting/`, '#PARSE']);
    });
});

/**
 * How axe looks at a page. Its two versions have the same markup, and are looked at in two ways; with `npm run test:all`
 * each in all four.
 */
const looksAt = (path: string): readonly (readonly [width: number, colorScheme: 'light' | 'dark'])[] =>
  process.env.ALL
    ? [1280, 390].flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const])
    : [isEnglish(path) ? [1280, 'light'] : [390, 'dark']];

describe('In a browser', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let complaints: string[];

  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(root)]);
    page = await browser.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server.url}/out/`)) complaints.push(`asks for ${request.url()}`);
    });
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname.replace(/^\/out/, '');
      if (!response.ok() && !isThere(path)) complaints.push(`${response.status()} ${path}`);
    });
    page.on('pageerror', (error) => complaints.push(`${error}`));
    page.on('console', (message) => {
      if (message.text().startsWith('ngo-widgets')) complaints.push(message.text());
    });
  });
  after(() => Promise.all([browser.close(), server.close()]));

  /** Opens a page, and waits for what is on it. */
  const open = async (path: string): Promise<void> => {
    complaints = [];
    await page.goto(`${server.url}/out${path}`);
    await page.evaluate(async () => {
      const places = [...document.querySelectorAll('[data-ngo-widget]')] as (Element & {settled?: Promise<void>})[];
      for (const {settled} of places) await settled;
    });
  };
  const axeFinds = async (): Promise<string[]> => {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
    const {violations} = await page.evaluate(() =>
      (globalThis as unknown as {axe: Pick<typeof axe, 'run'>}).axe.run(document, {resultTypes: ['violations']}),
    );
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(' | ')}`);
  };

  for (const path of some(paths, 20))
    test(`${path} passes axe, shows all its widgets, asks for nothing of others, and fits into 260 px`, async () => {
      await open(path);
      const states = await page.evaluate(() =>
        [...document.querySelectorAll('[data-ngo-widget]:not([data-ngo-widget=language-switch])')].map(
          (place) => (place as Element & {status?: string}).status,
        ),
      );
      assert.deepEqual(
        [...new Set(states)].filter((state) => state !== 'ready'),
        [],
      );
      for (const [width, colorScheme] of looksAt(path)) {
        await page.setViewportSize({width, height: 900});
        await page.emulateMedia({colorScheme});
        assert.deepEqual(await axeFinds(), [], `${width} px, ${colorScheme}`);
      }
      await page.setViewportSize({width: 260, height: 900});
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 260);
      assert.deepEqual(complaints, []);
    });

  test('by keyboard the first stop leads past the menu', async () => {
    await open('/start/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'content');
  });

  test('the search of the page about what goes wrong leaves what was sought, and says how much', async () => {
    await open('/troubleshooting/');
    await page.getByRole('searchbox').fill('cors достигнат');
    await page.getByRole('status').filter({hasText: 'Намерени: 1'}).waitFor();
    assert.equal(await page.locator('.entry:visible').count(), 1);
    await page.getByRole('searchbox').fill('');
    assert.ok((await page.locator('.entry:visible').count()) > 50);
  });
});
