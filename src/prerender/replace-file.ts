import {access, chmod, chown, constants, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/**
 * Writes a file in one step: whoever reads it finds the old text or the new one, and on any failure the old one. It keeps
 * its rights and, where that is allowed, its owner; through a link, what it leads to is written.
 */
export const replaceFile = async (file: string, text: string): Promise<void> => {
  const target = await realpath(file).catch(() => file);
  const before = await stat(target).catch(() => undefined);
  // A folder lets its files be exchanged, also those that nobody may write.
  if (before) await access(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, text);
    if (before) {
      await chmod(temporary, before.mode);
      await chown(temporary, before.uid, before.gid).catch(() => undefined);
    }
    await rename(temporary, target);
  } catch (thrown) {
    await rm(temporary, {force: true});
    throw thrown;
  }
};
