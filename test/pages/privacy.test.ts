/** What the built files do not do: break a strict policy, ask third parties, keep anything, weigh much. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'playwright-core';
import {launch} from '../support/browser.js';
import {some} from '../support/some.js';
import {layouts} from '../support/minimal.js';
import {both, documentOf, onlyBulgarian} from './documents.js';
import {dist, element, html, look, lookAtAll, placeholder, Site, tags, Visitor} from './support.js';

let browser: Browser;
let site: Site;
let ngo: Site;

before(async () => {
  [browser, site, ngo] = await Promise.all([launch(), Site.open(), Site.open()]);
});
after(() => Promise.all([browser.close(), site.close(), ngo.close()]));

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** An SVG is no picture that a policy without `data:` refuses. */
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>';

/** A document whose pictures are the site's own. */
const withPictures = (tag: (typeof tags)[number]): unknown =>
  JSON.parse(JSON.stringify(documentOf(tag, both, onlyBulgarian)).replace(/data:image[^"]*/g, './picture.svg'));

/** Every violation of the page's policy, from the first on. */
const watchPolicy = () => {
  const page = globalThis as unknown as {violations: string[]};
  page.violations = [];
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
    page.violations.push([violatedDirective, blockedURI, sample].join(' '));
  });
};

/** A visitor who watches for violations, on a page of the site's own. */
const visit = async (body: string, headers: Readonly<Record<string, string>>): Promise<Visitor> => {
  const visitor = await Visitor.come(browser);
  await visitor.page.addInitScript(watchPolicy);
  await visitor.page.goto(site.page('/', html(body, '<script defer src="/embed.js"></script>'), headers));
  return visitor;
};
const violationsOf = ({page}: Visitor): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as {violations: string[]}).violations);

describe('Under a strict Content-Security-Policy', () => {
  test('all that our pages forbid is noticed by these tests', async () => {
    const visitor = await visit('<p style="color: red">A</p>', {'content-security-policy': POLICY});
    assert.equal((await violationsOf(visitor)).length, 1);
    await visitor.leave();
  });

  test('a file that the policy does not let in is BLOCKED_BY_CSP at once, and the webmaster is told which word is missing', async () => {
    const [tag] = tags;
    const src = ngo.json('/elsewhere.json', documentOf(tag, both));
    const visitor = await visit(placeholder(tag, src, 'data-debug'), {'content-security-policy': POLICY});
    const widget = visitor.widget(tag);
    assert.equal((await look(widget)).status, 'error');
    // A second attempt would be a second violation.
    assert.equal((await violationsOf(visitor)).length, 1);
    const {code, message} = (await widget.evaluate((it) => (it as unknown as {error: unknown}).error)) as {
      code: string;
      message: string;
    };
    assert.equal(code, 'BLOCKED_BY_CSP');
    assert.match(message, /connect-src/);
    await visitor.leave();
  });

  test('all widgets show under Trusted Types where Lit’s own name is allowed', async () => {
    site.answer('/picture.svg', picture, 'image/svg+xml');
    for (const tag of tags) site.json(`/${tag}.json`, withPictures(tag));
    const body = tags.map((tag) => element(tag, `/${tag}.json`)).join('');
    const policy = `${POLICY}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const visitor = await visit(body, {'content-security-policy': policy});
    for (const {status} of await lookAtAll(visitor.page)) assert.equal(status, 'ready');
    assert.deepEqual([await violationsOf(visitor), visitor.errors], [[], []]);
    await visitor.leave();
  });

  for (const [about, allowed] of Object.entries({
    'only other names are allowed': "require-trusted-types-for 'script'; trusted-types other",
    'they are required and none is allowed': "require-trusted-types-for 'script'; trusted-types 'none'",
    'they are not required, and no name is allowed': "trusted-types 'none'",
  }))
    test(`the fallback stays under Trusted Types where ${about}, and the console says what to allow`, async () => {
      const [tag] = tags;
      site.json('/right.json', withPictures(tag));
      const body = element(tag, '/right.json') + placeholder(tag, '/right.json');
      const visitor = await visit(body, {'content-security-policy': `${POLICY}; ${allowed}`});
      await visitor.page.waitForLoadState();
      assert.deepEqual(await visitor.page.getByText('Резервен текст').count(), 2);
      assert.deepEqual(visitor.errors, []);
      assert.equal(visitor.notes.length, 1);
      assert.match(visitor.notes[0] ?? '', /Content-Security-Policy: trusted-types lit-html 'allow-duplicates'/);
      await visitor.leave();
    });

  test('a page’s own Lit works beside them where its name is allowed twice', async () => {
    const [tag] = tags;
    site.answer('/picture.svg', picture, 'image/svg+xml');
    site.json('/right.json', withPictures(tag));
    const lit = fileURLToPath(import.meta.resolve('lit-html'));
    site.answer('/lit.js', readFileSync(lit.replace('/node/', '/').replace('/development/', '/')), 'text/javascript');
    const own =
      "import {html, render} from '/lit.js'; render(html`<p>Of the page</p>`, document.querySelector('#own'));";
    site.answer('/own.js', own, 'text/javascript');
    const body = `${element(tag, '/right.json')}<div id="own"></div><script type="module" src="/own.js"></script>`;
    const policy = `${POLICY}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
    const visitor = await visit(body, {'content-security-policy': policy});
    await visitor.page.locator('#own').getByText('Of the page').waitFor();
    assert.equal((await look(visitor.widget(tag))).status, 'ready');
    assert.deepEqual([await violationsOf(visitor), visitor.errors], [[], []]);
    await visitor.leave();
  });

  for (const tag of some(tags, 3))
    test(`${tag} shows in every layout and state with no violation and no style attribute`, async () => {
      site.answer('/picture.svg', picture, 'image/svg+xml');
      site.json('/right.json', withPictures(tag));
      site.json('/empty.json', {items: []});
      site.answer('/broken.json', '{', 'application/json');
      const frames = ['plain', 'card', 'outlined'].map((look) => element(tag, '/right.json', `appearance="${look}"`));
      const all = layouts[tag].map((layout) => element(tag, '/right.json', `layout="${layout}" limit="1"`));
      const states = ['/empty.json', '/broken.json', '/404.json'].map((src) => placeholder(tag, src, 'data-debug'));
      const visitor = await visit([...all, ...frames, ...states].join(''), {'content-security-policy': POLICY});
      const widgets = await visitor.page.locator(tag).all();
      const expected = [...[...all, ...frames].map(() => 'ready'), 'empty', 'error', 'error'];
      assert.equal(widgets.length, expected.length);
      for (const [index, widget] of widgets.entries()) {
        const {status} = await look(widget);
        assert.equal(status, expected[index]);
        const all = await widget.getByRole('button', {name: 'Вижте всички'}).all();
        for (const button of all) await button.click();
        await widget.evaluate((it) => it.setAttribute('lang', 'en'));
        await look(widget);
        const styled = await widget.evaluate((it) =>
          [it, ...(it.shadowRoot?.querySelectorAll('*') ?? [])]
            .filter((part) => part.hasAttribute('style') || part.localName === 'style' || part.localName === 'link')
            .map((part) => part.outerHTML),
        );
        assert.deepEqual(styled, []);
      }
      // Styled all the same: by a sheet that no policy forbids.
      assert.equal(await widgets[0]?.evaluate((it) => getComputedStyle(it).display), 'block');
      assert.deepEqual(await violationsOf(visitor), []);
      assert.deepEqual(visitor.errors, []);
      await visitor.leave();
    });
});

/** Every touch of what can keep something with a visitor, or send something on other ways than requests. */
const watchTraces = () => {
  const traces = new Set<string>();
  Object.assign(globalThis, {traces});
  for (const [on, ...names] of [
    [window, 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
    [window, 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel', 'RTCPeerConnection'],
    [Document.prototype, 'cookie'],
    [Navigator.prototype, 'sendBeacon', 'serviceWorker', 'storage'],
  ] as const)
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(on, name) as PropertyDescriptor;
      Object.defineProperty(on, name, {
        configurable: true,
        get(this: unknown): unknown {
          traces.add(name);
          return own.get ? own.get.call(this) : own.value;
        },
        set(this: unknown, value: unknown) {
          traces.add(name);
          own.set?.call(this, value);
        },
      });
    }
};
const tracesOf = ({page}: Visitor): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as {traces: Set<string>}).traces]);

describe('A page with all widgets', () => {
  test('asks for the JSON and its pictures once, for nothing of anybody else’s, and keeps nothing, in whatever languages', async () => {
    const cookie = {'set-cookie': 'visitor=1; Path=/'};
    ngo.answer('/picture.svg', picture, 'image/svg+xml');
    const sent: string[] = [];
    const expected = [`${site.url}/`, `${site.url}/embed.js`, `${ngo.url}/picture.svg`];
    for (const tag of tags) expected.push(ngo.json(`/${tag}.json`, withPictures(tag), cookie));
    const body = tags.map(
      (tag) => placeholder(tag, `${ngo.url}/${tag}.json`) + element(tag, `${ngo.url}/${tag}.json`, 'lang="en"'),
    );
    const visitor = await Visitor.come(browser);
    const {page} = visitor;
    await page.addInitScript(watchTraces);
    page.on('request', (request) => {
      if (request.url() === `${ngo.url}/picture.svg` && request.headers().referer) sent.push('the page’s address');
    });
    const before = ngo.requests.length;
    body.push('<language-switch></language-switch>');
    await page.goto(site.page('/', html(body.join(''), '<script defer src="/embed.js"></script>')));
    for (const language of ['English', 'Български']) {
      await page.locator('language-switch').getByRole('button', {name: language}).click();
      assert.equal((await lookAtAll(page)).filter(({status}) => status === 'ready').length, tags.length * 2);
    }
    for (const widget of await page.locator(tags.join()).all()) {
      await look(widget);
      await widget.scrollIntoViewIfNeeded();
    }
    // Lazy pictures are asked for once they are near.
    await page.waitForFunction(
      (selector) =>
        [...document.querySelectorAll('[data-ngo-widget]')]
          .flatMap(({shadowRoot}) => shadowRoot?.firstElementChild ?? [])
          .concat(...document.querySelectorAll(selector))
          .flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll('img') ?? [])])
          .every((img) => img.complete || img.closest('details')),
      tags.join(),
    );
    await page.waitForLoadState('networkidle');

    assert.deepEqual([...new Set(visitor.requested)].sort(), expected.sort());
    for (const tag of tags) assert.equal(visitor.requested.filter((url) => url.endsWith(`${tag}.json`)).length, 1);
    assert.deepEqual(
      ngo.requests.slice(before).filter((line) => !/^GET \/[a-z-]+\.(json|svg)$/.test(line)),
      [],
      'no preflight, and nothing added to an address',
    );
    assert.deepEqual(sent, []);
    assert.deepEqual(await tracesOf(visitor), []);
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    assert.deepEqual(kept, {cookie: '', local: 0, session: 0, databases: 0, caches: 0});
    const ours = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'];
    assert.deepEqual(await tracesOf(visitor), ours, 'that this test has just looked is noticed');
    await visitor.leave();
  });

  test('takes no cookie from the server of the JSON, and sends none', async () => {
    const [tag] = tags;
    const src = ngo.json('/cookie.json', documentOf(tag, both), {'set-cookie': 'visitor=1; Path=/'});
    const visitor = await Visitor.come(browser);
    await visitor.page.context().addCookies([{name: 'older', value: '1', url: ngo.url}]);
    const asked = visitor.page.waitForRequest(src);
    await visitor.page.goto(site.page('/', html(element(tag, src), '<script defer src="/embed.js"></script>')));
    await look(visitor.widget(tag));
    const headers = await (await asked).allHeaders();
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.accept, 'application/json');
    const cookies = await visitor.page.context().cookies(ngo.url);
    assert.deepEqual(
      cookies.map(({name}) => name),
      ['older'],
    );
    await visitor.leave();
  });
});

const files = [
  'embed.js',
  ...tags.map((tag) => `embed/${tag}.js`),
  ...readdirSync(`${dist}/themes`).map((file) => `themes/${file}`),
];

describe('The built files', () => {
  for (const file of files)
    test(`${file} has no length in rem, which a page with a root of 62.5 % would shrink`, () => {
      const found = readFileSync(`${dist}/${file}`, 'utf8').match(/.{0,30}[\d.\s)]rem\b.{0,10}/g);
      assert.equal(found, null);
    });
});
