/** `ngo-widgets prerender`: what it writes and where, what it says, and that a failure changes nothing. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {folderWith, page, run, widgetsOf} from './support.js';

const NETWORKS = {lang: 'bg', items: [{name: 'Мрежа'}]};
const widget = (src: string): string => `<div data-ngo-widget="network-memberships" data-src="${src}">Резерва</div>`;
const folder = folderWith({'data.json': NETWORKS, 'page.html': page(widget('data.json'))});
const fresh = (name: string, body = widget('data.json')): string => folder.write(name, page(body));

/** Runs the program as its user does, until it has said something. */
const start = (options: {readonly uid?: number}, ...args: readonly string[]) => {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...args], options);
  let said = '';
  let heard: (() => void) | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      heard?.();
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    ended,
    until: async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(said)) await new Promise<void>((resolve) => (heard = resolve));
      said = '';
    },
    end: (): Promise<number | null> => {
      child.kill('SIGINT');
      return ended;
    },
  };
};

describe('The command prerender', () => {
  test('writes pages in place, one line each, and says when there is nothing to write', async () => {
    const [one, two] = [fresh('one.html'), fresh('two.html')];
    const first = await run('prerender', one, two);
    assert.deepEqual(first, {code: 0, out: `${one}: written, widgets: 1\n${two}: written, widgets: 1\n`, err: ''});
    assert.match(folder.read('one.html'), /Мрежа/);
    const written = folder.read('one.html');
    const second = await run('prerender', '--lang=bg', one);
    assert.deepEqual(second, {code: 0, out: `${one}: актуална, уиджети: 1\n`, err: ''});
    assert.equal(folder.read('one.html'), written);
  });

  test('writes below a folder on the same way, all pages, and leaves those where they are', async () => {
    const source = fresh('site/bg/page.html', widget('../../data.json'));
    const plain = folder.write('site/plain.html', page('<p>Без уиджети</p>'));
    const before = readFileSync(source, 'utf8');
    const args = ['prerender', '--root', folder.path('site'), '--out', folder.path('out'), source, plain];
    const {code, err} = await run(...args);
    assert.equal(code, 0);
    assert.match(err, /plain\.html:1: warning: There are no widgets/);
    assert.equal(readFileSync(source, 'utf8'), before);
    assert.match(folder.read('out/bg/page.html'), /Мрежа/);
    assert.equal(folder.read('out/plain.html'), folder.read('site/plain.html'));
    assert.match((await run(...args)).out, /bg\/page\.html: up to date, widgets: 1\n.*plain\.html: up to date/);
    assert.equal((await run(...args, '--check')).code, 0);
  });

  test('keeps the first bytes of a page, and the ends of its lines', async () => {
    const name = folder.write('bom.html', `\uFEFF<html lang="bg">\r\n${widget('data.json')}\r\n`);
    assert.equal((await run('prerender', name)).code, 0);
    assert.match(folder.read('bom.html'), /^\uFEFF<html lang="bg">\r\n<div[^]*Мрежа[^]*<\/div>\r\n$/);
  });

  test('writes nothing out of that folder, not by a link either', async () => {
    const outside = await run(
      'prerender',
      '--root',
      folder.path('site'),
      '--out',
      folder.path('out2'),
      fresh('one.html'),
    );
    assert.equal(outside.code, 2);
    assert.match(outside.err, /outside of the folder/);
    mkdirSync(folder.path('out3'));
    mkdirSync(folder.path('elsewhere'));
    symlinkSync(folder.path('elsewhere'), folder.path('out3/bg'));
    const byLink = await run(
      'prerender',
      '--root',
      folder.path('site'),
      '--out',
      folder.path('out3'),
      folder.path('site/bg/page.html'),
    );
    assert.equal(byLink.code, 2);
    assert.deepEqual(readdirSync(folder.path('elsewhere')), []);
  });

  test('keeps a file’s rights, writes through a link, and leaves nothing beside it', async () => {
    const {path, write} = folderWith({'data.json': NETWORKS, 'real/page.html': page(widget('data.json'))});
    write('real/data.json', NETWORKS);
    chmodSync(path('real/page.html'), 0o640);
    symlinkSync(path('real/page.html'), path('link.html'));
    assert.equal((await run('prerender', path('link.html'))).code, 0);
    assert.match(readFileSync(path('real/page.html'), 'utf8'), /Мрежа/);
    assert.equal(statSync(path('real/page.html')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(path('real')).sort(), ['data.json', 'page.html']);
  });

  test('with an error leaves the page whole, says where it is, and writes the other pages', async () => {
    const body = `\n${widget('none.json')}\n${widget('data.json')}`;
    const [bad, good] = [fresh('bad.html', body), fresh('good.html')];
    const {code, out, err} = await run('prerender', '--lang', 'bg', bad, good);
    assert.equal(code, 1);
    assert.match(err, /bad\.html:2: грешка: .*none\.json: файлът не може да се прочете \(няма такъв файл\)/);
    assert.equal(out, `${bad}: не е записана, грешки: 1\n${good}: записана, уиджети: 1\n`);
    assert.equal(folder.read('bad.html'), page(body));
  });

  test('says of what is no page, or no page to be had, what it is', async () => {
    const windows = Buffer.from([...Buffer.from('<p>'), 0xcc, 0xf0, 0xe5, 0xe6, 0xe0]);
    const cases: readonly (readonly [string, RegExp])[] = [
      [folder.path('none.html'), /няма такъв файл/],
      [folder.path(''), /това е папка/],
      [folder.path('data.json'), /това е JSON, а не страница/],
      [folder.write('text.txt', 'Просто текст: 1 < 2'), /няма HTML/],
      [folder.write('empty.html', ''), /няма HTML/],
      [folder.write('windows.html', windows), /не е с кодиране UTF-8/],
      [
        folder.write('said.html', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>a'),
        /не е с кодиране UTF-8/,
      ],
      ['https://example.org/', /а страницата трябва да е файл/],
    ];
    for (const [name, sentence] of cases) {
      const {code, out, err} = await run('prerender', '--lang=bg', name);
      assert.deepEqual([code, out], [2, ''], name);
      assert.match(err, sentence);
      assert.ok(err.includes(name));
    }
    assert.deepEqual(readFileSync(folder.path('windows.html')), windows);
  });

  test('says when a page cannot be written, and keeps it', async () => {
    folder.write('blocked', 'a file');
    const {code, err} = await run(
      'prerender',
      '--root',
      folder.path(''),
      '--out',
      folder.path('blocked'),
      fresh('one.html'),
    );
    assert.equal(code, 2);
    assert.match(err, /blocked.*cannot be written/);
    assert.equal(folder.read('blocked'), 'a file');
    mkdirSync(folder.path('out4/one.html'), {recursive: true});
    const onFolder = await run(
      'prerender',
      '--root',
      folder.path(''),
      '--out',
      folder.path('out4'),
      folder.path('one.html'),
    );
    assert.equal(onFolder.code, 2);
    assert.deepEqual(readdirSync(folder.path('out4')), ['one.html']);
  });

  test('says when there is no right to write, and keeps the page', {timeout: 20_000}, async () => {
    const name = fresh('locked.html');
    chmodSync(folder.path(''), 0o755);
    chmodSync(name, 0o444);
    // An administrator may write everything.
    const program = start(process.getuid?.() === 0 ? {uid: 65_534} : {}, 'prerender', name);
    await program.until(/locked\.html: cannot be written \(access is denied\)/);
    assert.equal(await program.ended, 2);
    assert.equal(folder.read('locked.html'), page(widget('data.json')));
  });

  test('refuses what does not go together, and options that say nothing', async () => {
    for (const args of [
      [],
      ['--check', '--watch', 'a.html'],
      ['--site', 'example.org', 'a.html'],
      ['--fresh', '0', 'a.html'],
    ]) {
      const {code, out, err} = await run('prerender', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /Help: ngo-widgets prerender --help/);
    }
    for (const language of ['bg', 'en'])
      assert.match((await run('prerender', '--help', `--lang=${language}`)).out, /--check/);
  });

  test('asks a server once for all pages, and does not wait for one that is gone', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end(JSON.stringify(NETWORKS));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.json`;
    const pages = [fresh('web1.html', widget(address) + widget(address)), fresh('web2.html', widget(address))];
    const {code} = await run('prerender', ...pages);
    assert.deepEqual([code, asked], [0, 1]);
    await new Promise((resolve) => server.close(resolve));
    const gone = await run('prerender', ...pages);
    assert.equal(gone.code, 1);
    assert.match(gone.err, /web1\.html:1: error: http:.*the server does not answer/);
    assert.equal(widgetsOf(folder.read('web1.html')).length, 2);
  });
});

describe('The command prerender --check', () => {
  test('writes nothing, and names the pages that are not up to date', async () => {
    const name = fresh('check.html');
    const before = folder.read('check.html');
    assert.deepEqual(await run('prerender', '--check', name), {code: 1, out: `${name}: not up to date\n`, err: ''});
    assert.equal(folder.read('check.html'), before);
    await run('prerender', name);
    assert.deepEqual(await run('prerender', '--check', name), {
      code: 0,
      out: `${name}: up to date, widgets: 1\n`,
      err: '',
    });
    folder.write('changed.json', {items: [{name: 'Нова'}]});
    folder.write('check.html', folder.read('check.html').replace('data.json', 'changed.json'));
    assert.equal((await run('prerender', '--check', name)).code, 1);
  });

  test('does not mind the clock until the page’s time has run out, however long that is', async (context) => {
    context.mock.timers.enable({apis: ['Date'], now: Date.UTC(2026, 0, 1)});
    const name = fresh('clock.html');
    await run('prerender', '--fresh', '100', name);
    const codeAt = async (hours: number): Promise<number> => {
      context.mock.timers.setTime(Date.UTC(2026, 0, 1, hours));
      return (await run('prerender', '--check', name)).code;
    };
    assert.deepEqual([await codeAt(0), await codeAt(99), await codeAt(100)], [0, 0, 1]);
  });

  test('minds that a story’s review date has passed, and that it has come nearer', async (context) => {
    context.mock.timers.enable({apis: ['Date'], now: Date.UTC(2026, 0, 1)});
    const stories = (reviewBy: string) => ({items: [{title: 'История', safeguarding: {reviewBy}}]});
    folder.write('stories.json', stories('2026-01-04'));
    const name = fresh('review.html', '<div data-ngo-widget="success-stories" data-src="stories.json"></div>');
    await run('prerender', '--fresh', '1000', name);
    const check = async (): Promise<number> => (await run('prerender', '--check', name)).code;
    assert.equal(await check(), 0);
    context.mock.timers.setTime(Date.UTC(2026, 0, 5));
    assert.equal(await check(), 1);
    context.mock.timers.setTime(Date.UTC(2026, 0, 1));
    folder.write('stories.json', stories('2026-01-02'));
    assert.equal(await check(), 1);
  });
});

describe('The command prerender --watch', () => {
  test('writes anew when the data or the page changes, and ends when it is told to', {timeout: 20_000}, async () => {
    const {path, write, read} = folderWith({'data/a.json': NETWORKS, 'page.html': page(widget('data/a.json'))});
    const program = start({}, 'prerender', '--watch', path('page.html'));
    await program.until(/written[^]*Watching/);
    write('data/a.json', {items: [{name: 'Нова мрежа'}]});
    await program.until(/written/);
    assert.match(read('page.html'), /Нова мрежа/);
    write('page.html', page(`<h1>Ново</h1>${widget('data/a.json')}`));
    await program.until(/written/);
    assert.match(read('page.html'), /Ново[^]*Нова мрежа/);
    write('data/a.json', '{');
    await program.until(/page\.html:1: error[^]*not written/);
    assert.match(read('page.html'), /Нова мрежа/);
    assert.equal(await program.end(), 0);
    assert.ok(existsSync(path('page.html')));
  });
});
