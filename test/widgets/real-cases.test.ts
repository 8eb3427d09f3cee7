/** Cases from real pages of organisations, as a reader sees them; what is read of each is in test/content/fixtures.test.ts. */
import {expect} from '@open-wc/testing';
import {content as advocacyTopics} from '../../src/widgets/advocacy-topics/advocacy-topics.content.js';
import {content as contactCard} from '../../src/widgets/contact-card/contact-card.content.js';
import {content as funders} from '../../src/widgets/funder-acknowledgement/funder-acknowledgement.content.js';
import {content as networks} from '../../src/widgets/network-memberships/network-memberships.content.js';
import {content as news} from '../../src/widgets/news-teasers/news-teasers.content.js';
import {content as projects} from '../../src/widgets/project-results/project-results.content.js';
import {content as publications} from '../../src/widgets/publication-list/publication-list.content.js';
import {content as stories} from '../../src/widgets/success-stories/success-stories.content.js';
import {
  all,
  headings,
  isForEars,
  languageAt,
  one,
  place,
  put,
  seen,
  show,
  texts,
  useWarnings,
} from '../support/element.js';
import type {Tag, Widget} from '../support/element.js';

const contents = [networks, stories, projects, advocacyTopics, publications, news, contactCard, funders];
const address = (name: string): string => new URL(`../content/fixtures/${name}.json`, import.meta.url).href;
/** A fixture as its file: in a widget that asks for it, or as what it holds. */
const shown = async (tag: Tag, name: string, attributes: Readonly<Record<string, string>> = {}): Promise<Widget> => {
  const widget = await place(tag, {lang: 'bg', src: address(name), ...attributes});
  await widget.settled;
  return widget;
};
const held = async <T>(name: string): Promise<T> => (await (await fetch(address(name))).json()) as T;
const lines = (widget: Widget): string[] => seen(widget).replaceAll('\u00a0', ' ').split('\n');

describe('From real pages', () => {
  const warnings = useWarnings();

  for (const {tag, layouts} of contents)
    for (const layout of layouts)
      it(`a word of 23 letters keeps within 260 px, whole: ${tag}, ${layout}`, async () => {
        const page = await put('<div style="inline-size: 260px; font: 16px sans-serif"></div>');
        const widget = await shown(tag, 'word-of-23-letters', {layout});
        page.append(widget);
        await widget.updateComplete;
        for (const details of all(widget, 'details')) (details as HTMLDetailsElement).open = true;
        expect(page.scrollWidth).to.equal(260);
        const right = page.getBoundingClientRect().right + 1;
        const out = all(widget, '*').filter(
          (each) => each.checkVisibility() && !isForEars(each) && each.getBoundingClientRect().right > right,
        );
        expect(out.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
        expect(seen(widget)).to.contain('Деинституционализацията');
        for (const each of all(widget, '*')) expect(getComputedStyle(each).textOverflow).to.equal('clip');
      });

  it('a network that is missing in English shows in Bulgarian there, marked, with its address; or not at all', async () => {
    const widget = await shown('network-memberships', 'missing-in-english', {lang: 'en'});
    expect(lines(widget)).to.deep.equal([
      ...['National Network for Children (NNC)', 'A network of leading NGOs.', 'Official website'],
      ...['Европейски градове срещу наркотиците', 'in Bulgarian', 'Водеща организация в Европа.', 'Official website'],
    ]);
    expect(languageAt(widget, 'Европейски градове')).to.equal('bg');
    const hidden = await shown('network-memberships', 'missing-in-english', {lang: 'en', missing: 'hide'});
    expect(texts(hidden, '[part~=heading]')).to.deep.equal(['National Network for Children (NNC)']);
  });

  it('three spellings of one network are three networks', async () => {
    expect(lines(await shown('network-memberships', 'three-spellings'))).to.deep.equal([
      'European child safety alliance',
      'ECSA – European Children Safety Alliance',
      'Европейски алианс за детска безопасност (“European child safety alliance”)',
    ]);
  });

  it('one network that is there twice, under one id, shows twice', async () => {
    const items = [
      {id: 'nmd', name: 'Национална мрежа за децата'},
      {id: 'nmd', name: 'Национална мрежа за децата', role: 'member'},
    ];
    const widget = await show('network-memberships', {items}, {lang: 'bg'});
    expect(lines(widget)).to.deep.equal(['Национална мрежа за децата', 'Национална мрежа за децата', 'член']);
  });

  it('addresses as they were pasted are links where they lead somewhere, and nothing where they do not', async () => {
    const widget = await shown('network-memberships', 'urls-as-pasted');
    expect(
      all(widget, 'a').map((link) => `${link.textContent} → ${decodeURI(link.getAttribute('href') ?? '')}`),
    ).to.deep.equal([
      'Официален сайт: Алианс за детска безопасност → http://www.childsafetyeurope.org/Сдружение',
      'Официален сайт: Градове срещу наркотиците → http://www.ecad.net//',
      'Официален сайт: Обединени срещу расизма → http://www.unitedagainstracism.org/',
    ]);
    expect(lines(widget).slice(-2)).to.deep.equal(['Алианс за социална отговорност', 'Сайтът на алианса']);
    expect(warnings[0]).to.match(/items\[3\]\.url .*\s+items\[4\]\.url /);
  });

  it('a story without a summary is its title and its link; a question keeps its mark', async () => {
    expect(lines(await shown('success-stories', 'story-without-summary'))).to.deep.equal([
      ...['Нищо не надделя над обичта на една майка', 'Научете повече'],
      ...['Нова инициатива: Група за взаимопомощ', 'Инициатива', 'място за общуване'],
    ]);
    expect(headings(await shown('success-stories', 'title-that-asks'))).to.deep.equal([
      'h2 Дълго ли е половин година за дете на 4 години?',
    ]);
  });

  it('six results stand beside their six activities, by order only', async () => {
    const widget = await shown('project-results', 'results-by-order', {layout: 'activities'});
    expect(all(widget, 'ol > li').map((pair) => seen(pair).replaceAll('\n', ' → '))).to.deep.equal([
      'Сформиране на екип → Сключени 4 договора',
      'Обмен на информация → Проведени 2 семинара',
      'Външен опит чрез обучения → Проведени 4 обучения',
      'Работни срещи → Проведени 3 работни срещи',
      'Заключително събитие → Двудневна конференция',
      'Публичност на проекта → Информационна кампания',
    ]);
  });

  it('two figures in one line are two tiles, the second with its note; the line stays as it is written', async () => {
    const tiles = (widget: Widget): string[] => texts(widget, '[part~=figure]');
    const figures = await shown('project-results', 'two-figures-in-one-line', {layout: 'figures'});
    expect(tiles(figures)).to.deep.equal(['4 обучения', '50 обучени по 3 от организация', '100 участници']);
    const full = lines(await shown('project-results', 'two-figures-in-one-line'));
    expect(full.slice(-3)).to.deep.equal([
      'Проведени 4 обучения; обучени 50 души (по 3 от организация)',
      'Изработено лого на коалицията',
      'Конференция, 100 участници',
    ]);
  });

  it('a logo is never called by its file: it has the name of its organisation, and a photo has none', async () => {
    const {items} = await held<{items: {partners: object[]; related: object[]}[]}>('logo-named-by-its-file');
    const [project] = items;
    const partners = await show('network-memberships', {items: project?.partners}, {lang: 'bg'});
    expect(one(partners, 'img').getAttribute('alt')).to.equal('Надежда');
    const related = await show('news-teasers', {items: project?.related}, {lang: 'bg'});
    expect(one(related, 'img').getAttribute('alt')).to.equal('');
    expect(warnings.join('\n')).to.match(/items\[0\]\.image\.alt/);
  });

  it('quotation marks show as they were written, closed or not', async () => {
    expect(lines(await shown('network-memberships', 'quotes'))).to.deep.equal([
      'Мрежа „За децата”„',
      'Развитие на Коалиция „Детство 2025““',
      'Фондация За Децата“',
      'Алианс (“Child safety”) \'а\' "б" «в» ‚г‘',
    ]);
  });

  it('paragraphs of nothing but no-break spaces leave no gap', async () => {
    const widget = await shown('network-memberships', 'nbsp-paragraphs');
    expect(texts(widget, 'p')).to.deep.equal([
      'Един от основателите.',
      'Активен\u00a0член.',
      'Най-голямото обединение.',
      'Член от 2016\u00a0г.',
    ]);
  });

  it('a title of 170 characters is whole', async () => {
    const widget = await shown('project-results', 'title-of-170-characters');
    expect([lines(widget)[0]?.length, one(widget, 'h2').scrollWidth <= one(widget, 'h2').clientWidth]).to.deep.equal([
      170,
      true,
    ]);
  });

  it('a network named after a year that has passed is not called ended; one that is, is', async () => {
    const widget = await shown('network-memberships', 'named-after-a-past-year');
    expect(texts(widget, '[part~=item]')[0]).to.equal(
      'Коалиция „Детство 2025“Преход от институционална грижа до 2025\u00a0г.',
    );
    expect(texts(widget, '[part~=badge]')).to.deep.equal(['дейността е прекратена']);
  });

  it('one network has on the page of each organisation the words of that organisation', async () => {
    const {first, second} = await held<{first: unknown; second: unknown}>('one-network-two-publishers');
    const [mine, theirs] = [
      await show('network-memberships', first, {lang: 'bg'}),
      await show('network-memberships', second, {lang: 'bg'}),
    ];
    expect(lines(mine)).to.deep.equal([
      'Национална мрежа за децата (НМД)',
      'Свободен алианс от 2003 г.',
      'член',
      'съществува от 2003 г.',
    ]);
    expect(lines(theirs)).to.deep.equal([
      'Национална мрежа за децата (НМД)',
      'Най-голямото обединение на граждански организации.',
      'учредител',
    ]);
  });

  it('a Latin letter inside a Cyrillic word stays', async () => {
    const widget = await shown('network-memberships', 'latin-letter-in-a-cyrillic-word');
    expect(lines(widget)[1]).to.equal('Организация, представляващ\u0061 милиони граждани.');
  });

  it('an address in one line stands as it is, in whatever order', async () => {
    const widget = await shown('contact-card', 'address-in-one-line');
    expect(texts(widget, 'dd')).to.deep.equal([
      'кв.\u00a0Сердика, ул.\u00a0Примерна 21 София, България, 1303',
      'София 1303, ул.\u00a0„Примерна“ №\u00a021, ет.\u00a02',
      'гр.\u00a0Видин, п.к. 3700,пл.\u00a0„Примерен“ №1',
    ]);
    const english = await shown('contact-card', 'address-in-one-line', {lang: 'en'});
    expect(texts(english, 'dd').at(-1)).to.equal('1 Primeren Square, Vidin 3700');
    expect(languageAt(english, 'Сердика')).to.equal('bg');
  });

  it('three paragraphs after a list stand after it, each by itself', async () => {
    const {intro} = await held<{intro: unknown}>('paragraphs-after-a-list');
    const widget = await show('advocacy-topics', {intro, items: [{title: 'Тема'}]}, {lang: 'bg'});
    expect(
      all(one(widget, '[part~=intro]').parentElement ?? widget, '[part~=intro] > *').map(({localName}) => localName),
    ).to.deep.equal([...['p', 'ul', 'p', 'p', 'p']]);
    expect(lines(widget).slice(4)).to.deep.equal([
      'По тези теми екипът има опит.',
      'През последните години изследваме повече.',
      'Тук са нашите позиции, доклади и изследвания.',
      'Тема',
    ]);
  });
});
