/** What the tests of the command line share: a file checked in this process, and the program run as its user does. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {Finding} from '../../src/cli/finding.js';
import {findingsOf} from '../../src/cli/print.js';
import type {Rule} from '../../src/cli/rule.js';
import {validate} from '../../src/cli/validate.js';
import type {Language} from '../../src/cli/messages.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Given {
  readonly widget?: string;
  readonly language?: Language;
  readonly file?: string;
}

/** Asserts that a Bulgarian cure speaks to its reader: „Напишете“, „Изтрийте“. */
export const assertTellsWhatToDo = (cure: string): void =>
  assert.match(cure, /(?<!\p{L})(?!двете)\p{L}{2,}(?:ете|йте)(?!\p{L})/u);

/** What is found in a text, or in a value written as JSON. */
export const findings = (given: unknown, {widget, language = 'en', file = 'file.json'}: Given = {}) => {
  const text = typeof given === 'string' ? given : JSON.stringify(given, null, 2);
  const bytes = new TextEncoder().encode(text);
  const {source, drafts} = validate({bytes, baseUrl: 'https://example.org/'}, file, widget);
  for (const {cure} of findingsOf(file, source, drafts, 'bg')) assertTellsWhatToDo(cure);
  return findingsOf(file, source, drafts, language);
};

/** A line for each finding: `items[0].url address-http`. */
export const lines = (found: readonly Finding[]): string[] => found.map(({path, rule}) => `${path} ${rule}`.trim());

/** Trying rules, one after the other, until none is left. */
export const trying = (...rules: readonly Rule[]) => {
  const left = new Set(rules.map(({id}) => id));
  return {
    /** Asserts that a rule finds something in each of the first files, and nothing in any of the others. */
    finds: (rule: string, wrong: readonly object[], right: readonly object[]): void => {
      left.delete(rule);
      const hits = (file: object) => findings(file).filter((finding) => finding.rule === rule);
      for (const file of wrong) assert.equal(hits(file).length, 1, `not found: ${JSON.stringify(file)}`);
      for (const file of right) assert.deepEqual(hits(file), [], `found: ${JSON.stringify(file)}`);
    },
    allTried: (): void => assert.deepEqual([...left], [], 'rules that no test tries'),
  };
};

/** A file of one network with these fields. */
export const network = (fields: object): object => ({'network-memberships': [{name: {'*': 'Eurochild'}, ...fields}]});
/** A file of one story with these fields. */
export const story = (fields: object): object => ({'success-stories': [{title: {'*': 'История'}, ...fields}]});
/** A file of one project with these fields. */
export const project = (fields: object): object => ({'project-results': [{title: {'*': 'Проект'}, ...fields}]});

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program. Without `input` nothing comes through its standard input but its end. */
export const run = (args: readonly string[], {input = '', env = {}, cwd = ROOT} = {}): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const loader = fileURLToPath(import.meta.resolve('tsx'));
    const child = spawn(process.execPath, ['--import', loader, `${ROOT}src/cli/main.ts`, ...args], {
      cwd,
      env: {PATH: process.env.PATH, LANG: 'C.UTF-8', ...env},
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (code) => resolve({code, out, err}));
    child.stdin.on('error', () => undefined).end(input);
  });
