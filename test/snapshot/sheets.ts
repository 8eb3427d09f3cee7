/** What the tests of sheets share. */
import assert from 'node:assert/strict';
import {strToU8, unzipSync, zipSync} from 'fflate';
import type {NewSheet} from '../../site/sheets/sheet.js';
import {CommandError} from '../../src/cli/command-error.js';
import {formatMessage} from '../../src/cli/messages.js';
import {readCsv} from '../../src/snapshot/sheet/csv.js';
import type {Dropped, Read, Reader, Wanted} from '../../src/snapshot/source.js';

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads bytes as a file of a name. */
export const readAs = (
  reader: Reader,
  bytes: Uint8Array,
  {name = 'sheet.csv', ...wanted}: Partial<Wanted> & {readonly name?: string} = {},
): Promise<Read> => reader({name, bytes, baseUrl: undefined}, {widget: undefined, mapping: undefined, ...wanted});

/** Reads a text as a CSV file. */
export const csv = (text: string, wanted: Parameters<typeof readAs>[2] = {}): Promise<Read> =>
  readAs(readCsv, encode(text), wanted);

/** What was dropped, a line each: `Истории!A7 The row is left out …`. */
export const told = ({dropped}: {readonly dropped: readonly Dropped[]}): string[] =>
  dropped.map(({place, message, values}) => {
    const [bulgarian, english] = (['bg', 'en'] as const).map((language) => formatMessage(message, language, values));
    for (const sentence of [bulgarian, english]) assert.doesNotMatch(`${sentence}`, /\{\w+\}|undefined/);
    return `${place} ${english}`;
  });

/** The sentence with which something is refused. */
export const refused = async (read: Promise<Read>): Promise<string> => {
  try {
    await read;
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown;
    for (const language of ['bg', 'en'] as const)
      assert.doesNotMatch(formatMessage(thrown.text, language, thrown.values), /\{\w+\}|undefined/);
    return thrown.message;
  }
  return assert.fail('It was read.');
};

/** The items of a widget in what was read. */
export const itemsOf = ({document}: Read, tag: string): readonly unknown[] =>
  (document[tag] as unknown as {readonly items: readonly unknown[]}).items;

/** The same file, with the text of a part changed. */
export const changed = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts[part]);
  assert.notEqual(change(xml), xml);
  return zipSync({...parts, [part]: strToU8(change(xml))});
};

/** A sheet of texts. */
export const textSheet = (name: string, ...rows: readonly (readonly string[])[]): NewSheet => ({
  name,
  rows,
  columns: (rows[0] ?? []).map(() => ({width: 10, isText: true})),
});
