/**
 * The whole way, as an administrator who does not code goes it: from the zip and a WordPress that knows nothing of us to
 * a page with three widgets, by mouse. Its steps stand in `docs/wordpress.md`.
 */
import assert from 'node:assert/strict';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Locator, Page} from 'playwright-core';
import {pack} from '../../scripts/package-wordpress.mjs';
import {launch} from '../support/browser.js';
import {inserter, skip, versions, WordPress} from './support.js';

const starter = (tag: string): string =>
  readFileSync(new URL(`../../examples/starters/${tag}.bg.json`, import.meta.url), 'utf8');

describe('The way from the zip to a page with three widgets', {skip}, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const version of versions)
    describe(`in WordPress ${version}`, () => {
      let wordpress: WordPress;
      let page: Page;
      const steps: string[] = [];
      const click = async (what: string, where: Locator): Promise<void> => {
        await where.click();
        steps.push(what);
      };
      before(async () => {
        wordpress = await WordPress.start(version);
        wordpress.theme('twentytwentythree');
        wordpress.run(
          `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('ngo-widgets/ngo-widgets.php'); return true;`,
        );
        rmSync(join(wordpress.folder, 'wp-content/plugins/ngo-widgets'), {recursive: true});
        writeFileSync(join(wordpress.folder, 'ngo-widgets.zip'), await pack());
        page = await wordpress.login(browser, 'administrator');
        // Machines that test are busy.
        page.setDefaultTimeout(45_000);
      });
      after(() => wordpress.close());

      test('installs the plugin from its zip, and says so in Bulgarian', async () => {
        await page.goto(`${wordpress.url}/wp-admin/plugin-install.php?tab=upload`);
        await page.locator('#pluginzip').setInputFiles(join(wordpress.folder, 'ngo-widgets.zip'));
        steps.push('choose the zip');
        await click('install', page.locator('#install-plugin-submit'));
        await click('activate', page.locator('a[href*="action=activate"]').first());
        await page.locator('tr[data-plugin="ngo-widgets/ngo-widgets.php"].active').waitFor();
        assert.equal(
          wordpress.run("return in_array('ngo-widgets/ngo-widgets.php', get_option('active_plugins'), true);"),
          true,
        );
      });

      test('and makes the page', async () => {
        const began = Date.now();
        const path = join(wordpress.folder, 'success-stories.json');
        writeFileSync(path, starter('success-stories'));
        await wordpress.upload('administrator', 'networks.json', starter('network-memberships'));
        await page.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`);
        await page.locator(inserter).waitFor();
        // The tour of who opens the editor first, and the patterns for a page: they come when they like.
        const closing = page.locator(
          '.components-modal__frame:not(:has(.ngo-widgets-form)) .components-modal__header button',
        );
        // One may come behind another: it is not waited for.
        await page.addLocatorHandler(
          closing.first(),
          () => click('close what the editor begins with', closing.first()),
          {noWaitAfter: true},
        );
        await page.locator('.editor-post-title__input').click();
        await page.keyboard.type('За нас');
        const insert = async (word: string, name: string, tag: string): Promise<Locator> => {
          const search = page.locator('.block-editor-inserter__search input');
          // It may still be open.
          if (!(await search.isVisible())) await click('the list of blocks', page.locator(inserter));
          await search.fill(word);
          await click(name, page.getByRole('option', {name}).first());
          return page.locator(`.wp-block[data-type="ngo-widgets/${tag}"]`);
        };

        const networks = await insert('мрежи', 'Членство в мрежи', 'network-memberships');
        await click('media library', networks.getByRole('button', {name: 'Media Library'}));
        await click('its files', page.locator('#menu-item-browse'));
        await click('the file', page.locator('.attachments .attachment').first());
        await click('choose it', page.locator('.media-button-select'));
        await networks.getByText('Мрежа „Майка река“').first().waitFor();

        const stories = await insert('истории', 'Истории', 'success-stories');
        await stories.locator('input[type="file"]').setInputFiles(path);
        steps.push('upload a file from the computer');
        await stories.locator('[data-ngo-widget] h3').first().waitFor();

        const contacts = await insert('контакти', 'Контакти', 'contact-card');
        await click('write it here', contacts.getByRole('button', {name: 'Напишете го тук'}));
        const form = page.getByRole('dialog', {name: 'Попълнете във формуляр'});
        await click('the first contact', form.locator('[id="f.items.0.fold"]'));
        await form.locator('[id="f.items.0.organisation.name.bg"]').fill('Сдружение „Чиста река“');
        steps.push('write a name');
        await click('done', form.getByText('Готово', {exact: true}));
        await contacts.getByText('Сдружение „Чиста река“').first().waitFor();

        await click('publish', page.locator('.editor-post-publish-panel__toggle'));
        await click('really', page.locator('.editor-post-publish-panel .editor-post-publish-button'));
        await click('look', page.locator('.post-publish-panel__postpublish-buttons a').first());
        await page.waitForURL((url) => !url.pathname.includes('wp-admin'));
        const found = await page.evaluate(async () => {
          const widgets = [
            ...document.querySelectorAll<Element & {settled?: Promise<unknown>; status?: string}>('[data-ngo-widget]'),
          ];
          await Promise.all(widgets.map(async ({settled}) => settled));
          return widgets.map((one) => [one.getAttribute('data-ngo-widget'), one.status]);
        });
        assert.deepEqual(found, [
          ['network-memberships', 'ready'],
          ['success-stories', 'ready'],
          ['contact-card', 'ready'],
        ]);
        await page.getByText('Сдружение „Чиста река“').first().waitFor();
        assert.deepEqual(wordpress.complaints(), []);
        assert.ok(steps.length <= 25, steps.join('; '));
        console.log(
          `${version}: ${steps.length} steps (${steps.join('; ')}), ${Math.round((Date.now() - began) / 1000)} s by a script`,
        );
      });
    });
});
