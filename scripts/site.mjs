/** Builds the site into `site/out`, which stands by itself: pages, builder, templates of sheets, and copies of `dist` and `examples`. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import Eleventy from '@11ty/eleventy';
import {build} from 'vite';
import {name as pluginName, pack as packPlugin} from './package-wordpress.mjs';
import {name, pack} from './package.mjs';

const out = 'site/out';
rmSync(out, {recursive: true, force: true});
for (const folder of ['dist', 'examples']) cpSync(folder, `${out}/${folder}`, {recursive: true});
await new Eleventy('site/pages', out, {configPath: 'site/eleventy.config.mjs'}).write();
await build({configFile: 'site/builder/vite.config.ts'});
execFileSync(process.execPath, ['--import', 'tsx', 'site/sheets/make.ts'], {stdio: 'inherit'});
writeFileSync(`${out}/${name}`, pack());
writeFileSync(`${out}/${pluginName}`, await packPlugin());

/** What the builder consists of, for times without a network. */
const parts = ['assets', 'builder', 'en/builder', 'dist/embed.js', 'dist/themes', 'dist/integrity.json', name];
const files = parts.flatMap((part) =>
  statSync(`${out}/${part}`).isFile()
    ? [part]
    : readdirSync(`${out}/${part}`, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(out.length + 1)),
);
const hash = createHash('sha256');
for (const file of files) hash.update(readFileSync(`${out}/${file}`));
const cache = `ngo-widgets ${hash.digest('hex').slice(0, 16)}`;
const list = `const CACHE = ${JSON.stringify(cache)};\nconst FILES = ${JSON.stringify(files)};\n`;
writeFileSync(`${out}/offline.js`, list + readFileSync('site/offline.js', 'utf8'));
