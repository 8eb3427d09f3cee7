/** Finds a Chromium for the tests, or gets one. Never a test tool's own download: those fail on closed networks. */
import {execFileSync, execSync, spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';

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

const byApt = (...packages) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  try {
    execSync(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`, quiet);
    return true;
  } catch {
    return false;
  }
};

const chromiumOnPath = () => onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
const chromiumByApt = () => (byApt('chromium') ? chromiumOnPath() : undefined);

const byNpm = async () => {
  execSync('npm install --no-save --no-audit --no-fund @sparticuz/chromium@153.0.0', {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const {default: chromium} = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

/** The path of a Chromium: CHROME_PATH, the PATH, Debian's package (as root), npm. */
export const findChromium = async () => process.env.CHROME_PATH || chromiumOnPath() || chromiumByApt() || byNpm();

/** The path of a Firefox: the PATH, Debian's package (as root); undefined where there is none to be had. */
export const findFirefox = () => {
  const there = () => onPath('firefox-esr', 'firefox');
  return there() ?? (byApt('firefox-esr') ? there() : undefined);
};

const miniBrowser = () => {
  if (!onPath('WebKitWebDriver') || !onPath('Xvfb')) return undefined;
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].filter((path) => existsSync(path));
  return libraries
    .flatMap((path) => readdirSync(path).map((name) => `${path}/${name}/MiniBrowser`))
    .find((path) => /webkit2gtk-4\.\d/.test(path) && existsSync(path));
};

/**
 * Starts Debian's WebKit, which it installs as root, on a display that nobody sees.
 *
 * @returns the driver's port, the browser's path and what stops them; undefined where there is no WebKit to be had
 */
export const startWebKit = () => {
  const binary = miniBrowser() ?? (byApt('webkit2gtk-driver', 'xvfb') ? miniBrowser() : undefined);
  if (!binary) return undefined;
  const [display, port] = [`:${90 + (process.pid % 100)}`, 20_000 + (process.pid % 10_000)];
  const env = {...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1'};
  const started = [
    spawn('Xvfb', [display, '-screen', '0', '1280x1024x24'], {stdio: 'ignore'}),
    spawn('WebKitWebDriver', [`--port=${port}`], {stdio: 'ignore', env}),
  ];
  const stop = () => started.forEach((process) => process.kill());
  process.once('exit', stop);
  return {binary, port, stop};
};
