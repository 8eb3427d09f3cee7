/** The package for people who do not code, and the hashes of the files that pages load. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {unzipSync} from 'fflate';
import packageJson from '../../package.json' with {type: 'json'};
import {pack} from '../../scripts/package.mjs';
import {contentTags} from '../../src/widgets.js';

const {version} = packageJson;
const versioned = `widgets/${version}/`;

describe('The package for people who do not code', () => {
  const packed = unzipSync(pack());
  const names = Object.keys(packed);
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  const textOf = (name: string): string => decoder.decode(packed[name] ?? assert.fail(name));

  test('is the same, to the byte, each time that it is made, wherever', () => {
    const here = process.env.TZ;
    const zips = ['UTC', 'Asia/Tokyo'].map((zone) => {
      process.env.TZ = zone;
      return createHash('sha256').update(pack()).digest('hex');
    });
    if (here === undefined) delete process.env.TZ;
    else process.env.TZ = here;
    assert.equal(zips[0], zips[1]);
  });

  test('has what pages load in a folder of its version, each file as it is in dist, and none missing', () => {
    const own = [
      'LICENSE.txt',
      'THIRD-PARTY-NOTICES.txt',
      'integrity.json',
      'frame.html',
      'schema/organisation.bg.json',
    ];
    const {files} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
      files: Readonly<Record<string, string>>;
    };
    for (const file of [...own, ...Object.keys(files)]) assert.ok(names.includes(versioned + file), file);
    for (const name of names.filter((one) => one.startsWith(versioned))) {
      const from = name === `${versioned}LICENSE.txt` ? 'LICENSE' : `dist/${name.slice(versioned.length)}`;
      assert.ok(readFileSync(from).equals(packed[name] ?? assert.fail(name)), name);
    }
  });

  test('has a file to start from for each widget, a guide in each language, and nothing that is not for them', () => {
    for (const tag of contentTags)
      for (const language of ['bg', 'en']) assert.ok(names.includes(`starters/${tag}.${language}.json`));
    const others = names.filter((name) => !name.startsWith(versioned) && !name.startsWith('starters/'));
    assert.deepEqual(others.sort(), ['prochetete.html', 'read-me.html', 'widgets/.htaccess']);
    assert.deepEqual(
      names.filter((name) => /\.(map|ts)$|\/esm\//.test(name)),
      [],
    );
  });

  test('has names that any program unpacks, and texts in UTF-8', () => {
    for (const name of names) {
      assert.match(name, /^[\w./-]+$/);
      assert.ok(textOf(name).length > 100, name);
    }
  });

  for (const name of ['prochetete.html', 'read-me.html'])
    test(`names in ${name} only files that are in it, and this version`, () => {
      const text = textOf(name);
      assert.doesNotMatch(text, /\{version\}|<script/);
      assert.ok(text.includes(version));
      const addresses = [...text.matchAll(/https:\/\/[^/\s]+\/(widgets\/[\w./-]+\.(?:js|html)\b)/g)].map(
        ([, path]) => path,
      );
      assert.ok(addresses.length >= 3);
      for (const path of addresses) assert.ok(names.includes(`${path}`), path);
      for (const [starter] of text.matchAll(/[a-z-]+\.(bg|en)\.json/g))
        assert.ok(names.includes(`starters/${starter}`));
      for (const [, other] of text.matchAll(/href="([^"#]+\.html)"/g)) assert.ok(names.includes(`${other}`));
    });
});

test('dist/integrity.json has the version, and the hash of each script and style that a page may load', () => {
  const {files, ...more} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
    files: Readonly<Record<string, string>>;
  };
  assert.deepEqual(more, {version});
  const loaded = ['embed', 'autoload', 'lang', 'themes'].flatMap((folder) =>
    readdirSync(`dist/${folder}`).map((name) => `${folder}/${name}`),
  );
  const wanted = [...loaded, 'embed.js', 'autoload.js', 'frame-parent.js', 'prerendered.css'].filter((path) =>
    /\.(js|css)$/.test(path),
  );
  assert.deepEqual(Object.keys(files).sort(), wanted.sort());
  for (const [path, hash] of Object.entries(files)) {
    assert.ok(existsSync(`dist/${path}`));
    const digest = createHash('sha384')
      .update(readFileSync(`dist/${path}`))
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`, path);
  }
});
