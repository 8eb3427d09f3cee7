/** What PHP renders says what `ngo-widgets prerender` says: the same texts and links, and the same to search engines. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {defaultTreeAdapter, parseFragment} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';
import {prerender} from '../../src/prerender/prerender.js';
import {contentTags} from '../../src/widgets.js';
import {usedBy, wordsFile} from '../../scripts/wordpress-words.mjs';
import {skip, versions, WordPress} from './support.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const BASE = 'https://data.example/files/';

/** Each file of the fixtures with the widgets that have content in it. */
const fixtures = ['examples/starters', 'examples/content', 'test/content/fixtures'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({name, text: readFileSync(join(root, folder, name), 'utf8')})),
);

const languages = ['bg', 'en', 'de'];
/** A list as PHP writes it. */
const php = (list: readonly string[]): string => `array('${list.join("', '")}')`;

type Node = DefaultTreeAdapterTypes.Node;
const normalised = (text: string): string =>
  text
    .replaceAll('\u2060', '')
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .trim();

/** What a reader and a search engine get of HTML: texts, each with the languages around it, links, pictures. */
const told = (html: string): {texts: string; links: string[]; jsonLd: unknown[]} => {
  const links: string[] = [];
  const jsonLd: unknown[] = [];
  const walk = (node: Node): string => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    if (!('childNodes' in node)) return '';
    if (defaultTreeAdapter.isElementNode(node)) {
      const value = (name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value;
      if (node.tagName === 'script') {
        jsonLd.push(JSON.parse(node.childNodes.map(walk).join('')));
        return '';
      }
      if (['a', 'img'].includes(node.tagName))
        links.push([value('href') ?? value('src'), value('alt'), value('hreflang'), value('lang')].join(' '));
      if (node.tagName !== 'div' || !value('class')?.includes('ngo-content')) {
        const [lang] = [value('lang')];
        const inner = node.childNodes.map(walk).join('');
        return `${/^(?:h\d|li|p|div|dt|dd|ul|dl|figure|summary)$/.test(node.tagName) ? ' ' : ''}${lang && inner.trim() ? `{${lang}}` : ''}${inner} `;
      }
    }
    return node.childNodes.map(walk).join('');
  };
  const texts = normalised(walk(parseFragment(html)));
  return {texts: texts.replace(/ (?=[.,:;)])/g, ''), links, jsonLd};
};

describe('What PHP renders', {skip}, () => {
  let wordpress: WordPress;
  let rendered: Readonly<Record<string, string>>;
  before(async () => {
    wordpress = await WordPress.start(versions.at(-1) ?? '6.5');
    // In one go, which is too much to print: WordPress takes longer to load than to render them all.
    wordpress.run(`
      $rendered = array();
      foreach (json_decode(base64_decode('${Buffer.from(JSON.stringify(fixtures)).toString('base64')}'), true) as $file)
        foreach (${php(languages)} as $lang)
          foreach (${php(contentTags)} as $tag)
            $rendered["{$file['name']} $tag $lang"] = NgoWidgets\\content_of(
              NgoWidgets\\clean_attributes(compact('tag', 'lang')),
              array('json' => NgoWidgets\\parse($file['text']), 'base' => '${BASE}' . $file['name'])
            )['html'];
      file_put_contents('rendered.json', json_encode($rendered));`);
    rendered = JSON.parse(readFileSync(join(wordpress.folder, 'rendered.json'), 'utf8')) as typeof rendered;
  });
  after(() => wordpress.close());

  for (const {name, text} of fixtures)
    test(`says of ${name} what prerender says`, async () => {
      for (const lang of languages)
        for (const tag of contentTags) {
          const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body><div data-ngo-widget="${tag}" data-src="${BASE}${name}"></div>`;
          const {html} = await prerender(page, {read: () => Promise.resolve(text)});
          const expected = /(<div class="ngo-content.*)<\/div>/s.exec(html)?.[1] ?? '';
          const given = rendered[`${name} ${tag} ${lang}`];
          assert.deepEqual(told(String(given)), told(expected), `${tag} in ${lang}`);
        }
    });

  test('has the words of the widgets', () => {
    const folder = join(root, 'integrations/wordpress/inc');
    const code = readdirSync(folder)
      .filter((name) => name !== 'words.php')
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const xliff = readFileSync(join(root, 'locales/bg.xlf'), 'utf8');
    assert.equal(readFileSync(join(folder, 'words.php'), 'utf8'), wordsFile(xliff, usedBy(code)));
  });
});
