import {expect} from '@open-wc/testing';
import {all, one, put, seen, show, texts, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'project-results';
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {lang: 'en', items: [{title: 'P', ...item}]}, {lang: 'en', layout: 'figures', ...attributes});
const lines = (widget: Widget): string[] => seen(widget).replaceAll('\u00a0', ' ').split('\n').slice(1);

describe('The figures of a project', () => {
  useWarnings();
  const own = [{value: 7, label: 'own'}];
  const ofResults = [
    {
      items: [
        {
          text: 'One.',
          figures: [
            {value: 1, label: 'first'},
            {value: 2, label: 'second'},
          ],
        },
        {text: 'None.'},
      ],
    },
    {items: [{text: 'Two.', figures: [{value: 3, label: 'third'}]}]},
  ];
  const labels = (widget: Widget): string[] => texts(widget, '[part~=figure-label]');

  it('are tiles: the number, and what it counts', async () => {
    const widget = await draw({figures: [{value: 1234, label: 'children'}]});
    expect(texts(widget, '[part~=figure-value]')).to.deep.equal(['1,234']);
    expect(labels(widget)).to.deep.equal(['children']);
    expect(one(widget, '[part~=figure]').closest('ul')?.getAttribute('role')).to.equal('list');
  });

  it('have a qualifier, a unit and a note', async () => {
    const of = (qualifier: string): object => ({
      value: 5,
      label: 'lent',
      unit: 'hours',
      note: '3 per organisation',
      qualifier,
    });
    const widget = await draw({figures: ['about', 'over', 'up-to'].map(of)});
    expect(texts(widget, '[part~=figure] > :first-child')).to.deep.equal([
      'about 5 hours',
      'over 5 hours',
      'up to 5 hours',
    ]);
    expect(texts(widget, '[part~=figure] [part~=meta]')).to.deep.equal(Array(3).fill('3 per organisation'));
  });

  it('have their qualifiers in Bulgarian', async () => {
    const figures = ['about', 'over', 'up-to'].map((qualifier) => ({value: 5, label: 'деца', qualifier}));
    const widget = await show(tag, {items: [{title: 'П', figures}]}, {lang: 'bg', layout: 'figures'});
    expect(texts(widget, '[part~=figure] > :first-child')).to.deep.equal(['около 5', 'над 5', 'до 5']);
  });

  it('are those of the project, else those of its results, in order', async () => {
    expect(labels(await draw({figures: own, results: ofResults}))).to.deep.equal(['own']);
    expect(labels(await draw({results: ofResults}))).to.deep.equal(['first', 'second', 'third']);
    expect(labels(await draw({figures: [], results: ofResults}))).to.deep.equal(['first', 'second', 'third']);
  });

  it('are said once in the layout "full": as tiles, or beside the results', async () => {
    expect(labels(await draw({results: ofResults}, {layout: 'full'}))).to.deep.equal(['first', 'second', 'third']);
    const both = await draw({figures: own, results: ofResults}, {layout: 'full'});
    expect(labels(both)).to.deep.equal(['own', 'first', 'second', 'third']);
  });

  it('are said by their size where they have too many digits', async () => {
    const of = async (value: number, lang = 'en'): Promise<string[]> =>
      texts(await draw({figures: [{value, label: 'l'}]}, {lang}), '[part=figure-value]').map((number) =>
        number.replace(/\s/g, ' '),
      );
    expect(await of(999_999_999)).to.deep.equal(['999,999,999']);
    // „bn“ or „B“, as the engine has it.
    expect((await of(1_000_000_000))[0]).to.match(/^1bn?$/i);
    expect((await of(-12_345_678_901))[0]).to.match(/^-12\.3bn?$/i);
    expect(await of(12_345_678_901, 'bg')).to.deep.equal(['12,3 млрд.']);
  });

  for (const [count, width] of [
    [3, 358],
    [5, 358],
    [5, 660],
  ] as const)
    it(`take the whole of the last row, ${count} at ${width} px`, async () => {
      const page = await put(`<div style="inline-size: ${width}px; font: 16px sans-serif"></div>`);
      const widget = await draw({figures: Array.from({length: count}, () => ({value: 7, label: 'l'}))});
      page.append(widget);
      await widget.updateComplete;
      const last = all(widget, '[part=figure]').at(-1);
      last?.scrollIntoView();
      const {right, top} = last?.getBoundingClientRect() ?? new DOMRect();
      const end = Math.min(page.getBoundingClientRect().right, window.innerWidth) - 2;
      expect(right).to.be.lessThan(end - 100);
      // Where its rule is.
      expect(widget.shadowRoot?.elementFromPoint(end, top + 1)).to.equal(last);
      expect(page.scrollWidth).to.equal(width);
    });

  for (const width of [228, 260, 342, 660, 1232])
    it(`have numbers of any length in one line, ${width} px wide`, async () => {
      for (const count of [1, 2, 3])
        for (const value of [12, 999_999, 1_250_000, 987_654_321, 12_345_678_901_234]) {
          const page = await put(`<div style="inline-size: ${width}px; font: 16px sans-serif"></div>`);
          const figures = Array.from({length: count}, () => ({value, label: 'l'}));
          const widget = await draw({figures}, {lang: 'bg'});
          page.append(widget);
          await widget.updateComplete;
          for (const number of all(widget, '[part=figure-value]'))
            expect(number.getClientRects().length, `${count} × ${value}`).to.equal(1);
        }
    });

  it('have a bar only where there is a target', async () => {
    const widget = await draw({
      figures: [
        {value: 16, label: 'a', target: 20},
        {value: 16, label: 'b'},
      ],
    });
    expect(all(widget, '[part~=bar]').length).to.equal(1);
  });

  /** Where the full part of a bar ends and where its tick stands, in percent of its length, as one sees it. */
  const drawn = (widget: Widget): number[] => {
    const bar = one(widget, '[part~=bar]').getBoundingClientRect();
    const rects = all(widget, '[part~=bar] rect').map((rect) => rect.getBoundingClientRect());
    const full = rects.slice(1, -1).filter(({width}) => width > 0);
    const ends = [Math.max(bar.left, ...full.map(({right}) => Math.min(right, bar.right))), rects.at(-1)?.left ?? NaN];
    return ends.map((end) => Math.round(((end - bar.left) / bar.width) * 20) * 5);
  };

  const targets: readonly (readonly [value: number, target: number, drawn: readonly number[], words: string])[] = [
    [16, 16, [100, 100], '✓ 100% of the target of 16'],
    [20, 16, [100, 80], '✓ 125% of the target of 16'],
    [0, 16, [0, 100], '0% of the target of 16'],
    [-8, 16, [0, 100], '-50% of the target of 16'],
    [1500, 12000, [15, 100], '13% of the target of 12,000'],
    [0.5, 2, [25, 100], '25% of the target of 2'],
  ];
  for (const [value, target, ends, words] of targets)
    it(`have a bar up to ${ends[0]} %, a tick at ${ends[1]} %, and the words "${words}"`, async () => {
      const widget = await draw({figures: [{value, label: 'a', target}]});
      expect(drawn(widget)).to.deep.equal(ends);
      expect(lines(widget)).to.include(words);
    });

  it('have reached a target only when all of it is there', async () => {
    const words = async (value: number) => lines(await draw({figures: [{value, label: 'a', target: 1000}]})).at(-1);
    expect(await words(999)).to.equal('99% of the target of 1,000');
    expect(await words(1000)).to.equal('✓ 100% of the target of 1,000');
    expect(await words(1001)).to.equal('✓ 100% of the target of 1,000');
  });

  it('have a bar that grows from where lines begin', async () => {
    const figures = [{value: 5, label: 'a', target: 20}];
    for (const [lang, side] of [
      ['en', 'left'],
      ['ar', 'right'],
    ] as const) {
      const widget = await show(tag, {items: [{title: 'P', figures}]}, {lang, layout: 'figures'});
      const [, done] = all(widget, '[part~=bar] rect').map((rect) => rect.getBoundingClientRect());
      expect(done?.[side], lang).to.be.closeTo(one(widget, '[part~=bar]').getBoundingClientRect()[side], 1);
    }
  });

  it('say of a target in Bulgarian „120% от целта от 800 часа“, and a per cent without a gap', async () => {
    const figures = [
      {value: 960, label: 'труд', unit: 'часа', target: 800},
      {value: 98.6, label: 'успех', unit: '%', target: 90},
    ];
    const widget = await show(tag, {items: [{title: 'П', figures}]}, {lang: 'bg'});
    expect(lines(widget)).to.include.members(['✓ 120% от целта от 800 часа', '98,6%', '✓ 110% от целта от 90%']);
  });

  it('have their unit in words of a target only where it is in the language of these', async () => {
    const figures = [{value: 960, label: 'work', unit: {bg: 'часа'}, target: 800}];
    expect(lines(await draw({figures}))).to.include('✓ 120% of the target of 800');
  });

  it('have bars and check marks for eyes only: what they show is said in words beside them', async () => {
    const widget = await draw({figures: [{value: 20, label: 'a', target: 16}]});
    expect(one(widget, '[part~=bar]').getAttribute('aria-hidden')).to.equal('true');
    expect(texts(widget, '[aria-hidden]:not([part])')).to.deep.equal(['✓']);
  });

  it('stand in as many columns as make full rows', async () => {
    const columns = async (count: number, width: number): Promise<number> => {
      const figures = Array.from({length: count}, (_, index) => ({value: index + 1, label: 'a', highlight: true}));
      const widget = await draw({figures});
      const page = await put(`<div style="inline-size: ${width}px"></div>`);
      page.append(widget);
      await widget.updateComplete;
      return new Set(all(widget, '[part~=figure]').map((tile) => tile.getBoundingClientRect().left)).size;
    };
    const counts = [1, 2, 3, 4, 5, 6, 8];
    for (const [width, expected] of [
      [1200, [1, 2, 3, 4, 3, 3, 4]],
      [600, [1, 2, 3, 2, 3, 3, 2]],
      [342, [1, 2, 2, 2, 2, 2, 2]],
      [212, [1, 1, 1, 1, 1, 1, 1]],
    ] as const) {
      const seenColumns = [];
      for (const count of counts) seenColumns.push(await columns(count, width));
      expect(seenColumns, `${width}`).to.deep.equal(expected);
    }
  });

  it('that are not large stand in as many columns as leave the fewest places empty', async () => {
    const inFirstRow = async (count: number): Promise<number> => {
      const others = Array.from({length: count}, (_, index) => ({value: index, label: `l${index}`}));
      const widget = await draw(
        {figures: [{value: 99, label: 'large', highlight: true}, ...others]},
        {layout: 'figures'},
      );
      widget.style.inlineSize = '1200px';
      const tops = all(widget, '.figure-row').map((one) => one.getBoundingClientRect().top);
      return tops.filter((top) => top === tops[0]).length;
    };
    const found: number[] = [];
    for (const count of [6, 7, 8, 9, 10, 11, 12]) found.push(await inFirstRow(count));
    expect(found).to.deep.equal([3, 4, 4, 3, 5, 4, 4]);
  });

  it('have each number on one line where two columns stand on a phone', async () => {
    const numbers = [16, 900, 12_000, 250_000, 1_250_000];
    const widget = await draw({figures: numbers.map((value) => ({value, label: 'a', highlight: true}))});
    const page = await put('<div style="inline-size: 342px; font-family: Arial, sans-serif"></div>');
    page.append(widget);
    await widget.updateComplete;
    const heights = all(widget, '[part~=figure-value]').map((number) => number.getClientRects().length);
    expect(heights).to.deep.equal(numbers.map(() => 1));
  });

  it('have the bar beside the number where there is only one of them and room, else below it', async () => {
    for (const [width, isBeside] of [
      [1000, true],
      [342, false],
    ] as const) {
      const widget = await draw({figures: [{value: 900, unit: 'hours', label: 'work', target: 800}]});
      const page = await put(`<div style="inline-size: ${width}px"></div>`);
      page.append(widget);
      await widget.updateComplete;
      const [label, bar] = ['figure-label', 'bar'].map((part) =>
        one(widget, `[part~=${part}]`).getBoundingClientRect(),
      );
      expect((bar?.top ?? 0) < (label?.bottom ?? 0), `${width}`).to.equal(isBeside);
      expect((bar?.left ?? 0) > (label?.left ?? 0), `${width}`).to.equal(isBeside);
    }
  });

  it('have a bar on the ground that columns of years stand on, and the words for both on one line', async () => {
    const series = [
      {year: 2024, value: 1},
      {year: 2025, value: 2},
    ];
    const figures = [
      {value: 2, label: 'a', series},
      {value: 1, label: 'a', target: 2},
    ];
    const widget = await draw({figures});
    const [columns, bar] = ['series', 'bar'].map((part) => one(widget, `[part~=${part}]`).getBoundingClientRect());
    expect(bar?.bottom).to.be.closeTo(columns?.bottom ?? 0, 0.5);
    const [years, words] = all(widget, 'svg + [part~=meta], :has(> svg) + * > [part~=meta]').map(
      (one) => one.getBoundingClientRect().top,
    );
    expect(words).to.be.closeTo(years ?? 0, 0.5);
  });

  it('have numbers, labels and bars of a row on common lines', async () => {
    const figures = [
      {value: 1, label: 'a', target: 2},
      {value: 1, label: 'a', qualifier: 'over', note: 'a note', target: 2},
    ];
    const widget = await draw({figures});
    for (const part of ['figure-value', 'figure-label', 'bar']) {
      const [first = NaN, second] = all(widget, `[part~=${part}]`).map((one) => one.getBoundingClientRect().top);
      expect(second, part).to.be.closeTo(first, 0.5);
    }
  });
});

describe('A figure over the years', () => {
  useWarnings();
  const series = [
    {year: 2023, value: 100},
    {year: 2021, value: 25},
    {year: 2022, value: 50},
  ];

  it('is columns from the first year to the last, as high as the numbers', async () => {
    const widget = await draw({figures: [{value: 100, label: 'children', series}]});
    const chart = one(widget, '[part~=series]').getBoundingClientRect();
    const rects = all(widget, '[part~=series] rect').map((rect) => rect.getBoundingClientRect());
    expect(rects.map(({height}) => Math.round((height / chart.height) * 100))).to.deep.equal([25, 50, 100]);
    for (const {bottom} of rects) expect(bottom).to.be.closeTo(chart.bottom, 0.5);
    expect(rects[0]?.left).to.be.closeTo(chart.left, 0.5);
    expect(rects[2]?.right).to.be.closeTo(chart.right, 0.5);
    expect(lines(widget).slice(-2)).to.deep.equal(['2021', '2023']);
  });

  it('does not say its last year again as the year of the number', async () => {
    const ends = async (year: number): Promise<string[]> =>
      lines(await draw({figures: [{value: 100, label: 'children', series, year}]})).slice(2);
    expect(await ends(2023)).to.deep.equal(['2021', '2023']);
    expect(await ends(2024)).to.deep.equal(['2021', '2023', '2024']);
  });

  it('says every number to a screen reader, in the language of the widget', async () => {
    const items = [
      {title: 'П', figures: [{value: 1250, label: 'деца', series: [...series, {year: 2024, value: 1250.5}]}]},
    ];
    const widget = await show(tag, {items}, {lang: 'bg', layout: 'figures'});
    const chart = one(widget, '[part~=series]');
    expect(chart.getAttribute('role')).to.equal('img');
    expect(chart.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).to.equal(
      '2021 г.: 25; 2022 г.: 50; 2023 г.: 100; 2024 г.: 1250,5',
    );
    expect(texts(widget, '[part~=meta][aria-hidden] > *')).to.deep.equal(['2021\u00a0г.', '2024\u00a0г.']);
  });

  it('needs two years at least, and one that is above nought', async () => {
    expect(all(await draw({figures: [{value: 1, label: 'a', series: series[0]}]}), 'svg')).to.deep.equal([]);
    const none = [2020, 2021].map((year) => ({year, value: 0}));
    const widget = await draw({figures: [{value: 0, label: 'a', series: none}]});
    expect(all(widget, 'svg rect').map((rect) => rect.getBoundingClientRect().height)).to.deep.equal([0, 0]);
    expect(widget.shadowRoot?.innerHTML).not.to.contain('NaN');
  });
});

describe('What a figure rests on', () => {
  useWarnings();

  it('is said below it: when it was true, and where it is from', async () => {
    const source = {url: 'https://r.example/', label: 'Annual report 2025'};
    const widget = await draw({figures: [{value: 5, label: 'children', year: '2025-02', source}]});
    expect(lines(widget)).to.deep.equal(['5', 'children', 'February 2025', 'Annual report 2025']);
    expect(one(widget, 'a').getAttribute('href')).to.equal('https://r.example/');
  });

  it('has a word of ours for a source without a name, and says to ears of what', async () => {
    const figures = [{value: 5, label: {bg: 'деца', en: 'children'}, source: 'https://r.example/'}];
    const words = async (lang: string) =>
      texts(await show(tag, {items: [{title: {'*': 'P'}, figures}]}, {lang, layout: 'figures'}), 'a');
    expect(await words('en')).to.deep.equal(['Source: children']);
    expect(await words('bg')).to.deep.equal(['Източник: деца']);
  });
});

describe('Of many figures', () => {
  useWarnings();
  const numbers = [4, 16, 800, 2, 100, 50, 30, 3];
  const many = numbers.map((value) => ({value, label: `n${value}`}));
  const sizes = (widget: Widget): number[] => {
    const numbersSeen = all(widget, '[part~=figure-value]');
    const largest = Math.max(...numbersSeen.map((number) => parseFloat(getComputedStyle(number).fontSize)));
    return numbersSeen
      .filter((one) => parseFloat(getComputedStyle(one).fontSize) === largest)
      .map((one) => Number(one.textContent));
  };

  it('the four largest are large, the others a list below them, each once', async () => {
    const widget = await draw({figures: many});
    expect(sizes(widget)).to.deep.equal([800, 100, 50, 30]);
    expect(texts(widget, '[part~=figure-label]')).to.deep.equal(
      [800, 100, 50, 30, 4, 16, 2, 3].map((value) => `n${value}`),
    );
  });

  it('those are large that the author chose, however many there are', async () => {
    const chosen = many.map((figure) => ({...figure, highlight: [16, 3].includes(figure.value)}));
    expect(sizes(await draw({figures: chosen}))).to.deep.equal([16, 3]);
    expect(sizes(await draw({figures: chosen.slice(0, 2)}))).to.deep.equal([16]);
  });

  it('all are large up to six', async () => {
    expect(sizes(await draw({figures: many.slice(0, 6)}))).to.deep.equal(numbers.slice(0, 6));
  });

  it('one in the list has all that a tile has', async () => {
    const small = {value: 20, label: 'hours', unit: 'h', qualifier: 'over', note: 'a note', target: 16, year: 2025};
    const widget = await draw({figures: [{value: 1, label: 'a', highlight: true}, small]});
    expect(lines(widget).join(' ')).to.match(/over 20 h hours a note ✓ 125% of the target of 16 h 2025$/);
  });
});

describe('Who paid for a project', () => {
  const warnings = useWarnings();
  const funding = {
    funder: {
      name: {bg: 'Фонд', en: 'Active Citizens Fund'},
      acronym: {'*': 'ACF'},
      url: 'https://f.example/',
      logo: {src: picture},
    },
    programme: {bg: 'Програма', en: 'Programme'},
    mechanism: {bg: 'Механизъм', en: 'EEA Grants'},
    period: {from: '2014', to: '2021'},
    donors: [
      {bg: 'Исландия', en: 'Iceland'},
      {bg: 'Норвегия', en: 'Norway'},
    ],
    level: 'co-funded',
    statement: {bg: 'Изявление.', en: 'A statement.'},
    disclaimer: {bg: 'Уговорка.', en: 'A disclaimer.'},
    reference: 'BG05-1',
    amount: {value: 12000, currency: 'EUR'},
    link: {url: 'https://l.example/'},
    logos: [{src: `${picture}#2`, alt: {bg: 'Знак', en: 'Sign of Norway'}}],
  };

  for (const layout of ['full', 'activities', 'figures', 'summary'])
    it(`is said in the layout "${layout}", with statement, disclaimer and logos`, async () => {
      const widget = await draw({funding: [funding]}, {layout});
      expect(lines(widget).map((line) => line.replace(/\s*–\s*/, '–'))).to.deep.equal([
        'Co-funded by Active Citizens Fund (ACF)',
        'A statement.',
        'A disclaimer.',
        'About the programme',
        ...['Programme', 'Programme', 'EEA Grants'],
        ...['Period', '2014–2021'],
        ...['Contract', 'BG05-1'],
        ...['Amount', '€12,000'],
        ...['Donors', 'Iceland and Norway'],
      ]);
      expect(all(widget, 'img').map((img) => img.getAttribute('alt'))).to.deep.equal([
        'Active Citizens Fund',
        'Sign of Norway',
      ]);
      expect(texts(widget, 'a')).to.deep.equal([
        'Active Citizens Fund (ACF)',
        'About the programme: Active Citizens Fund',
      ]);
    });

  it('is said in Bulgarian', async () => {
    const widget = await show(tag, {items: [{title: 'П', funding: [funding]}]}, {lang: 'bg', layout: 'figures'});
    expect(lines(widget)[0]).to.equal('Съфинансиране: Фонд (ACF)');
    expect(lines(widget)).to.include.members(['Исландия и Норвегия', 'Изявление.', 'Уговорка.', 'За програмата']);
  });

  it('has a word in each language for every level', async () => {
    const levels = {
      funded: ['Финансиране:', 'Funded by'],
      'co-funded': ['Съфинансиране:', 'Co-funded by'],
      supported: ['Подкрепа:', 'Supported by'],
    };
    for (const [level, [bg, en]] of Object.entries(levels)) {
      const items = [{title: {'*': 'P'}, funding: [{funder: {name: {'*': 'F'}}, level}]}];
      expect(seen(await show(tag, {items}, {lang: 'bg'}))).to.equal(`P\n${bg} F`);
      expect(seen(await show(tag, {items}, {lang: 'en'}))).to.equal(`P\n${en} F`);
    }
  });

  it('may be several, each with its own', async () => {
    const widget = await draw({funding: ['One', 'Two'].map((name) => ({funder: {name}, level: 'supported'}))});
    expect(lines(widget)).to.deep.equal(['Supported by One', 'Supported by Two']);
  });

  it('gives no words of ours for a statement that is not there', async () => {
    expect(lines(await draw({funding: [{funder: {name: 'F'}, level: 'funded'}]}))).to.deep.equal(['Funded by F']);
  });

  it('is beyond the reach of themes: statement, disclaimer and logos stay', async () => {
    const page = await put(`<div><style>
      .wild { --ngo-color-text: red; --ngo-color-muted: transparent; --ngo-image-ratio: 9 / 1; --ngo-radius: 50%; }
      ${'title intro list item heading badge meta text figure image logo quote link note mark'
        .split(' ')
        .filter((part) => part !== 'list' && part !== 'item')
        .map((part) => `project-results::part(${part})`)
        .join(', ')} { display: none; filter: grayscale(1); block-size: 1px; overflow: hidden; }
    </style><div class="wild"></div></div>`);
    const widget = await draw({funding: [funding]});
    one(page, '.wild').append(widget);
    await widget.updateComplete;
    expect(lines(widget)).to.include.members(['A statement.', 'A disclaimer.']);
    for (const image of all(widget, 'img')) {
      const {display, filter, objectFit, borderRadius} = getComputedStyle(image);
      expect({display, filter, objectFit, borderRadius}).to.deep.equal({
        display: 'block',
        filter: 'none',
        objectFit: 'contain',
        borderRadius: '0px',
      });
    }
    expect(warnings).to.deep.equal([]);
  });
});
