/** The package in pages that frameworks draw, bundled as their users do: attributes, the property `data`, events, redraws. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {compile} from 'svelte/compiler';
import {build} from 'vite';
import type {Plugin, Rolldown} from 'vite';
import {launch} from '../support/browser.js';
import {html, look, Site, Visitor} from './support.js';
import type {Seen} from './support.js';

let browser: Browser;
let site: Site;

/** What a page does with a framework: draws two widgets into `#app`, draws them anew, takes them away. */
interface Host {
  show(state: {readonly data?: unknown; readonly lang: string}): void;
  unmount(): void;
}

/** What every page has: our tags, and an ear for one event. */
const start = `
  import 'ngo-widgets/network-memberships/define';
  import 'ngo-widgets/success-stories/define';
  const app = document.querySelector('#app');
  globalThis.heard = [];
  const hear = ({detail}) => heard.push(detail);
`;

/** Two widgets, as one writes them without JSX: the first by attributes, the second by its property, with an event. */
const drawn = (attributes: string, property: string): string => `[
  h('network-memberships', {key: 1, id: 'attributes', src: '/file.json', lang, ${attributes}}, h('p', null, 'Резервен')),
  h('success-stories', {key: 2, id: 'property', lang, ${property}}, h('p', null, 'Резервен')),
]`;

/** The page of each framework, by the name of its file. */
const frameworks: Readonly<Record<string, readonly [name: string, code: string]>> = {
  'react-18.js': [
    'React 18',
    `${start}
    import {createElement as h, useEffect, useRef} from 'react-18';
    import {createRoot} from 'react-dom-18/client';
    const root = createRoot(app);
    // It knows attributes only: properties and events are set by hand.
    const App = ({data, lang}) => {
      const ref = useRef(null);
      useEffect(() => {
        const {current} = ref;
        current.addEventListener('ngo-load', hear);
        return () => current.removeEventListener('ngo-load', hear);
      }, []);
      useEffect(() => { ref.current.data = data; }, [data]);
      return ${drawn("'heading-level': 3, 'no-title': ''", 'ref')};
    };
    globalThis.host = {show: (state) => root.render(h(App, state)), unmount: () => root.unmount()};`,
  ],
  'react-19.js': [
    'React 19',
    `${start}
    import {createElement as h} from 'react';
    import {createRoot} from 'react-dom/client';
    const root = createRoot(app);
    const App = ({data, lang}) => ${drawn('headingLevel: 3, noTitle: true', "data, 'onngo-load': hear")};
    globalThis.host = {show: (state) => root.render(h(App, state)), unmount: () => root.unmount()};`,
  ],
  'preact.js': [
    'Preact',
    `${start}
    import {h, render} from 'preact';
    const App = ({data, lang}) => ${drawn('headingLevel: 3, noTitle: true', "data, 'onngo-load': hear")};
    globalThis.host = {show: (state) => render(h(App, state), app), unmount: () => render(null, app)};`,
  ],
  'vue.js': [
    'Vue 3',
    `${start}
    import {createApp, reactive} from 'vue/dist/vue.esm-bundler.js';
    const state = reactive({});
    const vue = createApp({
      setup: () => ({state, hear}),
      template: \`
        <network-memberships id="attributes" src="/file.json" :lang="state.lang" heading-level="3" no-title>
          <p>Резервен</p>
        </network-memberships>
        <success-stories id="property" :data="state.data" :lang="state.lang" @ngo-load="hear"><p>Резервен</p></success-stories>\`,
    });
    vue.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
    globalThis.host = {
      show: ({data, lang}) => {
        Object.assign(state, {data, lang});
        if (!app.firstChild) vue.mount(app);
      },
      unmount: () => vue.unmount(),
    };`,
  ],
  'svelte.js': [
    'Svelte 5',
    `${start}
    import {mount, unmount} from 'svelte';
    import App from './app.svelte';
    const svelte = mount(App, {target: app, props: {hear}});
    globalThis.host = {show: (state) => svelte.show(state), unmount: () => unmount(svelte)};`,
  ],
};

const svelteApp = `
  <script>
    let {hear} = $props();
    let state = $state.raw({lang: 'en'});
    export const show = (next) => { state = next; };
  </script>
  <network-memberships id="attributes" src="/file.json" lang={state.lang} heading-level="3" no-title><p>Резервен</p></network-memberships>
  <success-stories id="property" data={state.data} lang={state.lang} onngo-load={hear}><p>Резервен</p></success-stories>
`;

/** Where the pages above are for those who bundle them: in a project that has our package. */
const place = (file: string): string => join(import.meta.dirname, file);
const sources: Readonly<Record<string, string>> = {
  [place('app.svelte')]: compile(svelteApp, {generate: 'client'}).js.code,
  ...Object.fromEntries(Object.entries(frameworks).map(([file, [, code]]) => [place(file), code])),
};
const bundled: Plugin = {
  name: 'bundled',
  enforce: 'pre',
  resolveId(id, importer) {
    // Under this name it is here twice.
    if (id === 'react' && importer?.includes('/react-dom-18/')) return this.resolve('react-18', importer);
    return [id, place(id)].find((path) => path in sources);
  },
  load: (id) => sources[id],
};

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
  site.json('/file.json', {
    lang: 'bg',
    title: 'Заглавие',
    items: [{name: {bg: 'Мрежа', en: 'Network'}}],
  });
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [bundled],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.keys(frameworks).map(place),
        output: {entryFileNames: '[name].js', chunkFileNames: '[name].js'},
      },
    },
  })) as Rolldown.RolldownOutput;
  for (const chunk of output.output)
    if (chunk.type === 'chunk') site.answer(`/${chunk.fileName}`, chunk.code, 'text/javascript; charset=utf-8');
});
after(() => Promise.all([browser.close(), site.close()]));

const story = (bg: string, en: string) => [{title: {bg, en}}];

for (const [file, [name]] of Object.entries(frameworks))
  test(`In ${name} a widget takes attributes, data and a language, tells of its loads, follows redraws and goes quietly`, async (t) => {
    const visitor = await Visitor.come(browser);
    const {page} = visitor;
    const asked = site.count('/file.json');
    await page.goto(site.page('/', html('<div id="app"></div>', `<script type="module" src="/${file}"></script>`)));
    const draw = (state: Parameters<Host['show']>[0]) =>
      page.evaluate((next) => (globalThis as unknown as {host: Host}).host.show(next), state);
    const seen = async (): Promise<Seen[]> => [
      await look(visitor.widget('#attributes')),
      await look(visitor.widget('#property')),
    ];
    const shows = (text: string) => visitor.widget('#property').getByText(text).waitFor();
    const ready = (text: string): Seen => ({status: 'ready', code: undefined, text});
    const heard = () => page.evaluate(() => (globalThis as unknown as {heard: unknown[]}).heard);

    await draw({data: story('История', 'Story'), lang: 'en'});
    await shows('Story');
    assert.deepEqual(await seen(), [ready('Network'), ready('Story')]);
    assert.equal(await visitor.widget('#attributes').getByRole('heading', {level: 3, name: 'Network'}).count(), 1);
    const loads = [{records: 1, invalid: 0, source: 'property'}];
    assert.deepEqual(await heard(), loads);
    const first = await page.evaluateHandle(() => [...document.querySelectorAll('#attributes, #property')]);

    await draw({data: story('Друга', 'Another'), lang: 'bg'});
    await shows('Друга');
    assert.deepEqual(await seen(), [ready('Мрежа'), ready('Друга')]);
    assert.deepEqual(await heard(), [...loads, ...loads]);

    await draw({lang: 'bg'});
    await shows('Резервен');
    assert.deepEqual(await seen(), [ready('Мрежа'), {status: 'idle', code: undefined, text: 'Резервен'}]);
    const kept = await first.evaluate((all) => all.filter((one) => one.isConnected).length);
    assert.equal(kept, 2, 'they are the elements that were drawn first');

    await page.evaluate(() => (globalThis as unknown as {host: Host}).host.unmount());
    await page.waitForFunction(() => !document.querySelector('#app > *'));
    assert.deepEqual([...visitor.errors, ...visitor.notes], []);
    assert.equal(site.count('/file.json') - asked, 1);
    if (file === Object.keys(frameworks).at(-1)) t.diagnostic(`frameworks as hosts: ${Object.keys(frameworks).length}`);
    await visitor.leave();
  });
