/** The program as its user runs it: arguments, files, addresses, the standard input, exit codes. */
import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import type {Finding} from '../../src/cli/finding.js';
import {ruleIds} from '../../src/cli/rules.js';
import {VERSION} from '../../src/version.js';
import {run} from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'ngo-widgets-'));
after(() => rmSync(folder, {recursive: true}));
const save = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const GOOD = '{"lang": "bg", "network-memberships": [{"name": "Мрежа"}]}';
const WRONG = '{"lang": "bg", "network-memberships": [{"name": "Мрежа", "since": "x"}]}';

describe('The program', () => {
  test('says what it can do, in the language of the system or the one asked for', async () => {
    const [none, help, bg, env, version] = await Promise.all([
      run([]),
      run(['--help']),
      run(['validate', '--help', '--lang', 'bg']),
      run(['--help'], {env: {LANG: 'bg_BG.UTF-8'}}),
      run(['--version']),
    ]);
    assert.deepEqual([none.code, none.out], [2, '']);
    assert.equal(none.err, help.out);
    assert.deepEqual([help.code, help.err], [0, '']);
    assert.match(bg.out, /^Употреба[^]*success-stories[^]*Код на изход: 0/);
    assert.match(env.out, /Употреба/);
    assert.deepEqual(version, {code: 0, out: `${VERSION}\n`, err: ''});
  });

  test('refuses what it does not know, with 2', async () => {
    const wrong = [
      ['frobnicate'],
      ['validate', '--fxi'],
      ['validate', '--format', 'xml'],
      ['validate', '--widget'],
      ['--lang=fr'],
    ];
    for (const {code, out, err} of await Promise.all(wrong.map((args) => run(args)))) {
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^(There is no|The option) .*\nHelp: /);
    }
  });

  test('returns 0 where nothing is found, 1 where something is, and says how much', async () => {
    const [good, wrong] = await Promise.all([
      run(['validate', save('good.json', GOOD)]),
      run(['validate', save('wrong.json', WRONG)]),
    ]);
    assert.deepEqual(good, {code: 0, out: 'Nothing found. Files checked: 1.\n', err: ''});
    assert.equal(wrong.code, 1);
    assert.match(
      wrong.out,
      /wrong\.json \(network-memberships\)\n\n.*wrong\.json:1:67 {2}error {2}network-memberships\.items\[0\]\.since {2}\[wrong-value\]\n/,
    );
    assert.match(wrong.out, /\nErrors: 1\. Warnings: 0\. Files checked: 1\.\n$/);
    assert.ok(!wrong.out.includes('\x1b'));
  });

  test('returns 0 up to as many warnings as are allowed, and 1 for any error', async () => {
    const warned = save(
      'warned.json',
      '{"lang": "bg", "network-memberships": [{"name": "Мрежа", "url": "http://a.bg"}]}',
    );
    const codes = await Promise.all(
      [['--max-warnings', '1'], ['--max-warnings=0'], []].map(
        async (args) => (await run(['validate', ...args, warned])).code,
      ),
    );
    assert.deepEqual(codes, [0, 1, 1]);
    const {code, out} = await run(['validate', '--max-warnings', '9', save('wrong9.json', WRONG)]);
    assert.deepEqual([code, out.includes('Errors: 1')], [1, true]);
    const wrong = await run(['validate', '--max-warnings', 'many', warned]);
    assert.equal(wrong.code, 2);
  });

  test('says nothing under rules that are switched off, and refuses one that it does not have', async () => {
    const file = save('off.json', '{"network-memberships": [{"name": "Мрежа", "url": "http://a.bg//b/"}]}');
    const all = ['address-http', 'address-double-slash', 'missing-language'];
    const off = await run(['validate', '--off', 'address-http, address-double-slash', '--off=missing-language', file]);
    assert.deepEqual([off.code, off.out], [0, 'Nothing found. Files checked: 1.\n']);
    for (const rule of all) assert.match((await run(['validate', file])).out, new RegExp(`\\[${rule}\\]`));
    const {code, err} = await run(['validate', '--off', 'adress-http', file]);
    assert.equal(code, 2);
    assert.match(err, /There is no rule "adress-http"\..*address-http/);
  });

  test('returns 2 where a file cannot be checked, and checks the others all the same', async () => {
    const {code, out, err} = await run([
      'validate',
      '--lang',
      'bg',
      join(folder, 'none.json'),
      save('which.json', '[]'),
      save('w.json', WRONG),
    ]);
    assert.equal(code, 2);
    assert.match(
      err,
      /none\.json: файлът не може да се прочете \(няма такъв файл\)\.\n.*which\.json: не е ясно за кой уиджет/,
    );
    assert.match(out, /Грешки: 1\. Предупреждения: 0\. Проверени файлове: 1\.\n$/);
  });

  test('reads the standard input, named or not', async () => {
    const [named, not] = await Promise.all([run(['validate', '-'], {input: WRONG}), run(['validate'], {input: WRONG})]);
    assert.equal(named.out, not.out);
    assert.match(named.out, /-:1:67 /);
    assert.equal(named.code, 1);
  });

  test('never lets a file command the terminal', async () => {
    const {out} = await run(['validate'], {
      input: '[{"name": {"\\u001b[31m": "a"}, "place": "\\u202eIMG_1234.jpg\\u0007"}]',
    });
    assert.match(out, /u\{1b\}/);
    assert.doesNotMatch(out, /(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  test('prints JSON of a fixed shape, in the language asked for', async () => {
    const {code, out} = await run(['validate', '--format=json', '--lang=bg'], {input: WRONG});
    const [finding = assert.fail('no finding'), ...others] = JSON.parse(out) as Finding[];
    assert.deepEqual([code, others], [1, []]);
    assert.deepEqual(Object.keys(finding), [
      'file',
      'line',
      'column',
      'path',
      'severity',
      'rule',
      'what',
      'why',
      'cure',
    ]);
    assert.equal(finding.what, 'Тук не може да стои "x".');
    const {out: nothing} = await run(['validate', '--format=json'], {input: GOOD});
    assert.equal(nothing, '[]\n');
  });
});

describe('An address', () => {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/gone.json') response.writeHead(404).end('Not found');
    else if (path === '/large.json') response.end(Buffer.alloc(16 * 2 ** 20 + 1, ' '));
    else if (path === '/page') response.end('<!doctype html>');
    else if (path === '/moved') response.writeHead(302, {location: '/wrong.json'}).end();
    else response.end(WRONG);
  }).listen(0, '127.0.0.1');
  after(() => void server.close());
  const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  test('is checked like a file, wherever it leads', async () => {
    const {code, out} = await run(['validate', at('/moved')]);
    assert.equal(code, 1);
    assert.match(out, /\/moved:1:67 {2}error/);
  });

  test('that gives a page, or too much, has a finding', async () => {
    const {code, out} = await run(['validate', at('/page'), at('/large.json')]);
    assert.equal(code, 1);
    assert.match(out, /\[not-json-type\][^]*\[too-large\]/);
  });

  test('that gives nothing returns 2', async () => {
    const {code, out, err} = await run(['validate', at('/gone.json'), 'http://127.0.0.1:9/a.json']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /answers with 404\.\n.*does not answer \(/);
  });
});

describe('--fix', () => {
  const BEFORE =
    '\uFEFF{"network-memberships": [\r\n\t{"name": {"bg_BG": " „Мрежа ", "en": "Network"}, "url": " www.ecad.net//",\r\n\t "links": [{"url": "http:\\/\\/a.bg\\/\\/"}, {"url": "http://b.bg//c"}] }\r\n]}\r\n';
  const AFTER =
    '{"network-memberships": [\r\n\t{"name": {"bg-BG": "„Мрежа", "en": "Network"}, "url": "https://www.ecad.net/",\r\n\t "links": [{"url": "http:\\/\\/a.bg\\/"}, {"url": "http://b.bg//c"}] }\r\n]}\r\n';

  test('mends that with which nothing is lost, says so, and leaves everything else as it was', async () => {
    const file = save('mend.json', BEFORE);
    const {code, out, err} = await run(['validate', '--fix', file]);
    assert.equal(readFileSync(file, 'utf8'), AFTER);
    assert.equal(code, 1);
    assert.equal(err.match(/ {2}fixed {2}/g)?.length, 7);
    assert.match(err, /\[byte-order-mark\]/);
    assert.deepEqual([...out.matchAll(/\[([a-z-]+)\]\n/g)].map(([, rule]) => rule).sort(), [
      'address-double-slash',
      'address-http',
      'address-http',
      'unbalanced-quotes',
    ]);
  });

  test('changes nothing the second time, and does not even write', async () => {
    const file = save('mended.json', AFTER);
    chmodSync(file, 0o444);
    const {err} = await run(['validate', '--fix', file]);
    assert.equal(err, '');
    assert.equal(readFileSync(file, 'utf8'), AFTER);
  });

  test('prints the standard input mended, and the report beside it', async () => {
    const {out, err} = await run(['validate', '--fix'], {input: BEFORE});
    assert.equal(out, AFTER);
    assert.match(err, /fixed[^]*\[unbalanced-quotes\][^]*Warnings: 4/);
  });

  test('leaves alone what it cannot read, and what is no JSON', async () => {
    const bytes = Buffer.from([0x7b, 0xcc, 0x7d]);
    const file = join(folder, 'cp1251.json');
    writeFileSync(file, bytes);
    const broken = save('broken.json', '{"a": 1,}');
    await run(['validate', '--fix', file, broken]);
    assert.deepEqual(readFileSync(file), bytes);
    assert.equal(readFileSync(broken, 'utf8'), '{"a": 1,}');
  });

  test('keeps a language that is there in both spellings', async () => {
    const twice = '[{"name": {"bg_BG": "а", "bg-BG": "б"}}]';
    const {out, err} = await run(['validate', '--fix'], {input: twice});
    assert.equal(out, twice);
    assert.match(err, /\[language-tag\]/);
  });
});

test('The documentation names every rule', () => {
  const page = readFileSync(new URL('../../docs/validate.md', import.meta.url), 'utf8');
  const missing = ruleIds.filter((id) => !page.includes(`\`${id}\``));
  assert.deepEqual(missing, []);
});
