/** What a trace of Chromium says of the tasks of a page's main thread, between the marks that `probe.mjs` sets. */

/** The categories that are recorded: the tasks, and the marks. */
export const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * The milliseconds of processor time that the main thread needed between the marks `bench:NAME:start` and
 * `bench:NAME:end`, and those of the longest task.
 *
 * @param {Buffer} trace
 * @returns {Map<string, {main: number, longest: number}>} by name
 */
export const tasksOf = (trace) => {
  const {traceEvents} = JSON.parse(trace.toString());
  const marks = traceEvents.filter(({name, ph}) => name.startsWith('bench:') && ph !== 'M');
  const all = traceEvents.filter(({name, ph}) => name === 'RunTask' && ph === 'X');
  const result = new Map();
  for (const start of marks.filter(({name}) => name.endsWith(':start'))) {
    const end = marks.find(({name, pid}) => name === start.name.replace(/start$/, 'end') && pid === start.pid);
    if (!end) continue;
    const tasks = all.filter(
      ({pid, tid, ts, dur}) => pid === start.pid && tid === start.tid && ts + dur > start.ts && ts < end.ts,
    );
    const times = tasks.map(({tdur, dur}) => (tdur ?? dur) / 1000);
    result.set(start.name.split(':')[1], {
      main: times.reduce((sum, time) => sum + time, 0),
      longest: Math.max(0, ...times),
    });
  }
  return result;
};
