/** Writes what was measured: tables for people, in Markdown. */
import {format, resolveConfig} from 'prettier';
import {contenders} from './contenders.mjs';
import {kilobytesOf} from './kilobytes.mjs';
import {scenarios} from './scenarios.mjs';
import {median, ratio} from './stats.mjs';
import {targetsOf} from './targets.mjs';
import {OLD} from './command.mjs';

/** What all are measured by. */
const BASE = 'hand-written';
const NONE = '–';
const number = (value, digits) =>
  value === undefined
    ? NONE
    : value.toLocaleString('en', {maximumFractionDigits: digits, minimumFractionDigits: digits});
const ms = (value) => number(value, value < 10 ? 1 : 0);
const kB = (value) => number(value / 1000, 1);
const MB = (value) => number(value / 1e6, 2);
const whole = (value) => number(value, 0);
/** Figures stand at the right, words at the left. */
const table = (head, rows, align = '--:') =>
  [head, head.map((_, index) => (index ? align : ':--')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const SIZES = ['7', '100', '1000', '10000', '50x7'];
const ACTS = ['7', '100', '1000', '10000'];
/** A table each: its title, the figure, how it is written, and of which scenarios. */
const FIGURES = [
  ['First card painted, ms', 'loadFirst', ms, SIZES],
  ['Last card painted, ms', 'loadLast', ms, SIZES],
  ['Main-thread time of the load, ms', 'loadMain', ms, SIZES],
  ['Longest task of the load, ms', 'loadLongest', ms, SIZES],
  ['Nodes of the page', 'nodes', whole, SIZES],
  ['Heap of scripts, MB', 'heap', MB, SIZES],
  ['Memory of DOM and layout, MB', 'dom', MB, SIZES],
  ['Another language: first card painted, ms', 'switchedFirst', ms, ACTS],
  ['Another language: last card painted, ms', 'switchedLast', ms, ACTS],
  ['Another language: main-thread time, ms', 'switchedMain', ms, ACTS],
  ['Another language: longest task, ms', 'switchedLongest', ms, ACTS],
  ['One record changed: painted, ms', 'changedLast', ms, ACTS],
  ['One record changed: main-thread time, ms', 'changedMain', ms, ACTS],
  ['One record changed: longest task, ms', 'changedLongest', ms, ACTS],
  ['Inserted anew: first card painted, ms', 'insertedFirst', ms, ACTS],
  ['Inserted anew: main-thread time, ms', 'insertedMain', ms, ACTS],
  ['Processor 4× slower: last card painted, ms', 'loadLast', ms, ['7-slow-processor', '100-slow-processor']],
  ['Processor 4× slower: main-thread time, ms', 'loadMain', ms, ['7-slow-processor', '100-slow-processor']],
  ['Processor 4× slower: longest task, ms', 'loadLongest', ms, ['7-slow-processor', '100-slow-processor']],
  ['Slow 4G: last card painted, ms', 'loadLast', ms, ['7-slow-line', '100-slow-line']],
  ['Layout shift, the data 300 ms late', 'shift', (value) => number(value, 3), ['7-late']],
];

const bytesTable = (page, names) =>
  table(
    ['7 cards', 'requests', 'raw, kB', 'gzip, kB', 'brotli, kB'],
    names.map((name) => {
      const of = (figure) => page('7', name, figure)?.[0];
      return [name, of('requests') ?? NONE, kB(of('raw')), kB(of('gzip')), kB(of('brotli'))];
    }),
  );

const heapTable = (page, names) =>
  table(
    ['scripts, DOM and layout, kB', 'a widget of 50', 'all, after 1 insertion', 'after 200 more'],
    names.map((name) => {
      const of = (scenario, one, figure) => {
        const samples = page(scenario, one, figure);
        return samples ? median(samples) : NaN;
      };
      const held = (scenario, one) => of(scenario, one, 'heap') + of(scenario, one, 'dom');
      const values = [
        (held('50x7', name) - held('50x7', 'static')) / 50,
        of('7-cycles', name, 'heapAfterOne'),
        of('7-cycles', name, 'heapAfterAll'),
      ];
      return [name, ...values.map((value) => (Number.isNaN(value) ? NONE : kB(value)))];
    }),
  );

const figureTable = (page, names, [title, figure, write, of]) => {
  const shown = scenarios.filter(({name}) => of.includes(name) && names.some((one) => page(name, one, figure)));
  if (!shown[0]) return '';
  const cell = (scenario, name) => {
    const samples = page(scenario, name, figure);
    if (!samples) return NONE;
    const base = page(scenario, BASE, figure);
    if (!base || name === BASE || figure === 'shift') return write(median(samples));
    const {of: times, low, high} = ratio(samples, base);
    const interval = low === undefined ? '' : ` [${number(low, 2)}–${number(high, 2)}]`;
    return `${write(median(samples))} · ${number(times, 2)}×${interval}`;
  };
  const rows = names.map((name) => [name, ...shown.map(({name: scenario}) => cell(scenario, name))]);
  return `### ${title}\n\n${table(['cards', ...shown.map(({title: head}) => head)], rows)}\n`;
};

const targetTable = (results) =>
  table(
    ['', 'at most', 'is', ''],
    targetsOf(results).map(({what, most, value}) => [
      what,
      most,
      number(value, 2),
      value === undefined ? 'not measured' : value <= most * 1.005 ? 'met' : '**not met**',
    ]),
  );

const commandTable = ({command, commandNames}) =>
  table(
    ['', 'time, ms', 'peak memory, MB'],
    commandNames.map((name) => [name, whole(median(command(name, 'time'))), whole(median(command(name, 'memory')))]),
  );

const kilobytesTable = (path) =>
  table(
    ['', 'raw, kB', 'of gzip, kB'],
    kilobytesOf(path).map(({what, raw, gzip}) => [what, kB(raw), kB(gzip)]),
  );

/** The page of docs. `results`: see `bench.mjs`. */
export const report = async (results, names) => {
  const {machine, page, oldReason, rounds, noisy, samples} = results;
  const text = `<!-- Made by \`npm run bench\`: change \`bench/report.mjs\`, not this file. -->

# How fast it is

${Object.entries(machine)
  .map(([what, value]) => `- ${what}: ${value}`)
  .join('\n')}
- ${rounds} ${rounds === 1 ? 'round' : 'rounds'}; ${samples} samples${noisy ? `, ${noisy} of them **noisy**: others used the processors for as long as it waited` : ', none while others used the processors'}

Times differ by machine, their ratios hardly: compare within one run. After each figure stands how many times that of the hand-written element it is, and between what that lies in 95 of 100 cases (bootstrap of the ratio of medians, 1,000 resamples of rounds).

## What is compared

The same networks, from one address, as the same cards: heading, letter in place of a logo, role, facts, description, link, in Bulgarian and English.

${table(
  ['contender', 'is'],
  contenders.filter(({name}) => names.includes(name)).map(({name, about}) => [name, about]),
  ':--',
)}

- The others show this one kind of card. Ours also check the data, bring all fields and layouts, follow the page's look, and keep what the page had until they can show something.
- Ours draw long lists little by little and let layout skip what is off screen (\`content-visibility\`). The others draw all at once, as each framework does unless told otherwise.
- The others ask for an address once a page, by a \`Map\` of promises in \`contenders/words.js\`.
- Of an element, "inserted anew" is \`remove()\` and \`append()\`; of a framework, unmounting and mounting.

## How it is measured

- The source is in \`bench\`. What each contender shows is compared with the data, in both languages, before it is timed.
- A page of its own for each sample, nothing cached, from a server on the same machine that compresses by gzip. Contenders take turns, in another order each round; each sample waits until the processors rest.
- **Painted**: a script that is the same for all looks once a frame, by \`requestAnimationFrame\`, and takes the time when that frame is done.
- **Main-thread time** and **longest task**: processor time of the tasks of the page's main thread in a trace, from the first line of the page until 100 ms after the last card.
- **Heap** and **memory**: what scripts hold, and DOM and layout, after garbage collection. **Nodes**: all of the DOM, also those of comments and texts.
- Slow 4G: 150 ms there and back, 1.6 Mbit/s. The load over it, bytes, shift and insertions are the same each time, and 10,000 cards take long: one sample each.

## What is aimed at

${targetTable(results)}

What is in the way of those that are not met: [decision 0014](decisions/0014-what-the-first-widget-costs.md).

## Pages

### Bytes and requests

${bytesTable(page, names)}

${FIGURES.map((figure) => figureTable(page, names, figure)).join('\n')}

### Memory of a widget

${heapTable(page, names)}

### What each kilobyte is

Of \`dist/embed.js\`, by its source map. Its budget, and that of each other file, is in \`.size-limit.mjs\`.

${kilobytesTable('dist/embed.js')}

## The command

Whole processes, with the start of Node.js.

${commandTable(results)}

${oldReason ? `\`validate\` of ${OLD} is not beside it: ${oldReason}.` : ''}
`;
  return format(text, {...(await resolveConfig('docs/performance.md')), parser: 'markdown'});
};
