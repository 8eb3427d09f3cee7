import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {contrast, painted} from '../support/colour.js';
import {
  all,
  arrangement,
  found,
  hasFocus,
  headings,
  languageAt,
  one,
  pressKey,
  put,
  seen,
  show,
  remarked,
  spoken,
  texts,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'publication-list';
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const file = {url: 'https://ngo.example/files/doklad.pdf'};
const whole = {
  id: 'doklad',
  title: {bg: 'Близо до дома', en: 'Close to home'},
  kind: 'report',
  date: '2026-02',
  authors: [{bg: 'Мария Иванова', en: 'Maria Ivanova'}, {'*': 'P. Kolev'}],
  summary: {
    bg: ['Една година в услугите ни.', {list: ['с числа']}],
    en: ['A year in our services.', {list: ['in numbers']}],
  },
  files: [
    {url: 'https://ngo.example/files/doklad.pdf', lang: 'bg', format: 'PDF', bytes: 3_150_000},
    {url: 'https://ngo.example/files/report.pdf', lang: 'en', format: 'PDF', bytes: 1_240_000},
  ],
  cover: {src: picture, alt: {bg: 'Корица с къща', en: 'A house on the cover'}},
  topics: [{bg: 'приемна грижа', en: 'foster care'}],
};
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {lang: 'en', items: [{title: 'A', files: [file], ...item}]}, {lang: 'en', ...attributes});
const lines = (widget: Widget): string[] => seen(widget).replaceAll('\u00a0', ' ').split('\n');
const links = async (files: readonly object[], lang = 'en'): Promise<string[]> =>
  texts(await show(tag, {items: [{title: {'*': 'A'}, files}]}, {lang}), 'a').map((text) =>
    text.replaceAll('\u00a0', ' '),
  );

describe('publication-list', () => {
  const warnings = useWarnings();
  const facts = {
    en: ['February 2026', 'Maria Ivanova', 'P. Kolev', 'foster care'],
    bg: ['февруари 2026 г.', 'Мария Иванова', 'P. Kolev', 'приемна грижа'],
  };
  const rest = {
    en: ['A year in our services.', 'in numbers', 'PDF in Bulgarian, 3.2 MB', 'PDF in English, 1.2 MB'],
    bg: ['Една година в услугите ни.', 'с числа', 'PDF на български, 3,2 MB', 'PDF на английски, 1,2 MB'],
  };

  for (const layout of ['list', 'cards'])
    it(`shows everything about a publication in the layout "${layout}"`, async () => {
      const widget = await show(tag, {items: [whole]}, {lang: 'en', layout});
      expect(lines(widget)).to.deep.equal(['Close to home', 'report', ...facts.en, ...rest.en]);
      expect(headings(widget)).to.deep.equal(['h2 Close to home']);
      expect(one(widget, 'img').getAttribute('alt')).to.equal('A house on the cover');
      expect([widget.status, warnings]).to.deep.equal(['ready', []]);
    });

  it('shows everything in the layout "grouped" too, where the group says the kind', async () => {
    const widget = await show(tag, {items: [whole]}, {lang: 'en', layout: 'grouped'});
    expect(lines(widget)).to.deep.equal(['Reports', 'Close to home', ...facts.en, ...rest.en]);
  });

  it('is a list by default', async () => {
    const arranged = async (attributes: object): Promise<string> =>
      arrangement(await show(tag, {items: [whole, whole]}, {lang: 'en', ...attributes}));
    expect([await arranged({}), await arranged({layout: 'list'})]).to.deep.equal(['rows', 'rows']);
    expect(await arranged({layout: 'cards'})).to.equal('columns');
  });

  it('keeps all texts of a list in one column, with a cover or without', async () => {
    const page = await put('<div style="inline-size: 700px; font-size: 16px"></div>');
    const widget = await show(tag, {items: [whole, {...whole, cover: undefined}]}, {lang: 'en'});
    page.append(widget);
    await widget.updateComplete;
    const lefts = all(widget, 'h2').map((each) => each.getBoundingClientRect().left);
    expect(lefts).to.have.length(2);
    expect(lefts[0]).to.equal(lefts[1]);
    expect(lefts[0]).to.be.above(one(widget, 'img').getBoundingClientRect().right);
  });

  it('has its files at the end of the row, and below the text where there is no room', async () => {
    const widget = await show(tag, {items: [whole]}, {lang: 'en'});
    for (const [width, beside] of [
      [900, true],
      [400, false],
    ] as const) {
      const page = await put(`<div style="inline-size: ${width}px; font-size: 16px"></div>`);
      page.append(widget);
      await widget.updateComplete;
      const [title, link] = [one(widget, 'h2'), one(widget, 'a')].map((each) => each.getBoundingClientRect());
      expect(found(link).left > found(title).left + 300, `${width}`).to.equal(beside);
      expect(found(link).top > found(title).bottom + 20, `${width}`).to.equal(!beside);
    }
  });

  it('speaks Bulgarian', async () => {
    const widget = await show(tag, {items: [whole]}, {lang: 'bg'});
    expect(lines(widget)).to.deep.equal(['Близо до дома', 'доклад', ...facts.bg, ...rest.bg]);
    expect(one(widget, 'time').textContent).to.equal('февруари\u00a02026\u00a0г.');
    const grouped = await show(tag, {items: [whole]}, {lang: 'bg', layout: 'grouped'});
    expect(lines(grouped)).to.deep.equal(['Доклади', 'Близо до дома', ...facts.bg, ...rest.bg]);
  });

  it('needs no more than a title and a file, in every layout', async () => {
    for (const layout of ['list', 'cards']) expect(seen(await draw({}, {layout}))).to.equal('A\nDownload');
    expect(seen(await draw({}, {layout: 'grouped'}))).to.equal('Other publications\nA\nDownload');
  });

  it('shows a publication that has no file yet, and drops one that says nothing of files', async () => {
    const items = [{title: 'In print', files: []}, {title: 'Unfinished'}];
    const widget = await show(tag, {lang: 'en', items});
    expect([widget.status, seen(widget)]).to.deep.equal(['partial', 'In print']);
    expect(warnings[0]).to.contain('items[1].files is missing');
  });

  it('says a date to machines too', async () => {
    expect(one(await draw({date: '2024-03'}), 'time').getAttribute('datetime')).to.equal('2024-03');
  });

  const kinds = {
    position: ['становище', 'position'],
    report: ['доклад', 'report'],
    study: ['изследване', 'study'],
    guide: ['наръчник', 'guide'],
    leaflet: ['брошура', 'leaflet'],
  };
  it('has a word in each language for every kind, and none for one that is other or not said', async () => {
    const words = async (kind: string | undefined, lang: string): Promise<string[]> =>
      texts(await show(tag, {items: [{title: {'*': 'A'}, kind, files: []}]}, {lang}), '[part~=kind]');
    for (const [kind, [bg, en]] of Object.entries(kinds)) {
      expect(await words(kind, 'bg')).to.deep.equal([bg]);
      expect(await words(kind, 'en')).to.deep.equal([en]);
    }
    expect(await words('other', 'en')).to.deep.equal([]);
    expect(seen(await draw({}))).to.equal('A\nDownload');
  });

  it('keeps a publication whose other fields are wrong, with those that are right', async () => {
    const widget = await draw({
      kind: 'book',
      date: '2.2026',
      authors: ['Ana', true],
      summary: [],
      files: [{url: 'report'}, {...file, lang: 'на английски', bytes: '1 MB', format: 'PDF'}],
      cover: {alt: 'no address'},
      topics: true,
    });
    expect([widget.status, seen(widget)]).to.deep.equal(['partial', 'A\nAna\nPDF']);
    expect(warnings[0]).to.match(/items\[0\]\.kind is "book"/);
    expect(warnings[0]).to.match(/items\[0\]\.authors\[1\] is true/);
  });

  it('says where it fell back, once; names of authors need no mark', async () => {
    const items = [
      {title: {en: 'A study'}, summary: {bg: 'Преводът предстои.'}, topics: [{bg: 'образование'}], files: []},
      {title: {en: 'A guide'}, authors: [{bg: 'Ана Петрова'}], files: []},
    ];
    for (const layout of ['list', 'cards', 'grouped']) {
      const widget = await show(tag, {items}, {lang: 'en', layout});
      expect(texts(widget, '[part~=mark]')).to.deep.equal(['in Bulgarian']);
      expect(lines(widget).slice(lines(widget).indexOf('A study'))[1]).to.equal('in Bulgarian');
      for (const text of ['Преводът', 'образование', 'Ана']) expect(languageAt(widget, text)).to.equal('bg');
    }
  });

  it('says that there is none', async () => {
    expect(seen(await show(tag, {items: []}, {lang: 'en'}))).to.equal('There are no publications to show.');
    expect(seen(await show(tag, {items: []}, {lang: 'bg'}))).to.equal('Няма публикации за показване.');
  });
});

describe('The files of a publication', () => {
  useWarnings();

  it('say format, size and language; only what is known of them', async () => {
    const {url} = file;
    const files = [
      {url, format: 'PDF', bytes: 1_240_000, lang: 'en'},
      {url, format: 'DOCX', lang: 'bg'},
      {url, bytes: 45_300},
      {url, lang: 'de'},
      {url, format: 'EPUB', bytes: 0},
      {url},
    ];
    expect(await links(files)).to.deep.equal([
      'PDF in English, 1.2 MB: A',
      'DOCX in Bulgarian: A',
      'Download, 45 kB: A',
      'Download in German: A',
      'EPUB: A',
      'Download: A',
    ]);
    expect(await links(files, 'bg')).to.deep.equal([
      'PDF на английски, 1,2 MB: A',
      'DOCX на български: A',
      'Изтеглете, 45 kB: A',
      'Изтеглете на немски: A',
      'EPUB: A',
      'Изтеглете: A',
    ]);
  });

  it('have a format that turns none of our words round', async () => {
    expect(await links([{...file, format: '\u202EPDF\u0007'}])).to.deep.equal(['PDF: A']);
  });

  it('have a size of two digits, in kilobytes below a megabyte', async () => {
    const sizes: readonly (readonly [bytes: number, said: string])[] = [
      [950, '0.95 kB'],
      [418_000, '420 kB'],
      [994_000, '990 kB'],
      [1_000_000, '1 MB'],
      [12_345_678, '12 MB'],
      [123_456_789, '120 MB'],
    ];
    for (const [bytes, said] of sizes) expect(await links([{...file, bytes}])).to.deep.equal([`Download, ${said}: A`]);
  });

  it('never have a thousand kilobytes: that is a megabyte', async () => {
    expect(await links([{...file, bytes: 999_999}])).to.deep.equal(['Download, 1 MB: A']);
  });

  it('say the title for ears and not for eyes, and their language to machines', async () => {
    const widget = await show(tag, {items: [whole]});
    expect(texts(widget, 'a')).to.deep.equal([
      'PDF in Bulgarian, 3.2 MB: Close to home',
      'PDF in English, 1.2 MB: Close to home',
    ]);
    expect(lines(widget).slice(-2)).to.deep.equal(['PDF in Bulgarian, 3.2 MB', 'PDF in English, 1.2 MB']);
    expect(all(widget, 'a').map((link) => [link.getAttribute('href'), link.getAttribute('hreflang')])).to.deep.equal([
      ['https://ngo.example/files/doklad.pdf', 'bg'],
      ['https://ngo.example/files/report.pdf', 'en'],
    ]);
    expect(one(await draw({}), 'a').getAttribute('hreflang')).to.equal(null);
  });

  it('say a title in another language in its language', async () => {
    const widget = await show(tag, {items: [{title: {bg: 'Доклад'}, files: [file]}]}, {lang: 'en'});
    expect(texts(widget, 'a')).to.deep.equal(['Download: Доклад']);
    expect(languageAt(one(widget, 'a'), 'Доклад')).to.equal('bg');
    expect(languageAt(widget, 'Download')).to.equal('en');
  });
});

describe('Publications in groups', () => {
  useWarnings();
  const item = (title: string, kind?: string): object => ({title, kind, files: []});
  const mixed = [
    item('One', 'leaflet'),
    item('Two'),
    item('Three', 'position'),
    item('Four', 'study'),
    item('Five', 'position'),
    item('Six', 'other'),
    item('Seven', 'guide'),
    item('Eight', 'report'),
  ];

  it('are in the order of their kinds, and inside each in that of the file', async () => {
    const widget = await show(tag, {lang: 'en', items: mixed}, {lang: 'en', layout: 'grouped'});
    expect(lines(widget)).to.deep.equal([
      ...['Positions', 'Three', 'Five', 'Reports', 'Eight', 'Studies', 'Four'],
      ...['Guides', 'Seven', 'Leaflets', 'One', 'Other publications', 'Two', 'Six'],
    ]);
    const bulgarian = await show(tag, {lang: 'bg', items: mixed}, {lang: 'bg', layout: 'grouped'});
    expect(headings(bulgarian).filter((line) => line.startsWith('h2'))).to.deep.equal([
      ...['h2 Становища', 'h2 Доклади', 'h2 Изследвания', 'h2 Наръчници', 'h2 Брошури', 'h2 Други публикации'],
    ]);
  });

  it('have a heading each, and their publications one level deeper', async () => {
    const data = {lang: 'en', title: 'T', items: [mixed[3], mixed[7]]};
    const at = async (attributes: object): Promise<string[]> =>
      headings(await show(tag, data, {lang: 'en', layout: 'grouped', ...attributes}));
    expect(await at({})).to.deep.equal(['h2 T', 'h3 Reports', 'h4 Eight', 'h3 Studies', 'h4 Four']);
    expect(await at({'no-title': true})).to.deep.equal(['h2 Reports', 'h3 Eight', 'h2 Studies', 'h3 Four']);
    expect(await at({'heading-level': '5'})).to.deep.equal(['h5 T', 'h6 Reports', 'h6 Eight', 'h6 Studies', 'h6 Four']);
  });

  it('have no heading where there is nothing below it, and no badge', async () => {
    const widget = await show(tag, {lang: 'en', items: [mixed[0]]}, {lang: 'en', layout: 'grouped'});
    expect(headings(widget)).to.deep.equal(['h2 Leaflets', 'h3 One']);
    expect(all(widget, '[part~=badge]')).to.deep.equal([]);
  });

  it('show so many of the file, and the focus goes to the first that is new when the rest is asked for', async () => {
    const items = [item('A', 'report'), item('B', 'study'), item('C', 'report')];
    const widget = await show(tag, {lang: 'en', items}, {lang: 'en', layout: 'grouped', limit: '2'});
    expect(lines(widget).slice(0, 4)).to.deep.equal(['Reports', 'A', 'Studies', 'B']);
    expect(remarked(widget)).to.equal('Showing 2 of 3');
    one(widget, 'button').click();
    await widget.updateComplete;
    expect(lines(widget)).to.deep.equal(['Reports', 'A', 'C', 'Studies', 'B']);
    expect(seen(found(widget.shadowRoot?.activeElement))).to.equal('C');
  });
});

describe('The filter of publications', () => {
  useWarnings();
  const item = (title: string, kind: string | undefined, date: string | undefined): object => ({
    title: {'*': title},
    kind,
    date,
    files: [],
  });
  const items = [
    item('P26', 'position', '2026-02-17'),
    item('P25', 'position', '2025-10'),
    item('R26', 'report', '2026'),
    item('S24', 'study', '2024-11-20'),
    item('S23', 'study', '2023'),
    item('G24', 'guide', '2024-05'),
    item('L', 'leaflet', undefined),
    item('O25', undefined, '2025'),
    item('S26', 'study', '2026-01'),
  ];
  const filtered = (attributes: object = {}, data: object = {items}): Promise<Widget> =>
    show(tag, data, {lang: 'en', filter: true, ...attributes});
  const names = (widget: Widget): string[] => texts(widget, '[part~=item] [part~=heading]');
  const years = (widget: Widget): HTMLSelectElement => one(widget, 'select[name=year]') as HTMLSelectElement;
  /** The buttons of the kinds: without how many there are of each, or with it. */
  const chips = (widget: Widget): HTMLElement[] => all(widget, 'button[aria-pressed]');
  const counted = (widget: Widget): string[] => chips(widget).map((chip) => seen(chip));
  const choices = (widget: Widget, name: 'kind' | 'year'): string[] =>
    name === 'kind'
      ? counted(widget).map((text) => text.replace(/ \d+$/, ''))
      : [...years(widget).options].map(({text}) => text.replaceAll('\u00a0', ' '));
  /** What a reader does, as the browser tells it. */
  const choose = async (widget: Widget, name: 'kind' | 'year', label: string): Promise<void> => {
    const index = choices(widget, name).indexOf(label);
    expect(index, label).to.be.at.least(0);
    if (name === 'kind') {
      const chip = found(chips(widget)[index]);
      chip.focus();
      chip.click();
      await widget.updateComplete;
      return;
    }
    const select = years(widget);
    select.focus();
    select.selectedIndex = index;
    select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    await widget.updateComplete;
  };
  const chosen = (widget: Widget): string[] => [
    ...choices(widget, 'kind').filter((_, index) => chips(widget)[index]?.getAttribute('aria-pressed') === 'true'),
    found(years(widget).selectedOptions[0]).text.replace('\u00a0', ' '),
  ];

  it('is not there unasked', async () => {
    const widget = await show(tag, {items});
    expect([all(widget, 'select, button, [role=group]'), spoken(widget), names(widget).length]).to.deep.equal([
      [],
      '',
      9,
    ]);
  });

  it('offers all kinds and years that there are, the newest year first, and says nothing until it is used', async () => {
    const widget = await filtered();
    expect(choices(widget, 'kind')).to.deep.equal([
      ...['All', 'Positions', 'Reports', 'Studies', 'Guides', 'Leaflets', 'Other publications'],
    ]);
    expect(choices(widget, 'year')).to.deep.equal(['All', '2026', '2025', '2024', '2023']);
    expect([names(widget).length, spoken(widget)]).to.deep.equal([9, '']);
  });

  it('speaks Bulgarian', async () => {
    const widget = await filtered({lang: 'bg'});
    expect(one(widget, '[role=group]').getAttribute('aria-label')).to.equal('Филтър');
    expect(all(widget, '[role=group] [role=group]').map((group) => group.getAttribute('aria-label'))).to.deep.equal([
      'Вид',
    ]);
    expect(all(widget, 'label').map((label) => label.textContent.split(' ')[0])).to.deep.equal(['Година']);
    expect(choices(widget, 'kind')).to.deep.equal([
      ...['Всички', 'Становища', 'Доклади', 'Изследвания', 'Наръчници', 'Брошури', 'Други публикации'],
    ]);
    expect(choices(widget, 'year')).to.deep.equal(['Всички', '2026 г.', '2025 г.', '2024 г.', '2023 г.']);
    await choose(widget, 'kind', 'Изследвания');
    expect([names(widget), spoken(widget)]).to.deep.equal([['S24', 'S23', 'S26'], 'Показани: 3 от 9']);
  });

  it('has a box and buttons with names, in groups with names', async () => {
    const widget = await filtered();
    expect(all(widget, '[role=group]').map((group) => group.getAttribute('aria-label'))).to.deep.equal([
      'Filter',
      'Kind',
    ]);
    expect(found(years(widget).labels[0]).textContent.split(' ')[0]).to.equal('Year');
    expect(chips(widget).map((chip) => chip.closest('[role=group]')?.getAttribute('aria-label'))).to.deep.equal(
      chips(widget).map(() => 'Kind'),
    );
  });

  it('says how many there are of each kind, in the year that is chosen', async () => {
    const widget = await filtered();
    expect(counted(widget)).to.deep.equal([
      ...['All 9', 'Positions 2', 'Reports 1', 'Studies 3', 'Guides 1', 'Leaflets 1', 'Other publications 1'],
    ]);
    await choose(widget, 'year', '2026');
    expect(counted(widget)).to.deep.equal([
      ...['All 3', 'Positions 1', 'Reports 1', 'Studies 1', 'Guides 0', 'Leaflets 0', 'Other publications 0'],
    ]);
    await choose(widget, 'kind', 'Studies');
    expect(counted(widget)[3]).to.equal('Studies 1');
  });

  it('shows the kind that is chosen as a solid button, whose text is read on any accent', async () => {
    const widget = await filtered();
    for (const [text, accent] of [
      ['#000', ''],
      ['#eee', ''],
      ...['#ffcc00', '#1b6e5a', '#777', '#e60000', '#6fd0ae', '#0000ff'].map((colour) => ['#222', colour]),
    ] as const) {
      widget.style.color = text;
      widget.style.setProperty('--ngo-color-accent', accent);
      const [pressed, other] = chips(widget).map((chip) => {
        const ground = getComputedStyle(chip).backgroundColor;
        return [ground, contrast(painted(ground), painted(getComputedStyle(one(chip, 'span')).color))] as const;
      });
      expect(found(pressed)[1], accent).to.be.at.least(4.5);
      expect(found(other)[0]).to.equal('rgba(0, 0, 0, 0)');
    }
  });

  it('chooses by kind, by year, by both, and goes back to all; each time it says how many', async () => {
    const widget = await filtered();
    await choose(widget, 'kind', 'Studies');
    expect([names(widget), spoken(widget)]).to.deep.equal([['S24', 'S23', 'S26'], 'Showing 3 of 9']);
    await choose(widget, 'year', '2026');
    expect([names(widget), spoken(widget)]).to.deep.equal([['S26'], 'Showing 1 of 9']);
    await choose(widget, 'kind', 'All');
    expect([names(widget), spoken(widget)]).to.deep.equal([['P26', 'R26', 'S26'], 'Showing 3 of 9']);
    await choose(widget, 'year', 'All');
    expect([names(widget).length, spoken(widget)]).to.deep.equal([9, 'Showing 9 of 9']);
  });

  it('finds what says no kind among the others, and never leaves the page', async () => {
    const {href} = location;
    const widget = await filtered();
    await choose(widget, 'kind', 'Other publications');
    expect(names(widget)).to.deep.equal(['O25']);
    expect([location.href, all(widget, 'form')]).to.deep.equal([href, []]);
  });

  it('says it where nothing is found, and keeps the boxes', async () => {
    const widget = await filtered();
    await choose(widget, 'kind', 'Guides');
    await choose(widget, 'year', '2023');
    expect([names(widget), spoken(widget), widget.status]).to.deep.equal([[], 'No matches', 'ready']);
    expect(all(widget, '[part~=list]')).to.deep.equal([]);
    expect(chosen(widget)).to.deep.equal(['Guides', '2023']);
    await choose(widget, 'year', 'All');
    expect(names(widget)).to.deep.equal(['G24']);
  });

  it('goes before the limit, which counts what was found', async () => {
    const widget = await filtered({limit: '2'});
    expect([names(widget), remarked(widget)]).to.deep.equal([['P26', 'P25'], 'Showing 2 of 9']);
    await choose(widget, 'kind', 'Studies');
    expect([names(widget), spoken(widget)]).to.deep.equal([['S24', 'S23'], 'Showing 2 of 3']);
    expect(texts(widget, '[part=button]')).to.deep.equal(['Show all (3)']);
    one(widget, '[part=button]').click();
    await widget.updateComplete;
    expect([names(widget), spoken(widget)]).to.deep.equal([['S24', 'S23', 'S26'], 'Showing 3 of 9']);
    expect(all(widget, '[part=button]')).to.deep.equal([]);
  });

  it('goes after "only": what the page leaves out is nowhere to choose', async () => {
    const some = [
      {id: 'a', ...item('A', 'report', '2020')},
      {id: 'b', ...item('B', 'study', '2021')},
      {id: 'c', ...item('C', 'guide', '2022')},
    ];
    const widget = await filtered({only: 'a,b'}, {items: some});
    expect(choices(widget, 'kind')).to.deep.equal(['All', 'Reports', 'Studies']);
    await choose(widget, 'kind', 'Studies');
    expect([names(widget), spoken(widget)]).to.deep.equal([['B'], 'Showing 1 of 2']);
  });

  it('chooses in every layout', async () => {
    for (const layout of ['list', 'cards', 'grouped']) {
      const widget = await filtered({layout});
      await choose(widget, 'year', '2024');
      expect(names(widget), layout).to.deep.equal(['S24', 'G24']);
    }
    const grouped = await filtered({layout: 'grouped'});
    await choose(grouped, 'year', '2024');
    expect(headings(grouped)).to.deep.equal(['h2 Studies', 'h3 S24', 'h2 Guides', 'h3 G24']);
  });

  it('has buttons and a box only where there is a choice', async () => {
    const controls = async (...some: object[]): Promise<string[]> =>
      all(await filtered({}, {items: some}), 'select, button').map((control) =>
        control instanceof HTMLSelectElement ? control.name : seen(control),
      );
    expect(await controls(item('A', 'report', '2020'), item('B', 'report', '2021'))).to.deep.equal(['year']);
    expect(await controls(item('A', 'report', '2020'), item('B', 'study', '2020-05'))).to.deep.equal([
      ...['All 2', 'Reports 1', 'Studies 1'],
    ]);
    expect(await controls(item('A', 'report', '2020'), item('B', 'report', undefined))).to.deep.equal([]);
  });

  it('is nothing at all where there is nothing to choose: no group, and nothing said', async () => {
    const widget = await filtered({}, {items: [item('A', 'report', '2020'), item('B', 'report', '2020')]});
    expect([all(widget, '[role=group]'), seen(widget)]).to.deep.equal([[], 'A\nreport\n2020\nB\nreport\n2020']);
  });

  it('keeps the focus on what was used', async () => {
    const widget = await filtered();
    const studies = found(chips(widget)[3]);
    await choose(widget, 'kind', 'Studies');
    expect([hasFocus(studies), studies.isConnected, seen(studies)]).to.deep.equal([true, true, 'Studies 3']);
    await choose(widget, 'year', '2026');
    expect([hasFocus(years(widget)), studies.isConnected]).to.deep.equal([true, true]);
  });

  it('is used by the keyboard', async () => {
    const widget = await filtered();
    const page = await put('<div><button>before</button></div>');
    page.append(widget);
    page.querySelector('button')?.focus();
    await pressKey('Tab');
    expect(hasFocus(chips(widget)[0])).to.equal(true);
    await pressKey('Tab');
    await pressKey('Enter');
    await widget.updateComplete;
    expect(hasFocus(chips(widget)[1])).to.equal(true);
    expect([chosen(widget), names(widget)]).to.deep.equal([
      ['Positions', 'All'],
      ['P26', 'P25'],
    ]);
    while (!hasFocus(chips(widget).at(-1))) await pressKey('Tab');
    await pressKey('Tab');
    expect(hasFocus(years(widget))).to.equal(true);
    await sendKeys({type: '2025'});
    await widget.updateComplete;
    expect([chosen(widget), names(widget)]).to.deep.equal([['Positions', '2025'], ['P25']]);
  });

  it('keeps what was chosen when the language changes, with the focus', async () => {
    const widget = await filtered();
    await choose(widget, 'year', '2026');
    await choose(widget, 'kind', 'Studies');
    const focused = found(chips(widget)[3]);
    widget.lang = 'bg';
    await Promise.resolve();
    await widget.updateComplete;
    expect([names(widget), chosen(widget)]).to.deep.equal([['S26'], ['Изследвания', '2026 г.']]);
    expect(remarked(widget)).to.equal('Показани: 1 от 9');
    expect(hasFocus(focused)).to.equal(true);
  });

  it('keeps what was chosen when newer data comes, and its boxes say so', async () => {
    const widget = await filtered();
    await choose(widget, 'kind', 'Studies');
    await choose(widget, 'year', '2026');
    widget.data = {items: [item('L27', 'leaflet', '2027'), item('S27', 'study', '2027'), ...items.slice(3)]};
    await widget.settled;
    expect([names(widget), chosen(widget)]).to.deep.equal([['S26'], ['Studies', '2026']]);
  });

  it('lets nobody lose the way back: what newer data has none of is chosen no more', async () => {
    const widget = await filtered();
    await choose(widget, 'kind', 'Guides');
    widget.data = {items: [item('A', 'report', '2020'), item('B', 'report', '2021')]};
    await widget.settled;
    expect([names(widget), remarked(widget)]).to.deep.equal([['A', 'B'], 'Showing 2 of 2']);
  });

  it('goes, and all show, when its attribute goes', async () => {
    const widget = await filtered();
    await choose(widget, 'kind', 'Guides');
    (widget as Widget & {filter: boolean}).filter = false;
    await widget.updateComplete;
    expect([names(widget).length, all(widget, 'select, button'), spoken(widget)]).to.deep.equal([9, [], '']);
  });
});
