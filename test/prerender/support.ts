/** What the tests of prerendering share: pages and files of a test's own, the program in this process, a page's parts. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after} from 'node:test';
import {parse} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';
import {run as runProgram} from '../../src/cli/command.js';
import {attributeOf, elementsIn, ownersIn} from '../../src/prerender/owners.js';
import type {Owner} from '../../src/prerender/owners.js';
import {prerender} from '../../src/prerender/prerender.js';
import type {PrerenderOptions} from '../../src/prerender/prerender.js';

/** A folder with these files, for one test file. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array | object>> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'ngo-widgets-prerender-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, content: string | Uint8Array | object): string => {
    mkdirSync(dirname(path(name)), {recursive: true});
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path(name), isText ? content : JSON.stringify(content));
    return path(name);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {path, write, read: (name: string): string => readFileSync(path(name), 'utf8')};
};

/** Runs the program in this process. */
export const run = async (...args: readonly string[]) => {
  const said = {out: '', err: ''};
  const code = await runProgram(args, {
    env: {},
    input: (async function* () {})(),
    piped: false,
    colours: false,
    live: false,
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return {code, ...said};
};

type Node = DefaultTreeAdapterTypes.Node;

const wordsOf = (node: Node): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  const said = 'tagName' in node ? ['alt', 'aria-label'].map((name) => attributeOf(node, name) ?? '') : [];
  return [...said, ...('childNodes' in node ? node.childNodes.map(wordsOf) : [])].join('');
};

/** A text as letters alone: how it is set is not compared. */
export const letters = (text: string): string => text.replace(/[\s\u2060\u2066-\u2069]+/g, '');

/** What a page holds of a widget. */
export const partsOf = ({element}: Owner) => {
  const [content] = elementsIn(element).filter((one) => attributeOf(one, 'class')?.startsWith('ngo-content '));
  const script = elementsIn(element).find((one) => attributeOf(one, 'type') === 'application/ld+json');
  return {
    element,
    content,
    children: element.childNodes.map(({nodeName}) => nodeName),
    elements: content ? elementsIn(content) : [],
    text: content ? letters(wordsOf(content)) : '',
    jsonLd: script ? wordsOf(script) : '',
    attribute: (name: string) => attributeOf(element, name),
  };
};

/** The widgets of a page, with what it holds of them. */
export const widgetsOf = (html: string) => ownersIn(parse(html)).map(partsOf);

/** What a search engine reads of a widget. */
export const nodesOf = (jsonLd: string): readonly Readonly<Record<string, unknown>>[] =>
  (JSON.parse(jsonLd) as {'@graph': readonly Readonly<Record<string, unknown>>[]})['@graph'];

/** A placeholder with its data in it. */
export const placeholder = (tag: string, json: unknown, attributes = ''): string => {
  const data = JSON.stringify(json).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<div data-ngo-widget="${tag}" data-data="${data}" ${attributes}></div>`;
};

export const page = (body: string, lang = 'bg'): string =>
  `<!doctype html><html lang="${lang}"><head><link rel="stylesheet" href="prerendered.css"></head><body>${body}</body></html>`;

/** The one widget of a page that holds this and nothing else. */
export const shown = async (tag: string, json: unknown, attributes = '', options: PrerenderOptions = {}) => {
  const {html, notes} = await prerender(page(placeholder(tag, json, attributes)), options);
  const [widget] = widgetsOf(html);
  if (!widget) throw new Error('There is no widget.');
  return {...widget, html, notes};
};
