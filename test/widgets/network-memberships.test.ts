import {expect} from '@open-wc/testing';
import {
  all,
  arrangement,
  found,
  headings,
  one,
  put,
  seen,
  show,
  texts,
  useStubs,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const whole = {
  id: 'eurochild',
  name: {bg: 'Евродете', en: 'European Network for Children'},
  acronym: {'*': 'ENC'},
  url: 'https://enc.example/',
  logo: {src: picture},
  place: {bg: 'Брюксел', en: 'Brussels'},
  description: {bg: ['Първи абзац.', {list: ['Точка']}], en: ['First paragraph.', {list: ['A point']}, 'Last one.']},
  objectives: [{bg: 'Права на децата', en: 'Rights of children'}],
  role: 'coordinator',
  roleNote: {bg: 'В две от четирите групи.', en: 'In two of the four groups.'},
  scope: 'european',
  since: '2016',
  until: '2020-05',
  founded: '2003-05-17',
  organisations: 560,
  countries: 46,
  status: 'ended',
  links: [{url: 'https://enc.example/founding', kind: 'founding'}],
};
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {lang: 'en', items: [item]}, {lang: 'en', ...attributes});
const facts = (widget: Widget): string[] => texts(widget, '[part~=meta] > :is(li, span)');

const english = {
  facts: [
    'coordinator',
    'no longer active',
    'from 2016 to May 2020',
    'European',
    'Brussels',
    'founded 17 May 2003',
    '560 organisations in 46 countries',
  ],
  body: ['In two of the four groups.', 'First paragraph.', 'A point', 'Last one.', 'Objectives', 'Rights of children'],
  links: ['Official website: European Network for Children', 'About the founding: European Network for Children'],
};

describe('network-memberships', () => {
  useWarnings();

  for (const layout of ['list', 'cards'])
    it(`shows everything about a network in the layout "${layout}"`, async () => {
      const widget = await show(tag, {items: [whole]}, {lang: 'en', layout});
      expect(headings(widget)[0]).to.equal('h2 European Network for Children (ENC)');
      expect(facts(widget)).to.deep.equal(english.facts);
      one(widget, 'summary').click();
      expect(headings(widget)).to.deep.equal(['h2 European Network for Children (ENC)', 'h3 Objectives']);
      for (const text of english.body) expect(seen(widget)).to.contain(text);
      expect(texts(widget, 'a')).to.deep.equal(english.links);
      expect(all(widget, '[part~=item] img').map((img) => img.getAttribute('alt'))).to.deep.equal([
        'European Network for Children',
      ]);
      expect(one(widget, '[part~=list]').getAttribute('role')).to.equal('list');
    });

  it('is a list by default', async () => {
    const arranged = async (attributes: object): Promise<string> =>
      arrangement(await show(tag, {items: [whole, whole]}, {lang: 'en', ...attributes}));
    expect([await arranged({}), await arranged({layout: 'list'})]).to.deep.equal(['rows', 'rows']);
    expect(await arranged({layout: 'cards'})).to.equal('columns');
  });

  it('shows names in the layout "accordion", and the rest of each when it is opened', async () => {
    const widget = await show(tag, {items: [whole, {name: {en: 'Second'}}]}, {lang: 'en', layout: 'accordion'});
    expect(seen(widget)).to.equal(
      'European Network for Children (ENC)\ncoordinator\nno longer active\nfrom 2016 to May 2020\nSecond',
    );
    expect(headings(widget).slice(0, 1)).to.deep.equal(['h2 European Network for Children (ENC)']);
    one(widget, 'summary').click();
    expect(facts(widget)).to.deep.equal(english.facts);
    for (const text of english.body) expect(seen(widget)).to.contain(text);
  });

  it('shows logos in the layout "logos", each a link with the name of its network', async () => {
    const widget = await show(
      tag,
      {
        items: [
          whole,
          {name: {en: 'Second'}, logo: {src: picture}},
          {name: {en: 'Third'}, url: 'https://a.example/'},
          {name: {en: 'Fourth'}},
        ],
      },
      {lang: 'en', layout: 'logos'},
    );
    expect(seen(widget)).to.equal('Third\nFourth');
    expect(all(widget, 'img').map((img) => img.getAttribute('alt'))).to.deep.equal([
      'European Network for Children',
      'Second',
    ]);
    expect(all(widget, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://enc.example/',
      'https://a.example/',
    ]);
    expect(headings(widget)).to.deep.equal([]);
  });

  it('names a network in the layout "logos" where the file calls its logo decorative', async () => {
    const widget = await draw(
      {name: 'Second', url: 'https://a.example/', logo: {src: picture, alt: ''}},
      {layout: 'logos'},
    );
    const [link] = all(widget, 'a');
    expect(link?.textContent.trim() || link?.querySelector('img')?.alt).to.equal('Second');
  });

  it('speaks Bulgarian', async () => {
    const widget = await show(tag, {items: [whole]}, {lang: 'bg'});
    expect(headings(widget)).to.deep.equal(['h2 Евродете (ENC)', 'h3 Цели']);
    expect(facts(widget).map((fact) => fact.replaceAll('\u00a0', ' '))).to.deep.equal([
      'координатор',
      'дейността е прекратена',
      'от 2016 до май 2020 г.',
      'на европейско ниво',
      'Брюксел',
      'съществува от 17 май 2003 г.',
      '560 организации от 46 държави',
    ]);
    expect(facts(widget)[2]).to.equal('от 2016 до май\u00a02020\u00a0г.');
    expect(texts(widget, 'a')).to.deep.equal(['Официален сайт: Евродете', 'Повече за учредяването: Евродете']);
  });

  it('cuts a long description, and shows all of it with what there is more when it is asked for', async () => {
    const description = 'Many words about a network that says a lot about itself. '.repeat(20);
    for (const layout of ['list', 'cards']) {
      const widget = await draw({name: 'A', description, objectives: ['An aim']}, {layout});
      const height = (): number => one(widget, '[part~=text]').getBoundingClientRect().height;
      const cut = height();
      expect(seen(widget)).not.to.contain('An aim');
      one(widget, 'summary').click();
      expect(height()).to.be.greaterThan(cut * 1.5);
      expect(seen(widget)).to.contain('An aim');
    }
    expect(all(await draw({name: 'A', description: 'Short.'}), 'details')).to.deep.equal([]);
  });

  it('shows just the name where there is nothing else, and no empty list', async () => {
    const widget = await draw({name: 'Alone'});
    expect(seen(widget)).to.equal('Alone');
    expect(all(widget, 'ul').length).to.equal(1);
  });

  const roles = {
    member: ['член', 'member'],
    founder: ['учредител', 'founder'],
    'co-founder': ['съучредител', 'co-founder'],
    coordinator: ['координатор', 'coordinator'],
    representative: ['представител', 'representative'],
    observer: ['наблюдател', 'observer'],
    partner: ['партньор', 'partner'],
  };
  it('has a word in each language for every role', async () => {
    for (const [role, [bg, en]] of Object.entries(roles)) {
      const items = [{name: {'*': 'A'}, role}];
      expect(texts(await show(tag, {items}, {lang: 'bg'}), '[part~=badge]')).to.deep.equal([bg]);
      expect(texts(await show(tag, {items}, {lang: 'en'}), '[part~=badge]')).to.deep.equal([en]);
    }
  });

  it('has a word in each language for every scope', async () => {
    const scopes = {
      national: ['на национално ниво', 'national'],
      european: ['на европейско ниво', 'European'],
      international: ['на международно ниво', 'international'],
    };
    for (const [scope, [bg, en]] of Object.entries(scopes)) {
      const items = [{name: {'*': 'A'}, scope}];
      expect(facts(await show(tag, {items}, {lang: 'bg'}))).to.deep.equal([bg]);
      expect(facts(await show(tag, {items}, {lang: 'en'}))).to.deep.equal([en]);
    }
  });

  it('labels an ended network and hides none; nothing is guessed from a name', async () => {
    const items = [{name: 'Детство 2025'}, {name: 'Стара мрежа', status: 'ended'}, {name: 'Нова', status: 'active'}];
    const widget = await show(tag, {items}, {lang: 'bg'});
    expect(seen(widget)).to.equal('Детство 2025\nСтара мрежа\nдейността е прекратена\nНова');
    expect(texts(widget, '[part~=badge]')).to.deep.equal(['дейността е прекратена']);
  });

  it('prints an acronym once, in brackets, and not where the name holds it', async () => {
    const items = [
      {name: 'National Network', acronym: 'NNC'},
      {name: 'Eurochild (EC)', acronym: 'EC'},
      {name: 'EAPN Bulgaria', acronym: 'EAPN'},
    ];
    expect(texts(await show(tag, {lang: 'en', items}), '[part~=heading]')).to.deep.equal([
      'National Network (NNC)',
      'Eurochild (EC)',
      'EAPN Bulgaria',
    ]);
  });

  it('counts one organisation and one country, and says what is known of the two', async () => {
    const sizes: readonly (readonly [object, string[], string[]])[] = [
      [{organisations: 1, countries: 1}, ['1 организация от 1 държава'], ['1 organisation in 1 country']],
      [{organisations: 14}, ['14 организации'], ['14 organisations']],
      [{countries: 46}, ['46 държави'], ['46 countries']],
      [{organisations: 0, countries: 0}, [], []],
    ];
    for (const [size, bg, en] of sizes) {
      const items = [{name: {'*': 'A'}, ...size}];
      expect(facts(await show(tag, {items}, {lang: 'bg'}))).to.deep.equal(bg);
      expect(facts(await show(tag, {items}, {lang: 'en'}))).to.deep.equal(en);
    }
  });

  it('stands between intro, outro and links of the document', async () => {
    const widget = await show(tag, {
      lang: 'en',
      title: 'Our networks',
      intro: 'Before.\n\nStill before.',
      items: [{name: 'A'}],
      outro: ['After.', {list: ['a point']}],
      links: [{url: 'https://a.example/', kind: 'list'}],
    });
    expect(seen(widget)).to.equal('Our networks\nSee the full list\nBefore.\nStill before.\nA\nAfter.\na point');
    expect(texts(widget, 'a')).to.deep.equal(['See the full list: Our networks']);
    expect(texts(widget, '[part~=intro] p')).to.deep.equal(['Before.', 'Still before.']);
  });

  it('has the way to all there is on the line of its title, or at its end where no title shows; other links are there', async () => {
    const links = [
      {url: 'https://a.example/', kind: 'list'},
      {url: 'https://b.example/', label: 'Join us'},
    ];
    const data = {lang: 'en', title: 'Our networks', items: [{name: 'A'}], links};
    const page = await put('<div style="inline-size: 700px; font-size: 16px"></div>');
    const widget = await show(tag, data, {lang: 'en'});
    page.append(widget);
    await widget.updateComplete;
    expect(seen(widget)).to.equal('Our networks\nSee the full list\nA\nJoin us');
    const [title, link] = [one(widget, 'h2'), one(widget, 'a')].map((each) => each.getBoundingClientRect());
    expect(found(link).left).to.be.above(found(title).left + 300);
    expect(found(link).bottom).to.be.below(found(title).bottom + 5);
    expect(seen(await show(tag, data, {lang: 'en', 'no-title': true}))).to.equal('A\nSee the full list\nJoin us');
  });

  it('shows two items of one id, and each stays itself when the data changes', async () => {
    const items = [
      {id: 'a', name: 'One'},
      {id: 'a', name: 'Two'},
    ];
    const widget = await show(tag, {items});
    expect(texts(widget, '[part~=item]')).to.deep.equal(['One', 'Two']);
    widget.data = {items: [...items].reverse()};
    await widget.settled;
    expect(texts(widget, '[part~=item]')).to.deep.equal(['Two', 'One']);
  });

  it('says from when until when in one fact, with what is known of either', async () => {
    const told: readonly (readonly [object, string, string])[] = [
      [{since: '2009', until: '2021'}, 'от 2009 до 2021\u00a0г.', 'from 2009 to 2021'],
      [
        {since: '2009-03', until: '2021-05-09'},
        'от март\u00a02009 до 9\u00a0май\u00a02021\u00a0г.',
        'from March 2009 to 9 May 2021',
      ],
      [{since: '2009'}, 'от 2009\u00a0г.', 'since 2009'],
      [{until: '2021'}, 'до 2021\u00a0г.', 'until 2021'],
      [{since: '2021', until: '2021'}, '2021\u00a0г.', '2021'],
    ];
    for (const [years, bg, en] of told) {
      const items = [{name: {'*': 'A'}, ...years}];
      expect(facts(await show(tag, {items}, {lang: 'bg'}))).to.deep.equal([bg]);
      expect(facts(await show(tag, {items}, {lang: 'en'}))).to.deep.equal([en]);
    }
  });

  it('shows text as text', async () => {
    const widget = await draw({name: '<b>A</b> &amp; B', description: '<script>alert(1)</script>'});
    expect(seen(widget)).to.equal('<b>A</b> &amp; B\n<script>alert(1)</script>');
  });
});

describe('The time line of memberships', () => {
  const warnings = useWarnings();
  const stub = useStubs();
  const networks = [
    {name: 'National', acronym: 'NN', url: 'https://a.example/', role: 'co-founder', since: '2003'},
    {name: 'Cities', role: 'representative', since: '2009', until: '2021'},
    {name: 'New', role: 'member', since: '2016-07'},
    {name: 'Undated', role: 'member'},
    {name: 'Gone', since: '2010', status: 'ended'},
  ];
  const items = networks.map((network) => ({...network, name: {'*': network.name}}));
  /** A page of which 500 px are a hundred years or a part of it. */
  const draw = async (list: readonly object[], attributes: object = {}, width = 500): Promise<Widget> => {
    stub(Date, 'now', () => Date.UTC(2026, 6, 1));
    const page = await put(`<div style="inline-size: ${width}px; font-size: 16px"></div>`);
    const widget = await show(tag, {items: list}, {lang: 'en', layout: 'timeline', ...attributes});
    page.append(widget);
    await widget.updateComplete;
    return widget;
  };
  /** From where to where the bar of an item goes, in hundredths of its axis. */
  const spans = (widget: Widget): (readonly [number, number] | undefined)[] =>
    all(widget, '[part~=item]').map((item) => {
      const axis = item.querySelector('svg')?.getBoundingClientRect();
      const bar = item.querySelector('svg > :last-child')?.getBoundingClientRect();
      if (!axis || !bar) return undefined;
      const along = (at: number): number => Math.round(((at - axis.left) / axis.width) * 100);
      return [along(bar.left), along(bar.right)];
    });
  const years = (widget: Widget): string[] => texts(widget, 'text');

  it('says of each network who is what in it and since when, in words', async () => {
    const widget = await draw(items);
    expect(texts(widget, '[part~=item]').map((text) => text.replace(/\s+/g, ' '))).to.deep.equal([
      'National (NN)co-founder, since 2003',
      'Citiesrepresentative, from 2009 to 2021',
      'Newmember, since July 2016',
      'Undatedmember',
      'Gonesince 2010, no longer active',
    ]);
    expect(all(widget, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['https://a.example/']);
    for (const drawn of all(widget, 'svg')) expect(drawn.closest('[aria-hidden=true]')).not.to.equal(null);
    expect(warnings).to.deep.equal([]);
  });

  it('speaks Bulgarian', async () => {
    const widget = await draw(items, {lang: 'bg'});
    expect(texts(widget, '[part~=meta]').map((text) => text.replaceAll('\u00a0', ' '))).to.deep.equal([
      'съучредител, от 2003 г.',
      'представител, от 2009 до 2021 г.',
      'член, от юли 2016 г.',
      'член',
      'от 2010 г., дейността е прекратена',
    ]);
    expect(years(widget)).to.deep.equal(['2000', '2010', '2026']);
  });

  it('has a bar from the year that is named until today, or to the end of the last year', async () => {
    // From 2000 to the middle of 2026. Of a network that ended nobody knows when there is none.
    expect(spans(await draw(items))).to.deep.equal([[11, 100], [34, 83], [62, 100], undefined, undefined]);
  });

  it('draws all of a year of which no month is known, and of a month of which no day is', async () => {
    const spansOf = async (since: string, until: string): Promise<unknown> =>
      spans(
        await draw([
          {name: 'A', since: '2016'},
          {name: 'B', since, until},
        ]),
      )[1];
    // From 2010: sixteen and a half years.
    expect(await spansOf('2020', '2020')).to.deep.equal([61, 67]);
    expect(await spansOf('2020-07', '2020-12')).to.deep.equal([64, 67]);
  });

  it('has the first year, the last and decades between, so few that none touches another at 260 px', async () => {
    const axes: readonly (readonly [string, string[]])[] = [
      ['2024', ['2020', '2026']],
      ['2003', ['2000', '2010', '2026']],
      ['1991', ['1990', '2000', '2010', '2026']],
      ['1955', ['1950', '2000', '2026']],
      ['1878', ['1850', '1900', '1950', '2026']],
    ];
    for (const [since, shown] of axes) {
      const widget = await draw([{name: 'A', since}], {}, 260);
      expect(years(widget), since).to.deep.equal(shown);
      const boxes = all(widget, 'text').map((text) => text.getBoundingClientRect());
      const {left, right} = widget.getBoundingClientRect();
      for (const [index, box] of boxes.entries()) {
        expect(box.left, since).to.be.at.least(index ? found(boxes[index - 1]).right + 2 : left - 1);
        expect(box.right).to.be.at.most(right + 1);
      }
    }
  });

  it('ends where the last membership ends, where that is to come', async () => {
    const widget = await draw([
      {name: 'A', since: '2021', until: '2029'},
      {name: 'B', since: '2021'},
    ]);
    expect([years(widget), spans(widget)]).to.deep.equal([
      ['2020', '2029'],
      [
        [10, 100],
        [10, 65],
      ],
    ]);
  });

  it('has no bar for what begins after today or ends before it began, and no axis where there is none', async () => {
    const widget = await draw([{name: 'A', since: '2030'}, {name: 'B', since: '2020', until: '2010'}, {name: 'C'}]);
    expect([all(widget, 'svg'), headings(widget)]).to.deep.equal([[], ['h2 A', 'h2 B', 'h2 C']]);
  });

  it('runs from right to left where the language does', async () => {
    const widget = await draw(items, {lang: 'ar'});
    expect(spans(widget)[0]).to.deep.equal([0, 89]);
    const at = all(widget, 'text').map((text) => text.getBoundingClientRect().right);
    expect(at).to.deep.equal([...at].sort((one, other) => other - one));
  });

  it('stands in a list, too, where there are two to compare', async () => {
    expect(spans(await draw(items, {layout: 'list'})).filter(Boolean)).to.deep.equal([
      [11, 100],
      [34, 83],
      [62, 100],
    ]);
    expect(all(await draw([items[0] ?? {}], {layout: 'list'}), 'svg')).to.deep.equal([]);
  });
});
