/** Waits until nobody else uses the processors. */
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

const SPAN = 60;
/** What share of the processors may be busy: the system's own small things always are. */
const QUIET = 0.15;

/** Ticks of all processors since the start, or undefined where the system does not tell. */
const ticks = () => {
  try {
    const [, ...numbers] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0].trim().split(/\s+/);
    const [user, nice, system, idle, iowait = 0, irq = 0, softirq = 0, steal = 0] = numbers.map(Number);
    const busy = user + nice + system + irq + softirq + steal;
    return {busy, all: busy + idle + iowait};
  } catch {
    return undefined;
  }
};

/**
 * Resolves when the processors rest, or after `limit` milliseconds.
 *
 * @returns {Promise<boolean>} whether they rest; also where the system does not tell (it is not Linux)
 */
export const idle = async (limit) => {
  const end = Date.now() + limit;
  for (;;) {
    const before = ticks();
    await wait(SPAN);
    const after = ticks();
    if (!before || !after || (after.busy - before.busy) / (after.all - before.all || 1) <= QUIET) return true;
    if (Date.now() >= end) return false;
  }
};
