/**
 * The tests of elements in Firefox and WebKit, side by side, with `dist/embed.js` in the place of the sources. What themes
 * do is tried there with `npm run test:all`; else it would take as long as all the rest.
 */
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findFirefox, findWebKit, startWebKit} from './scripts/browser.mjs';
import {built} from './web-test-runner.built.config.mjs';
import base, {elementsWithout, firefox} from './web-test-runner.config.mjs';

const browsers = [];
// The first that serves an address wins.
const plugins = [built, elementsWithout((folder) => folder === 'theme' && !process.env.ALL), ...base.plugins];

/** Elsewhere the engines that are there will do; CI must have all. */
const missing = (name, packages) => {
  const message = `There is no ${name} here (Debian: apt-get install ${packages})`;
  if (process.env.CI) throw new Error(`${message}.`);
  console.warn(`\n${message}: the tests go on WITHOUT IT.`);
};

const newest = findFirefox();
if (newest) browsers.push(firefox(newest));
else missing('Firefox', 'firefox-esr');

const webkit = findWebKit();
if (webkit) {
  const {port, stop} = await startWebKit();
  plugins.push({name: 'webkit', serverStop: stop});
  browsers.push(
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: webkit, args: ['--automation']},
      },
    }),
  );
} else missing('WebKit', 'webkit2gtk-driver xvfb');

export default {
  ...base,
  // Where there is neither, Chromium shows at least that the tests run.
  browsers: browsers[0] ? browsers : base.browsers,
  plugins,
  concurrentBrowsers: 2,
  // A page that is not in front has no focus, and counts as hidden.
  concurrency: 1,
};
