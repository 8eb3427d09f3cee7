import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {render} from 'lit';
import {Locale} from '../../src/locale/locale.js';
import {addMessages} from '../../src/locale/messages.js';
import {debugBox} from '../../src/templates/debug.js';
import {diagnose} from '../../src/widget/diagnostics.js';
import {changeWaits, json, place, put, seen, show, texts, useServer, useWarnings} from '../support/element.js';
import type {Server} from '../support/element.js';

const tag = 'network-memberships';
const good = {items: [{name: 'Eurochild'}]};

describe('The webmaster', () => {
  const server = useServer();
  const warnings = useWarnings();

  it('hears nothing where all is well', async () => {
    await show(tag, good);
    await (
      await place(tag, {lang: 'en', src: server.put('a.json', good), only: '', layout: 'cards'})
    ).settled;
    await place(tag);
    expect(warnings).to.deep.equal([]);
  });

  it('hears of each failure once per element: tag, code, address without its query, and what to do', async () => {
    const src = `${server.put('a.json', () => new Response('', {status: 404}))}?key=secret#part`;
    const widget = await place(tag, {lang: 'en', src});
    await widget.settled;
    await widget.reload();
    await widget.reload();
    expect(warnings).to.deep.equal([
      `ngo-widgets: <${tag}> ${server.address('a.json')}: The server answers with code 404. Check that the file is there and public. HTTP_4XX`,
    ]);
    await (
      await place(tag, {lang: 'en', src})
    ).settled;
    expect(warnings.length, 'one more for another element').to.equal(2);
    widget.data = '{';
    await widget.settled;
    expect(warnings[2], 'and for another code').to.contain('PARSE');
  });

  it('finds the same sentence in el.error, in the language of the widget', async () => {
    const widget = await place(tag, {lang: 'bg', src: server.put('a.json', () => new Response('', {status: 404}))});
    await widget.settled;
    expect(widget.error?.message).to.contain('Проверете дали файлът съществува и е достъпен.');
    expect(warnings[0]).to.contain(widget.error?.message);
  });

  for (const [pageLanguage, sentence, box] of [
    ['bg', 'Проверете дали файлът съществува', 'За уебмастъра'],
    ['uk', 'Check that the file is there', 'For the webmaster'],
    ['ar', 'Check that the file is there', 'For the webmaster'],
  ] as const)
    it(`is spoken to in Bulgarian, else in English: on a page in ${pageLanguage}`, async () => {
      addMessages('uk', {'failure.http': 'Сервер відповідає кодом {0}.', 'debug.box': 'Для вебмайстра.'});
      const src = server.put('a.json', () => new Response('', {status: 404}));
      const widget = await place(tag, {lang: pageLanguage, src, debug: ''});
      await widget.settled;
      expect(warnings[0]).to.contain(sentence);
      expect(widget.error?.message).to.contain(sentence);
      expect(seen(widget)).to.contain(sentence).and.to.contain(box);
    });

  /** What a source is, what it is called, and what the sentence must name. */
  const failures: readonly (readonly [
    about: string,
    source: (server: Server) => Record<string, string>,
    code: string,
    says: RegExp,
  ])[] = [
    ['an empty address', () => ({src: ' '}), 'NO_SOURCE', /src/],
    ['an address that is none', () => ({src: 'http://['}), 'NO_SOURCE', /src/],
    [
      'an attribute that breaks off',
      () => ({data: '{"items":[{"name":"A"}'}),
      'ATTR_JSON',
      /^This is no JSON\. Line 1, column 23: The text ends too early: brackets are missing\./,
    ],
    ['an attribute with an object in it', () => ({data: '[object Object]'}), 'ATTR_JSON', /property "data"/],
    [
      'an attribute with curled quotes',
      () => ({data: '{“items”:[]}'}),
      'ATTR_JSON',
      /CMS or a word processor has changed the quotes/,
    ],
    [
      'an attribute with encoded quotes',
      () => ({data: '{&#8221;items&#8221;:[]}'}),
      'ATTR_JSON',
      /CMS or a word processor has changed the quotes/,
    ],
    [
      'an attribute with Bulgarian quotes in a text',
      () => ({data: '{"items":[{"name":"„Детство“",}]}'}),
      'ATTR_JSON',
      /comma/,
    ],
    [
      'an attribute with a key of that name',
      () => ({data: '{"items":[{"quote":{"text":"A"},}]}'}),
      'ATTR_JSON',
      /comma/,
    ],
    ['an empty attribute', () => ({data: ''}), 'EMPTY_BODY', /./],
    [
      'a page instead of a file',
      (to) => ({src: to.put('a.json', () => new Response('<!doctype html>'))}),
      'NOT_JSON_TYPE',
      /no JSON/,
    ],
    [
      'a file of another shape',
      (to) => ({src: to.put('a.json', {records: [], other: 1})}),
      'WRONG_SHAPE',
      /records, other/,
    ],
    [
      'a file for other widgets',
      (to) => ({src: to.put('a.json', {'success-stories': []})}),
      'WRONG_SHAPE',
      /success-stories/,
    ],
    [
      'a file of tomorrow',
      (to) => ({src: to.put('a.json', {version: 2, items: []})}),
      'NEWER_VERSION',
      /version 2.*Update the script/,
    ],
    [
      'a server that fails',
      (to) => ({src: to.put('a.json', () => new Response('', {status: 503}))}),
      'HTTP_5XX',
      /503/,
    ],
    ['no network', (to) => ({src: to.put('a.json', () => Promise.reject(new TypeError('x')))}), 'NETWORK', /server/],
    [
      'another origin that does not answer',
      () => ({src: 'https://other.invalid/a.json'}),
      'HTTP_4XX',
      /other\.invalid/,
    ],
  ];
  for (const [about, source, code, says] of failures)
    it(`is told what to do about ${about}`, async () => {
      const widget = await place(tag, {lang: 'en', ...source(server)});
      await widget.settled;
      expect(widget.error?.code).to.equal(code);
      expect(widget.error?.message).to.match(says);
      expect(warnings).to.have.lengthOf(1);
    });

  it('hears of CORS first where another origin is out of reach, and of a server for a page from a disk', async () => {
    const fails = (): Promise<Response> => Promise.reject(new TypeError());
    window.fetch = fails;
    const far = await place(tag, {lang: 'en', src: `https://other.invalid/${Math.random()}.json`});
    await far.settled;
    expect(far.error?.message).to.match(
      /^https:\/\/other\.invalid\/\S+ The other server must send Access-Control-Allow-Origin/,
    );
    const disk = await place(tag, {lang: 'en', src: 'file:///home/a.json'});
    await disk.settled;
    expect(disk.error?.message).to.contain('Open the page through a web server.');
  });

  it('reads index and field of the first five bad records, and how many there are', async () => {
    const items = [
      ...Array.from({length: 7}, (_, index) => ({name: 'A', since: `bad ${index}`})),
      {url: 'https://a.example/'},
    ];
    const widget = await show(tag, {items});
    expect(widget.status).to.equal('partial');
    expect(warnings).to.have.lengthOf(1);
    const lines = (warnings[0] ?? '').split('\n  ');
    expect(lines).to.have.lengthOf(8);
    expect(lines[0]).to.equal(`ngo-widgets: <${tag}> Something in the data is wrong, and is left out:`);
    expect(lines[1]).to.equal('items[0].since is "bad 0", should be "2016", "2016-03", "2016-03-01"');
    expect(lines.slice(6)).to.deep.equal(['… (8)', 'DATA']);
  });

  /** What a webmaster wrote, and what he is asked. */
  const slips: readonly (readonly [about: string, markup: string, says: RegExp])[] = [
    [
      'src on a placeholder',
      `<div data-ngo-widget="${tag}" src="a.json" lang="en"></div>`,
      /"src"\. Is "data-src" meant/,
    ],
    ['a slip in the name', `<div data-ngo-widget="${tag}" data-scr="a" lang="en"></div>`, /"data-scr"\. Is "data-src"/],
    ['a name of another element', `<${tag} href="a" lang="en"></${tag}>`, /"href"\. Is "src" meant/],
    ['a name of his own', `<${tag} content="/a.json" lang="en"></${tag}>`, /"content"\. Is "src" meant/],
    [
      'a script of another type',
      `<${tag} lang="en"><script type="application/json; charset=utf-8">{"items": []}</script></${tag}>`,
      /type=application\/json and nothing more/,
    ],
    [
      'a script deeper inside',
      `<${tag} lang="en"><p><script type="application/json">[]</script></p></${tag}>`,
      /a child of its own/,
    ],
    ['JSON without a script', `<${tag} lang="en"><pre>{"items": []}</pre></${tag}>`, /a child of its own/],
    [
      'nothing at all',
      `<${tag} lang="en"></${tag}>`,
      /There is no data: no src, no data, no script with JSON\. NO_SOURCE$/,
    ],
  ];
  for (const [about, markup, says] of slips)
    it(`hears that there is no source, and is asked about ${about}`, async () => {
      const undo = changeWaits({1_000: 0});
      await put(markup);
      await waitUntil(() => warnings[0], about, {timeout: 5_000});
      undo();
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(says);
    });

  it('hears nothing of a source that comes late', async () => {
    const undo = changeWaits({1_000: 20});
    const widget = await place(tag);
    widget.data = good;
    await widget.settled;
    await aTimeout(40);
    undo();
    expect(warnings).to.deep.equal([]);
  });

  it('reads which layouts and which ids there are', async () => {
    const items = [{id: 'a', name: 'A'}, {name: 'B'}, {id: 'c', name: 'C'}];
    await show(tag, {items}, {lang: 'en', layout: 'grid', only: 'a, x,y'});
    expect(warnings).to.deep.equal([
      `ngo-widgets: <${tag}> There is no layout "grid". There are: list, cards, accordion, logos, timeline. layout`,
      `ngo-widgets: <${tag}> "only" asks for ids that are not there: x, y. There are: a, c. only`,
    ]);
  });

  it('reads line and column of what is no JSON, counted in the whole file, and what stands there', async () => {
    const said = async (file: string): Promise<string> => {
      const widget = await place(tag, {lang: 'en', src: server.put(`${file.length}.json`, () => new Response(file))});
      await widget.settled;
      return widget.error?.message.replace(/^\S+ /, '') ?? '';
    };
    expect(await said('\n\n{"items": [\n\u00a0{"name": "A"}]}')).to.match(
      /^This is no JSON\. Line 4, column 1: U\+00A0 – This character cannot be seen/,
    );
    expect(await said('\uFEFF{"items": [\n{"name": "A"}\n{"name": "B"}]}')).to.match(
      /Line 2, column 13: } – A comma is missing after it\./,
    );
  });

  it('reads what is missing, and in Bulgarian where the widget speaks it', async () => {
    await show(tag, {items: [{name: 'A'}, {}]});
    await show(tag, {items: [{name: 'А'}, {}]}, {lang: 'bg'});
    expect(warnings.map((line) => line.split('\n')[1])).to.deep.equal([
      '  items[1].name is missing',
      '  items[1].name липсва',
    ]);
  });

  it('reads why no record is left', async () => {
    const widget = await show(tag, {items: [{}]});
    expect(widget.error?.code).to.equal('ALL_RECORDS_INVALID');
    expect(widget.error?.message).to.contain('items[0].name is missing');
  });

  it('sees the same in place with "debug", and a visitor without it nothing of it', async () => {
    const widget = await show(tag, {items: [{name: 'A', since: 'x'}]}, {lang: 'en', layout: 'none'});
    expect(seen(widget)).to.equal('A');
    widget.debug = true;
    await widget.updateComplete;
    expect(warnings).to.have.lengthOf(2);
    expect(texts(widget, 'pre')).to.deep.equal(warnings.map((line) => line.replace(/\s+/g, ' ')));
    expect(seen(widget)).to.contain('items[0].since is "x"');
    expect(seen(widget)).to.contain('list, cards, accordion, logos');
  });

  it('sees the failure in place with "debug"', async () => {
    const widget = await place(tag, {lang: 'en', debug: true, src: server.put('a.json', () => json({}))}, 'Fallback');
    await widget.settled;
    expect(seen(widget)).to.equal(
      `Fallback\nThis content cannot be shown right now.\nTry again\nFor the webmaster. This box is here because of the attribute "debug"; take it away before visitors come.\n${warnings[0] ?? 'nothing was said'}`,
    );
  });

  for (const [language, root] of [
    ['bg', 'https://site.example/'],
    ['en', 'https://site.example/en/'],
  ] as const)
    it(`is led to the page about it in his language, ${language}, once the site has an address`, () => {
      const found = diagnose({
        tag,
        locale: new Locale(language),
        site: 'https://site.example/',
        error: undefined,
        slip: undefined,
        swallowed: undefined,
        failedImages: new Set(),
        issues: [],
        missingSource: undefined,
        unknownLayout: 'none',
        layouts: ['list'],
        unknownIds: [],
        ids: [],
      });
      const box = document.createElement('div');
      render(debugBox(new Locale(language), found), box);
      const link = box.querySelector('pre a');
      expect(link?.getAttribute('href')).to.equal(`${root}troubleshooting/#layout`);
      expect(box.querySelector('pre')?.textContent).to.match(/list\. https:\/\/site\.example\/.*#layout$/);
    });

  it('has no exception to hear of, whatever the property is', async () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        getOwnPropertyDescriptor: () => {
          throw new Error('trap');
        },
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    for (const data of [
      0,
      true,
      'x',
      () => 1,
      Symbol('x'),
      new Date(NaN),
      trap,
      {items: trap},
      {
        get items() {
          throw new Error('x');
        },
      },
    ]) {
      const widget = await show(tag, data, {lang: 'en'}, 'Fallback');
      expect(widget.status).to.equal('error');
      expect(seen(widget)).to.contain('Fallback');
    }
  });
});
