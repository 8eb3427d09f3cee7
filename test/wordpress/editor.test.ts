/** The block editor: a page made by mouse, snippets that are pasted, and what becomes of them. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Locator, Page} from 'playwright-core';
import {launch} from '../support/browser.js';
import {inserter, skip, versions, WordPress} from './support.js';

const networks = readFileSync(new URL('../../examples/starters/network-memberships.bg.json', import.meta.url), 'utf8');
const name = 'Мрежа „Майка река“';
const snippet =
  /```html\n([\s\S]+?)```/.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'))?.[1] ?? '';

/** What of the editor has to do with us. */
interface Editor {
  wp: {
    data: {
      select(store: string): {getBlocks(): {name: string; attributes: Record<string, unknown>}[]};
      dispatch(store: string): {insertBlocks(blocks: unknown): void; resetBlocks(blocks: unknown[]): void};
    };
    blocks: {createBlock(name: string, attributes?: object): unknown; parse(text: string): unknown[]};
  };
}

describe('The block editor', {skip}, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const version of versions)
    describe(`of WordPress ${version}`, () => {
      let wordpress: WordPress;
      let page: Page;
      const said: string[] = [];
      let steps: string[] = [];
      const click = async (what: string, where: Locator): Promise<void> => {
        await where.click();
        steps.push(what);
      };

      before(async () => {
        wordpress = await WordPress.start(version);
        wordpress.theme('twentytwentythree');
        await wordpress.upload('author', 'networks.json', networks);
        page = await wordpress.login(browser, 'author');
        page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
        // Machines that test are busy.
        page.setDefaultTimeout(45_000);
        // Of WordPress itself some requests fail, without a network and for an author.
        page.on('console', (message) => {
          const {url} = message.location();
          const isOurs =
            !message.text().startsWith('Failed to load resource') || /ngo-widgets|widgets|\.json/.test(url);
          if (message.type() === 'error' && isOurs) said.push(`${message.text()} ${url}`);
        });
        page.on('pageerror', (error) => void said.push(error.message));
      });
      after(() => wordpress.close());

      const open = async (): Promise<void> => {
        await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
        said.length = 0;
        await page.locator(inserter).waitFor();
        const welcome = page.locator('.components-modal__header button');
        await welcome.or(page.locator('.editor-post-title__input')).first().waitFor();
        if (await welcome.isVisible()) await welcome.click();
      };
      const blocks = (): Promise<{name: string; attributes: Record<string, unknown>}[]> =>
        page.evaluate(() =>
          (window as unknown as Editor).wp.data
            .select('core/block-editor')
            .getBlocks()
            .map(({name, attributes}) => ({name, attributes})),
        );

      test('makes a page with a widget by mouse, in Bulgarian', async () => {
        await open();
        steps = [];
        const began = Date.now();
        await page.locator('.editor-post-title__input').click();
        await page.keyboard.type('Къде членуваме');
        await click('open the inserter', page.locator(inserter));
        await page.locator('.block-editor-inserter__search input').fill('мрежи');
        await click('the block', page.getByRole('option', {name: 'Членство в мрежи'}));
        const block = page.locator('.wp-block[data-type="ngo-widgets/network-memberships"]');
        await click('media library', block.getByRole('button', {name: 'Media Library'}));
        await click('tab of the library', page.locator('#menu-item-browse'));
        await click('the file', page.locator('.attachments .attachment').first());
        await click('choose it', page.locator('.media-button-select'));
        await block.getByText(name).first().waitFor();
        await click('publish', page.locator('.editor-post-publish-panel__toggle'));
        await click('really', page.locator('.editor-post-publish-panel .editor-post-publish-button'));
        const link = page.locator('.post-publish-panel__postpublish-buttons a').first();
        await click('look', link);
        await page.waitForURL((url) => !url.pathname.includes('wp-admin'));
        await page.getByText(name).first().waitFor();
        assert.ok(steps.length <= 9, steps.join(', '));
        console.log(
          `${version}: ${steps.length} clicks (${steps.join(', ')}), ${Math.round((Date.now() - began) / 1000)} s`,
        );
        assert.deepEqual(said, []);
      });

      /** A real paste, of what is on the clipboard of the page. */
      const paste = async (text: string, html = ''): Promise<void> => {
        await open();
        await page.locator('.editor-post-title__input').click();
        await page.keyboard.press('Enter');
        await page.evaluate(
          ([plain, rich]) => {
            const data = new DataTransfer();
            data.setData('text/plain', plain);
            if (rich) data.setData('text/html', rich);
            document.activeElement?.dispatchEvent(
              new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}),
            );
          },
          [text, html] as const,
        );
        await page.waitForFunction(
          () => (window as unknown as Editor).wp.data.select('core/block-editor').getBlocks().length > 0,
        );
      };

      test('takes the snippet of README for what it is when it is pasted', async () => {
        await paste(snippet);
        const found = (await blocks()).filter(({attributes: {content}}) => content === undefined || content !== '');
        assert.deepEqual(
          found.map(({name: one, attributes: {src, lang}}) => ({one, src, lang})),
          [{one: 'ngo-widgets/network-memberships', src: 'https://ngo.example/widgets/content.json', lang: 'bg'}],
        );
      });

      // A line of text alone is for WordPress a part of a paragraph, and never reaches us.
      test('takes a tag, with all that it says, from between paragraphs', async () => {
        const tag =
          '<success-stories src="/stories.json" layout="lead" heading-level="3" no-title class="alignwide"></success-stories>';
        await paste(`Преди\n\n${tag}`, `<p>Преди</p>${tag}`);
        const [, second] = await blocks();
        assert.equal(second?.name, 'ngo-widgets/success-stories');
        const {src, layout, headingLevel, noTitle, align} = second.attributes;
        assert.deepEqual(
          {src, layout, headingLevel, noTitle, align},
          {src: '/stories.json', layout: 'lead', headingLevel: 3, noTitle: true, align: 'wide'},
        );
      });

      test('leaves a div that is not ours, and what stands around a snippet', async () => {
        await paste(`<p>Преди</p><div data-ngo-widget="contact-card" data-src="/c.json"></div><div>Наш ред</div>`);
        assert.deepEqual(
          (await blocks()).map(({name: one}) => one),
          ['core/paragraph', 'ngo-widgets/contact-card', 'core/paragraph'],
        );
      });

      test('checks what is written in place, as it is written', async () => {
        await open();
        await page.evaluate(() => {
          const {data, blocks: known} = (window as unknown as Editor).wp;
          data.dispatch('core/block-editor').insertBlocks(known.createBlock('ngo-widgets/contact-card'));
        });
        const block = page.locator('.wp-block[data-type="ngo-widgets/contact-card"]');
        await block.getByRole('button', {name: 'Напишете го тук'}).click();
        await page
          .getByRole('dialog')
          .getByRole('heading', {name: /^Контакти/})
          .waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({state: 'detached'});
        const fold = page.getByText('Като JSON', {exact: true});
        if (!(await fold.isVisible()))
          await page.locator('.edit-post-header__settings button[aria-label="Settings"]').click();
        await page.getByText('Всичко е наред.').waitFor();
        await fold.click();
        const area = page.getByLabel('Съдържание като JSON');
        await area.fill(await area.inputValue().then((json) => json.replace('"emails"', '"emials"')));
        await page.locator('.ngo-widgets-findings li').first().waitFor();
        await area.fill('{');
        await page.getByText('Това още не е JSON').waitFor();
        assert.ok(String((await blocks())[0]?.attributes.data).startsWith('{'));
        assert.deepEqual(said, []);
      });

      test('has a form for what is written in place, in Bulgarian, from the example to the page', async () => {
        await open();
        await page.locator('.editor-post-title__input').fill('Как да ни намерите');
        await page.evaluate(() => {
          const {data, blocks: known} = (window as unknown as Editor).wp;
          data.dispatch('core/block-editor').insertBlocks(known.createBlock('ngo-widgets/contact-card'));
        });
        const block = page.locator('.wp-block[data-type="ngo-widgets/contact-card"]');
        await block.getByRole('button', {name: 'Напишете го тук'}).click();
        const dialog = page.getByRole('dialog', {name: 'Попълнете във формуляр'});
        await dialog.locator('[id="f.items.0.fold"]').click();
        const title = page.locator('[id="f.items.0.organisation.name.bg"]');
        await title.fill('Дом <Надежда> & "приятели"');
        await dialog.getByRole('button', {name: 'Добавяне: контакт'}).click();
        const second = page.locator('[id="f.items.2.organisation.name.bg"]');
        await second.fill('Клон във Варна');
        // Tab goes on in the form, and at its end to what closes it: never to what is behind.
        await page.keyboard.press('Tab');
        assert.ok(await dialog.evaluate((at) => at.contains(document.activeElement)));
        await dialog.getByText('Готово', {exact: true}).focus();
        await page.keyboard.press('Shift+Tab');
        assert.equal(await page.evaluate(() => document.activeElement?.localName), 'ngo-content-form');
        // What is undone is what was written last, and not what the editor has behind the form.
        await second.focus();
        await page.keyboard.type('!');
        await page.keyboard.press('Control+z');
        assert.equal(await second.inputValue(), 'Клон във Варна');
        for (const key of ['a', 'x', 'v']) await page.keyboard.press(`Control+${key}`);
        assert.equal(await second.inputValue(), 'Клон във Варна');
        assert.equal((await blocks()).length, 1);
        await page.keyboard.press('Escape');
        await dialog.waitFor({state: 'detached'});
        await block.and(page.locator(':focus')).waitFor();
        for (const words of ['Дом <Надежда> & "приятели"', 'Клон във Варна'])
          await block.getByText(words).first().waitFor();

        // From the sidebar it goes on with what is there, and the focus comes back to the button.
        const fill = page.getByRole('button', {name: 'Попълнете във формуляр'});
        if (!(await fill.isVisible()))
          await page.locator('.edit-post-header__settings button[aria-label="Settings"]').click();
        await fill.click();
        await dialog.getByRole('button', {name: /^Клон във Варна/}).waitFor();
        await dialog.getByText('Готово', {exact: true}).click();
        await fill.and(page.locator(':focus')).waitFor();

        await page.locator('.editor-post-publish-panel__toggle').click();
        await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
        await page.locator('.post-publish-panel__postpublish-buttons a').first().click();
        await page.waitForURL((url) => !url.pathname.includes('wp-admin'));
        for (const words of ['Дом <Надежда> & "приятели"', 'Клон във Варна'])
          await page.getByText(words).first().waitFor();
        assert.deepEqual(said, []);
      });

      test('draws the pages to start from', async () => {
        for (const pattern of ['networks', 'stories', 'project']) {
          await open();
          const content = wordpress.run(
            `return WP_Block_Patterns_Registry::get_instance()->get_registered('ngo-widgets/${pattern}')['content'];`,
          ) as string;
          const count = await page.evaluate((text) => {
            const {data, blocks: known} = (window as unknown as Editor).wp;
            data.dispatch('core/block-editor').resetBlocks(known.parse(text));
            return data
              .select('core/block-editor')
              .getBlocks()
              .filter((one) => one.name.startsWith('ngo-widgets/')).length;
          }, content);
          await page.waitForFunction(
            (wanted) =>
              [...document.querySelectorAll('[data-ngo-widget]')].filter(
                (one) => (one as {status?: unknown}).status === 'ready',
              ).length === wanted,
            count,
          );
        }
        assert.deepEqual(said, []);
        assert.deepEqual(wordpress.complaints(), []);
      });
    });
});
