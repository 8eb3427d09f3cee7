/**
 * Who is measured: what each is, and how its page is made. What is built is built by Vite, for production, with each
 * framework's own compiler; the source is in `bench/contenders`, short enough to be read.
 */
import {cpSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {compile, compileModule} from 'svelte/compiler';
import {build} from 'vite';
import {compileScript, parse} from 'vue/compiler-sfc';
import {documentOf} from './data.mjs';
import {words} from './contenders/words.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Vue's single-file components as its own plugin compiles them for production: the template inside of `setup`. */
const vue = {
  name: 'vue',
  transform: (code, id) =>
    id.endsWith('.vue')
      ? compileScript(parse(code, {filename: id}).descriptor, {id, inlineTemplate: true, isProd: true}).content
      : undefined,
};
const svelte = {
  name: 'svelte',
  transform: (code, id) => {
    const options = {filename: id, generate: 'client', dev: false};
    if (id.endsWith('.svelte')) return compile(code, {...options, css: 'external'}).js.code;
    if (id.endsWith('.svelte.js')) return compileModule(code, options).js.code;
    return undefined;
  },
};

const widget = (src) => `<network-memberships layout="cards" src="${src}"></network-memberships>`;
const component = (src) => `<network-cards src="${src}"></network-cards>`;
const classic = (file) => `<script defer src="${file}"></script>`;
const module = (name) => `<script type="module" src="/built/${name}/page.js"></script>`;
const framework = (name) => `<link rel="stylesheet" href="/built/${name}/style.css">${module(name)}`;

/** The cards as a server would write them. */
const cards = (count, lang) => {
  const text = words[lang];
  const card = ({id, name, url, role, scope, since, description}) =>
    `<li class="card" id="${id}"><span class="letter" aria-hidden="true">${name[lang][0]}</span><h2>${name[lang]}</h2>` +
    `<p class="badge">${text[role]}</p><ul class="meta"><li>${text.since(since)}</li><li>${text[scope]}</li></ul>` +
    `<p>${description[lang]}</p><p><a href="${url}">${text.website}<span class="hidden">: ${name[lang]}</span></a></p></li>`;
  return `<ul class="cards">${documentOf(count).items.map(card).join('')}</ul>`;
};

/**
 * `entry` is what is built, `head` what a page loads, `inside` what stands in the place of the cards; `isSame` says that
 * the code which runs is that of the contender before.
 */
export const contenders = [
  {
    name: 'classic',
    about: 'ours: `dist/embed.js`, all widgets in one classic script',
    head: classic('/dist/embed.js'),
    inside: widget,
  },
  {
    name: 'classic-one',
    about: 'ours: `dist/embed/network-memberships.js`, one widget in a classic script',
    isSame: true,
    head: classic('/dist/embed/network-memberships.js'),
    inside: widget,
  },
  {
    name: 'module',
    about: 'ours: `ngo-widgets/network-memberships/define`, bundled by Vite',
    isSame: true,
    entry: 'module.js',
    head: module('module'),
    inside: widget,
  },
  {
    name: 'prerendered',
    about:
      'ours: the page as `prerender` writes it, with `dist/prerendered.css` and `dist/embed/network-memberships.js`',
    isPrerendered: true,
    head: `<link rel="stylesheet" href="/dist/prerendered.css">${classic('/dist/embed/network-memberships.js')}`,
    inside: widget,
  },
  {
    name: 'static',
    about: 'HTML and a style sheet, no script: the limit',
    head: '<link rel="stylesheet" href="/built/react/style.css">',
    isStatic: true,
    inside: (_src, count, lang) => cards(count, lang),
  },
  {
    name: 'hand-written',
    about: 'a custom element without a library: a template that is cloned, and changed where something differs',
    entry: 'hand-written.js',
    head: module('hand-written'),
    inside: component,
  },
  {name: 'lit', about: 'a plain LitElement with `repeat`', entry: 'lit.js', head: module('lit'), inside: component},
  {name: 'react', about: 'React, cards by `memo`', entry: 'react-page.jsx', head: framework('react')},
  {name: 'preact', about: 'Preact, the same file as for React', entry: 'preact-page.jsx', head: framework('preact')},
  {name: 'vue', about: 'Vue, cards by `v-memo`', entry: 'vue-page.js', head: framework('vue')},
  {name: 'svelte', about: 'Svelte, a keyed `each`', entry: 'svelte-page.js', head: framework('svelte')},
];

/** Builds what is to be built, each into a folder of its own name, and copies what of `dist` pages load. */
export const buildAll = async (folder, chosen) => {
  for (const {name, entry} of chosen)
    if (entry)
      await build({
        root: here('contenders'),
        configFile: false,
        logLevel: 'warn',
        plugins: [vue, svelte],
        oxc: {jsx: {runtime: 'automatic', importSource: name === 'preact' ? 'preact' : 'react'}},
        resolve: name === 'preact' ? {alias: {react: 'preact/compat'}} : {},
        define: {
          __VUE_OPTIONS_API__: 'false',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
        },
        build: {
          outDir: `${folder}/built/${name}`,
          emptyOutDir: true,
          cssCodeSplit: false,
          modulePreload: false,
          target: 'chrome111',
          rolldownOptions: {
            input: here(`contenders/${entry}`),
            output: {entryFileNames: 'page.js', assetFileNames: 'style.css', codeSplitting: false},
          },
        },
      });
  cpSync(here('../dist'), `${folder}/dist`, {
    recursive: true,
    filter: (path) => !/\/dist\/(esm|schema)|\.map$/.test(path),
  });
};

const ABOVE = 'Организации, които познаваме и с които работим.';
const BELOW = 'Пишете ни, ако искате да работим заедно. Отговаряме до три дни.';

/** A contender's page: a heading, so many places with so many cards each, and text around them. */
export const pageOf = ({head, inside}, {count, widgets = 1, src, lang = 'bg'}) => {
  const place = `<div class="networks" data-src="${src}">${inside?.(src, count, lang) ?? ''}</div>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Мрежи</title><link rel="icon" href="data:,"><style>body{margin:2em auto;max-inline-size:70em;font:1em/1.55 sans-serif}</style>${head}</head><body><h1>Мрежи</h1><p>${ABOVE}</p>${place.repeat(widgets)}<p>${BELOW}</p></body></html>`;
};
