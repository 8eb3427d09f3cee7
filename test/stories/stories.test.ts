/**
 * Every published story: its state, its width, the console, and axe; in Bulgarian at 320 px, and in each language, at each
 * width and in each theme with `npm run test:all`. What themes do to contrast, tests of elements ask each time.
 * Reads the static build, `storybook-static`: build the Storybook before.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import axe from 'axe-core';
import type {Browser, Locator, Page} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import {contentTags, tags} from '../../src/widgets.js';
import {launch} from '../support/browser.js';
import {some} from '../support/some.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly exportName?: string;
}
type Globals = Readonly<Record<string, string>>;
/** How the parts of a Storybook speak with each other. */
interface Channel {
  once(event: string, listener: () => void): void;
  emit(event: string, data: object): void;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = `${root}storybook-static`;
assert.ok(existsSync(`${built}/index.json`), 'There is no storybook-static: build the Storybook first.');

const index = JSON.parse(readFileSync(`${built}/index.json`, 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};
const stories = Object.values(index.entries).filter(({type}) => type === 'story');
const sheets = readdirSync(`${root}src/theme/themes`).map((file) =>
  readFileSync(`${root}src/theme/themes/${file}`, 'utf8'),
);
const themes = [...new Set(sheets.join('\n').match(/(?<=^\.)ngo-theme-[\w-]+/gm))];

const languages = {bg: 'Bulgarian', en: 'English'};
const widths = [320, 1280];
// Bulgarian words are the longer ones: they are tried where there is the least room.
const inEach = some(
  Object.entries(languages).flatMap(([language, spoken]) => widths.map((width) => ({language, spoken, width}))),
  1,
);
/** The state that a story shows; all others show their content whole. */
const states: Readonly<Record<string, string>> = {Empty: 'empty', Loading: 'loading', Error: 'error'};
/** The stories of a widget that has no content of its own, and so neither layouts nor states. */
const others: Readonly<Record<string, readonly string[]>> = {
  'language-switch': ['Default', 'TwoWidgets', 'TwoSwitches'],
};
/** The stories of no widget: pages of others, and all widgets on one page. */
const PAGES = 'host pages';
const THEME = 'theme';
/** What the Error story asks for. */
const missing = 'no-such-file.json';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  server = await serve(built);
  browser = await launch();
});

after(async () => {
  await browser.close();
  await server.close();
});

/** A reader of the Storybook: one page, and what was wrong with it since it was loaded. */
class Reader {
  complaints: string[] = [];
  /** The story that is open, and how. */
  #story = '';
  #globals = '';

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.complaints.push(`page error: ${error}`));
    page.on('console', (message) => {
      const text = `${message.text()} ${message.location().url}`;
      // The server's 404 is what the Error story is about, and our own note on it a warning.
      if (
        message.type() === 'error'
          ? !text.includes(missing)
          : message.type() === 'warning' && !text.startsWith('ngo-widgets: ')
      )
        this.complaints.push(`${message.type()} in the console: ${text}`);
    });
    page.on('request', (request) => {
      const {protocol, origin} = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.url) this.complaints.push(`a request to ${origin}`);
    });
  }

  static async start(): Promise<Reader> {
    return new Reader(await browser.newPage());
  }

  /**
   * Opens a story or the docs. From one story to another, and from one look to another, it goes as the Storybook itself
   * does, without loading its page anew. `manual` keeps the Storybook's own axe from running beside ours.
   */
  async open(id: string, viewMode: 'story' | 'docs', globals: Globals): Promise<void> {
    const all = {theme: 'light', ...globals};
    const given = Object.entries({...all, 'a11y.manual': '!true'}).map(([name, value]) => `${name}:${value}`);
    this.complaints = [];
    if (!this.#story || viewMode === 'docs')
      await this.page.goto(`${server.url}/iframe.html?id=${id}&viewMode=${viewMode}&globals=${given.join(';')}`);
    else {
      if (given.join() !== this.#globals) await this.#tell('updateGlobals', {globals: all});
      if (id !== this.#story) await this.#tell('setCurrentStory', {storyId: id, viewMode});
    }
    this.#story = viewMode === 'story' ? id : '';
    this.#globals = given.join();
  }

  /** Tells the Storybook's page what its toolbar and list would tell it, and waits until it has drawn the story. */
  #tell(event: string, data: object): Promise<void> {
    return this.page.evaluate(
      ([name, given]) =>
        new Promise<void>((resolve) => {
          const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as unknown as Record<string, Channel>;
          channel?.once('storyRendered', () => resolve());
          channel?.emit(name, given);
        }),
      [event, data] as const,
    );
  }

  /** Sets controls of the open story, as the Storybook's panel does. */
  set(updatedArgs: Readonly<Record<string, string>>): Promise<void> {
    return this.#tell('updateStoryArgs', {storyId: this.#story, updatedArgs});
  }

  /** All widgets of a story: that of the title, and in the stories of a switch those that it switches. */
  #widgets(tag: string): Locator {
    return this.page.locator(
      tag in others ? tags.map((each) => `#storybook-root ${each}`).join() : `#storybook-root ${tag}`,
    );
  }

  /** Waits until the story's widgets have come to rest, unfolds what is folded, and says in what state they are. */
  async settle(tag: string, state = 'ready'): Promise<string> {
    await this.page.locator(`#storybook-root ${tag}`).first().waitFor({state: 'attached'});
    const states = await this.#widgets(tag).evaluateAll(
      (elements, isLoading) =>
        Promise.all(
          elements.map(async (element) => {
            const it = element as HTMLElement & {
              status?: string;
              settled?: Promise<void>;
              updateComplete: Promise<void>;
            };
            // What never comes to rest has at least been drawn a frame later.
            await (isLoading ? new Promise(requestAnimationFrame) : (it.settled ?? it.updateComplete));
            for (const details of it.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
            return it.status;
          }),
        ),
      state === 'loading',
    );
    return [...new Set(states.filter((each) => each !== undefined))].join(', ');
  }

  /** What is wider than its place: the page; a text or picture that leaves its item or widget, and may be cut off there. */
  async overflowing(tag: string): Promise<string[]> {
    return this.#widgets(tag).evaluateAll((widgets) => {
      const {scrollWidth, clientWidth} = document.documentElement;
      const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
      const range = document.createRange();
      for (const widget of widgets) {
        const walker = document.createTreeWalker(
          widget.shadowRoot ?? widget,
          NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
        );
        while (walker.nextNode()) {
          const node = walker.currentNode;
          // A closed box shows its own words in its own frame; the list of its options is the browser's.
          if (node.parentElement instanceof HTMLOptionElement) continue;
          const name =
            node instanceof Text
              ? node.data.trim()
              : node instanceof HTMLSelectElement
                ? node.name
                : node instanceof HTMLImageElement && node.alt;
          // Text that is cut off on purpose is there for ears. No function of its own: tsx names those by a helper that
          // the page lacks.
          let isCut = false;
          for (let at = node.parentElement; at; at = at.parentElement)
            isCut ||= getComputedStyle(at).clipPath !== 'none';
          if (!name || isCut) continue;
          range.selectNode(node);
          const {left, right} = range.getBoundingClientRect();
          const place = (node.parentElement?.closest('[part~="item"]') ?? widget).getBoundingClientRect();
          const out = Math.max(place.left - left, right - place.right);
          if (out > 1) found.push(`out of its place by ${Math.round(out)} px: ${name}`);
        }
      }
      return found;
    });
  }

  /** What axe finds, a line each. */
  async violations(): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(axe.source);
    const {violations} = await this.page.evaluate(() =>
      (globalThis as unknown as {axe: Pick<typeof axe, 'run'>}).axe.run(document, {resultTypes: ['violations']}),
    );
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }

  /** Opens a story and asserts all that holds for each of them. */
  async check({id, title, exportName = ''}: Entry, globals: Globals, width: number): Promise<void> {
    const state = states[exportName] ?? 'ready';
    await this.page.setViewportSize({width, height: 900});
    await this.open(id, 'story', globals);
    assert.equal(await this.settle(title, state), state);
    assert.equal(await this.page.locator('#storybook-root [lang]').first().getAttribute('lang'), globals.language);
    assert.deepEqual(await this.overflowing(title), []);
    assert.deepEqual(await this.violations(), []);
    assert.deepEqual(this.complaints, []);
  }
}

describe('The set of stories', () => {
  for (const tag of contentTags)
    test(`holds for ${tag} each layout and each state, by the names that all widgets share`, async () => {
      const {content} = (await import(`../../src/widgets/${tag}/${tag}.content.js`)) as {
        content: {layouts: readonly string[]};
      };
      const layouts = content.layouts.map((layout) =>
        layout.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      );
      const wanted = ['Default', ...layouts, 'PartlyTranslated', 'LongText', 'Empty', 'Loading', 'Error'];
      const names = new Set(stories.filter(({title}) => title === tag).map(({exportName}) => exportName));
      assert.deepEqual(
        wanted.filter((name) => !names.has(name)),
        [],
      );
    });

  for (const tag of tags.filter((each) => !contentTags.some((content) => content === each)))
    test(`holds for ${tag}, which has no content of its own, each way of using it`, () => {
      const names = stories.filter(({title}) => title === tag).map(({exportName}) => exportName);
      assert.deepEqual(names.sort(), [...(others[tag] ?? [])].sort());
    });

  test('holds nothing that belongs to no widget, but the pages of others and the workshop of themes', () => {
    const strays = stories.filter(({title}) => ![...tags, PAGES, THEME].some((known) => known === title));
    assert.deepEqual(strays, []);
  });
});

describe('The run of axe', () => {
  const [tag] = tags;

  test('reports a picture without an alternative text that is put into the page', async () => {
    const reader = await Reader.start();
    await reader.open(`${tag}--default`, 'story', {language: 'en'});
    await reader.settle(tag);
    await reader.page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    assert.match((await reader.violations()).join('\n'), /^image-alt at img:/);
  });

  test('reports a picture without an alternative text that is put inside a widget', async () => {
    const reader = await Reader.start();
    await reader.open(`${tag}--default`, 'story', {language: 'en'});
    await reader.settle(tag);
    await reader.page.locator(tag).evaluate((widget) => widget.shadowRoot?.append(document.createElement('img')));
    assert.match((await reader.violations()).join('\n'), new RegExp(`^image-alt at ${tag},img:`));
  });
});

describe('A language switch in a story', () => {
  const titles = {bg: 'Свържете се с нас', en: 'Get in touch'};

  for (const [from, to] of [
    ['bg', 'en'],
    ['en', 'bg'],
  ] as const)
    test(`shows the widget in the other language, from ${languages[from]} to ${languages[to]}, and is sound there`, async () => {
      const reader = await Reader.start();
      await reader.open('language-switch--two-switches', 'story', {language: from});
      await reader.settle('language-switch');
      const [first, second] = [
        reader.page.locator('language-switch').first(),
        reader.page.locator('language-switch').last(),
      ];
      await reader.page.getByRole('heading', {name: titles[from]}).waitFor();
      await first.locator(`button[lang=${to}]`).click();
      await reader.page.getByRole('heading', {name: titles[to]}).waitFor();
      await second.locator(`button[lang=${to}][aria-pressed=true]`).waitFor();
      assert.deepEqual(await reader.violations(), []);
      assert.deepEqual(reader.complaints, []);
      await reader.page.close();
    });
});

describe('The pages of others', () => {
  const own = stories.filter(({title}) => title === PAGES);
  let reader: Reader;
  before(async () => {
    reader = await Reader.start();
  });
  after(() => reader.page.close());

  test('are those of examples/hosts', () => {
    const files = readdirSync(`${root}examples/hosts`).filter((file) => file.endsWith('.html'));
    assert.equal(own.length, files.length);
  });

  // What they look like, and axe, are matters of test/pages/example-hosts.test.ts: axe does not enter a frame.
  for (const {id, exportName} of own)
    test(`${exportName} shows its widgets`, async () => {
      await reader.open(id, 'story', {language: 'bg'});
      const frame = reader.page.frameLocator('#storybook-root iframe');
      const places = frame.locator('[data-ngo-widget]');
      await places.first().locator(':defined').first().waitFor({state: 'attached'});
      const found = await places.locator(contentTags.join()).evaluateAll((widgets) =>
        Promise.all(
          widgets.map(async (widget) => {
            const it = widget as HTMLElement & {readonly status: string; readonly settled: Promise<void>};
            await it.settled;
            return it.status;
          }),
        ),
      );
      assert.deepEqual([...new Set(found)], ['ready']);
      assert.equal(found.length, await places.count());
      assert.deepEqual(reader.complaints, []);
    });
});

describe('The workshop of themes', () => {
  const story = 'theme--workshop';
  const own = stories.filter(({title}) => title === THEME);
  let reader: Reader;
  beforeEach(async () => {
    reader = await Reader.start();
  });
  afterEach(() => reader.page.close());

  // All widgets stand there, as in the stories of a switch.
  for (const one of own)
    for (const {language, spoken, width} of inEach)
      test(`${one.exportName} is sound in ${spoken}, ${width} px wide`, () =>
        reader.check({...one, title: 'language-switch'}, {language}, width));

  test('has a control for each custom property of each widget', async () => {
    const {modules} = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8')) as {
      readonly modules: readonly {
        readonly declarations?: readonly {readonly cssProperties?: readonly {readonly name: string}[]}[];
      }[];
    };
    const wanted = new Set(
      modules.flatMap(({declarations = []}) =>
        declarations.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)),
      ),
    );
    assert.ok(wanted.size > 20);
    await reader.page.setViewportSize({width: 1280, height: 900});
    await reader.page.goto(`${server.url}/?path=/story/${story}`);
    const panel = reader.page.locator('#storybook-panel-root');
    for (const name of wanted)
      await panel
        .getByRole('row')
        .filter({has: reader.page.getByText(name, {exact: true})})
        .waitFor({state: 'attached'});
  });

  for (const [language, warning] of [
    ['bg', /^Заглавията: контрастът е 1,9 : 1, а трябва да е поне 4,5 : 1\.$/],
    ['en', /^Headings: the contrast is 1\.9 : 1; it takes 4\.5 : 1 at least\.$/],
  ] as const)
    test(`writes the CSS of what is set, and warns of what cannot be read, in ${languages[language]}`, async () => {
      await reader.open(story, 'story', {language});
      await reader.settle('language-switch');
      const status = reader.page.locator('theme-workshop > [role=status]');
      const css = reader.page.locator('theme-workshop pre');
      assert.equal(await status.textContent(), '');

      await reader.set({'--ngo-color-heading': '#00695c', '--ngo-radius': '0'});
      assert.equal(await css.textContent(), '.our-theme {\n  --ngo-color-heading: #00695c;\n  --ngo-radius: 0;\n}');
      assert.equal(await status.textContent(), '');
      const title = reader.page.locator('news-teasers h2');
      assert.equal(await title.evaluate((element) => getComputedStyle(element).color), 'rgb(0, 105, 92)');

      await reader.set({'--ngo-color-heading': '#bbbbbb'});
      assert.match(`${await status.textContent()}`, warning);
      await reader.set({ground: '#222222'});
      assert.doesNotMatch(`${await status.textContent()}`, warning);
    });

  test('lets a keyboard copy the CSS', async () => {
    await reader.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await reader.open('theme--example', 'story', {language: 'en'});
    await reader.settle('language-switch');
    const button = reader.page.getByRole('button', {name: 'Copy', exact: true});
    await button.focus();
    await reader.page.keyboard.press('Shift+Tab');
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    await reader.page.locator('theme-workshop output', {hasText: 'Copied'}).waitFor();
    const copied = await reader.page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await reader.page.locator('theme-workshop pre').textContent());
  });
});

// Two at a time: that is how many processors the least machine has.
describe('Every story', {concurrency: 2}, () => {
  for (const tag of tags)
    describe(`of ${tag}`, {concurrency: 1}, () => {
      const own = stories.filter(({title}) => title === tag);
      let reader: Reader;
      before(async () => {
        reader = await Reader.start();
      });
      after(() => reader.page.close());

      for (const {language, spoken, width} of inEach)
        for (const story of some(own, 5))
          test(`${story.exportName} is sound in ${spoken}, ${width} px wide`, () =>
            reader.check(story, {language}, width));

      for (const look of some(['dark', ...themes], 1))
        for (const story of own.filter(({exportName = ''}) =>
          ['Default', 'Error', ...(others[tag] ?? [])].includes(exportName),
        ))
          test(`${story.exportName} is sound in the look "${look}"`, async () => {
            await reader.check(story, {language: 'bg', theme: look}, 1280);
            const ground = reader.page.locator(`#storybook-root .${look}`);
            const text = await ground.evaluate((page) => getComputedStyle(page).getPropertyValue('--ngo-color-text'));
            assert.equal(text === '', look === 'dark', 'the theme gives a colour, and a plain page does not');
          });

      test('stands in the docs, where nothing fails', async () => {
        await reader.open(`${tag}--docs`, 'docs', {language: 'en'});
        await reader.page
          .locator(`#storybook-docs ${tag}`)
          .nth(own.length - 1)
          .waitFor({state: 'attached'});
        assert.deepEqual(reader.complaints, []);
      });
    });
});
