/** What the tests of the readers share. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {CommandError} from '../../src/cli/command-error.js';
import {formatMessage} from '../../src/cli/messages.js';
import type {Language} from '../../src/cli/messages.js';
import {findingsOf} from '../../src/cli/print.js';
import {validate} from '../../src/cli/validate.js';
import type {Dropped, Read, Reader, Source, Wanted} from '../../src/snapshot/source.js';

/** What a reader is given. */
export const sourceOf = (given: string | Uint8Array, name: string, baseUrl?: string): Source => ({
  name,
  bytes: typeof given === 'string' ? new TextEncoder().encode(given) : given,
  baseUrl,
});

export const wanting = (widget?: Wanted['widget']): Wanted => ({widget, mapping: undefined});

/** `item[3]: it has no title`, a line for each thing that is not in the document. */
export const told = (dropped: readonly Dropped[], language: Language = 'en'): string[] =>
  dropped.map(({place, message, values}) => `${place}: ${formatMessage(message, language, values)}`);

/** What the linter says of a document: `error items[0].url url`, a line for each finding. */
export const lint = (document: Read['document']): string[] => {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const {source, drafts, tags} = validate({bytes, baseUrl: 'https://example.org/'}, 'snapshot.json', undefined);
  assert.ok(tags?.length, 'the linter knows which widgets it is for');
  return findingsOf('snapshot.json', source, drafts, 'en').map(
    ({severity, path, rule}) => `${severity} ${path} ${rule}`,
  );
};

/** The sentence with which a source is refused. */
export const refusal = async (read: Reader, source: Source, wanted = wanting(), language: Language = 'en') => {
  try {
    await read(source, wanted);
  } catch (thrown) {
    assert.ok(thrown instanceof CommandError, `no sentence, but ${thrown as Error}`);
    return formatMessage(thrown.text, language, thrown.values);
  }
  return assert.fail('it was read');
};

const folder = new URL('../../../shared/samples/', import.meta.url);

/** A real file, where there are some; `undefined` says that there are none. */
export const sample = (name: string): Source | undefined => {
  const file = new URL(name, folder);
  if (existsSync(file)) return sourceOf(readFileSync(file), name);
  console.log(`${name}: not tried, because there is no ../shared/samples`);
  return undefined;
};
