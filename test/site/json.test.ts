import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {itemsPath, tagsOf, withWidget, type Project} from '../../site/builder/model/project.js';
import {withoutBlanks} from '../../site/builder/model/entries.js';
import {readJson, valueAt, withMoved, withValue, writeJson, isArray, type Json} from '../../site/builder/model/json.js';

/** Every JSON file of the project, and the seeds and samples where they are. */
const folders = [
  'examples/content',
  'examples/starters',
  'examples/faults',
  'test/content/fixtures',
  '../shared/seeds',
  '../shared/cases',
];
const files = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
);
const read = (text: string): Json => {
  const value = readJson(text);
  assert.notEqual(value, undefined);
  return value ?? null;
};

describe('A file that is opened and saved', () => {
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    if (readJson(text) === undefined) continue;
    it(`is the same, byte for byte: ${file}`, () => {
      const document = read(text);
      assert.deepEqual(document, JSON.parse(text));
      assert.equal(writeJson(withoutBlanks(document), text), text);
    });
    it(`differs in what was changed, and in nothing else: ${file}`, () => {
      const document = read(text);
      const project: Project = {id: '', name: '', document, source: text, settings: {fileName: file}};
      const [tag] = tagsOf(project);
      if (!tag) return;
      const items = itemsPath(document, tag);
      const list = valueAt(document, items);
      if (!isArray(list)) return;
      const changed = writeJson(withValue(document, [...items, 0, '_edited'], 'today') ?? null, text);
      const expected = structuredClone(JSON.parse(text)) as Json;
      assert.deepEqual(JSON.parse(changed), withValue(expected, [...items, 0, '_edited'], 'today'));
      // Whoever takes the change back has the same file again.
      const back = withValue(
        withValue(document, [...items, 0, '_edited'], 'today'),
        [...items, 0, '_edited'],
        undefined,
      );
      assert.deepEqual(JSON.parse(writeJson(back ?? null, text)), JSON.parse(text));
      // Of the other records every byte is there.
      for (const entry of list.slice(1, 4)) {
        const written = writeJson({entry: entry ?? null}, text)
          .replace(/^\{\s*"entry": /, '')
          .replace(/\s*\}\s*$/, '');
        assert.ok(changed.includes(written), written.slice(0, 80));
      }
    });
  }

  it('keeps numbers, escapes and blanks as they are written', () => {
    const text =
      '{"lang":"bg",\n\t"items": [ {"title":"\\u0415дно","year":1.0,"big":12345678901234567890} ,{"title":"две"}]}\r\n';
    const document = read(text);
    assert.equal(writeJson(document, text), text);
    const changed = withValue(document, ['items', 1, 'title'], 'три') ?? null;
    assert.match(writeJson(changed, text), /\{"title":"\\u0415дно","year":1\.0,"big":12345678901234567890\}/);
    assert.ok(writeJson(changed, text).endsWith('\r\n'));
  });

  it('keeps keys that no form knows, and those that are called like what every object has', () => {
    const text = '{"__proto__": {"a": 1}, "constructor": "x", "items": [{"title": "A", "ours": [null]}]}';
    const changed = withValue(read(text), ['items', 0, 'title'], 'B') ?? null;
    assert.equal(writeJson(changed, text), text.replace('"A"', '"B"'));
  });

  it('puts a new key where the declaration has it', () => {
    const text = '{"title": "A", "date": "2020"}';
    const changed = withValue(read(text), ['summary'], 'S', ['title', 'summary', 'date']) ?? null;
    assert.equal(writeJson(changed, text), '{"title": "A", "summary": "S", "date": "2020"}');
  });

  it('moves a record with every byte of it', () => {
    const text = '[\n  {"title":   "A"},\n  {"title": "B"}\n]\n';
    const document = read(text);
    assert.ok(isArray(document));
    assert.equal(writeJson(withMoved(document, 0, 1), text), '[\n  {"title": "B"},\n  {"title":   "A"}\n]\n');
  });

  it('becomes a file for several widgets without losing what it said', () => {
    const text = '{"version": 1, "lang": "bg", "publisher": "Дом", "title": "Т", "items": [{"name": "А"}], "x": 1}';
    const project: Project = {
      id: '',
      name: '',
      document: read(text),
      source: text,
      settings: {tag: 'network-memberships'},
    };
    const {document} = withWidget(project, 'news-teasers');
    assert.deepEqual(JSON.parse(writeJson(document, text)), {
      version: 1,
      lang: 'bg',
      publisher: 'Дом',
      'network-memberships': {title: 'Т', items: [{name: 'А'}], x: 1},
      'news-teasers': {items: []},
    });
  });
});
