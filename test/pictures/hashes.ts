/** What the chosen pictures are to be: one hash each, in a file to read differences of. */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const file = fileURLToPath(new URL('hashes.json', import.meta.url));

export type Hashes = Readonly<Record<string, string>>;

export const hashOf = (picture: Buffer): string => createHash('sha256').update(picture).digest('hex');

export const accepted = (): Hashes => JSON.parse(readFileSync(file, 'utf8')) as Hashes;

export const accept = (hashes: Hashes): void => writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
