/** Builds `dist`, from nothing: words, modules and types, classic files, schemas, manifest, themes, notices. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import {buildLanguages} from './build-languages.mjs';
import {generate} from './generate.mjs';

const run = (command, ...args) =>
  execFileSync('npx', ['--no-install', command, ...args], {stdio: ['ignore', 'ignore', 'inherit']});

rmSync('dist', {recursive: true, force: true});
generate();
run('tsc', '-p', 'tsconfig.build.json');
await buildLanguages();

const {contentTags, tags} = await import('../dist/esm/widgets.js');
for (const mode of ['embed', ...tags]) await build({mode});

const {schemaOf, schemaOfOrganisation} = await import('../dist/esm/schema/schema.js');
const widgets = [];
for (const tag of contentTags) {
  const {content} = await import(`../dist/esm/widgets/${tag}/${tag}.content.js`);
  const {texts} = await import(`../dist/esm/schema/texts/${tag}.js`);
  widgets.push({...content, texts});
}
mkdirSync('dist/schema');
for (const [language, ending] of Object.entries({en: '.json', bg: '.bg.json'})) {
  const write = (name, schema) => writeFileSync(`dist/schema/${name}${ending}`, `${JSON.stringify(schema, null, 2)}\n`);
  for (const widget of widgets) write(widget.tag, schemaOf(widget, language));
  write('organisation', schemaOfOrganisation(widgets, language));
}

cpSync('src/theme/themes', 'dist/themes', {recursive: true});
run('cem', 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs');

const notice = (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`;
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', ['lit', '@lit/localize'].map(notice).join('\n\n'));
