import {expect} from '@open-wc/testing';
import {all, headings, one, seen, show, texts, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'project-results';
const figure = (value: number, label: string): object => ({value, label});
const results = [
  {activity: 'b', items: [{text: 'Of b.', figures: [figure(5, 'of b')]}]},
  {activity: 'a', items: [{text: 'Of a.', figures: [figure(3, 'of a'), figure(4, 'more of a')]}]},
];
const activities = [
  {id: 'a', title: 'First activity', description: 'How it went.'},
  {id: 'b', title: 'Second activity'},
];
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {lang: 'en', items: [{title: 'P', ...item}]}, {lang: 'en', ...attributes});
const lines = (widget: Widget): string[] => seen(widget).replaceAll('\u00a0', ' ').split('\n');

const whole = {
  title: {bg: 'Проект', en: 'Project'},
  status: 'finished',
  thematicArea: {bg: 'Деца', en: 'Children'},
  priority: {bg: 'Грижа', en: 'Care'},
  duration: {months: 24, start: '2016-05', end: '2018-03'},
  summary: {bg: 'Накратко.', en: 'In short.'},
  goal: {bg: 'Дом за всяко дете', en: 'A home for every child'},
  specificGoals: [{bg: 'Обучения', en: 'Trainings'}],
  beneficiaries: [{bg: 'Деца без дом', en: 'Children without a home'}],
  partners: [
    {name: {bg: 'Съюз', en: 'Union'}, acronym: {'*': 'CB'}, url: 'https://u.example/'},
    {name: {bg: 'Община', en: 'Municipality'}},
  ],
  activities: [
    {
      id: 'a',
      title: {bg: 'Дейност', en: 'Activity'},
      description: {bg: 'Как мина.', en: 'How it went.'},
      start: '2017',
      end: '2017',
    },
  ],
  results: [{activity: 'a', items: [{text: {bg: 'Резултат.', en: 'A result.'}}]}],
  figures: [{value: 16, label: {bg: 'семинара', en: 'seminars'}}],
  funding: [{funder: {name: {bg: 'Фонд', en: 'Fund'}}, level: 'funded'}],
  related: [
    {
      title: {bg: 'Новина', en: 'News'},
      url: 'https://n.example/',
      date: '2017-01-02',
      source: {'*': '24 часа'},
      excerpt: {bg: 'Откъс.', en: 'An excerpt.'},
    },
  ],
  links: [{url: 'https://p.example/', kind: 'download'}],
};
const parts = {
  facts: ['finished', 'May 2016 – March 2018', '24 months'],
  summary: ['In short.'],
  figures: ['16', 'seminars'],
  aims: [
    ...['Thematic area', 'Children', 'Priority', 'Care', 'Goal', 'A home for every child'],
    ...['Specific goals', 'Trainings', 'For whom', 'Children without a home'],
    ...['Partners', 'Union (CB)', 'Municipality'],
  ],
  activities: ['Activities and results', 'Activity', '2017', 'How it went.', 'A result.'],
  table: ['seminars', '16'],
  timeline: ['Activity', '2017', 'May 2016', '2017', 'March 2018'],
  related: ['Related news', 'News', '2 January 2017', '24 часа', 'An excerpt.'],
  links: ['Download'],
  funding: ['Funded by Fund'],
};

describe('project-results', () => {
  useWarnings();

  const layouts: Readonly<Record<string, readonly (keyof typeof parts)[]>> = {
    full: ['facts', 'figures', 'summary', 'aims', 'activities', 'related', 'links', 'funding'],
    activities: ['facts', 'activities', 'links', 'funding'],
    table: ['facts', 'table', 'links', 'funding'],
    timeline: ['facts', 'timeline', 'links', 'funding'],
    figures: ['facts', 'figures', 'funding'],
    summary: ['facts', 'summary', 'links', 'figures', 'aims', 'funding'],
  };
  for (const [layout, shown] of Object.entries(layouts))
    it(`shows in the layout "${layout}": ${shown.join(', ')}`, async () => {
      const widget = await show(tag, {items: [whole]}, {lang: 'en', layout});
      const dash = (line: string): string => line.replace(/\s*–\s*/, ' – ');
      expect(lines(widget).map(dash)).to.deep.equal(['Project', ...shown.flatMap((part) => parts[part])]);
      expect(widget.status).to.equal('ready');
    });

  it('has in its summary no more than four figures, beside the words where there is room', async () => {
    const figures = [1, 2, 3, 4, 5].map((value) => ({value, label: `l${value}`}));
    const widget = await draw({summary: 'In short.', figures}, {layout: 'summary'});
    widget.style.inlineSize = '1000px';
    expect(texts(widget, '[part~=figure-label]')).to.deep.equal(['l1', 'l2', 'l3', 'l4']);
    const [words, ...boxes] = all(widget, '[part~=summary], [part~=figure]').map((one) => one.getBoundingClientRect());
    expect(boxes.map(({left}) => left > (words?.right ?? 0))).to.deep.equal([true, true, true, true]);
    expect(boxes.map(({top}) => top === boxes[0]?.top)).to.deep.equal([true, true, false, false]);
  });

  it('is full by default', async () => {
    const [byDefault, full] = [
      await show(tag, {items: [whole]}),
      await show(tag, {items: [whole]}, {lang: 'en', layout: 'full'}),
    ];
    expect(seen(byDefault)).to.equal(seen(full));
  });

  it('speaks Bulgarian', async () => {
    const widget = await show(tag, {items: [whole]}, {lang: 'bg'});
    expect(headings(widget).map((line) => line.slice(3))).to.deep.equal([
      ...['Проект', 'Тематична област', 'Приоритет', 'Цел', 'Конкретни цели', 'За кого', 'Партньори'],
      ...['Дейности и\u00a0резултати', 'Дейност', 'Свързани новини', 'Новина'],
    ]);
    expect(texts(widget, '.entry > [part~=meta] > li').map((fact) => fact.replaceAll('\u00a0', ' '))[2]).to.equal(
      '24 месеца',
    );
    expect(lines(widget)).to.include('Финансиране: Фонд');
    expect(lines(widget).join('\n')).not.to.match(/[a-z]{4}/);
  });

  it('says that there is none', async () => {
    expect(seen(await show(tag, {items: []}, {lang: 'en'}))).to.equal('There are no projects to show.');
    expect(seen(await show(tag, {items: []}, {lang: 'bg'}))).to.equal('Няма проекти за показване.');
  });

  it('has headings without a gap', async () => {
    const widget = await show(tag, {title: {'*': 'T'}, items: [whole]});
    const levels = headings(widget).map((line) => Number(line[1]));
    expect(levels.slice(0, 3)).to.deep.equal([2, 3, 4]);
    levels.reduce((before, level) => {
      expect(level - before, `${headings(widget)}`).to.be.lessThan(2);
      return level;
    });
  });

  it('needs no more than a title', async () => {
    for (const layout of Object.keys(layouts)) expect(seen(await draw({}, {layout}))).to.equal('P');
  });

  it('has a word in each language for every status, and for one month and more', async () => {
    const statuses = {planned: 'предстоящ', running: 'в\u00a0изпълнение', finished: 'завършен'};
    for (const [status, word] of Object.entries(statuses)) {
      expect(texts(await draw({status}), '[part~=badge]')).to.deep.equal([status]);
      expect(texts(await show(tag, {items: [{title: 'П', status}]}, {lang: 'bg'}), '[part~=badge]')).to.deep.equal([
        word,
      ]);
    }
    expect(lines(await draw({duration: {months: 1}}))).to.deep.equal(['P', '1 month']);
    expect(lines(await show(tag, {items: [{title: 'П', duration: {months: 1}}]}, {lang: 'bg'}))).to.deep.equal([
      'П',
      '1 месец',
    ]);
  });

  it('says of its time what is known', async () => {
    expect(lines(await draw({duration: {start: '2016'}}))).to.deep.equal(['P', 'since 2016']);
    expect(lines(await draw({duration: {end: '2018-03'}}))).to.deep.equal(['P', 'until March 2018']);
    expect(lines(await draw({duration: {}}))).to.deep.equal(['P']);
  });

  it('links partners that have an address, and related news by their titles', async () => {
    const widget = await show(tag, {items: [whole]});
    expect(all(widget, 'a').map((link) => `${link.textContent} ${link.getAttribute('href')}`)).to.deep.equal([
      'Union (CB) https://u.example/',
      'News https://n.example/',
      'Download: Project https://p.example/',
    ]);
    expect(one(widget, 'time').getAttribute('datetime')).to.equal('2017-01-02');
  });

  it('shows tags and picture of related news', async () => {
    const image = {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', alt: 'Sign'};
    const widget = await draw({related: [{title: 'News', url: 'https://n.example/', tags: ['one', 'two'], image}]});
    expect(lines(widget)).to.deep.equal(['P', 'Related news', 'News', 'one', 'two']);
    expect(one(widget, 'img').getAttribute('alt')).to.equal('Sign');
  });
});

describe('The results of a project', () => {
  useWarnings();
  const pairs = (widget: Widget): string[] => all(widget, 'ol > li').map((pair) => seen(pair).replaceAll('\n', ' '));
  const both = (item: object): Promise<Widget> => draw(item, {layout: 'activities'});

  it('stand beside their activities by id, in the order of the activities', async () => {
    const widget = await both({activities, results});
    expect(pairs(widget)).to.deep.equal([
      'First activity How it went. Of a. 3 of a 4 more of a',
      'Second activity Of b. 5 of b',
    ]);
    expect(headings(widget).slice(1)).to.deep.equal([
      'h3 Activities and results',
      'h4 First activity',
      'h4 Second activity',
    ]);
  });

  it('stand beside them by order where there are no ids and the counts agree', async () => {
    const widget = await both({
      activities: activities.map(({title}) => ({title})),
      results: results.map(({items}) => ({items})),
    });
    expect(pairs(widget)).to.deep.equal(['First activity Of b. 5 of b', 'Second activity Of a. 3 of a 4 more of a']);
  });

  it('are a flat list below them where there are no ids and the counts differ', async () => {
    for (const given of [activities, activities.map((activity) => ({...activity, id: undefined}))]) {
      const widget = await both({activities: given, results: [{items: [{text: 'One.'}, {text: 'Two.'}]}]});
      expect(pairs(widget)).to.deep.equal(['First activity How it went.', 'Second activity']);
      expect(lines(widget).slice(-3)).to.deep.equal(['Results', 'One.', 'Two.']);
    }
  });

  it('are below them where their id is of none, and never lost', async () => {
    const widget = await both({
      activities,
      results: [...results, {activity: 'z', items: [{text: 'Of z.'}]}, {items: [{text: 'Of none.'}]}],
    });
    expect(pairs(widget).length).to.equal(2);
    expect(lines(widget).slice(-3)).to.deep.equal(['Results', 'Of z.', 'Of none.']);
  });

  it('are a list of their own where there are no activities', async () => {
    expect(lines(await both({results: [{items: [{text: 'One.'}]}]}))).to.deep.equal(['P', 'Results', 'One.']);
  });

  it('say no number again that their sentence holds, only how far it is towards its target', async () => {
    const of = (text: string, ...figures: object[]): object => ({items: [{text, figures}]});
    const widget = await both({
      results: [
        of('We sold 1 250 books.', figure(1250, 'books')),
        of('We met 16 times.', {value: 16, label: 'meetings', target: 20}),
        of('We met 160 people.', figure(16, 'of them children')),
        of('Of 3 talks and 2, 5 came.', {...figure(3, 'talks'), target: 3}, figure(25, 'people')),
      ],
    });
    expect(lines(widget).slice(2)).to.deep.equal([
      'We sold 1 250 books.',
      ...['We met 16 times.', '80% of the target of 20'],
      ...['We met 160 people.', '16', 'of them children'],
      ...['Of 3 talks and 2, 5 came.', 'talks', '✓ 100% of the target of 3', '25', 'people'],
    ]);
  });

  it('are not marked as in another language for a word that does not show', async () => {
    const label = {bg: 'срещи'};
    const marks = async (text: string) =>
      all(await both({results: [{items: [{text, figures: [{value: 16, label}]}]}]}), '[part~=mark]').length;
    expect(await marks('We met 16 times.')).to.equal(0);
    expect(await marks('We met often.')).to.equal(1);
  });

  it('may be several for one activity, of several records', async () => {
    const more = [...results, {activity: 'a', items: [{text: 'Also of a.'}]}];
    expect(pairs(await both({activities, results: more}))[0]).to.match(/Of a\..*Also of a\.$/);
  });
});
