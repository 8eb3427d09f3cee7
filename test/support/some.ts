/**
 * Of cases that are alike so many, spread from the first to the last: that is what CI has time for. With
 * `npm run test:all` each.
 */
export const some = <T>(all: readonly T[], count: number): readonly T[] =>
  process.env.ALL || all.length <= count
    ? all
    : [...Array(count).keys()].map(
        (index) => all[Math.round((index * (all.length - 1)) / Math.max(1, count - 1))] as T,
      );
