/** Every way in which a page may come by our files, and by more than one of them: the result is the same. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import packageJson from '../../package.json' with {type: 'json'};
import {launch} from '../support/browser.js';
import {both, documentOf, names, onlyBulgarian} from './documents.js';
import {some} from '../support/some.js';
import {dist, element, frame, html, look, placeholder, Site, tags, Visitor, widgetsOn} from './support.js';
import type {Tag, Widget} from './support.js';

let browser: Browser;
let site: Site;
/** What each widget shows where one `embed.js` is loaded with `defer`: shadow tree and state. */
let usual: Readonly<Record<string, string>>;

const documents: Partial<Record<Tag, object>> = {};
const embed = readFileSync(`${dist}/embed.js`, 'utf8');

const markup = tags.map((tag) => placeholder(tag, `/${tag}.json`) + element(tag, `/${tag}.json`, 'lang="en"')).join('');
const script = (src: string, attributes = 'defer') => `<script ${attributes} src="${src}"></script>`;

/** What the widgets of a page show, by their tag and number: two of each, once they have come to rest. */
const shownIn = async ({page}: Visitor, wanted: readonly Tag[] = tags): Promise<Record<string, string>> => {
  for (const tag of wanted) await page.locator(`${tag}:defined`).nth(1).waitFor({state: 'attached'});
  const shown: Record<string, string> = {};
  for (const tag of wanted)
    for (const [index, widget] of (await widgetsOn(page, [tag])).entries())
      shown[`${tag} ${index}`] = await widget.evaluate(async (it) => {
        const {settled} = it as Widget;
        await settled;
        // lit-html's own marks hold a number made up at each start.
        const tree = it.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '');
        return `${(it as Widget).status} ${tree ?? ''}`;
      });
  return shown;
};

/** Opens a page and asserts that its widgets show the usual, that nothing was thrown and nothing noted. */
const assertUsual = async (
  head: string,
  body = markup,
  wanted: readonly Tag[] = tags,
  act?: (visitor: Visitor) => Promise<void>,
) => {
  const visitor = await Visitor.again(browser);
  await visitor.page.goto(site.page('/', html(body, head)));
  await act?.(visitor);
  const shown = await shownIn(visitor, wanted);
  assert.deepEqual(
    shown,
    Object.fromEntries(Object.entries(usual).filter(([key]) => wanted.some((tag) => key.startsWith(tag)))),
  );
  assert.deepEqual([...visitor.errors, ...visitor.notes], []);
  await visitor.leave();
};

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
  for (const tag of tags) site.json(`/${tag}.json`, (documents[tag] = documentOf(tag, both, onlyBulgarian)));
  const visitor = await Visitor.again(browser);
  await visitor.page.goto(site.page('/', html(markup, script('/embed.js'))));
  usual = await shownIn(visitor);
  await visitor.leave();
});
after(() => Promise.all([browser.close(), site.close()]));

describe('The result is the same', () => {
  test('on a page in windows-1251, from a server that names no encoding of scripts', async () => {
    site.answer('/plain.js', readFileSync(`${dist}/embed.js`), 'text/javascript');
    const page = html(markup, '<script defer src="/plain.js"></script>').replace(/<meta charset[^>]*>/, '');
    // What of it is Cyrillic is none of the widgets': any byte will do.
    site.answer('/old', page.replace(/[^\0-\x7f]/g, '?'), 'text/html; charset=windows-1251');
    const visitor = await Visitor.again(browser);
    await visitor.page.goto(`${site.url}/old`);
    assert.deepEqual(await shownIn(visitor), usual);
    await visitor.leave();
  });

  test('and is content, with one embed.js in the usual place', () => {
    assert.equal(Object.keys(usual).length, tags.length * 2);
    for (const tag of tags)
      for (const [index, name] of [names[tag].bg, names[tag].en].entries()) {
        const shown = usual[`${tag} ${index}`] ?? '';
        assert.ok(shown.startsWith('ready ') && shown.includes(name), shown);
      }
  });

  test('with embed.js before the markup, without defer', () => assertUsual(script('/embed.js', '')));
  test('with embed.js after the markup', () => assertUsual('', markup + script('/embed.js', '')));
  test('with embed.js between the markup', () => {
    const half = markup.indexOf('<div', 1);
    return assertUsual('', markup.slice(0, half) + script('/embed.js', '') + markup.slice(half));
  });
  test('with embed.js as an async script', () => assertUsual(script('/embed.js', 'async')));
  test('with embed.js as a module', () => assertUsual(script('/embed.js', 'type="module"')));
  test('with embed.js loaded twice', () => assertUsual(script('/embed.js') + script('/embed.js?2')));
  test('with embed.js loaded twice, before and after the markup', () =>
    assertUsual(script('/embed.js', ''), markup + script('/embed.js?2', '')));

  test('with embed.js long after the page’s load event', () =>
    assertUsual('', markup, tags, async ({page}) => {
      assert.equal(await page.evaluate(() => document.readyState), 'complete');
      await page.addScriptTag({url: '/embed.js'});
    }));

  for (const tag of some(tags, 2)) {
    test(`with embed.js after embed/${tag}.js`, () => assertUsual(script(`/embed/${tag}.js`) + script('/embed.js')));
    test(`with embed.js before embed/${tag}.js`, () => assertUsual(script('/embed.js') + script(`/embed/${tag}.js`)));
    test(`of ${tag} with embed/${tag}.js alone`, () => assertUsual(script(`/embed/${tag}.js`), markup, [tag]));
  }
  for (const [first, second] of [
    [tags[0], tags[1]],
    [tags[1], tags[0]],
  ] as const)
    test(`of both with embed/${first}.js and embed/${second}.js, and the others stay their fallback`, async () => {
      await assertUsual(script(`/embed/${first}.js`) + script(`/embed/${second}.js`), markup, [first, second]);
    });
  test('with all the single files together', () => assertUsual(tags.map((tag) => script(`/embed/${tag}.js`)).join('')));

  for (const [name, between] of Object.entries({'a line break': '\n', nothing: '', 'a semicolon': ';'}))
    test(`with embed.js twice in one file, ${name} between`, () => {
      site.answer('/twice.js', embed + between + embed, 'text/javascript; charset=utf-8');
      return assertUsual(script('/twice.js'));
    });
  test('with all files in one, as an optimiser joins them, in strict mode', () => {
    const singles = tags.map((tag) => readFileSync(`${dist}/embed/${tag}.js`, 'utf8'));
    site.answer('/joined.js', ['"use strict"', ...singles, embed].join(';\n'), 'text/javascript; charset=utf-8');
    return assertUsual(script('/joined.js'));
  });
  test('with embed.js inside a function of an optimiser’s', () => {
    site.answer('/wrapped.js', `(function () {${embed}\n}).call({});`, 'text/javascript; charset=utf-8');
    return assertUsual(script('/wrapped.js'));
  });
  test('with embed.js in an encoding that is not declared', () => {
    site.answer('/plain.js', embed, 'text/javascript');
    return assertUsual(script('/plain.js'));
  });

  test('from a file, with the data in the page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ngo-widgets-page-'));
    try {
      writeFileSync(join(folder, 'embed.js'), embed);
      const inline = tags.map((tag) => {
        const json = `<script type="application/json">${JSON.stringify(documents[tag])}</script>`;
        return `<div data-ngo-widget="${tag}">${json}<p>Резервен текст</p></div><${tag} lang="en">${json}</${tag}>`;
      });
      writeFileSync(join(folder, 'page.html'), html(inline.join(''), script('embed.js')));
      const visitor = await Visitor.again(browser);
      await visitor.page.goto(pathToFileURL(join(folder, 'page.html')).href);
      assert.deepEqual(await shownIn(visitor), usual);
      assert.deepEqual([...visitor.errors, ...visitor.notes], []);
      assert.ok(visitor.requested.every((url) => url.startsWith('file:') || url.startsWith('data:')));
      await visitor.leave();
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('A placeholder', () => {
  test('that is the very end of a page without a blank, below embed.js, becomes its widget', async () => {
    const [tag] = tags;
    const page = html(placeholder(tag, `/${tag}.json`), script('/embed.js', ''));
    assert.match(page, /<\/div><\/body><\/html>$/);
    const visitor = await Visitor.again(browser);
    await visitor.page.goto(site.page('/', page));
    assert.equal(await visitor.page.locator(`div > ${tag}`).count(), 1);
    assert.equal((await look(visitor.widget(tag))).status, 'ready');
    await visitor.leave();
  });

  test('becomes its widget also where the page defines its class later, and follows what changes then', async () => {
    const [first, later] = tags;
    const visitor = await Visitor.again(browser);
    const {page} = visitor;
    await page.goto(site.page('/', html(placeholder(later, '/one.json'), script(`/embed/${first}.js`))));
    assert.equal(await page.locator(later).count(), 0);
    await page.evaluate((tag) => {
      const own = class extends HTMLElement {
        static readonly observedAttributes = ['src'];
      };
      customElements.define(tag, own);
    }, later);
    await frame(page);
    assert.equal(await page.locator(`div > ${later}`).getAttribute('src'), '/one.json');
    assert.equal(await page.locator('[data-ngo-widget] > p').isVisible(), true);
    await page.locator('[data-ngo-widget]').evaluate((holder) => holder.setAttribute('data-src', '/two.json'));
    await frame(page);
    assert.equal(await page.locator(`div > ${later}`).getAttribute('src'), '/two.json');
    assert.deepEqual([...visitor.errors, ...visitor.notes], []);
    await visitor.leave();
  });
});

describe('A second copy', () => {
  const {version} = packageJson;
  const other = embed.replaceAll(version, '99.0.0');

  test('of another version can be made of this one, for the tests that follow', () => {
    assert.ok(embed.includes(version));
    assert.notEqual(other, embed);
  });

  for (const [name, scripts] of Object.entries({
    'after ours': ['/embed.js', '/other.js'],
    'before ours': ['/other.js', '/embed.js'],
  }))
    test(`of another version ${name} throws nothing, and is noted once for each tag with both versions`, async () => {
      site.answer('/other.js', other, 'text/javascript; charset=utf-8');
      const visitor = await Visitor.again(browser);
      await visitor.page.goto(site.page('/', html(markup, scripts.map((src) => script(src)).join(''))));
      assert.deepEqual(await shownIn(visitor), usual);
      assert.deepEqual(visitor.errors, []);
      // The switch of languages is one more.
      assert.equal(visitor.notes.length, tags.length + 1);
      for (const tag of tags) {
        const note = visitor.notes.find((text) => text.includes(`<${tag}>`)) ?? '';
        assert.ok(note.includes(version) && note.includes('99.0.0'), note);
      }
      await visitor.leave();
    });

  for (const [name, scripts] of Object.entries({
    'before ours': ['/single.js', '/embed.js'],
    'after ours': ['/embed.js', '/single.js'],
  }))
    test(`of one widget in another version ${name} is noted once, and all widgets show`, async () => {
      const [tag] = tags;
      const single = readFileSync(`${dist}/embed/${tag}.js`, 'utf8').replaceAll(version, '99.0.0');
      site.answer('/single.js', single, 'text/javascript; charset=utf-8');
      const visitor = await Visitor.again(browser);
      await visitor.page.goto(site.page('/', html(markup, scripts.map((src) => script(src)).join(''))));
      assert.deepEqual(await shownIn(visitor), usual);
      assert.deepEqual(visitor.errors, []);
      assert.equal(visitor.notes.length, 1);
      assert.match(`${visitor.notes[0]}`, new RegExp(`<${tag}>.*99\\.0\\.0`));
      await visitor.leave();
    });

  test('that knows a tag which the first one does not know turns the placeholders of that too', async () => {
    const [first, ...rest] = tags;
    const newest = rest.at(-1) ?? first;
    // A version from before there was this widget.
    const older = readFileSync(`${dist}/embed/${first}.js`, 'utf8').replaceAll(`"${newest}"`, '"no-such-widget"');
    site.answer('/older.js', older, 'text/javascript; charset=utf-8');
    const visitor = await Visitor.again(browser);
    const scripts = [script('/older.js'), script(`/embed/${newest}.js`)];
    await visitor.page.goto(site.page('/', html(markup, scripts.join(''))));
    const shown = await shownIn(visitor, [first, newest]);
    assert.equal(Object.keys(shown).length, 4);
    for (const [key, one] of Object.entries(shown)) assert.equal(one, usual[key]);
    assert.deepEqual(visitor.errors, []);
    await visitor.leave();
  });

  test('of a tag that the page has defined itself leaves that alone, throws nothing and shows the others', async () => {
    const [taken, ...others] = tags;
    const own = `<script>customElements.define('${taken}', class extends HTMLElement {})</script>`;
    const visitor = await Visitor.again(browser);
    await visitor.page.goto(site.page('/', html(markup, own + script('/embed.js'))));
    await shownIn(visitor, others);
    assert.equal(await visitor.page.locator(`${taken} > p`).first().isVisible(), true);
    assert.deepEqual(visitor.errors, []);
    await visitor.leave();
  });
});
