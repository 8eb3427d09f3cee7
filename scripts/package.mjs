/**
 * `npm run package`: `ngo-widgets-<version>.zip`, for people who do not code. What to upload is in a folder that is named
 * after the version; beside it are files to start from, and a guide. Packed twice, the same bytes.
 */
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';

/** What of `dist` is uploaded: all that a page loads, and what editors and hosts read. */
const UPLOADED = [
  'embed.js',
  'embed',
  'autoload.js',
  'autoload',
  'frame.html',
  'frame-parent.js',
  'lang',
  'themes',
  'schema',
  'prerendered.css',
  'integrity.json',
  'THIRD-PARTY-NOTICES.txt',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const read = (path) => readFileSync(`${root}${path}`);
/** The files at a path, by where they are in it. Their maps are for developers, who have the package. */
const filesAt = (path) =>
  statSync(`${root}${path}`).isFile()
    ? ['']
    : readdirSync(`${root}${path}`)
        .sort()
        .filter((name) => !name.endsWith('.map'))
        .map((name) => `/${name}`);
const all = (path, to) => Object.fromEntries(filesAt(path).map((file) => [`${to}${file}`, read(`${path}${file}`)]));
const guide = (name) =>
  Buffer.from(readFileSync(`${root}scripts/package/${name}`, 'utf8').replaceAll('{version}', version));

/** What is in the package, by path. */
export const contents = () => ({
  'prochetete.html': guide('prochetete.html'),
  'read-me.html': guide('read-me.html'),
  ...all('examples/starters', 'starters'),
  'widgets/.htaccess': read('scripts/package/htaccess'),
  [`widgets/${version}/LICENSE.txt`]: read('LICENSE'),
  ...Object.assign({}, ...UPLOADED.map((path) => all(`dist/${path}`, `widgets/${version}/${path}`))),
});

/** What the package is called. */
export const name = `ngo-widgets-${version}.zip`;

/** A zip has times without a zone: it is noon of the same day in each. */
export const pack = () => zipSync(contents(), {level: 9, mtime: new Date(2020, 0, 1, 12)});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}${name}`, pack());
  console.log(name);
}
