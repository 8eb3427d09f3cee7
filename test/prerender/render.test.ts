/** What the widgets show is in the page: of the examples, and of every layout in every language. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {readDocument} from '../../src/content/document.js';
import type {WidgetDocument} from '../../src/content/document.js';
import type {Localized} from '../../src/content/fields.js';
import {content} from '../../src/generated/content.js';
import {Locale} from '../../src/locale/locale.js';
import {prerender} from '../../src/prerender/prerender.js';
import {contentTags} from '../../src/widgets.js';
import {both, documentOf, emptySentences, onlyEnglish} from '../pages/documents.js';
import {letters, shown, widgetsOf} from './support.js';

const EXAMPLES = 'examples/pages';

/** The texts of a checked value in a language. */
const textsIn = (value: unknown, locale: Locale, without: readonly string[] = []): readonly string[] => {
  if (value instanceof Map) return textsIn(locale.pick(value as Localized<unknown>)?.value, locale);
  if (typeof value === 'string') return /\p{L} /u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => (without.includes(key) ? [] : textsIn(one, locale, without)))
    : [];
};

/** Fields that a layout leaves out which shows less. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {headlines: ['excerpt'], inline: ['logo']};

/** The texts that a widget shows of a document: not the name of who publishes it, nor what the page did not ask for. */
const shownTexts = (
  {frame: {title, intro, outro, links}, items}: WidgetDocument<{readonly id?: string | undefined}>,
  locale: Locale,
  {noTitle, only, layout}: {readonly noTitle: boolean; readonly only: string | undefined; readonly layout: string},
): readonly string[] => {
  const asked = only?.split(',');
  const frame = {intro, outro, links, ...(noTitle ? {} : {title})};
  return textsIn([frame, items.filter(({id}) => !asked || asked.includes(id ?? ''))], locale, LEFT_OUT[layout]);
};

describe('The pages of the examples', () => {
  const pages = readdirSync(EXAMPLES).filter((name) => /\.(bg|en)\.html$/.test(name));
  for (const name of pages)
    test(`${name} holds every text that its widgets show`, async () => {
      const file = `${EXAMPLES}/${name}`;
      const language = name.includes('.bg.') ? 'bg' : 'en';
      const {html, notes} = await prerender(readFileSync(file, 'utf8'), {file});
      assert.deepEqual(
        notes.filter(({text}) => !text.includes('prerendered.css')),
        [],
      );
      let count = 0;
      for (const {attribute, text} of widgetsOf(html)) {
        const tag = contentTags.find((one) => one === attribute('data-ngo-widget'));
        if (!tag) continue;
        const address = new URL(attribute('data-src') ?? '', pathToFileURL(resolve(file)));
        const {item} = content[tag];
        const document = readDocument<object>(JSON.parse(readFileSync(address, 'utf8')), tag, item, 'https://a.bg/');
        const locale = new Locale(language, document.contentLanguage);
        const texts = shownTexts(document, locale, {
          noTitle: attribute('data-no-title') !== undefined,
          only: attribute('data-only'),
          layout: attribute('data-layout') ?? '',
        });
        for (const one of texts) assert.ok(text.includes(letters(one)), `${tag}: ${one}`);
        count += texts.length;
      }
      assert.ok(count > 5, `${count} texts`);
    });
});

describe('A widget', () => {
  for (const tag of contentTags)
    test(`${tag} is rendered in each layout and language, with nothing of Lit's or of charts`, async () => {
      for (const layout of content[tag].layouts)
        for (const language of ['bg', 'en', 'uk', 'ar']) {
          const document = documentOf(tag, both, onlyEnglish);
          const {elements, text, notes, html} = await shown(
            tag,
            document,
            `data-layout="${layout}" lang="${language}"`,
          );
          assert.deepEqual(notes, []);
          const words = language === 'bg' ? ['Увод.', 'Край.', 'Запис'] : ['Introduction.', 'Theend.', 'Record'];
          // Words that are in neither language are in that of the document.
          if (language === 'bg' || language === 'en') for (const word of words) assert.ok(text.includes(word), word);
          assert.doesNotMatch(html, /<!--|lit-|<svg|\?[\w-]+=|@\w+=|\son\w+=|style=/);
          const classes = elements.flatMap(({attrs}) =>
            attrs.flatMap((one) => (one.name === 'class' ? one.value.split(' ') : [])),
          );
          assert.ok(classes[0]);
          assert.deepEqual(
            classes.filter((one) => !one.startsWith('ngo-')),
            [],
          );
        }
    });

  test('speaks the language of the nearest good `lang`, else that of the JSON, else English', async () => {
    const json = {items: [{name: {bg: 'Мрежа', en: 'Network', de: 'Netz'}}]};
    const language = async (body: (owner: string) => string, given: object = json) => {
      const owner = `<div data-ngo-widget="network-memberships" data-data='${JSON.stringify(given)}'></div>`;
      const [widget] = widgetsOf((await prerender(body(owner))).html);
      return widget?.content?.attrs.find(({name}) => name === 'lang')?.value;
    };
    assert.equal(await language((owner) => `<html lang="en"><section lang="bg_BG">${owner}</section>`), 'bg');
    assert.equal(await language((owner) => `<html lang="bg"><section lang="no language">${owner}</section>`), 'bg');
    assert.equal(await language((owner) => owner, {lang: 'bg', ...json}), 'bg');
    assert.equal(await language((owner) => owner), 'en');
    assert.equal(await language((owner) => `<html lang="en">${owner.replace('<div', '<div lang="bg"')}`), 'bg');
  });

  test('that has nothing to show says so in the language of the page', async () => {
    for (const tag of contentTags)
      for (const language of ['bg', 'en'] as const) {
        const {text, jsonLd} = await shown(tag, {items: []}, `lang="${language}"`);
        assert.equal(text, letters(emptySentences[tag][language]));
        assert.equal(jsonLd, '');
      }
  });

  test('takes what its attributes ask, of a placeholder as of a tag, where `false` means not', async () => {
    const json = JSON.stringify({
      title: 'Мрежи',
      items: [
        {id: 'a', name: 'Първа'},
        {id: 'b', name: 'Втора'},
      ],
    });
    const html = [
      `<div data-ngo-widget="network-memberships" data-data='${json}' data-only="b" data-heading-level="4" data-no-title="false"></div>`,
      `<network-memberships data='${json}' only="a" no-title="false"></network-memberships>`,
    ].join('');
    const [first, second] = widgetsOf((await prerender(html)).html);
    const headings = (widget: typeof first) =>
      widget?.elements.flatMap(({tagName}) => (/^h\d/.test(tagName) ? tagName : []));
    assert.deepEqual(headings(first), ['h4', 'h5']);
    assert.deepEqual(headings(second), ['h2', 'h3']);
    assert.match(first?.text ?? '', /Втора/);
    assert.doesNotMatch(first?.text ?? '', /Първа/);
    assert.match(second?.text ?? '', /Първа/);
  });

  test('with a limit shows the first items, and the rest when it is asked for, each once', async () => {
    const items = ['Едно', 'Две', 'Три', 'Четири'].map((title) => ({title, url: 'https://a.bg/'}));
    const {elements, text} = await shown('news-teasers', {order: 'file', items}, 'data-limit="3"');
    const [details, summary] = ['details', 'summary'].map((name) => elements.find(({tagName}) => tagName === name));
    assert.equal(details?.attrs.find(({name}) => name === 'class')?.value, 'ngo-rest');
    assert.ok(summary);
    assert.equal(text, 'ЕдноДвеТриВижтевсички(4)Четири');
  });

  test('with a large first story has no other large one among the rest', async () => {
    const items = ['Едно', 'Две', 'Три', 'Четири'].map((title) => ({title}));
    const {elements} = await shown('success-stories', {items}, 'data-layout="lead" data-limit="2"');
    const lists = elements.filter(({tagName}) => tagName === 'ul');
    assert.deepEqual(
      lists.map(({attrs}) => attrs.find(({name}) => name === 'class')?.value.includes('ngo-lead')),
      [true, false],
    );
  });

  test('that lets readers filter has its controls once, also where the rest waits', async () => {
    const items = [1, 2, 3].map((n) => ({
      title: `Доклад ${n}`,
      kind: n > 1 ? 'report' : 'study',
      date: `202${n}`,
      files: ['https://a.bg/a.pdf'],
    }));
    const {elements} = await shown('publication-list', {items}, 'data-filter data-limit="1"');
    assert.deepEqual(
      elements.flatMap(({tagName, attrs}) => (tagName === 'select' ? attrs.map(({value}) => value) : [])),
      ['year'],
    );
    // HTML knows no `selected="false"`.
    const chosen = elements.filter(({attrs}) => attrs.some(({name}) => name === 'selected'));
    assert.deepEqual(
      chosen.map(({attrs}) => attrs.find(({name}) => name === 'value')?.value),
      [''],
    );
  });

  test('keeps of a picture its focus as classes', async () => {
    const image = {src: 'https://a.bg/a.jpg', alt: 'Двор', focus: '52% 18%'};
    const {elements} = await shown('success-stories', {items: [{title: 'История', image}]});
    const shownImage = elements.find(({tagName}) => tagName === 'img');
    assert.equal(shownImage?.attrs.find(({name}) => name === 'class')?.value, 'ngo-x-50 ngo-y-20');
  });

  test('says in words what a chart says in columns', async () => {
    const series = [
      {year: '2023', value: 10},
      {year: '2025', value: 30},
    ];
    const {text} = await shown('project-results', {
      items: [{title: 'Проект', figures: [{value: 30, label: 'деца', series}]}],
    });
    assert.match(text, /2023г\.:10;2025г\.:30/);
  });

  test('tells the webmaster what is wrong with its data and its attributes', async () => {
    const json = {items: [{name: 'Мрежа', since: 'вчера'}]};
    const {notes} = await shown('network-memberships', json, 'data-layout="kards" data-only="x"', {language: 'bg'});
    assert.deepEqual(
      notes.map(({severity, text}) => [severity, /since|kards|only/.exec(text)?.[0]]),
      [
        ['warning', 'since'],
        ['warning', 'kards'],
        ['warning', 'only'],
      ],
    );
  });
});
