/** The editors of CMSs for the tests: what npm has of them, in a cache of ours. They are no part of this project. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const cache = fileURLToPath(new URL('../node_modules/.cache/ngo-widgets', import.meta.url));

/** What of each package a browser needs, at the version that the CMS brings. */
const editors = {
  /** Joomla 5. */
  tinymce: {version: '6.8.6', inside: 'package'},
  /** Drupal 11. */
  ckeditor5: {version: '47.6.2', inside: 'package/dist/browser/ckeditor5.umd.js'},
};

/**
 * The folder of an editor's package; undefined where it is not to be had.
 *
 * @param {keyof typeof editors} name
 */
export const findEditor = (name) => {
  const {version, inside} = editors[name];
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  const made = mkdtempSync(`${folder}-`);
  try {
    const quiet = {cwd: made, stdio: ['ignore', 'pipe', 'ignore']};
    const pack = ['pack', '--silent', '--fetch-retries=0', `${name}@${version}`];
    const file = execFileSync('npm', pack, {...quiet, encoding: 'utf8'}).trim();
    execFileSync('tar', ['-xzf', file, inside], quiet);
    renameSync(join(made, 'package'), folder);
    return folder;
  } catch {
    // It is not to be had, or another process was faster.
    return existsSync(folder) ? folder : undefined;
  } finally {
    rmSync(made, {recursive: true, force: true});
  }
};
