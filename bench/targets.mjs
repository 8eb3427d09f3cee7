/** What is aimed at, and how far it is: each a number of one run, with the most that it may be. */
import {median} from './stats.mjs';
import {OLD} from './command.mjs';

/** Our contender that stands for all: the file that a page's snippet loads. */
const OURS = 'classic';
const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte'];

/**
 * @param {{page: Function, command: Function}} results `page(scenario, contender, figure)` and `command(name, figure)`
 *   give all samples, or undefined
 */
export const targetsOf = ({page, command}) => {
  const of = (scenario, contender, figure) => {
    const samples = page(scenario, contender, figure);
    return samples && median(samples);
  };
  const by = (scenario, figure, other, ours = OURS) => of(scenario, ours, figure) / of(scenario, other, figure);
  const worst = (scenario, figure) => Math.max(...FRAMEWORKS.map((other) => by(scenario, figure, other)));
  const over = (scenario, figure, contender) => of(scenario, contender, figure) - of(scenario, 'static', figure);
  const overLit = (scenario, figure) => over(scenario, figure, OURS) / over(scenario, figure, 'lit');
  const old = (figure) => {
    const now = command('validate, 10000 records', figure);
    const then = command(`validate, 10000 records, ${OLD}`, figure);
    return now && then ? median(now) / median(then) : NaN;
  };
  const hand = (scenario, figure) => by(scenario, figure, 'hand-written');
  const rows = [
    ['7 cards: main-thread time, × hand-written', 1.25, hand('7', 'loadMain')],
    ['7 cards, prerendered: all painted, × static', 1, by('7', 'loadLast', 'static', 'prerendered')],
    ['7 cards, prerendered: layout shift', 0, of('7-late', 'prerendered', 'shift')],
    ['1,000 cards: main-thread time, × hand-written', 0.6, hand('1000', 'loadMain')],
    ['10,000 cards: main-thread time, × hand-written', 0.4, hand('10000', 'loadMain')],
    ['10,000 cards: first painted, × hand-written', 0.2, hand('10000', 'loadFirst')],
    ['10,000 cards: longest task of the load (parsing, checking, drawing), ms', 100, of('10000', OURS, 'loadLongest')],
    ['10,000 cards: longest task of a change of language (drawing), ms', 50, of('10000', OURS, 'switchedLongest')],
    ['1,000 cards: language switch, first painted, × hand-written', 0.3, hand('1000', 'switchedFirst')],
    ['10,000 cards: language switch, first painted, × hand-written', 0.15, hand('10000', 'switchedFirst')],
    ['50 widgets: requests for their data', 1, of('50x7', OURS, 'requests') - of('50x7', 'static', 'requests')],
    [
      '50 widgets: main-thread time, × one of 350 cards',
      1.2,
      of('50x7', OURS, 'loadMain') / of('350', OURS, 'loadMain'),
    ],
    ['7 cards: nodes over static, × plain Lit', 2.5, overLit('7', 'nodes')],
    ['7 cards: heap over static, × plain Lit', 2.5, overLit('7', 'heap')],
    ['10,000 cards: nodes over static, × plain Lit', 1.5, overLit('10000', 'nodes')],
    ['10,000 cards: heap over static, × plain Lit', 1.5, overLit('10000', 'heap')],
    [
      'Heap after 200 insertions, × after one',
      1.02,
      of('7-cycles', OURS, 'heapAfterAll') / of('7-cycles', OURS, 'heapAfterOne'),
    ],
    ...['100', '1000', '10000'].flatMap((scenario) => [
      [`${scenario} cards: main-thread time, × the best framework`, 1, worst(scenario, 'loadMain')],
      [`${scenario} cards: language switch, first painted, × the best framework`, 1, worst(scenario, 'switchedFirst')],
    ]),
    [
      'Layout shift, over that of the best framework',
      0,
      of('7-late', OURS, 'shift') - Math.min(...FRAMEWORKS.map((other) => of('7-late', other, 'shift'))),
    ],
    ['7 cards: requests, × the best framework', 1, worst('7', 'requests')],
    [`validate, 10,000 records: time, × ${OLD}`, 0.4, old('time')],
    [`validate, 10,000 records: memory, × ${OLD}`, 0.6, old('memory')],
  ];
  return rows.map(([what, most, value]) => ({what, most, value: Number.isFinite(value) ? value : undefined}));
};
