/** Two languages on one page that is not ours, with JSON that nobody has seen. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Locator} from 'playwright-core';
import {launch} from '../support/browser.js';
import {layouts} from '../support/minimal.js';
import {both, documentOf, emptySentences, names, onlyBulgarian, onlyEnglish} from './documents.js';
import {some} from '../support/some.js';
import {element, frame, html, look, placeholder, Site, tags, Visitor} from './support.js';

let browser: Browser;
/** Somebody else's page, and the organisation with its JSON and our files: two origins. */
let partner: Site;
let ngo: Site;

before(async () => {
  [browser, partner, ngo] = await Promise.all([launch(), Site.open(), Site.open()]);
  for (const tag of tags) ngo.json(`/${tag}.json`, documentOf(tag, both, onlyBulgarian, onlyEnglish));
});
after(() => Promise.all([browser.close(), partner.close(), ngo.close()]));

const languages = ['bg', 'en'] as const;
const other = {bg: 'en', en: 'bg'} as const;
const script = () => `<script defer src="${ngo.url}/embed.js"></script>`;
const src = (tag: string) => `${ngo.url}/${tag}.json`;

/** A visitor on a partner's page with this body. */
const visit = async (body: string, lang = 'bg'): Promise<Visitor> => {
  const visitor = await Visitor.again(browser);
  await visitor.page.goto(partner.page('/', html(body, script(), lang)));
  return visitor;
};

/** Asserts that a widget speaks one language and shows its record, and not the other's name. */
const assertSpeaks = (text: string, tag: (typeof tags)[number], lang: 'bg' | 'en'): void => {
  assert.ok(text.includes(names[tag][lang]), `${tag} in ${lang} says: ${text}`);
  assert.ok(!text.includes(names[tag][other[lang]]), `${tag} in ${lang} says: ${text}`);
};

describe('On a page of somebody else’s', () => {
  for (const tag of tags)
    for (const [form, make] of some(Object.entries({element, placeholder}), 1))
      test(`the ${form} ${tag} shows unseen JSON in Bulgarian and in English at once, from one request`, async () => {
        const asked = ngo.count(`/${tag}.json`);
        const visitor = await visit(
          `<main>${make(tag, src(tag))}</main><section lang="en">${make(tag, src(tag))}</section>`,
        );
        const [first, second] = [visitor.widget(`main ${tag}`), visitor.widget(`section ${tag}`)];
        const seen = await Promise.all([look(first), look(second)]);
        assert.deepEqual(
          seen.map(({status}) => status),
          ['ready', 'ready'],
        );
        assertSpeaks(seen[0].text, tag, 'bg');
        assertSpeaks(seen[1].text, tag, 'en');
        assert.equal(ngo.count(`/${tag}.json`) - asked, 1);
        assert.deepEqual([...visitor.errors, ...visitor.notes], []);
        await visitor.leave();
      });

  test('a `lang` that changes on any ancestor changes what is under it, nothing else, and asks for nothing', async () => {
    const all = tags.map((tag) => placeholder(tag, src(tag))).join('');
    const visitor = await visit(
      `<div id="outer"><div id="inner">${all}</div></div><div id="fixed" lang="bg">${all}</div>`,
    );
    const {page} = visitor;
    const texts = (place: string) => Promise.all(tags.map((tag) => look(visitor.widget(`${place} ${tag}`))));
    const assertPlace = async (place: string, lang: 'bg' | 'en') =>
      (await texts(place)).forEach(({text}, index) => assertSpeaks(text, tags[index] ?? tags[0], lang));
    const set = async (selector: string, lang: string) => {
      await page.locator(selector).evaluate((holder, value) => holder.setAttribute('lang', value), lang);
      await frame(page);
    };
    await assertPlace('#inner', 'bg');
    await assertPlace('#fixed', 'bg');
    const asked = ngo.requests.length;

    await set('html', 'en');
    await assertPlace('#inner', 'en');
    await assertPlace('#fixed', 'bg');
    await set('#outer', 'bg');
    await assertPlace('#inner', 'bg');
    await set('#inner', 'en');
    await assertPlace('#inner', 'en');
    await set('#outer', 'en');
    await set('#inner', '');
    await assertPlace('#inner', 'en');
    await set('#outer', 'bg-BG');
    await assertPlace('#inner', 'bg');
    await assertPlace('#fixed', 'bg');

    assert.deepEqual(ngo.requests.slice(asked), []);
    assert.deepEqual(visitor.errors, []);
    await visitor.leave();
  });

  test('a `lang` inside and around nested shadow roots of the page reaches the widgets in them', async () => {
    const visitor = await visit('<div id="host"></div>');
    const {page} = visitor;
    await page.evaluate(
      ([widgets = '', others = '']) => {
        const outer = document.querySelector('#host')?.attachShadow({mode: 'open'});
        if (!outer) return;
        outer.innerHTML = `<div class="wrap"><div class="deep"></div></div><aside lang="bg">${others}</aside>`;
        const deep = outer.querySelector('.deep')?.attachShadow({mode: 'open'});
        if (deep) deep.innerHTML = `<p class="place">${widgets}</p>`;
      },
      [
        tags.map((tag) => `<${tag} src="${src(tag)}"></${tag}>`).join(''),
        tags.map((tag) => element(tag, src(tag))).join(''),
      ],
    );
    const assertPlace = async (place: string, lang: 'bg' | 'en') => {
      const seen = await Promise.all(tags.map((tag) => look(page.locator(`${place} ${tag}`))));
      seen.forEach(({text}, index) => assertSpeaks(text, tags[index] ?? tags[0], lang));
    };
    await assertPlace('.place', 'bg');
    await assertPlace('aside', 'bg');
    const asked = ngo.requests.length;

    for (const [holder, lang] of [
      ['.place', 'en'],
      ['.place', ''],
      ['.wrap', 'en'],
      ['.deep', 'bg'],
      ['.deep', ''],
      ['.wrap', ''],
      ['#host', 'en'],
    ] as const) {
      await page.locator(holder).evaluate((at, value) => at.setAttribute('lang', value), lang);
      await frame(page);
      const around = holder === '.deep' && lang === '' ? 'en' : lang || 'bg';
      await assertPlace('.place', around);
      await assertPlace('aside', 'bg');
    }
    assert.deepEqual(ngo.requests.slice(asked), []);
    assert.deepEqual(visitor.errors, []);
    await visitor.leave();
  });
});

/** Each piece of text in a widget, with the language that the markup gives it. */
const pieces = (locator: Locator): Promise<{text: string; lang: string}[]> =>
  locator.evaluate((widget) => {
    const found: {text: string; lang: string}[] = [];
    const note = (text: string | null, at: Element | null) => {
      if (text?.trim()) found.push({text: text.trim(), lang: at?.closest('[lang]')?.getAttribute('lang') ?? ''});
    };
    const walker = document.createTreeWalker(
      widget.shadowRoot ?? widget,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text) note(node.data, node.parentElement);
      else if (node instanceof Element)
        for (const name of ['alt', 'aria-label', 'title']) note(node.getAttribute(name), node);
    return found;
  });

const letters = {bg: /\p{Script=Cyrillic}/u, en: /\p{Script=Latin}/u};

describe('What is not translated', () => {
  for (const tag of some(tags, 4))
    for (const lang of some([...languages, 'de'], 2))
      test(`carries its \`lang\` wherever it shows: ${tag} on a page in ${lang}, in every layout`, async () => {
        const visitor = await visit(
          layouts[tag].map((layout) => element(tag, src(tag), `layout="${layout}"`)).join(''),
          lang,
        );
        for (const layout of layouts[tag]) {
          const widget = visitor.widget(`${tag}[layout="${layout}"]`);
          await look(widget);
          const found = await pieces(widget);
          for (const language of languages) {
            const written = found.filter(({text}) => letters[language].test(text));
            assert.ok(written.length > 0, `${layout} shows nothing in ${language}`);
            assert.deepEqual(
              written.filter((piece) => piece.lang.split('-')[0] !== language),
              [],
              `${layout}: these are in ${language}`,
            );
          }
        }
        await visitor.leave();
      });

  for (const tag of some(tags, 4))
    for (const lang of some(languages, 1))
      test(`shows nowhere with missing="hide": ${tag} on a page in ${lang}, in every layout`, async () => {
        const visitor = await visit(
          layouts[tag].map((layout) => element(tag, src(tag), `layout="${layout}" missing="hide"`)).join(''),
          lang,
        );
        for (const layout of layouts[tag]) {
          const widget = visitor.widget(`${tag}[layout="${layout}"]`);
          await look(widget);
          const found = await pieces(widget);
          const whole = found.map(({text}) => text).join(' | ');
          assert.ok(whole.includes(names[tag][lang]), `${layout} shows: ${whole}`);
          assert.deepEqual(
            found.filter(({text}) => letters[other[lang]].test(text)),
            [],
            `${layout}: nothing of these is in ${lang}`,
          );
        }
        await visitor.leave();
      });

  for (const tag of tags)
    test(`leaves one sentence in the wanted language where all of ${tag} is hidden`, async () => {
      const src = ngo.json(`/${tag}-bg.json`, {...documentOf(tag, onlyBulgarian), title: {bg: 'Заглавие'}});
      const visitor = await visit(element(tag, src, 'missing="hide" lang="en"'));
      const {status, text} = await look(visitor.widget(tag));
      assert.equal(status, 'empty');
      assert.equal(text, emptySentences[tag].en);
      await visitor.leave();
    });
});

describe('A further language', () => {
  const record = {name: {bg: 'Мрежа', en: 'Network', uk: 'Мережа'}, role: 'member', organisations: 22};
  const visitWith = async (head: string, lang = 'uk'): Promise<Visitor> => {
    const address = ngo.json('/three.json', {items: [record]});
    const visitor = await Visitor.again(browser);
    const body = `<language-switch></language-switch>${element('network-memberships', address)}`;
    await visitor.page.goto(partner.page('/', html(body, head, lang)));
    await look(visitor.widget('network-memberships'));
    return visitor;
  };
  const ukrainian = () => `<script defer src="${ngo.url}/lang/uk.js"></script>`;
  const buttons = (visitor: Visitor): Promise<string[]> =>
    visitor.page.locator('language-switch button').allInnerTexts();

  for (const [order, head] of Object.entries({
    'after ours': () => script() + ukrainian(),
    'before ours': () => ukrainian() + script(),
  }))
    test(`is spoken, few and many, and offered by the switch where the page adds its file ${order}`, async () => {
      const visitor = await visitWith(head());
      await visitor.page.locator('network-memberships').getByText('22 організації').waitFor();
      assert.match((await look(visitor.widget('network-memberships'))).text, /^Мережа .*член .*22 організації/);
      assert.deepEqual(await buttons(visitor), ['Български', 'English', 'Українська']);
      await visitor.page.locator('language-switch button', {hasText: 'English'}).click();
      await visitor.page.locator('network-memberships').getByText('22 organisations').waitFor();
      assert.deepEqual([visitor.errors, visitor.notes], [[], []]);
      await visitor.leave();
    });

  test('costs nobody else a byte: without its file the content is in it, and our own words are English', async () => {
    const visitor = await visitWith(script());
    const {text} = await look(visitor.widget('network-memberships'));
    assert.match(text, /Мережа/);
    assert.match(text, /member .*22 organisations/);
    assert.deepEqual(await buttons(visitor), ['Български', 'English']);
    await visitor.leave();
  });

  for (const [when, head] of Object.entries({
    before: (words: string) => `<script>${words}</script>${script()}`,
    after: (words: string) => `${script()}<script type="module">${words}</script>`,
  }))
    test(`gives way to a page's own wording that is given ${when} our file`, async () => {
      const words = `(globalThis.ngoWidgetsMessages ??= []).push(['bg', {'role.member': 'пълноправен член'}])`;
      const visitor = await visitWith(head(words), 'bg');
      await visitor.page.locator('network-memberships').getByText('пълноправен член').waitFor();
      await visitor.leave();
    });
});
