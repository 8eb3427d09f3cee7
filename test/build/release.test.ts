/** What `npm run release` refuses. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {disagreements, state} from '../../scripts/release.mjs';
import type {State} from '../../scripts/release.mjs';

const good: State = {
  version: '1.2.3',
  locked: '1.2.3',
  inSource: '1.2.3',
  changelog: '# Changelog\n\n## 1.2.3 (2026-12-01)\n\n- New.\n\n## 1.2.2 (2026-11-01)\n',
  tags: ['v1.2.3'],
  changed: [],
};

test('A release is refused for each thing that names another version, with what to do', () => {
  assert.deepEqual(disagreements(good), []);
  const wrong: readonly (readonly [Partial<State>, RegExp])[] = [
    [{locked: '1.2.2'}, /^package-lock\.json has 1\.2\.2.*npm install\.$/],
    [{inSource: '1.2.2'}, /^src\/version\.ts has 1\.2\.2/],
    [{inSource: undefined}, /^src\/version\.ts/],
    [{changelog: good.changelog.replace('1.2.3', '1.2.30')}, /^CHANGELOG\.md begins with "1\.2\.30 \(/],
    [
      {changelog: good.changelog.replace('2026-12-01', 'unreleased')},
      /^CHANGELOG\.md .*write "1\.2\.3 \(YYYY-MM-DD\)"/,
    ],
    [{changelog: ''}, /^CHANGELOG\.md/],
    [{tags: []}, /no tag v1\.2\.3: git tag v1\.2\.3\.$/],
    [{tags: ['v1.2.3', 'v1.2.4']}, /the tag v1\.2\.4, too/],
    [{changed: ['src/version.ts']}, /^Not committed: src\/version\.ts\./],
  ];
  for (const [change, sentence] of wrong) {
    const said = disagreements({...good, ...change});
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', sentence);
  }
});

test('What is read of this checkout is there', () => {
  const {version, locked, inSource, changelog} = state();
  assert.match(version, /^\d+\.\d+\.\d+/);
  assert.deepEqual([locked, inSource], [version, version]);
  assert.ok(changelog.includes(`## ${version}`));
});
