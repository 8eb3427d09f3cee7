/** What the rules about addresses, texts and languages find, and what comes near and is right. */
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {rules} from '../../src/cli/rules.js';
import {addressRules} from '../../src/cli/rules/addresses.js';
import {languageRules} from '../../src/cli/rules/languages.js';
import {MAX_SUMMARY, textRules} from '../../src/cli/rules/texts.js';
import {findings, network, project, story, trying} from './support.js';

const {finds, allTried} = trying(...addressRules, ...textRules, ...languageRules);
after(allTried);

const urls = (...addresses: string[]) => addresses.map((url) => network({url}));
const names = (...texts: string[]) => texts.map((text) => network({name: {'*': text}}));

test('A word, an address or punctuation that is stuck to an address is found', () => {
  finds(
    'address-glued',
    urls(
      'http://www.childsafetyeurope.org/Сдружение',
      'https://nmd.bgСдружение',
      'https://nmd.bghttps://eurochild.org',
      'https://https://nmd.bg',
      'https://nmd.bg/about www.eurochild.org',
      'https://nmd.bg/ е сайтът',
      'https://nmd.bg/about,',
      'https://nmd.bg/about“',
      'https://nmd.bg/.',
      'https://nmd.bg/about).',
    ),
    urls(
      'https://bg.wikipedia.org/wiki/София',
      'https://wiki.example.org/София',
      'https://example.org/новини/София',
      'https://example.org/дарения',
      'https://example.org/Дарения/',
      'https://имена.бг/Начало',
      'https://web.archive.org/web/2019/http://nmd.bg/',
      'https://example.org/share?u=https://nmd.bg/',
      'https://en.wikipedia.org/wiki/Apple_Inc.',
      'https://en.wikipedia.org/wiki/Mercury_(planet)',
      'https://example.org/files/Годишен отчет 2020.pdf',
      'mailto:info@example.org',
      '/новини/',
    ),
  );
});

test('Two slashes in the path of an address are found, but for an address inside another', () => {
  finds(
    'address-double-slash',
    urls('https://www.ecad.net//', 'https://example.org//about', 'https://example.org/a//b?c', 'www.ecad.net//'),
    urls(
      'https://web.archive.org/web/2019/http://nmd.bg/',
      'https://example.org/?from=//x',
      'https://example.org/#//x',
    ),
  );
});

test('An address that is not encrypted is found, but for one that cannot be', () => {
  finds(
    'address-http',
    [...urls('http://nmd.bg/', ' HTTP://nmd.bg/'), network({logo: {src: 'http://nmd.bg/logo.png'}})],
    urls(
      'https://nmd.bg/',
      'http://localhost:8080/',
      'http://127.0.0.1/',
      'https://web.archive.org/web/http://nmd.bg/',
    ),
  );
});

test('A character that nobody sees is found in an address, and blanks at its ends are none', () => {
  finds(
    'address-invisible',
    urls('https://nmd.bg/istorii\u200b', 'https://nmd.bg/ist\u00adorii', 'https://nmd.bg/\u00a0a'),
    urls('https://nmd.bg/', 'https://nmd.bg/istorii\u00a0', 'https://нмд.бг/истории'),
  );
});

test('A host that cannot be one is found', () => {
  finds(
    'address-host',
    urls('https://nmd,bg', 'https://nmd', 'http://www/page'),
    urls(
      'https://nmd.bg',
      'http://localhost:8080/',
      'http://[::1]/',
      'https://нмд.бг/',
      'https://a_b.example.org/',
      '/page',
    ),
  );
});

test('A telephone number that is read as a page of the site is found', () => {
  finds(
    'address-telephone',
    urls('02/981-12-34', '02/981 12 34 вътр. 5'),
    urls('tel:+35929811234', '2023/otchet.pdf', '/02/98'),
  );
});

test('An address that begins with www. is found', () => {
  finds('address-without-scheme', urls('www.nmd.bg', ' WWW.nmd.bg/page'), urls('https://www.nmd.bg/', '/www.html'));
});

test('White space at the ends of a text or an address is found, and none inside or in prose', () => {
  finds(
    'white-space',
    [...names(' Eurochild', 'Eurochild\n'), ...urls('https://nmd.bg/ '), network({id: 'a '})],
    [...names('A sentence.  Another', 'Мрежа\u00a0'), network({description: {'*': 'Едно.\n\nДве.\n'}})],
  );
});

test('A text that was saved in a wrong encoding is found, with what it said', () => {
  const asRead = (text: string, encoding: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text));
  finds(
    'garbled-text',
    names(asRead('Мрежа НМД', 'windows-1251'), asRead('Дружество', 'windows-1252'), 'Мре\uFFFD\uFFFDа'),
    names('Мрежа НМД', 'РС ПРО', 'СРСР и РСФСР', 'Réseau', 'Северна Ирландия', 'ÐÑ'),
  );
  const [found] = findings(network({name: {bg: asRead('Мрежа „НМД“', 'windows-1251')}}));
  assert.equal(found?.cure, 'Write "Мрежа „НМД“".');
});

test('A letter of the other alphabet that looks like one of the word is found', () => {
  finds(
    'mixed-letters',
    names('представляващa', 'Cдружение', 'Еurochild', 'Фондация „Нaдежда“'),
    names(
      'е-услуги',
      'IT-специалист',
      'COVID-19',
      'SMSи',
      'ТV',
      'SMSа',
      'Facebookа',
      '5Gмрежа',
      'Europe и Европа',
      'XXв.',
      'ѝ',
    ),
  );
});

test('A quote or a bracket without a partner is found, however quotes are written', () => {
  finds(
    'unbalanced-quotes',
    names(
      'Мрежа „За децата”„',
      'Фондация За Децата“',
      'Коалиция „Детство 2025““',
      'Мрежа „За децата',
      'Мрежа „За децата„',
      'Network (for children',
      'Network for children)',
      '«Réseau',
    ),
    names(
      'Проект „Коалиция „Детство 2025““',
      'Проект „Коалиция „Детство 2025“',
      'Каза: „Чета “Пипи” всеки ден“.',
      '“National Network“ (NNC)',
      "„Така\", ,,така“, \"така\", ”така”, ''така''",
      'Светът на децата – rock ’n’ roll, 32" екран',
      'Мрежа „За децата “и семействата',
      '«Да» » не',
      '»Ja«',
      'Начало » Новини',
      'а) едно; б) две (и а) три); 3а) четири',
      '(точка 1) и (вж. а)',
      'Усмивка :) и ;-) и :(',
      '“Първи абзац.\n\n“Втори абзац.”',
    ),
  );
  finds('unbalanced-quotes', [], [network({description: {'*': ['„Първо.', {list: ['второ', 'трето“']}]}})]);
});

test('HTML in a text is found, once in each', () => {
  finds(
    'markup',
    [
      ...names('Мрежа<br>за децата', 'Деца &amp; семейства', 'a&nbsp;b', 'Виж &#8222;Друм&#8220;', '<B>Мрежа</B>'),
      network({description: {'*': ['<p>Един абзац.</p>', {list: ['<a href="/a">друг</a>']}]}}),
    ],
    names('Деца & семейства', 'AT&T; B&B;', 'възраст < 5 и > 3', '<3', 'a <b', '<Име>', 'R&D;'),
  );
});

test('The name of a file in place of a text is found', () => {
  const alts = (...texts: string[]) => texts.map((alt) => network({logo: {src: '/a.png', alt: {'*': alt}}}));
  finds(
    'file-name-as-text',
    [
      ...alts('IMG_1234', 'Logo final.png', 'H&H_MASTER_LOGO_(BLACK_CMYK)', 'DSC_0042.JPG'),
      network({links: [{url: '/a', label: {'*': 'annual_report_2020.pdf'}}]}),
    ],
    [
      ...alts('Eurochild', 'Лого на НМД', 'A boy at example.org', ''),
      ...names('Детство 2025', 'Eurochild.org', 'snake_case'),
      network({logo: {src: '/IMG_1234.jpg'}}),
    ],
  );
});

test(`A summary of more than ${MAX_SUMMARY} characters is found`, () => {
  const summary = (length: number) => ({'*': 'а'.repeat(length)});
  finds(
    'long-summary',
    [story({summary: summary(MAX_SUMMARY + 1)})],
    [story({summary: summary(MAX_SUMMARY)}), story({body: summary(900)}), project({summary: summary(900)})],
  );
});

test('Plain texts of a file that does not say their language are found, once', () => {
  const items = [{name: 'Мрежа', place: 'София'}];
  finds(
    'missing-language',
    [
      network({name: 'Мрежа', place: 'София'}),
      {'network-memberships': {items}, 'success-stories': {lang: 'bg', items: [{title: 'История'}]}},
      {publisher: {name: 'Сдружение'}, 'network-memberships': {lang: 'bg', items}},
      {$schema: 'network-memberships.json', items: [{name: {bg: 'Мрежа'}, description: ['Текст.']}]},
    ],
    [
      {lang: 'bg', ...network({place: 'София'})},
      {'network-memberships': {lang: 'bg', items}},
      network({place: {bg: 'София'}, acronym: {'*': 'НМД'}, description: {bg: ['Текст.']}}),
      network({id: 'nmd', place: '2016–2018'}),
    ],
  );
});

test('A list that has no room for a language is told how to get it', () => {
  const [finding] = findings([{name: 'Мрежа', role: 'member'}], {language: 'bg'});
  assert.deepEqual([finding?.rule, finding?.path, finding?.severity], ['missing-language', 'items[0].name', 'warning']);
  assert.equal(finding?.what, 'Файлът не казва на кой език са текстове като „Мрежа“.');
  assert.match(finding.cure, /\{"lang": "bg", "items": \[…\]\}/);
});

test('A text that lacks one of two languages is found, where the file is in both', () => {
  const both = {bg: 'Мрежа', en: 'Network'};
  finds(
    'missing-translation',
    [
      network({name: both, place: {bg: 'София'}}),
      network({name: both, place: {en: 'Sofia'}}),
      {lang: 'bg', ...network({name: both, place: 'София'})},
      network({name: both, description: {'bg-BG': ['Едно', 'две']}}),
    ],
    [
      network({name: both, place: {bg: 'София', en: null}}),
      network({name: both, place: {'*': 'Sofia'}}),
      network({name: both, place: {'*': 'Sofia', bg: 'София'}}),
      network({name: {bg: 'Мрежа'}, place: {bg: 'София'}}),
      network({name: both, place: '2016–2018'}),
      // Most of this file is in one language on purpose.
      {lang: 'bg', 'network-memberships': {title: both, items: [{name: 'А', place: 'Б', description: 'В'}]}},
    ],
  );
});

test('What is no tag of a language, or one with an underscore, is found', () => {
  finds(
    'language-tag',
    [
      network({name: {bg_BG: 'Мрежа'}}),
      network({name: {english: 'Network'}}),
      network({links: [{url: '/', hreflang: 'gb'}]}),
    ],
    [
      network({name: {'bg-BG': 'а', en: 'b', 'sr-Latn': 'c', aae: 'd', '*': 'e'}}),
      network({links: [{url: '/', hreflang: 'en'}]}),
    ],
  );
});

test('Which alphabet the other letters are of is said, whichever it is', () => {
  const said = names('Мрежa за деца', 'Eurоchild').map((file) => findings(file, {language: 'bg'})[0]?.what ?? '');
  assert.match(said[0] ?? '', /„a“, е на латиница, а останалите са на кирилица\.$/);
  assert.match(said[1] ?? '', /„о“, е на кирилица, а останалите са на латиница\.$/);
});

test('What to do is said to whoever reads it, also in Bulgarian', () => {
  for (const {id, cure} of rules) assert.doesNotMatch(cure.bg, /(^|\s)да се\s/i, id);
});
