/** Widgets that a page takes from one place and puts into another: of the same document, and of others. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf, names, onlyBulgarian} from './documents.js';
import {element, frame, html, Site, tags, Visitor} from './support.js';
import type {Widget} from './support.js';

let browser: Browser;
let site: Site;
let visitor: Visitor;

/** What the tests do in the page. */
interface Lab {
  /** All widgets, as they were found when the page was loaded. */
  readonly widgets: readonly Widget[];
  /** What is seen of each: where it is, whether its tree is the one it had, what it says, and how it looks there. */
  look(): Promise<readonly Look[]>;
}

interface Look {
  readonly status: string;
  readonly same: boolean;
  readonly text: string;
  readonly style: string;
}

const prepare = (): void => {
  const widgets = [...document.querySelectorAll<Widget>('main > *')];
  const treeOf = (widget: Widget) => [...(widget.shadowRoot?.querySelectorAll('*') ?? [])];
  const trees = widgets.map(treeOf);
  const lab: Lab = {
    widgets,
    look: () =>
      Promise.all(
        widgets.map(async (widget, index) => {
          await widget.settled;
          const styleOf = (part: Element) => {
            const {display, fontSize, marginBlockEnd, listStyleType} = (
              part.ownerDocument.defaultView ?? window
            ).getComputedStyle(part);
            return [display, fontSize, marginBlockEnd, listStyleType].join(' ');
          };
          const tree = treeOf(widget);
          const parts = ['[part~=title]', '[role=list]', '[part~=heading]', '[role=status]'].flatMap((selector) => [
            ...(widget.shadowRoot?.querySelectorAll(selector) ?? []),
          ]);
          return {
            status: widget.status,
            same: tree.length === trees[index]?.length && tree.every((part, at) => part === trees[index]?.[at]),
            text: widget.shadowRoot?.textContent ?? '',
            style: [widget, ...parts].map(styleOf).join('; '),
          };
        }),
      ),
  };
  Object.assign(globalThis, {lab});
};

const look = () => visitor.page.evaluate(() => (globalThis as unknown as {lab: Lab}).lab.look());

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
  for (const tag of tags) site.json(`/${tag}.json`, documentOf(tag, both, onlyBulgarian));
});
after(() => Promise.all([browser.close(), site.close()]));

describe('A widget that is moved', () => {
  let usual: readonly Look[];

  before(async () => {
    visitor = await Visitor.come(browser);
    const widgets = tags.map((tag) => element(tag, `/${tag}.json`, 'limit="1"')).join('');
    const places = '<aside></aside><iframe srcdoc="<!DOCTYPE html><html lang=en><body></body></html>"></iframe>';
    await visitor.page.goto(
      site.page('/', html(`<main>${widgets}</main>${places}`, '<script defer src="/embed.js"></script>')),
    );
    for (const tag of tags) await visitor.widget(tag).getByText(names[tag].bg).first().waitFor();
    await visitor.page.evaluate(prepare);
    usual = await look();
    assert.equal(usual.length, tags.length);
    for (const {status, same, style} of usual) {
      assert.deepEqual([status, same], ['ready', true]);
      assert.match(style, /^block 16px /);
    }
  });
  after(() => visitor.leave());

  /** Nothing was thrown or noted, and no file was asked for a second time. */
  const assertQuiet = (): void => {
    assert.deepEqual([...visitor.errors, ...visitor.notes], []);
    for (const tag of tags) assert.equal(site.count(`/${tag}.json`), 1, tag);
  };

  /** Puts the widgets where they were, and asserts that they are what they were. */
  const bringBack = async (): Promise<void> => {
    await visitor.page.evaluate("document.querySelector('main').append(...lab.widgets)");
    const plain = (looks: readonly Look[]) => looks.map(({status, text, style}) => ({status, text, style}));
    assert.deepEqual(plain(await look()), plain(usual));
  };

  test('elsewhere in its document keeps its tree and its look', async () => {
    await visitor.page.evaluate("document.querySelector('aside').append(...lab.widgets)");
    assert.deepEqual(await look(), usual);
    assertQuiet();
  });

  test('by moveBefore keeps the focus of the reader too', async () => {
    const lost = await visitor.page.evaluate(async () => {
      const {widgets, look} = (globalThis as unknown as {lab: Lab}).lab;
      const main = document.querySelector('main') as HTMLElement & {moveBefore(node: Node, child: Node | null): void};
      const lost: string[] = [];
      for (const widget of widgets) {
        const button = widget.shadowRoot?.querySelector<HTMLElement>('button[name=all]');
        button?.focus();
        main.moveBefore(widget, null);
        await look();
        if (!button || widget.shadowRoot?.activeElement !== button) lost.push(widget.localName);
      }
      return lost;
    });
    assert.deepEqual(lost, []);
    assert.deepEqual(await look(), usual);
    assertQuiet();
  });

  test('into a document of another language keeps its look, speaks that language, and is its old self when it is back', async () => {
    await visitor.page.evaluate(`{
      const inner = document.querySelector('iframe').contentDocument;
      for (const widget of lab.widgets) inner.body.append(inner.adoptNode(widget));
    }`);
    const there = await look();
    assert.deepEqual(
      there.map(({style}) => style),
      usual.map(({style}) => style),
    );
    for (const [index, tag] of tags.entries())
      assert.ok(there[index]?.text.includes(names[tag].en), there[index]?.text);
    await visitor.page.evaluate("document.querySelector('iframe').contentDocument.documentElement.lang = 'bg'");
    await frame(visitor.page);
    for (const [index, {text}] of (await look()).entries()) assert.equal(text, usual[index]?.text);
    await bringBack();
    assertQuiet();
  });

  for (const [name, place] of Object.entries({
    'a document that no window shows': 'document.implementation.createHTMLDocument().body',
    'a template': "document.createElement('template').content",
    'a document that a script parsed': "new DOMParser().parseFromString('<p>', 'text/html').body",
  }))
    test(`into ${name} throws nothing, and is its old self when it is back`, async () => {
      await visitor.page.evaluate(`for (const widget of lab.widgets) (${place}).append(widget)`);
      await look();
      await bringBack();
      assertQuiet();
    });
});
