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
const finds = (path, more = {}) => {
  try {
    const env = {...process.env, ...more};
    return !execFileSync('ldd', [path], {env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).includes(
      'not found',
    );
  } catch {
    return false;
  }
};

/**
 * A folder with a Chromium of one version from npm and what it needs: `chromium`, `lib`, and the only fonts of
 * `fonts.conf`. Unpacked by us, because the package would take any file called `/tmp/chromium` for its own. Undefined
 * where it is not to be had.
 */
const chromiumFromNpm = (version) => {
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, {recursive: true});
    const made = mkdtempSync(`${folder}-`);
    try {
      const quiet = {cwd: made, stdio: ['ignore', 'pipe', 'ignore']};
      const pack = ['pack', '--silent', '--fetch-retries=0', `@sparticuz/chromium@${version}`];
      const file = execFileSync('npm', pack, {...quiet, encoding: 'utf8'}).trim();
      execFileSync('tar', ['-xzf', file, 'package/bin'], quiet);
      const unpacked = (name) => brotliDecompressSync(readFileSync(join(made, 'package/bin', name)));
      writeFileSync(join(made, 'chromium'), unpacked('chromium.br'), {mode: 0o755});
      for (const name of ['fonts.tar.br', 'al2023.tar.br'])
        if (existsSync(join(made, 'package/bin', name)))
          execFileSync('tar', ['-x'], {...quiet, input: unpacked(name), stdio: ['pipe', 'ignore', 'ignore']});
      writeFileSync(join(made, 'fonts.conf'), '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>');
      for (const name of [file, 'package']) rmSync(join(made, name), {recursive: true});
      // In one step: a folder that is there is whole.
      renameSync(made, folder);
    } catch {
      // It is not to be had, or another process was faster.
    } finally {
      rmSync(made, {recursive: true, force: true});
    }
  }
  return existsSync(folder) ? folder : undefined;
};

/** The path of the oldest Chrome that README promises; undefined where it is not to be had. */
export const findChrome111 = () => {
  const folder = chromiumFromNpm('111.0.0');
  return folder && finds(join(folder, 'chromium')) ? join(folder, 'chromium') : undefined;
};

/**
 * How to start the Chromium that draws the chosen pictures, the same everywhere to the last pixel: its version, its
 * libraries, and no font of the machine. Undefined where it is not to be had.
 */
export const findCamera = () => {
  const folder = chromiumFromNpm('153.0.0');
  if (!folder) return undefined;
  const executablePath = join(folder, 'chromium');
  const env = {FONTCONFIG_FILE: join(folder, 'fonts.conf')};
  // Its package brings libraries of another Linux, for where there are none.
  if (!finds(executablePath)) env.LD_LIBRARY_PATH = join(folder, 'lib');
  return finds(executablePath, env) ? {executablePath, env} : undefined;
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
