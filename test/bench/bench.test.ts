import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, suite, test} from 'node:test';
import {promisify} from 'node:util';

const run = promisify(execFile);
const bench = (...args: readonly string[]) => run(process.execPath, ['bench/bench.mjs', ...args]);

interface Sample {
  readonly scenario: string;
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** Whoever is measured beside ours. */
const OTHERS = ['static', 'hand-written', 'lit', 'react', 'preact', 'vue', 'svelte'];
const ALL = ['classic', 'classic-one', 'module', 'prerendered', ...OTHERS];
const LOAD = [
  'loadFirst',
  'loadLast',
  'loadMain',
  'loadLongest',
  'raw',
  'gzip',
  'brotli',
  'requests',
  'heap',
  'dom',
  'nodes',
];
const ACTS = ['switched', 'changed', 'inserted'].flatMap((act) =>
  ['First', 'Last', 'Main', 'Longest'].map((figure) => `${act}${figure}`),
);

suite('npm run bench', () => {
  let out = '';
  let page = '';
  let samples: readonly Sample[] = [];

  before(async () => {
    out = mkdtempSync(join(tmpdir(), 'ngo-widgets-bench-'));
    await bench('--quick', '--out', out);
    page = readFileSync(join(out, 'performance.md'), 'utf8');
    ({samples} = JSON.parse(readFileSync(join(out, 'performance.json'), 'utf8')) as {samples: readonly Sample[]});
  });
  after(() => rmSync(out, {recursive: true, force: true}));

  const figuresOf = (scenario: string, name: string) => {
    const sample = samples.find((one) => one.scenario === scenario && one.name === name);
    assert.ok(sample, `${name} has no sample of ${scenario}`);
    return sample.figures;
  };

  test('measures each contender by every figure', () => {
    for (const name of ALL) {
      const figures = figuresOf('7', name);
      for (const figure of name === 'static' ? LOAD : [...LOAD, ...ACTS])
        assert.ok((figures[figure] ?? 0) > 0, `${name}: ${figure} is ${figures[figure]}`);
    }
  });

  test('measures each with a slower processor, over a slow line, and with late data', () => {
    for (const name of ALL) {
      assert.ok((figuresOf('7-slow-processor', name)['loadMain'] ?? 0) > 0);
      // There and back for the page alone is 150 ms.
      assert.ok((figuresOf('7-slow-line', name)['loadLast'] ?? 0) > 150);
      assert.ok((figuresOf('7-late', name)['shift'] ?? -1) >= 0);
    }
  });

  test('measures the command by time and memory', () => {
    for (const name of ['validate, 10 records', 'snapshot, 10 rows', 'collect, 5 files']) {
      const {time = 0, memory = 0} = figuresOf('commands', name);
      assert.ok(time > 0 && memory > 0, name);
    }
  });

  test('writes a page with a row for each contender, what is aimed at, and on what machine', () => {
    assert.match(page, /^<!-- Made by `npm run bench`/);
    assert.match(page, /^- Chromium: \d/m);
    assert.match(page, /^- Processor: \S/m);
    const [, table = ''] = page.split('### Main-thread time of the load, ms');
    for (const name of ALL) assert.match(table, new RegExp(`^\\| ${name} +\\| +[\\d,.]+`, 'm'));
    assert.match(page, /\| 7 cards: main-thread time, × hand-written +\| +1\.25 \| +\d+\.\d\d \|/);
    assert.doesNotMatch(page, /NaN|undefined|Infinity/);
  });
});

test('npm run bench says which names there are, where it does not know one', async () => {
  await assert.rejects(bench('--only', 'angular'), {
    code: 2,
    stderr: /--only angular: nothing has that name\. There are classic, .*, commands\./,
  });
});
