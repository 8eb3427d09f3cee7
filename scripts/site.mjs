/** Builds the site into `site/out`, which stands by itself: pages, builder, and copies of `dist` and `examples`. */
import {cpSync, existsSync, rmSync, writeFileSync} from 'node:fs';
import Eleventy from '@11ty/eleventy';
import {build} from 'vite';
import {name, pack} from './package.mjs';

const out = 'site/out';
rmSync(out, {recursive: true, force: true});
for (const folder of ['dist', 'examples']) cpSync(folder, `${out}/${folder}`, {recursive: true});
await new Eleventy('site/pages', out, {configPath: 'site/eleventy.config.mjs'}).write();
const builder = 'site/builder/vite.config.ts';
if (existsSync(builder)) await build({configFile: builder});
writeFileSync(`${out}/${name}`, pack());
