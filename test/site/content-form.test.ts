/** The form of one widget by itself, as it stands in an editor of somebody else. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {contents} from '../../scripts/package-wordpress.mjs';
import {serve} from '../../scripts/serve.mjs';
import {launch} from '../support/browser.js';

/** What a strict page lets run: files of its own, and no code in between. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'";
const HTML =
  '<!doctype html><html lang="bg"><meta charset="utf-8"><title>Редактор</title><script type="module" src="/form.js"></script>';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
before(async () => {
  browser = await launch();
  const files = await contents();
  site = await serve(fileURLToPath(new URL('../../dist/', import.meta.url)), 0, (_, response, {pathname}) => {
    const body = pathname === '/editor' ? HTML : files[`ngo-widgets/assets${pathname}`];
    if (body === undefined) return false;
    const type = pathname === '/editor' ? 'text/html; charset=utf-8' : 'text/javascript';
    response.writeHead(200, {'content-type': type, 'content-security-policy': POLICY}).end(body);
    return true;
  });
});
after(async () => {
  await browser.close();
  await site.close();
});

/** A page with the form of news; what it says of changes comes at the end of `said`. */
const open = async (
  value: string,
  language: 'bg' | 'en' = 'bg',
): Promise<{page: Page; said: string[]; errors: string[]}> => {
  const page = await browser.newPage();
  const said: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction('hear', (text: string) => said.push(text));
  await page.goto(`${site.url}/editor`);
  await page.evaluate(
    (properties) => {
      const form = Object.assign(document.createElement('ngo-content-form'), {tag: 'news-teasers', ...properties});
      const {hear} = window as unknown as {hear: (text: string) => void};
      form.addEventListener('change', (event) => hear((event as CustomEvent<string>).detail));
      document.body.append(form);
    },
    {value, language},
  );
  await page.locator('ngo-content-form').locator('h2, .error').first().waitFor();
  return {page, said, errors};
};

describe('The form of one widget', () => {
  for (const [shape, value, path, expected] of [
    ['a bare list', '[{"title": "А"}]', '0', '[{"title": "Б"}]'],
    [
      'a document of its own',
      '{"lang":"bg","items":[{"title":"А"}]}',
      'items.0',
      '{"lang": "bg", "items": [{"title": "Б"}]}',
    ],
    [
      'a part of a file',
      '{"news-teasers": [{"title": "А"}], "ours": 1.0}',
      'news-teasers.0',
      '{"news-teasers": [{"title": "Б"}], "ours": 1.0}',
    ],
  ] as const)
    test(`changes one text of ${shape}, and nothing else`, async () => {
      const {page, said, errors} = await open(value);
      await page.locator(`[id="f.${path}.fold"]`).click();
      await page.locator(`[id="f.${path}.title.bg"]`).fill('Б');
      await page.getByRole('button', {name: 'Отмяна'}).first().click();
      assert.deepEqual(said, [expected, value]);
      assert.deepEqual(errors, []);
      await page.close();
    });

  test('begins with nothing, leaves out what was added and not filled in, and leads to a mistake', async () => {
    const {page, said, errors} = await open('', 'en');
    await page.getByRole('button', {name: 'Add: a piece of news'}).click();
    await page.locator('[id="f.news-teasers.items.0.title.en"]').fill('House');
    await page.getByRole('button', {name: 'Add: a piece of news'}).click();
    assert.deepEqual((JSON.parse(said.at(-1) ?? '') as {'news-teasers': {items: unknown}})['news-teasers'].items, [
      {title: 'House'},
    ]);
    await page.evaluate(() => {
      Object.assign(document.querySelector('ngo-content-form') ?? {}, {
        value: '[{"title": "House", "url": "/house", "date": "yesterday"}]',
      });
    });
    await page.locator('.mind summary').click();
    await page.locator('.mind li.error button').first().click();
    assert.match(await page.locator('input:focus').evaluate((at) => at.id), /^f\.0\.date/);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('says of what is no content that it is none, and changes nothing', async () => {
    const {page, said} = await open('{');
    await page.getByText(/^Това не е файл с данни/).waitFor();
    assert.deepEqual(said, []);
    await page.close();
  });
});
