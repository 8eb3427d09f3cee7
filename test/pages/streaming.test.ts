/** Pages that arrive piece by piece, with our script ahead of the markup: what a visitor sees meanwhile. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf, item, names} from './documents.js';
import {html, look, Site, tags, Visitor} from './support.js';
import type {Stream, Tag} from './support.js';

let browser: Browser;
let partner: Site;

before(async () => {
  [browser, partner] = await Promise.all([launch(), Site.open()]);
  for (const tag of tags) partner.json(`/${tag}.json`, documentOf(tag, both));
});
after(() => Promise.all([browser.close(), partner.close()]));

/** What a page held at one moment: whether the element was made, and what of it showed. */
interface Moment {
  readonly made: boolean;
  readonly fallback: boolean;
  readonly content: boolean;
  readonly loading: boolean;
  readonly failed: boolean;
  /** Whether there is a piece of JSON in the page, and no end of it. */
  readonly halfway: boolean;
}

/** Notes each moment that differs from the last: in every frame, and at every change of the page. */
const record = (wanted: readonly string[]) => {
  const page = globalThis as unknown as {moments: Moment[]; states: string[]};
  page.moments = [];
  page.states = [];
  document.addEventListener('ngo-status', (event) => {
    page.states.push((event as CustomEvent<{to: string}>).detail.to);
  });
  const look = () => {
    const placeholder = document.querySelector('[data-ngo-widget]');
    const widget = (placeholder?.shadowRoot ?? document).querySelector(wanted.join());
    const shows = (selector: string) =>
      [...(widget?.shadowRoot?.querySelectorAll(selector) ?? [])].some((part) => part.checkVisibility());
    const text = widget?.shadowRoot?.textContent ?? '';
    const moment = {
      made: widget !== null,
      fallback: [...document.querySelectorAll('.fallback')].some((part) => part.checkVisibility()),
      content: shows('[role=list] > li'),
      loading: text.includes('Loading…'),
      failed: shows('button') || text.includes('cannot be shown'),
      halfway: /^\{(?!.*\}\s*$)/s.test(document.querySelector('main script')?.textContent ?? ''),
    };
    const last = page.moments.at(-1);
    if (JSON.stringify(moment) !== JSON.stringify(last)) page.moments.push(moment);
  };
  new MutationObserver(look).observe(document, {subtree: true, childList: true, characterData: true});
  const next = () => {
    look();
    requestAnimationFrame(next);
  };
  next();
};

/** A visitor who watches a slow page from its first byte on, in English, the script being in its head. */
const watch = async (script: string): Promise<{visitor: Visitor; stream: Stream}> => {
  const visitor = await Visitor.come(browser);
  await visitor.page.addInitScript(record, [...tags]);
  const slow = partner.slowPage('/slow');
  const gone = visitor.page.goto(slow.url, {waitUntil: 'commit'});
  const stream = await slow.opened;
  const [start = ''] = html('', `<script src="${script}"></script>`, 'en').split('</body>');
  await stream.send(start);
  await gone;
  await visitor.page.waitForFunction(() => customElements.get('network-memberships') ?? document.body);
  return {visitor, stream};
};

const momentsOf = ({page}: Visitor): Promise<Moment[]> =>
  page.evaluate(() => (globalThis as unknown as {moments: Moment[]}).moments);
const statesOf = ({page}: Visitor): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as {states: string[]}).states);

/** Sends a piece and waits until the page has it, and has painted it. */
const send = async ({page}: Visitor, stream: Stream, piece: string, selector: string): Promise<void> => {
  await stream.send(piece);
  await page.waitForSelector(selector, {state: 'attached'});
  await painted(page);
};

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Tells when so many more bytes have come into the page: inside a script there is no element to wait for. */
const arrivals = async (page: Page): Promise<(bytes: number) => Promise<void>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let open = 0;
  let wake = () => {};
  session.on('Network.dataReceived', ({dataLength}) => {
    open -= dataLength;
    wake();
  });
  return async (bytes) => {
    open += bytes;
    while (open > 0) await new Promise<void>((resolve) => (wake = resolve));
  };
};

/** The file of each widget; that with all does it in the same way. */
const files: readonly (readonly [Tag, string])[] = [
  [tags[0], '/embed.js'],
  ...tags.map((tag) => [tag, `/embed/${tag}.js`] as const),
];

for (const [tag, script] of files)
  test(`On a slow page with ${script} above it the placeholder of ${tag} waits until it is whole, and never shows fallback and content together`, async () => {
    const {visitor, stream} = await watch(script);
    const {page} = visitor;
    const made = () => page.locator(tag).count();

    await send(visitor, stream, `<main><div data-ngo-widget="${tag}" data-src="/${tag}.json">`, 'main > div');
    assert.equal(await made(), 0, 'made at the start tag');
    await send(visitor, stream, '<p class="fallback" id="one">One,', '#one');
    assert.equal(await made(), 0, 'made in the middle of the fallback');
    await send(visitor, stream, ' still one</p><ul class="fallback"><li id="two">Two', '#two');
    assert.equal(await made(), 0, 'made between two children');
    await send(visitor, stream, '</li></ul></div><p id="after">After</p>', '#after');
    await page.locator(tag).getByText(names[tag].en).first().waitFor();
    assert.equal(await page.evaluate(() => document.readyState), 'loading', 'it waits for the whole page');
    stream.end('</main></body></html>');
    await page.waitForLoadState();

    assert.equal((await look(visitor.widget(tag))).status, 'ready');
    const moments = await momentsOf(visitor);
    assert.ok(
      moments.some(({made, fallback}) => !made && fallback),
      'the fallback showed first',
    );
    assert.ok(moments.at(-1)?.content, 'the content shows last');
    for (const wrong of [
      moments.filter(({fallback, content}) => fallback && content),
      moments.filter(({fallback, loading}) => fallback && loading),
      moments.filter(({failed}) => failed),
    ])
      assert.deepEqual(wrong, []);
    assert.equal(await page.locator('[data-ngo-widget] > .fallback').count(), 2, 'all of the fallback is where it was');
    assert.deepEqual(await statesOf(visitor), ['loading', 'ready']);
    assert.deepEqual([...visitor.errors, ...visitor.notes], []);
    await visitor.leave();
  });

for (const [tag, script] of files.slice(0, 2))
  for (const [form, open, close] of [
    ['element', `<${tag}>`, `</${tag}>`],
    ['placeholder', `<div data-ngo-widget="${tag}">`, '</div>'],
  ])
    test(`On a slow page with ${script} above them 40 kB of JSON inside the ${form} ${tag} come in pieces, and are an error at no moment`, async () => {
      const {visitor, stream} = await watch(script);
      const {page} = visitor;
      const items: object[] = [];
      while (JSON.stringify({items}).length < 40_000) items.push(item(tag, both, `${items.length + 1}`));
      const json = JSON.stringify({items}, null, 1);

      await send(visitor, stream, `<main>${open}<p class="fallback">Fallback</p>`, '.fallback');
      await send(visitor, stream, '<script type="application/json">', 'main script');
      const arrived = await arrivals(page);
      const size = Math.ceil(json.length / 6);
      for (let sent = 0; sent < json.length; sent += size) {
        const piece = json.slice(sent, sent + size);
        await stream.send(piece);
        await arrived(Buffer.byteLength(piece));
        await painted(page);
      }
      assert.equal(await visitor.page.locator('#after').count(), 0);
      await send(visitor, stream, `</script>${close}<p id="after">After</p>`, '#after');
      await page.locator(tag).getByText(names[tag].en).first().waitFor();
      stream.end('</main></body></html>');
      await page.waitForLoadState();

      assert.equal((await look(visitor.widget(tag))).status, 'ready');
      const moments = await momentsOf(visitor);
      assert.deepEqual(
        moments.filter(({failed, fallback, content}) => failed || (fallback && content)),
        [],
      );
      assert.ok(
        moments.some(({halfway, fallback}) => halfway && fallback),
        'half of the JSON was in the page, under the fallback',
      );
      assert.ok(moments.at(-1)?.content);
      assert.deepEqual(await statesOf(visitor), form === 'element' ? ['loading', 'ready'] : ['ready']);
      assert.deepEqual([...visitor.errors, ...visitor.notes], []);
      await visitor.leave();
    });
