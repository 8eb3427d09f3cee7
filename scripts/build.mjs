/** Builds `dist`, from nothing: words, modules and types, classic files, schemas, manifest, themes, notices. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import {generate} from './generate.mjs';

const run = (command, ...args) =>
  execFileSync('npx', ['--no-install', command, ...args], {stdio: ['ignore', 'ignore', 'inherit']});

rmSync('dist', {recursive: true, force: true});
generate();
run('tsc', '-p', 'tsconfig.build.json');

const {tags} = await import('../dist/esm/widgets.js');
for (const mode of ['embed', ...tags]) await build({mode});

const {schemaOf} = await import('../dist/esm/content/schema.js');
mkdirSync('dist/schema');
for (const tag of tags) {
  const {content} = await import(`../dist/esm/widgets/${tag}/${tag}.content.js`);
  writeFileSync(`dist/schema/${tag}.json`, `${JSON.stringify(schemaOf(content), null, 2)}\n`);
}

cpSync('src/theme/themes', 'dist/themes', {recursive: true});
run('cem', 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs');

const notice = (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`;
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', ['lit', '@lit/localize'].map(notice).join('\n\n'));
