import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {writeFileSync} from 'node:fs';
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

const faults = await serveFaults();
/** The address of the server that fails, for the tests of it. */
const faultServer = {
  name: 'faults',
  serve: ({path}) => (path === '/__faults' ? {body: faults.url, type: 'text'} : undefined),
};

export default {
  files: ['test/{source,locale,widget,widgets,placeholder,theme,classic,faults}/**/*.test.ts'],
  nodeResolve: {exportConditions: ['development', 'default']},
  browsers: [
    playwrightLauncher({product: 'chromium', launchOptions: {executablePath: await findChromium(), args: flags}}),
  ],
  plugins: [faultServer, esbuildPlugin({ts: true, tsconfig: 'tsconfig.json'})],
  reporters: [defaultReporter({reportTestResults: true}), counts],
  testFramework: {config: {timeout: 10_000}},
  concurrency: 2,
};
