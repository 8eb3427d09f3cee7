import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contents, spotsOf} from '../../src/cli/contents.js';
import {edited} from '../../src/cli/edits.js';
import {properties, readTree} from '../../src/cli/tree.js';

describe('The values of a file', () => {
  it('stand where they are written, a key that is there twice included', () => {
    const text = '{"a": [1, "две"], "a": null}';
    const root = readTree(text);
    assert.ok(root);
    assert.deepEqual(
      properties(root).map(({key, offset, value}) => [
        key,
        offset,
        text.slice(value.offset, value.offset + value.length),
      ]),
      [
        ['a', 1, '[1, "две"]'],
        ['a', 18, 'null'],
      ],
    );
  });

  it('are none where the text is no JSON', () => {
    for (const text of ['', '{"a": 1', '{"a" 1}', '[1] // one', '[1,]']) assert.equal(readTree(text), undefined, text);
  });

  it('are not read deeper than is asked for, however deep they are', () => {
    assert.ok(readTree('[[1]]', 2));
    assert.throws(() => readTree('['.repeat(100_000), 2), {code: 'TOO_DEEP'});
  });

  it('are gone through one after the other, and nothing is made of those that nobody has come to', () => {
    const root = readTree('[{"id": "a"}, {"id": "b"}, {"id": "c"}]');
    assert.ok(root?.entries);
    Object.defineProperty(root.entries, 2, {get: () => assert.fail('the third')});
    const paths: string[] = [];
    for (const {path} of spotsOf(root, contents.slice(0, 1))) {
      paths.push(path);
      if (path === 'items[1].id') break;
    }
    assert.deepEqual(paths, ['items', 'items[0]', 'items[0].id', 'items[1]', 'items[1].id']);
  });
});

describe('Edits of a text', () => {
  const edit = (offset: number, length: number, content: string) => ({offset, length, content});

  it('are all made where they were meant, in whichever order they come', () =>
    assert.equal(edited('a bb c', [edit(5, 1, 'C'), edit(0, 0, '<'), edit(2, 2, ''), edit(0, 1, 'A')]), '<A  C'));

  it('are refused where one changes what another changes', () =>
    assert.throws(() => edited('abc', [edit(0, 2, ''), edit(1, 1, '')]), /Overlapping/));
});
