import {expect} from '@open-wc/testing';
import {all, put, seen, show, texts, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'project-results';
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {lang: 'en', items: [{title: 'P', ...item}]}, {lang: 'en', layout: 'table', ...attributes});
/** The rows as they are read: cells, one after the other. */
const rows = (widget: Widget): string[] =>
  all(widget, '[role=row]').map((row) =>
    [...row.children].map((cell) => seen(cell).replaceAll(/\s/g, ' ')).join(' | '),
  );
const head = 'Result | Reached | Target | Progress';

const activities = [
  {id: 'yard', title: 'The yard'},
  {id: 'talks', title: 'Talks'},
];
const results = [
  {activity: 'talks', items: [{text: 'We talked.', figures: [{value: 16, label: 'talks', target: 16}]}]},
  {
    activity: 'yard',
    items: [
      {text: 'Many came.', figures: [{value: 120, label: 'volunteers', target: 100, note: 'in all'}]},
      {
        text: 'They worked.',
        figures: [{value: 900, label: 'work', unit: 'hours', qualifier: 'over', target: 1000}],
      },
      {text: 'They agreed.'},
    ],
  },
];

describe('The table of a project', () => {
  useWarnings();

  it('has a row for each figure, by activity, with what was reached, the target and how far that is', async () => {
    expect(rows(await draw({activities, results}))).to.deep.equal([
      head,
      'The yard',
      'volunteers in all | 120 | 100 | 120%',
      'work | over 900 hours | 1,000 | 90%',
      'Talks',
      'talks | 16 | 16 | 100%',
    ]);
  });

  it('speaks Bulgarian', async () => {
    const figures = [
      {value: 3, unit: 'дни', qualifier: 'up-to', label: 'за отговор'},
      {value: 2, label: 'села', target: 2},
    ];
    const widget = await show(tag, {items: [{title: 'П', figures}]}, {lang: 'bg', layout: 'table'});
    expect(rows(widget)).to.deep.equal([
      'Резултат | Отчетено | Цел | Изпълнение',
      'за отговор | до 3 дни | – | без цел',
      'села | 2 | 2 | 100%',
    ]);
  });

  it('is one to a screen reader: heads of columns, rows and groups, and a name', async () => {
    const widget = await draw({activities, results});
    expect(texts(widget, 'caption')).to.deep.equal(['Results']);
    expect(all(widget, 'thead [role=columnheader][scope=col]').length).to.equal(4);
    expect(texts(widget, '[role=rowheader][scope=rowgroup]')).to.deep.equal(['The yard', 'Talks']);
    for (const row of all(widget, 'tbody [role=row]').slice(1))
      expect(row.querySelectorAll('[role=rowheader]').length).to.equal(1);
    for (const bar of all(widget, 'svg')) expect(bar.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says of a figure without a target that it has none, where others have one', async () => {
    const figures = [
      {value: 7, label: 'seminars'},
      {value: 1, label: 'books', target: 2},
    ];
    expect(rows(await draw({figures}))).to.deep.equal([head, 'seminars | 7 | – | no target', 'books | 1 | 2 | 50%']);
  });

  it('has no columns for targets where there are none, and says the heads of those that are left to ears alone', async () => {
    const widget = await draw({figures: [{value: 7, label: 'seminars'}]});
    expect(rows(widget).slice(1)).to.deep.equal(['seminars | 7']);
    const heads = all(widget, '[role=columnheader]');
    expect(heads.map((head) => head.textContent)).to.deep.equal(['Result', 'Reached']);
    expect(seen(widget)).not.to.include('Result');
    for (const head of heads) expect(head.checkVisibility({visibilityProperty: true})).to.equal(true);
  });

  it('has groups side by side where there are no targets and there is room, each name near its number', async () => {
    const figure = (label: string, value: number) => ({text: 'T.', figures: [{value, label}]});
    const groups = [
      {activity: 'yard', items: [figure('volunteers', 120)]},
      {activity: 'talks', items: [figure('talks', 16)]},
    ];
    const widget = await draw({activities, results: groups});
    const [yard, talks] = all(widget, 'tbody').map((group) => group.getBoundingClientRect());
    expect(talks?.top).to.be.closeTo(yard?.top ?? 0, 1);
    expect(talks?.left).to.be.greaterThan(yard?.right ?? 0);
    const [name, number] = all(widget, 'tbody:last-of-type tr:last-child > *').map((cell) =>
      cell.getBoundingClientRect(),
    );
    expect(number?.top).to.be.closeTo(name?.top ?? 0, 1);
  });

  it('has the figures of results of no activity, too, and those of the project once', async () => {
    const loose = [{activity: 'z', items: [{text: 'T.', figures: [{value: 5, label: 'loose'}]}]}];
    const figures = [
      {value: 5, label: 'loose'},
      {value: 6, label: 'own', target: 12},
    ];
    expect(rows(await draw({activities, results: loose, figures}))).to.deep.equal([
      head,
      'own | 6 | 12 | 50%',
      'loose | 5 | – | no target',
    ]);
  });

  it('says of when a number is, and where it is from', async () => {
    const widget = await draw({
      figures: [{value: 7, label: 'seminars', year: '2025', source: {url: 'https://a.example/', label: 'Report'}}],
    });
    expect(rows(widget)[1]).to.equal('seminars 2025 Report | 7');
  });

  it('is sentences where there are no numbers', async () => {
    const widget = await draw({activities, results: [{activity: 'yard', items: [{text: 'They agreed.'}]}]});
    expect(seen(widget).split('\n')).to.deep.equal([
      'P',
      'Activities and results',
      'The yard',
      'They agreed.',
      'Talks',
    ]);
    expect(all(widget, 'table').length).to.equal(0);
    expect(seen(await draw({}))).to.equal('P');
  });

  for (const [width, isAbove] of [
    [260, true],
    [500, true],
    [560, false],
    [1200, false],
  ] as const)
    it(`has ${isAbove ? 'names above their numbers' : 'one line for each figure'} at ${width} px, and its columns below one another`, async () => {
      const page = await put(`<div style="inline-size: ${width}px; font: 16px sans-serif"></div>`);
      const widget = await draw({activities, results});
      page.append(widget);
      await widget.updateComplete;
      const boxes = all(widget, 'tbody [role=row]:not(:has([scope=rowgroup]))').map((row) =>
        [...row.children].map((cell) => cell.getBoundingClientRect()),
      );
      for (const [name, value, target, progress] of boxes) {
        expect((value?.top ?? 0) >= (name?.bottom ?? 0)).to.equal(isAbove);
        expect(value?.right).to.be.closeTo(boxes[0]?.[1]?.right ?? 0, 0.5);
        expect(target?.right).to.be.closeTo(boxes[0]?.[2]?.right ?? 0, 0.5);
        expect(Math.abs((progress?.bottom ?? 0) - (target?.bottom ?? 99))).to.be.lessThan(40);
      }
      expect(page.scrollWidth).to.equal(width);
    });
});
