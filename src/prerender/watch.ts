import {watch} from 'node:fs';
import {stat} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import {setTimeout} from 'node:timers/promises';

/** Milliseconds in which an editor is done with saving. */
const PAUSE = 100;

/** When a file was changed, in milliseconds; 0 where there is none. */
export const changedAt = async (file: string): Promise<number> =>
  (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;

/**
 * Resolves when one of the files is another than it was when it was read, and when the signal says so. Their folders are
 * watched: programs that save put a new file in the place of the old one.
 *
 * @param seen when each file had been changed before it was read
 */
export const changeOf = async (seen: ReadonlyMap<string, number>, signal: AbortSignal): Promise<void> => {
  const changed = new AbortController();
  const isOver = AbortSignal.any([changed.signal, signal]);
  const over = new Promise((resolve) => isOver.addEventListener('abort', resolve));
  const look = async (): Promise<void> => {
    const times = await Promise.all([...seen].map(async ([file, time]) => (await changedAt(file)) !== time));
    if (times.includes(true)) changed.abort();
  };
  for (const folder of new Set([...seen.keys()].map((file) => dirname(file)))) {
    const names = [...seen.keys()].filter((file) => dirname(file) === folder).map((file) => basename(file));
    try {
      const watcher = watch(folder, {signal: isOver}, (_, name) => {
        if (name === null || names.includes(name)) void look();
      });
      // A folder that goes is not watched any longer.
      watcher.on('error', () => undefined);
    } catch {
      // There is none yet.
    }
  }
  await look();
  if (!isOver.aborted) await over;
  await setTimeout(PAUSE, undefined, {signal}).catch(() => undefined);
};
