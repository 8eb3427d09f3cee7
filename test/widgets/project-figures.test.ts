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
  const labels = (widget: Widget): string[] => texts(widget, '[part=figure-label]');

  it('are tiles: the number, and what it counts', async () => {
    const widget = await draw({figures: [{value: 1234, label: 'children'}]});
    expect(texts(widget, '[part=figure-value]')).to.deep.equal(['1,234']);
    expect(labels(widget)).to.deep.equal(['children']);
    expect(one(widget, '[part=figure]').closest('ul')?.getAttribute('role')).to.equal('list');
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
    expect(texts(widget, '[part=figure-value]')).to.deep.equal(['about 5 hours', 'over 5 hours', 'up to 5 hours']);
    expect(texts(widget, '[part=figure] [part=meta]')).to.deep.equal(Array(3).fill('3 per organisation'));
  });

  it('have their qualifiers in Bulgarian', async () => {
    const figures = ['about', 'over', 'up-to'].map((qualifier) => ({value: 5, label: 'деца', qualifier}));
    const widget = await show(tag, {items: [{title: 'П', figures}]}, {lang: 'bg', layout: 'figures'});
    expect(texts(widget, '[part=figure-value]')).to.deep.equal(['около 5', 'над 5', 'до 5']);
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

  it('have a bar only where there is a target', async () => {
    const widget = await draw({
      figures: [
        {value: 16, label: 'a', target: 20},
        {value: 16, label: 'b'},
      ],
    });
    expect(all(widget, 'progress').length).to.equal(1);
    const {value, max} = one(widget, 'progress') as HTMLProgressElement;
    expect([value, max]).to.deep.equal([16, 20]);
  });

  const targets: readonly (readonly [value: number, target: number, position: number, words: string])[] = [
    [16, 16, 1, '16 of 16'],
    [20, 16, 1, '20 of 16'],
    [0, 16, 0, '0 of 16'],
    [-3, 16, 0, '-3 of 16'],
    [1500, 12000, 0.125, '1,500 of 12,000'],
    [0.5, 2, 0.25, '0.5 of 2'],
  ];
  for (const [value, target, position, words] of targets)
    it(`have a bar at ${position * 100} % and the true words for "${words}"`, async () => {
      const widget = await draw({figures: [{value, label: 'a', target}]});
      expect((one(widget, 'progress') as HTMLProgressElement).position).to.equal(position);
      expect(lines(widget)).to.include(words.replace('-', lines(widget).join().includes('−') ? '−' : '-'));
    });

  it('say of a target in Bulgarian „16 от 16“', async () => {
    const items = [{title: 'П', figures: [{value: 16, label: 'семинара', target: 16}]}];
    expect(seen(await show(tag, {items}, {lang: 'bg'}))).to.contain('16 от 16');
  });

  it('have bars for eyes only: what they show is said in words beside them', async () => {
    const widget = await draw({figures: [{value: 16, label: 'a', target: 20}]});
    expect(one(widget, 'progress').getAttribute('aria-hidden')).to.equal('true');
    expect(lines(widget)).to.include('16 of 20');
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
