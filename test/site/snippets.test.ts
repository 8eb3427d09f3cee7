/** What the builder writes for each platform, as a visitor gets it after the platform's filters. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import type {Json} from '../../site/builder/model/json.js';
import {FRAMED, PLATFORMS, snippetFor, type Platform} from '../../site/builder/model/platforms.js';
import type {Project} from '../../site/builder/model/project.js';
import {fallback, fileText, jsonForAttribute} from '../../site/builder/model/snippet.js';
import {VERSION} from '../../src/version.js';
import {launch} from '../support/browser.js';
import {joomla, kses, wordPressTexts} from '../support/cms-filters.js';
import {ESCAPED, PLAIN, projectOf, textOf} from '../support/hostile.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

let browser: Browser;
let page: Page;
let ngo: Awaited<ReturnType<typeof serve>>;
const pages = new Map<string, string>();

before(async () => {
  browser = await launch();
  page = await browser.newPage();
  ngo = await serve(dist, 0, (_, response, {pathname}) => {
    const own = pathname.startsWith(`/widgets/${VERSION}/`) && `${dist}${pathname.split(`/${VERSION}/`)[1]}`;
    const body = pages.get(pathname) ?? (own && existsSync(own) ? readFileSync(own) : undefined);
    if (body === undefined) return false;
    const type = /\.(js|css|json)$/.exec(pathname)?.[1] ?? 'html';
    const mime = {js: 'text/javascript', css: 'text/css', json: 'application/json'}[type] ?? 'text/html';
    response.writeHead(200, {'content-type': `${mime}; charset=utf-8`, 'access-control-allow-origin': '*'}).end(body);
    return true;
  });
});
after(() => Promise.all([browser.close(), ngo.close()]));

/** What puts the piece into a frame of its own, on an origin of its own. */
const framed = (piece: string, sandbox: string): string =>
  `<iframe sandbox="${sandbox}" width="700" height="600" srcdoc="${piece.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`;
/** What becomes of a piece that somebody pastes into a page. */
const filters: Readonly<Record<Platform, (piece: string) => string>> = {
  wordpress: (piece) => wordPressTexts(kses(piece)),
  joomla,
  drupal: (piece) => piece,
  html: (piece) => piece,
  squarespace: (piece) => piece,
  // As pages of Wix have it.
  wix: (piece) => framed(piece, 'allow-same-origin allow-forms allow-popups allow-scripts allow-pointer-lock'),
  // The least that a frame with a script may have.
  'google-sites': (piece) => framed(piece, 'allow-scripts allow-popups'),
};

describe('A hostile text is shown as it was written, on', () => {
  for (const platform of PLATFORMS)
    for (const isInline of [false, true])
      test(`${platform}, ${isInline ? 'from the code itself' : 'from a file'}`, async () => {
        const texts = platform === 'joomla' && isInline ? PLAIN : [...PLAIN, ...ESCAPED];
        const title = texts === PLAIN ? 'Новини' : 'Новини "от нас" & др.';
        const project = projectOf(texts, {hasOptimiser: true}, title);
        pages.set('/widgets/news.json', fileText(project));
        const {once, places} = snippetFor({
          platform,
          project,
          tags: ['news-teasers'],
          languages: ['bg'],
          folder: `${ngo.url}/widgets/`,
          fileName: 'news.json',
          isInline,
          pageHasLanguage: platform === 'wordpress',
        });
        assert.deepEqual(
          places.map(({caution}) => caution),
          [undefined],
        );
        const body = places.map(({piece}) => filters[platform](piece)).join('\n');
        pages.set(
          '/page/',
          `<!doctype html><html lang="bg-BG"><meta charset="utf-8"><title>НПО</title>${once}<body>${body}`,
        );
        const errors: string[] = [];
        const listen = (error: Error) => errors.push(error.message);
        page.on('pageerror', listen);
        await page.goto(`${ngo.url}/page/`);
        const own = FRAMED.includes(platform) ? page.frameLocator('iframe') : page;
        const around = filters[platform]('').startsWith('<iframe') ? own.frameLocator('iframe') : own;
        const widget = around.locator('news-teasers');
        await widget.getByRole('link').first().waitFor();
        const seen = await widget.evaluate((element) => ({
          status: (element as HTMLElement & {status: string}).status,
          text: element.shadowRoot?.textContent ?? '',
          href: element.shadowRoot?.querySelector('a')?.href,
        }));
        page.off('pageerror', listen);
        assert.equal(seen.status, 'ready');
        const shown = textOf(seen.text);
        for (const text of texts) assert.ok(shown.includes(textOf(text)), `${text}: ${shown}`);
        // What is relative is so to the folder, in the code as in the file.
        assert.equal(seen.href, `${ngo.url}/widgets/news/0?a=1&b=%272%27`);
        assert.deepEqual(errors, []);
      });
});

test('The address of a frame alone shows the widget, and more than fits by scrolling', async () => {
  const texts = Array.from({length: 40}, (_, index) => `Новина ${index}`);
  const project = projectOf(texts);
  pages.set('/widgets/news.json', fileText(project));
  const [place] = snippetFor({
    ...{platform: 'google-sites', project, tags: ['news-teasers'], languages: ['bg'], fileName: 'news.json'},
    ...{folder: `${ngo.url}/widgets/`, isInline: false, pageHasLanguage: false},
  }).places;
  const src = /src="([^"]+)"/.exec(place?.piece ?? '')?.[1];
  pages.set('/page/', `<!doctype html><iframe sandbox="allow-scripts" height="300" src="${src}"></iframe>`);
  await page.goto(`${ngo.url}/page/`);
  const last = page.frameLocator('iframe').getByText('Новина 39');
  await last.scrollIntoViewIfNeeded();
  const [box, frame] = await Promise.all([last.boundingBox(), page.locator('iframe').boundingBox()]);
  assert.ok(box && frame && box.y > frame.y && box.y + box.height < frame.y + frame.height, JSON.stringify(box));
});

describe('JSON in an attribute', () => {
  const decoded = (value: Json, losesBackslashes: boolean) =>
    JSON.parse(
      jsonForAttribute(value, losesBackslashes).replace(
        /&(?:quot|lt|gt|amp|apos|lbrack|rbrack|lbrace|rbrace|percnt|commat);/g,
        (name) =>
          ({'&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&', '&apos;': "'"})[name] ??
          {'&lbrack;': '[', '&rbrack;': ']', '&lbrace;': '{', '&rbrace;': '}'}[name] ??
          (name === '&percnt;' ? '%' : '@'),
      ),
    ) as Json;
  test('is exact, whatever is in its strings and keys', () => {
    const value = {
      texts: [...PLAIN, ...ESCAPED, '\\\\"', '"\\', '\\u0022', '\u0000\u007f\uFEFF', '\ud800', '&quot;'],
      'ключ "\\': {a: [[], {}, 1, null, true, '']},
    };
    for (const losesBackslashes of [false, true]) assert.deepEqual(decoded(value, losesBackslashes), value);
  });
  test('has no sign in it that ends it, begins a tag, or is undone with its backslash', () => {
    assert.doesNotMatch(jsonForAttribute(ESCAPED), /[<>'"]|\\["\\0]|&(?!quot;)/);
    assert.doesNotMatch(jsonForAttribute(PLAIN, true), /[<>'"\\]|&#/);
  });
});

describe('A snippet', () => {
  const options = {
    platform: 'html',
    project: projectOf(PLAIN),
    tags: ['news-teasers'],
    languages: ['bg'],
    folder: 'https://ngo.example/widgets/',
    fileName: 'news.json',
    isInline: true,
    pageHasLanguage: false,
  } as const;
  test('says where content is too long for a frame’s address, and where Joomla takes its backslashes', () => {
    const long = projectOf(Array.from({length: 100}, () => 'Дълго заглавие на новина'));
    const cautions = (more: Partial<Parameters<typeof snippetFor>[0]>) =>
      snippetFor({...options, ...more}).places.map(({caution}) => caution);
    assert.deepEqual(cautions({project: long, platform: 'wix'}), ['tooLong']);
    assert.deepEqual(cautions({project: long, platform: 'wix', isInline: false}), [undefined]);
    assert.deepEqual(cautions({project: projectOf(ESCAPED), platform: 'joomla'}), ['backslashes']);
    assert.deepEqual(cautions({project: long}), [undefined]);
  });
  test('is one for each widget in each language, and has lang only where the page does not say it', () => {
    const both = snippetFor({...options, languages: ['bg', 'en']}).places;
    assert.deepEqual(
      both.map(({piece}) => /<div lang="(\w+)"/.exec(piece)?.[1]),
      ['bg', 'en'],
    );
    const [own] = snippetFor({...options, pageHasLanguage: true}).places;
    assert.doesNotMatch(own?.piece ?? '', / lang=/);
  });
  test('lets a page that is written by hand ask for the file early, once, and no page of a CMS', () => {
    const preloads = (more: Partial<Parameters<typeof snippetFor>[0]>) =>
      snippetFor({...options, tags: ['news-teasers', 'contact-card'], isInline: false, ...more}).places.map(
        ({piece}) => /^<link rel="preload" as="fetch" crossorigin href="([^"]*)">/.exec(piece)?.[1],
      );
    assert.deepEqual(preloads({}), ['https://ngo.example/widgets/news.json', undefined]);
    assert.deepEqual(preloads({isInline: true}), [undefined, undefined]);
    assert.deepEqual(preloads({platform: 'wordpress'}), [undefined, undefined]);
  });
  test('has nothing of a story that is withdrawn, nor in its fallback of one that may show until a day', () => {
    const story = (title: string, safeguarding?: Json) => ({title, ...(safeguarding && {safeguarding})});
    const project: Project = {
      ...projectOf([]),
      document: {
        'success-stories': {
          title: 'Истории',
          items: [
            story('Ани'),
            story('Мартин', {withdrawn: true}),
            story('Вера', {reviewBy: '2020-01-01'}),
            story('Боян', {reviewBy: '2099-01-01'}),
          ],
        },
      },
    };
    const text = fallback(project, 'success-stories', 'bg');
    assert.match(text, /Истории.*Ани/s);
    assert.doesNotMatch(text, /Мартин|Вера|Боян/);
    const [inline] = snippetFor({...options, project, tags: ['success-stories']}).places;
    assert.match(inline?.piece ?? '', /Боян/);
    assert.doesNotMatch(inline?.piece ?? '', /Мартин/);
  });
});
