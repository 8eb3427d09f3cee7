/** Where a text stops being JSON, and what people did to it there. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {mistakeAt, stopIn} from '../../src/content/json-mistake.js';
import type {MistakeKind} from '../../src/content/json-mistake.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('Where a text stops being JSON', () => {
  test('is nowhere in JSON, and somewhere in everything else', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\\\',
      '\\u00e9',
      '1',
      '-',
      '0.5',
      'e3',
      'true',
      'nul',
      ' ',
      '\n',
      'я',
    );
    const nearly = fc.oneof(
      fc.array(pieces).map((all) => all.join('')),
      fc
        .tuple(fc.json(), fc.nat(), pieces)
        .map(([json, at, piece]) => json.slice(0, at % json.length) + piece + json.slice(at % json.length)),
      fc.json(),
    );
    fc.assert(
      fc.property(nearly, (text) => assert.equal(stopIn(text) === undefined, isJson(text))),
      {numRuns: 3_000},
    );
  });

  test('is found in a text of any length and depth', () => {
    assert.equal(stopIn('['.repeat(200_000))?.offset, 200_000);
    assert.equal(stopIn(`["${'\\n'.repeat(1_000_000)}"`)?.offset, 2_000_003);
  });
});

/** A text, where the mistake is, what it is called, and what is shown of it. */
const mistakes: readonly (readonly [text: string, at: string, kind: MistakeKind, token: string])[] = [
  ['{“a”: 1}', '1:2', 'quotes', '“'],
  ['{"a": 2016-03-01}', '1:7', 'quotes', '2016'],
  ['{"a": 01.03.2016}', '1:7', 'quotes', '01'],
  // To write a comma between these would be wrong.
  ['{"a": 1 500}', '1:9', 'other', '500'],
  ['{"role": "member, "since": "2016"}', '1:20', 'other', 'since'],
  ["{'a': 1}", '1:2', 'quotes', "'"],
  ['{a: 1}', '1:2', 'quotes', 'a'],
  ['{&quot;a&quot;: 1}', '1:2', 'quotes', '&quot;'],
  ['{"a": True}', '1:7', 'quotes', 'True'],
  ['[\n\u00a01]', '2:1', 'space', 'U+00A0'],
  ['[1,\u200b2]', '1:4', 'space', 'U+200B'],
  ['["a\tb"]', '1:4', 'space', 'U+0009'],
  ['[1] // one', '1:5', 'comment', '/'],
  ['[ # one\n1]', '1:3', 'comment', '#'],
  ['[{}\r\n\r\n{}]', '1:3', 'missing-comma', '}'],
  ['{"a": "b" "c": 1}', '1:9', 'missing-comma', '"'],
  ['[1\r,\r]', '2:1', 'extra-comma', ','],
  ['[1,,2]', '1:3', 'extra-comma', ','],
  ['{"a": [1\n', '2:1', 'end', ''],
  ['["a\nb"]', '1:2', 'line-break', '"a'],
  ['["Дом "Друм""]', '1:8', 'inner-quote', 'Друм'],
  ['["C:\\Users"]', '1:5', 'backslash', '\\'],
  ['{"a"= 1}', '1:5', 'other', '='],
  ['"a": 1', '1:4', 'other', ':'],
  ['[1}', '1:3', 'other', '}'],
];
for (const [text, at, kind, token] of mistakes)
  test(`${JSON.stringify(text)} is told at ${at}: ${kind}`, () => {
    const stop = stopIn(text);
    assert.ok(stop);
    const {line, column, ...mistake} = mistakeAt(text, stop);
    assert.deepEqual([`${line}:${column}`, mistake.kind, mistake.token], [at, kind, token]);
  });
