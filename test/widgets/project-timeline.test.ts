import {expect} from '@open-wc/testing';
import {all, one, seen, show, texts, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'project-results';
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {items: [{title: 'P', ...item}]}, {lang: 'en', layout: 'timeline', ...attributes});
/** What is read of each row: an activity, and from when to when. */
const rows = (widget: Widget): string[] =>
  all(widget, '.timeline li').map((row) =>
    seen(row)
      .replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
      .replaceAll('\n', ': '),
  );
/** Words below the axis. */
const labels = (widget: Widget): string[] => texts(widget, '.ends > *').map((label) => label.replaceAll('\u00a0', ' '));
const percent = (part: number, whole: number): number => Math.round((part / whole) * 100);
/** Where a bar begins and ends, in percent of its axis, as it is drawn. */
const bars = (widget: Widget): (readonly [number, number])[] =>
  all(widget, '[part=bar]').map((chart) => {
    const axis = chart.getBoundingClientRect();
    const bar = (chart.querySelector('svg') ?? chart).getBoundingClientRect();
    return [percent(bar.left - axis.left, axis.width), percent(bar.right - axis.left, axis.width)] as const;
  });

describe('The time line of a project', () => {
  useWarnings();
  const {now} = Date;
  const isNow = (date: string): void => void (Date.now = () => Date.parse(date));
  afterEach(() => void (Date.now = now));

  const activities = [
    {title: 'Team', start: '2024-01', end: '2024-03'},
    {title: 'Yard', start: '2024-04', end: '2024-09'},
    {title: 'Report', start: '2024-12', end: '2024-12'},
  ];

  it('lists its activities with their dates in words, and a bar for each', async () => {
    const widget = await draw({activities});
    expect(rows(widget)).to.deep.equal([
      'Team: January – March 2024',
      'Yard: April – September 2024',
      'Report: December 2024',
    ]);
    expect(bars(widget)).to.deep.equal([
      [0, 25],
      [25, 75],
      [92, 100],
    ]);
  });

  it('says the same to a screen reader, to which the bars are nothing', async () => {
    const widget = await draw({activities});
    for (const svg of all(widget, '.timeline svg')) expect(svg.closest('[aria-hidden=true]')).to.exist;
    expect(one(widget, '.timeline ul').getAttribute('role')).to.equal('list');
  });

  it('is as long as the project, or as its activities where they go beyond', async () => {
    const [team] = activities;
    const within = await draw({duration: {start: '2023-01', end: '2024-12'}, activities: [team]});
    expect(bars(within)).to.deep.equal([[50, 62]]);
    const beyond = await draw({duration: {start: '2024-02', end: '2024-02'}, activities: [team]});
    expect(bars(beyond)).to.deep.equal([[0, 100]]);
  });

  it('has a beginning, a middle and an end in words, no more exact than the dates', async () => {
    const of = async (start: string, end: string, lang = 'en'): Promise<string[]> =>
      labels(await draw({activities: [{title: 'A', start, end}]}, {lang}));
    expect(await of('2024-03', '2025-02')).to.deep.equal(['March 2024', 'August', 'February 2025']);
    expect(await of('2024-03-15', '2025-02-28')).to.deep.equal(['March 2024', 'September', 'February 2025']);
    expect(await of('2018', '2021')).to.deep.equal(['2018', '2020', '2021']);
    expect(await of('2018', '2021-05')).to.deep.equal(['2018', '2019', '2021']);
    expect(await of('2018-03', '2024-05')).to.deep.equal(['March 2018', '2021', 'May 2024']);
    expect(await of('2018', '2019')).to.deep.equal(['2018', '', '2019']);
    expect(await of('2018', '2018')).to.deep.equal(['2018', '', '']);
    expect(await of('2024-03-04', '2024-03-20')).to.deep.equal(['4 March 2024', '', '20 March 2024']);
    expect(await of('2024-03', '2025-02', 'bg')).to.deep.equal(['март 2024 г.', 'август', 'февруари 2025 г.']);
  });

  it('takes a year as a whole, and says no month of it', async () => {
    const widget = await draw({
      duration: {start: '2017', end: '2018'},
      activities: [{title: 'A', start: '2018', end: '2018'}],
    });
    expect(bars(widget)).to.deep.equal([[50, 100]]);
    expect(rows(widget)).to.deep.equal(['A: 2018']);
  });

  it('reaches to its end where the end of an activity is not known, and from its beginning', async () => {
    const open = [
      {title: 'A', start: '2024-07-01'},
      {title: 'B', end: '2024-06'},
    ];
    const widget = await draw({duration: {start: '2024', end: '2024'}, activities: open});
    expect(rows(widget)).to.deep.equal(['A: since 1 July 2024', 'B: until June 2024']);
    expect(bars(widget)).to.deep.equal([
      [50, 100],
      [0, 50],
    ]);
  });

  it('lists activities without dates, too, and only these where there are none', async () => {
    expect(rows(await draw({activities: [...activities.slice(0, 1), {title: 'Undated'}]}))).to.deep.equal([
      'Team: January – March 2024',
      'Undated',
    ]);
    const none = await draw({activities: [{title: 'One'}, {title: 'Two', start: '2024'}]});
    expect(rows(none)).to.deep.equal(['One', 'Two: since 2024']);
    expect(all(none, 'svg').length).to.equal(0);
    expect(seen(await draw({}))).to.equal('P');
  });

  it('has activities without dates one beside the other, in full rows', async () => {
    const widget = await draw({activities: ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => ({title}))});
    widget.style.inlineSize = '700px';
    const boxes = all(widget, '.timeline li').map((one) => one.getBoundingClientRect());
    const {right = 0} = all(widget, '.timeline')[0]?.getBoundingClientRect() ?? {};
    expect(boxes[1]?.left).to.be.greaterThan(boxes[0]?.right ?? 0);
    expect(boxes[4]?.top).to.be.greaterThan(boxes[0]?.bottom ?? 0);
    expect(boxes[4]?.right).to.be.closeTo(right, 1);
  });

  it('is that of the project alone where no activity has a date', async () => {
    const widget = await draw({duration: {start: '2024-03', end: '2025-02'}, activities: [{title: 'One'}]});
    expect(rows(widget)).to.deep.equal(['Period: March 2024 – February 2025', 'One']);
    expect(bars(widget)).to.deep.equal([[0, 100]]);
  });

  it('draws nothing of an end before its beginning', async () => {
    const widget = await draw({activities: [...activities, {title: 'Wrong', start: '2024-09', end: '2024-02'}]});
    expect(rows(widget).at(-1)).to.equal('Wrong: September 2024 – February 2024');
    expect(bars(widget).length).to.equal(3);
  });

  describe('shows today', () => {
    const marks = (widget: Widget): number[] =>
      all(widget, '[part=bar]').flatMap((chart) => {
        const {left, width} = chart.getBoundingClientRect();
        return [...chart.querySelectorAll('.tick')].map((tick) =>
          percent(tick.getBoundingClientRect().right - left, width),
        );
      });
    const running = {status: 'running', duration: {start: '2024', end: '2024'}, activities: activities.slice(0, 2)};

    it('while it runs, in each row', async () => {
      isNow('2024-07-02');
      const widget = await draw(running);
      expect(marks(widget)).to.deep.equal([50, 50]);
      expect(texts(widget, '.today')).to.deep.equal(['today']);
      expect(texts(await draw(running, {lang: 'bg'}), '.today')).to.deep.equal(['днес']);
    });

    it('as a gap in a bar, so that it can be told from it', async () => {
      isNow('2024-07-02');
      const [, chart] = all(await draw(running), '[part=bar]');
      const tick = chart?.querySelector('.tick')?.getBoundingClientRect();
      for (const part of chart?.querySelectorAll('svg svg rect') ?? []) {
        const {left, right} = part.getBoundingClientRect();
        expect(right < (tick?.left ?? 0) || left > (tick?.right ?? 0)).to.be.true;
      }
    });

    it('neither before nor after it, nor of a project that is planned or finished', async () => {
      for (const date of ['2023-12-31', '2025-01-01']) {
        isNow(date);
        expect(marks(await draw(running)), date).to.deep.equal([]);
      }
      isNow('2024-07-02');
      for (const status of ['planned', 'finished', undefined])
        expect(marks(await draw({...running, status})), status).to.deep.equal([]);
    });

    it('as its end where nobody knows another', async () => {
      isNow('2024-12-31');
      const widget = await draw({status: 'running', duration: {start: '2024-01'}});
      expect(rows(widget)).to.deep.equal(['Period: since January 2024']);
      expect(labels(widget)).to.deep.equal(['January 2024', 'July', 'December 2024']);
      expect(marks(widget)).to.deep.equal([100]);
    });
  });

  it('runs from right to left where the page does', async () => {
    const widget = await draw({activities}, {dir: 'rtl', lang: 'ar'});
    const [first] = all(widget, '[part=bar]');
    const bar = first?.querySelector('svg')?.getBoundingClientRect();
    expect(Math.round(bar?.right ?? 0)).to.equal(Math.round(first?.getBoundingClientRect().right ?? -1));
  });
});
