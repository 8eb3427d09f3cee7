import {randomUUID} from 'node:crypto';
import {constants, existsSync} from 'node:fs';
import {access, chmod, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {CommandError} from './command-error.js';
import {rethrow} from './input.js';
import {messages} from './messages.js';
import type {Message} from './messages.js';

const NO_FOLDER: Message = {bg: 'няма такава папка', en: 'there is no such folder'};

/** Where a file is: through a link, what that leads to. One that is not there yet is where it is named. */
const placeOf = async (file: string): Promise<string> => {
  try {
    return await realpath(file);
  } catch {
    return resolve(file);
  }
};

/**
 * Writes a file anew, whole or not at all: whoever reads it meanwhile, or is cut off, has the old one. It keeps its rights.
 *
 * @throws {CommandError} where it cannot be written
 */
export const write = async (file: string, text: string): Promise<void> => {
  const place = await placeOf(file);
  // In the same folder: from another disk nothing can be moved in one step.
  const draft = join(dirname(place), `.${basename(place)}.${randomUUID()}`);
  try {
    const known = existsSync(place) ? await stat(place) : undefined;
    // A file may be moved over one that must not be written.
    if (known) await access(place, constants.W_OK);
    await writeFile(draft, text, {flag: 'wx'});
    if (known) await chmod(draft, known.mode);
    await rename(draft, place);
  } catch (thrown) {
    await rm(draft, {force: true});
    const isMissing = (thrown as NodeJS.ErrnoException).code === 'ENOENT';
    rethrow(
      isMissing ? new CommandError(messages.unwritable, {file, reason: NO_FOLDER}) : thrown,
      messages.unwritable,
      file,
    );
  }
};
