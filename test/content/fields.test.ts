/** Every field combinator: what it takes, what it leaves out, what it reports. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as fields from '../../src/content/fields.js';
import {figure} from '../../src/content/figure.js';
import {image} from '../../src/content/image.js';
import {link, logo, organisation} from '../../src/content/records.js';
import {check, refuses, takes, texts} from './support.js';

const {count, list, required, oneOf, prose, record, recommended, strict, string, text, url} = fields;

const TEXT = '"…"';
const DATE = '"2016", "2016-03", "2016-03-01"';
const ADDRESS = '"https://…"';
const LANGUAGES = '"bg", "en"';

/** What is no text wherever one is wanted. */
const noText = [true, '', '  \n', '\u00a0', ['Мрежа']];

describe('A string', () => {
  test('is taken with its white space collapsed as HTML collapses it', () => {
    takes(string, '  nmd \n\t\r 2003 ', 'nmd 2003');
  });

  test('keeps its no-break spaces, also at its ends', () => {
    takes(string, '\u00a02006\u00a0г.\u00a0\u00a0', '\u00a02006\u00a0г.\u00a0\u00a0');
  });

  for (const value of [...noText, NaN, {}])
    test(`is not ${JSON.stringify(value)}`, () => {
      refuses(string, value, TEXT);
    });

  test('is never rewritten: quotes, markup and entities are text', () => {
    for (const value of [
      '„Детство 2025““',
      '<b>НМД</b> & <script>alert(1)</script>',
      '&amp; &#8222;',
      '\u202e{{x}} ${y}',
    ])
      takes(string, value);
  });
});

describe('A localized text', () => {
  test('that is plain is in the language of the document', () => {
    takes(text, 'Мрежа', texts({bg: 'Мрежа'}));
    takes(text, 'Network', texts({en: 'Network'}), {contentLanguage: 'en'});
  });

  test('may have any language, each under its tag', () => {
    const all = {bg: 'Мрежа', en: 'Network', 'sr-Latn': 'Mreža', 'zh-Hans-CN': '网络', 'de-1996': 'Netz'};
    takes(text, all, texts(all));
  });

  test('may be the same in every language, under *', () => {
    takes(text, {'*': 'Eurochild'}, texts({'*': 'Eurochild'}));
  });

  test('says by null that it is not in a language on purpose', () => {
    takes(text, {bg: 'Мрежа', en: null}, texts({bg: 'Мрежа', en: null}));
  });

  test('that is null in each of its languages is none, and nothing is wrong with that', () => {
    assert.deepEqual(check(text, {bg: null, en: null}), {read: undefined, validationIssues: []});
  });

  test('reads bg_BG as bg-BG', () => {
    takes(text, {bg_BG: 'Мрежа'}, texts({'bg-BG': 'Мрежа'}));
    takes(text, 'Мрежа', texts({'bg-BG': 'Мрежа'}), {contentLanguage: 'bg_BG'});
  });

  for (const value of noText)
    test(`is not ${JSON.stringify(value)}`, () => {
      refuses(text, value, TEXT);
    });

  test('without a language is reported', () => {
    refuses(text, {}, TEXT);
  });

  test('loses the languages whose text is wrong, each reported under its tag, and keeps the others', () => {
    assert.deepEqual(check(text, {bg: 'Мрежа', en: '', de: true}), {
      read: texts({bg: 'Мрежа'}),
      validationIssues: [
        {path: 'it.en', expected: TEXT, actual: '""'},
        {path: 'it.de', expected: TEXT, actual: 'true'},
      ],
    });
  });

  for (const tag of ['', 'b', 'български', 'bg-', 'bg-toolongsubtag', '_$litType$', '__proto__', 'en GB'])
    test(`loses what stands under ${JSON.stringify(tag)}, which is no language, and reports it`, () => {
      const value: unknown = JSON.parse(`{"bg": "Мрежа", ${JSON.stringify(tag)}: "Network"}`);
      assert.deepEqual(check(text, value), {
        read: texts({bg: 'Мрежа'}),
        validationIssues: [{path: `it.${tag}`, expected: LANGUAGES, actual: JSON.stringify(tag)}],
      });
    });

  test('never passes on what a template would take for markup of its own', () => {
    const {read, validationIssues} = check(text, {_$litType$: 1, strings: ['<img>']});
    assert.equal(read, undefined);
    assert.deepEqual(
      validationIssues.map(({path}) => path),
      ['it._$litType$', 'it.strings'],
    );
  });
});

describe('A language tag', () => {
  test('is well formed, or none', () => {
    const tried = ['bg', 'EN', 'bg-BG', 'bg_BG', 'sr-Latn', 'de-CH-1996', 'ca-valencia', 'es-419'].concat([
      'text',
      'list',
      'bg-x',
      'en-a',
      'bg-BG-BG',
      'b',
      'bg-',
      '12',
      'bg-абв',
    ]);
    const taken = tried.filter((tag) => check(fields.languageTag, tag).read !== undefined);
    assert.deepEqual(taken, tried.slice(0, 8));
  });

  for (const value of ['', 'български', 5, null, ['bg'], {}])
    test(`is not ${JSON.stringify(value)}`, () => {
      refuses(fields.languageTag, value, LANGUAGES);
    });

  test('is no word that stands in the place of one, as where an author nests a text once more', () => {
    assert.deepEqual(check(prose, {text: 'Мрежата събира организации.'}), {
      read: undefined,
      validationIssues: [{path: 'it.text', expected: LANGUAGES, actual: '"text"'}],
    });
  });
});

describe('Prose', () => {
  test('is split into paragraphs at blank lines', () => {
    takes(prose, 'Едно.\n\nДве.\n \t\n\n\nТри.', texts({bg: ['Едно.', 'Две.', 'Три.']}));
    takes(prose, 'Едно.\r\n\r\nДве.', texts({bg: ['Едно.', 'Две.']}));
  });

  test('does not take a single line break for a paragraph', () => {
    takes(prose, 'Едно,\nдве,\r\nтри.', texts({bg: ['Едно, две, три.']}));
  });

  test('drops paragraphs of no-break spaces, and keeps no-break spaces inside text', () => {
    takes(
      prose,
      '\u00a0\n\nПрез 2006\u00a0г.\n\n\u00a0\u00a0\n\nДнес.\n\n\u00a0',
      texts({bg: ['През 2006\u00a0г.', 'Днес.']}),
    );
    takes(prose, 'Едно.\n\u00a0\nДве.', texts({bg: ['Едно.', 'Две.']}));
  });

  test('may be a list of paragraphs and of lists', () => {
    takes(
      prose,
      [' Теми: ', {list: ['бедност', ' закрила \n на детето']}, 'Днес.'],
      texts({bg: ['Теми:', {list: ['бедност', 'закрила на детето']}, 'Днес.']}),
    );
  });

  test('is localized in either form', () => {
    takes(
      prose,
      {bg: 'Едно.\n\nДве.', en: ['One.', {list: ['two']}], de: null},
      texts({bg: ['Едно.', 'Две.'], en: ['One.', {list: ['two']}], de: null}),
    );
  });

  test('keeps a string of a list as one paragraph', () => {
    takes(prose, ['Едно.\n\nПак едно.'], texts({bg: ['Едно. Пак едно.']}));
  });

  test('loses wrong blocks and bullets, each reported with its index', () => {
    assert.deepEqual(check(prose, ['Едно.', true, {list: ['а', true, 'б']}, {}, ['в'], {list: true}]), {
      read: texts({bg: ['Едно.', {list: ['а', 'б']}]}),
      validationIssues: [
        {path: 'it[1]', expected: TEXT, actual: 'true'},
        {path: 'it[2].list[1]', expected: TEXT, actual: 'true'},
        {path: 'it[3].list', expected: '[…]', actual: undefined},
        {path: 'it[4]', expected: TEXT, actual: '["в"]'},
        {path: 'it[5].list', expected: TEXT, actual: 'true'},
      ],
    });
  });

  for (const value of [[], {bg: []}, [{list: []}], ['\u00a0'], [{list: ['']}], true, '\n\n', {}])
    test(`is not ${JSON.stringify(value)}, which is reported`, () => {
      const {read, validationIssues} = check(prose, value);
      assert.equal(read, undefined);
      assert.equal(validationIssues.length, 1);
    });
});

describe('An alternative text', () => {
  test('may be empty, which says that the picture is decorative', () => {
    takes(fields.altText, '', texts({bg: ''}));
    takes(fields.altText, {bg: '', en: ''}, texts({bg: '', en: ''}));
  });

  test('is a text otherwise', () => {
    takes(fields.altText, {bg: ' Хвърчила '}, texts({bg: 'Хвърчила'}));
    refuses(fields.altText, '  ', TEXT);
    refuses(fields.altText, false, TEXT);
  });
});

describe('A partial date', () => {
  for (const value of ['2016', '2018-03', '2018-12-31', '2024-02-29', '2000-02-29', '1878-03-03', '2018-01-01'])
    test(`is ${value}, as written`, () => {
      takes(fields.date, value);
    });

  for (const value of [
    '2023-02-29',
    '1900-02-29',
    '2018-02-30',
    '2018-04-31',
    '2018-13',
    '2018-00',
    '2018-03-00',
    '2018-03-32',
    '0000',
  ])
    test(`is not ${value}, which does not exist`, () => {
      refuses(fields.date, value, DATE);
    });

  for (const value of [
    '2016 г.',
    '2018-3',
    '2018-03-1',
    '01.03.2018',
    '18',
    '2018-03-01T',
    '2018-03T10:00',
    '+002016',
    '',
    'март 2016',
    42_370,
    201.6,
    null,
    {},
  ])
    test(`is not ${JSON.stringify(value)}, which is written otherwise`, () => {
      refuses(fields.date, value, DATE);
    });
});

describe('An address', () => {
  for (const [written, href] of [
    ['https://example.org', 'https://example.org/'],
    ['http://nmd.bg/', 'http://nmd.bg/'],
    ['  https://example.org/a \n', 'https://example.org/a'],
    ['HTTPS://Example.org/', 'https://example.org/'],
    ['mailto:office@example.org?subject=%D0%97', 'mailto:office@example.org?subject=%D0%97'],
    ['tel:+35929876543', 'tel:+35929876543'],
    ['https://medium.example/@ngo', 'https://medium.example/@ngo'],
    ['https://сайт.бг/път', 'https://xn--80aswg.xn--90ae/%D0%BF%D1%8A%D1%82'],
  ] as const)
    test(`is ${JSON.stringify(written)}`, () => {
      takes(url, written, href);
    });

  test('that begins with www. gets https://', () => {
    takes(url, 'www.naso.bg', 'https://www.naso.bg/');
    takes(url, 'Www.naso.bg/a', 'https://www.naso.bg/a');
  });

  test('keeps the // at its end', () => {
    takes(url, 'http://www.ecad.net//', 'http://www.ecad.net//');
  });

  test('that is glued to the next word, and still parses, stays as it is', () => {
    takes(
      url,
      'http://www.childsafetyeurope.org/Сдружение',
      `http://www.childsafetyeurope.org/${encodeURI('Сдружение')}`,
    );
  });

  test('is relative to the address of the JSON, where it starts with /, ./ or ../', () => {
    takes(url, '/about', 'https://ngo.example/about');
    takes(url, './a.pdf', 'https://ngo.example/data/a.pdf');
    takes(url, '../img/a.png', 'https://ngo.example/img/a.png');
    takes(url, './a.pdf', 'http://other.example/x/a.pdf', {baseUrl: 'http://other.example/x/page.html?a=1#b'});
  });

  for (const value of [
    'example.org/a.pdf',
    'example.org',
    'naso.bg/a',
    '#top',
    '?a=1',
    '.htaccess',
    'C:\\a.pdf',
    '\\\\server\\a.pdf',
  ])
    test(`is not ${JSON.stringify(value)}: nothing is guessed`, () => {
      refuses(url, value, ADDRESS);
    });

  for (const value of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    'vbscript:a',
    'blob:https://example.org/1',
    'ftp://example.org/',
    'ws://example.org/',
    'about:blank',
    'view-source:https://example.org',
  ])
    test(`is not ${JSON.stringify(value)}, which a link must not open`, () => {
      refuses(url, value, ADDRESS);
    });

  test('has no name or password in it', () => {
    for (const value of [
      'https://user:secret@example.org/',
      'https://user@example.org/',
      'https://:secret@example.org/',
      '//user@example.org/',
    ])
      refuses(url, value, ADDRESS);
  });

  test('is relative to nothing but the web: a page from the disk gives no address', () => {
    refuses(url, './a.html', ADDRESS, {baseUrl: 'file:///C:/site/index.html'});
    refuses(url, '/a.html', ADDRESS, {baseUrl: 'about:srcdoc'});
  });

  for (const value of [
    '',
    ' ',
    'https://',
    'http://a b.bg',
    'http://nmd.bg и http://eurochild.org',
    5,
    null,
    {},
    ['https://example.org/'],
  ])
    test(`is not ${JSON.stringify(value)}`, () => {
      refuses(url, value, ADDRESS);
    });
});

describe('The address of a picture', () => {
  test('is of the web, or relative to the JSON', () => {
    takes(fields.imageUrl, 'https://example.org/a.png');
    takes(fields.imageUrl, './images/a.svg', 'https://ngo.example/data/images/a.svg');
    takes(fields.imageUrl, 'www.example.org/a.png', 'https://www.example.org/a.png');
  });

  for (const type of ['png', 'jpeg', 'gif', 'webp', 'avif'])
    test(`may hold a small picture of the type ${type} itself`, () => {
      takes(fields.imageUrl, `data:image/${type};base64,AAAA`);
    });

  for (const value of [
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    'data:text/html,a',
    'data:,a',
    'data:image/pngx,a',
    'mailto:a@example.org',
    'tel:1',
    'javascript:alert(1)',
    'file:///a.png',
    'a',
    'https://user:secret@example.org/a.png',
  ])
    test(`is not ${value}`, () => {
      refuses(fields.imageUrl, value, ADDRESS);
    });
});

describe('A number', () => {
  test('is any finite one', () => {
    for (const value of [0, -1, 1.5, 1e21]) takes(fields.number, value);
    for (const value of ['пет', '1,5', null, true, [5]]) refuses(fields.number, value, '123');
    for (const value of [NaN, Infinity]) assert.equal(check(fields.number, value).validationIssues.length, 1);
  });

  test('that is a target is above 0', () => {
    for (const value of [0.5, 16]) takes(fields.positive, value);
    for (const value of [0, -1, '0', null]) refuses(fields.positive, value, '> 0');
  });

  test('that counts is whole and not negative', () => {
    for (const value of [0, 46, 560]) takes(count, value);
    for (const value of [-1, 1.5, '-46', null, true, [1]]) refuses(count, value, '0, 1, 2…');
  });

  test('for which JSON has no word is reported, and nothing throws', () => {
    const {read, validationIssues} = check(count, 5n);
    assert.equal(read, undefined);
    assert.equal(validationIssues.length, 1);
  });
});

describe('A word out of several', () => {
  test('is taken exactly as it is listed, and the report lists all', () => {
    const role = oneOf('member', 'co-founder');
    takes(role, 'co-founder');
    for (const value of ['Member', 'member ', 'boss', '', 0, null, ['member'], 'constructor'])
      refuses(role, value, '"member", "co-founder"');
  });

  test('that is yes or no is true or false, and nothing like it', () => {
    takes(fields.boolean, true);
    takes(fields.boolean, false);
    for (const value of ['true.', 1, 0, null, 'yes', '']) refuses(fields.boolean, value, 'true, false');
  });

  test('that names a currency is of three letters', () => {
    takes(fields.currency, 'EUR');
    for (const value of ['EU', 'EURO', '€', '', 978, null]) refuses(fields.currency, value, '"EUR"');
  });
});

describe('A list', () => {
  test('leaves out what is wrong, reports it by its index in the file, and keeps the order', () => {
    assert.deepEqual(check(list(count), [3, 'x', 1, true, 2]), {
      read: [3, 1, 2],
      validationIssues: [
        {path: 'it[1]', expected: '0, 1, 2…', actual: '"x"'},
        {path: 'it[3]', expected: '0, 1, 2…', actual: 'true'},
      ],
    });
  });

  test('passes over a null among its entries, which is not there', () => {
    takes(list(text), ['а', null, 'б'], [texts({bg: 'а'}), texts({bg: 'б'})]);
  });

  test('may be empty, also when nothing in it was right', () => {
    takes(list(count), []);
    assert.deepEqual(check(list(count), ['x']).read, []);
  });

  test('is empty as an object without entries, which PHP makes of one', () => {
    takes(list(count), {}, []);
  });

  for (const value of [{length: 1, 0: 1}, 'x', true])
    test(`of one thing that is wrong has nothing in it: ${JSON.stringify(value)}`, () => {
      assert.deepEqual(check(list(count), value), {
        read: [],
        validationIssues: [{path: 'it', expected: '0, 1, 2…', actual: JSON.stringify(value)}],
      });
    });
});

describe('A record', () => {
  const network = record({
    name: required(text),
    url: recommended(url),
    since: fields.date,
    withdrawn: strict(fields.boolean),
  });
  const whole = {name: 'Мрежа', url: 'https://example.org/', since: '2016', withdrawn: false};

  test('holds its fields, checked', () => {
    takes(network, whole, {...whole, name: texts({bg: 'Мрежа'})});
  });

  test('ignores keys that it does not know, silently', () => {
    takes(network, {...whole, nam: 5, 'x-note': null, _$litType$: 1}, {...whole, name: texts({bg: 'Мрежа'})});
  });

  test('drops a wrong optional field and reports it by its path, and stays', () => {
    assert.deepEqual(check(network, {...whole, since: '2016 г.'}), {
      read: {name: texts({bg: 'Мрежа'}), url: 'https://example.org/', withdrawn: false},
      validationIssues: [{path: 'it.since', expected: DATE, actual: '"2016 г."'}],
    });
  });

  test('is dropped without a field that it must have, and with a wrong one', () => {
    assert.deepEqual(check(network, {url: whole.url}), {
      read: undefined,
      validationIssues: [{path: 'it.name', expected: '', actual: undefined}],
    });
    assert.deepEqual(check(network, {...whole, name: true}), {
      read: undefined,
      validationIssues: [{path: 'it.name', expected: TEXT, actual: 'true'}],
    });
  });

  test('is dropped where what it must have is a text in no language', () => {
    assert.deepEqual(check(network, {...whole, name: {bg: null}}), {
      read: undefined,
      validationIssues: [{path: 'it.name', expected: '', actual: undefined}],
    });
  });

  test('stays without a field that it should have, or with a wrong one, and either is reported', () => {
    const {name} = whole;
    assert.deepEqual(check(network, {name}), {
      read: {name: texts({bg: 'Мрежа'})},
      validationIssues: [{path: 'it.url', expected: '', actual: undefined}],
    });
    assert.deepEqual(check(network, {name, url: 'example.org'}), {
      read: {name: texts({bg: 'Мрежа'})},
      validationIssues: [{path: 'it.url', expected: ADDRESS, actual: '"example.org"'}],
    });
  });

  test('is dropped where a field that protects somebody is wrong, but may lack it', () => {
    assert.deepEqual(check(network, {...whole, withdrawn: 'yes'}), {
      read: undefined,
      validationIssues: [{path: 'it.withdrawn', expected: 'true, false', actual: '"yes"'}],
    });
    assert.deepEqual(check(network, {name: 'Мрежа', url: whole.url}).validationIssues, []);
  });

  test('takes a field that is undefined for one that is absent', () => {
    takes(network, {...whole, since: undefined}, {name: texts({bg: 'Мрежа'}), url: whole.url, withdrawn: false});
  });

  test('reports all that is wrong with it, not only the first', () => {
    const {validationIssues} = check(network, {since: true, withdrawn: 1});
    assert.deepEqual(
      validationIssues.map(({path}) => path),
      ['it.name', 'it.url', 'it.since', 'it.withdrawn'],
    );
  });

  test('names the place in records inside records and lists', () => {
    const project = record({results: list(record({items: required(list(record({text: required(text)})))}))});
    assert.deepEqual(check(project, {results: [{items: []}, {items: [{text: 'а'}, {text: ''}]}]}), {
      read: {results: [{items: []}, {items: [{text: texts({bg: 'а'})}]}]},
      validationIssues: [{path: 'it.results[1].items[1].text', expected: TEXT, actual: '""'}],
    });
  });

  test('reads its own keys only', () => {
    assert.equal(check(network, Object.create(whole)).read, undefined);
    assert.equal(
      check(network, JSON.parse('{"__proto__": {"name": "Мрежа"}, "url": "https://example.org/"}')).read,
      undefined,
    );
  });

  test('with __proto__ in it changes no prototype, and passes nothing of it on', () => {
    const {read, validationIssues} = check(
      network,
      JSON.parse(
        '{"name": "Мрежа", "url": "https://example.org/", "__proto__": {"since": "2016", "polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
      ),
    );
    assert.deepEqual(Object.keys(read ?? {}), ['name', 'url']);
    assert.equal(read?.since, undefined);
    assert.equal(Object.getPrototypeOf(read), Object.prototype);
    assert.equal('polluted' in {}, false);
    assert.deepEqual(validationIssues, []);
  });

  for (const value of [null, [], ['Мрежа'], 'Мрежа', 5, true])
    test(`is not ${JSON.stringify(value)}`, () => {
      refuses(network, value, '{…}');
    });

  test('that is long is reported by its beginning', () => {
    const {validationIssues} = check(string, {a: 'x'.repeat(1000)});
    assert.equal(validationIssues[0]?.actual?.length, 60);
  });
});

describe('A shared record', () => {
  test('of a link keeps its label where its address is wrong', () => {
    assert.deepEqual(check(link, {url: 'nmd.bg', label: 'Сайт', kind: 'official'}), {
      read: {label: texts({bg: 'Сайт'}), kind: 'official'},
      validationIssues: [{path: 'it.url', expected: ADDRESS, actual: '"nmd.bg"'}],
    });
  });

  test('of a picture is nothing without its address', () => {
    assert.equal(check(image, {alt: 'Хвърчила'}).read, undefined);
    assert.equal(check(logo, {src: 'logo', alt: ''}).read, undefined);
  });

  test('of a picture reports that it has no alternative text, and a logo does not need one', () => {
    assert.deepEqual(check(image, {src: './kites.jpg'}), {
      read: {src: 'https://ngo.example/data/kites.jpg'},
      validationIssues: [{path: 'it.alt', expected: '', actual: undefined}],
    });
    takes(
      logo,
      {src: './logo.png', width: 160, height: 90},
      {src: 'https://ngo.example/data/logo.png', width: 160, height: 90},
    );
  });

  test('of a picture takes it as decorative where it says so', () => {
    takes(image, {src: 'https://example.org/a.png', alt: ''}, {src: 'https://example.org/a.png', alt: texts({bg: ''})});
  });

  test('of an organisation must have a name, and loses a wrong logo only', () => {
    assert.equal(check(organisation, {acronym: 'НМД'}).read, undefined);
    assert.deepEqual(check(organisation, {name: 'Мрежа', logo: {src: 'logo'}}), {
      read: {name: texts({bg: 'Мрежа'})},
      validationIssues: [{path: 'it.logo.src', expected: ADDRESS, actual: '"logo"'}],
    });
  });

  test('of a figure must have a number and what it counts', () => {
    takes(figure, {value: 16, label: 'срещи', target: 16}, {value: 16, label: texts({bg: 'срещи'}), target: 16});
    assert.equal(check(figure, {value: 'шестнайсет', label: 'срещи'}).read, undefined);
    assert.equal(check(figure, {value: 16}).read, undefined);
    assert.deepEqual(check(figure, {value: 16, label: 'срещи', target: 0, qualifier: 'near'}).read, {
      value: 16,
      label: texts({bg: 'срещи'}),
    });
  });
});
