import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {suite, test} from 'node:test';
import {median, randomBy, ratio, shuffled} from '../../bench/stats.mjs';
import {tasksOf} from '../../bench/trace.mjs';

suite('the figures of a bench', () => {
  test('a median is the middle one, or between the two of the middle', () => {
    assert.equal(median([9, 1, 2]), 2);
    assert.equal(median([9, 1, 2, 4]), 3);
  });

  test('a ratio is that of the medians, and its interval holds it', () => {
    const {of, low = NaN, high = NaN} = ratio([20, 22, 24], [10, 11, 8]);
    assert.equal(of, 2.2);
    assert.ok(low <= of && of <= high, `${low}–${high}`);
    assert.ok(low >= 2 && high <= 3, `${low}–${high}`);
  });

  test('a ratio of rounds that are all alike has an interval without width', () => {
    assert.deepEqual(ratio([3, 3, 3], [2, 2, 2]), {of: 1.5, low: 1.5, high: 1.5});
  });

  test('one round has no interval', () => {
    assert.deepEqual(ratio([3], [2]), {of: 1.5});
  });

  test('contenders take turns in other orders, and none is lost', () => {
    const random = randomBy(1);
    const orders = Array.from({length: 5}, () => shuffled(['a', 'b', 'c', 'd'], random));
    for (const order of orders) assert.deepEqual(order.toSorted(), ['a', 'b', 'c', 'd']);
    assert.ok(new Set(orders.map(String)).size > 1);
  });

  test('of a trace count the tasks of the page, on its main thread, between the marks', () => {
    const page = {pid: 1, tid: 2};
    const task = (ts: number, tdur: number, more = {}) => ({
      name: 'RunTask',
      ph: 'X',
      ...page,
      ts,
      dur: tdur,
      tdur,
      ...more,
    });
    const traceEvents = [
      {name: 'bench:load:start', ph: 'I', ...page, ts: 10_000},
      {name: 'bench:load:end', ph: 'I', ...page, ts: 90_000},
      task(1000, 2000),
      task(9500, 1000),
      task(20_000, 30_000),
      task(60_000, 4000, {dur: 25_000}),
      task(30_000, 50_000, {tid: 3}),
      task(30_000, 50_000, {pid: 4}),
      task(95_000, 7000),
    ];
    const tasks = tasksOf(Buffer.from(JSON.stringify({traceEvents})));
    assert.deepEqual([...tasks], [['load', {main: 35, longest: 30}]]);
  });
});
