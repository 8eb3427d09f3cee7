/** Debian's packages, for what tests need and npm does not have. */
import {execSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/**
 * Installs packages where we may: as root, with apt.
 *
 * @param {...string} packages
 * @returns {boolean} whether they are there now
 */
export const installByApt = (...packages) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  try {
    execSync(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`, quiet);
    return true;
  } catch {
    return false;
  }
};
