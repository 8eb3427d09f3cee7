/** What the documentation names is there. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

test('Each test that docs/robustness.md names is there', () => {
  const named = [...readFileSync('docs/robustness.md', 'utf8').matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(
    ([, path]) => path,
  );
  assert.ok(named.length > 20);
  assert.deepEqual(
    named.filter((path) => !existsSync(`test/${path}.test.ts`)),
    [],
  );
});
