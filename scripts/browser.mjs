/** Finds browsers for the tests, or gets them. Never a test tool's own download: those fail on closed networks. */
import {execFileSync, execSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
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
