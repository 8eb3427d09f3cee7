/** The files of `test/cli/slips.ts` on a page: what its console says of each, and what shows once the cure is followed. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {MEANT, slips} from '../cli/slips.js';
import {launch} from '../support/browser.js';
import {html, Site, Visitor} from './support.js';
import type {Widget} from './support.js';

const tag = 'network-memberships';
let browser: Browser;
let site: Site;
let visitor: Visitor;

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
  visitor = await Visitor.come(browser);
  await visitor.page.goto(site.page('/', html('<main></main>', '<script defer src="/embed.js"></script>')));
});
after(async () => {
  await visitor.leave();
  await Promise.all([browser.close(), site.close()]);
});

/** What a reader sees of a file or of data, and the addresses behind it. */
const show = (given: {readonly src: string} | {readonly data: object}): Promise<{status: string; shown: string[]}> =>
  visitor.page.evaluate(
    async ([name, properties]) => {
      const widget = document.createElement(name) as Widget & HTMLElement;
      Object.assign(widget, properties);
      document.querySelector('main')?.replaceChildren(widget);
      await widget.settled;
      const root = widget.shadowRoot;
      const addresses = [...(root?.querySelectorAll('a') ?? [])].map(({href}) => href);
      return {status: widget.status, shown: [root?.textContent.replace(/\s+/g, ' ') ?? '', ...addresses]};
    },
    [tag, given] as const,
  );

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

for (const [index, {about, file, cured, meant = MEANT}] of slips.entries())
  test(`A file with a slip is told on the console, and shows what was meant once it is cured: ${about}`, async () => {
    // What is JSON, and no text in UTF-8, other tests have.
    if (typeof file === 'string' && !isJson(file)) {
      const {status} = await show({src: site.answer(`/broken-${index}.json`, file, 'application/json')});
      assert.equal(status, 'error');
      assert.match(visitor.notes.splice(0).join('\n'), /Ред \d+, колона \d+: |Това е уебстраница/);
    }
    const seen = await show({src: site.answer(`/cured-${index}.json`, cured, 'application/json')});
    assert.deepEqual(visitor.notes.splice(0), []);
    assert.deepEqual(seen, await show({data: {lang: 'bg', items: meant}}));
    assert.equal(seen.status, 'ready');
    assert.deepEqual(visitor.errors, []);
  });
