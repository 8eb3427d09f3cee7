/** Milliseconds after which a slice of work ends: well below the 50 that a reader would feel. */
export const SLICE = 20;

/** Runs steps to their end, and gives what they come to. */
export const runAtOnce = <T>(steps: Generator<undefined, T>): T => {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
};

/** Lets the page come to its turn. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs steps to their end; where they take longer than {@link SLICE}, the page comes to its turn in between, and at the end. */
export const runInSlices = async <T>(steps: Generator<undefined, T>): Promise<T> => {
  const start = performance.now();
  let end = start + SLICE;
  for (;;) {
    const {done, value} = steps.next();
    const isOver = performance.now() > end;
    if (isOver || (done && end > start + SLICE)) {
      await nextTask();
      end = performance.now() + SLICE;
    }
    if (done) return value;
  }
};
