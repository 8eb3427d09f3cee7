/** What a terminal shows of a finding. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Printer} from '../../src/cli/print.js';

const finding = {file: 'a.json', line: 1, column: 2, path: 'items', severity: 'error', rule: 'parse'} as const;
const lines = (language: 'bg' | 'en', site?: string): string[] =>
  new Printer(language, false, site)
    .file('a.json', [], [{...finding, what: 'What', why: 'Why', cure: 'Cure'}])
    .trim()
    .split('\n  ');

test('A finding ends in the address of the page about its rule, in the language of the output, once the site has one', () => {
  assert.equal(lines('bg', 'https://site.example/').at(-1), 'https://site.example/troubleshooting/#parse');
  assert.equal(lines('en', 'https://site.example/').at(-1), 'https://site.example/en/troubleshooting/#parse');
  assert.equal(lines('en', '').at(-1), 'What to do: Cure');
});
