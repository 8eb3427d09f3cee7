/** The builder in a browser, as somebody who does not code meets it. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import {VERSION} from '../../src/version.js';
import {launch} from '../support/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
/** The site of an organisation: what was uploaded to it, and its pages. */
let ngo: Awaited<ReturnType<typeof serve>>;
const uploaded = new Map<string, string>();

before(async () => {
  browser = await launch();
  site = await serve(`${root}site/out/`);
  ngo = await serve(`${root}dist/`, 0, (_, response, {pathname}) => {
    const file = uploaded.get(pathname);
    const ours = new RegExp(`^/widgets/${VERSION}/(.+)$`).exec(pathname)?.[1];
    const path = ours && `${root}dist/${ours}`;
    const body = file ?? (path && existsSync(path) ? readFileSync(path) : undefined);
    if (body === undefined) return false;
    const type = /\.html?$|\/$/.test(pathname)
      ? 'text/html'
      : pathname.endsWith('.js')
        ? 'text/javascript'
        : pathname.endsWith('.css')
          ? 'text/css'
          : 'application/json';
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*'}).end(body);
    return true;
  });
});
after(async () => {
  await browser.close();
  await site.close();
  await ngo.close();
});

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly errors: string[];
  readonly requests: string[];
}
const visit = async (language: 'bg' | 'en' = 'bg', width = 1280, context?: BrowserContext): Promise<Visit> => {
  const own = context ?? (await browser.newContext({acceptDownloads: true, viewport: {width, height: 900}}));
  const page = await own.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${site.url}${language === 'bg' ? '' : '/en'}/builder/`);
  await page.locator('ngo-builder').getByRole('heading').first().waitFor();
  return {context: own, page, errors, requests};
};

/** The draft that a browser keeps. */
const draftIn = async (page: Page): Promise<{readonly text: string}> => {
  const kept = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('ngo-widgets-draft:'));
    return localStorage.getItem(key ?? '');
  });
  return JSON.parse(kept ?? '{"text": ""}') as {text: string};
};
const waitUntilKept = async (page: Page, words: string): Promise<void> => {
  await page.waitForFunction(
    (wanted) => Object.keys(localStorage).some((key) => localStorage.getItem(key)?.includes(wanted)),
    words,
  );
};

/** Presses Tab until the focus is on what has this name. */
const tabTo = async (page: Page, name: RegExp, key = 'Tab'): Promise<void> => {
  const focused = page.locator(':focus');
  for (let presses = 0; presses < 150; presses++) {
    const label = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!(at instanceof HTMLElement)) return '';
      const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])].map((one) => one.textContent) : [];
      const group = at.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
      return [group, ...labels, at.getAttribute('aria-label') ?? '', at.textContent]
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    });
    if (name.test(label)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`No ${name} by Tab; the focus is on ${await focused.evaluate((at) => at.outerHTML).catch(() => '')}`);
};

/** Words of the walk, in the language of the builder. */
const walks = {
  bg: {
    begin: /^Започнете: Новини/,
    title: /^Заглавие .*български/,
    itemTitle: /^Заглавие \(задължително\) .*български/,
    excerpt: /^Откъс .*български/,
    date: /Дата$/,
    url: /Адрес \(/,
    add: /^Новини Добавяне: новина|Добавяне: новина$/,
    take: /вземете кода/,
    folder: /^Адрес на сайта/,
    platform: /^С какво е направен/,
    download: /^Изтегляне на/,
    shown: '3 май 2024 г.',
  },
  en: {
    begin: /^Begin: News/,
    title: /^Title .*Bulgarian|^Title .*English/,
    itemTitle: /^Title \(required\) .*English/,
    excerpt: /^Excerpt .*English/,
    date: /Date$/,
    url: /Address \(/,
    add: /Add: a piece of news$/,
    take: /take the code/,
    folder: /^Address of the site/,
    platform: /^What is the site made with/,
    download: /^Download content/,
    shown: '3 May 2024',
  },
} as const;

describe('From an empty builder to a widget on a foreign page', () => {
  for (const language of ['bg', 'en'] as const)
    test(`goes by keyboard alone, in ${language}`, async () => {
      const words = walks[language];
      const {context, page, errors} = await visit(language);
      await tabTo(page, words.begin);
      await page.keyboard.press('Enter');
      await tabTo(page, words.title);
      await page.keyboard.type('Новини от дома');
      await tabTo(page, words.add);
      await page.keyboard.press('Enter');
      await tabTo(page, words.itemTitle);
      await page.keyboard.type('Нова <стая> & "двор"');
      await tabTo(page, words.date);
      await page.keyboard.type('3.5.2024');
      await tabTo(page, words.url);
      await page.keyboard.type('ngo.example/novini');
      await tabTo(page, words.take);
      await page.keyboard.press('Enter');
      await tabTo(page, words.folder);
      await page.keyboard.type(`${ngo.url}/widgets`);
      const coming = page.waitForEvent('download');
      await tabTo(page, words.download);
      await page.keyboard.press('Enter');
      const file = await coming;
      uploaded.set(`/widgets/${file.suggestedFilename()}`, await readFile(await file.path(), 'utf8'));
      const pieces = await page
        .locator('ngo-builder textarea[readonly]')
        .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
      uploaded.set(
        '/page/',
        `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>НПО</title><body>${pieces.join('\n')}`,
      );
      assert.deepEqual(errors, []);
      await context.close();

      const reader = await browser.newContext();
      const foreign = await reader.newPage();
      await foreign.goto(`${ngo.url}/page/`);
      const link = foreign.getByRole('link', {name: 'Нова <стая> & "двор"'});
      await link.waitFor();
      assert.equal(await link.getAttribute('href'), 'https://ngo.example/novini');
      const widget = foreign.locator('[data-ngo-widget]');
      assert.equal(await widget.evaluate((at) => (at as HTMLElement & {status: string}).status), 'ready');
      const shown = await foreign.getByText(words.shown).first().innerText();
      assert.match(shown.replace(/\u00a0/g, ' '), new RegExp(words.shown));
      await reader.close();
    });
});

describe('The builder', () => {
  test('sends nothing anywhere: it asks for the site’s own files, and for pictures that somebody names', async () => {
    const {context, page, requests} = await visit();
    await page.getByRole('button', {name: 'От пример: Истории'}).click();
    await page.frameLocator('iframe').locator('success-stories').getByRole('heading').first().waitFor();
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(site.url)),
      [],
    );
    await context.close();
  });

  test('keeps the draft of a tab that was killed', async () => {
    const {context, page} = await visit();
    await page.getByRole('button', {name: 'Започнете: Истории'}).click();
    await page.getByRole('button', {name: 'Добавяне: история'}).click();
    await page.locator('[id="f.success-stories.items.0.title.bg"]').fill('Дом за Мартин');
    await waitUntilKept(page, 'Дом за Мартин');
    const session = await context.newCDPSession(page);
    const gone = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await gone;
    const {page: again} = await visit('bg', 1280, context);
    await again.getByRole('button', {name: /^Дом за Мартин/}).waitFor();
    // The other language goes on with the same draft.
    await again.goto(`${site.url}/en/builder/`);
    await again.getByRole('button', {name: /^Дом за Мартин/}).waitFor();
    // What is forgotten is gone from this browser.
    await again.goto(`${site.url}/builder/#start`);
    await again
      .getByRole('button', {name: /^Забрави я/})
      .first()
      .click();
    assert.equal(await again.evaluate(() => Object.values(localStorage).join().includes('Мартин')), false);
    await context.close();
  });

  test('lets two tabs of one draft lose nothing of each other', async () => {
    const {context, page} = await visit();
    const title = '[id="f.news-teasers.title.bg"]';
    await page.getByRole('button', {name: 'Започнете: Новини'}).click();
    await page.locator(title).fill('Едно');
    await waitUntilKept(page, 'Едно');
    const {page: other} = await visit('bg', 1280, context);
    await other.locator(title).fill('Две');
    // The tab that waits shows what the other one wrote, and says so.
    await page
      .getByRole('status')
      .getByText(/в друг раздел/)
      .waitFor();
    assert.equal(await page.locator(title).inputValue(), 'Две');
    // One that was asleep meanwhile, and was told nothing, writes over nothing: its own is kept beside.
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('ngo-widgets-draft:')) ?? '';
      const draft = JSON.parse(localStorage.getItem(key) ?? '') as {text: string; kept: number};
      const text = draft.text.replace('Две', 'Три');
      localStorage.setItem(key, JSON.stringify({...draft, text, kept: draft.kept + 5}));
    });
    await page.locator(title).fill('Четири');
    await page
      .getByRole('status')
      .getByText(/\(копие\)“/)
      .waitFor();
    const kept = await page.evaluate(() => Object.values(localStorage).join());
    assert.ok(kept.includes('Три') && kept.includes('Четири'));
    // What is forgotten in one tab does not come back from another.
    const {page: third} = await visit('bg', 1280, context);
    await third.goto(`${site.url}/builder/#start`);
    for (let left = await third.getByRole('button', {name: /^Забрави я/}).count(); left > 0; left--)
      await third
        .getByRole('button', {name: /^Забрави я/})
        .first()
        .click();
    await other.close({runBeforeUnload: true});
    await page.close({runBeforeUnload: true});
    assert.equal(await third.evaluate(() => Object.values(localStorage).join().includes('Три')), false);
    await third.getByRole('status').getByRole('button', {name: 'Отмяна'}).click();
    await third.getByRole('button', {name: /^Забрави я/}).waitFor();
    await context.close();
  });

  test('works where the browser keeps nothing, and says that it does not', async () => {
    const context = await browser.newContext();
    await context.addInitScript(
      "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get() { throw new DOMException('', 'SecurityError') }})",
    );
    const {page, errors} = await visit('bg', 1280, context);
    await page.getByRole('button', {name: 'Започнете: Новини'}).click();
    await page.getByText(/не позволява да се пази черновата/).waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('has no fault that axe finds, on any of its pages, in either language, at 390 and 1280 px', async () => {
    for (const [language, width] of [
      ['bg', 1280],
      ['en', 390],
    ] as const) {
      const {context, page} = await visit(language, width);
      const check = async (where: string) => {
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const {violations} = await (
            window as unknown as {
              axe: {run: (at: Document) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
            }
          ).axe.run(document);
          return violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
        });
        assert.deepEqual(found, [], where);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${where}: sideways`);
      };
      await check('start');
      for (const name of [
        /^(От пример|From an example): (Истории|Stories)/,
        /^(От пример|From an example): (Контакти|Contacts)/,
        /^(От пример|From an example): (Проект|A project)/,
      ]) {
        await page.goto(`${page.url().replace(/#.*/, '')}#start`);
        await page.getByRole('button', {name}).click();
        for (const fold of await page.locator('ngo-builder .entry > .head .fold').all()) await fold.click();
        for (const more of await page.locator('ngo-builder .fold.more').all()) await more.click();
        await check(`${name}`);
        await page.setViewportSize({width: 260, height: 900});
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name}, 260 px`);
        await page.setViewportSize({width, height: 900});
      }
      await page.goto(`${page.url().replace(/#.*/, '')}#take`);
      await check('take');
      await context.close();
    }
  });

  test('moves, duplicates and removes a record by keyboard, says so, and takes it back', async () => {
    const {context, page} = await visit();
    await page.getByRole('button', {name: 'Започнете: Новини'}).click();
    for (const name of ['Едно', 'Две']) {
      await page.getByRole('button', {name: 'Добавяне: новина'}).click();
      await page.getByRole('textbox', {name: 'български'}).last().waitFor();
      const index = name === 'Едно' ? 0 : 1;
      await page.locator(`[id="f.news-teasers.items.${index}.title.bg"]`).fill(name);
    }
    /** Waits until the records stand so. */
    const stand = async (...names: readonly string[]): Promise<void> => {
      await page.waitForFunction((wanted) => {
        const folds = document.querySelector('ngo-builder')?.shadowRoot?.querySelectorAll('.entry .fold:not(.more)');
        return [...(folds ?? [])].map((fold) => fold.textContent.replace(/·.*/s, '').trim()).join() === wanted;
      }, names.join());
    };
    await page.getByRole('button', {name: 'Нагоре: Две'}).focus();
    await page.keyboard.press('Enter');
    await stand('Две', 'Едно');
    await page.getByRole('status').getByText('„Две“ е на място 1 от 2.').waitFor();
    // A button that is disabled keeps no focus: its twin has it.
    assert.equal(await page.getByRole('button', {name: 'Надолу: Две'}).evaluate((at) => at.matches(':focus')), true);
    await page.getByRole('button', {name: 'Премахване: Едно'}).focus();
    await page.keyboard.press('Enter');
    await stand('Две');
    await page.getByRole('status').getByRole('button', {name: 'Отмяна'}).click();
    await stand('Две', 'Едно');
    // It is open as it was, and the focus is in the list.
    assert.equal(await page.locator('[id="f.news-teasers.items.1.fold"]').getAttribute('aria-expanded'), 'true');
    assert.equal(await page.locator('[id="f.news-teasers.items"]').evaluate((at) => at.matches(':focus')), true);
    await context.close();
  });

  test('takes numbers, dates and addresses as people write them', async () => {
    const {context, page} = await visit();
    await page.getByRole('button', {name: 'Започнете: Кой ни финансира'}).click();
    await page.getByRole('button', {name: /Добавяне: финансираща/}).click();
    await page
      .getByRole('button', {name: /Още полета/})
      .last()
      .click();
    await page.locator('[id="f.funder-acknowledgement.items.0.amount.value"]').fill('24 000,50');
    await page.locator('[id="f.funder-acknowledgement.items.0.period.from"]').fill('март 2024');
    await page.locator('[id="f.funder-acknowledgement.items.0.funder.url"]').fill('fond.bg');
    await waitUntilKept(page, 'fond.bg');
    const {text} = await draftIn(page);
    const file = JSON.parse(text) as {'funder-acknowledgement': {items: unknown[]}};
    const [item] = file['funder-acknowledgement'].items;
    assert.deepEqual(item, {funder: {url: 'https://fond.bg'}, period: {from: '2024-03'}, amount: {value: 24000.5}});
    // While somebody types, the field says what was typed.
    assert.equal(await page.locator('[id="f.funder-acknowledgement.items.0.funder.url"]').inputValue(), 'fond.bg');
    await context.close();
  });

  test('keeps the paragraphs and the lists of what is pasted from Word, and nothing of its look', async () => {
    const {context, page} = await visit();
    await page.getByRole('button', {name: 'Започнете: Истории'}).click();
    await page.getByRole('button', {name: 'Добавяне: история'}).click();
    const body = page.locator('[id="f.success-stories.items.0.body.bg"]');
    await body.evaluate((area) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<style>p{color:red}</style><p class=MsoNormal>Първи <b>абзац</b>\nна два реда.<o:p></o:p></p><p class=MsoListParagraph><span style="mso-list:Ignore">·<span>  </span></span>едно</p><p class=MsoListParagraph><span style="mso-list:Ignore">·</span>две</p><p>Последен.</p><table><tr><td><p class=MsoNormal>2023<o:p></o:p></p></td><td><p class=MsoNormal>120 <b>деца</b></p></td></tr></table>',
      );
      area.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    });
    assert.equal(await body.inputValue(), 'Първи абзац на два реда.\n\n- едно\n- две\n\nПоследен.\n\n2023 | 120 деца');
    await page.frameLocator('iframe').locator('success-stories').waitFor();
    await context.close();
  });

  test('leads from a mistake to the field, also in a record that is folded', async () => {
    const {context, page} = await visit();
    await page.locator('ngo-builder input[type=file]').setInputFiles({
      name: 'network-memberships.json',
      mimeType: 'application/json',
      buffer: Buffer.from('[{"name": "Мрежа", "since": "вчера"}]'),
    });
    await page.getByText(/^Грешки: 1/).click();
    await page
      .locator('ngo-builder .mind')
      .getByRole('button', {name: /^Грешка:/})
      .click();
    const since = page.locator('[id="f.0.since"]');
    await since.waitFor();
    assert.equal(await since.evaluate((at) => at.matches(':focus')), true);
    assert.equal(await since.getAttribute('aria-invalid'), 'true');
    await since.fill('2016');
    await page
      .locator('ngo-builder .mind')
      .getByText(/^Грешки: 0/)
      .waitFor();
    await context.close();
  });

  test('changes nothing but the field that somebody touches, with every field shown and every picture loaded', async () => {
    const {context, page} = await visit();
    const text = `{
  "lang": "bg",
  "ours": {"0": null},
  "success-stories": {
    "title": {"uk": "Історії", "bg": null},
    "publisher": "Дом",
    "items": {
      "0": {
        "title": {
          "bg": "А",
          "en": "A"
        },
        "image": "${site.url}/examples/content/images/kites.svg",
        "place": {"*": "X"},
        "x": [1.0]
      },
      "1": {"title": "Б", "image": {"src": "${site.url}/examples/content/images/kites.svg", "alt": ""}}
    }
  }
}`;
    const buffer = Buffer.from(text);
    await page.locator('ngo-builder input[type=file]').setInputFiles({name: 'a.json', mimeType: '', buffer});
    for (const index of [0, 1]) await page.locator(`[id="f.success-stories.items.${index}.fold"]`).click();
    for (const more of await page.locator('ngo-builder .fold.more').all()) await more.click();
    await page.waitForFunction(() => {
      const shown = [...(document.querySelector('ngo-builder')?.shadowRoot?.querySelectorAll('img') ?? [])];
      return shown.length > 1 && shown.every((image) => image.naturalWidth > 0);
    });
    await page.locator('[id="f.success-stories.items.0.title.en"]').fill('Anna');
    await waitUntilKept(page, 'Anna');
    assert.equal((await draftIn(page)).text, text.replace('"en": "A"', '"en": "Anna"'));
    // Of a picture that somebody names, the size is read.
    await page
      .locator('[id="f.success-stories.items.1.image.src"]')
      .fill(`${site.url}/examples/content/images/kites.svg?2`);
    await waitUntilKept(page, 'width');
    await context.close();
  });

  test('says in words what is wrong with a file that it cannot open, and keeps what is there', async () => {
    const {context, page, errors} = await visit();
    for (const [name, content, words] of [
      ['a.json', '<html><p>404', /това е уебстраница/],
      ['b.json', '', /тук няма нищо/],
      ['c.json', '{"a": 1}', /няма нищо/],
      ['d.json', '[[[[[[', /Това не е файл с данни|няма нищо/],
      ['deep.json', '['.repeat(20_000) + ']'.repeat(20_000), /Това не е файл с данни/],
      ['e.docx', 'PK\u0003\u0004\u0000\u0000', /това е таблица или документ на Office/],
    ] as const) {
      await page
        .locator('ngo-builder input[type=file]')
        .setInputFiles({name, mimeType: '', buffer: Buffer.from(content)});
      await page.locator('ngo-builder').getByRole('alert').getByText(words).waitFor();
    }
    // One that could be of two widgets asks which it is.
    await page.locator('ngo-builder input[type=file]').setInputFiles({
      name: 'danni.json',
      mimeType: '',
      buffer: Buffer.from('{"items": [{"title": "А", "__proto__": {"x": 1}}]}'),
    });
    await page.getByRole('alert').getByRole('button', {name: 'За какво се застъпваме'}).click();
    await page.getByRole('heading', {name: 'За какво се застъпваме'}).waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });
});

describe('Without a network', () => {
  test('the builder opens again, with the draft, and goes on', async () => {
    const {context, page} = await visit();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.getByRole('button', {name: 'От пример: Новини'}).click();
    await page.frameLocator('iframe').locator('news-teasers').getByRole('heading').first().waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.frameLocator('iframe').locator('news-teasers').getByRole('heading').first().waitFor();
    await page.goto(`${site.url}/en/builder/#start`);
    await page.getByRole('button', {name: 'From an example: News in short'}).waitFor({state: 'detached'});
    await page.getByRole('button', {name: 'From an example: Who funds us'}).waitFor();
    await context.close();
  });
});

describe('What was said before', () => {
  test('is not asked again: a second file has the same site, and a name of its own', async () => {
    const {context, page} = await visit();
    await page.getByRole('button', {name: 'От пример: Новини'}).click();
    await page.goto(`${site.url}/builder/#take`);
    // The address of a file in the folder, as one copies it.
    const folder = page.getByLabel('Адрес на сайта за файловете');
    await folder.fill(`ngo.example/widgets/${VERSION}/embed.js`);
    await folder.press('Tab');
    await waitUntilKept(page, 'https://ngo.example/widgets/"');
    await page.goto(`${site.url}/builder/#start`);
    await page.getByRole('button', {name: 'Нов файл'}).click();
    await page.getByRole('button', {name: 'От пример: Истории'}).click();
    await page.goto(`${site.url}/builder/#take`);
    await page.getByRole('button', {name: 'Изтегляне на content-2.json'}).waitFor();
    const code = page.getByRole('textbox', {name: /^Код: Истории/});
    assert.match(await code.inputValue(), /data-src="https:\/\/ngo\.example\/widgets\/content-2\.json"/);
    await context.close();
  });
});
