/** Builds of somebody else's with the packed package, by Vite: what is in them, and that it shows. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';
import type {Rolldown} from 'vite';
import {serve} from '../../scripts/serve.mjs';
import {tags} from '../../src/widgets.js';
import {launch} from '../support/browser.js';
import {Project} from './project.js';

const [tag, other] = tags;
const name = 'Мрежа от пакета';

let project: Project;

before(() => {
  project = Project.start('react', 'react-dom');
});
after(() => project.remove());

/** What a module is built to. */
const built = async (code: string) => {
  project.write('entry.js', code);
  const {output} = (await build({
    root: project.root,
    configFile: false,
    logLevel: 'error',
    build: {write: false, rolldownOptions: {input: join(project.root, 'entry.js')}},
  })) as Rolldown.RolldownOutput;
  const [chunk] = output;
  const modules = Object.entries(chunk.modules).flatMap(([path, {renderedLength}]) => (renderedLength ? path : []));
  return {
    /** Those that something is left of. */
    modules: modules.filter((path) => path.includes('node_modules')).sort(),
    gzip: gzipSync(chunk.code).length,
    widgets: tags.filter((one) => modules.some((path) => path.endsWith(`/${one}/${one}.js`))),
    /** How many copies of the engine. */
    engines: chunk.code.split('litHtmlVersions').length - 1,
  };
};

/** Shows a page of the project in Chromium, built. */
const shown = async (script: string, code: string, body: string, check: (page: Page) => Promise<void>) => {
  project.write(script, code);
  project.write(
    'index.html',
    `<!DOCTYPE html><html lang="bg"><meta charset="utf-8"><title>A</title>${body}<script type="module" src="./${script}"></script></html>`,
  );
  await build({root: project.root, configFile: false, logLevel: 'error', build: {outDir: 'built'}});
  const server = await serve(join(project.root, 'built'));
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(`${error}`));
    await page.goto(server.url);
    await check(page);
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    await server.close();
  }
};
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launch>>['newPage']>>;

describe('A build with Vite', () => {
  test('that takes one class of the index holds no other, and no more than by its own path', async () => {
    for (const [one, Class] of [
      ['news-teasers', 'NewsTeasers'],
      ['language-switch', 'LanguageSwitch'],
    ] as const) {
      const use = `customElements.define('my-own', class extends ${Class} {});`;
      const whole = await built(`import {${Class}} from 'ngo-widgets'; ${use}`);
      const own = await built(`import {${Class}} from 'ngo-widgets/${one}'; ${use}`);
      assert.deepEqual(whole.widgets, [one]);
      assert.deepEqual(whole.modules, own.modules);
    }
  });

  test('that takes only the names of the tags holds no widget and no Lit', async () => {
    const {widgets, engines} = await built(`import {tags} from 'ngo-widgets'; document.title = tags.join();`);
    assert.deepEqual([widgets, engines], [[], 0]);
  });

  test('holds nothing that only the command needs, whatever it takes of the package for pages', async () => {
    const all = [...tags.map((one) => `import 'ngo-widgets/${one}/define';`), `export * from 'ngo-widgets';`].join('');
    const {modules} = await built(`${all} import 'ngo-widgets/lang/uk';`);
    const packages = modules.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
    assert.deepEqual([...new Set(packages)].sort(), [
      '@lit/localize',
      '@lit/reactive-element',
      'lit-element',
      'lit-html',
      'ngo-widgets',
    ]);
    assert.deepEqual(
      modules.filter((path) => /\/ngo-widgets\/dist\/esm\/(?:cli|prerender|snapshot|collect)\//.test(path)),
      [],
    );
  });

  test('of a host with its own Lit has one Lit', async (context) => {
    const host = `import {LitElement, html} from 'lit'; customElements.define('a-host', class extends LitElement {render() {return html\`<p>A</p>\`;}});`;
    const widget = `import 'ngo-widgets/${tag}/define';`;
    const [alone, ours, both] = [await built(host), await built(widget), await built(widget + host)];
    const sizes = `gzip: the host ${alone.gzip}, the widget ${ours.gzip}, together ${both.gzip} bytes`;
    context.diagnostic(sizes);
    assert.deepEqual([alone.engines, ours.engines, both.engines], [1, 1, 1]);
    // Beside the widget a host pays for its own lines.
    assert.ok(both.gzip - ours.gzip < 500, sizes);
  });

  test('that imports one definition shows that widget in Chromium, and registers no other', async () => {
    const data = JSON.stringify({items: [{name}]});
    const body = `<${tag}><script type="application/json">${data}</script></${tag}><${other}>Друго</${other}>`;
    await shown(
      'main.js',
      `import 'ngo-widgets/${tag}/define';\nimport 'ngo-widgets/themes/civic.css';\n`,
      body,
      async (page) => {
        await page.locator(tag).getByRole('heading', {name}).waitFor();
        assert.equal(await page.evaluate((second) => customElements.get(second) === undefined, other), true);
        assert.equal(await page.locator(other).innerText(), 'Друго');
      },
    );
  });

  test('of React shows what its properties say, hears its events and follows a change', async () => {
    const app = `
      import {useState} from 'react';
      import {createRoot} from 'react-dom/client';
      import 'ngo-widgets/${tag}/define';
      const App = () => {
        const [names, setNames] = useState(['${name}']);
        const [heard, setHeard] = useState(0);
        return (
          <main>
            <${tag} data={{items: names.map((name) => ({name}))}} headingLevel={4} noTitle onngo-load={({detail}) => setHeard(detail.records)} />
            <output>{heard}</output>
            <button onClick={() => setNames([...names, 'Втора'])}>+</button>
          </main>
        );
      };
      createRoot(document.getElementById('root')).render(<App />);`;
    await shown('main.jsx', app, '<div id="root"></div>', async (page) => {
      await page.getByRole('heading', {level: 4, name}).waitFor();
      await page.getByText('1', {exact: true}).waitFor();
      await page.getByRole('button', {name: '+'}).click();
      await page.getByRole('heading', {level: 4, name: 'Втора'}).waitFor();
      await page.getByText('2', {exact: true}).waitFor();
    });
  });
});
