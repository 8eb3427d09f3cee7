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
  const install = `apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`;
  const quiet = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  try {
    // Lists that were read before will do, if they do.
    execSync(`${install} 2>/dev/null || { apt-get update -qq && ${install}; }`, quiet);
    return true;
  } catch {
    return false;
  }
};
