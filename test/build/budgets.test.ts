/** That nothing a page may load is without a budget; whether the budgets hold, the check asks. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';

interface Budget {
  readonly path: string | readonly string[];
  readonly limit: string;
}

test('Each file that a page may load has a budget', async () => {
  const config = new URL('../../.size-limit.mjs', import.meta.url).href;
  const {default: budgets} = (await import(config)) as {default: readonly Budget[]};
  const given = new Set(budgets.flatMap(({path}) => path));
  const loaded = readdirSync('dist', {recursive: true, encoding: 'utf8'}).filter(
    (file) => /\.(?:js|css|html)$/.test(file) && !file.startsWith('esm/'),
  );
  assert.ok(loaded.length > 30);
  assert.deepEqual(
    loaded.map((file) => `dist/${file}`).filter((path) => !given.has(path)),
    [],
  );
});
