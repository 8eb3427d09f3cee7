import {expect} from '@open-wc/testing';
import {
  all,
  found,
  headings,
  languageAt,
  one,
  put,
  seen,
  show,
  remarked,
  texts,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'news-teasers';
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const whole = {
  id: 'vrati',
  title: {bg: 'Отворихме вратите', en: 'We opened our doors'},
  excerpt: {bg: 'Съседите дойдоха на чай.', en: 'The neighbours came for tea.'},
  date: '2026-05-25',
  url: 'https://ngo.example/news/vrati',
  image: {
    src: picture,
    alt: {bg: 'Хора край маса', en: 'People at a table'},
    credit: {bg: 'Снимка: Р. И.', en: 'Photo: R. I.'},
  },
  source: {bg: 'в. „Утро“', en: 'Utro newspaper'},
  tags: [
    {bg: 'квартал', en: 'neighbourhood'},
    {bg: 'гости', en: 'visitors'},
  ],
};
const url = 'https://ngo.example/a';
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {lang: 'en', items: [{title: 'A', url, ...item}]}, {lang: 'en', ...attributes});
const lines = (widget: Widget): string[] => seen(widget).replaceAll('\u00a0', ' ').split('\n');

describe('news-teasers', () => {
  const warnings = useWarnings();

  for (const layout of ['list', 'cards'])
    it(`shows everything about a piece of news in the layout "${layout}"`, async () => {
      const widget = await show(tag, {items: [whole]}, {lang: 'en', layout});
      expect(lines(widget)).to.deep.equal([
        'Photo: R. I.',
        'We opened our doors',
        // In a list, what is in the column of dates comes last.
        ...(layout === 'list' ? ['The neighbours came for tea.'] : []),
        '25 May 2026',
        'Utro newspaper',
        'neighbourhood',
        'visitors',
        ...(layout === 'list' ? [] : ['The neighbours came for tea.']),
      ]);
      expect(headings(widget)).to.deep.equal(['h2 We opened our doors']);
      expect([widget.status, warnings]).to.deep.equal(['ready', []]);
    });

  it('shows title, date and source in the layout "headlines", a line each and no headings', async () => {
    const second = {title: {bg: 'Търсим учители', en: 'Teachers wanted'}, url};
    const widget = await show(tag, {items: [whole, second]}, {lang: 'en', layout: 'headlines'});
    expect(lines(widget)).to.deep.equal(['We opened our doors', '25 May 2026', 'Utro newspaper', 'Teachers wanted']);
    expect(headings(widget)).to.deep.equal([]);
    expect(all(widget, 'img')).to.deep.equal([]);
    expect(texts(widget, '[part~=list][role=list] > li')).to.have.length(2);
  });

  it('is a list by default: the picture stands beside the text, and in cards above it', async () => {
    const beside = async (attributes: object): Promise<boolean> => {
      const widget = await show(tag, {items: [whole]}, {lang: 'en', ...attributes});
      (await put('<div style="inline-size: 700px"></div>')).append(widget);
      await widget.updateComplete;
      return one(widget, 'h2').getBoundingClientRect().left >= one(widget, 'img').getBoundingClientRect().right;
    };
    expect([await beside({}), await beside({layout: 'list'}), await beside({layout: 'cards'})]).to.deep.equal([
      true,
      true,
      false,
    ]);
  });

  const inWidth = async (widget: Widget, width: number): Promise<Widget> => {
    (await put(`<div style="inline-size: ${width}px; font-size: 16px"></div>`)).append(widget);
    await widget.updateComplete;
    return widget;
  };
  const two = [
    {title: 'A', url, date: '2026-05-25'},
    {title: 'A much longer title', url, date: '2026-05-04'},
    {title: 'B', url},
  ];

  for (const layout of ['list', 'headlines'])
    it(`has its dates in one column and its titles in another, dated or not, in the layout "${layout}"`, async () => {
      const widget = await inWidth(await show(tag, {items: two}, {lang: 'en', layout}), 700);
      const lefts = (selector: string): number[] => [
        ...new Set(all(widget, selector).map((each) => Math.round(each.getBoundingClientRect().left))),
      ];
      const [dates, titles] = [lefts('time'), lefts('a')];
      expect([dates.length, titles.length]).to.deep.equal([1, 1]);
      expect(Math.max(...dates)).to.be.below(Math.min(...titles));
    });

  it('has a date above its title where there is no room for both', async () => {
    for (const layout of ['list', 'headlines', 'cards']) {
      const widget = await inWidth(await show(tag, {items: two}, {lang: 'en', layout}), 300);
      const [date, title] = [one(widget, 'time'), one(widget, 'a')].map((each) => each.getBoundingClientRect());
      expect(found(date).bottom, layout).to.be.at.most(found(title).top + 1);
      expect(found(date).left, layout).to.equal(found(title).left);
    }
  });

  it('answers a click anywhere in a card or row', async () => {
    for (const layout of ['list', 'headlines', 'cards']) {
      const widget = await inWidth(await show(tag, {items: [whole]}, {lang: 'en', layout}), 500);
      one(widget, '[part~=item]').scrollIntoView({block: 'end'});
      const {right, bottom} = one(widget, '[part~=item]').getBoundingClientRect();
      const hit = widget.shadowRoot?.elementFromPoint(right - 3, bottom - 3);
      expect(hit?.closest('a')?.getAttribute('href'), layout).to.equal(whole.url);
    }
  });

  it('has the title in the place of a picture where another card has one, and else not', async () => {
    const heights = async (image?: object): Promise<number> => {
      const items = [
        {title: 'A', url},
        {title: 'B', url, image},
      ];
      const widget = await inWidth(await show(tag, {items}, {lang: 'en', layout: 'cards'}), 600);
      return found(one(widget, 'h2').parentElement).getBoundingClientRect().height;
    };
    expect(await heights()).to.be.below(60);
    const box = await heights({src: picture, alt: ''});
    expect(box).to.be.within(180, 200);
  });

  it('speaks Bulgarian', async () => {
    const widget = await show(tag, {items: [whole]}, {lang: 'bg'});
    expect(lines(widget)).to.deep.equal([
      'Снимка: Р. И.',
      'Отворихме вратите',
      'Съседите дойдоха на чай.',
      '25 май 2026 г.',
      'в. „Утро“',
      'квартал',
      'гости',
    ]);
    expect(one(widget, 'time').textContent).to.equal('25\u00a0май\u00a02026\u00a0г.');
    const short = await show(tag, {items: [whole]}, {lang: 'bg', layout: 'headlines'});
    expect(lines(short)).to.deep.equal(['Отворихме вратите', '25 май 2026 г.', 'в. „Утро“']);
  });

  it('has the title as its only link, in every layout', async () => {
    for (const layout of ['list', 'cards', 'headlines']) {
      const widget = await show(tag, {items: [whole]}, {lang: 'en', layout});
      expect(
        all(widget, 'a').map((link) => `${link.textContent} → ${link.getAttribute('href')}`),
        layout,
      ).to.deep.equal(['We opened our doors → https://ngo.example/news/vrati']);
    }
  });

  it('says a date to machines too, as exactly as it is known', async () => {
    const dates = {'2026': '2026', '2026-05': 'May 2026', '2026-05-25': '25 May 2026'};
    for (const layout of ['list', 'cards', 'headlines'])
      for (const [date, said] of Object.entries(dates)) {
        const time = one(await draw({date}, {layout}), 'time');
        expect([time.getAttribute('datetime'), time.textContent]).to.deep.equal([date, said]);
      }
  });

  it('has a picture with its words and credit, and no box where it is broken', async () => {
    const widget = await show(tag, {items: [whole]});
    expect(one(widget, 'figure img').getAttribute('alt')).to.equal('People at a table');
    expect(texts(widget, 'figcaption')).to.deep.equal(['Photo: R. I.']);
    one(widget, 'img').dispatchEvent(new ErrorEvent('error'));
    await widget.updateComplete;
    expect(all(widget, 'figure, img')).to.deep.equal([]);
    expect(seen(widget)).not.to.contain('Photo');
  });

  it('needs no more than a title and an address, in every layout', async () => {
    for (const layout of ['list', 'cards', 'headlines']) {
      const widget = await draw({}, {layout});
      expect(seen(widget)).to.equal('A');
      expect(all(widget, 'ul').length, 'no empty list').to.equal(1);
    }
  });

  it('leaves out what leads nowhere, and says so', async () => {
    const items = [{title: 'Goes nowhere'}, {title: 'Runs code', url: 'javascript:alert(1)'}, {title: 'Good', url}];
    const widget = await show(tag, {lang: 'en', items});
    expect([widget.status, seen(widget)]).to.deep.equal(['partial', 'Good']);
    expect(warnings[0]).to.match(/items\[0\]\.url is missing\s+items\[1\]\.url is "javascript:alert\(1\)"/);
  });

  it('keeps a piece of news whose other fields are wrong, with those that are right', async () => {
    const widget = await draw({
      date: '25.05.2026',
      excerpt: true,
      image: {alt: 'no address'},
      tags: ['care', true],
      source: 'Utro newspaper',
    });
    expect([widget.status, seen(widget)]).to.deep.equal(['partial', 'A\nUtro newspaper\ncare']);
    for (const path of ['date', 'excerpt', 'image.src', 'tags[1]']) expect(warnings[0]).to.contain(`items[0].${path}`);
  });

  it('says where it fell back, once, and in which language each text is', async () => {
    const half = {title: {en: 'Read in English', bg: 'Четете на български'}, excerpt: {bg: 'Преводът предстои.'}, url};
    const widget = await show(tag, {items: [half]}, {lang: 'en'});
    expect(seen(widget)).to.equal('Read in English\nin Bulgarian\nПреводът предстои.');
    expect([languageAt(widget, 'Преводът'), languageAt(widget, 'Read')]).to.deep.equal(['bg', 'en']);
    const headline = await show(tag, {items: [{...half, title: {bg: 'Четете'}}]}, {lang: 'en', layout: 'headlines'});
    expect([seen(headline), languageAt(headline, 'Четете')]).to.deep.equal(['Четете\nin Bulgarian', 'bg']);
  });

  it('has no mark in the layout "headlines" for a text that does not show there', async () => {
    const item = {title: {bg: 'Новина', en: 'A piece of news'}, excerpt: {bg: 'Преводът предстои.'}, url};
    expect(seen(await show(tag, {items: [item]}, {lang: 'en', layout: 'headlines'}))).to.equal('A piece of news');
  });

  it('shows so many, and the rest when asked', async () => {
    const items = ['One', 'Two', 'Three'].map((title) => ({title, url}));
    const widget = await show(tag, {lang: 'en', items}, {lang: 'en', layout: 'headlines', limit: '2'});
    expect([lines(widget).slice(0, 2), remarked(widget)]).to.deep.equal([['One', 'Two'], 'Showing 2 of 3']);
    one(widget, 'button').click();
    await widget.updateComplete;
    expect(seen(widget)).to.equal('One\nTwo\nThree');
    expect(seen(widget.shadowRoot?.activeElement ?? widget)).to.equal('Three');
  });

  it('says that there is none', async () => {
    expect(seen(await show(tag, {items: []}, {lang: 'en'}))).to.equal('There is no news to show.');
    expect(seen(await show(tag, {items: []}, {lang: 'bg'}))).to.equal('Няма новини за показване.');
  });
});
