import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {readdirSync, writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {findChromium, flags} from './scripts/browser.mjs';
import {serveFaults} from './test/faults/server.mjs';

/** Counts what passed and failed, for the summary of `npm test`. */
const counts = {
  onTestRunFinished({sessions}) {
    let passed = 0;
    let failed = 0;
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) {
        if (test.passed) passed++;
        else if (!test.skipped) failed++;
      }
      suite?.suites?.forEach(walk);
    };
    for (const session of sessions) {
      walk(session.testResults);
      // A file that did not load ran no test, and that is a failure.
      failed += session.errors.length;
    }
    if (process.env.COUNTS) writeFileSync(process.env.COUNTS, JSON.stringify({passed, failed}));
  },
};

/** What the pages of tests import, by their number: opening a page for each file would take longer than the tests. */
const pages = {
  1: ['source', 'locale', 'widget', 'placeholder'],
  2: ['widgets', 'theme'],
};
/** `test/elements-1.mjs` and its like; `isLeft`: of these folders nothing is tried. */
export const elementsWithout = (isLeft = () => false) => ({
  name: 'elements',
  serve({path}) {
    const [, number] = /^\/__elements\/(\d)$/.exec(path) ?? [];
    if (!number) return undefined;
    const files = pages[number]
      .filter((folder) => !isLeft(folder))
      .flatMap((folder) => readdirSync(`test/${folder}`, {recursive: true}).map((file) => `/test/${folder}/${file}`));
    const tests = files.filter((file) => file.endsWith('.test.ts'));
    return {body: tests.map((file) => `import '${file}';`).join('\n'), type: 'js'};
  },
});

const faults = await serveFaults();
/** The address of the server that fails, for the tests of it. */
const faultServer = {
  name: 'faults',
  serve: ({path}) => (path === '/__faults' ? {body: faults.url, type: 'text'} : undefined),
  serverStop: faults.close,
};

/** The names of the themes that there are: the tests in the browser cannot read a folder. */
const themes = {
  name: 'themes',
  serve: ({path}) =>
    path === '/__themes'
      ? {
          body: readdirSync('src/theme/themes')
            .map((file) => file.replace('.css', ''))
            .join(),
          type: 'text',
        }
      : undefined,
};

/** `pressKey` of the tests: the drivers of the engines have other names for keys, and other ways to hold one down. */
const keyboard = {
  name: 'keyboard',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'press-key') return undefined;
    const keys = payload.split('+');
    if (browser.type === 'webdriver') await browser.sendKeys(id, keys);
    else {
      const {keyboard} = browser.getPage(id);
      for (const key of keys) await keyboard.down(key);
      for (const key of keys.reverse()) await keyboard.up(key);
    }
    return true;
  },
};

/** Three at once: one of them waits for the deadlines of servers that fail. */
export const chromium = playwrightLauncher({
  product: 'chromium',
  launchOptions: {executablePath: await findChromium(), args: flags},
  concurrency: 3,
});

/** Any Firefox, by its path. */
export const firefox = (executablePath) =>
  chromeLauncher({
    puppeteer,
    launchOptions: {browser: 'firefox', executablePath, defaultViewport: null},
    // A viewport brings a screen's orientation along, which Firefox cannot be told.
    createPage: async ({context}) => {
      const page = await context.newPage();
      page.setDefaultTimeout(0);
      return Object.assign(page, {setViewport: async () => undefined});
    },
  });

/** `npx wtr`: in Chromium, the quickest. `npx wtr --files test/widget/states.test.ts`: one file. */
export default {
  files: ['test/faults/faults.test.ts', 'test/elements-*.mjs'],
  nodeResolve: {exportConditions: ['development', 'default']},
  browsers: [chromium],
  plugins: [
    elementsWithout(),
    faultServer,
    themes,
    keyboard,
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}),
  ],
  reporters: [defaultReporter({reportTestResults: true}), counts],
  testFramework: {config: {timeout: 30_000}},
  // Machines that test are busy.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
};
