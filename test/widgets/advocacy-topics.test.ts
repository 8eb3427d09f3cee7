import {expect} from '@open-wc/testing';
import {
  all,
  arrangement,
  hasFocus,
  headings,
  languageAt,
  one,
  pressKey,
  seen,
  show,
  texts,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'advocacy-topics';
/** Three levels: with a text, a list of names, and a topic that holds both. */
const whole = {
  id: 'zakrila',
  title: {bg: 'Закрила на детето', en: 'Child protection'},
  description: {
    bg: ['Всяко дете има право на дом.', {list: ['без изключение']}],
    en: ['Every child has a right to a home.', {list: ['without exception']}],
  },
  links: [{url: 'https://ngo.example/position', label: {bg: 'Нашата позиция', en: 'Our position'}}],
  topics: [
    {
      title: {bg: 'Приемна грижа', en: 'Foster care'},
      description: {bg: 'Семейство за всяко дете.', en: 'A family for every child.'},
      topics: [{title: {bg: 'Обучение', en: 'Training'}}, {title: {bg: 'Заплащане', en: 'Pay'}}],
    },
    {title: {bg: 'Превенция', en: 'Prevention'}},
  ],
};
const plain = {title: {bg: 'Детска бедност', en: 'Child poverty'}};
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {lang: 'en', items: [{title: 'A', ...item}]}, {lang: 'en', ...attributes});
const inside = {
  en: [
    ...['Every child has a right to a home.', 'without exception', 'Our position'],
    ...['Foster care', 'A family for every child.', 'Training', 'Pay', 'Prevention'],
  ],
  bg: [
    ...['Всяко дете има право на дом.', 'без изключение', 'Нашата позиция'],
    ...['Приемна грижа', 'Семейство за всяко дете.', 'Обучение', 'Заплащане', 'Превенция'],
  ],
};

describe('advocacy-topics', () => {
  const warnings = useWarnings();

  for (const layout of ['list', 'cards'])
    it(`shows topics inside topics in the layout "${layout}"`, async () => {
      const widget = await show(tag, {items: [whole, plain]}, {lang: 'en', layout});
      expect(seen(widget).split('\n')).to.deep.equal(['Child protection', ...inside.en, 'Child poverty']);
      expect(texts(widget, 'a')).to.deep.equal(['Our position']);
      expect([widget.status, warnings]).to.deep.equal(['ready', []]);
    });

  it('is a list by default', async () => {
    const arranged = async (attributes: object): Promise<string> =>
      arrangement(await show(tag, {items: [plain, plain, plain]}, {lang: 'en', ...attributes}));
    expect([await arranged({}), await arranged({layout: 'list'})]).to.deep.equal(['rows', 'rows']);
    expect(await arranged({layout: 'cards'})).to.equal('columns');
  });

  it('shows titles in the layout "accordion", and the rest of each when it is opened', async () => {
    const widget = await show(tag, {items: [whole, plain]}, {lang: 'en', layout: 'accordion'});
    expect(seen(widget)).to.equal('Child protection\nChild poverty');
    one(widget, 'summary').click();
    expect(seen(widget).split('\n')).to.deep.equal(['Child protection', ...inside.en, 'Child poverty']);
  });

  it('speaks Bulgarian', async () => {
    const widget = await show(tag, {items: [whole, plain]}, {lang: 'bg'});
    expect(seen(widget).split('\n')).to.deep.equal(['Закрила на детето', ...inside.bg, 'Детска бедност']);
    expect(texts(widget, 'a')).to.deep.equal(['Нашата позиция']);
  });

  it('needs no more than a title, in every layout', async () => {
    for (const layout of ['list', 'cards', 'accordion']) {
      const widget = await draw({}, {layout});
      expect(seen(widget)).to.equal('A');
      expect(all(widget, 'ul, details').length, 'no empty list, nothing to open').to.equal(1);
    }
  });

  it('says that there is none', async () => {
    expect(seen(await show(tag, {items: []}, {lang: 'en'}))).to.equal('There are no topics to show.');
    expect(seen(await show(tag, {items: []}, {lang: 'bg'}))).to.equal('Няма теми за показване.');
  });

  it('keeps a topic whose other fields are wrong, with those that are right', async () => {
    const widget = await draw({
      description: true,
      links: [true, {url: 'https://a.example/', label: 'Good'}],
      topics: [{description: 'Nameless.'}, {title: 'Named', description: ''}, true],
    });
    expect([widget.status, seen(widget)]).to.deep.equal(['partial', 'A\nGood\nNamed']);
    for (const path of ['description', 'links[0]', 'topics[0].title', 'topics[1].description', 'topics[2]'])
      expect(warnings[0]).to.contain(`items[0].${path}`);
  });

  it('shows text as text', async () => {
    const widget = await draw({description: '<b>Bold</b>', topics: [{title: '<i>Slanted</i>'}]});
    expect(seen(widget)).to.equal('A\n<b>Bold</b>\n<i>Slanted</i>');
  });
});

describe('Topics inside topics', () => {
  useWarnings();
  /** What stands after a bullet. */
  const bullets = (widget: Widget): string[] =>
    all(widget, 'li')
      .filter((entry) => getComputedStyle(entry).listStyleType !== 'none')
      .map((entry) => entry.textContent);

  for (const layout of ['list', 'cards', 'accordion'])
    it(`have headings one level deeper each, where one of them holds more than its name: "${layout}"`, async () => {
      const data = {title: {'*': 'T'}, items: [whole]};
      const widget = await show(tag, data, {lang: 'en', layout});
      expect(headings(widget)).to.deep.equal(['h2 T', 'h3 Child protection', 'h4 Foster care', 'h4 Prevention']);
      const withoutTitle = await show(tag, data, {lang: 'en', layout, 'no-title': true, 'heading-level': '3'});
      expect(headings(withoutTitle)).to.deep.equal(['h3 Child protection', 'h4 Foster care', 'h4 Prevention']);
    });

  it('are bullets where they are names only', async () => {
    const widget = await show(tag, {items: [whole]});
    expect(bullets(widget)).to.deep.equal(['without exception', 'Training', 'Pay']);
    const names = await draw({topics: [{title: 'One'}, {title: 'Two'}]});
    expect([headings(names), bullets(names)]).to.deep.equal([['h2 A'], ['One', 'Two']]);
  });

  it('are bullets, too, where a list inside them is there and empty', async () => {
    const names = await draw({
      topics: [
        {title: 'One', topics: []},
        {title: 'Two', links: []},
      ],
    });
    expect([headings(names), seen(names)]).to.deep.equal([['h2 A'], 'A\nOne\nTwo']);
  });

  it('have headings at the third level too', async () => {
    const third = {title: 'Third', description: 'Deep.', links: [{url: 'https://a.example/'}]};
    const widget = await draw({topics: [{title: 'Second', topics: [third]}]});
    expect(headings(widget)).to.deep.equal(['h2 A', 'h3 Second', 'h4 Third']);
    expect(seen(widget)).to.equal('A\nSecond\nThird\nDeep.\nRead more');
    expect(texts(widget, 'a')).to.deep.equal(['Read more: Third']);
  });

  it('never have a heading deeper than the sixth', async () => {
    const third = {title: 'Third', description: 'Deep.'};
    const widget = await draw({topics: [{title: 'Second', topics: [third]}]}, {'heading-level': '6'});
    expect(headings(widget)).to.deep.equal(['h6 A', 'h6 Second', 'h6 Third']);
  });

  it('go three levels deep: a fourth is not read, and that is nothing wrong', async () => {
    const fourth = {title: 'Third', topics: [{title: 'Fourth'}]};
    const widget = await draw({topics: [{title: 'Second', topics: [fourth]}]});
    expect([widget.status, seen(widget)]).to.deep.equal(['ready', 'A\nSecond\nThird']);
  });

  it('are lists in the list, for a reader who hears them', async () => {
    const widget = await show(tag, {items: [whole]});
    for (const list of all(widget, 'ul')) expect(list.getAttribute('role')).to.equal('list');
    expect(
      all(widget, '[part~=list] > li .topics > li .bullets > li').map(({textContent}) => textContent),
    ).to.deep.equal(['Training', 'Pay']);
  });

  it('give their topic one mark, wherever in it a text fell back', async () => {
    const item = {title: {en: 'A'}, topics: [{title: {en: 'B'}, topics: [{title: {bg: 'Дълбоко'}}]}]};
    for (const layout of ['list', 'cards', 'accordion']) {
      const widget = await show(tag, {items: [item, plain]}, {lang: 'en', layout});
      expect(texts(widget, '[part~=mark]')).to.deep.equal(['in Bulgarian']);
      expect(languageAt(widget, 'Дълбоко')).to.equal('bg');
      expect(texts(widget, '[part~=item]')[0], 'after the heading').to.match(/^A ?in Bulgarian/);
    }
  });

  it('do not show where they are in another language and that is hidden; their topic stays', async () => {
    const item = {
      title: {en: 'A'},
      description: {bg: 'Само на български.'},
      topics: [{title: {bg: 'Едно'}, description: {en: 'Of nothing.'}}, {title: {en: 'Two'}}],
    };
    const widget = await show(tag, {items: [item]}, {lang: 'en', missing: 'hide'});
    expect(seen(widget)).to.equal('A\nTwo');
    expect(all(widget, 'li').filter((entry) => !entry.textContent.trim())).to.deep.equal([]);
  });
});

describe('Topics that unfold', () => {
  useWarnings();
  const data = {
    items: [whole, plain, {title: {bg: 'Насилие', en: 'Violence'}, description: {bg: 'Край.', en: 'An end.'}}],
  };
  const unfolding = (): Promise<Widget> => show(tag, data, {lang: 'en', layout: 'accordion'});
  const open = (widget: Widget): boolean[] => all(widget, 'details').map((each) => (each as HTMLDetailsElement).open);

  it('are those that hold something: one that does not is a heading', async () => {
    const widget = await unfolding();
    expect(texts(widget, 'summary')).to.deep.equal(['Child protection', 'Violence']);
    expect(texts(widget, '[part~=item] > [part~=heading]')).to.deep.equal(['Child poverty']);
    expect(headings(widget)).to.include.members(['h2 Child protection', 'h2 Child poverty', 'h2 Violence']);
  });

  it('are opened and closed by the keyboard', async () => {
    const widget = await unfolding();
    await pressKey('Tab');
    one(widget, 'summary').focus();
    await pressKey('Enter');
    expect(open(widget)).to.deep.equal([true, false]);
    await pressKey(' ');
    expect(open(widget)).to.deep.equal([false, false]);
    await pressKey('Tab');
    expect(texts(widget, 'summary:focus')).to.deep.equal(['Violence']);
    await pressKey('Enter');
    expect(seen(widget)).to.equal('Child protection\nChild poverty\nViolence\nAn end.');
  });

  it('stay open, with the focus where it was, when the language changes', async () => {
    const widget = await unfolding();
    const [first] = all(widget, 'summary');
    first?.click();
    first?.focus();
    widget.lang = 'bg';
    await Promise.resolve();
    await widget.updateComplete;
    expect(open(widget)).to.deep.equal([true, false]);
    expect(texts(widget, 'summary:focus')).to.deep.equal(['Закрила на детето']);
    expect(hasFocus(first)).to.equal(true);
    expect(seen(widget).split('\n')).to.deep.equal(['Закрила на детето', ...inside.bg, 'Детска бедност', 'Насилие']);
  });

  it('stay open, with the focus where it was, when newer data says the same', async () => {
    const widget = await unfolding();
    const second = all(widget, 'summary')[1];
    second?.click();
    second?.focus();
    widget.data = structuredClone(data);
    await widget.settled;
    expect(open(widget)).to.deep.equal([false, true]);
    expect(hasFocus(second)).to.equal(true);
  });
});
