/** The command `snapshot`, as its user runs it. */
import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {after, describe, mock, test} from 'node:test';
import {run as runHere} from '../../src/cli/command.js';
import {startProgress} from '../../src/snapshot/progress.js';
import {run} from '../cli/support.js';

const folder = mkdtempSync(join(tmpdir(), 'ngo-widgets-'));
after(() => rmSync(folder, {recursive: true}));
const save = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const read = (file: string): string => readFileSync(file, 'utf8');
const SHEET = 'Име;Сайт;Роля\nЕврочайлд;https://eurochild.org/;член\nМрежа;;наблюдател\n';
const WIDGET = ['--widget', 'network-memberships'];

/** The same in this process: fast, for all that is about what is said. */
const call = async (...args: readonly string[]) => {
  let [out, err] = ['', ''];
  const world = {env: {}, input: Readable.from([]), piped: false, colours: false, live: false};
  const code = await runHere(args, {...world, out: (text) => (out += text), err: (text) => (err += text)});
  return {code, out, err};
};

describe('The command snapshot', () => {
  test('prints a document, and reads what comes through its standard input', async () => {
    const {code, out, err} = await run(['snapshot', '-', ...WIDGET], {input: SHEET});
    assert.deepEqual([code, err], [0, '']);
    const {version, lang, 'network-memberships': part} = JSON.parse(out) as Record<string, {items: {name: string}[]}>;
    assert.deepEqual([version, lang, part?.items.map(({name}) => name)], [1, 'bg', ['Еврочайлд', 'Мрежа']]);
    assert.ok(out.endsWith('}\n'));
  });

  test('keeps in its file what a person has changed, and writes nothing where nothing is new', async () => {
    const sheet = save('sheet.csv', SHEET);
    const output = join(folder, 'networks.json');
    const args = ['snapshot', sheet, ...WIDGET, '--output', output];
    const first = await run(args);
    assert.deepEqual([first.code, first.out], [0, '']);
    assert.match(first.err, /networks\.json: 2 records\.\n$/);
    const mine = read(output).replace('"Мрежа"', '{"bg": "Мрежа", "en": "Network"}').replaceAll('  ', '\t');
    writeFileSync(output, mine);
    save('sheet.csv', SHEET.replace('наблюдател', 'партньор'));
    await run(args);
    assert.match(
      read(output),
      /\n\t\t\t\t"name": \{\n\t\t\t\t\t"bg": "Мрежа",\n\t\t\t\t\t"en": "Network"\n\t\t\t\t\},[^]*"role": "partner"/,
    );
    const {mtimeMs} = statSync(output);
    await run(args);
    assert.equal(statSync(output).mtimeMs, mtimeMs);
  });

  test('writes a file whole, with its rights, through a link, and leaves nothing beside it', async () => {
    const inner = mkdtempSync(join(folder, 'inner-'));
    const file = join(inner, 'real.json');
    writeFileSync(file, '');
    chmodSync(file, 0o640);
    const link = join(inner, 'link.json');
    symlinkSync(file, link);
    await run(['snapshot', save('a.csv', SHEET), ...WIDGET, '--output', link]);
    assert.match(read(file), /Еврочайлд/);
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(inner).sort(), ['link.json', 'real.json']);
  });

  test('tells what is wrong with what it wrote, by 1, and what it could not do, by 2 and a sentence', async () => {
    const good = save('good.csv', SHEET);
    const broken = save('broken.json', '{"network-memberships": [');
    const others = save('others.json', '{"a": 1}');
    const [dropped, none, prose, ours, onBroken, onOthers, mapping, kind, noFolder] = await Promise.all([
      call('snapshot', save('bad.csv', `${SHEET}Лоша;не е адрес;член\n`), ...WIDGET, '--lang', 'bg'),
      call('snapshot', save('empty.csv', 'Име;Сайт\n'), ...WIDGET, '--output', join(folder, 'empty.json')),
      call('snapshot', save('prose.txt', 'Уважаеми колеги,\nпишем ви.\n')),
      call('snapshot', save('ours.json', '{"success-stories": []}'), '--lang', 'bg'),
      call('snapshot', good, ...WIDGET, '--output', broken),
      call('snapshot', good, ...WIDGET, '--output', others),
      call('snapshot', good, ...WIDGET, '--mapping', others),
      call('snapshot', good, '--from', 'doc'),
      call('snapshot', good, ...WIDGET, '--output', join(folder, 'no', 'such.json')),
    ]);
    assert.match(dropped.err, /(?:B4|Лоша|не е адрес)/);
    assert.notEqual(dropped.code, 2);
    for (const {code, out} of [none, prose, ours, onBroken, onOthers, mapping, kind, noFolder])
      assert.deepEqual([code, out], [2, '']);
    assert.match(none.err, /empty\.csv: /);
    assert.match(prose.err, /prose\.txt: this is plain text\. What is read: the address of a WordPress site/);
    assert.match(ours.err, /ours\.json: това вече е JSON за уиджетите/);
    assert.match(onBroken.err, /broken\.json: there is a mistake in the file, so it was not changed/);
    assert.match(onOthers.err, /others\.json: this is no file for the widgets/);
    assert.match(mapping.err, /others\.json: write in it where each column belongs/);
    assert.match(kind.err, /"--from" takes only: wordpress, rss, /);
    assert.match(noFolder.err, /such\.json: cannot be written \(there is no such folder\)/);
    assert.deepEqual([read(broken), read(others)], ['{"network-memberships": [', '{"a": 1}']);
  });

  test('explains itself in both languages', async () => {
    const [bg, en, none] = await Promise.all([
      call('snapshot', '--help', '--lang', 'bg'),
      call('snapshot', '--help'),
      call('snapshot'),
    ]);
    assert.match(bg.out, /^Употреба: ngo-widgets snapshot[^]*wordpress, rss[^]*contact-card[^]*Код на изход: 0/);
    assert.match(en.out, /^Usage: ngo-widgets snapshot[^]*wordpress, rss[^]*contact-card[^]*Exit code: 0/);
    assert.deepEqual([none.code, none.out], [2, '']);
    for (const {out} of [bg, en]) assert.ok(!/\{\w+\}/.test(out));
  });
});

describe('A line about what takes long', () => {
  const shown = (live: boolean, act: (say: (words: string) => void, tick: (ms: number) => void) => void): string => {
    let text = '';
    mock.timers.enable({apis: ['setTimeout']});
    try {
      const {say, stop} = startProgress({language: 'bg', live, err: (more) => (text += more)});
      act(
        (words) => say({bg: words, en: ''}),
        (ms) => mock.timers.tick(ms),
      );
      stop();
      mock.timers.tick(60_000);
    } finally {
      mock.timers.reset();
    }
    return text;
  };

  test('is not written for what takes a moment', () => {
    for (const live of [true, false])
      assert.equal(
        shown(live, (say, tick) => {
          say('Чете се');
          tick(990);
        }),
        '',
      );
  });

  test('is written over on a terminal, and now and then anywhere else', () => {
    const work = (say: (words: string) => void, tick: (ms: number) => void): void => {
      for (const words of ['едно', 'две', 'три', 'три']) {
        say(words);
        tick(1000);
      }
    };
    assert.equal(shown(true, work), '\redно…\x1b[K\rдве…\x1b[K\rтри…\x1b[K\r\x1b[K'.replace('edно', 'едно'));
    assert.equal(shown(false, work), 'едно…\n');
  });
});
