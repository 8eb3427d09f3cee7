/** The files to start from: one for each widget with content, in each of our languages. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {contentTags} from '../../src/widgets.js';
import {findings} from './support.js';

const languages = ['bg', 'en'] as const;
interface Starter {
  readonly lang: string;
  readonly items: readonly object[];
}
const textOf = (name: string): string => readFileSync(`examples/starters/${name}`, 'utf8');

test('There is a file to start from for each widget in Bulgarian and in English, and no other', () => {
  const wanted = contentTags.flatMap((tag) => languages.map((language) => `${tag}.${language}.json`));
  assert.deepEqual(readdirSync('examples/starters').sort(), wanted.sort());
});

for (const tag of contentTags)
  test(`Nothing is found in the files to start from for ${tag}, which are alike and say their language`, () => {
    const shapes = languages.map((language) => {
      const name = `${tag}.${language}.json`;
      const text = textOf(name);
      assert.deepEqual(findings(text, {widget: tag, file: name}), []);
      const starter = JSON.parse(text) as Starter;
      assert.equal(starter.lang, language);
      assert.ok(starter.items.length === 2 || starter.items.length === 3);
      // The same with every text taken out: what is translated in one is in the other.
      return JSON.stringify(starter, (_, value: unknown) => (typeof value === 'string' ? '' : value));
    });
    assert.equal(shapes[0], shapes[1]);
  });

test('No English file to start from has a Cyrillic letter, and each Bulgarian one has a Bulgarian title', () => {
  for (const tag of contentTags) assert.doesNotMatch(textOf(`${tag}.en.json`), /\p{Script=Cyrillic}/u);
  for (const tag of contentTags) assert.match(textOf(`${tag}.bg.json`), /"title": "[^"]*\p{Script=Cyrillic}/u);
});
