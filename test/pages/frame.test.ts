/** A widget in an `<iframe>`, on pages of another site that allow nothing else. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, FrameLocator, Page} from 'playwright-core';
import {sentences} from '../../src/frame/sentences.js';
import {launch} from '../support/browser.js';
import {both, documentOf, names} from './documents.js';
import {html, look, Site, Visitor} from './support.js';

let browser: Browser;
/** Whose frame it is, and whose page. */
let site: Site;
let other: Site;

const SANDBOX = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';

before(async () => {
  [browser, site, other] = await Promise.all([launch(), Site.open(), Site.open()]);
  for (const tag of ['contact-card', 'news-teasers'] as const) site.json(`/${tag}.json`, documentOf(tag, both, both));
});
after(() => Promise.all([browser.close(), site.close(), other.close()]));

const addressOf = (query: string): string => `${site.url}/frame.html?${query}`.replaceAll('&', '&amp;');
const framed = (query: string, more = SANDBOX): string =>
  `<iframe title="Рамка" width="600" height="300" ${more} src="${addressOf(query)}"></iframe>`;
const script = '<script defer src="/frame-parent.js"></script>';

/** Opens a page of the other site; nothing may be thrown, noted, refused by the frame's policy, or run from an address. */
const visit = async (
  body: string,
  head: string,
  act: (page: Page, frame: FrameLocator, visitor: Visitor) => Promise<void>,
): Promise<void> => {
  const visitor = await Visitor.come(browser, {viewport: {width: 700, height: 900}});
  const {page} = visitor;
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy|\bCSP\b|sandbox/i.test(message.text())) refused.push(message.text());
  });
  page.on('dialog', (dialog) => {
    refused.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(other.page('/', html(body, head)));
  await act(page, page.frameLocator('iframe'), visitor);
  assert.deepEqual([...visitor.errors, ...visitor.notes, ...refused], []);
  await visitor.leave();
};

/** Waits until the frame is as high as what is in it. */
const waitForHeight = async (page: Page, frame: FrameLocator): Promise<number> => {
  for (const start = Date.now(); Date.now() - start < 10_000;) {
    const inner = await frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const outer = await page.locator('iframe').evaluate((iframe) => iframe.clientHeight);
    if (inner === outer) return outer;
  }
  return assert.fail('The frame is not as high as what is in it.');
};

describe('A frame', () => {
  for (const [how, more] of Object.entries({'with a sandbox': SANDBOX, 'without one': ''}))
    test(`${how} shows its widget in its language and theme, is named after it, and as high as it`, async () => {
      const query =
        'widget=news-teasers&src=news-teasers.json&lang=en&theme=haven-dark&layout=headlines&no-title=false';
      await visit(framed(query, more), script, async (page, frame) => {
        const widget = frame.locator('news-teasers');
        const {status, text} = await look(widget);
        assert.equal(status, 'ready');
        assert.ok(text.includes(names['news-teasers'].en), text);
        assert.equal(await widget.getAttribute('layout'), 'headlines');
        assert.equal(await widget.getAttribute('no-title'), null);
        const seen = await frame.locator('html').evaluate((root) => ({
          lang: root.getAttribute('lang'),
          title: document.title,
          space: getComputedStyle(document.querySelector('news-teasers') ?? root).marginBlock,
          weight: getComputedStyle(root).getPropertyValue('--ngo-heading-weight'),
        }));
        assert.equal(seen.lang, 'en');
        assert.match(seen.title, /^Title /);
        assert.equal(seen.space, '0px');
        assert.equal(seen.weight, '800');
        const height = await waitForHeight(page, frame);
        // Narrower, it is higher.
        await page.locator('iframe').evaluate((iframe) => (iframe.style.width = '150px'));
        await page.waitForFunction((before) => (document.querySelector('iframe')?.clientHeight ?? 0) > before, height);
        await waitForHeight(page, frame);
      });
    });

  test('has a policy that refuses scripts but its own, and takes nothing for its own: in WebKit a sandbox has nothing', async () => {
    const page = await (await fetch(`${site.url}/frame.html`)).text();
    const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
    assert.match(policy, /default-src 'none'; script-src 'sha256-[^' ]+' 'strict-dynamic';/);
    assert.doesNotMatch(policy, /'self'|'unsafe/);
  });

  test('that was there before the script of the page is asked for its height', async () => {
    await visit(framed('widget=contact-card&src=contact-card.json'), '', async (page, frame) => {
      await look(frame.locator('contact-card'));
      assert.equal(await page.locator('iframe').evaluate((iframe) => iframe.clientHeight), 300);
      await page.addScriptTag({url: '/frame-parent.js'});
      await waitForHeight(page, frame);
    });
  });

  test('without the script of the page keeps its height, and what does not fit is scrolled to', async () => {
    const short = framed('widget=contact-card&src=contact-card.json').replace('height="300"', 'height="80"');
    await visit(short, '', async (_, frame) => {
      await look(frame.locator('contact-card'));
      const end = frame.locator('html');
      assert.equal(await end.evaluate((root) => root.scrollHeight > root.clientHeight), true);
      assert.equal(await end.evaluate((root) => (root.scrollTo(0, 1e4), root.scrollTop > 0)), true);
    });
  });

  test('is not resized by what another frame, or the page itself, says', async () => {
    const stranger = `<iframe id="stranger" srcdoc="<script>for (const height of [1, 1e9, '7', null]) parent.postMessage({ngoWidgetsHeight: height}, '*')</script>"></iframe>`;
    await visit(framed('widget=contact-card&src=contact-card.json') + stranger, script, async (page) => {
      const frame = page.frameLocator('iframe[width]');
      await look(frame.locator('contact-card'));
      await page.evaluate(() => window.postMessage({ngoWidgetsHeight: 5}, '*'));
      await page.locator('#stranger').evaluate(
        (iframe) =>
          new Promise((resolve) => {
            iframe.addEventListener('load', resolve, {once: true});
            (iframe as HTMLIFrameElement).srcdoc += ' ';
          }),
      );
      const height = await page.locator('iframe[width]').evaluate((iframe) => iframe.clientHeight);
      assert.ok(height > 50 && height < 5000, `${height}`);
      assert.equal(await page.locator('#stranger').evaluate((iframe) => (iframe as HTMLElement).style.height), '');
    });
  });

  test('opens links in a tab of their own, and a telephone number in none', async () => {
    await visit(framed('widget=news-teasers&src=news-teasers.json'), script, async (page, frame) => {
      await look(frame.locator('news-teasers'));
      await page.context().route('https://example.org/**', (route) => route.fulfill({body: 'Новина'}));
      const [tab] = await Promise.all([page.waitForEvent('popup'), frame.getByRole('link').first().click()]);
      await tab.waitForLoadState();
      assert.match(tab.url(), /^https:\/\/example\.org\//);
      assert.equal(await tab.evaluate(() => window.opener === null && window.origin !== 'null'), true);
    });
    await visit(framed('widget=contact-card&src=contact-card.json'), script, async (page, frame) => {
      await look(frame.locator('contact-card'));
      const link = frame.locator('a').first();
      const target = await link.evaluate((a: HTMLAnchorElement) => {
        a.href = 'tel:+35900000000';
        a.addEventListener('click', (event) => event.preventDefault());
        a.click();
        return a.target;
      });
      assert.equal(target, '_self');
      assert.equal(page.context().pages().length, 1);
    });
  });

  test('gives its widget the attributes that this has, and no other', async () => {
    const hostile =
      'onclick=alert(1)&onfocus=alert(1)&style=color:red&class=x&id=y&is=z&autofocus=1&tabindex=0&__proto__=1&<b>=1';
    await visit(framed(`widget=contact-card&src=contact-card.json&limit=1&${hostile}`), '', async (_, frame) => {
      const widget = frame.locator('contact-card');
      assert.equal((await look(widget)).status, 'ready');
      assert.deepEqual(await widget.evaluate((it) => it.getAttributeNames().sort()), ['limit', 'src']);
    });
  });

  test('takes the content itself from its address', async () => {
    const data = encodeURIComponent(JSON.stringify(documentOf('contact-card', both)));
    await visit(framed(`widget=contact-card&data=${data}`), '', async (_, frame) => {
      assert.ok((await look(frame.locator('contact-card'))).text.includes(names['contact-card'].bg));
    });
  });

  test('whose address is wrong says so in the reader’s language, and runs and asks for nothing', async () => {
    const src = 'src=contact-card.json';
    const wrong: readonly (readonly [query: string, key: keyof typeof sentences])[] = [
      ['', 'unknownWidget'],
      [src, 'unknownWidget'],
      [`widget=constructor&${src}`, 'unknownWidget'],
      [`widget=../embed&${src}`, 'unknownWidget'],
      [`widget=language-switch&${src}`, 'unknownWidget'],
      [`widget=<img src=x onerror=alert(1)>&${src}`, 'unknownWidget'],
      ['widget=contact-card', 'noSource'],
      ['widget=contact-card&src=%20', 'noSource'],
      ['widget=contact-card&src=javascript:alert(1)', 'wrongSource'],
      ['widget=contact-card&src=data:application/json,{}', 'wrongSource'],
      ['widget=contact-card&src=https://', 'wrongSource'],
      [`widget=contact-card&${src}&src=b.json`, 'twice'],
      [`widget=contact-card&${src}%`, 'damaged'],
      [`widget=contact-card&src=%E0%A4%A.json`, 'damaged'],
      [`widget=contact-card&src=%ff.json`, 'damaged'],
      [`widget=contact-card&${src}&only=${'x'.repeat(10_000)}`, 'tooLong'],
    ];
    await visit(framed(src), script, async (page, frame, visitor) => {
      for (const [query, key] of wrong)
        for (const language of ['bg', 'en'] as const) {
          const loaded = page.locator('iframe').evaluate(
            (iframe, src) =>
              new Promise((resolve) => {
                iframe.addEventListener('load', resolve, {once: true});
                (iframe as HTMLIFrameElement).src = src;
              }),
            `${site.url}/frame.html?lang=${language}&${query}`,
          );
          await loaded;
          const seen = await frame.locator('main').evaluate((main) => ({
            said: [...main.children].map((one) => one.outerHTML),
            title: document.title,
          }));
          const sentence = sentences[key][language];
          assert.deepEqual(seen, {said: [`<p>${sentence}</p>`], title: sentence}, query.slice(0, 100));
        }
      assert.deepEqual(
        visitor.requested.filter((url) => !/frame\.html\?|\/frame-parent\.js$/.test(url) && !url.startsWith(other.url)),
        [],
      );
    });
  });

  test('whose widget cannot be loaded says so', async () => {
    await visit('<p></p>', '', async (page, frame) => {
      await page.route('**/embed/contact-card.js', (route) => route.abort());
      await page
        .locator('p')
        .evaluate((p, iframe) => (p.outerHTML = iframe), framed('widget=contact-card&src=a.json&lang=en'));
      await frame.getByText(sentences.notLoaded.en).waitFor();
    });
  });

  test('shows what another site has only in a frame: its own address vouches for no content but its site’s', async () => {
    other.json('/contact-card.json', documentOf('contact-card', both));
    const visitor = await Visitor.come(browser);
    const open = (query: string) => visitor.page.goto(`${site.url}/frame.html?widget=contact-card&lang=en&${query}`);
    for (const query of [`src=${other.url}/contact-card.json`, 'data={}', 'data={}&src=contact-card.json']) {
      await open(query);
      await visitor.page.getByText(sentences.frameOnly.en).waitFor();
    }
    await open('src=contact-card.json');
    assert.equal((await look(visitor.widget('contact-card'))).status, 'ready');
    await visitor.leave();
    const foreign = framed(`widget=contact-card&src=${other.url}/contact-card.json`);
    await visit(foreign, '', async (_, frame) => {
      assert.equal((await look(frame.locator('contact-card'))).status, 'ready');
    });
  });
});
