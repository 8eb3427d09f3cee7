/** What npm would publish, unpacked into a project of somebody else's: its paths, maps and modules. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import type {SourceMapPayload} from 'node:module';
import {dirname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {contentTags, tags} from '../../src/widgets.js';
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
  project = Project.start('@lit-labs/ssr', 'parse5');
  packageJson = project.packed('package.json') as PackageJson;
});
after(() => project.remove());

/** One for each widget with content and one for a whole organisation, in both languages. */
const schemas = [...contentTags, 'organisation'].flatMap((name) => [`${name}.json`, `${name}.bg.json`]);

const config = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8')) as {targetLocales: readonly string[]};
/** The languages that a page adds: Bulgarian is in every file. */
const languages = config.targetLocales.filter((tag) => tag !== 'bg');

/** What a wildcard of `exports` stands for: each theme, each schema, each language, each widget. */
const filled = (name: string, path: string): readonly string[] => {
  if (!path.includes('*')) return [path];
  const values = {themes, schema: schemas, lang: languages}[name.split('/')[1] ?? ''] ?? tags;
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
      (path) => !/^(dist|src)\/|^(package\.json|LICENSE|README(\.bg)?\.md|CHANGELOG\.md)$/.test(path),
    );
    assert.deepEqual(strange, []);
    assert.deepEqual(
      project.files.filter((path) => /\.test\.|\/node_modules\/|\.tgz$|(?<!\/frame)\.html$|\.zip$/.test(path)),
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

  test('holds the sources that its maps name, or has them in the map', () => {
    const maps = project.files.filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 100 && tags.every((tag) => maps.includes(`dist/embed/${tag}.js.map`)));
    const lost = maps.flatMap((path) => {
      const {sources, sourcesContent = []} = project.packed(path) as Partial<SourceMapPayload>;
      assert.ok(sources?.[0]);
      return sources.filter((source, index) => !sourcesContent[index] && !project.holds(join(dirname(path), source)));
    });
    assert.deepEqual(lost, []);
    const named = project.files
      .filter((path) => /\.(js|d\.ts)$/.test(path))
      .flatMap((path) => {
        const [, map] = /\/\/# sourceMappingURL=(.+)\s*$/.exec(project.read(path)) ?? [];
        return map ? join(dirname(path), map) : [];
      });
    // Not the classic files: whoever joins them would lose what follows such a comment in its line.
    assert.deepEqual(named.sort(), maps.filter((path) => path.startsWith('dist/esm/')).sort());
  });

  test('leads from a place in a classic file to its source', () => {
    const lines = project.read('dist/embed.js').split('\n');
    const line = lines.findIndex((one) => one.includes('NEWER_VERSION'));
    const column = lines[line]?.indexOf('NEWER_VERSION') ?? -1;
    const map = new SourceMap(project.packed('dist/embed.js.map') as SourceMapPayload);
    const entry = map.findEntry(line, column) as {originalSource: string; originalLine: number};
    assert.equal(entry.originalSource, '../src/content/document.ts');
    assert.match(project.read('src/content/document.ts').split('\n')[entry.originalLine] ?? '', /NEWER_VERSION/);
  });

  test('describes each widget with its layouts, its attributes, and nothing that is private', async () => {
    interface Entry {
      readonly name: string;
      readonly type?: {readonly text: string};
      readonly privacy?: string;
      readonly fieldName?: string;
    }
    const {modules} = project.packed('dist/custom-elements.json') as {
      modules: {path: string; declarations: {tagName: string; members: Entry[]; attributes: Entry[]}[]}[];
    };
    assert.deepEqual(
      modules.map(({path}) => path).filter((path) => !project.holds(path)),
      [],
    );
    const elements = new Map(modules.flatMap(({declarations}) => declarations).map((one) => [one.tagName, one]));
    for (const tag of contentTags) {
      const {content} = (await import(`../../src/widgets/${tag}/${tag}.content.js`)) as {
        content: {layouts: readonly string[]};
      };
      const {members = [], attributes = []} = elements.get(tag) ?? {};
      const of = (entries: readonly Entry[], name: string) => entries.find((entry) => entry.name === name);
      const layouts = [...content.layouts.map((layout) => `'${layout}'`), 'null'].join(' | ');
      assert.equal(of(members, 'layout')?.type?.text, layouts);
      assert.equal(of(attributes, 'layout')?.type?.text, layouts);
      assert.equal(of(attributes, 'missing')?.type?.text, "'mark' | 'show' | 'hide' | null");
      // The property takes anything; the attribute, which is text, has a property of its own.
      assert.equal(of(members, 'data')?.type?.text, 'unknown');
      assert.deepEqual(
        [of(attributes, 'data')?.type?.text, of(attributes, 'data')?.fieldName],
        ['string | null', 'dataAttribute'],
      );
      assert.ok(of(attributes, 'heading-level') && of(members, 'reload'));
      assert.deepEqual(
        members.filter(({name, privacy = 'public'}) => privacy !== 'public' || name.startsWith('#')),
        [],
      );
    }
    const {tags: known} = project.packed('dist/vscode.html-custom-data.json') as {
      tags: {name: string; attributes: {name: string; values?: {name: string}[]}[]}[];
    };
    const layout = known.find(({name}) => name === 'news-teasers')?.attributes.find(({name}) => name === 'layout');
    assert.deepEqual(
      layout?.values?.map(({name}) => name),
      ['list', 'cards', 'headlines'],
    );
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

  test('can be imported on a server, all of them, before Lit and after it', () => {
    const own = ['ngo-widgets', ...tags.flatMap((tag) => [`ngo-widgets/${tag}`, `ngo-widgets/${tag}/define`])];
    for (const names of [
      [...own, 'lit'],
      ['lit', ...own],
    ]) {
      const imports = names.map((name) => `await import('${name}');`).join('\n');
      const added = imported(`
        const before = Object.getOwnPropertyNames(globalThis);
        ${imports}
        const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
        console.log(JSON.stringify(added.filter((name) => !/^(lit|reactive)/.test(name))));`) as string[];
      // The first is Lit's, for servers; the other takes further languages.
      assert.deepEqual(added.sort(), ['customElements', 'ngoWidgetsMessages']);
    }
  });

  // Lit for servers brings a registry of its own, and no elements.
  for (const [when, order] of Object.entries({
    after: (name: string) => ['lit', name],
    before: (name: string) => [name, 'lit'],
  }))
    test(`can be imported on a server ${when} lit, each of them first`, () => {
      for (const name of ['ngo-widgets', ...tags.flatMap((tag) => [`ngo-widgets/${tag}`, `ngo-widgets/${tag}/define`])])
        assert.deepEqual(
          imported(`
            for (const name of ${JSON.stringify(order(name))}) await import(name);
            console.log(JSON.stringify((await import('ngo-widgets')).tags));`),
          tags,
        );
    });

  for (const first of ['lit', 'ngo-widgets', 'ngo-widgets/prerender'])
    test(`write the content of widgets into a page on a server, in a language that it adds, with ${first} imported first`, () => {
      const body = `<div data-ngo-widget="contact-card" data-data='{"items": []}'></div>`;
      const page = `<html lang="uk"><script src="/lang/uk.js"></script>${body}</html>`;
      const html = imported(`
        await import('${first}');
        const {prerender} = await import('ngo-widgets/prerender');
        console.log(JSON.stringify((await prerender(${JSON.stringify(page)})).html));`);
      assert.match(
        html as string,
        /<div class="ngo-content[^"]*" lang="uk" dir="ltr"><p part="text">[^<]*ів[^<]*<\/p><\/div>/,
      );
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
