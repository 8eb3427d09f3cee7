/** The few figures that samples come down to. */

/** The middle one of some numbers. */
export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Numbers between 0 and 1 that are the same in each run (mulberry32), so that a report can be made again. */
export const randomBy = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const RESAMPLES = 1000;

/**
 * How many times as much as another: the ratio of the medians, and between what it lies in 95 of 100 cases (bootstrap
 * by percentiles, the rounds drawn in pairs, since both take their turn in the same round). With one round there is no
 * interval.
 *
 * @param {number[]} ours a sample per round
 * @param {number[]} theirs of the same rounds
 */
export const ratio = (ours, theirs) => {
  const of = median(ours) / median(theirs);
  const rounds = Math.min(ours.length, theirs.length);
  if (rounds < 2) return {of};
  const random = randomBy(rounds);
  const drawn = Array.from({length: RESAMPLES}, () => {
    const picks = Array.from({length: rounds}, () => Math.floor(random() * rounds));
    return median(picks.map((pick) => ours[pick])) / median(picks.map((pick) => theirs[pick]));
  }).sort((a, b) => a - b);
  return {of, low: drawn[Math.floor(RESAMPLES * 0.025)], high: drawn[Math.floor(RESAMPLES * 0.975)]};
};

/** The same things in another order, by a random number. */
export const shuffled = (things, random) => {
  const rest = [...things];
  return things.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0]);
};
