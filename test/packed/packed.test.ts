/** What npm would publish, unpacked into a project of somebody else's: its paths, modules, types, and a build with it. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {build} from 'vite';
import {serve} from '../../scripts/serve.mjs';
import {contentTags, tags} from '../../src/widgets.js';
import {launch} from '../support/browser.js';
import {Project, root} from './project.js';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
  readonly types: string;
  readonly customElements: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const themes = readdirSync(join(root, 'src/theme/themes'));

let project: Project;
let packageJson: PackageJson;

before(() => {
  project = Project.start();
  packageJson = project.packed('package.json') as PackageJson;
});
after(() => project.remove());

/** One for each widget with content and one for a whole organisation, in both languages. */
const schemas = [...contentTags, 'organisation'].flatMap((name) => [`${name}.json`, `${name}.bg.json`]);

/** What a wildcard of `exports` stands for: each theme, each schema, each widget. */
const filled = (name: string, path: string): readonly string[] => {
  if (!path.includes('*')) return [path];
  const values = name.startsWith('./themes') ? themes : name.startsWith('./schema') ? schemas : tags;
  return values.map((value) => path.replaceAll('*', value));
};

describe('The package', () => {
  test('holds each path that its package.json exports, for each widget, theme and schema', () => {
    const paths = Object.entries(packageJson.exports).flatMap(([name, target]) =>
      (typeof target === 'string' ? [target] : Object.values(target)).flatMap((path) => filled(name, path)),
    );
    assert.ok(paths.length > tags.length * 5);
    const missing = [...paths, packageJson.types, packageJson.customElements].filter((path) => !project.holds(path));
    assert.deepEqual(missing, []);
  });

  test('holds what its package.json lists as files, the licence, the README and the CHANGELOG', () => {
    const listed = packageJson.files.filter((path) => !path.startsWith('!'));
    const missing = [...listed, 'LICENSE', 'README.md', 'CHANGELOG.md'].filter((path) => !project.holds(path));
    assert.deepEqual(missing, []);
  });

  test('holds the classic file of each widget, the one with all, and the notices of what is in them', () => {
    for (const path of ['embed.js', ...tags.map((tag) => `embed/${tag}.js`), 'THIRD-PARTY-NOTICES.txt'])
      assert.ok(project.read(`dist/${path}`).length > 1000, path);
  });

  test('holds nothing that is not for those who install it', () => {
    const strange = project.files.filter(
      (path) => !/^(dist|src)\/|^(package\.json|LICENSE|README\.md|CHANGELOG\.md)$/.test(path),
    );
    assert.deepEqual(strange, []);
    assert.deepEqual(
      project.files.filter((path) => /\.test\.|\/node_modules\/|^src\/locale\/generated\/|\.tgz$|\.html$/.test(path)),
      [],
    );
  });

  test('says nowhere where it was built', () => {
    const speaking = project.files.filter((path) => {
      const text = project.read(path);
      return /(?<![\w.:/-])\/(work|tmp|root|home)\//.test(text) || text.includes(root);
    });
    assert.deepEqual(speaking, []);
  });

  test('has a schema and an entry in the manifest for each widget, and for no other', () => {
    assert.deepEqual(
      project.files.filter((path) => path.startsWith('dist/schema/')).sort(),
      schemas.map((name) => `dist/schema/${name}`).sort(),
    );
    for (const name of schemas) {
      const schema = project.packed(`dist/schema/${name}`) as Readonly<Record<string, unknown>>;
      assert.match(`${schema.$schema}`, /^https?:\/\/json-schema\.org\//);
    }
    const manifest = project.packed('dist/custom-elements.json') as {
      modules: {declarations?: {tagName?: string}[]}[];
    };
    const declared = manifest.modules
      .flatMap(({declarations = []}) => declarations)
      .flatMap(({tagName}) => tagName ?? []);
    assert.deepEqual(declared.sort(), [...tags].sort());
  });
});

describe('The modules', () => {
  /** Imports in a Node without a DOM, where every use of one throws, and prints what the code gives. */
  const imported = (code: string): unknown => {
    project.write('server.mjs', code);
    return JSON.parse(project.run(process.execPath, 'server.mjs'));
  };

  test('can be imported on a server, all of them, and register nothing there', () => {
    const names = ['ngo-widgets', ...tags.flatMap((tag) => [`ngo-widgets/${tag}`, `ngo-widgets/${tag}/define`])];
    const before = 'const before = Object.getOwnPropertyNames(globalThis);';
    const imports = names.map((name) => `await import('${name}');`).join('\n');
    const added = imported(
      `${before}\n${imports}\nconsole.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name) && name !== 'litHtmlVersions')));`,
    );
    assert.deepEqual(added, []);
  });

  test('of a class alone registers nothing where there is a registry; its define registers its tag only, once', () => {
    const registered = imported(`
      const defined = [];
      globalThis.HTMLElement = class {};
      globalThis.customElements = {
        define: (tag) => defined.push(tag),
        get: (tag) => (defined.includes(tag) ? {version: '${packageJson.version}'} : undefined),
        whenDefined: async () => {},
      };
      const steps = [];
      for (const name of ['ngo-widgets', ${tags.map((tag) => `'ngo-widgets/${tag}'`).join()}, 'ngo-widgets/${tags[0]}/define']) {
        await import(name);
        steps.push(defined.length);
      }
      console.log(JSON.stringify({steps, defined}));`);
    assert.deepEqual(registered, {steps: [0, ...tags.map(() => 0), 1], defined: [tags[0]]});
  });

  test('say the version that is in package.json', () => {
    const versions = imported(`
      const all = await import('ngo-widgets');
      const classes = Object.values(all).filter((one) => typeof one === 'function' && 'version' in one);
      console.log(JSON.stringify(classes.map(({name, version}) => [name, version])));`) as [string, string][];
    assert.ok(versions.length >= tags.length);
    assert.deepEqual(
      versions.filter(([, version]) => version !== packageJson.version),
      [],
    );
  });

  test('of the main entry name the tags, and export a class for each, the same as that of its own path', () => {
    const found = imported(`
      const all = await import('ngo-widgets');
      const missing = [];
      for (const tag of all.tags) {
        const own = Object.values(await import('ngo-widgets/' + tag));
        if (!own.some((one) => Object.values(all).includes(one))) missing.push(tag);
      }
      console.log(JSON.stringify({tags: all.tags, missing}));`);
    assert.deepEqual(found, {tags, missing: []});
  });
});

test('A build with Vite that imports one definition shows that widget in Chromium, and registers no other', async () => {
  const [tag, other] = tags;
  const name = 'Мрежа от пакета';
  project.write('main.js', `import 'ngo-widgets/${tag}/define';\nimport 'ngo-widgets/themes/${themes[0]}';\n`);
  const data = JSON.stringify({items: [{name}]});
  const body = `<${tag}><script type="application/json">${data}</script></${tag}><${other}>Друго</${other}>`;
  project.write(
    'index.html',
    `<!DOCTYPE html><html lang="bg"><meta charset="utf-8"><title>A</title>${body}<script type="module" src="./main.js"></script></html>`,
  );
  await build({root: project.root, configFile: false, logLevel: 'error', build: {outDir: 'built'}});

  const server = await serve(join(project.root, 'built'));
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(`${error}`));
    await page.goto(server.url);
    await page.locator(tag).getByRole('heading', {name}).waitFor();
    assert.equal(await page.evaluate((second) => customElements.get(second) === undefined, other), true);
    assert.equal(await page.locator(other).innerText(), 'Друго');
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    await server.close();
  }
});
