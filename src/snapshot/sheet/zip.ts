import {unzipSync, Unzip, UnzipInflate} from 'fflate';
import {CommandError} from '../../cli/command-error.js';
import {sheetErrors} from './sheet-messages.js';

/** Megabytes that a sheet may be when it is unpacked, of what is read. */
export const MAX_UNPACKED_MEGABYTES = 64;
/** What is unpacked at a time: at most a thousand times as much comes of it before it is counted. */
const CHUNK = 2 ** 14;

const isOld = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/**
 * Unpacks what is wanted of a ZIP file. Its own word for how large that is is not relied on: it is counted, too.
 *
 * @throws {CommandError} where it is no ZIP file, broken, or too large
 */
export const unpack = (
  bytes: Uint8Array,
  file: string,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> => {
  if (isOld(bytes)) throw new CommandError(sheetErrors.oldExcel, {file});
  const limit = MAX_UNPACKED_MEGABYTES * 2 ** 20;
  const tooLarge = new CommandError(sheetErrors.tooLarge, {file, limit: MAX_UNPACKED_MEGABYTES});
  const unpacked = new Map<string, Uint8Array[]>();
  let total = 0;
  const count = (length: number): void => {
    total += length;
    if (total > limit) throw tooLarge;
  };
  try {
    unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        if (isWanted(name)) count(originalSize);
        return false;
      },
    });
    total = 0;
    const stream = new Unzip((entry) => {
      if (!isWanted(entry.name)) return;
      const chunks: Uint8Array[] = [];
      entry.ondata = (error, chunk) => {
        if (error) throw error;
        count(chunk.length);
        chunks.push(chunk);
      };
      unpacked.set(entry.name, chunks);
      entry.start();
    });
    stream.register(UnzipInflate);
    for (let start = 0; start < bytes.length; start += CHUNK)
      stream.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length);
  } catch (thrown) {
    throw thrown === tooLarge ? tooLarge : new CommandError(sheetErrors.brokenZip, {file});
  }
  return new Map([...unpacked].map(([name, chunks]) => [name, joined(chunks)]));
};

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
