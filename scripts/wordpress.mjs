/** Finds PHP and two versions of WordPress for the tests, or gets them: Debian's, and one that is on npm. */
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {installByApt, unpackByApt} from './apt.mjs';

const cache = fileURLToPath(new URL('../node_modules/.cache/ngo-widgets', import.meta.url));
const themes = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];
const debian = '/usr/share/wordpress';

const hasPhp = () => {
  try {
    const modules = execFileSync('php', ['-m'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
    return ['pdo_sqlite', 'SimpleXML', 'mbstring', 'curl'].every((name) => modules.includes(name));
  } catch {
    return false;
  }
};
const isThere = () => hasPhp() && themes.every((theme) => existsSync(`${debian}/wp-content/themes/${theme}`));
const install = () =>
  isThere() ||
  (installByApt(
    ...['cli', 'sqlite3', 'xml', 'mbstring', 'curl'].map((name) => `php8.2-${name}`),
    'wordpress',
    ...themes.map((theme) => `wordpress-theme-${theme}`),
  ) &&
    isThere());

/** Makes a folder of the cache in one step: one that is there is whole. */
const once = (name, make) => {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  const made = mkdtempSync(`${folder}-`);
  try {
    make(made);
    renameSync(join(made, 'wordpress'), folder);
    return folder;
  } catch {
    // It is not to be had, or another process was faster.
    return existsSync(folder) ? folder : undefined;
  } finally {
    rmSync(made, {recursive: true, force: true});
  }
};

/** WordPress 6.5 as Playground keeps it: a zip of what runs, a folder of what browsers load, and the driver of SQLite. */
const fromNpm = (made) => {
  const quiet = {cwd: made, stdio: ['ignore', 'pipe', 'ignore']};
  const pack = ['pack', '--silent', '--fetch-retries=0', '@wp-playground/wordpress-builds@0.9.19'];
  const file = execFileSync('npm', pack, {...quiet, encoding: 'utf8'}).trim();
  const inside = ['src/wordpress/wp-6.5.zip', 'src/sqlite-database-integration', 'public/wp-6.5'];
  execFileSync('tar', ['-xzf', file, ...inside.map((path) => `package/${path}`)], quiet);
  const unzip = (path, to) => execFileSync('unzip', ['-q', join(made, 'package/src', path), '-d', to], quiet);
  unzip('wordpress/wp-6.5.zip', 'wordpress');
  cpSync(join(made, 'package/public/wp-6.5'), join(made, 'wordpress'), {recursive: true});
  // It brings a site of its own.
  rmSync(join(made, 'wordpress/wp-content/database'), {recursive: true, force: true});
  unzip('sqlite-database-integration/sqlite-database-integration.zip', 'sqlite');
  const plugins = join(made, 'wordpress/wp-content/plugins');
  renameSync(join(made, 'sqlite/sqlite-database-integration-main'), join(plugins, 'sqlite-database-integration'));
};

/** What the tests add to each: the same three themes, and Bulgarian. */
const complete = (folder, languages) => {
  for (const theme of themes)
    cpSync(`${debian}/wp-content/themes/${theme}`, `${folder}/wp-content/themes/${theme}`, {
      recursive: true,
      dereference: true,
    });
  mkdirSync(`${folder}/wp-content/languages`, {recursive: true});
  if (languages)
    for (const name of readdirSync(languages).filter((file) => file.includes('bg_BG')))
      cpSync(join(languages, name), `${folder}/wp-content/languages/${name}`);
};

/**
 * Where WordPress is, by version; each has the driver of SQLite among its plugins.
 *
 * @returns {{'6.1': string | undefined, '6.5': string | undefined}}
 */
export const findWordPress = () => {
  if (!install()) return {6.1: undefined, 6.5: undefined};
  const unpacked = join(cache, 'wordpress-l10n');
  const languages = unpackByApt('wordpress-l10n', '6.1', unpacked)
    ? join(unpacked, 'usr/share/wordpress/wp-content/languages')
    : undefined;
  const newer = once('wordpress-6.5', (made) => {
    fromNpm(made);
    complete(join(made, 'wordpress'), languages);
  });
  const older =
    newer &&
    once('wordpress-6.1', (made) => {
      const to = join(made, 'wordpress');
      cpSync(debian, to, {recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess')});
      const driver = 'wp-content/plugins/sqlite-database-integration';
      cpSync(join(newer, driver), join(to, driver), {recursive: true});
      complete(to, languages);
    });
  return {6.1: older, 6.5: newer};
};
