/** What content management systems make of our snippets before a visitor gets them. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from '../support/browser.js';
import {both, documentOf, names} from './documents.js';
import {minimal} from '../support/minimal.js';
import {some} from '../support/some.js';
import {html, look, Site, tags, Visitor} from './support.js';

let browser: Browser;
let partner: Site;
let ngo: Site;

before(async () => {
  [browser, partner, ngo] = await Promise.all([launch(), Site.open(), Site.open()]);
  for (const tag of tags) ngo.json(`/${tag}.json`, documentOf(tag, both));
});
after(() => Promise.all([browser.close(), partner.close(), ngo.close()]));

const visit = async (body: string, lang = 'bg'): Promise<Visitor> => {
  const visitor = await Visitor.again(browser);
  await visitor.page.goto(partner.page('/', html(body, `<script defer src="${ngo.url}/embed.js"></script>`, lang)));
  return visitor;
};

/** The key of the text that an item must have. */
/** Whose records have links. */
const linked = ['network-memberships', 'project-results', 'advocacy-topics'];

/** As WordPress's `esc_attr` and our builder write it: nothing in it can end the attribute or look like a tag. */
const escaped = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');

for (const tag of some(tags, 3))
  describe(`${tag}, after WordPress`, () => {
    /** Asserts that the page shows these texts, and that nothing was thrown or noted. */
    const assertShows = async (body: string, ...texts: readonly string[]): Promise<void> => {
      const visitor = await visit(body);
      const {status, text} = await look(visitor.widget(tag));
      assert.equal(status, 'ready', visitor.notes.join());
      for (const wanted of texts) assert.ok(text.includes(wanted), text);
      assert.deepEqual([...visitor.errors, ...visitor.notes], []);
      assert.equal(await visitor.page.locator(tag).count(), 1);
      await visitor.leave();
    };

    test('has wrapped the placeholder in <p> and written &#038; into its address, shows, and asks for the right address', async () => {
      const asked = ngo.requests.length;
      await assertShows(
        `<p><div data-ngo-widget="${tag}" data-src="${ngo.url}/${tag}.json?a=1&#038;b=2">\n<p>Членство</p>\n</div></p>\n`,
        names[tag].bg,
      );
      assert.deepEqual(
        ngo.requests.slice(asked).filter((line) => line.includes('.json')),
        [`GET /${tag}.json?a=1&b=2`],
      );
    });

    test('has wrapped the element in <p> with line breaks inside, shows', () =>
      assertShows(
        `<p><${tag} src="${ngo.url}/${tag}.json"><br />\n<a href="#">Членство</a><br />\n</${tag}></p>`,
        names[tag].bg,
      ));

    test('has closed the <p> around the element at the one inside, shows', () =>
      assertShows(`<p><${tag} src="${ngo.url}/${tag}.json"></p>\n<p>Членство</p>\n<p></${tag}></p>`, names[tag].bg));

    for (const [form, open, close] of [
      ['element', `<${tag}>`, `</${tag}>`],
      ['placeholder', `<div data-ngo-widget="${tag}">`, '</div>'],
    ])
      test(`has put paragraphs, breaks and &#038; into the JSON inside the ${form}, shows it as it was`, () => {
        const record = JSON.stringify(minimal[tag]('Деца & родители: <em>„едно</em>, <br /> &lt;две&gt;“')).slice(
          0,
          -1,
        );
        const json = [
          '<p>{</p>\n<p>  "items": [<br />',
          `    ${record.replace(' & ', ' &#038; ')},<br>`,
          '</p><p>',
          '     "links": [{"url": "https://example.org/?a=1&#038;b=2", "label": "R&#038;D"}]}<br/>',
          '  ]</p>\n<p>}</p>',
        ].join('\n');
        return assertShows(
          `${open}<script type="application/json">${json}</script>${close}`,
          // Inside a string, what looks like a tag is the author's text.
          'Деца & родители: <em>„едно</em>, <br /> &lt;две&gt;“',
          ...(linked.includes(tag) ? ['R&D'] : []),
        );
      });

    test('has kept the JSON in an escaped data-data attribute, shows it as it was', () => {
      const text = 'Деца & родители: <b>„едно“</b>, "две" и \u2019три\u2019 \\ четири';
      return assertShows(
        `<div data-ngo-widget="${tag}" data-data="${escaped({items: [minimal[tag](text)]})}"><p>Резервен</p></div>`,
        text,
      );
    });
  });

describe('A CMS that', () => {
  const [tag] = tags;
  for (const [lang, cure] of Object.entries({
    bg: 'Сайтът или текстов редактор е сменил кавичките с печатарски. Напишете прави, в HTML блок или във файл.',
    en: 'The CMS or a word processor has changed the quotes. Write straight ones, in an HTML block or a file.',
  }))
    for (const [found, quote] of Object.entries({
      'English ones': ['“', '”'],
      'Bulgarian ones': ['„', '“'],
      numbers: ['&amp;#8220;', '&amp;#8221;'],
      'the sign of inches': ['&amp;#8243;', '&amp;#8243;'],
      'the sign of inches, decoded': ['″', '″'],
      'French ones': ['«', '»'],
    }))
      test(`makes of the quotes ${found} is named to the webmaster in ${lang}`, async () => {
        const [open = '', close = ''] = quote;
        const json = `{${open}items${close}: [{${open}name${close}: ${open}А${close}}]}`;
        const inside = json.replaceAll('&amp;', '&');
        const visitor = await visit(
          `<div data-ngo-widget="${tag}" data-data="${json}"><p>Резервен</p></div>` +
            `<${tag}><script type="application/json">${inside}</script><p>Резервен</p></${tag}>`,
          lang,
        );
        const seen = await Promise.all(['div', 'body'].map((parent) => look(visitor.widget(`${parent} > ${tag}`))));
        assert.deepEqual(
          seen.map(({code}) => code),
          ['ATTR_JSON', 'PARSE'],
        );
        for (const {text} of seen) assert.ok(text.startsWith('Резервен ') && !text.includes(cure), text);
        assert.equal(visitor.notes.length, 2);
        for (const note of visitor.notes) assert.ok(note.includes(cure), note);
        assert.deepEqual(visitor.errors, []);
        await visitor.leave();
      });
});

test('An address that was curled into the attribute’s value is an error that says where to look, and asks nobody', async () => {
  const [tag] = tags;
  const visitor = await visit(`<div data-ngo-widget=“${tag}” data-src=“${ngo.url}/x.json”><p>Резервен</p></div>`);
  await visitor.page.waitForFunction(() => customElements.get('network-memberships'));
  assert.equal(await visitor.page.locator('[data-ngo-widget] > p').isVisible(), true);
  assert.equal(visitor.notes.length, 1);
  assert.ok(visitor.notes[0]?.includes(`“${tag}”`), visitor.notes[0]);
  assert.equal(ngo.count('/x.json'), 0);
  await visitor.leave();
});
