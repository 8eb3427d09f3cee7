/** Where texts run: measured at the characters, as a reader sees them. */
import {expect} from '@open-wc/testing';
import {directionOf} from '../../src/locale/direction.js';
import {found, place, put, show, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

describe('The direction of a language', () => {
  const rightToLeft = 'ar he fa ur ps ckb yi dv ug sd syr nqo ar-EG ks az-Arab pa-Arab he-Hebr-IL iw uz-Arab-AF';
  const leftToRight = 'bg en el sr-Latn az ku tr bg-Cyrl zh ja hi am ar-Latn x-klingon tlh qaa und de-x-private';

  for (const tag of rightToLeft.split(' '))
    it(`is from right to left: ${tag}`, () => expect(directionOf(tag)).to.equal('rtl'));
  for (const tag of leftToRight.split(' '))
    it(`is from left to right: ${tag}`, () => expect(directionOf(tag)).to.equal('ltr'));
});

/** Where the characters of a text that a widget shows stand, from the left. */
const lefts = (widget: Widget, text: string): number[] => {
  const walker = document.createTreeWalker(found(widget.shadowRoot), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(text);
    if (start === -1) continue;
    const range = document.createRange();
    return [...text].map((_, index) => {
      range.setStart(node, start + index);
      range.setEnd(node, start + index + 1);
      return range.getBoundingClientRect().left;
    });
  }
  throw new Error(`Nobody says „${text}“.`);
};

const ends = (widget: Widget, text: string): [first: number, last: number] => {
  const all = lefts(widget, text);
  return [found(all[0]), found(all.at(-1))];
};

/** A text reads from left to right: its last character is at the right of its first. */
const runsRight = (widget: Widget, text: string): void => {
  const [first, last] = ends(widget, text);
  expect(first, text).to.be.below(last);
};
const runsLeft = (widget: Widget, text: string): void => {
  const [first, last] = ends(widget, text);
  expect(first, text).to.be.above(last);
};

const on = async (
  tag: string,
  data: unknown,
  page: string,
  attributes: Record<string, string> = {},
): Promise<Widget> => {
  const body = await put(`<div ${page} style="inline-size: 600px; font-size: 16px"></div>`);
  const widget = await show(tag, data, {});
  widget.remove();
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  body.append(widget);
  await widget.updateComplete;
  await widget.settled;
  return widget;
};

const contact = {
  lang: 'bg',
  items: [
    {
      organisation: {
        name: {bg: 'Сдружение „Мост“', ar: 'جمعية الجسر!', he: 'עמותת הגשר!'},
        acronym: {'*': '(UNHCR)'},
      },
      helpline: {number: '116 111', label: {bg: 'Линия', ar: 'خط المساعدة', he: 'קו סיוע'}},
      phones: [
        {number: '+359 2 123 4567', label: {bg: 'Централа', ar: 'المكتب', he: 'משרד'}},
        {number: '(0)2 123-45-67'},
      ],
      emails: ['info+bg@most.example.'.slice(0, -1), '1@2.example'],
      address: {
        street: {bg: 'ул. „Иван Вазов“ 1', ar: 'شارع إيفان فازوف 1!', he: 'רחוב 1!'},
        city: {bg: 'Лондон', ar: 'لندن', he: 'לונדון'},
        postcode: 'SW1A 2-1',
        country: 'GB',
      },
      hours: {bg: '9–17', ar: 'من 9 إلى 17!', he: 'מ-9 עד 17!'},
    },
  ],
};

describe('On a page that runs from right to left', () => {
  useWarnings();

  for (const [language, {name, street, hours}] of Object.entries({
    ar: {name: 'جمعية الجسر!', street: 'شارع إيفان فازوف 1!', hours: 'من 9 إلى 17!'},
    he: {name: 'עמותת הגשר!', street: 'רחוב 1!', hours: 'מ-9 עד 17!'},
  }))
    for (const layout of ['card', 'inline'])
      it(`numbers and addresses stand as they are dialled and written: ${language}, ${layout}`, async () => {
        const widget = await on('contact-card', contact, `lang="${language}" dir="rtl"`, {layout});
        for (const text of [
          '+359 2 123 4567',
          '(0)2 123-45-67',
          '116 111',
          'info+bg@most.example',
          '1@2.example',
          'SW1A 2-1',
        ])
          runsRight(widget, text);
        for (const text of [name, street, hours]) runsLeft(widget, text);
        // The place is before its postcode: at its right, with a blank between.
        const place = Math.min(...lefts(widget, language === 'ar' ? 'لندن' : 'לונדון'));
        const range = document.createRange();
        const code = [...found(widget.shadowRoot).querySelectorAll('[dir=ltr]')].find(
          ({textContent}) => textContent === 'SW1A 2-1',
        );
        range.selectNodeContents(found(code));
        expect(place - range.getBoundingClientRect().right).to.be.greaterThan(2);
      });

  it('numbers in Arabic and Persian digits stand as they are dialled, too', async () => {
    const numbers = ['٠٢-١٢٣ ٤٥٦٧', '۰۲۱-۸۸۷۷ ۶۶۵۵'];
    const data = {items: [{organisation: 'جمعية', phones: numbers}]};
    for (const page of ['lang="fa" dir="rtl"', 'lang="bg"'])
      for (const text of numbers) runsRight(await on('contact-card', data, page), text);
  });

  it('lines begin at the right, also where our own words are English', async () => {
    const widget = await on('contact-card', contact, 'lang="ar" dir="rtl"');
    const {left, right} = widget.getBoundingClientRect();
    const [name] = ends(widget, 'جمعية الجسر!');
    const [term] = ends(widget, 'Telephone');
    expect(found(name) - left).to.be.greaterThan(right - found(name));
    const rows = found([...found(widget.shadowRoot).querySelectorAll('dl')].at(-1)).getBoundingClientRect();
    expect(found(term) - rows.left).to.be.greaterThan(rows.right - found(term));
  });

  it('our own words, which are English there, read as English', async () => {
    const networks = {
      items: [
        {name: 'أ', since: '2016-03-01', organisations: 560, countries: 46, founded: '2003', place: 'Brussels (BE)'},
      ],
    };
    const widget = await on('network-memberships', networks, 'lang="ar" dir="rtl"');
    for (const text of ['560 organisations', '46 countries', '1 March 2016']) runsRight(widget, text);
    expect(ends(widget, '560 organisations')[1]).to.be.below(ends(widget, '46 countries')[0]);
    const none = await on('network-memberships', {items: []}, 'lang="ar" dir="rtl"');
    runsRight(none, 'There are no networks to show.');
    const news = await on(
      'news-teasers',
      {items: [{title: 'أ', url: 'https://a.example/', date: '2016-03-01'}]},
      'lang="ar"',
    );
    runsRight(news, '1 March 2016');
  });

  it('a file’s facts and a number below nought read as English, too', async () => {
    const file = {url: 'https://a.example/a.pdf', format: 'PDF', bytes: 1_200_000, lang: 'en'};
    const files = await on('publication-list', {items: [{title: 'تقرير', files: [file]}]}, 'lang="ar" dir="rtl"');
    expect(ends(files, 'PDF')[1]).to.be.below(ends(files, 'in English')[0]);
    expect(ends(files, 'in English')[1]).to.be.below(ends(files, '1.2 MB')[0]);
    const figures = [{value: -20, unit: '%', label: 'تراجع'}];
    const project = await on('project-results', {items: [{title: 'مشروع', figures}]}, 'lang="ar" dir="rtl"');
    runsRight(project, '-20');
  });

  it('what is in no language runs as its letters do', async () => {
    const names = {items: [{name: {'*': '„UNICEF“ (1946)!'}}, {name: {'*': '«جمعية الجسر»!'}}]};
    for (const page of ['lang="ar" dir="rtl"', 'lang="bg"']) {
      const widget = await on('network-memberships', names, page);
      runsRight(widget, '„UNICEF“ (1946)!');
      runsLeft(widget, '«جمعية الجسر»!');
    }
  });

  it('the fallback runs as the page has it', async () => {
    const body = await put('<div lang="ar" dir="rtl"></div>');
    const widget = await place('network-memberships', {lang: 'en'}, '<p>نص احتياطي!</p>');
    body.append(widget);
    await widget.settled;
    expect(getComputedStyle(found(widget.querySelector('p'))).direction).to.equal('rtl');
  });
});

describe('On a page that runs from left to right', () => {
  useWarnings();
  const arabic = {
    lang: 'bg',
    intro: {ar: 'مقدمة هنا!'},
    items: [
      {
        title: {bg: 'Помощ', ar: 'مساعدة اللاجئين!'},
        description: {bg: 'Обадете се.', ar: ['اتصل بنا على 112 (مجاناً).', {list: ['أولا: 112!']}]},
        links: [{url: 'https://a.example/', label: {bg: 'Вижте', ar: 'المزيد (PDF)!'}}],
      },
      {title: {ar: 'عنوان بالعربية فقط!'}, description: {ar: 'نص بالعربية فقط!'}},
    ],
  };

  it('a widget in Arabic runs from right to left: titles, sentences, lists, links', async () => {
    const widget = await on('advocacy-topics', arabic, 'lang="bg"', {lang: 'ar'});
    for (const text of ['مقدمة هنا!', 'مساعدة اللاجئين!', '(مجاناً).', 'أولا: 112!', 'المزيد (PDF)!'])
      runsLeft(widget, text);
    const {left, right} = widget.getBoundingClientRect();
    for (const text of ['مقدمة هنا!', 'مساعدة اللاجئين!', 'المزيد (PDF)!']) {
      const [at] = ends(widget, text);
      expect(at - left, text).to.be.greaterThan(right - at);
    }
  });

  it('Arabic texts among Bulgarian ones do, and the Bulgarian ones do not', async () => {
    const widget = await on('advocacy-topics', arabic, 'lang="bg"');
    for (const text of ['مقدمة هنا!', 'عنوان بالعربية فقط!', 'نص بالعربية فقط!']) runsLeft(widget, text);
    for (const text of ['Обадете се.', 'Вижте']) runsRight(widget, text);
  });

  it('a list in Arabic has its bullets at the right, among Bulgarian texts and Bulgarian bullets', async () => {
    const goals = [{ar: 'هدف!'}, {bg: 'Цел.'}];
    const widget = await on('project-results', {items: [{title: 'П', specificGoals: goals}]}, 'lang="bg"');
    const [arabic, bulgarian] = [...found(widget.shadowRoot).querySelectorAll('.bullets > li')].map((entry) => {
      const text = document.createRange();
      text.selectNodeContents(entry);
      return text.getBoundingClientRect();
    });
    const list = found(widget.shadowRoot?.querySelector('.bullets')).getBoundingClientRect();
    // The bullet stands in the room beside the text.
    expect(list.right - found(arabic).right).to.be.within(12, 40);
    expect(found(bulgarian).left - list.left).to.be.within(12, 40);
  });

  it('hours in digits from an Arabic file read from left to right, as all around them', async () => {
    const data = {lang: 'ar', items: [{organisation: 'جمعية', hours: '9:00–17:00', week: {mon: ['9–12', '13–16']}}]};
    for (const layout of ['card', 'inline']) {
      const widget = await on('contact-card', data, 'lang="bg"', {layout});
      for (const text of ['9:00–17:00', '9\u2060–\u206012', '13\u2060–\u206016']) runsRight(widget, text);
    }
  });

  it('a quote, a statement, a figure’s label and a note in Arabic do, too', async () => {
    const ar = (text: string) => ({ar: text});
    const story = await on(
      'success-stories',
      {items: [{title: 'А', quote: {text: ar('قالت: نعم!'), by: ar('مريم (١)!')}, kicker: ar('خبر!')}]},
      'lang="bg"',
    );
    for (const text of ['قالت: نعم!', 'مريم (١)!', 'خبر!']) runsLeft(story, text);
    const funder = await on(
      'funder-acknowledgement',
      {items: [{funder: {name: 'А'}, level: 'funded', statement: ar('بتمويل مشترك!'), reference: '(12) 34'}]},
      'lang="bg"',
    );
    runsLeft(funder, 'بتمويل مشترك!');
    const project = await on(
      'project-results',
      {
        items: [
          {title: ar('مشروع!'), figures: [{value: 5, label: ar('أطفال!'), unit: ar('كغ!'), note: ar('ملاحظة!')}]},
        ],
      },
      'lang="bg"',
    );
    for (const text of ['مشروع!', 'أطفال!', 'كغ!', 'ملاحظة!']) runsLeft(project, text);
  });
});
