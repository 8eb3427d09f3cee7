/** Our own words: where they come from, what a page may put in their place, and the files of their translations. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, describe, test} from 'node:test';
import {runInThisContext} from 'node:vm';
import {str} from '@lit/localize';
import {buildLanguages} from '../../scripts/build-languages.mjs';
import {checkMessages, extractMessages} from '../../scripts/check-messages.mjs';
import {templates as ukrainian} from '../../src/locale/generated/uk.js';
import {Locale} from '../../src/locale/locale.js';
import {addMessages, availableLanguages, message, watchMessages} from '../../src/locale/messages.js';

const page = globalThis as {ngoWidgetsMessages?: unknown[]};
/** As a page does, before or after our files load. */
const push = (...entries: unknown[]): void => {
  (page.ngoWidgetsMessages ??= []).push(...entries);
};
const role = (language: string): string => new Locale(language).msg('member', {id: 'role.member'});

describe('Our own words', () => {
  test('are Bulgarian in Bulgarian, and English in a language that there are none in', () => {
    assert.deepEqual(['bg', 'bg-BG', 'en', 'de'].map(role), ['член', 'член', 'member', 'member']);
  });

  test('stand in two languages on one page at once', () => {
    const loading = ['bg', 'en', 'bg'].map((language) => message(language, 'Loading…', {id: 'state.loading'}));
    assert.deepEqual(loading, ['Зарежда се…', 'Loading…', 'Зарежда се…']);
  });

  test('hold their values in the order of the sentence', () => {
    const showing = str`Showing ${5} of ${9}`;
    assert.equal(message('bg', showing, {id: 'limit.showing'}), 'Показани: 5 от 9');
    assert.equal(message('en', showing, {id: 'limit.showing'}), 'Showing 5 of 9');
  });

  test('hold their values also where a translation names them in another order', () => {
    addMessages('bg', {'test.swapped': str`${1}, после ${0}, пак ${1}`});
    assert.equal(message('bg', str`${'a'} before ${'b'}`, {id: 'test.swapped'}), 'b, после a, пак b');
  });

  test('hold values that look like places for values as they are', () => {
    assert.equal(message('bg', str`since ${'{0} ${0} $&'}`, {id: 'date.since'}), 'от {0} ${0} $&');
    assert.equal(message('en', str`since ${'{0} $&'}`, {id: 'date.since'}), 'since {0} $&');
  });

  test('are English where there is no translation', () => {
    assert.equal(message('bg', 'A new word', {id: 'test.untranslated'}), 'A new word');
  });
});

describe('What a developer adds', () => {
  test('is left out where it is no text, with a word that names the language and the message; the rest is taken', (context) => {
    const warn = context.mock.method(console, 'warn', () => undefined);
    const thrower = () => {
      throw new Error('not to be called');
    };
    const broken = {
      strTag: true,
      strings: ['', ''],
      get values(): never {
        return thrower();
      },
    };
    const words = {'role.member': thrower, 'link.more': null, 'link.site': broken, 'role.partner': 'Partnerin'};
    assert.doesNotThrow(() => addMessages('de', words as unknown as Record<string, string>));
    assert.equal(role('de'), 'member');
    assert.equal(message('de', 'Website', {id: 'link.site'}), 'Website');
    assert.equal(message('de', 'partner', {id: 'role.partner'}), 'Partnerin');
    assert.deepEqual(
      warn.mock.calls.map(({arguments: [line]}) => line as string),
      ['role.member', 'link.more', 'link.site'].map(
        (id) =>
          `ngo-widgets: addMessages("de", …): the message "${id}" is no text, and is left out: what stood there stands. Give a string, with {0} and {1} where the values go.`,
      ),
    );
  });
});

describe('What a page pushes', () => {
  test('is a further language, under its tag', () => {
    assert.deepEqual(availableLanguages().slice(0, 2), ['bg', 'en']);
    assert.equal(availableLanguages().includes('ro'), false);
    push(['RO', {'role.member': 'membru'}]);
    assert.equal(availableLanguages().includes('ro'), true);
    assert.deepEqual(['ro', 'ro-MD'].map(role), ['membru', 'membru']);
    assert.equal(new Locale('ro').msg('partner', {id: 'role.partner'}), 'partner');
  });

  test('goes before our own words, and of two the later counts', () => {
    push(['bg', {'link.more': 'Прочетете историята'}], ['en', {'link.more': 'Read the story'}]);
    const more = (language: string) => message(language, 'Read more', {id: 'link.more'});
    assert.deepEqual(['bg', 'en'].map(more), ['Прочетете историята', 'Read the story']);
    push(['bg', {'link.more': 'Още'}]);
    assert.equal(more('bg'), 'Още');
    assert.equal(message('bg', 'founder', {id: 'role.founder'}), 'учредител');
  });

  test('goes before the words of a language file, whichever comes first', () => {
    push(['sq', {'role.member': 'antar'}], ['sq', {'role.member': 'anëtar', 'role.partner': 'partner-sq'}, true]);
    assert.equal(role('sq'), 'antar');
    assert.equal(message('sq', 'partner', {id: 'role.partner'}), 'partner-sq');
    push(['sq', {'role.partner': 'ortak'}]);
    assert.equal(message('sq', 'partner', {id: 'role.partner'}), 'ortak');
  });

  test('holds for a variant alone where its tag is one, with the words of its language beside it', () => {
    push(['bg-BG', {'role.observer': 'наблюдаващ'}]);
    const observer = (language: string) => new Locale(language).msg('observer', {id: 'role.observer'});
    assert.deepEqual(['bg-BG', 'bg'].map(observer), ['наблюдаващ', 'наблюдател']);
    assert.equal(role('bg-BG'), 'член');
  });

  test('has {0} and {1} where the values go, and shows other braces as they are', () => {
    push(['bg', {'limit.showing': 'от {1}: {0} {2} {x}', 'role.coordinator': 'води {0}'}]);
    assert.equal(message('bg', str`Showing ${5} of ${9}`, {id: 'limit.showing'}), 'от 9: 5 {2} {x}');
    assert.equal(message('bg', 'coordinator', {id: 'role.coordinator'}), 'води {0}');
  });

  test('is heard of at once, until nobody listens', () => {
    let heard = 0;
    const unwatch = watchMessages(() => heard++);
    push(['ro', {'role.founder': 'fondator'}]);
    addMessages('ro', {'role.observer': 'observator'});
    assert.equal(heard, 2);
    unwatch();
    push(['ro', {'role.founder': 'fondator'}]);
    assert.equal(heard, 2);
  });

  const accessor = Object.defineProperty({}, 'role.member', {
    enumerable: true,
    get: () => {
      throw new Error('hostile');
    },
  });
  for (const [what, entry] of Object.entries({
    'no entry': undefined,
    'a text': 'bg',
    'a number': 5,
    'an object': {0: 'bg', 1: {'role.member': 'x'}},
    'nothing in it': [],
    'a set': new Set<unknown>(['bg', {'role.member': 'x'}]),
    'no messages': ['bg'],
    'messages that are null': ['bg', null],
    'messages that are a text': ['bg', 'xx'],
    'a message that is a number': ['bg', {'role.member': 5}],
    'a message that is null': ['bg', {'role.member': null}],
    'a message that is an object': ['bg', {'role.member': {strTag: true, strings: 5}}],
    'an empty message': ['bg', {'role.member': ' '}],
    'a message that throws': ['bg', accessor],
    'a bad tag': ['bulgarian language', {'role.member': 'x'}],
    'an empty tag': ['', {'role.member': 'x'}],
    'a tag that is no text': [null, {'role.member': 'x'}],
    'a prototype': ['bg', JSON.parse('{"__proto__": {"role.member": "x"}}')],
    'the prototype as a tag': ['__proto__', {'role.member': 'x'}],
    'a language without a word': ['hu', {'role.member': 1}],
  }))
    test(`changes nothing and throws nothing where it is ${what}`, () => {
      const before = availableLanguages();
      push(entry);
      assert.deepEqual(['bg', 'en', 'hu'].map(role), ['член', 'member', 'member']);
      assert.deepEqual(availableLanguages(), before);
      assert.equal(Object.hasOwn(Object.prototype, 'role.member'), false);
    });
});

describe('Our files on one page', () => {
  /** Another of our files, of whatever version. */
  const anotherFile = async (name: string) =>
    (await import(`../../src/locale/messages.js?${name}`)) as typeof import('../../src/locale/messages.js');

  test('know what the page pushed before they loaded, and hear what it pushes later', async () => {
    push(['lt', {'role.member': 'narys'}]);
    const another = await anotherFile('second');
    assert.notEqual(another.message, message);
    assert.equal(another.message('lt', 'member', {id: 'role.member'}), 'narys');
    push(['lt', {'role.member': 'narė'}]);
    another.addMessages('lt', {'role.partner': 'partneris'});
    for (const each of [another, {message}]) {
      assert.equal(each.message('lt', 'member', {id: 'role.member'}), 'narė');
      assert.equal(each.message('lt', 'partner', {id: 'role.partner'}), 'partneris');
    }
  });

  test('load where the page has something else by that name', async () => {
    const queue = page.ngoWidgetsMessages;
    for (const [index, other] of [
      {id: 'an element'},
      5,
      'text',
      Object.freeze([['bg', {'role.member': 'x'}]]),
    ].entries()) {
      Object.assign(page, {ngoWidgetsMessages: other});
      const another = await anotherFile(`other-${index}`);
      assert.equal(another.message('bg', 'partner', {id: 'role.partner'}), 'партньор');
    }
    Object.assign(page, {ngoWidgetsMessages: queue});
  });
});

const said = extractMessages();

const units = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(
    ([, id = '', unit = '']) => ({
      id,
      source: /<source>(.*?)<\/source>/s.exec(unit)?.[1] ?? '',
      target: /<target>(.*?)<\/target>/s.exec(unit)?.[1] ?? '',
    }),
  );

describe('The files of translations', () => {
  /** How each language writes its quotes, and what it is written in; the next language has a line here. */
  const languages: Readonly<Record<string, {readonly quotes: RegExp; readonly letters: RegExp}>> = {
    bg: {quotes: /["”«»]/, letters: /[а-я]/i},
    uk: {quotes: /["“”„]/, letters: /[а-яіїєґ]/i},
  };
  const values = (text: string): string[] => [...text.matchAll(/<x id="(\d+)"/g)].map(([, id = '']) => id).sort();

  test('hold every message of the code, translated, with its values and plural forms, and nothing else', () => {
    assert.deepEqual(checkMessages(said), []);
  });

  for (const file of readdirSync('locales')) {
    const tag = file.replace('.xlf', '');

    test(`write ${tag} in its own letters and quotes, with the values of the source`, () => {
      const all = units(`locales/${file}`);
      assert.ok(all.length > 100);
      // What is not translated is the matter of the test above.
      for (const {id, source, target} of all.filter((unit) => unit.target)) {
        const text = target.replace(/<[^>]*>/g, '');
        if (text.length > 3) assert.match(text, languages[tag]?.letters ?? /\p{L}/u, id);
        assert.doesNotMatch(text, languages[tag]?.quotes ?? /"/, id);
        assert.deepEqual(values(target), values(source), id);
      }
    });
  }

  test('have each id once', () => {
    for (const file of readdirSync('locales')) {
      const ids = units(`locales/${file}`).map(({id}) => id);
      assert.deepEqual([...new Set(ids)], ids);
    }
  });
});

describe('Ukrainian', () => {
  test('counts with few and many', () => {
    const form = (id: string) => message('uk', str`${7} organisations`, {id: `size.organisations.${id}`});
    addMessages('uk', ukrainian);
    assert.deepEqual(['one', 'few', 'many'].map(form), ['7 організація', '7 організації', '7 організацій']);
  });
});

describe('A further language', () => {
  // Where imports of the generated modules are found.
  const folder = mkdtempSync(resolve('node_modules', '.languages-'));
  after(() => rmSync(folder, {recursive: true}));
  const config = join(folder, 'lit-localize.json');
  const file = join(folder, 'locales', 'sr-Cyrl.xlf');
  const write = (change: (xliff: string) => string): void =>
    writeFileSync(
      file,
      change(readFileSync('locales/uk.xlf', 'utf8').replace('target-language="uk"', 'target-language="sr-Cyrl"')),
    );

  // Another Slavic language with few and, of its own, no many; the words do not matter here.
  mkdirSync(join(folder, 'locales'));
  cpSync('locales/bg.xlf', join(folder, 'locales', 'bg.xlf'));
  write((xliff) => xliff);
  const own = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {targetLocales: string[]; output: object};
  writeFileSync(
    config,
    JSON.stringify({
      ...own,
      targetLocales: ['bg', 'sr-Cyrl'],
      tsConfig: resolve('tsconfig.build.json'),
      output: {...own.output, language: 'js', outputDir: join(folder, 'esm/locale/generated')},
    }),
  );

  test('is one file of translations and one line of configuration', async () => {
    assert.deepEqual(checkMessages(said, config), []);
    execFileSync('npx', ['--no-install', 'lit-localize', 'build', '--config', config]);
    await buildLanguages(folder, config);
    assert.deepEqual(readdirSync(join(folder, 'lang')), ['sr-Cyrl.js']);
    assert.deepEqual(readdirSync(join(folder, 'esm/lang')).sort(), ['sr-Cyrl.d.ts', 'sr-Cyrl.js']);
    assert.deepEqual(readdirSync(join(folder, 'esm/locale/generated')), ['bg.js']);

    assert.equal(role('sr-RS'), 'member');
    runInThisContext(readFileSync(join(folder, 'lang/sr-Cyrl.js'), 'utf8'));
    assert.deepEqual(['sr', 'sr-RS', 'sr-Cyrl-RS'].map(role), ['член', 'член', 'член']);
    assert.equal(message('sr-Cyrl', str`Showing ${5} of ${9}`, {id: 'limit.showing'}), 'Показано: 5 з 9');
  });

  const unit = (id: string): RegExp => new RegExp(`<trans-unit id="${id}">[^]*?</trans-unit>\n`);
  for (const [what, change, expected] of [
    [
      'a message less',
      (xliff: string) => xliff.replace(unit('role.member'), ''),
      /src\/widgets\/\S+\.ts:\d+: \S+\.xlf lacks: role\.member\./,
    ],
    [
      'a message that nobody says',
      (xliff: string) => xliff.replace('"role.member"', '"role.guest"'),
      /holds what nobody says: role\.guest\./,
    ],
    [
      'an empty translation',
      (xliff: string) => xliff.replace(/(id="role.member">[^]*?<target>)[^<]*/, '$1'),
      /has no words in sr-Cyrl for: role\.member\./,
    ],
    [
      'a translation of other English',
      (xliff: string) => xliff.replace('<source>member<', '<source>associate<'),
      /no longer said so: role\.member\./,
    ],
    [
      'a value less',
      (xliff: string) => xliff.replace(/(<target><x id="0"[^>]*>[^<]*)<x id="1"[^>]*>/, '$1'),
      /lost or doubled a value in: figure\.of-target/,
    ],
    [
      'no form for few',
      (xliff: string) => xliff.replace(/(months.few">[^]*?)<target>[^]*?<\/target>/, '$1'),
      /\.xlf:\d+ has no words in sr-Cyrl for: project-results\.months\.few\./,
    ],
  ] as const)
    test(`is refused with ${what}`, () => {
      write(change);
      const wrong = checkMessages(said, config);
      assert.match(wrong.join('\n'), expected);
    });

  test('needs no words for webmasters, who read English there', () => {
    write((xliff) => xliff.replace(unit('failure.http'), (whole) => whole.replace(/<target>[^]*?<\/target>/, '')));
    assert.doesNotMatch(unit('failure.http').exec(readFileSync(file, 'utf8'))?.[0] ?? assert.fail(), /<target>/);
    assert.deepEqual(checkMessages(said, config), []);
  });

  test('needs no plural form that it does not have', () => {
    write((xliff) => xliff.replace(/(months.(?:many|two)">[^]*?)<target>[^]*?<\/target>/g, '$1'));
    assert.deepEqual(checkMessages(said, config), []);
  });
});
