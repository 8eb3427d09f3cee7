/**
 * Runs every layer of tests, from the built files outwards, and ends with a line that counts them from the
 * runners' own reports: `N passed, N failed`.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findChromium} from './browser.mjs';

const reports = mkdtempSync(join(tmpdir(), 'ngo-widgets-'));
/** Once found, or fetched, for all who launch it. */
process.env.CHROME_PATH = await findChromium();

let failed = 0;
let passed = 0;
let broken = false;

const run = (name, command, args, env = {}) => {
  console.log(`\n── ${name}`);
  const {status} = spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, ...env}});
  if (status !== 0) broken = true;
  return status === 0;
};

const nodeTests = (layer) => {
  const files = readdirSync(`test/${layer}`, {recursive: true}).filter((file) => file.endsWith('.test.ts'));
  const report = join(reports, `${layer}.tap`);
  run(layer, process.execPath, [
    ...['--import', 'tsx', '--test', '--test-concurrency=2'],
    ...[
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
    ],
    ...files.map((file) => `test/${layer}/${file}`),
  ]);
  const tap = readFileSync(report, 'utf8');
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  passed += count('pass');
  failed += count('fail') + count('cancelled');
};

const built = run('build', process.execPath, ['scripts/build.mjs']);
if (built) {
  nodeTests('build');
  nodeTests('content');
  nodeTests('cli');
  const counts = join(reports, 'elements.json');
  run('elements', 'npx', ['--no-install', 'wtr', '--config', 'web-test-runner.engines.config.mjs'], {COUNTS: counts});
  const elements = JSON.parse(readFileSync(counts, 'utf8'));
  passed += elements.passed;
  failed += elements.failed;
  if (run('storybook', 'npx', ['--no-install', 'storybook', 'build', '--quiet', '-o', 'storybook-static']))
    nodeTests('stories');
  nodeTests('pages');
  nodeTests('packed');
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = broken || failed > 0 || passed === 0 ? 1 : 0;
