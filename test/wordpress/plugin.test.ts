/** The plugin on a real WordPress: ways in, what stands in page, feed, excerpt and search, and what is left of it. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {skip, versions, WordPress} from './support.js';

const plugin = fileURLToPath(new URL('../../integrations/wordpress', import.meta.url));
const starter = readFileSync(
  fileURLToPath(new URL('../../examples/starters/network-memberships.bg.json', import.meta.url)),
  'utf8',
);
const NAME = 'Чиста река';
const MEMBERSHIPS = JSON.stringify({
  lang: 'bg',
  publisher: 'Сдружение',
  items: [{name: NAME, description: 'Пазим бреговете от отпадъци.', url: 'https://example.org/', role: 'member'}],
});

describe('The plugin', {skip}, () => {
  test('is PHP without a mistake, and no file is long', () => {
    for (const name of readdirSync(plugin, {recursive: true, encoding: 'utf8'}).filter((one) => one.endsWith('.php'))) {
      execFileSync('php', ['-l', join(plugin, name)], {stdio: 'pipe'});
      assert.ok(readFileSync(join(plugin, name), 'utf8').split('\n').length <= 300, name);
    }
  });
  test('has all its sentences in Bulgarian', () => {
    const known = [
      ...readFileSync(join(plugin, 'languages/ngo-widgets-bg_BG.po'), 'utf8').matchAll(
        /^msgid "(.+)"\nmsgstr "(.+)"$/gm,
      ),
    ];
    const said = ['ngo-widgets.php', ...readdirSync(join(plugin, 'inc')).map((name) => `inc/${name}`)].flatMap((name) =>
      [
        ...readFileSync(join(plugin, name), 'utf8').matchAll(
          /(?:__|esc_html__|esc_attr__)\( '((?:[^'\\]|\\.)*)', 'ngo-widgets' \)/g,
        ),
      ].map(([, text]) => text),
    );
    assert.ok(said.length > 100);
    assert.deepEqual(
      said.filter((text) => !known.some(([, id]) => id === text)),
      [],
    );
  });

  for (const version of versions)
    describe(`on WordPress ${version}`, () => {
      let wordpress: WordPress;
      let file: string;
      before(async () => {
        wordpress = await WordPress.start(version);
        const answer = await wordpress.rest('author', '/wp/v2/media', {
          method: 'POST',
          body: MEMBERSHIPS,
          headers: {
            'content-disposition': 'attachment; filename="memberships.json"',
            'content-type': 'application/json',
          },
        });
        file = ((await answer.json()) as {source_url: string}).source_url;
      });
      after(() => wordpress.close());
      const html = async (content: string): Promise<string> =>
        wordpress.html((await wordpress.post('author', content)).link);

      const ways: Readonly<Record<string, () => string>> = {
        'a shortcode': () => `[ngo-widget tag="network-memberships" src="${file}"]`,
        'an address on a line of its own': () => `Преди\n\n${file}\n\nСлед`,
        'a block': () => `<!-- wp:ngo-widgets/network-memberships {"src":"${file}"} /-->`,
        'the address in a block for embedding': () =>
          `<!-- wp:embed {"url":"${file}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${file}\n</div></figure><!-- /wp:embed -->`,
      };
      for (const [name, content] of Object.entries(ways))
        test(`${name} has its content in the page, and script and styles with it`, async () => {
          const page = await html(content());
          assert.match(
            page,
            /<div data-ngo-widget="network-memberships" data-src="[^"]*memberships\.json"[^>]* data-fresh-until="\d{4}-/,
          );
          assert.match(page, new RegExp(`<h\\d part="heading" class="ngo-heading"><span>${NAME}</span>`));
          assert.match(page, /<script type="application\/ld\+json">\{"@context"/);
          const script = /<script[^>]*ngo-widgets\/assets\/embed\.js[^>]*>/.exec(page)?.[0] ?? '';
          assert.match(script, / defer/);
          assert.match(script, / integrity="sha384-/);
          assert.match(page, /<link[^>]*assets\/prerendered\.css/);
        });
      const pasted: Readonly<Record<string, () => string>> = {
        'a pasted snippet': () =>
          `<!-- wp:html --><div class="mine" data-ngo-widget="network-memberships" data-src="${file}"><div><a href="${file}">Членство</a></div></div><!-- /wp:html --><p>След</p>`,
        'a pasted tag': () =>
          `<!-- wp:group --><div class="wp-block-group"><!-- wp:html --><network-memberships class="mine" src="${file}">Членство</network-memberships><!-- /wp:html --></div><!-- /wp:group --><p>След</p>`,
        'a tag in a text without blocks': () =>
          `Преди\n\n<network-memberships class="mine" src="${file}"></network-memberships>\n\n<p>След</p>`,
        'a tag in a text without blocks, with a fallback': () =>
          `Преди\n\n<network-memberships class="mine" src="${file}">\n<p>Членство</p>\n</network-memberships>\n\n<p>След</p>`,
        'a snippet in a text without blocks': () =>
          `Преди\n\n<div class="mine" data-ngo-widget="network-memberships" data-src="${file}"></div>\n\n<p>След</p>`,
      };
      for (const [name, content] of Object.entries(pasted))
        test(`${name} survives for an author, and gets script and content`, async () => {
          const page = await html(content());
          const [, opening = '', inside = ''] =
            /(<(?:div|network-memberships)[^>]* class="mine"[^>]*>)([\s\S]*?)<p>След<\/p>/.exec(page) ?? [];
          assert.match(opening, / data-fresh-until="\d{4}-/);
          assert.match(opening, / (?:data-)?src="[^"]*memberships\.json"/);
          assert.match(inside, new RegExp(`<h\\d part="heading" class="ngo-heading"><span>${NAME}</span>`));
          assert.doesNotMatch(inside, /Членство/);
          // Of its heading, of its link, and for search engines: nothing stands there twice.
          assert.equal(inside.split(NAME).length - 1, 3);
          assert.match(page, /assets\/embed\.js/);
          // No paragraph is left around it, which could not hold what is in it.
          assert.doesNotMatch(page, /<p>\s*<(?:div|network-memberships)[^>]* class="mine"/);
        });
      test('a pasted snippet has its content in the feed too, also where the excerpt was made before', async () => {
        await wordpress.post('author', pasted['a pasted snippet']?.() ?? '', {title: 'Във фийда'});
        const [, item = ''] =
          /<item>\s*<title>Във фийда<\/title>([\s\S]*?)<\/item>/.exec(await wordpress.html('/feed/')) ?? [];
        assert.match(item, new RegExp(`<content:encoded>[\\s\\S]*${NAME}`));
      });
      test('a pasted script with a snippet in it stays as it is', async () => {
        const script = `<script>window.x = '<div data-ngo-widget="network-memberships" data-src="${file}"></div>';</script>`;
        const {link} = await wordpress.post('administrator', `<!-- wp:html -->${script}<!-- /wp:html -->`);
        assert.ok((await wordpress.html(link)).includes(script));
      });
      test('a pasted widget leaves its filter, and a layout of its own, to the element', async () => {
        const opening = async (more: string): Promise<string> =>
          /<div [^>]*data-src[^>]*>/.exec(
            await html(
              `<!-- wp:html --><div data-ngo-widget="network-memberships" data-src="${file}" ${more}></div><!-- /wp:html -->`,
            ),
          )?.[0] ?? '';
        assert.match(await opening(''), /data-fresh-until/);
        assert.doesNotMatch(await opening('data-filter'), /data-fresh-until/);
        assert.doesNotMatch(
          await opening('data-layout="cards" data-fresh-until="2999-01-01T00:00:00Z"'),
          /data-fresh-until/,
        );
      });
      test('a pasted snippet that is not whole, or of another layout, stays what it was', async () => {
        assert.match(
          await html(
            `<!-- wp:html --><div data-ngo-widget="network-memberships" data-layout="cards" data-src="${file}"></div><!-- /wp:html -->`,
          ),
          /data-layout="cards"/,
        );
        assert.match(
          await html(
            '<!-- wp:html --><div data-ngo-widget="network-memberships" data-src="content.json"><b>Дръж</b></div><!-- /wp:html -->',
          ),
          /<div data-ngo-widget="network-memberships" data-src="content\.json"><b>Дръж<\/b><\/div>/,
        );
      });
      test('a pasted snippet asks no other site where the administrator says so', async () => {
        wordpress.run(`update_option('ngo_widgets', array('foreign' => false)); return true;`);
        for (const address of [
          'https://other.example/x.json',
          '//other.example/x.json',
          '/\\other.example/x.json',
          'HTTPS:other.example/x.json',
          ' &#9;https://other.example/x.json',
        ]) {
          const page = await html(
            `<!-- wp:html --><div data-ngo-widget="network-memberships" data-src="${address}"><b>Дръж</b></div><network-memberships src="${address}"></network-memberships><!-- /wp:html -->`,
          );
          assert.doesNotMatch(page, /src="[^"]*other\.example/, address);
          assert.match(page, /<b>Дръж<\/b>/);
        }
        const away = 'data-src="https://other.example/x.json"';
        const many = [...Array(9000).keys()].map((index) => `data-a${index}`).join(' ');
        for (const widget of [
          `<section data-ngo-widget="success-stories" ${away}></section>`,
          `<p data-ngo-widget="success-stories" ${away}></p>`,
          `<div data-ngo-widget="success-stories" data-tag="zzz" ${away}></div>`,
          `<div data-ngo-widget="success-stories" ${away} DATA-SRC="/a.json"></div>`,
          `<div data-ngo-widget="success-stories" ${away} data-s_rc="/a.json"></div>`,
          `<div data-ngo-widget="success-stories" ${many} ${away}></div>`,
        ])
          assert.doesNotMatch(
            await html(`<!-- wp:html -->${widget}<!-- /wp:html -->`),
            /src="[^"]*other\.example/i,
            widget.slice(0, 200),
          );
        wordpress.run(`delete_option('ngo_widgets'); return true;`);
        assert.match(
          await html(
            '<!-- wp:html --><div data-ngo-widget="network-memberships" data-src="https://other.example/x.json"></div><!-- /wp:html -->',
          ),
          /data-src="https:\/\/other\.example\/x\.json"/,
        );
      });
      test('a page without a widget gets nothing', async () => {
        assert.doesNotMatch(await html('<p>Нищо</p>'), /ngo-widgets\/assets/);
      });
      test('another layout has the content too, for the element to draw', async () => {
        const page = await html(`[ngo-widget tag="network-memberships" src="${file}" layout="cards"]`);
        assert.match(page, new RegExp(NAME));
        assert.doesNotMatch(page, /data-fresh-until/);
      });
      test('the theme of the settings and that of the widget', async () => {
        wordpress.run(`update_option('ngo_widgets', array('theme' => 'civic')); return true;`);
        assert.match(
          await html(`[ngo-widget tag="network-memberships" src="${file}"]`),
          /themes\/civic\.css[\s\S]*<body[^>]*ngo-theme-civic/,
        );
        assert.match(
          await html(`[ngo-widget tag="network-memberships" src="${file}" theme="grove"]`),
          /class="ngo-theme-grove"/,
        );
        wordpress.run(`delete_option('ngo_widgets'); return true;`);
      });
      test('feed, excerpt and search know the content', async () => {
        await wordpress.post('author', `<!-- wp:ngo-widgets/network-memberships {"src":"${file}"} /-->`, {
          title: 'Намираща се',
        });
        const feed = await wordpress.html('/feed/');
        assert.match(feed, /Пазим бреговете от отпадъци/);
        assert.doesNotMatch(feed, /application\/ld\+json/);
        assert.match(await wordpress.html(`/?s=${encodeURIComponent('бреговете от отпадъци')}`), /Намираща се/);
        assert.doesNotMatch(await wordpress.html(`/?s=${encodeURIComponent('няматакавадума')}`), /Намираща се/);
        const excerpt = wordpress.run(
          `$post = get_posts(array('title' => 'Намираща се'))[0]; return get_the_excerpt($post);`,
        );
        assert.match(String(excerpt), /Чиста река .*Пазим бреговете/);
      });
      test('the search finds a story as long as it may show, and what visitors may read', async () => {
        const found = async (word: string): Promise<boolean> =>
          (await wordpress.html(`/?s=${encodeURIComponent(word)}`)).includes('С приказка');
        const story = (title: string, reviewBy: string): object => ({title, safeguarding: {reviewBy}});
        const json = JSON.stringify({
          lang: 'bg',
          items: [story('Гургулица', '2000-01-01'), story('Косер', '2999-01-01')],
        });
        const uploaded = await wordpress.upload('author', 'stories.json', json);
        const {id: attachment} = (await uploaded.json()) as {id: number};
        const content = `<!-- wp:ngo-widgets/success-stories {"attachment":${attachment}} /-->`;
        const {id} = await wordpress.post('author', content, {title: 'С приказка'});
        assert.equal(await found('Гургулица'), false);
        assert.equal(await found('Косер'), true);
        assert.equal(await found('приказка -Косер'), false);
        assert.equal(await found('приказка -Славей'), true);
        wordpress.run(`update_post_meta(${id}, '_ngo_widgets_text_end', time() - 1); return true;`);
        assert.equal(await found('Косер'), false);
        // As if its file had changed since.
        wordpress.run(`update_post_meta(${id}, '_ngo_widgets_text', 'Синигер'); return true;`);
        wordpress.run(`update_post_meta(${id}, '_ngo_widgets_text_stale', time() - 1); return true;`);
        await wordpress.html(`/?p=${id}`);
        assert.equal(await found('Косер'), true);
        assert.equal(await found('Синигер'), false);
      });
      test('a page has nothing of a story that may not show, also where its content is written in place', async () => {
        const items = [
          {title: 'Гургулица', safeguarding: {withdrawn: true}},
          {title: 'Авлига', safeguarding: {reviewBy: '2000-01-01'}},
          {title: 'Врабче', safeguarding: {reviewBy: '2020-01-01T00:00:00Z'}},
          {title: 'Щъркел', safeguarding: {reviewBy: 'утре'}},
          {title: 'Косер', safeguarding: {reviewBy: '2999-01-01'}},
        ];
        const hidden = /Гургулица|Авлига|Врабче|Щъркел/;
        for (const data of [items, {items}, {lang: 'bg', 'success-stories': {items}}, {'success-stories': items}]) {
          const page = await html(
            `<!-- wp:ngo-widgets/success-stories ${JSON.stringify({data: JSON.stringify(data)})} /-->`,
          );
          assert.match(page, /data-data="[^"]*Косер/);
          assert.doesNotMatch(page, hidden);
          const written = JSON.stringify(data).replaceAll('"', '&quot;');
          const other = await html(
            `<!-- wp:html --><div data-ngo-widget="success-stories" data-data="${written}"></div><!-- /wp:html -->`,
          );
          assert.match(other, /data-data="[^"]*Косер/);
          assert.doesNotMatch(other, hidden);
        }
      });
      test('words of a file that is not public are not in the search, whoever saves the page', async () => {
        const answer = await wordpress.upload(
          'administrator',
          'private.json',
          JSON.stringify([{name: 'Потайна мрежа'}]),
        );
        const {id} = (await answer.json()) as {id: number};
        wordpress.run(`wp_update_post(array('ID' => ${id}, 'post_status' => 'private')); return true;`);
        const content = `<!-- wp:ngo-widgets/network-memberships {"attachment":${id}} /-->`;
        const {link} = await wordpress.post('administrator', content, {title: 'С тайна'});
        assert.doesNotMatch(await wordpress.html(link), /Потайна/);
        assert.doesNotMatch(await wordpress.html(`/?s=${encodeURIComponent('Потайна')}`), /С тайна/);
      });
      test('no more than a hundred files of other sites are kept', () => {
        const kept = wordpress.run(`
          for ($i = 0; $i < 120; $i++) NgoWidgets\\keep_copy("https://a.example/$i.json", array('text' => '[]', 'fetched' => 1, 'asked' => time(), 'good' => true));
          global $wpdb;
          return array(
            (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%transient_ngo_widgets_%' AND option_value LIKE '%asked%'"),
            is_array(get_transient(NgoWidgets\\copy_key('https://a.example/119.json'))),
          );`);
        assert.deepEqual(kept, [100, true]);
      });
      test('what is wrong is said to who may change the page, in Bulgarian', () => {
        const said = wordpress.run(
          `switch_to_locale('bg_BG'); wp_set_current_user(get_user_by('login', 'author')->ID); return do_shortcode('[ngo-widget tag="network-memberships"]');`,
        );
        assert.match(String(said), /още няма съдържание/);
        assert.equal(wordpress.run(`return do_shortcode('[ngo-widget tag="network-memberships"]');`), '');
      });
      test('Site Health finds nothing, and then what is wrong', () => {
        assert.equal(wordpress.run(`return NgoWidgets\\health()['status'];`), 'good');
        const wrong = wordpress.run(
          `update_option('ngo_widgets', array('hosts' => array('127.0.0.1'))); return NgoWidgets\\health();`,
        ) as {status: string; description: string};
        assert.equal(wrong.status, 'recommended');
        assert.match(wrong.description, /127\.0\.0\.1/);
      });
      test('a file can be chosen by what is in it', () => {
        assert.deepEqual(
          wordpress.run(
            `return NgoWidgets\\tags_of(json_decode(base64_decode('${Buffer.from(starter).toString('base64')}'), true));`,
          ),
          ['network-memberships'],
        );
      });
      test('nothing is left after uninstalling, and the log is empty', () => {
        assert.deepEqual(wordpress.complaints(), []);
        const left = wordpress.run(`
          set_transient('ngo_widgets_test', 1, 60);
          require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
          deactivate_plugins('ngo-widgets/ngo-widgets.php'); uninstall_plugin('ngo-widgets/ngo-widgets.php');
          global $wpdb; wp_cache_flush();
          return array_merge(
            $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%ngo%widgets%'"),
            $wpdb->get_col("SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%ngo%widgets%'"),
            $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%ngo%widgets%'"),
            array_filter(array_keys(array_merge(...array_values(_get_cron_array()))), fn ($hook) => false !== strpos($hook, 'ngo'))
          );`);
        assert.deepEqual(left, []);
      });
    });
});
