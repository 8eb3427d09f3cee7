/** Many organisations' files in one, of which one that is broken harms no other. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, beforeEach, describe, test} from 'node:test';
import {validate} from '../../src/cli/validate.js';
import {formatMessage} from '../../src/cli/messages.js';
import {collect} from '../../src/collect/collect.js';
import type {ContentTag} from '../../src/snapshot/source.js';
import {run} from '../cli/support.js';

type Item = Record<string, unknown>;
const folder = mkdtempSync(join(tmpdir(), 'ngo-widgets-'));
after(() => rmSync(folder, {recursive: true}));
const DAY = Date.UTC(2026, 11, 1);

/** What the server of the members has; a number is the code that it answers with. */
const files = new Map<string, object | string | number>();
const server = createServer(({url = ''}, response) => {
  const content = files.get(url) ?? 404;
  response.statusCode = typeof content === 'number' ? content : 200;
  response.end(typeof content === 'object' ? JSON.stringify(content) : `${content}`);
});
let site = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

let runs = 0;
let output = '';
beforeEach(() => {
  files.clear();
  output = join(folder, `${runs++}.json`);
});

const save = (name: string, text: string): string => {
  const file = join(folder, name);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
  return file;
};
async function* nothing(): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new Uint8Array();
}
/** Collects, and says what came of it. */
const collected = async (names: readonly string[], {now = DAY, widgets = [] as ContentTag[]} = {}) => {
  const list = save('list.txt', names.map((name) => (name.startsWith('/') ? site + name : name)).join('\n'));
  const {notes, ...counts} = await collect({list, output, widgets, input: nothing()}, () => undefined, now);
  const told = notes.map(({at = '', notes: all}) =>
    `${at}: ${all.map(({message, values}) => formatMessage(message, 'en', values)).join(' ')}`.replaceAll(site, ''),
  );
  return {told, ...counts};
};
const document = (): Item => JSON.parse(readFileSync(output, 'utf8')) as Item;
const items = (tag: ContentTag = 'news-teasers'): Item[] => (document()[tag] as {items: Item[]}).items;
const news = (id: string, fields: object = {}): Item => ({
  id,
  title: `Новина ${id}`,
  url: `https://${id}.bg/`,
  ...fields,
});
const file = (publisher: string, records: readonly object[], head: object = {lang: 'bg'}): object => ({
  version: 1,
  ...head,
  publisher,
  'news-teasers': records,
});

describe('Many files in one', () => {
  test('have for each record its publisher, its language and its whole addresses', async () => {
    files.set('/a/a.json', file('НМД', [news('a', {image: 'i/a.jpg', publisher: 'Друг'}), news('b', {url: '/b'})]));
    files.set('/b.json', file('Network', [{...news('c'), title: 'News', excerpt: {bg: 'Откъс'}}], {lang: 'en'}));
    files.set('/c.json', file('Ω', [news('d')], {}));
    const {told, count, members} = await collected(['/a/a.json', '# a comment', '', '/b.json', '/c.json']);
    assert.deepEqual([told, count, members], [[], 4, 3]);
    const [a, b, c, d] = items();
    assert.deepEqual([a?.title, a?.publisher], [{bg: 'Новина a'}, {name: {bg: 'Друг'}}]);
    assert.deepEqual((a?.image as Item).src, `${site}/a/i/a.jpg`);
    assert.deepEqual([b?.url, b?.publisher], [`${site}/b`, {name: {bg: 'НМД'}}]);
    assert.deepEqual([c?.title, c?.excerpt], [{en: 'News'}, {bg: 'Откъс'}]);
    assert.deepEqual([d?.title, d?._source], [{'*': 'Новина d'}, `${site}/c.json`]);
  });

  test('are a document without a mistake, for each widget that some have something for', async () => {
    files.set('/all.json', {
      lang: 'bg',
      publisher: {id: 'nmd', name: 'НМД'},
      'success-stories': [{title: 'История', body: ['Едно', {list: ['а', 'б']}]}],
      'contact-card': [{phones: ['+359 2 123 4567'], hours: 'Пн\nВт'}],
      'publication-list': [{title: 'Доклад', files: ['otchet.pdf'], _edited: ['title']}],
    });
    files.set('/success-stories.json', {lang: 'bg', items: [{title: 'Друга'}], publisher: 'Б'});
    await collected(['/all.json', '/success-stories.json']);
    assert.equal(items('success-stories').length, 2);
    assert.deepEqual((items('contact-card')[0]?.organisation as Item).id, 'nmd');
    const {drafts} = validate({bytes: readFileSync(output), baseUrl: 'https://a.bg/'}, output, undefined);
    assert.deepEqual(
      drafts.filter(({severity}) => severity === 'error'),
      [],
    );
  });

  test('are those of some widgets only, where they are named', async () => {
    files.set('/a.json', {lang: 'bg', publisher: 'А', 'success-stories': [{title: 'И'}], 'news-teasers': [news('a')]});
    await collected(['/a.json'], {widgets: ['success-stories']});
    assert.deepEqual(Object.keys(document()), ['version', 'success-stories', '_collected']);
  });

  test('have news by date, and all else in the order of the list', async () => {
    const of = (year: string) => ({
      'news-teasers': [news(`n${year}`, {date: year})],
      'success-stories': [{id: `s${year}`, title: 'И', date: year}],
      publisher: year,
    });
    for (const year of ['2020', '2022', '2021']) files.set(`/${year}`, of(year));
    await collected(['/2020', '/2022', '/2021']);
    assert.deepEqual(
      items().map(({id}) => id),
      ['n2022', 'n2021', 'n2020'],
    );
    assert.deepEqual(
      items('success-stories').map(({id}) => id),
      ['s2020', 's2022', 's2021'],
    );
  });

  test('have the publisher’s id before an id that is taken', async () => {
    for (const id of ['x', 'y', 'z'])
      files.set(`/${id}`, {
        publisher: id === 'z' ? 'Зелени' : {id, name: id},
        'news-teasers': [news('1', {url: `https://${id}.bg/`})],
      });
    await collected(['/x', '/y', '/z']);
    assert.deepEqual(
      items().map(({id}) => id),
      ['1', 'y-1', 'zeleni-1'],
    );
  });

  test('have what is there twice once, from the first, and say so', async () => {
    files.set('/a', file('А', [news('1'), news('2', {date: '2026-01-01'}), news('3')]));
    files.set(
      '/b',
      file('Б', [
        news('9', {url: 'https://1.bg/'}),
        news('8', {title: 'Новина 2', date: '2026-01-01'}),
        news('3', {url: 'https://x.bg', publisher: 'А'}),
        news('7', {title: 'Новина 1'}),
      ]),
    );
    const {told} = await collected(['/a', '/b']);
    assert.deepEqual(
      items()
        .map(({id}) => id)
        .sort(),
      ['1', '2', '3', '7'],
    );
    assert.deepEqual(told, [
      '2: /b: "Новина 1" was taken from /a already and is not repeated.'.replace('Новина 1', 'Новина 9'),
      '2: /b: "Новина 2" was taken from /a already and is not repeated.',
      '2: /b: "Новина 3" was taken from /a already and is not repeated.',
    ]);
  });

  test('have the membership of each member in the same network', async () => {
    for (const id of ['a', 'b'])
      files.set(`/${id}`, {publisher: id, 'network-memberships': [{name: 'N', url: 'https://n.eu'}]});
    await collected(['/a', '/b']);
    assert.equal(items('network-memberships').length, 2);
  });

  test('have no story that was withdrawn or is past its date, also of a copy', async () => {
    const story = (title: string, safeguarding: object) => ({title, safeguarding});
    files.set('/a', {
      publisher: 'А',
      'success-stories': [
        story('Оттеглена', {withdrawn: true}),
        story('Изтекла', {reviewBy: '2026-11-30'}),
        story('Сгрешена', {withdrawn: 'yes'}),
        story('До утре', {reviewBy: '2026-12-01'}),
      ],
    });
    const {told} = await collected(['/a']);
    assert.deepEqual(
      items('success-stories').map(({title}) => title),
      [{'*': 'До утре'}],
    );
    assert.match(told.join(), /^1: \/a: 1 records with mistakes were not taken/);
    files.delete('/a');
    await collected(['/a'], {now: DAY + 86_400_000});
    assert.deepEqual(items('success-stories'), []);
  });

  test('say which member has no publisher, and make none up', async () => {
    files.set('/a', {'news-teasers': [news('a')]});
    const {told} = await collected(['/a']);
    assert.match(told.join(), /^1: \/a: the file does not say whose it is/);
    assert.equal(items()[0]?.publisher, undefined);
  });

  test('are files on disk, too, relative to the list', async () => {
    save(
      'members/a.json',
      JSON.stringify(file('А', [news('a', {image: 'i/a.jpg', url: '../x/'}), news('b', {url: '/y'})])),
    );
    save('b.json', JSON.stringify(file('Б', [news('c', {url: '/c'})], {base: 'https://b.bg/'})));
    const {told} = await collected(['members/a.json', 'b.json']);
    const [a, b, c] = items();
    assert.deepEqual([(a?.image as Item).src, a?.url, b?.url, c?.url], ['./i/a.jpg', '../x/', '/y', 'https://b.bg/c']);
    assert.match(told.join('\n'), /^1: members\/a\.json: its addresses are relative to its own folder/);
  });
});

describe('A member', () => {
  test('that is broken harms no other, and is told by its line', async () => {
    files.set('/good', file('Добри', [news('a')]));
    files.set('/cut', '{"items": [');
    files.set('/page', '<!doctype html><title>x</title>');
    files.set('/newer', {version: 99, 'news-teasers': []});
    files.set('/other', {a: 1});
    files.set('/deep', `{"news-teasers": ${'['.repeat(50)}${']'.repeat(50)}}`);
    files.set('/none', {'news-teasers': [{id: 'x'}]});
    files.set('/slow', 503);
    const {told, members} = await collected([
      '/cut',
      '/page',
      '/good',
      '/newer',
      '/other',
      '/deep',
      '/none',
      '/slow',
      '/away',
      'no.json',
      'http://127.0.0.1:1/',
    ]);
    assert.equal(members, 1);
    assert.deepEqual(
      items().map(({id}) => id),
      ['a'],
    );
    const expected = [
      /^1: \/cut: This is no JSON/,
      /^2: \/page: This is a web page/,
      /^4: \/newer: .* newer version of the format: 99/,
      /^5: \/other: it is unclear which widget/,
      /^6: \/deep: .* more than 16 levels/,
      /^7: \/none: /,
      /^8: \/slow: the server answers with 503/,
      /^9: \/away: the server answers with 404/,
      /^10: .*no\.json: cannot be read \(there is no such file\)/,
      /^11: .*: the server does not answer/,
    ];
    assert.equal(told.length, expected.length);
    for (const [index, pattern] of expected.entries()) assert.match(told[index] ?? '', pattern);
  });

  test('that does not answer keeps its last good copy, with the date of that', async () => {
    files.set('/a', file('А', [news('a')]));
    files.set('/b', file('Б', [news('b')]));
    await collected(['/a', '/b']);
    files.set('/b', 500);
    const {told, members} = await collected(['/a', '/b'], {now: DAY + 3 * 86_400_000});
    assert.deepEqual(told, ['2: /b: the server answers with 500. The copy of 2026-12-01 stays.']);
    assert.equal(members, 2);
    assert.deepEqual(
      items().map(({id, asOf}) => [id, asOf]),
      [
        ['a', undefined],
        ['b', '2026-12-01'],
      ],
    );
    // The date is that of the copy, however long it is away,
    await collected(['/a', '/b'], {now: DAY + 9 * 86_400_000});
    assert.equal(items()[1]?.asOf, '2026-12-01');
    // and goes when it is back.
    files.set('/b', file('Б', [news('b2')]));
    await collected(['/a', '/b']);
    assert.deepEqual(
      items().map(({id, asOf}) => [id, asOf]),
      [
        ['a', undefined],
        ['b2', undefined],
      ],
    );
  });

  test('that has nothing any more, has gone for good or is off the list is gone', async () => {
    for (const id of ['a', 'b', 'c', 'd']) files.set(`/${id}`, file(id, [news(id)]));
    await collected(['/a', '/b', '/c', '/d']);
    files.set('/a', file('a', []));
    files.set('/b', 410);
    const {told} = await collected(['/a', '/b', '/d']);
    assert.deepEqual(
      items().map(({id}) => id),
      ['d'],
    );
    assert.deepEqual(told, ['2: /b: the server answers with 410.']);
  });

  test('that is on the list twice is taken once', async () => {
    files.set('/a', file('А', [news('a')]));
    const {told, members} = await collected(['/a', '/a']);
    assert.deepEqual([told, members], [['2: /a is in the list already. Delete the line.'], 1]);
  });

  test('with more than there is room for is left out, and the newest of too many records stay', async () => {
    const many = (from: string, year: number) =>
      file(
        from,
        Array.from({length: 7000}, (_, index) => news(`${from}${index}`, {date: `${year}`})),
      );
    files.set('/old', many('old', 2001));
    files.set('/new', many('new', 2020));
    const long = 'д'.repeat(9000);
    files.set(
      '/huge',
      file(
        'Х',
        Array.from({length: 900}, (_, index) => news(`h${index}`, {excerpt: long})),
      ),
    );
    const {told} = await collected(['/old', '/huge', '/new']);
    assert.equal(items().length, 10_000);
    assert.equal(items().filter(({date}) => date === '2020').length, 7000);
    assert.deepEqual(told, [
      '2: /huge: there is no room for it in the file, which may have 16 MiB, and it was not taken. Collect it into another file, or name a --widget.',
      ': news-teasers: there are 14000 records. The widget shows 10000 at most; the oldest were not taken.',
    ]);
  });
});

describe('The collected file', () => {
  test('is the same when nothing has changed, and keeps what a person wrote around the records', async () => {
    files.set('/a', file('А', [news('a')]));
    await collected(['/a']);
    const once = document();
    writeFileSync(
      output,
      JSON.stringify({...once, 'news-teasers': {title: {bg: 'Новини'}, ...(once['news-teasers'] as Item)}}, null, 2),
    );
    await collected(['/a']);
    const twice = readFileSync(output, 'utf8');
    assert.deepEqual((document()['news-teasers'] as Item).title, {bg: 'Новини'});
    await collected(['/a']);
    assert.equal(readFileSync(output, 'utf8'), twice);
  });

  test('stays whole where two write it at once, and leaves nothing beside it', async () => {
    for (let index = 0; index < 20; index++) files.set(`/${index}`, file(`${index}`, [news(`n${index}`)]));
    const names = [...files.keys()];
    await Promise.all([1, 2, 3, 4].map(() => collected(names)));
    assert.equal(items().length, 20);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    );
  });

  test('is not written over one that is somebody’s own, or where nobody answers', async () => {
    for (const text of ['{"news-teasers": [', '{"a": 1}', JSON.stringify(file('А', [news('a')]))]) {
      writeFileSync(output, text);
      files.set('/a', file('А', [news('b')]));
      await assert.rejects(collected(['/a']));
      assert.equal(readFileSync(output, 'utf8'), text);
    }
    rmSync(output);
    assert.equal((await collected(['/none'])).members, 0);
    assert.throws(() => readFileSync(output));
  });
});

describe('The command collect', () => {
  test('says what it did, by its exit code and in the language asked for', async () => {
    const list = save('members.txt', 'a.json\nmissing.json\n');
    save('a.json', JSON.stringify(file('А', [news('a')])));
    const [help, wrong, some, none] = await Promise.all([
      run(['collect', '--help', '--lang', 'bg']),
      run(['collect', list]),
      run(['collect', list, '--output', output, '--lang', 'bg']),
      run(['collect', save('empty.txt', '# nobody\n'), '--output', join(folder, 'no.json')]),
    ]);
    assert.deepEqual([help.code, wrong.code, some.code, none.code], [0, 2, 1, 2]);
    assert.match(help.out, /^Употреба: ngo-widgets collect[^]*success-stories[^]*Код на изход/);
    assert.match(wrong.err, /Name by --output the file to write\.\nHelp: ngo-widgets collect --help/);
    assert.match(
      some.err,
      /members\.txt, ред 2: .*missing\.json: файлът не може да се прочете \(няма такъв файл\)\.\n/,
    );
    assert.match(some.err, /записи – 1, от файлове – 1\.\n$/);
    assert.match(none.err, /the list is empty/);
    assert.equal(items().length, 1);
  });
});
