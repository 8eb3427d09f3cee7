/** What becomes of RSS, RDF, Atom and JSON Feed, and of what only looks like them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {MAX_RECORDS} from '../../src/content/limits.js';
import {readFeed} from '../../src/snapshot/feed.js';
import type {JsonObject, Wanted} from '../../src/snapshot/source.js';
import {lint, refusal, sample, sourceOf, told, wanting} from './support.js';

const items = (document: JsonObject, tag: string): readonly JsonObject[] =>
  (document[tag] as {items: readonly JsonObject[]}).items;

const read = async (text: string, widget?: Wanted['widget'], baseUrl?: string) => {
  const {document, dropped} = await readFeed(sourceOf(text, 'feed.xml', baseUrl), wanting(widget));
  assert.deepEqual(
    lint(document).filter((finding) => finding.startsWith('error')),
    [],
  );
  return {document, items: items(document, widget ?? 'news-teasers'), told: told(dropped)};
};

const rss = (inside: string, language = '<language>bg-BG</language>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Сдружение „Топъл дом“</title><link>https://topal-dom.example/</link>${language}${inside}</channel></rss>`;
const item = (inside: string) =>
  `<item><title>Нов център</title><link>https://topal-dom.example/tsentar</link><guid isPermaLink="false">https://topal-dom.example/?p=12</guid>${inside}</item>`;

test('An item of RSS becomes a teaser, with its channel as the publisher', async () => {
  const {
    document,
    items: [only],
    told: notes,
  } = await read(
    rss(
      item(
        '<pubDate>Mon, 30 Nov 2026 23:30:00 +0200</pubDate><category>Деца &amp;amp; права</category><category>Uncategorized</category>' +
          '<description><![CDATA[<p>Открихме център за <b>деца</b> [&hellip;]</p><p>The post <a href="#">Нов център</a> appeared first on <a href="#">Топъл дом</a>.</p>]]></description>' +
          '<content:encoded><![CDATA[<p>Открихме.</p><img src="/a.jpg" alt="Деца рисуват">]]></content:encoded>',
      ),
    ),
  );
  assert.equal(document.lang, 'bg-BG');
  assert.deepEqual(document.publisher, {name: 'Сдружение „Топъл дом“', url: 'https://topal-dom.example/'});
  assert.deepEqual(only, {
    id: 'wp-12',
    title: 'Нов център',
    url: 'https://topal-dom.example/tsentar',
    date: '2026-11-30',
    excerpt: 'Открихме център за деца…',
    image: {src: 'https://topal-dom.example/a.jpg', alt: 'Деца рисуват'},
    tags: ['Деца & права'],
  });
  assert.deepEqual(notes, []);
});

test('A feed gives stories and publications where one asks for them, and nothing else', async () => {
  const text = rss(
    item(
      '<description>Кратко.</description><content:encoded><![CDATA[<p>Първи.</p><ul><li>а</li></ul><iframe></iframe>]]></content:encoded>' +
        '<enclosure url="/otchet.pdf" length="1234" type="application/pdf"/><dc:creator>Ивана Примерова</dc:creator>',
    ),
  );
  const stories = await read(text, 'success-stories');
  assert.deepEqual(stories.items[0], {
    id: 'wp-12',
    title: 'Нов център',
    summary: 'Кратко.',
    body: ['Първи.', {list: ['а']}],
    link: {url: 'https://topal-dom.example/tsentar'},
  });
  assert.match(stories.told.join(), /^item\[0\]: video/);
  const publications = await read(text, 'publication-list');
  assert.deepEqual(publications.items[0], {
    id: 'wp-12',
    title: 'Нов център',
    authors: ['Ивана Примерова'],
    summary: 'Кратко.',
    files: [{url: 'https://topal-dom.example/otchet.pdf', format: 'PDF', bytes: 1234}],
  });
  assert.match(
    await refusal(readFeed, sourceOf(text, 'feed.xml'), wanting('contact-card')),
    /<contact-card>.*news-teasers, success-stories, publication-list/,
  );
});

test('What is required and missing drops the item, what is optional and wrong only itself, with its place', async () => {
  const {items: taken, told: notes} = await read(
    rss(
      '<item><description>Без заглавие</description><link>https://a.example/1</link></item>' +
        '<item><title>Без адрес</title></item><item><title>Опасен</title><link>javascript:alert(1)</link></item>' +
        item('<pubDate>вчера</pubDate><media:content url="javascript:alert(2)" medium="image"/>') +
        item('<pubDate>Mon, 31 Feb 2026 10:00:00 GMT</pubDate>'),
    ),
  );
  assert.deepEqual(taken, [
    {id: 'wp-12', title: 'Нов център', url: 'https://topal-dom.example/tsentar'},
    {id: 'wp-12-2', title: 'Нов център', url: 'https://topal-dom.example/tsentar'},
  ]);
  const all = notes.join('\n');
  for (const said of [
    /^item\[0\]: has no title/m,
    /^item\[1\]: has no address/m,
    /^item\[2\]: is not carried over, because "url" is required, and the source has .*javascript/m,
    /^item\[3\]: "date".*вчера/m,
    /^item\[4\]: "date".*2026-02-31/m,
    /^item\[3\]: "image/m,
  ])
    assert.match(all, said);
});

test('A language that cannot be that of the texts is not carried over, and told', async () => {
  const {document, told: notes} = await read(rss(item(''), '<language>en-US</language>'));
  assert.equal(document.lang, undefined);
  assert.match(notes.join(), /"en-US".*Cyrillic/);
});

test('Titles that were encoded twice, are HTML, or speak of less are read as they are meant', async () => {
  const titled = (title: string) =>
    `<item><title>${title}</title><link>https://a.example/${encodeURIComponent(title)}</link></item>`;
  const {items: taken} = await read(
    rss(
      titled('Ние &amp;amp; вие &amp;#8211; заедно') +
        titled('&lt;b&gt;Важно&lt;/b&gt;') +
        titled('5 &lt; 6 и 7 &gt; 6') +
        titled('<![CDATA[А & Б]]>'),
    ),
  );
  assert.deepEqual(
    taken.map(({title}) => title),
    ['Ние & вие – заедно', 'Важно', '5 < 6 и 7 > 6', 'А & Б'],
  );
});

test('Atom: relative addresses, languages of entries, dates and kinds of text', async () => {
  const {
    document,
    items: taken,
    told: notes,
  } = await read(
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="bg" xml:base="https://topal-dom.example/blog/"><title>Топъл дом</title><id>urn:x</id><updated>2026-01-02T00:00:00Z</updated>' +
      '<entry><title>Едно</title><link href="edno"/><id>tag:a,2026:1</id><published>2026-01-02T23:00:00+02:00</published><updated>2026-02-02T00:00:00Z</updated><summary>5 &lt; 6</summary></entry>' +
      '<entry xml:lang="en"><title type="html">Two &amp;amp; three</title><link rel="alternate" href="/two"/><id>tag:a,2026:2</id><updated>2026-01-03</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content></entry></feed>',
  );
  assert.equal(document.lang, 'bg');
  assert.deepEqual(
    taken.map(({id: _, ...rest}) => rest),
    [
      {title: 'Едно', url: 'https://topal-dom.example/blog/edno', date: '2026-01-02', excerpt: '5 < 6'},
      {title: {en: 'Two & three'}, url: 'https://topal-dom.example/two', date: '2026-01-03', excerpt: {en: 'Text'}},
    ],
  );
  assert.deepEqual(notes, []);
});

test('RDF, and addresses relative to where the feed was found', async () => {
  const {items: taken} = await read(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example/"><title>А</title><link>/</link><dc:language>bg</dc:language></channel>' +
      '<item rdf:about="https://a.example/1"><title>Едно</title><link>/1</link><dc:date>2026-03</dc:date></item></rdf:RDF>',
    'news-teasers',
    'https://a.example/feed',
  );
  assert.deepEqual(taken, [{id: taken[0]?.id, title: 'Едно', url: 'https://a.example/1', date: '2026-03'}]);
});

test('JSON Feed, and keys that would reach a prototype', async () => {
  const {document, items: taken} = await read(
    '{"version": "https://jsonfeed.org/version/1.1", "title": "Топъл дом", "home_page_url": "https://a.example", "language": "bg", "__proto__": {"polluted": 1},' +
      '"items": [{"id": 7, "url": "https://a.example/7", "title": "Едно", "content_text": "Първи.\\n\\nВтори <b>.", "date_published": "2026-05-06T00:00:00Z", "image": "/a.jpg", "tags": ["деца"], "__proto__": {"polluted": 1}}]}',
  );
  assert.equal(document.lang, 'bg');
  assert.deepEqual(taken, [
    {
      id: taken[0]?.id,
      title: 'Едно',
      url: 'https://a.example/7',
      date: '2026-05-06',
      excerpt: 'Първи. Втори <b>.',
      image: {src: 'https://a.example/a.jpg', alt: ''},
      tags: ['деца'],
    },
  ]);
  assert.equal(({} as {polluted?: number}).polluted, undefined);
});

test('An id stays when the feed is read again, in another order and with another title', async () => {
  const entry = (title: string, id: string) =>
    `<entry><title>${title}</title><link href="https://a.example/${id}"/><id>tag:a.example,2026:${id}</id></entry>`;
  const feed = (entries: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>А</title>${entries}</feed>`;
  const before = await read(feed(entry('Едно', 'a') + entry('Две', 'b')));
  const after = await read(feed(entry('Две, поправено', 'b') + entry('Едно', 'a')));
  assert.deepEqual(new Set(before.items.map(({id}) => id)), new Set(after.items.map(({id}) => id)));
  assert.match(String(before.items[0]?.id), /^[a-z\d-]+$/);
});

test('What is no feed, is empty or is broken gets a sentence in both languages', async () => {
  const sentence = (text: string, language?: 'bg') =>
    refusal(readFeed, sourceOf(text, 'feed.xml'), wanting(), language);
  assert.match(await sentence('<html><p>Страница</p></html>'), /no feed/);
  assert.match(await sentence('<html><p>Страница</p></html>', 'bg'), /^feed\.xml: това не е емисия/);
  assert.match(await sentence('{"items": []'), /whole JSON/);
  assert.match(await sentence('[1]'), /no feed/);
  assert.match(await sentence(rss('')), /nothing to carry over/);
  assert.match(await sentence(rss('<item><title>Без адрес</title></item>')), /item\[0\]: has no address/);
  assert.match(await sentence(rss('<item><title>')), /line 1: .*<title>/);
  assert.match(
    await sentence(`<!DOCTYPE rss [<!ENTITY a "${'б'.repeat(100)}">]>${rss(item(''))}`),
    /declares abbreviations/,
  );
});

test('More items than a file shows, and one that is huge, are read in time, and told', async () => {
  const many = sourceOf(rss('<item><title>А</title><link>https://a.example/</link></item>'.repeat(11_000)), 'feed.xml');
  const {document, dropped} = await readFeed(many, wanting());
  assert.equal(items(document, 'news-teasers').length, MAX_RECORDS);
  assert.match(told(dropped).join(), /10000 of 11000/);
  const huge = await read(rss(item(`<description><![CDATA[<p>${'дума '.repeat(400_000)}</p>]]></description>`)));
  assert.ok(String(huge.items[0]?.excerpt).length <= 10_000);
});

test('Real feeds become documents without an error', async () => {
  for (const name of ['rss/wordpress-live-rss.xml', 'atom/wordpress-live-atom.xml', 'atom/feedsmith-atom-10.xml'])
    for (const widget of ['news-teasers', 'success-stories', 'publication-list'] as const) {
      const source = sample(name);
      if (!source) return;
      const {document} = await readFeed(source, wanting(widget));
      // Its addresses are http, and its language is said to be English.
      const found = lint(document).filter((finding) => !/address-http|missing-language|-address/.test(finding));
      assert.deepEqual(found, [], `${name} ${widget}`);
    }
});
