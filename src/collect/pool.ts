/** Does work on each entry of a list, a few at a time; the results come in the order of the list. */
export async function* inOrder<T, R>(
  list: readonly T[],
  width: number,
  work: (entry: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for (const entry of list) {
    running.push(work(entry));
    const [first] = running.length < width ? [] : running.splice(0, 1);
    if (first) yield await first;
  }
  for (const last of running) yield await last;
}
