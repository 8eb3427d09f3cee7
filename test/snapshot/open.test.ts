/** Where a source comes from: an address of WordPress, of a page that leads to something, of anything else. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, beforeEach, describe, test} from 'node:test';
import {CommandError} from '../../src/cli/command-error.js';
import {formatMessage} from '../../src/cli/messages.js';
import {kindOf} from '../../src/snapshot/kind.js';
import {open} from '../../src/snapshot/open.js';
import {linksIn} from '../../src/snapshot/page-links.js';
import {told} from './support.js';

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}
const asked: string[] = [];
let answer: (url: URL) => Answer = () => ({status: 404, body: ''});
const server = createServer(({url = ''}, response) => {
  asked.push(decodeURIComponent(url));
  const {status = 200, headers, body} = answer(new URL(url, 'http://127.0.0.1'));
  response.writeHead(status, headers).end(body);
});
let site = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());
beforeEach(() => (asked.length = 0));

async function* input(text = ''): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new TextEncoder().encode(text);
}
const opened = async (path: string) => {
  const {source, notes} = await open(path.startsWith('/') ? site + path : path, input('a;b\n'), () => undefined);
  return {...source, text: new TextDecoder().decode(source.bytes), notes: told(notes).join('\n').replaceAll(site, '')};
};
const refusal = async (path: string): Promise<string> => {
  try {
    const {name, bytes} = await opened(path);
    return `opened as ${kindOf({name, bytes, baseUrl: undefined})}`;
  } catch (thrown) {
    assert.ok(thrown instanceof CommandError);
    return formatMessage(thrown.text, 'en', thrown.values).replaceAll(site, '');
  }
};
const post = (id: number): object => ({id, title: {rendered: `Post ${id}`}});
/** A WordPress with so many posts. */
const posts =
  (count: number) =>
  ({searchParams}: URL): Answer => {
    const page = Number(searchParams.get('page') ?? 1);
    const all = [...Array(count).keys()].slice((page - 1) * 100, page * 100).map(post);
    const headers = {'X-WP-Total': `${count}`, 'X-WP-TotalPages': `${Math.ceil(count / 100)}`};
    return {headers, body: JSON.stringify(all)};
  };
const idsIn = (text: string): number => (JSON.parse(text) as unknown[]).length;

describe('An address of WordPress', () => {
  test('is read page after page, with pictures and categories', async () => {
    answer = posts(230);
    const {text, baseUrl} = await opened('/wp-json/wp/v2/posts?categories=5&lang=bg');
    assert.equal(idsIn(text), 230);
    assert.deepEqual(asked, [
      '/wp-json/wp/v2/posts?categories=5&lang=bg&per_page=100&_embed=wp:featuredmedia,wp:term',
      '/wp-json/wp/v2/posts?categories=5&lang=bg&per_page=100&_embed=wp:featuredmedia,wp:term&page=2',
      '/wp-json/wp/v2/posts?categories=5&lang=bg&per_page=100&_embed=wp:featuredmedia,wp:term&page=3',
    ]);
    assert.ok(baseUrl?.startsWith(`${site}/wp-json/`));
  });

  test('is read by its links, too, where a server in between takes the counts away', async () => {
    answer = (url) => {
      const {body} = posts(150)(url);
      return {body, headers: {Link: url.searchParams.has('page') ? '' : '<x>; rel="next"'}};
    };
    assert.equal(idsIn((await opened('/?rest_route=/wp/v2/posts')).text), 150);
  });

  test('is read as far as a widget shows it, and says what was left', async () => {
    answer = posts(10_050);
    const {text, notes} = await opened('/wp-json');
    assert.equal(idsIn(text), 10_000);
    assert.match(notes, /the site has 10050 posts\. 10000 were taken/);
    assert.ok(asked.every((url) => url.startsWith('/wp-json/wp/v2/posts?')));
  });

  test('is refused where it fails on the way: half of it would take the other half out of the file', async () => {
    answer = (url) => (url.searchParams.has('page') ? {status: 502, body: ''} : posts(150)(url));
    assert.match(await refusal('/wp-json/wp/v2/posts'), /answers with 502/);
    answer = () => ({body: '{"code": "rest_no_route", "message": "Няма такъв път."}'});
    assert.match(await refusal('/wp-json/wp/v2/posts'), /answers "Няма такъв път\."/);
    answer = () => ({body: '<html><title>Поддръжка</title>'});
    assert.match(await refusal('/wp-json/wp/v2/posts'), /a web page/);
  });
});

describe('A page', () => {
  const page = (...links: readonly string[]): string =>
    `<!doctype html><html><head>${links.join('')}</head><body>a, b</body>`;
  const api = '<link rel="https://api.w.org/" href="/wp-json/">';
  const feed = '<link rel="alternate" type="application/rss+xml" href="feed/">';

  test('of WordPress leads to its posts, that of a category to those in it, in the language of the page', async () => {
    const term = '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/categories/7">';
    answer = (url) => (url.pathname === '/news/' ? {body: page(feed, api, term)} : posts(3)(url));
    const {text, notes} = await opened('/news/?lang=en');
    assert.equal(idsIn(text), 3);
    assert.match(asked[1] ?? '', /^\/wp-json\/wp\/v2\/posts\?categories=7&lang=en&per_page=100&/);
    assert.match(notes, /^\/news\/\?lang=en: the page leads here.*: \/wp-json\/wp\/v2\/posts\?categories=7&lang=en$/);
    const plain = linksIn(page('<link rel="https://api.w.org/" href="https://a.bg/?rest_route=/">'), 'https://a.bg/');
    assert.equal(plain.posts, 'https://a.bg/?rest_route=%2Fwp%2Fv2%2Fposts');
  });

  test('leads to its feed where it has no WordPress', async () => {
    answer = ({pathname}) => (pathname === '/a/' ? {body: page(feed)} : {body: '<rss/>'});
    const {text, name, notes} = await opened('/a/');
    assert.deepEqual([text, name.replace(site, '')], ['<rss/>', '/a/feed/']);
    assert.match(notes, /the page leads here, and this is what is read: \/a\/feed\/$/);
  });

  test('whose WordPress is closed says where its feed is, and does not take that unasked', async () => {
    answer = ({pathname}) => (pathname === '/' ? {body: page(feed, api)} : {status: 401, body: ''});
    assert.match(
      await refusal('/'),
      /answers with 401\. If it is the same later, name the feed of the site: \/feed\/$/,
    );
  });

  test('that leads nowhere, or to what is no address of the web, is said to be a page', async () => {
    answer = () => ({
      body: page('<link rel="https://api.w.org/" href="file:///etc/passwd">', '<link rel="alternate">'),
    });
    assert.match(await refusal('/'), /this is a web page that leads to no feed/);
    assert.equal(asked.length, 1);
  });
});

describe('Any other source', () => {
  test('is a file of the web, of the disk or the standard input', async () => {
    answer = () => ({body: 'x;y\n'});
    const [web, standard] = [await opened('/t.csv'), await opened('-')];
    assert.deepEqual([web.text, web.baseUrl], ['x;y\n', `${site}/t.csv`]);
    assert.deepEqual([standard.text, standard.baseUrl], ['a;b\n', undefined]);
    assert.match(await refusal('no-such-file.csv'), /cannot be read \(there is no such file\)/);
  });

  test('is given up where it is too large', async () => {
    answer = () => ({body: 'x'.repeat(17 * 2 ** 20)});
    assert.match(await refusal('/big'), /\/big: more than 16 MiB/);
  });
});
