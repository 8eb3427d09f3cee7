/** Finds browsers for the tests, or gets them. Never a test tool's own download: those fail on closed networks. */
import {execFileSync, execSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import {installByApt, unpackByApt} from './apt.mjs';

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

/** Where old versions are kept, beside those that are installed. */
const cache = fileURLToPath(new URL('../node_modules/.cache/ngo-widgets', import.meta.url));

const onPath = (...names) => {
  for (const name of names) {
    try {
      return execFileSync('/bin/sh', ['-c', `command -v ${name}`], {encoding: 'utf8'}).trim();
    } catch {
      // The next name, then.
    }
  }
  return undefined;
};

/** Chromium without windows: of each page that the whole browser opens, most of the time goes into its own buttons. */
const shellOnPath = () => onPath('chromium-headless-shell');
const shellByApt = () => (installByApt('chromium-headless-shell') ? shellOnPath() : undefined);
const chromiumOnPath = () => onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');

const byNpm = async () => {
  execSync('npm install --no-save --no-audit --no-fund @sparticuz/chromium@153.0.0', {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const {default: chromium} = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

/** The path of a Chromium: CHROME_PATH, one without windows from the PATH or Debian (as root), a whole one, npm's. */
export const findChromium = async () =>
  process.env.CHROME_PATH || shellOnPath() || shellByApt() || chromiumOnPath() || byNpm();

/** The path of a Firefox: the PATH, Debian's package (as root); undefined where there is none to be had. */
export const findFirefox = () => {
  const there = () => onPath('firefox-esr', 'firefox');
  return there() ?? (installByApt('firefox-esr') ? there() : undefined);
};

/** The path of the older Firefox ESR that Debian still has beside the newest; undefined where it is not to be had. */
export const findOlderFirefox = () => {
  const folder = join(cache, 'firefox-140');
  return unpackByApt('firefox-esr', '140.', folder) ? join(folder, 'usr/lib/firefox-esr/firefox-esr') : undefined;
};

/** Whether a program of Linux on this processor finds its libraries. */
const finds = (path) => {
  try {
    return !execFileSync('ldd', [path], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).includes('not found');
  } catch {
    return false;
  }
};

/**
 * The path of the oldest Chrome that README promises, from npm: only the program itself, unpacked by us, because the
 * package would take any file called `/tmp/chromium` for it. Undefined where it is not to be had.
 */
export const findChrome111 = () => {
  const path = join(cache, 'chrome-111');
  if (!existsSync(path)) {
    mkdirSync(cache, {recursive: true});
    const made = mkdtempSync(`${path}-`);
    try {
      const quiet = {cwd: made, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']};
      const file = execFileSync(
        'npm',
        ['pack', '--silent', '--fetch-retries=0', '@sparticuz/chromium@111.0.0'],
        quiet,
      ).trim();
      const packed = 'package/bin/chromium.br';
      execFileSync('tar', ['-xzf', file, packed], quiet);
      const program = brotliDecompressSync(readFileSync(join(made, packed)));
      writeFileSync(join(made, 'chrome'), program, {mode: 0o755});
      // In one step: a file that is there is whole.
      renameSync(join(made, 'chrome'), path);
    } catch {
      return undefined;
    } finally {
      rmSync(made, {recursive: true, force: true});
    }
  }
  return finds(path) ? path : undefined;
};

/** The path of WebKit's own small browser: Debian's package, which it installs as root; undefined as above. */
export const findWebKit = () => {
  const there = () =>
    onPath('WebKitWebDriver') && onPath('Xvfb')
      ? readdirSync('/usr/lib')
          .map((name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`)
          .find((path) => existsSync(path))
      : undefined;
  return there() ?? (installByApt('webkit2gtk-driver', 'xvfb') ? there() : undefined);
};

const freePort = async () => {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = server.address();
  await once(server.close(), 'close');
  return port;
};

/**
 * Starts WebKit's driver, on a display that nobody sees and that ends with this process.
 *
 * @returns {Promise<{port: number, stop: () => void}>} when it is ready
 */
export const startWebKit = async () => {
  const started = [];
  const start = (command, args, options) => {
    const child = spawn(command, args, {...options, detached: true});
    started.push(child);
    return child;
  };
  // Each with all processes that it has started itself.
  const stop = () => {
    for (const {pid} of started.splice(0))
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
  };
  process.once('exit', stop);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  // It finds a free display itself, and tells its number when it is there.
  const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(display.stdio[3], 'data');
  const port = await freePort();
  start('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      // There is no graphics card to draw with, and nobody to see or hear.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  const ready = async () => {
    try {
      return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
    } catch {
      return false;
    }
  };
  for (let tries = 0; !(await ready()); tries++) {
    if (tries > 1_200) throw new Error('WebKitWebDriver does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {port, stop};
};
