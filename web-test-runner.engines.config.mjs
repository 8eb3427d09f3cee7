/** `npm run test:engines`: the element tests in Firefox and in WebKit. */
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {findFirefox, startWebKit} from './scripts/browser.mjs';
import base from './web-test-runner.config.mjs';

const firefox = findFirefox();
const webkit = startWebKit();
if (!firefox || !webkit) throw new Error('There is no Firefox or no WebKit here, and nobody to install them.');

export default {
  ...base,
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: {browser: 'firefox', executablePath: firefox, defaultViewport: null},
      // This Firefox has no screen orientation to set, which a viewport would bring along.
      createPage: async ({context}) => Object.assign(await context.newPage(), {setViewport: async () => undefined}),
    }),
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: webkit.port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: webkit.binary, args: ['--automation']},
      },
    }),
  ],
  plugins: [...base.plugins, {name: 'stop-webkit', serverStop: webkit.stop}],
};
