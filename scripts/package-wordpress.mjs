/**
 * `npm run package:wordpress`: `ngo-widgets-wordpress-<version>.zip`, which WordPress takes under Plugins → Add New →
 * Upload Plugin. The plugin as it is in `integrations/wordpress`, and of `dist` what its pages load. Packed twice, the
 * same bytes.
 */
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {build} from 'vite';

/** What of `dist` goes into the plugin's `assets`. */
const ASSETS = ['embed.js', 'prerendered.css', 'themes', 'integrity.json', 'THIRD-PARTY-NOTICES.txt'];

const root = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const plugin = `${root}integrations/wordpress`;

const filesIn = (path) =>
  statSync(path).isFile()
    ? ['']
    : readdirSync(path, {recursive: true})
        .map((file) => `/${file}`)
        .filter((file) => statSync(path + file).isFile() && !file.endsWith('.map'))
        .sort();
const all = (path, to) => filesIn(path).map((file) => [`ngo-widgets${to}${file}`, readFileSync(path + file)]);
/** In the plugin's head and its readme stands the version of the package. */
const versioned = ([path, bytes]) =>
  /\.(php|txt)$/.test(path) ? [path, Buffer.from(bytes.toString().replaceAll('{version}', version))] : [path, bytes];

/** A module of the builder in one file: what the editor of WordPress loads. */
const bundle = async (entry) => {
  const [{output}] = await build({
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome111', 'firefox114', 'safari16.4'],
      lib: {entry: `${root}site/builder/${entry}`, formats: ['es']},
      rolldownOptions: {output: {minify: true, comments: {legal: false}}},
    },
  });
  return output[0].code;
};

/** What is in the zip, by path. */
export const contents = async () =>
  Object.fromEntries([
    ...all(plugin, '').map(versioned),
    ...ASSETS.flatMap((path) => all(`${root}dist/${path}`, `/assets/${path}`)),
    ...all(`${root}examples/starters`, '/assets/starters'),
    // For who writes content in the editor: the form, and beside it the worker that checks what is written.
    ['ngo-widgets/assets/form.js', Buffer.from(await bundle('form.ts'))],
    ['ngo-widgets/assets/check.js', Buffer.from(await bundle('check.worker.ts'))],
  ]);

/** What the zip is called. */
export const name = `ngo-widgets-wordpress-${version}.zip`;

/** A zip has times without a zone: it is noon of the same day in each. */
export const pack = async () => zipSync(await contents(), {level: 9, mtime: new Date(2020, 0, 1, 12)});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}${name}`, await pack());
  console.log(name);
}
