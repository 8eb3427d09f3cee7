/**
 * Makes `dist/frame.html`, one file that holds its script and style: its Content-Security-Policy names them by their
 * hashes, since a frame with `sandbox` is of no site, and nothing is "its own".
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {resolve} from 'node:path';
import {build} from 'vite';

/** After the modules and the files of the languages have been built. */
export const buildFrame = async (dist, tags) => {
  const names = {};
  for (const tag of tags) {
    const {texts} = await import(pathToFileURL(resolve(dist, `esm/schema/texts/${tag}.js`)).href);
    names[tag] = {bg: texts.bg[0], en: texts.en[0]};
  }
  const namesIn = (folder) => readdirSync(folder).map((file) => file.replace(/\.\w+$/, ''));
  const [{output}] = await build({
    mode: 'frame/frame',
    define: {
      NAMES: JSON.stringify(names),
      THEMES: JSON.stringify(namesIn('src/theme/themes')),
      LANGUAGES: JSON.stringify(namesIn(`${dist}/lang`)),
    },
    build: {write: false, sourcemap: false},
  });
  const script = output[0].code.trim().replaceAll('</', '<\\/');
  const style = readFileSync('src/frame/frame.css', 'utf8');
  const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = readFileSync('src/frame/frame.html', 'utf8')
    .replace('{script}', hashOf(script))
    .replace('{style}', hashOf(style))
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace('<script src="frame.ts">', () => `<script data-cfasync="false">${script}`);
  // A byte order mark: servers that name another encoding are overruled.
  writeFileSync(`${dist}/frame.html`, `\uFEFF${page}`);
};
