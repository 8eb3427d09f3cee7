/** What Lighthouse says of every page of the site: accessibility, best practices and search engines, each 100. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import type {Browser} from 'puppeteer-core';
import {findChromium, flags} from '../../scripts/browser.mjs';
import {serve} from '../../scripts/serve.mjs';

const out = fileURLToPath(new URL('../../site/out', import.meta.url));
assert.ok(existsSync(`${out}/index.html`), 'There is no site/out: run "node scripts/site.mjs" first.');
const paths = readdirSync(out, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('index.html') && !/^(dist|examples)\//.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  server = await serve(out);
  browser = await puppeteer.launch({executablePath: await findChromium(), args: [...flags]});
});
after(() => Promise.all([browser.close(), server.close()]));

for (const path of paths)
  test(`${path} has 100 for accessibility, best practices and search engines`, async () => {
    const result = await lighthouse(server.url + path, {
      port: Number(new URL(browser.wsEndpoint()).port),
      onlyCategories: ['accessibility', 'best-practices', 'seo'],
      logLevel: 'error',
    });
    assert.ok(result);
    const {categories, audits} = result.lhr;
    const wrong = Object.values(categories).flatMap(({title, score, auditRefs}) =>
      score === 1
        ? []
        : [
            title,
            ...auditRefs
              .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 1)
              .map(({id}) => `${id}: ${JSON.stringify(audits[id]?.details).slice(0, 400)}`),
          ],
    );
    assert.deepEqual(wrong, []);
    assert.equal(Object.keys(categories).length, 3);
  });
