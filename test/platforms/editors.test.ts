/** What the editors of Joomla and Drupal leave of the code that the builder writes, by their own code. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {findEditor} from '../../scripts/editors.mjs';
import {snippetFor} from '../../site/builder/model/platforms.js';
import type {Platform} from '../../site/builder/model/platforms.js';
import {fileText} from '../../site/builder/model/snippet.js';
import {launch} from '../support/browser.js';
import {joomla} from '../support/cms-filters.js';
import {ESCAPED, PLAIN, projectOf, textOf} from '../support/hostile.js';

const folder = 'https://ngo.example/widgets/';
const project = projectOf([...PLAIN, ...ESCAPED]);
const pieceOf = (platform: Platform, isInline: boolean, of = project) => {
  const snippet = snippetFor({
    ...{platform, project: of, tags: ['news-teasers'], languages: ['bg'], folder, fileName: 'news.json', isInline},
    pageHasLanguage: false,
  });
  return {once: snippet.once, place: snippet.places[0]?.piece ?? ''};
};
const frame = pieceOf('wix', false).place;
const files: Readonly<Record<string, string | undefined>> = {
  tinymce: findEditor('tinymce'),
  ckeditor5: findEditor('ckeditor5'),
};
const skipOf = (name: 'tinymce' | 'ckeditor5') => (files[name] ? false : `${name} is not to be had from npm here`);

let browser: Browser;
/** Where somebody writes. */
let editor: Page;
/** Where somebody reads. */
let reader: Page;
let read = '';

before(async () => {
  browser = await launch();
  [editor, reader] = await Promise.all([browser.newPage(), browser.newPage()]);
  await editor.route('https://cms.example/**', (route) => {
    const [, name = '', ...path] = new URL(route.request().url()).pathname.split('/');
    const file = `${files[name]}/${path.join('/')}`;
    if (name && !existsSync(file)) return route.fulfill({status: 404});
    if (name) return route.fulfill({path: file});
    return route.fulfill({contentType: 'text/html; charset=utf-8', body: '<!doctype html><textarea></textarea>'});
  });
  await reader.route('https://ngo.example/**', (route) => {
    const {pathname} = new URL(route.request().url());
    const headers = {'access-control-allow-origin': '*'};
    if (pathname.endsWith('embed.js')) return route.fulfill({path: 'dist/embed.js', headers});
    if (pathname.endsWith('news.json')) return route.fulfill({body: fileText(project), headers});
    return route.fulfill({contentType: 'text/html; charset=utf-8', body: read});
  });
});
after(() => browser.close());

/** What a reader sees of the widget in a page with this. */
const seen = async (html: string): Promise<string> => {
  read = `<!doctype html><html lang="bg"><title>НПО</title><body>${html}`;
  await reader.goto('https://ngo.example/');
  const widget = reader.locator('news-teasers');
  await widget.getByRole('link').first().waitFor();
  return widget.evaluate((element) => element.shadowRoot?.textContent ?? '');
};
const assertAll = (shown: string, texts: readonly string[]) => {
  for (const text of texts) assert.ok(textOf(shown).includes(textOf(text)), `${text}: ${shown}`);
};

/** The parts of the editors' interfaces that are used here. */
interface TinyMce {
  init(options: object): Promise<[{setContent(html: string): void; getContent(): string; execCommand: Exec}]>;
  remove(): void;
}
type Exec = (command: string, ui: boolean, value: object) => void;
interface CkEditor {
  readonly [plugin: string]: unknown;
  readonly ClassicEditor: {
    create(
      element: Element | null,
      options: object,
    ): Promise<{setData(html: string): void; getData(): string; destroy(): Promise<unknown>}>;
  };
}

describe('The editor of Joomla, set as in a new Joomla', {skip: skipOf('tinymce')}, () => {
  const kept = async (html: string, isPasted = false): Promise<string> => {
    await editor.goto('https://cms.example/');
    await editor.addScriptTag({url: 'https://cms.example/tinymce/tinymce.min.js'});
    return editor.evaluate(
      async ([html, isPasted]) => {
        const {tinymce} = window as unknown as {tinymce: TinyMce};
        const [own] = await tinymce.init({
          selector: 'textarea',
          ...{schema: 'html5', entity_encoding: 'raw', verify_html: true, forced_root_block: 'p', relative_urls: true},
          ...{valid_elements: '', extended_valid_elements: 'hr[id|title|alt|class|width|size|noshade]'},
          invalid_elements: 'script,applet,iframe',
        });
        if (isPasted) own.execCommand('mceInsertClipboardContent', false, {text: html});
        else own.setContent(html);
        const content = own.getContent();
        tinymce.remove();
        return content;
      },
      [html, isPasted] as const,
    );
  };

  for (const isInline of [false, true])
    test(`keeps a place with the content in ${isInline ? 'the code' : 'a file'}, and the text filter does after it`, async () => {
      const texts = isInline ? PLAIN : [...PLAIN, ...ESCAPED];
      const {once, place} = pieceOf('joomla', isInline, projectOf(texts));
      const saved = joomla(await kept(place));
      assertAll(await seen(once + saved), texts);
    });
  test('takes the script and the frame from everybody, whatever the text filter lets them do', async () => {
    const {once} = pieceOf('joomla', false);
    assert.doesNotMatch(await kept(`<p>a</p>${once}${frame}`), /script|iframe/);
  });
  test('shows code that is pasted into the text as text', async () => {
    assert.match(await kept(pieceOf('joomla', false).place, true), /^<p>&lt;div lang="bg" data-ngo-widget/);
  });
});

describe('The editor of Drupal', {skip: skipOf('ckeditor5')}, () => {
  const kept = async (html: string, allow: readonly object[]): Promise<string> => {
    await editor.goto('https://cms.example/');
    await editor.addScriptTag({url: 'https://cms.example/ckeditor5/dist/browser/ckeditor5.umd.js'});
    return editor.evaluate(
      async ([html, allow]) => {
        const {CKEDITOR} = window as unknown as {CKEDITOR: CkEditor};
        const names = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote', 'Table'];
        const own = await CKEDITOR.ClassicEditor.create(document.querySelector('textarea'), {
          licenseKey: 'GPL',
          plugins: [...names, 'SourceEditing', 'GeneralHtmlSupport'].map((name) => CKEDITOR[name]),
          htmlSupport: {allow},
        });
        own.setData(html);
        const data = own.getData();
        await own.destroy();
        return data;
      },
      [html, allow] as const,
    );
  };
  /** “Full HTML” has no limits. */
  const full = [{name: /.*/, attributes: true, classes: true, styles: true}];
  /** The tag that both pages tell to add to “Basic HTML”, of which Drupal makes the first rule; the second it has for all. */
  const [bg, en] = ['bg', 'en'].map((language) => {
    const page = readFileSync(`site/pages/platforms/drupal.${language}.md`, 'utf8');
    return /^<div [^>]+>$/m.exec(page)?.[0];
  });
  const named = [
    {name: 'div', attributes: [{key: /^data-.*$/, value: true}], classes: true},
    {name: /^(?:div|p|h[2-6]|ul|ol|li|blockquote)$/, attributes: {lang: true}},
  ];

  for (const isInline of [false, true])
    test(`with “Full HTML” keeps the script and a place with the content in ${isInline ? 'the code' : 'a file'}`, async () => {
      const {once, place} = pieceOf('drupal', isInline);
      assertAll(await seen((await kept(once, full)) + (await kept(place, full))), [...PLAIN, ...ESCAPED]);
    });
  test('with “Basic HTML” leaves the fallback alone', async () => {
    const {once, place} = pieceOf('drupal', false);
    const left = await kept(once + place + frame, []);
    assert.doesNotMatch(left, /data-ngo|script |iframe/);
    assert.match(left, /поща @ сайта/);
  });
  test('with “Basic HTML” and the tag that our page names keeps the place', async () => {
    assert.deepEqual([bg, en], Array(2).fill('<div class data-*>'));
    const {once, place} = pieceOf('drupal', true);
    assertAll(await seen(once + (await kept(place, named))), [...PLAIN, ...ESCAPED]);
  });
});
