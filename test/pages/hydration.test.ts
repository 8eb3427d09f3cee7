/** Frameworks that own a placeholder: they hydrate the page that has it, and change and remove what is in it. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {compile} from 'svelte/compiler';
import {build} from 'vite';
import type {InlineConfig, Plugin, Rolldown} from 'vite';
import {launch} from '../support/browser.js';
import {html, look, read, Site, Visitor} from './support.js';

let browser: Browser;
let site: Site;

/** What a page does with a framework: takes over what is there or draws it, and draws it anew. */
interface Host {
  start(hydrate: boolean): void;
  show(step: number): void;
  unmount(): void;
}
type Page = typeof globalThis & {host: Host; nodes: readonly Element[]};

/** The page at each step, without JSX; from the fourth on the same `div` is another thing. */
const app = `
  const app = document.querySelector('#app');
  const attributes = (step) => step > 3 ? {} :
    {'data-ngo-widget': 'network-memberships', 'data-src': step < 3 ? '/one.json' : '/two.json'};
  const App = ({step}) => h('main', null, h('h1', null, 'Стъпка ' + step),
    h('div', attributes(step),
      step < 2 ? h('p', null, step ? 'Още малко' : 'Зареждане') : null,
      step > 3 ? h('b', null, 'Обикновен') : null),
    h('footer', null, 'Контакти'));`;
const first =
  '<main><h1>Стъпка 0</h1><div data-ngo-widget="network-memberships" data-src="/one.json"><p>Зареждане</p></div><footer>Контакти</footer></main>';

const react = (version: string): string => `
  import {createElement as h} from 'react${version}';
  import {createRoot, hydrateRoot} from 'react-dom${version}/client';
  ${app}
  let root;
  globalThis.host = {
    start: (hydrate) => {
      const first = h(App, {step: 0});
      if (hydrate) root = hydrateRoot(app, first, {onRecoverableError: (error) => console.error(error)});
      else (root = createRoot(app)).render(first);
    },
    show: (step) => root.render(h(App, {step})),
    unmount: () => root.unmount(),
  };`;

const frameworks: Readonly<Record<string, string>> = {
  'React 18': react('-18'),
  'React 19': react(''),
  Preact: `
    import {h, hydrate, render} from 'preact';
    ${app}
    const draw = (step) => render(h(App, {step}), app);
    globalThis.host = {
      start: (existing) => (existing ? hydrate(h(App, {step: 0}), app) : draw(0)),
      show: draw,
      unmount: () => render(null, app),
    };`,
  Vue: `
    import {createApp, createSSRApp, h as create, reactive} from 'vue';
    const h = (tag, props, ...children) => create(tag, props, children.filter(Boolean));
    ${app}
    const state = reactive({step: 0});
    const component = {render: () => App(state)};
    let vue;
    globalThis.host = {
      start: (hydrate) => (vue = hydrate ? createSSRApp(component) : createApp(component)).mount(app),
      show: (step) => { state.step = step; },
      unmount: () => vue.unmount(),
    };`,
  Svelte: `
    import {hydrate, mount, unmount} from 'svelte';
    import App from './app.svelte';
    const target = document.querySelector('#app');
    let svelte;
    globalThis.host = {
      start: (existing) => (svelte = (existing ? hydrate : mount)(App, {target})),
      show: (step) => svelte.show(step),
      unmount: () => unmount(svelte),
    };`,
};

const svelteApp = `
  <script>
    let step = $state(0);
    export const show = (next) => { step = next; };
    const attributes = $derived(step > 3 ? {} :
      {'data-ngo-widget': 'network-memberships', 'data-src': step < 3 ? '/one.json' : '/two.json'});
  </script>
  <main><h1>Стъпка {step}</h1><div {...attributes}>{#if step < 2}<p>{step ? 'Още малко' : 'Зареждане'}</p>{/if}{#if step > 3}<b>Обикновен</b>{/if}</div><footer>Контакти</footer></main>
`;

const place = (file: string): string => join(import.meta.dirname, file);
const fileOf = (name: string): string => `${name.toLowerCase().replace(' ', '-')}.js`;

/** Bundles what is here only as text, as the users of a framework do. */
const bundle = async (sources: Readonly<Record<string, string>>, config: InlineConfig['build']) => {
  const inText: Plugin = {
    name: 'in-text',
    enforce: 'pre',
    resolveId(id, importer) {
      // Under this name it is here twice.
      if (id === 'react' && importer?.includes('/react-dom-18/')) return this.resolve('react-18', importer);
      return [id, place(id)].map((path) => path.replace('/./', '/')).find((path) => path in sources);
    },
    load: (id) => sources[id],
  };
  const inputs = Object.keys(sources).filter((path) => path.endsWith('.js'));
  const {output} = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [inText],
    ssr: {noExternal: true},
    build: {
      write: false,
      modulePreload: false,
      ...config,
      rolldownOptions: {input: inputs, output: {entryFileNames: '[name].js', chunkFileNames: '[name].js'}},
    },
  })) as Rolldown.RolldownOutput;
  return output.filter((chunk) => chunk.type === 'chunk');
};
const svelte = (generate: 'client' | 'server'): Record<string, string> => ({
  [place('app.svelte')]: compile(svelteApp, {generate}).js.code,
});

/** What Svelte's server sends has its own marks. */
const svelteHtml = async (): Promise<string> => {
  const server = `import {render} from 'svelte/server'; import App from './app.svelte'; export const {body} = render(App);`;
  const [entry] = await bundle({...svelte('server'), [place('server.js')]: server}, {ssr: true});
  const url = `data:text/javascript;base64,${Buffer.from(entry?.code ?? '').toString('base64')}`;
  return ((await import(url)) as {body: string}).body;
};

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
  for (const name of ['one', 'two']) site.json(`/${name}.json`, {items: [{name: `Мрежа ${name}`}]});
  const sources = Object.entries(frameworks).map(([name, code]) => [place(fileOf(name)), code] as const);
  for (const chunk of await bundle({...svelte('client'), ...Object.fromEntries(sources)}, {}))
    site.answer(`/${chunk.fileName}`, chunk.code, 'text/javascript; charset=utf-8');
});
after(() => Promise.all([browser.close(), site.close()]));

for (const name of Object.keys(frameworks))
  for (const hydrate of [true, false])
    test(`${name} ${hydrate ? 'hydrates' : 'draws'} a page with a placeholder, changes and removes its fallback, and nothing is thrown or drawn anew`, async () => {
      const visitor = await Visitor.come(browser);
      const {page} = visitor;
      const said: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text());
      });
      const existing = name === 'Svelte' ? await svelteHtml() : first;
      await page.goto(
        site.page(
          '/',
          html(
            `<div id="app">${hydrate ? existing : ''}</div>`,
            `<script type="module" src="/${fileOf(name)}"></script><script defer src="/embed.js"></script>`,
          ),
        ),
      );
      const widget = visitor.widget('network-memberships');
      const shows = async (step: number, text: string): Promise<void> => {
        await page.evaluate((next) => (globalThis as Page).host.show(next), step);
        await page.getByRole('heading', {name: `Стъпка ${step}`}).waitFor();
        await visitor.widget('#app').getByText(text).waitFor();
        assert.equal(await read(visitor.widget('main')), `Стъпка ${step} ${text} Контакти`);
        assert.deepEqual([...visitor.errors, ...said], []);
      };

      if (hydrate) assert.equal((await look(widget)).text, 'Мрежа one');
      await page.evaluate((existing) => {
        const it = globalThis as Page;
        it.nodes = [...document.querySelectorAll('#app *')];
        it.host.start(existing);
      }, hydrate);
      await shows(0, 'Мрежа one');
      const kept = await page.evaluate(() => {
        const now = [...document.querySelectorAll('#app *')];
        return (globalThis as Page).nodes.every((node, index) => node === now[index]);
      });
      assert.ok(kept, 'it was drawn anew');

      const shown = await widget.elementHandle();
      await shows(1, 'Мрежа one');
      assert.equal(
        await page
          .locator('[data-ngo-widget]')
          .innerHTML()
          .then((now) => now.includes('Още малко')),
        true,
      );
      await shows(2, 'Мрежа one');
      assert.equal(await page.locator('[data-ngo-widget] > p').count(), 0);
      await shows(3, 'Мрежа two');
      assert.ok(await widget.evaluate((now, before) => now === before, shown), 'it is the same widget');
      await shows(4, 'Обикновен');
      await shows(0, 'Мрежа one');
      await page.evaluate(() => (globalThis as Page).host.unmount());
      await page.waitForFunction(() => !document.querySelector('#app > *'));
      assert.deepEqual([...visitor.errors, ...said], []);
      await visitor.leave();
    });
