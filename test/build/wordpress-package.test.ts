/** What is in the plugin's zip, and that its readme is one that wordpress.org takes. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, test} from 'node:test';
import {contents, name} from '../../scripts/package-wordpress.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

describe('The zip of the plugin', () => {
  let files: Readonly<Record<string, Uint8Array>>;
  const textOf = (path: string): string => Buffer.from(files[`ngo-widgets/${path}`] ?? []).toString();
  before(async () => {
    files = await contents();
  });

  test('has one folder, with what runs and what it shows, and nothing to build or to test it', () => {
    const paths = Object.keys(files);
    assert.ok(paths.every((path) => path.startsWith('ngo-widgets/')));
    for (const path of [
      'ngo-widgets.php',
      'uninstall.php',
      'readme.txt',
      'blocks/edit.js',
      'languages/ngo-widgets-bg_BG.mo',
      'assets/embed.js',
      'assets/prerendered.css',
      'assets/integrity.json',
      'assets/check.js',
      'assets/form.js',
      'assets/themes/civic.css',
      'assets/starters/contact-card.bg.json',
      'assets/THIRD-PARTY-NOTICES.txt',
    ])
      assert.ok(textOf(path), path);
    assert.deepEqual(
      paths.filter((path) => !/\.(?:php|js|css|json|txt|po|mo)$/.test(path)),
      [],
    );
    assert.ok(name.endsWith(`-${version}.zip`));
  });

  test('says its version, and nowhere that one is still to be written', () => {
    assert.match(textOf('ngo-widgets.php'), new RegExp(`^ \\* Version: +${version.replaceAll('.', '\\.')}$`, 'm'));
    assert.match(textOf('readme.txt'), new RegExp(`^Stable tag: ${version.replaceAll('.', '\\.')}$`, 'm'));
    for (const path of Object.keys(files)) assert.ok(!Buffer.from(files[path] ?? []).includes('{version}'), path);
  });

  // https://developer.wordpress.org/plugins/wordpress-org/how-your-readme-txt-works/
  test('has a readme with the heads and the sections that wordpress.org asks for', () => {
    const readme = textOf('readme.txt');
    assert.match(readme, /^=== NGO widgets ===\n/);
    const [, head = '', short = ''] = /^===.*\n([\s\S]*?)\n\n(.+)\n/.exec(readme) ?? [];
    const named: Readonly<Record<string, string>> = Object.fromEntries(
      head.split('\n').map((line) => line.split(': ', 2) as [string, string]),
    );
    for (const one of [
      ...['Contributors', 'Tags', 'Requires at least', 'Tested up to', 'Requires PHP', 'Stable tag'],
      ...['License', 'License URI'],
    ])
      assert.ok(named[one], one);
    assert.ok((named.Tags ?? '').split(', ').length <= 5);
    assert.ok(short.length <= 150, `${short.length} letters`);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.match(readme, new RegExp(`^== ${section} ==$`, 'm'));
    const plugin = textOf('ngo-widgets.php');
    for (const both of ['Requires at least', 'Requires PHP', 'License'])
      assert.equal(new RegExp(`^ \\* ${both}: +(.+)$`, 'm').exec(plugin)?.[1], named[both]);
  });
});
