/** The tests of elements in one page as ever, but those of `TESTS` first, and only until the first that fails. */
import {writeFileSync} from 'node:fs';
import base from '../../web-test-runner.config.mjs';

const tests = process.env.TESTS.split(',');
/** A module is imported once: those that are named come first, the rest follows. */
const namedFirst = {
  name: 'named-first',
  serve: ({path}) =>
    path === '/test/elements-1.mjs'
      ? {body: [...tests, '__elements/1'].map((file) => `import '/${file}';`).join('\n'), type: 'js'}
      : undefined,
};

const failedOf = (suite, names) => [
  ...suite.tests.filter((test) => !test.passed && !test.skipped).map((test) => [...names, test.name].join(' ')),
  ...suite.suites.flatMap((inner) => failedOf(inner, [...names, inner.name])),
];
const report = {
  onTestRunFinished: ({sessions}) => {
    const failed = sessions.flatMap(({testResults, errors}) => [
      ...(testResults ? failedOf(testResults, []) : []),
      ...errors.map(({message}) => message),
    ]);
    writeFileSync(process.env.REPORT, JSON.stringify(failed));
  },
};

export default {
  ...base,
  files: ['test/elements-*.mjs'],
  plugins: [namedFirst, ...base.plugins],
  reporters: [report],
  // Longer than any test takes, and shorter than anybody waits for one that hangs.
  testFramework: {config: {timeout: 12_000, bail: true}},
  testsFinishTimeout: 180_000,
};
