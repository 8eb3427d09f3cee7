/**
 * Measures our built files beside what people would use instead, and the command; writes `docs/performance.md`, and all
 * samples as JSON into `node_modules/.cache/ngo-widgets`; with `--out`, both into that folder. `--only` takes names of
 * contenders, of scenarios, and `commands`; `--quick` takes one sample of what is small, to see that all runs.
 *
 * `npm run build && npm run bench -- [--rounds N] [--only NAME,…] [--quick] [--out FOLDER]`
 */
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {arch, cpus, platform, release, tmpdir, totalmem} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findChromium, flags} from '../scripts/browser.mjs';
import {commands} from './command.mjs';
import {buildAll, contenders} from './contenders.mjs';
import {idle} from './idle.mjs';
import {measure, verify} from './page.mjs';
import {report} from './report.mjs';
import {scenarios} from './scenarios.mjs';
import {startSite} from './site.mjs';
import {randomBy, shuffled} from './stats.mjs';

/** How long a sample waits for the processors to rest, and all samples together, in milliseconds. */
const PATIENCE = 3000;
const PATIENCE_IN_ALL = 60_000;

const stop = (message) => {
  console.error(`bench: ${message}`);
  process.exit(2);
};

const read = () => {
  try {
    return parseArgs({
      options: {
        rounds: {type: 'string', default: '2'},
        only: {type: 'string'},
        quick: {type: 'boolean', default: false},
        out: {type: 'string'},
      },
    }).values;
  } catch (error) {
    return stop(`${error.message} There are --rounds N, --only NAME, --quick and --out FOLDER.`);
  }
};
const options = read();
const rounds = options.quick ? 1 : Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) stop(`--rounds ${options.rounds} is no number of rounds: give 1 or more.`);
if (!existsSync('dist/embed.js')) stop('there is no dist: run "npm run build" first.');

const only = options.only?.split(',');
const COMMANDS = 'commands';
const names = [...contenders, ...scenarios].map(({name}) => name).concat(COMMANDS);
const unknown = only?.find((name) => !names.includes(name));
if (unknown !== undefined) stop(`--only ${unknown}: nothing has that name. There are ${names.join(', ')}.`);
/** Those that are named; all, where none is. */
const chosen = (all) => {
  const some = all.filter(({name}) => only?.includes(name));
  return some[0] ? some : all;
};
const who = chosen(contenders);
const isNamed = scenarios.some(({name}) => only?.includes(name));
const what =
  only?.includes(COMMANDS) && !isNamed ? [] : chosen(scenarios).filter(({isQuick}) => isQuick || !options.quick);

const temporary = mkdtempSync(join(tmpdir(), 'ngo-widgets-bench-'));
const all = [];
let noisy = 0;
let patience = options.quick ? 0 : PATIENCE_IN_ALL;
/** One sample, taken when the machine rests. */
const sample = async (scenario, name, take) => {
  const start = Date.now();
  const isQuiet = await idle(Math.min(PATIENCE, patience));
  patience = Math.max(0, patience - (Date.now() - start));
  if (!isQuiet) noisy++;
  all.push({scenario, name, isQuiet, figures: await take()});
};

await buildAll(temporary, contenders);
const site = await startSite(temporary);
const browser = await chromium.launch({executablePath: await findChromium(), args: flags});
const machine = {
  Processor: `${cpus()[0].model}, ${cpus().length} of them; ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
  System: `${platform()} ${release()}, ${arch()}`,
  Chromium: browser.version(),
  'Node.js': process.version,
  Date: new Date().toISOString().slice(0, 10),
};
const command = !only || only.includes(COMMANDS) ? await commands(temporary, options.quick) : undefined;
try {
  if (what[0]) for (const contender of who) await verify({browser, site}, contender);
  const random = randomBy(1);
  for (let round = 0; round < rounds; round++) {
    for (const scenario of what) {
      if (scenario.isOnce && round > 0) continue;
      console.log(`bench: round ${round + 1} of ${rounds}, ${scenario.name}`);
      const those = who.filter(({name, isSame}) => (scenario.only ?? name) === name && !(isSame && scenario.isLarge));
      for (const contender of shuffled(those, random))
        await sample(scenario.name, contender.name, () => measure({browser, site}, contender, scenario));
    }
    if (command) console.log(`bench: round ${round + 1} of ${rounds}, ${COMMANDS}`);
    for (const {name, run} of shuffled(command?.list ?? [], random)) await sample(COMMANDS, name, run);
  }
} finally {
  await browser.close();
  await site.close();
  command?.close();
  rmSync(temporary, {recursive: true, force: true});
}

/** All samples of a figure; undefined where there are none. */
const samplesOf = (scenario, name, figure) => {
  const values = all
    .filter((one) => one.scenario === scenario && one.name === name)
    .map(({figures}) => figures[figure])
    .filter((value) => value !== undefined);
  return values[0] === undefined ? undefined : values;
};
const results = {
  machine,
  rounds,
  noisy,
  samples: all.length,
  oldReason: command ? command.oldReason : 'the command was not run',
  commandNames: command?.list.map(({name}) => name) ?? [],
  page: samplesOf,
  command: (name, figure) => samplesOf(COMMANDS, name, figure),
};
const markdown = await report(
  results,
  who.map(({name}) => name),
);
const samples = `${JSON.stringify({machine, rounds, noisy, samples: all}, null, 1)}\n`;
const write = (folder, name, text) => {
  mkdirSync(folder, {recursive: true});
  const path = join(folder, name);
  writeFileSync(path, text);
  console.log(`bench: ${path}`);
};
write(options.out ?? 'node_modules/.cache/ngo-widgets', 'performance.json', samples);
if (options.out) write(options.out, 'performance.md', markdown);
// A part, or a quick look, is no record: it is printed.
else if (only || options.quick) console.log(markdown);
else write('docs', 'performance.md', markdown);
