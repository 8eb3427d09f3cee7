/**
 * Runs every layer of tests, from the built files outwards, and ends with a line that counts them from the
 * runners' own reports: `N passed, N failed`. With `--all` also what CI has no time for.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findChromium, findOlderFirefox} from './browser.mjs';

const reports = mkdtempSync(join(tmpdir(), 'ngo-widgets-'));
/** Once found, or fetched, for all who launch it. */
process.env.CHROME_PATH = await findChromium();

const isAll = process.argv.includes('--all');
if (isAll) process.env.ALL = 'true';

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

const elementTests = (name, config) => {
  const counts = join(reports, `${config}.json`);
  run(name, 'npx', ['--no-install', 'wtr', '--config', config], {COUNTS: counts});
  const elements = JSON.parse(readFileSync(counts, 'utf8'));
  passed += elements.passed;
  failed += elements.failed;
};

const built = run('build', process.execPath, ['scripts/build.mjs']);
if (built) {
  nodeTests('build');
  nodeTests('content');
  nodeTests('cli');
  nodeTests('snapshot');
  nodeTests('collect');
  nodeTests('prerender');
  elementTests('elements in Chromium', 'web-test-runner.config.mjs');
  elementTests('elements in Firefox and WebKit, of dist/embed.js', 'web-test-runner.engines.config.mjs');
  if (run('storybook', 'npx', ['--no-install', 'storybook', 'build', '--quiet', '-o', 'storybook-static']))
    nodeTests('stories');
  nodeTests('pages');
  if (run('site', process.execPath, ['scripts/site.mjs'])) nodeTests('site');
  nodeTests('pictures');
  nodeTests('bench');
  nodeTests('packed');
  if (isAll) {
    elementTests('elements in Chromium, of dist/embed.js', 'web-test-runner.built.config.mjs');
    nodeTests('frameworks');
    nodeTests('floor');
    nodeTests('lighthouse');
    nodeTests('wordpress');
    nodeTests('platforms');
    if (findOlderFirefox()) elementTests('elements in Firefox ESR 140', 'web-test-runner.older-firefox.config.mjs');
    else
      console.log(
        '\n── elements in Firefox ESR 140: SKIPPED, because Debian does not offer it here, or not to this user',
      );
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = broken || failed > 0 || passed === 0 ? 1 : 0;
