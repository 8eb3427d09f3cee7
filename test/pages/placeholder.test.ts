/** The div that webmasters paste: what it becomes, and what it never becomes. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf, names} from './documents.js';
import {frame, html, look, placeholder, Site, tags, Visitor} from './support.js';

let browser: Browser;
let partner: Site;

before(async () => {
  [browser, partner] = await Promise.all([launch(), Site.open()]);
  for (const tag of tags) partner.json(`/${tag}.json`, documentOf(tag, both));
});
after(() => Promise.all([browser.close(), partner.close()]));

const visit = async (body: string): Promise<Visitor> => {
  const visitor = await Visitor.again(browser);
  await visitor.page.goto(partner.page('/', html(body, '<script defer src="/embed.js"></script>')));
  return visitor;
};

for (const tag of tags)
  test(`A placeholder of ${tag} hands on what is the widget’s, and no handler, style, id or class`, async () => {
    const hostile = [
      'data-onclick="window.ran = 1" onfocus="window.ran = 2" data-onload="window.ran = 3" data-style="color: red"',
      'style="color: rgb(1, 2, 3)" id="mine" class="theirs" data-id="x" data-class="y" data-slot="z" data-is="w"',
      'data-heading-level="3" data-missing="hide" data-limit="2" lang="en" data-lang="bg" data-innerhtml="<b>"',
    ].join(' ');
    const visitor = await visit(placeholder(tag, `/${tag}.json`, hostile));
    const widget = visitor.widget(`#mine > ${tag}`);
    const {status, text} = await look(widget);
    assert.equal(status, 'ready');
    assert.ok(text.includes(names[tag].en), text);
    const attributes = await widget.evaluate((it) =>
      Object.fromEntries([...it.attributes].map(({name, value}) => [name, value])),
    );
    delete attributes.exportparts;
    assert.deepEqual(attributes, {src: `/${tag}.json`, 'heading-level': '3', missing: 'hide', limit: '2'});
    await widget.click({position: {x: 3, y: 3}});
    assert.equal(await visitor.page.evaluate(() => 'ran' in globalThis), false);
    assert.equal(await visitor.page.locator('#mine').getAttribute('style'), 'color: rgb(1, 2, 3)');
    await visitor.leave();
  });

test('A placeholder follows what a script changes on it, its attributes alone', async () => {
  const [tag] = tags;
  partner.json('/next.json', {items: [{name: 'Друга мрежа'}]});
  const visitor = await visit(placeholder(tag, `/${tag}.json`));
  const {page} = visitor;
  const widget = visitor.widget(tag);
  await look(widget);
  await page.locator('[data-ngo-widget]').evaluate((holder) => {
    holder.setAttribute('data-onclick', 'window.ran = 1');
    holder.setAttribute('data-heading-level', '4');
    holder.setAttribute('data-src', '/next.json');
  });
  await widget.getByText('Друга мрежа').waitFor();
  assert.deepEqual(await widget.evaluate((it) => it.getAttributeNames().sort()), [
    'exportparts',
    'heading-level',
    'src',
  ]);
  assert.equal(await widget.getByRole('heading', {level: 4, name: 'Друга мрежа'}).count(), 1);
  await page.locator('[data-ngo-widget]').evaluate((holder) => holder.removeAttribute('data-heading-level'));
  await frame(page);
  assert.equal(await widget.getByRole('heading', {level: 2, name: 'Друга мрежа'}).count(), 1);
  await visitor.leave();
});

test('A placeholder that a script adds to the page later becomes a widget, once, also after a move', async () => {
  const [tag] = tags;
  const visitor = await visit('<main></main><aside></aside>');
  const {page} = visitor;
  await page
    .locator('main')
    .evaluate((main, added) => main.insertAdjacentHTML('beforeend', added), placeholder(tag, `/${tag}.json`));
  assert.equal((await look(visitor.widget(`main ${tag}`))).status, 'ready');
  const asked = partner.count(`/${tag}.json`);
  await page.evaluate(() => document.querySelector('aside')?.append(...document.querySelectorAll('main > div')));
  await frame(page);
  assert.equal((await look(visitor.widget(`aside > div > ${tag}`))).status, 'ready');
  assert.equal(await page.locator(tag).count(), 1);
  assert.equal(partner.count(`/${tag}.json`), asked);
  await visitor.leave();
});

test('A copy that a page swapper makes of a placeholder, without its widget, shows the same, and has one widget', async () => {
  const [tag] = tags;
  const visitor = await visit(`<main>${placeholder(tag, `/${tag}.json`)}</main>`);
  const {page} = visitor;
  const before = await look(visitor.widget(tag));
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main?.replaceWith(main.cloneNode(true));
  });
  await frame(page);
  assert.deepEqual(await look(visitor.widget(tag)), before);
  assert.equal(await page.locator(tag).count(), 1);
  assert.deepEqual([...visitor.errors, ...visitor.notes], []);
  await visitor.leave();
});

test('A placeholder with a name of nobody’s stays what it is, and one note names those there are', async () => {
  const visitor = await visit(
    '<div data-ngo-widget="network-membership" data-src="/x.json"><p>Резервен текст</p></div>'.repeat(2) +
      placeholder(tags[0], `/${tags[0]}.json`),
  );
  await look(visitor.widget(tags[0]));
  assert.equal(await visitor.page.locator('[data-ngo-widget="network-membership"] > p').count(), 2);
  assert.equal(visitor.notes.length, 1);
  for (const name of ['„network-membership“', ...tags]) assert.ok(visitor.notes[0]?.includes(name), visitor.notes[0]);
  await visitor.leave();
});

test('A placeholder of a widget in another file of ours is left alone, without a note', async () => {
  const visitor = await Visitor.again(browser);
  const body =
    placeholder('success-stories', '/x.json') + placeholder('network-memberships', '/network-memberships.json');
  const head = '<script defer src="/embed/network-memberships.js"></script>';
  await visitor.page.goto(partner.page('/', html(body, head)));
  assert.equal((await look(visitor.widget('network-memberships'))).status, 'ready');
  assert.equal(await visitor.page.locator('[data-ngo-widget="success-stories"] > p').isVisible(), true);
  assert.deepEqual(visitor.notes, []);
  await visitor.leave();
});
