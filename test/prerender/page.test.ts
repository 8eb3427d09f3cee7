/** What becomes of a page: its widgets' content comes in, once, and all else stays byte for byte. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, mock, test} from 'node:test';
import {prerender} from '../../src/prerender/prerender.js';
import {scripts, strings} from '../support/corpora.js';
import {folderWith, letters, page, partsOf, placeholder, shown, widgetsOf} from './support.js';

const NETWORKS = {lang: 'bg', items: [{name: 'Мрежа за децата'}]};
const owner = (fallback = '', attributes = ''): string =>
  placeholder('network-memberships', NETWORKS, attributes).replace('</div>', `${fallback}</div>`);

/** A page without what is written into it. */
const rest = (html: string): string =>
  html
    .replace(/ data-(?:fresh-until|records|content-languages|review-by)="[^"]*"/g, '')
    .replace(/(<div data-ngo-widget="network-memberships"[^>]*>)[^]*?(?=<\/div><!--end-->)/g, '$1');

describe('A page', () => {
  test('stays byte for byte as it is around its widgets, however it is written', async () => {
    const around = [
      ['<!DOCTYPE html>\r\n<HTML lang=bg>\r\n<p>Край на реда\r\n', '\r\n</HTML>\r\n'],
      ['\uFEFF<html lang="bg"><title>а &amp б</title>\t', '<p>без край<p>два'],
      ['<!-- коментар --><b>удебелен <i>курсив</b> разбъркан</i>', '\0\f<br/></br><P CLASS=x>'],
      ['<table><tr><td>', '</td></table>'],
      ['---\ntitle: $& $1 {{ page.title }}\n---\n', '{% include "x" %}'],
    ] as const;
    for (const [before, after] of around) {
      const html = `${before}${owner()}<!--end-->${after}`;
      const {html: written, notes} = await prerender(html);
      assert.deepEqual(
        notes.filter(({severity}) => severity === 'error'),
        [],
      );
      assert.notEqual(written, html);
      assert.equal(rest(written), html);
      assert.ok(widgetsOf(written)[0]?.text.includes('Мрежазадецата'));
    }
  });

  test('is the same when it is prerendered again: each example', async () => {
    for (const name of readdirSync('examples/pages').filter((one) => one.endsWith('.html'))) {
      const file = `examples/pages/${name}`;
      const once = await prerender(readFileSync(file, 'utf8'), {file});
      const twice = await prerender(once.html, {file});
      assert.equal(twice.html, once.html, name);
    }
  });

  test('holds widgets in its text alone: not in comments, templates, scripts and fields', async () => {
    const one = owner();
    for (const [before, after] of [
      ['<!--', '-->'],
      ['<template>', '</template>'],
      ['<script>`', '`</script>'],
      ['<textarea>', '</textarea>'],
      ['<noscript>', '</noscript>'],
      ['<title>', '</title>'],
    ] as const) {
      const html = page(before + one + after);
      assert.equal((await prerender(html)).html, html);
    }
  });

  test('with no style sheet for prerendered content is told the line that brings it, beside its own script', async () => {
    const told = async (head: string) =>
      (await prerender(`<head>${head}</head>${owner()}`)).notes.map(({text}) => text).join();
    assert.match(
      await told('<script src="/js/ngo/embed.js" defer></script>'),
      /<link rel="stylesheet" href="\/js\/ngo\/prerendered\.css">/,
    );
    assert.match(
      await told('<script src="/js/ngo/embed/news-teasers.js"></script>'),
      /href="\/js\/ngo\/prerendered\.css"/,
    );
    assert.equal(await told('<link rel="stylesheet" href="/js/ngo/prerendered.css?v=1">'), '');
  });

  test('keeps its own ids: what comes in has none twice', async () => {
    const json = {
      items: [
        {id: 'nmd', name: 'Мрежа'},
        {id: 'eu', name: 'Друга'},
      ],
    };
    const html = page(
      `<p id="nmd"></p>${placeholder('network-memberships', json)}${placeholder('network-memberships', json)}`,
    );
    const written = (await prerender((await prerender(html)).html)).html;
    assert.deepEqual(written.match(/ id="\w+"/g), [' id="nmd"', ' id="eu"']);
  });
});

describe('A widget of a page', () => {
  test('has its content as children, then what search engines read, before both its own data', async () => {
    const script = `<script type="application/json">\n${JSON.stringify({publisher: 'Сдружение', ...NETWORKS})} </script>`;
    const html = page(`<div data-ngo-widget=network-memberships>Стар текст ${script}<p>и още</p></div>`);
    const {html: written} = await prerender((await prerender(html)).html);
    const [widget] = widgetsOf(written);
    assert.deepEqual(widget?.children, ['script', 'div', 'script']);
    assert.ok(
      written.includes(
        `records="1" data-content-languages="bg">${script}<div class="ngo-content ngo-network-memberships" lang="bg" dir="ltr">`,
      ),
    );
    assert.doesNotMatch(written, /Стар текст|и още/);
    assert.equal(widget.text.match(/Мрежазадецата/g)?.length, 1);
  });

  test('says how many records there are, in which languages, and until when it is fresh: a day', async () => {
    mock.timers.enable({apis: ['Date'], now: Date.UTC(2026, 0, 2, 3, 4, 5, 678)});
    const {attribute} = await shown(
      'network-memberships',
      {items: [{name: {en: 'A', bg: 'Б'}}, {name: {bg: 'В'}}, {}]},
      'data-only="x"',
    );
    mock.timers.reset();
    assert.equal(attribute('data-fresh-until'), '2026-01-03T03:04:05Z');
    assert.equal(attribute('data-records'), '2');
    assert.equal(attribute('data-content-languages'), 'en bg');
    assert.equal(attribute('data-review-by'), undefined);
  });

  test('stays fresh as long as it said while half of the time is left, or until its content changes', async (context) => {
    context.mock.timers.enable({apis: ['Date'], now: Date.UTC(2026, 0, 1)});
    const fresh = (html: string) => widgetsOf(html)[0]?.attribute('data-fresh-until');
    const first = (await prerender(page(owner()), {fresh: 10})).html;
    context.mock.timers.setTime(Date.UTC(2026, 0, 1, 4));
    const later = (await prerender(first, {fresh: 10})).html;
    const changed = (await prerender(first.replace('за децата&quot;', 'на децата&quot;'), {fresh: 10})).html;
    context.mock.timers.setTime(Date.UTC(2026, 0, 1, 6));
    const latest = (await prerender(first, {fresh: 10})).html;
    assert.deepEqual([first, later, changed, latest].map(fresh), [
      '2026-01-01T10:00:00Z',
      '2026-01-01T10:00:00Z',
      '2026-01-01T14:00:00Z',
      '2026-01-01T16:00:00Z',
    ]);
  });

  test('loses what has been withdrawn, and what must be looked at again; it is fresh until the next such day', async (context) => {
    context.mock.timers.enable({apis: ['Date'], now: Date.UTC(2026, 4, 30, 12)});
    const story = (title: string, safeguarding?: object) => ({title, safeguarding});
    const items = [
      story('Остава'),
      story('Оттеглена', {withdrawn: true, reviewBy: '2026-05-30'}),
      story('До края на месеца', {reviewBy: '2026-05'}),
      story('До вчера', {reviewBy: '2026-05-29'}),
      story('До края на годината', {reviewBy: '2026'}),
    ];
    const {text, attribute, html} = await shown('success-stories', {items}, '', {fresh: 100});
    assert.equal(text, 'ОставаДокраянамесецаДокраянагодината');
    assert.equal(attribute('data-fresh-until'), '2026-06-01T00:00:00Z');
    assert.equal(attribute('data-review-by'), '2026-05-31');
    context.mock.timers.setTime(Date.UTC(2026, 5, 1));
    const [next] = widgetsOf((await prerender(html, {fresh: 100})).html);
    assert.equal(next?.text, 'ОставаДокраянагодината');
    assert.equal(next.attribute('data-review-by'), '2026-12-31');
    assert.ok(html.includes('="" data-review-by="2026-05-31" >'));
    context.mock.timers.setTime(Date.UTC(2027, 0, 1));
    assert.match((await prerender(html, {fresh: 100})).html, /data-content-languages="" ><div/);
    const [last] = widgetsOf((await prerender(html, {fresh: 100})).html);
    assert.equal(last?.text, 'Остава');
    assert.equal(last.attribute('data-review-by'), undefined);
  });

  test('that nobody closed is refused with its line, and nothing of the page is lost', async () => {
    const start = owner().replace('</div>', '');
    for (const [body, line] of [
      [`<p>\n${start}<main>Страница</main>`, 2],
      [`\n\n<section>${start}<p>Край</section>`, 3],
      [`<div>\n${start}<h2>Друго</h2></div>`, 2],
      [`<div>${start}<nav>Меню</nav></div></div>`, 1],
      [`${start.replace('>', '/>')}${owner()}`, 1],
      ['<network-memberships src="a.json"/>\n<p>Страница', 1],
    ] as const) {
      const {html, notes} = await prerender(page(body), {language: 'bg'});
      assert.equal(html, page(body));
      assert.deepEqual(
        notes.map((note) => [note.severity, note.line]),
        [['error', line]],
        body,
      );
      assert.match(notes[0]?.text ?? '', /Затворете го с <\/(div|network-memberships)>/);
    }
  });

  test('that stands where no `div` may is refused: the page would become another', async () => {
    const json = JSON.stringify(NETWORKS);
    const html = page(`<p data-ngo-widget="network-memberships" data-data='${json}'>Текст</p>${owner()}`);
    const {html: written, notes} = await prerender(html);
    assert.match(notes[0]?.text ?? '', /takes no <div>/);
    const [first, second] = widgetsOf(written);
    assert.equal(first?.content, undefined);
    assert.ok(second?.content);
  });

  test('that there is none of is named, with those that there are; a language switch is left alone', async () => {
    const html = page('<div data-ngo-widget="network-membership"></div><language-switch></language-switch>');
    const {html: written, notes} = await prerender(html);
    assert.equal(written, html);
    assert.equal(notes.length, 1);
    assert.match(notes[0]?.text ?? '', /"network-membership".*network-memberships/);
  });

  test('with no data, or none that can be read, stays as it is; the others beside it do not', async () => {
    const {path} = folderWith({
      'broken.json': '{"items": [',
      'shape.json': {a: 1},
      'page.html': '',
      'windows.json': Buffer.from([0x7b, 0xcc]),
    });
    const widget = (rest: string) => `<div data-ngo-widget="network-memberships"${rest}>Резерва</div>`;
    const sentences: readonly (readonly [string, RegExp])[] = [
      ['', /няма данни/],
      [' data-src=" "', /не е адрес/],
      [' data-src="tel:1"', /не е адрес/],
      [' data-src="none.json"', /няма такъв файл/],
      [' data-src="broken.json"', /broken\.json: Това не е JSON[^]*npx ngo-widgets validate .*broken\.json/],
      [' data-src="shape.json"', /„?items/],
      [' data-src="windows.json"', /UTF-8/],
      [' data-src="."', /папка/],
      [' data-data="{"', /не е JSON/],
      ['><script type="application/json">[</script><p', /не е JSON/],
    ];
    for (const [rest, sentence] of sentences) {
      const html = page(`\n${widget(rest)}${owner()}`);
      const {html: written, notes} = await prerender(html, {file: path('page.html'), language: 'bg'});
      assert.equal(notes[0]?.line, 2, rest);
      assert.match(notes[0].text, sentence);
      assert.ok(written.includes(widget(rest)));
      assert.ok(widgetsOf(written)[1]?.content);
    }
  });
});

describe('A way to read of one’s own', () => {
  test('that fails leaves its widget as it is, with a sentence', async () => {
    const html = page('<div data-ngo-widget="network-memberships" data-src="a.json"></div>');
    const {html: written, notes} = await prerender(html, {read: () => Promise.reject(new Error('no disk'))});
    assert.equal(written, html);
    assert.match(notes[0]?.text ?? '', /a\.json: cannot be read \(no disk\)/);
  });
});

describe('Addresses', () => {
  const json = {
    items: [
      {
        name: 'Мрежа',
        url: '/istoriya/',
        logo: {src: 'images/a b.svg', alt: 'Лого'},
        links: [
          {url: '../otchet.pdf?x=1#2', label: 'Отчет'},
          {url: 'https://a.bg/b', label: 'Чужд'},
          {url: 'mailto:a@b.bg', label: 'Поща'},
        ],
      },
    ],
  };
  const addresses = (html: string) =>
    (widgetsOf(html)[0]?.elements ?? []).flatMap(({attrs}) =>
      attrs.flatMap(({name, value}) => (['href', 'src'].includes(name) ? [value] : [])),
    );
  const of = (src: string): string => page(`<div data-ngo-widget="network-memberships" data-src="${src}"></div>`);

  test('of data in a file beside the page are relative to the page, those of others whole', async () => {
    const {path} = folderWith({'сайт/данни/a.json': json});
    const {html} = await prerender(of('../данни/a.json'), {file: path('сайт/страници/page.html')});
    assert.deepEqual(addresses(html), [
      '../%D0%B4%D0%B0%D0%BD%D0%BD%D0%B8/images/a%20b.svg',
      '/istoriya/',
      '../otchet.pdf?x=1#2',
      'https://a.bg/b',
      'mailto:a@b.bg',
    ]);
  });

  test('that begin with `/` start at the root, on the disk and on a site below another', async () => {
    const {path} = folderWith({'data/a.json': json});
    const options = {file: path('pages/page.html'), root: path('')};
    assert.equal(addresses((await prerender(of('/data/a.json'), options)).html)[0], '/data/images/a%20b.svg');
    const below = {...options, site: 'https://ngo.github.io/site'};
    assert.equal(addresses((await prerender(of('/site/data/a.json'), below)).html)[0], '/site/data/images/a%20b.svg');
    // Without a root it is the page's folder.
    assert.match(
      (await prerender(of('/data/a.json'), {file: path('pages/page.html')})).notes[0]?.text ?? '',
      /no such file/,
    );
  });

  test('follow the page’s own base', async () => {
    const {path} = folderWith({'data/a.json': json});
    const based = (href: string) => of('data/a.json').replace('<head>', `<head><base href="${href}">`);
    const options = {file: path('pages/page.html'), root: path('')};
    assert.equal(addresses((await prerender(based('../'), options)).html)[0], 'data/images/a%20b.svg');
    assert.equal(addresses((await prerender(based('/'), options)).html)[0], '/data/images/a%20b.svg');
  });

  test('of data from the web are whole; each is asked for once', async () => {
    const asked: string[] = [];
    const read = (name: string): Promise<string> => {
      asked.push(name);
      return Promise.resolve(JSON.stringify(json));
    };
    const html = of('https://b.bg/x/y/a.json');
    const {html: written} = await prerender(html + html, {read});
    assert.deepEqual(addresses(written).slice(0, 3), [
      'https://b.bg/x/y/images/a%20b.svg',
      'https://b.bg/istoriya/',
      'https://b.bg/x/otchet.pdf?x=1#2',
    ]);
    assert.deepEqual(asked, ['https://b.bg/x/y/a.json']);
  });
});

describe('Hostile data', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '<!--',
    '-->',
    '$& $1 $`',
    'а\u2028б\u2029в',
    '<img src=x onerror=alert(1)>',
    '</div></div>',
    '"\'>',
    ...scripts.slice(0, 300),
    // All of them are tried where the templates are.
    ...strings.filter((_, index) => index % 20 === 0),
  ];

  test('is text in the content and in what search engines read, and leaves the page as it is', async () => {
    const items = [...new Set(hostile)].map((text, index) => ({
      title: `${index} ${text}`,
      summary: text,
      place: text,
      link: {url: 'https://a.bg/', label: text},
    }));
    for (let start = 0; start < items.length; start += 1000) {
      const some = items.slice(start, start + 1000);
      const html = page(
        `<div id="before"></div>${placeholder('success-stories', {publisher: 'Сдружение', items: some})}<p id="after"></p>`,
      );
      const {html: written} = await prerender(html);
      const [widget] = widgetsOf(written);
      assert.ok(widget?.content);
      const names = new Set(widget.elements.map(({tagName}) => tagName));
      for (const name of ['script', 'img', 'iframe', 'style', 'object', 'embed', 'form', 'input'])
        assert.ok(!names.has(name), name);
      for (const {attrs} of widget.elements) for (const {name} of attrs) assert.doesNotMatch(name, /^on|^style$/);
      assert.doesNotMatch(widget.jsonLd, /[<\u2028\u2029]/);
      const nodes = (JSON.parse(widget.jsonLd) as {'@graph': {headline: string}[]})['@graph'];
      assert.equal(
        nodes.length,
        widget.elements.filter(({tagName}) => tagName === 'li').length -
          widget.elements.filter(({tagName}) => tagName === 'ul').length +
          1,
      );
      assert.equal(partsOf({element: widget.element, tag: '', isPlaceholder: true}).children.length, 2);
      assert.ok(written.startsWith(html.slice(0, html.indexOf('<div data-ngo-widget'))));
      assert.ok(written.endsWith('</script></div><p id="after"></p></body></html>'));
      assert.equal((await prerender(written)).html, written);
    }
    const {text} = await shown('success-stories', {items: items.slice(0, 6)});
    for (const one of hostile.slice(0, 6)) assert.ok(text.includes(letters(one)), one);
  });
});
