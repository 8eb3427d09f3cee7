/** Real files of each kind, from beside the checkout, taken twice. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {kindOf} from '../../src/snapshot/kind.js';
import {merge} from '../../src/snapshot/merge.js';
import {textOf} from '../../src/snapshot/previous.js';
import {readers} from '../../src/snapshot/readers.js';
import type {JsonObject} from '../../src/snapshot/source.js';
import {lint} from './support.js';

const SAMPLES = new URL('../../../shared/samples/', import.meta.url);
const skip = existsSync(SAMPLES) ? false : 'there are no samples beside the checkout';

test('Real files become documents without an error, the same the second time', {skip}, async () => {
  const names = (readdirSync(SAMPLES, {recursive: true}) as string[]).filter((name) =>
    /\.(?:xml|json|csv)$/.test(name),
  );
  assert.ok(names.length >= 9);
  for (const name of names) {
    const source = {name, bytes: readFileSync(new URL(name, SAMPLES)), baseUrl: undefined};
    const widget = name.endsWith('.csv') ? 'network-memberships' : undefined;
    const mapping = name.includes('ukrainehelp')
      ? {Nome: 'name', Logo: 'logo.src', Link: 'url', Descrizione: 'description'}
      : undefined;
    const reader = await readers[kindOf(source)]();
    const {document} = await reader(source, {widget, mapping});
    const once = textOf(merge(undefined, document).document);
    assert.deepEqual(
      lint(JSON.parse(once) as JsonObject).filter((line) => line.startsWith('error')),
      [],
      name,
    );
    const again = merge(JSON.parse(once) as JsonObject, document);
    assert.deepEqual([textOf(again.document), again.notes], [once, []], name);
  }
});
