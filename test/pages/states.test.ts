/** What a page shows and what the webmaster reads when there is no JavaScript, no JSON, or a wrong one. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf, emptySentences, item, names} from './documents.js';
import {some} from '../support/some.js';
import {dist, element, html, look, lookAtAll, placeholder, read, Site, tags, Visitor} from './support.js';

let browser: Browser;
let partner: Site;
let ngo: Site;

before(async () => {
  [browser, partner, ngo] = await Promise.all([launch(), Site.open(), Site.open()]);
});
after(() => Promise.all([browser.close(), partner.close(), ngo.close()]));

const fallback = 'Резервен текст';
const forms = {element, placeholder};

/** What the two readers of a failure get, in each language. */
const words = {
  bg: {
    error: 'Съдържанието не може да се покаже в момента.',
    retry: 'Опитайте отново',
    missing: 'Сървърът отговаря с код 404. Проверете дали файлът съществува и е достъпен.',
    broken: 'Това не е JSON. Ред 1, колона 28: , – След тази запетая няма нищо.',
    cors: 'Другият сървър не изпраща Access-Control-Allow-Origin: * (CORS) или не отговаря. Обърнете се към администратора му.',
  },
  en: {
    error: 'This content cannot be shown right now.',
    retry: 'Try again',
    missing: 'The server answers with code 404. Check that the file is there and public.',
    broken: 'This is no JSON. Line 1, column 28: , – Nothing follows this comma.',
    cors: 'The other server must send Access-Control-Allow-Origin: * (CORS), or it does not answer. Ask whoever runs it.',
  },
};
const languages = ['bg', 'en'] as const;

/** A visitor on a partner's page with one widget. */
const visit = async (body: string, lang: string, javaScriptEnabled = true): Promise<Visitor> => {
  const visitor = await (javaScriptEnabled ? Visitor.again(browser) : Visitor.come(browser, {javaScriptEnabled}));
  const head = `<script defer src="${ngo.url}/embed.js"></script>`;
  await visitor.page.goto(partner.page('/', html(body, head, lang)));
  return visitor;
};

for (const tag of some(tags, 4))
  for (const lang of languages)
    for (const [form, make] of some(Object.entries(forms), 1))
      describe(`The ${form} ${tag} on a page in ${lang}`, () => {
        const {error, retry, missing, broken} = words[lang];

        test('is its fallback, and nothing else, where JavaScript is off', async () => {
          const src = ngo.json('/off.json', documentOf(tag, both));
          const visitor = await visit(make(tag, src), lang, false);
          assert.equal(await visitor.page.locator('body').innerText(), fallback);
          assert.equal(ngo.count('/off.json'), 0);
          await visitor.leave();
        });

        test('keeps its fallback, says so and offers to try again where the JSON is not there', async () => {
          const src = ngo.answer('/404.json', 'Not found', 'text/plain', {}, 404);
          const visitor = await visit(make(tag, `${src}?token=secret`), lang);
          const seen = await look(visitor.widget(tag));
          assert.deepEqual(seen, {status: 'error', code: 'HTTP_4XX', text: `${fallback} ${error} ${retry}`});
          assert.deepEqual(visitor.notes, [`ngo-widgets: <${tag}> ${src}: ${missing} HTTP_4XX`]);
          assert.deepEqual(visitor.errors, []);
          await visitor.leave();
        });

        test('keeps its fallback and says so where the JSON is broken, and quotes it to the webmaster', async () => {
          const src = ngo.answer('/broken.json', '{"items": [{"name": "Мрежа",}]}', 'application/json');
          const visitor = await visit(make(tag, src), lang);
          const seen = await look(visitor.widget(tag));
          assert.deepEqual(seen, {status: 'error', code: 'PARSE', text: `${fallback} ${error} ${retry}`});
          assert.equal(visitor.notes.length, 1);
          const [note = ''] = visitor.notes;
          assert.ok(note.startsWith(`ngo-widgets: <${tag}> ${src}: ${broken}`), note);
          assert.ok(note.includes('{"items": [{"name": "Мрежа",}]}'), note);
          await visitor.leave();
        });

        test('has one sentence of its own, no fallback and no button where the list is empty', async () => {
          const visitor = await visit(make(tag, ngo.json('/empty.json', {items: []})), lang);
          const seen = await look(visitor.widget(tag));
          assert.deepEqual(seen, {status: 'empty', code: undefined, text: emptySentences[tag][lang]});
          assert.deepEqual(visitor.notes, []);
          await visitor.leave();
        });
      });

describe('A failure', () => {
  for (const lang of languages)
    test(`of another server that does not allow it: each widget on a page in ${lang} names CORS to the webmaster`, async () => {
      const {error, retry, cors} = words[lang];
      const src = ngo.json('/closed.json', {items: []}, {'access-control-allow-origin': ngo.url});
      const makers = Object.values(forms);
      const visitor = await visit(makers.flatMap((make) => tags.map((tag) => make(tag, src))).join(''), lang);
      for (const seen of await lookAtAll(visitor.page))
        assert.deepEqual(seen, {status: 'error', code: 'NETWORK', text: `${fallback} ${error} ${retry}`});
      assert.deepEqual(
        visitor.notes.sort(),
        makers.flatMap(() => tags.map((tag) => `ngo-widgets: <${tag}> ${src}: ${cors} NETWORK`)).sort(),
      );
      await visitor.leave();
    });

  for (const tag of tags)
    test(`of ${tag} that the webmaster has cured is gone after "Try again", without a reload`, async () => {
      const src = ngo.answer('/cured.json', 'Not found', 'text/plain', {}, 404);
      const visitor = await visit(placeholder(tag, src), 'en');
      const widget = visitor.widget(tag);
      assert.equal((await look(widget)).status, 'error');
      ngo.json('/cured.json', documentOf(tag, both));
      await widget.getByRole('button', {name: words.en.retry}).click();
      await widget.getByText(names[tag].en).first().waitFor();
      const {status, text} = await look(widget);
      assert.equal(status, 'ready');
      for (const gone of [fallback, words.en.error, words.en.retry]) assert.ok(!text.includes(gone), text);
      await visitor.leave();
    });

  test('of one widget leaves the others on the page alone', async () => {
    const [good, bad] = [
      ngo.json('/good.json', documentOf('success-stories', both)),
      ngo.answer('/bad.json', '<p>', 'text/html'),
    ];
    const visitor = await visit(
      placeholder('network-memberships', bad) + placeholder('success-stories', good) + element('project-results', bad),
      'bg',
    );
    const seen = await Promise.all(
      (['network-memberships', 'success-stories', 'project-results'] as const).map((tag) => look(visitor.widget(tag))),
    );
    assert.deepEqual(
      seen.map(({status, code}) => code ?? status),
      ['NOT_JSON_TYPE', 'ready', 'NOT_JSON_TYPE'],
    );
    assert.deepEqual(visitor.errors, []);
    await visitor.leave();
  });
});

test('A page with https whose file has http is told so', async () => {
  const [tag] = tags;
  const visitor = await Visitor.come(browser);
  const embed = readFileSync(`${dist}/embed.js`, 'utf8');
  const body = html(element(tag, 'http://ngo.example/a.json'), '<script src="/embed.js"></script>', 'en');
  await visitor.page.route('https://partner.example/**', (route) =>
    route.fulfill(
      route.request().url().endsWith('.js')
        ? {body: embed, contentType: 'text/javascript; charset=utf-8'}
        : {body, contentType: 'text/html; charset=utf-8'},
    ),
  );
  await visitor.page.goto('https://partner.example/');
  assert.equal((await look(visitor.widget(tag))).code, 'NETWORK');
  assert.match(
    `${visitor.notes[0]}`,
    /http:\/\/ngo\.example\/a\.json: The page is https: the file must be too\. NETWORK$/,
  );
  await visitor.leave();
});

describe('Records that are wrong', () => {
  for (const lang of languages)
    test(`are left out and reported in ${lang}, and the one that is right shows without its wrong date`, async () => {
      const [tag] = tags;
      const items = [
        true,
        {name: {_$litType$: 1}},
        {...item(tag, both, '1'), since: '2016 г.', until: undefined, founded: undefined, description: undefined},
      ];
      const visitor = await visit(placeholder(tag, ngo.json('/wrong.json', {items})), lang);
      const {status, code, text} = await look(visitor.widget(tag));
      assert.deepEqual({status, code}, {status: 'partial', code: undefined});
      assert.ok(text.includes(names[tag][lang]), text);
      assert.ok(!text.includes('2016'), text);
      assert.ok(!text.includes(fallback), text);
      assert.equal(await visitor.widget(tag).locator('[part~=item]').count(), 1);

      assert.equal(visitor.notes.length, 1);
      const [first = '', ...lines] = (visitor.notes[0] ?? '').split('\n').map((line) => line.trim());
      assert.ok(first.startsWith(`ngo-widgets: <${tag}> `), first);
      const should = {bg: 'а трябва да е', en: 'should be'}[lang];
      for (const wrong of ['items[0] ', 'items[1].name', 'items[2].since '])
        assert.ok(
          lines.some((line) => line.startsWith(wrong) && line.includes(should)),
          `${wrong}: ${lines.join('\n')}`,
        );
      assert.ok(
        lines.some((line) => line.includes('"2016 г."')),
        lines.join('\n'),
      );
      assert.deepEqual(visitor.errors, []);
      assert.equal(await read(visitor.widget(tag)), text);
      await visitor.leave();
    });

  test('are told apart from a list that is empty where none is right', async () => {
    const [tag] = tags;
    const src = ngo.json('/none.json', {items: [true, {name: {_$litType$: 1}}]});
    const visitor = await visit(element(tag, src), 'en');
    const seen = await look(visitor.widget(tag));
    assert.equal(seen.code, 'ALL_RECORDS_INVALID');
    assert.equal(seen.text, `${fallback} ${words.en.error} ${words.en.retry}`);
    assert.ok(visitor.notes[0]?.includes('items[0]') && visitor.notes[0].includes('items[1].name'), visitor.notes[0]);
    await visitor.leave();
  });
});
