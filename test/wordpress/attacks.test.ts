/** What an author, or the file of another site, may try: none of it gets through. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {defaultTreeAdapter, parse} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';
import {skip, versions, WordPress} from './support.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const elementsIn = (node: Node): Element[] => [
  ...(defaultTreeAdapter.isElementNode(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];

/** All in a page by which something of an attacker could run, or lead where nobody may be led. */
const dangers = (html: string): string[] =>
  elementsIn(parse(html)).flatMap((element) => {
    const attributes = element.attrs.flatMap(({name, value}) =>
      // What runs, of WordPress's own, is not ours to judge.
      (/^on/.test(name) && /evil/.test(value)) ||
      (/^(?:href|src|action|formaction)$/.test(name) && /^\s*(?:javascript|vbscript|file|data:text)/i.test(value)) ||
      (name === 'style' && /evil/.test(value))
        ? `${name}="${value}"`
        : [],
    );
    const code = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    const type = element.attrs.find(({name}) => name === 'type')?.value ?? '';
    const runs = element.tagName === 'script' && !/json/.test(type) && /evil/.test(code);
    return [
      ...attributes,
      ...(runs ? [code] : []),
      ...(/^(?:evil|iframe|object)$/.test(element.tagName) ? [element.tagName] : []),
    ];
  });

const EVIL = '"><script>evil()</script><img src=x onerror=evil() style="background:url(//evil)"><evil>';
const json = (value: unknown): string => JSON.stringify(value);
/** JSON as a block keeps it for an author: with what kses would touch written so that it does not see it. */
const kept = (value: unknown): string =>
  json(value).replace(
    /[<>&']|\\"/g,
    (sign) =>
      `\\u${sign
        .charCodeAt(sign.length - 1)
        .toString(16)
        .padStart(4, '0')}`,
  );
const php = (text: string): string => `base64_decode('${Buffer.from(text).toString('base64')}')`;
const block = (attributes: object, tag = 'network-memberships'): string =>
  // As WordPress writes them: nothing in it ends the comment.
  `<!-- wp:ngo-widgets/${tag} ${json(attributes).replace(/[<>&]|--/g, (sign) => [...sign].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join(''))} /-->`;

describe('Attacks', {skip}, () => {
  let wordpress: WordPress;
  let inner: Server;
  let asked = 0;
  before(async () => {
    // A secret of the server's own network.
    inner = createServer((_, response) => {
      asked++;
      response.end(json([{name: 'SECRET'}]));
    });
    await once(inner.listen(0, '127.0.0.1'), 'listening');
    wordpress = await WordPress.start(versions.at(-1) ?? '6.5', {
      // A network without the web: some hosts have an answer.
      web: `<?php
        add_filter('pre_http_request', function ($before, $arguments, $address) {
          file_put_contents(ABSPATH . 'asked.txt', "$address\\n", FILE_APPEND);
          $answers = json_decode((string) get_option('test_answers'), true) ?: array();
          if (!isset($answers[$address])) return $before;
          list($status, $headers, $body) = $answers[$address];
          if (!empty($arguments['filename'])) file_put_contents($arguments['filename'], str_replace('@@HUGE@@', str_repeat('a', 17000000), $body));
          return array('headers' => $headers, 'body' => '', 'response' => array('code' => $status, 'message' => ''), 'cookies' => array(), 'filename' => null);
        }, 10, 3);`,
    });
  });
  after(async () => {
    inner.close();
    await wordpress.close();
  });

  const page = async (content: string): Promise<string> =>
    wordpress.html((await wordpress.post('author', content)).link);
  const harmless = async (content: string): Promise<string> => {
    const html = await page(content);
    assert.deepEqual(dangers(html), []);
    return html;
  };
  const allow = (...hosts: readonly string[]): unknown =>
    wordpress.run(
      `update_option('ngo_widgets', array('hosts' => json_decode(${php(json(hosts))}, true), 'theme' => '', 'foreign' => true)); return true;`,
    );
  /** What the web answers: addresses to status, headers, body. */
  const web = (answers: Readonly<Record<string, readonly [number, object, string]>>): unknown =>
    wordpress.run(`update_option('test_answers', ${php(json(answers))}); return true;`);
  const fetched = (address: string): unknown =>
    wordpress.run(`return NgoWidgets\\\\copy_of(${php(address)});`.replace('\\\\', '\\'));
  const file = (address: string, key?: string): Promise<Response> =>
    fetch(
      `${wordpress.url}/wp-json/ngo-widgets/v1/file?url=${encodeURIComponent(address)}${key === undefined ? '' : `&key=${key}`}`,
    );
  const keyOf = (address: string): string => String(wordpress.run(`return NgoWidgets\\key_of(${php(address)});`));

  for (const name of [
    'src',
    'data',
    'layout',
    'lang',
    'theme',
    'only',
    'appearance',
    'missing',
    'align',
    'className',
    'headingLevel',
    'limit',
  ])
    test(`a script in the block's "${name}"`, async () => {
      await harmless(block({src: '/x.json', [name]: EVIL}));
    });
  for (const name of ['tag', 'src', 'data', 'layout', 'lang', 'only', 'class', 'theme'])
    test(`a shortcode whose "${name}" breaks out`, async () => {
      await harmless(`[ngo-widget tag="contact-card" src="/x.json" ${name}='${EVIL.replaceAll("'", '')}']`);
      await harmless(`[ngo-widget tag="contact-card" src="/x.json" ${name}="&quot; onmouseover=evil() x=&quot;"]`);
    });
  test('a placeholder and a tag with handlers, styles and a script', async () => {
    const html = await harmless(
      `<div data-ngo-widget="contact-card" data-src="/x.json" onclick="evil()" style="background:url(javascript:evil())"><script>evil()</script></div>` +
        `<network-memberships src="javascript:evil()" onclick="evil()" lang="bg"><a href="javascript:evil()">x</a></network-memberships>`,
    );
    assert.match(html, /<div data-ngo-widget="contact-card" data-src="\/x\.json"/);
    assert.match(html, /<network-memberships[^>]* lang="bg"/);
  });
  test('addresses in data that run', async () => {
    const urls = [
      'javascript:evil()',
      ' JaVaScript:evil()',
      'java\tscript:evil()',
      'data:text/html,<script>evil()</script>',
      'vbscript:evil()',
      'file:///etc/passwd',
      '\u0001javascript:evil()',
      'https://user:evil@example.org/',
    ];
    for (const url of urls) {
      const html = await harmless(
        block({data: kept([{name: 'Мрежа', url, logo: {src: url}, links: [{url, label: 'тук'}]}])}),
      );
      assert.match(html, /Мрежа/);
      assert.doesNotMatch(html.replace(/data-data="[^"]*"/, ''), /(?:href|src)="[^"]*evil/);
    }
  });
  test('markup in each text of data', async () => {
    const text = `${EVIL}</script><!--`;
    for (const [tag, item] of Object.entries({
      'network-memberships': {
        name: text,
        acronym: text,
        description: [text, {list: [text]}],
        place: text,
        objectives: [text],
        id: text,
      },
      'success-stories': {
        title: text,
        summary: text,
        body: text,
        kicker: text,
        quote: {text, by: text},
        image: {src: 'https://example.org/a.png', alt: text, credit: text, focus: text},
      },
      'project-results': {
        title: text,
        summary: text,
        activities: [{title: text, description: text}],
        results: [{items: [{text, figures: [{value: 1, label: text, unit: text, note: text}]}]}],
        partners: [{name: text, place: text}],
      },
      'advocacy-topics': {
        title: text,
        description: text,
        topics: [{title: text, topics: [{title: text, description: text}]}],
      },
      'publication-list': {
        title: text,
        summary: text,
        authors: [text],
        topics: [text],
        files: [{url: 'https://example.org/a.pdf', format: text}],
      },
      'news-teasers': {title: text, excerpt: text, url: 'https://example.org/', source: text, tags: [text]},
      'contact-card': {
        organisation: {name: text},
        address: {text, country: text, postcode: text},
        phones: [{number: text, label: text}],
        emails: [text],
        hours: text,
        week: {mon: [text]},
      },
      'funder-acknowledgement': {
        funder: {name: text},
        level: 'funded',
        statement: text,
        disclaimer: text,
        reference: text,
        donors: [text],
        programme: text,
      },
    })) {
      const html = await harmless(block({data: kept({title: text, intro: text, items: [item]})}, tag));
      // The text is there, as a text; and nothing of JSON-LD has ended early.
      assert.match(html, /&lt;script&gt;evil/);
    }
  });
  test('shortcodes in the texts of data, and in those of a shortcode', async () => {
    wordpress.run(
      `file_put_contents(WPMU_PLUGIN_DIR . '/short.php', '<?php add_shortcode("secret", function () { return "SECRET"; });'); return true;`,
    );
    const html = await page(
      block({
        data: kept([
          {name: '[secret] [ngo-widget tag="contact-card"]', description: '[secret]', acronym: '[[secret]]'},
        ]),
      }) + `[ngo-widget tag="contact-card" src="[secret]"]`,
    );
    assert.doesNotMatch(html, /SECRET/);
  });
  test('files of the server as a source', async () => {
    writeFileSync(join(wordpress.folder, 'wp-content/secret.json'), json([{name: 'SECRET'}]));
    for (const src of [
      '../wp-config.php',
      '/wp-content/uploads/../secret.json',
      '/wp-content/uploads/%2e%2e/secret.json',
      '/wp-content/uploads/..%2fsecret.json',
      `${wordpress.url}/wp-content/uploads/../secret.json`,
      'file:///etc/passwd',
      `file://${wordpress.folder}/wp-content/secret.json`,
      'php://filter/resource=wp-config.php',
      '/wp-config.php',
      `phar://${wordpress.folder}/x.json`,
      'data:application/json,[]',
    ])
      assert.doesNotMatch((await harmless(block({src}))).replaceAll('secret.json', ''), /SECRET|DB_NAME|root:/, src);
  });
  test('a link in the uploads that leads out of them', async () => {
    wordpress.run(
      `$dir = wp_upload_dir(); symlink(WP_CONTENT_DIR . '/secret.json', $dir['basedir'] . '/link.json'); return true;`,
    );
    assert.doesNotMatch(await page(block({src: '/wp-content/uploads/link.json'})), /SECRET/);
  });
  test("another's private file, and posts that are no files", async () => {
    const id =
      wordpress.run(`$dir = wp_upload_dir(); file_put_contents($dir['path'] . '/private.json', '[{"name":"SECRET"}]');
      $parent = wp_insert_post(array('post_title' => 'x', 'post_status' => 'private', 'post_author' => 1));
      return wp_insert_attachment(array('post_mime_type' => 'application/json', 'post_status' => 'inherit', 'post_author' => 1), $dir['path'] . '/private.json', $parent);`);
    for (const attachment of [id, 1, 999_999, -1, '1 OR 1=1'])
      assert.doesNotMatch(await page(block({attachment})), /SECRET/);
  });
  test('hosts that are not allowed are not asked', () => {
    allow('partner.example.org');
    for (const address of [
      'https://evil.example/x.json',
      'https://partner.example.org.evil.example/x.json',
      'https://partner.example.org@evil.example/x.json',
      'https://evil.example#@partner.example.org/',
      'https://evil.example\\@partner.example.org/',
      'ftp://partner.example.org/x.json',
      'gopher://partner.example.org/',
      'https://partner.example.org:8443/x.json',
      'http://partner.example.org:443/',
      '//partner.example.org/x.json',
      'https://user:word@partner.example.org/x.json',
      'https://partner.example.org/\r\nHost: evil',
    ])
      assert.equal(wordpress.run(`return NgoWidgets\\is_allowed(${php(address)});`), false, address);
    assert.equal(wordpress.run(`return NgoWidgets\\is_allowed('https://Partner.example.org/x.json');`), true);
  });
  test('addresses of the own network are none that may be asked, however they are written', () => {
    for (const ip of [
      '127.0.0.1',
      '127.1.2.3',
      '10.0.0.1',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      'fe80::1',
      'fd00::1',
      'fc00::1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      'ff02::1',
      '2001:db8::1',
    ])
      assert.equal(wordpress.run(`return NgoWidgets\\is_public('${ip}');`), false, ip);
    for (const host of ['localhost', '2130706433', '0x7f000001', '017700000001', '127.1', '0', '[::1]', '127.0.0.1.'])
      assert.equal(wordpress.run(`return NgoWidgets\\ip_of('${host}');`), '', host);
    for (const ip of ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])
      assert.equal(wordpress.run(`return NgoWidgets\\is_public('${ip}');`), true, ip);
  });
  test('an allowed host of the own network is not asked', async () => {
    const {port} = inner.address() as {port: number};
    wordpress.run(
      `add_filter('http_request_host_is_external', '__return_true'); update_option('ngo_widgets', array('hosts' => array('127.0.0.1', 'localhost', '169.254.169.254'), 'foreign' => true)); return true;`,
    );
    for (const address of [
      `http://127.0.0.1:${port}/x.json`,
      'http://127.0.0.1/x.json',
      'http://localhost/x.json',
      'http://169.254.169.254/latest/meta-data.json',
    ]) {
      assert.equal(fetched(address), null);
      assert.doesNotMatch(await page(block({src: address})), /SECRET/);
    }
    assert.equal(asked, 0);
  });
  test('a redirect leads to no other host, no own network, and to no more than three', () => {
    allow('93.184.215.14', '127.0.0.1');
    const to = (location: string) => [302, {location}, ''] as const;
    const good = [200, {}, json([{name: 'SECRET'}])] as const;
    web({
      'https://93.184.215.14/private.json': to('http://127.0.0.1/x.json'),
      'http://127.0.0.1/x.json': good,
      'https://93.184.215.14/other.json': to('https://evil.example/x.json'),
      'https://evil.example/x.json': good,
      'https://93.184.215.14/file.json': to('file:///etc/passwd'),
      'https://93.184.215.14/round.json': to('/round.json'),
      'https://93.184.215.14/good.json': to('/end/x.json'),
      'https://93.184.215.14/end/x.json': good,
    });
    for (const name of ['private', 'other', 'file', 'round'])
      assert.equal(fetched(`https://93.184.215.14/${name}.json`), null, name);
    const {json: got} = fetched('https://93.184.215.14/good.json') as {json: object};
    assert.deepEqual(got, {items: [{name: 'SECRET'}], base: 'https://93.184.215.14/end/'});
  });
  test('a name that leads elsewhere a moment later: the address that was found good is the one that is asked', () => {
    const log = wordpress.run(`
      remove_all_filters('pre_http_request');
      add_filter('http_request_host_is_external', '__return_true');
      $log = fopen('php://temp', 'w+');
      add_action('http_api_curl', function ($handle) use ($log) {
        curl_setopt($handle, CURLOPT_VERBOSE, true);
        curl_setopt($handle, CURLOPT_STDERR, $log);
      }, 1);
      NgoWidgets\\ask('http://localhost/', '127.0.0.9', 2);
      rewind($log);
      return stream_get_contents($log);`);
    assert.match(String(log), /Trying 127\.0\.0\.9:80/);
    assert.doesNotMatch(String(log), /Trying (?:127\.0\.0\.1|\[?::1)/);
  });
  test('what is no JSON, too large or too deep comes back from nowhere', async () => {
    allow('93.184.215.14');
    web({
      'https://93.184.215.14/page.json': [200, {}, '<html><script>evil()</script>'],
      'https://93.184.215.14/text.json': [200, {}, '"root:x:0:0"'],
      'https://93.184.215.14/huge.json': [200, {}, '["@@HUGE@@"]'],
      'https://93.184.215.14/deep.json': [200, {}, `${'['.repeat(40)}${']'.repeat(40)}`],
      'https://93.184.215.14/gone.json': [404, {}, '[{"name":"x"}]'],
    });
    for (const name of ['page', 'text', 'huge', 'deep', 'gone']) {
      const address = `https://93.184.215.14/${name}.json`;
      assert.equal(fetched(address), null, name);
      assert.equal((await file(address, keyOf(address))).status, 502);
    }
  });
  test('the proxy answers for nothing that no page shows', async () => {
    allow('93.184.215.14');
    web({
      'https://93.184.215.14/a.json': [200, {}, json([{name: 'Мрежа'}])],
      'https://93.184.215.14/b.json': [200, {}, json([{name: 'SECRET'}])],
    });
    const address = 'https://93.184.215.14/a.json';
    const good = await file(address, keyOf(address));
    assert.equal(good.status, 200);
    assert.match(good.headers.get('content-type') ?? '', /^application\/json/);
    assert.deepEqual(await good.json(), {items: [{name: 'Мрежа'}], base: 'https://93.184.215.14/'});
    assert.equal((await file(address)).status, 400);
    for (const key of ['', 'x', keyOf('https://93.184.215.14/c.json')])
      assert.equal((await file('https://93.184.215.14/b.json', key)).status, 403);
    // A host that is allowed no longer.
    allow();
    assert.equal((await file(address, keyOf(address))).status, 403);
  });
  test('the last good copy is served with its date where the other site fails', () => {
    allow('93.184.215.14');
    const address = 'https://93.184.215.14/kept.json';
    web({[address]: [200, {}, json({items: [{name: 'Мрежа'}]})]});
    assert.ok(fetched(address));
    web({[address]: [500, {}, '<html>']});
    wordpress.run(
      `$key = NgoWidgets\\copy_key('${address}'); $kept = get_transient($key); $kept['asked'] = 0; set_transient($key, $kept); return true;`,
    );
    const {json: kept} = fetched(address) as {json: {asOf: string; items: unknown}};
    assert.equal(kept.asOf, new Date().toISOString().slice(0, 10));
    assert.deepEqual(kept.items, [{name: 'Мрежа'}]);
  });
  test('only JSON is uploaded, by whoever may upload', async () => {
    const upload = (role: 'author' | undefined, name: string, body: string): Promise<Response> =>
      wordpress.rest(role, '/wp/v2/media', {
        method: 'POST',
        body,
        headers: {'content-disposition': `attachment; filename="${name}"`, 'content-type': 'application/json'},
      });
    assert.equal((await upload('author', 'good.json', json([{name: 'Мрежа'}]))).status, 201);
    for (const [name, body] of [
      ['page.json', '<html><script>evil()</script>'],
      ['code.json', '<?php evil();'],
      ['text.json', '"text"'],
      ['deep.json', `${'['.repeat(40)}${']'.repeat(40)}`],
      ['code.php', '[]'],
      ['code.json.php', '[]'],
      ['page.html', '[]'],
      ['script.js', '[]'],
    ] as const)
      assert.notEqual((await upload('author', name, body)).status, 201, name);
    assert.equal((await upload(undefined, 'good.json', '[]')).status, 401);
  });
  test('settings are for administrators, with a nonce', async () => {
    allow('good.example.org');
    for (const role of ['author', 'editor'] as const) {
      const answer = await wordpress.rest(role, '/wp/v2/settings', {
        method: 'POST',
        body: json({ngo_widgets: {hosts: ['evil.example']}}),
        headers: {'content-type': 'application/json'},
      });
      assert.equal(answer.status, 403);
    }
    await wordpress.rest('administrator', '/wp/v2/settings', {
      method: 'POST',
      body: json({ngo_widgets: {hosts: ['evil.example']}}),
      headers: {'content-type': 'application/json'},
    });
    const form = await fetch(`${wordpress.url}/wp-admin/options.php`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({option_page: 'ngo_widgets', action: 'update', 'ngo_widgets[hosts]': 'evil.example'}),
    });
    assert.notEqual(form.status, 200);
    assert.deepEqual(wordpress.run(`return NgoWidgets\\settings()['hosts'];`), ['good.example.org']);
    assert.equal(
      wordpress.run(
        `wp_set_current_user(get_user_by('login', 'editor')->ID); ob_start(); NgoWidgets\\settings_page(); return ob_get_clean();`,
      ),
      '',
    );
  });
  test('hosts in the settings are names and nothing else', () => {
    const given = [
      'https://Partner.Example.org/x',
      '*.example.org',
      '<script>evil()</script>',
      'a b',
      '[::1]',
      '-x.example',
      '../..',
      '*',
      'localhost',
    ];
    assert.deepEqual(
      wordpress.run(
        `return NgoWidgets\\clean_settings(array('hosts' => json_decode(${php(json(given))}, true), 'theme' => '../../x', 'more' => 1));`,
      ),
      {hosts: ['partner.example.org'], theme: '', foreign: false},
    );
  });
  test("an author's copy of the words is not one that he writes", async () => {
    const answer = await wordpress.rest('author', '/wp/v2/posts', {
      method: 'POST',
      body: json({title: 'x', status: 'publish', content: 'x', meta: {_ngo_widgets_text: 'evil'}}),
      headers: {'content-type': 'application/json'},
    });
    const {id} = (await answer.json()) as {id: number};
    assert.equal(wordpress.run(`return get_post_meta(${String(id)}, '_ngo_widgets_text', true);`), '');
  });
  test('a search with quotation marks stays a search', async () => {
    for (const search of ["' OR 1=1 --", '%_\\', '") UNION SELECT 1 --'])
      assert.equal((await fetch(`${wordpress.url}/?s=${encodeURIComponent(search)}`)).status, 200);
  });
  test('leaves no complaint in the log', () => {
    assert.deepEqual(wordpress.complaints(), []);
  });
});
