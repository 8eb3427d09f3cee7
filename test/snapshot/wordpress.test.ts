/** What becomes of posts as WordPress's interface gives them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {JsonObject, Wanted} from '../../src/snapshot/source.js';
import {readWordPress} from '../../src/snapshot/wordpress.js';
import {lint, refusal, sample, sourceOf, told, wanting} from './support.js';

const read = async (posts: unknown, widget?: Wanted['widget']) => {
  const given = typeof posts === 'string' ? posts : JSON.stringify(posts);
  const {document, dropped} = await readWordPress(sourceOf(given, 'posts.json'), wanting(widget));
  assert.deepEqual(
    lint(document).filter((finding) => finding.startsWith('error')),
    [],
  );
  const part = document[widget ?? 'news-teasers'] as {items: readonly JsonObject[]};
  return {document, items: part.items, told: told(dropped)};
};

const post = (id: number, fields: object = {}) => ({
  id,
  date: '2026-12-01T01:30:00',
  date_gmt: '2026-11-30T23:30:00',
  slug: '%d0%bd%d0%be%d0%b2',
  status: 'publish',
  link: `https://topal-dom.example/${id}/`,
  title: {rendered: 'Нов център &#8211; за &amp;amp; от деца'},
  content: {rendered: '<p>Открихме център.</p><ul><li>храна</li><li>игри</li></ul>', protected: false},
  excerpt: {rendered: '<p>Открихме център. храна [&hellip;]</p>', protected: false},
  ...fields,
});

test('A post becomes a teaser with a stable id, its day in UTC and its terms', async () => {
  const terms = [
    [{name: 'Новини &amp; събития', taxonomy: 'category'}, {name: 'Uncategorized'}],
    [{name: 'деца'}],
    null,
  ];
  const {document, items} = await read([post(12, {_embedded: {'wp:term': terms}, lang: 'bg'})]);
  assert.equal(document.lang, 'bg');
  assert.deepEqual(items, [
    {
      id: 'wp-12',
      title: 'Нов център – за & от деца',
      url: 'https://topal-dom.example/12/',
      date: '2026-11-30',
      excerpt: 'Открихме център. храна…',
      tags: ['Новини & събития', 'деца'],
    },
  ]);
});

test('A story has the text in paragraphs and lists, and no summary that only repeats how it begins', async () => {
  const {items} = await read([post(12)], 'success-stories');
  assert.deepEqual(items[0]?.body, ['Открихме център.', {list: ['храна', 'игри']}]);
  assert.equal(items[0].summary, undefined);
  assert.deepEqual(items[0].link, {url: 'https://topal-dom.example/12/'});
  const own = await read([post(12, {excerpt: {rendered: '<p>Друго резюме.</p>'}})], 'success-stories');
  assert.equal(own.items[0]?.summary, 'Друго резюме.');
});

test('The picture is the widest that is not too wide and not cut, with its alternative text', async () => {
  const size = (width: number, height: number) => ({
    source_url: `https://a.example/${width}x${height}.jpg`,
    width,
    height,
  });
  const media = (fields: object) => [
    {
      source_url: 'https://a.example/full.jpg',
      alt_text: 'Деца рисуват',
      media_details: {
        ...{width: 3000, height: 2000},
        sizes: {
          thumbnail: size(150, 150),
          wide: size(1200, 300),
          medium: size(300, 200),
          large: size(1024, 683),
          xl: size(1536, 1024),
        },
      },
      ...fields,
    },
  ];
  const {items} = await read([post(1, {_embedded: {'wp:featuredmedia': media({})}})]);
  assert.deepEqual(items[0]?.image, {
    src: 'https://a.example/1024x683.jpg',
    alt: 'Деца рисуват',
    width: 1024,
    height: 683,
  });
  const bare = await read([
    post(1, {_embedded: {'wp:featuredmedia': media({alt_text: 'IMG_2041.jpg', media_details: {}})}}),
  ]);
  assert.deepEqual(bare.items[0]?.image, {src: 'https://a.example/full.jpg', alt: ''});
  assert.match(bare.told.join(), /post 1: the picture has no alternative text/);
  const forbidden = await read([
    post(1, {_embedded: {'wp:featuredmedia': [{code: 'rest_forbidden', message: 'Не.'}]}}),
  ]);
  assert.equal(forbidden.items[0]?.image, undefined);
});

test('A publication has the documents that its post links to, else its page', async () => {
  const content = {rendered: '<p>Изтеглете <a href="/wp-content/otchet.pdf">отчета</a>.</p>'};
  const {items} = await read([post(1, {content}), post(2)], 'publication-list');
  assert.deepEqual(
    items.map(({files}) => files),
    [
      [{url: 'https://topal-dom.example/wp-content/otchet.pdf', format: 'PDF'}],
      [{url: 'https://topal-dom.example/2/'}],
    ],
  );
});

test('What is not for everybody does not get out', async () => {
  const {items, told: notes} = await read([
    post(1),
    post(2, {status: 'draft'}),
    post(3, {status: 'private'}),
    post(4, {content: {rendered: '', protected: true}}),
    post(5, {excerpt: {rendered: '', protected: true}}),
    'друго',
  ]);
  assert.deepEqual(
    items.map(({id}) => id),
    ['wp-1'],
  );
  assert.deepEqual(notes, [
    'post 2: is not published (its status: draft), so it is not carried over',
    'post 3: is not published (its status: private), so it is not carried over',
    'post 4, post 5: is protected by a password, so it is not carried over',
    '[5]: is no post, so it is not carried over',
  ]);
});

test('Translations of each other become one item, with the id of the first and the address in the main language', async () => {
  const english = {title: {rendered: 'New centre'}, excerpt: {rendered: '<p>We opened it.</p>'}, lang: 'en'};
  const translations = {bg: 12, en: 9};
  const tag = (name: string) => ({_embedded: {'wp:term': [[{name}]]}});
  const {
    document,
    items,
    told: notes,
  } = await read([
    post(12, {lang: 'bg', translations, ...tag('деца')}),
    post(9, {...english, translations, ...tag('children')}),
    post(20, {lang: 'bg', translations: {bg: 20, en: 9}}),
    post(30, {lang: 'bg', translations: {bg: 30, en: 21}}),
    post(21, {...english, translations: {en: 21}}),
  ]);
  assert.equal(document.lang, 'bg');
  assert.deepEqual(items[0], {
    id: 'wp-9',
    title: {bg: 'Нов център – за & от деца', en: 'New centre'},
    url: 'https://topal-dom.example/12/',
    date: '2026-11-30',
    excerpt: {bg: 'Открихме център. храна…', en: 'We opened it.'},
    tags: [
      {bg: 'деца', en: null},
      {bg: null, en: 'children'},
    ],
  });
  assert.equal(items[1]?.title, 'Нов център – за & от деца');
  assert.deepEqual(items[3]?.title, {en: 'New centre'});
  assert.deepEqual(
    items.map(({id}) => id),
    ['wp-9', 'wp-20', 'wp-30', 'wp-21'],
  );
  assert.match(notes.join(), /post 12: its translation is joined/);
});

test('What WPML says is read, too, and each language of a publication has its file', async () => {
  const {items} = await read(
    [
      post(1, {wpml_current_locale: 'bg_BG', wpml_translations: [{locale: 'en_US', id: 2}]}),
      post(2, {
        ...{title: {rendered: 'Report'}, content: {rendered: '<p>A report.</p>'}, excerpt: {}},
        ...{wpml_current_locale: 'en_US', wpml_translations: [{locale: 'bg_BG', id: 1}]},
      }),
    ],
    'publication-list',
  );
  assert.deepEqual(items[0]?.title, {'bg-BG': 'Нов център – за & от деца', 'en-US': 'Report'});
  assert.deepEqual(items[0].files, [
    {url: 'https://topal-dom.example/1/', lang: 'bg-BG'},
    {url: 'https://topal-dom.example/2/', lang: 'en-US'},
  ]);
});

test('A language that cannot be that of the text is told', async () => {
  const {document, told: notes} = await read([post(1, {yoast_head_json: {og_locale: 'en_US'}})]);
  assert.equal(document.lang, undefined);
  assert.match(notes.join(), /"en-US".*Cyrillic/);
});

test('One post alone is read, and what is none gets a sentence', async () => {
  assert.equal((await read(post(7))).items[0]?.id, 'wp-7');
  const sentence = (text: string, language?: 'bg') =>
    refusal(readWordPress, sourceOf(text, 'posts.json'), wanting(), language);
  assert.match(
    await sentence('{"code": "rest_no_route", "message": "Няма такъв маршрут.", "data": {}}', 'bg'),
    /„Няма такъв маршрут\.“.*\/feed\//,
  );
  assert.match(await sentence('{"name": "Сайт"}'), /no posts of WordPress/);
  assert.match(await sentence('[]'), /nothing to carry over/);
  assert.match(await sentence('[{"id": 1'), /whole JSON/);
  assert.match(await sentence('[1, 2]'), /\[0\], \[1\]: is no post/);
});

test('Fields of other kinds than WordPress writes, and keys of prototypes, do no harm', async () => {
  const wrong = [null, 5, [], 'текст', {rendered: {}}, {__proto__: null}];
  for (const value of wrong) {
    const fields = [
      'date',
      'date_gmt',
      'content',
      'excerpt',
      '_embedded',
      'translations',
      'lang',
      'status',
      'featured_media',
    ];
    const {items} = await read([
      {...post(1), ...Object.fromEntries(fields.map((name) => [name, value])), status: 'publish'},
    ]);
    assert.equal(items[0]?.id, 'wp-1', JSON.stringify(value));
  }
  const {items} = await read(
    `[${JSON.stringify(post(1)).slice(0, -1)}, "__proto__": {"polluted": 1}, "translations": {"__proto__": 1, "constructor": 2}}]`,
  );
  assert.equal(items.length, 1);
  assert.equal(({} as {polluted?: number}).polluted, undefined);
  const unsafe = await read([post(1), post(2, {link: 'javascript:alert(1)'})]);
  assert.equal(unsafe.items.length, 1);
  assert.match(unsafe.told.join(), /post 2: .*"url".*javascript/);
});

test('Real posts become documents without an error', async () => {
  const source = sample('wordpress/live-posts.json');
  if (!source) return;
  for (const widget of ['news-teasers', 'success-stories', 'publication-list'] as const) {
    const {document} = await readWordPress(source, wanting(widget));
    // Its addresses are those of a server at home, and it says no language.
    const found = lint(document).filter((finding) => !/address-http|missing-language|-address/.test(finding));
    assert.deepEqual(found, [], widget);
  }
});
