/** Finds a Chromium for the tests, or gets one. Never a test tool's own download: those fail on closed networks. */
import {execFileSync, execSync} from 'node:child_process';
import {installByApt} from './apt.mjs';

/** Chromium without its background traffic. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const onPath = () => {
  for (const name of names) {
    try {
      return execFileSync('/bin/sh', ['-c', `command -v ${name}`], {encoding: 'utf8'}).trim();
    } catch {
      // The next name, then.
    }
  }
  return undefined;
};

const byApt = () => (installByApt('chromium') ? onPath() : undefined);

const byNpm = async () => {
  execSync('npm install --no-save --no-audit --no-fund @sparticuz/chromium@153.0.0', {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const {default: chromium} = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

/** The path of a Chromium: CHROME_PATH, the PATH, Debian's package (as root), npm. */
export const findChromium = async () => process.env.CHROME_PATH || onPath() || byApt() || byNpm();
