/** Debian's packages, for what tests need and npm does not have. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';

const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    ...options,
  });

/** Whether we may install: as root, with apt. */
const allowed = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

let updated = false;
/** A list that was read weeks ago still names the Firefox of then, and installs it: so it is read anew first, once. */
const update = () => {
  if (updated) return;
  updated = true;
  try {
    run('apt-get', ['update', '-qq']);
  } catch {
    // Offline, the old list may still do.
  }
};

/**
 * Installs packages where we may.
 *
 * @param {...string} packages
 * @returns {boolean} whether they are there now
 */
export const installByApt = (...packages) => {
  if (!allowed) return false;
  update();
  try {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    return true;
  } catch {
    return false;
  }
};

/**
 * Unpacks one version of a package into a folder, beside the version that is installed.
 *
 * @param {string} name
 * @param {string} version how the version begins: `140.`
 * @param {string} folder is made, if it is not there
 * @returns {boolean} whether it is there now
 */
export const unpackByApt = (name, version, folder) => {
  if (existsSync(folder)) return true;
  if (!allowed) return false;
  update();
  mkdirSync(dirname(folder), {recursive: true});
  const made = mkdtempSync(`${folder}-`);
  try {
    const offered = run('apt-cache', ['madison', name]).split('\n');
    const full = offered.map((line) => line.split('|')[1]?.trim()).find((one) => one?.startsWith(version));
    if (!full) return false;
    // As ourselves: apt's own user cannot write here.
    run('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', '-qq', `${name}=${full}`], {cwd: made});
    const [file] = readdirSync(made);
    run('dpkg-deb', ['-x', file, 'unpacked'], {cwd: made});
    // In one step: a folder that is there is whole.
    renameSync(join(made, 'unpacked'), folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(made, {recursive: true, force: true});
  }
};
