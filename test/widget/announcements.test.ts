import {expect} from '@open-wc/testing';
import {
  all,
  found,
  hasFocus,
  isForEars,
  json,
  one,
  place,
  put,
  remarked,
  seen,
  show,
  spoken,
  texts,
  useServer,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'publication-list';
const item = (title: string, kind: string, year: number): object => ({
  title: {'*': title},
  kind,
  date: `${year}`,
  files: [],
});
const items = [
  ...[item('P1', 'position', 2024), item('P2', 'position', 2025)],
  ...[item('S1', 'study', 2024), item('S2', 'study', 2024), item('S3', 'study', 2026), item('S4', 'study', 2026)],
];

const choose = async (widget: Widget, name: string, value: string): Promise<void> => {
  if (name === 'kind') one(widget, `button[value=${value}]`).click();
  else {
    const select = one(widget, `select[name=${name}]`) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
  }
  await widget.updateComplete;
};

/** How often the live region gets something to say while something is done. */
const announcements = async (widget: Widget, act: () => Promise<unknown>): Promise<number> => {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((some) => records.push(...some));
  observer.observe(one(widget, '[role=status]'), {childList: true, characterData: true, subtree: true});
  await act();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.filter(
    ({type, addedNodes}) => type === 'characterData' || [...addedNodes].some((node) => node.textContent),
  ).length;
};

const words = {
  en: {three: 'Showing 3 of 6', none: 'No matches', all: 'Show all (6)'},
  bg: {three: 'Показани: 3 от 6', none: 'Няма съвпадения', all: 'Вижте всички (6)'},
} as const;

describe('The live region of a widget', () => {
  const server = useServer();
  useWarnings();

  it('is empty at load, and how many show stands beside it', async () => {
    const widget = await show(tag, {items}, {lang: 'en', limit: '3'});
    expect([spoken(widget), remarked(widget)]).to.deep.equal(['', words.en.three]);
    expect(seen(widget)).to.contain(`${words.en.three}\n${words.en.all}`);
  });

  it('does not say again in another language what nobody asked for', async () => {
    const widget = await show(tag, {items}, {lang: 'en', limit: '3'});
    const change = async (): Promise<void> => {
      widget.lang = 'bg';
      await Promise.resolve();
      await widget.updateComplete;
    };
    expect(await announcements(widget, change)).to.equal(0);
    expect(seen(widget)).to.contain('Показани: 3 от 6');
  });

  it('does not say again in another language what it has said, which still shows', async () => {
    const widget = await show(tag, {items}, {lang: 'en', filter: true});
    await choose(widget, 'kind', 'position');
    expect(spoken(widget)).to.equal('Showing 2 of 6');
    widget.lang = 'bg';
    await Promise.resolve();
    await widget.updateComplete;
    expect([spoken(widget), remarked(widget)]).to.deep.equal(['', 'Показани: 2 от 6']);
  });

  it('says nothing of newer data, of which more show', async () => {
    const widget = await show(tag, {items}, {lang: 'en', limit: '3'});
    const add = async (): Promise<void> => {
      widget.data = {items: [...items, item('P3', 'position', 2026)]};
      await widget.settled;
    };
    expect(await announcements(widget, add)).to.equal(0);
    expect(remarked(widget)).to.equal('Showing 3 of 7');
  });

  it('says how many the filter has left, also where they are as many as before', async () => {
    const widget = await show(tag, {items}, {lang: 'en', filter: true});
    await choose(widget, 'kind', 'position');
    expect(await announcements(widget, () => choose(widget, 'year', '2024'))).to.equal(1);
    expect(spoken(widget)).to.equal('Showing 1 of 6');
    await choose(widget, 'kind', 'study');
    expect(spoken(widget)).to.equal('Showing 2 of 6');
    expect(await announcements(widget, () => choose(widget, 'year', '2026'))).to.equal(1);
    expect(spoken(widget)).to.equal('Showing 2 of 6');
  });

  it('counts what the filter has found where not all of it shows, as the button beside it does', async () => {
    const widget = await show(tag, {items}, {lang: 'en', filter: true, limit: '2'});
    await choose(widget, 'kind', 'study');
    expect([spoken(widget), texts(widget, '[part=button]')]).to.deep.equal(['Showing 2 of 4', ['Show all (4)']]);
  });

  it('says that it takes long, and that something went wrong', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', () => new Response('', {status: 404}))});
    await widget.settled;
    expect(spoken(widget)).to.equal('This content cannot be shown right now.');
  });

  for (const lang of ['bg', 'en'] as const)
    it(`says that nothing was found, and a button takes the filter away ("${lang}")`, async () => {
      const widget = await show(tag, {items}, {lang, filter: true, limit: '3'});
      await choose(widget, 'kind', 'position');
      await choose(widget, 'year', '2026');
      expect([spoken(widget), texts(widget, '[part=button]')]).to.deep.equal([words[lang].none, [words[lang].all]]);
      one(widget, '[part=button]').click();
      await widget.updateComplete;
      await widget.updateComplete;
      expect(texts(widget, 'h2')).to.have.members(['P1', 'P2', 'S1', 'S2', 'S3', 'S4']);
      expect((one(widget, 'select') as HTMLSelectElement).value).to.equal('');
      expect(texts(widget, '[aria-pressed=true]').map((text) => text.split(/\s/)[0])).to.deep.equal([
        lang === 'bg' ? 'Всички' : 'All',
      ]);
      expect(hasFocus(all(widget, '[part~=item]')[0])).to.equal(true);
    });
});

describe('The focus', () => {
  const server = useServer();
  useWarnings();
  const document1 = {title: {'*': 'Networks'}, items: [{name: {'*': 'Eurochild'}}]};
  const network = 'network-memberships';

  /** What has the focus, as a reader hears it. */
  const focused = (widget: Widget): string => found(widget.shadowRoot?.activeElement).textContent.trim();

  const shapes = {
    'its title': [{}, 'Networks'],
    'its first item, where the title is left out': [{'no-title': true}, 'Eurochild'],
    'its first item, where there are no headings': [{'no-title': true, layout: 'logos'}, 'Eurochild'],
  } as const;
  for (const [where, [attributes, heard]] of Object.entries(shapes)) {
    it(`of a link in the fallback goes to the content that replaces it: to ${where}`, async () => {
      const {address, answer} = server.hold('a.json');
      const widget = await place(network, {lang: 'en', src: address, ...attributes}, '<p><a href="#">Ours</a></p>');
      found(widget.querySelector('a')).focus();
      answer(json(document1));
      await widget.settled;
      expect([hasFocus(widget), focused(widget)]).to.deep.equal([true, heard]);
    });

    it(`of "Try again" goes to ${where}`, async () => {
      const widget = await place(network, {
        lang: 'en',
        src: server.put('a.json', () => new Response('', {status: 404})),
        ...attributes,
      });
      await widget.settled;
      server.put('a.json', document1);
      one(widget, 'button').focus();
      one(widget, 'button').click();
      await widget.settled;
      expect([hasFocus(widget), focused(widget)]).to.deep.equal([true, heard]);
    });
  }

  it('of a link in the fallback goes to the sentence where there is nothing to show', async () => {
    const {address, answer} = server.hold('a.json');
    const widget = await place(network, {lang: 'en', src: address}, '<a href="#">Ours</a>');
    found(widget.querySelector('a')).focus();
    answer(json({items: []}));
    await widget.settled;
    expect(focused(widget)).to.equal('There are no networks to show.');
  });

  it('of a link that is slotted from farther out goes the same way', async () => {
    const outer = await put('<div><a href="#">Ours</a></div>');
    const {address, answer} = server.hold('a.json');
    const widget = document.createElement(network) as Widget;
    Object.assign(widget, {src: address, lang: 'en'});
    widget.append(document.createElement('slot'));
    outer.attachShadow({mode: 'open'}).append(widget);
    await widget.updateComplete;
    found(outer.querySelector('a')).focus();
    answer(json(document1));
    await widget.settled;
    expect([hasFocus(outer), focused(widget)]).to.deep.equal([true, 'Networks']);
  });

  it('of a link in the fallback stays where the fallback does', async () => {
    const {address, answer} = server.hold('a.json');
    const widget = await place(network, {lang: 'en', src: address}, '<a href="#">Ours</a>');
    const link = found(widget.querySelector('a'));
    link.focus();
    answer(new Response('', {status: 404}));
    await widget.settled;
    expect(hasFocus(link)).to.equal(true);
  });

  it('of something else on the page stays there', async () => {
    const {address, answer} = server.hold('a.json');
    const button = await put('<button>Else</button>');
    const widget = await place(network, {lang: 'en', src: address}, '<a href="#">Ours</a>');
    button.focus();
    answer(json(document1));
    await widget.settled;
    expect(hasFocus(button)).to.equal(true);
  });
});

describe('The name of a link', () => {
  useWarnings();
  const network = (links: readonly object[]): Promise<Widget> =>
    show('network-memberships', {items: [{name: {'*': 'Eurochild'}, links}]});
  const url = 'https://a.example/';

  it('says what it belongs to where its words are ours, without a blank before the colon', async () => {
    const widget = await network([{url}]);
    const [colon, about] = one(widget, 'a').children;
    expect(one(widget, 'a').textContent).to.equal('Read more: Eurochild');
    expect(seen(one(widget, 'a'))).to.equal('Read more');
    // Engines put a blank around what has a box of its own.
    expect(getComputedStyle(found(colon)).display).to.equal('inline');
    expect([isForEars(found(colon)), isForEars(found(about))]).to.deep.equal([true, true]);
    expect(found(colon).getBoundingClientRect().width).to.equal(0);
  });

  it('is its own where the file gives it one', async () => {
    expect(texts(await network([{url, label: {'*': 'Back to all projects'}}]), 'a')).to.deep.equal([
      'Back to all projects',
    ]);
  });

  it('is heard in a list where there are several, and without one where it is alone', async () => {
    expect(all(await network([{url}]), '[part~=item] [role=list]')).to.deep.equal([]);
    expect(texts(await network([{url}, {url, kind: 'list'}]), '[part~=item] [role=list] > li').length).to.equal(2);
  });
});

describe('What a reader hears around an item', () => {
  useWarnings();

  it('is its entry in the list, and no article, region or figure besides', async () => {
    const image = {src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', alt: 'A'};
    const widget = await show('success-stories', {items: [{title: 'A', image}]});
    expect(all(widget, 'img').length).to.equal(1);
    expect(
      all(widget, 'article, section[aria-label], section[aria-labelledby], figure:not([role=none])'),
    ).to.deep.equal([]);
  });

  it('is a figure where somebody made the picture', async () => {
    const image = {src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', alt: 'A'};
    const widget = await show('success-stories', {items: [{title: 'A', image: {...image, credit: 'Photo: B'}}]});
    expect(texts(widget, 'figure:not([role])')).to.deep.equal(['Photo: B']);
  });

  it('is one fact in a line, and several in a list', async () => {
    const facts = async (item: object): Promise<number> =>
      all(await show('project-results', {items: [{title: 'A', status: 'running', ...item}]}), '[part~=meta] > li')
        .length;
    expect([await facts({}), await facts({duration: {months: 8}})]).to.deep.equal([0, 2]);
  });
});
