/** The module that loads the widgets of a page, and no others. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf, names} from './documents.js';
import {element, html, look, placeholder, Site, tags, Visitor} from './support.js';

let browser: Browser;
let site: Site;

const autoload = '<script type="module" src="/autoload.js"></script>';
const embed = '<script defer src="/embed.js"></script>';

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
  for (const tag of tags) site.json(`/${tag}.json`, documentOf(tag, both));
});
after(() => Promise.all([browser.close(), site.close()]));

/** Which parts were asked for, by name: `autoload/contact-card-….js` is `contact-card`. */
const partsOf = ({requested}: Visitor): string[] =>
  requested.flatMap((url) => /\/autoload\/([a-z-]+?)-[\w-]{8}\.js$/.exec(url)?.[1] ?? []).sort();

/** Opens a page and waits for its widgets, whose names must show; nothing may be thrown or noted, nor be asked for twice. */
const visit = async (
  body: string,
  head: string,
  act: (page: Page, visitor: Visitor) => Promise<void>,
): Promise<void> => {
  const visitor = await Visitor.again(browser);
  await visitor.page.goto(site.page('/', html(body, head)));
  await act(visitor.page, visitor);
  assert.deepEqual([...visitor.errors, ...visitor.notes], []);
  const scripts = visitor.requested.filter((url) => url.endsWith('.js'));
  assert.equal(new Set(scripts).size, scripts.length, `twice: ${scripts.join(' ')}`);
  await visitor.leave();
};

describe('The module that loads what is on the page', () => {
  test('asks for the parts of the two widgets that are there, and for nothing where there is none', async () => {
    await visit(
      placeholder('contact-card', '/contact-card.json') + element('news-teasers', '/news-teasers.json'),
      autoload,
      async (page, visitor) => {
        for (const tag of ['contact-card', 'news-teasers'] as const)
          assert.ok((await look(page.locator(tag))).text.includes(names[tag].bg));
        assert.deepEqual(partsOf(visitor), ['contact-card', 'news-teasers', 'placeholder', 'shared']);
      },
    );
    await visit('<p>Няма нищо.</p>', autoload, async (page, visitor) => {
      await page.waitForLoadState('networkidle');
      assert.deepEqual(partsOf(visitor), []);
    });
  });

  test('loads what comes later: a placeholder, a tag, and a div that becomes a placeholder', async () => {
    await visit(
      '<main></main><div id="later" data-src="/contact-card.json"></div>',
      autoload,
      async (page, visitor) => {
        await page.waitForLoadState('networkidle');
        const added =
          placeholder('news-teasers', '/news-teasers.json') + element('success-stories', '/success-stories.json');
        await page.locator('main').evaluate((main, markup) => (main.innerHTML = markup), added);
        await page.locator('#later').evaluate((div) => div.setAttribute('data-ngo-widget', ' Contact-Card '));
        for (const tag of ['news-teasers', 'success-stories', 'contact-card'] as const) {
          await page.locator(tag).waitFor({state: 'attached'});
          assert.ok((await look(page.locator(tag))).text.includes(names[tag].bg), tag);
        }
        assert.deepEqual(partsOf(visitor), [
          'contact-card',
          'news-teasers',
          'placeholder',
          'shared',
          'success-stories',
        ]);
      },
    );
  });

  test('switches the language of what it loads', async () => {
    const body = `<language-switch></language-switch>${placeholder('contact-card', '/contact-card.json')}`;
    await visit(body, autoload, async (page) => {
      assert.ok((await look(page.locator('contact-card'))).text.includes(names['contact-card'].bg));
      await page.getByRole('button', {name: 'English'}).click();
      await page.getByText(names['contact-card'].en).first().waitFor();
    });
  });

  const body = placeholder('contact-card', '/contact-card.json') + element('news-teasers', '/news-teasers.json');
  for (const [how, head] of Object.entries({
    'loaded twice': `${autoload}<script type="module" src="/autoload.js?2"></script>`,
    'before embed.js': autoload + embed,
    'after embed.js': embed + autoload,
  }))
    test(`shows each widget once where it is ${how}`, async () => {
      await visit(body, head, async (page) => {
        for (const tag of ['contact-card', 'news-teasers'] as const) {
          assert.ok((await look(page.locator(tag))).text.includes(names[tag].bg));
          assert.equal(await page.locator(tag).count(), 1);
        }
      });
    });

  test('leaves the page as it is where a part cannot be had, and says so', async () => {
    const visitor = await Visitor.again(browser);
    await visitor.page.route('**/autoload/contact-card-*.js', (route) => route.abort());
    const body = element('contact-card', '/contact-card.json') + element('news-teasers', '/news-teasers.json');
    await visitor.page.goto(site.page('/', html(body, autoload)));
    assert.ok((await look(visitor.widget('news-teasers'))).text.includes(names['news-teasers'].bg));
    assert.equal(await visitor.widget('contact-card > p').isVisible(), true);
    assert.deepEqual(visitor.errors, []);
    assert.match(visitor.notes.join(), /^ngo-widgets: TypeError: [^,]*contact-card[^,]*$/);
    await visitor.page.unroute('**/autoload/contact-card-*.js');
    await visitor.leave();
  });
});
