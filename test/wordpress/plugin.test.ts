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
      test('a pasted snippet survives for an author, and gets the script', async () => {
        const page = await html(
          `<!-- wp:html --><div data-ngo-widget="network-memberships" data-src="${file}" data-layout="cards"><a href="${file}">Членство</a></div><!-- /wp:html -->`,
        );
        assert.match(page, /data-layout="cards"/);
        assert.match(page, /assets\/embed\.js/);
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
