import {expect} from '@open-wc/testing';
import {all, found, headings, one, put, seen, show, texts, useStubs, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'success-stories';
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const whole = {
  id: 'maria',
  title: {bg: 'Кой съм аз?', en: 'Who am I?'},
  summary: {bg: 'Накратко.', en: 'In short.'},
  body: {bg: ['Дълъг разказ.'], en: ['A long tale.', {list: ['with a point']}]},
  kicker: {bg: 'Приемна грижа', en: 'Foster care'},
  kind: 'story',
  place: {bg: 'Варна', en: 'Varna'},
  quote: {text: {bg: 'Вече съм у дома.', en: 'I am home now.'}, by: {bg: 'Мария', en: 'Maria'}},
  date: '2024-03-01',
  image: {src: picture, alt: {bg: 'Къща', en: 'A house'}, credit: {bg: 'Снимка: А. Б.', en: 'Photo: A. B.'}},
  link: {url: 'https://a.example/', label: {bg: 'Още', en: 'More of it'}},
  safeguarding: {namesChanged: true},
};
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {lang: 'en', items: [{title: 'A', ...item}]}, {lang: 'en', ...attributes});

describe('success-stories', () => {
  const warnings = useWarnings();
  const stub = useStubs();

  it('shows cards by default, with the long story folded', async () => {
    const widget = await show(tag, {items: [whole]});
    expect(seen(widget).split('\n')).to.deep.equal([
      'Photo: A. B.',
      'Foster care',
      'Who am I?',
      'Varna',
      '1 March 2024',
      'In short.',
      'I am home now.',
      'Maria',
      'The whole story',
      'Names have been changed.',
      'More of it',
    ]);
    expect(headings(widget)).to.deep.equal(['h2 Who am I?']);
    one(widget, 'summary').click();
    expect(seen(widget)).to.contain('The whole story\nA long tale.\nwith a point\nNames');
    expect(warnings).to.deep.equal([]);
  });

  it('shows the long story open in the layout "list"', async () => {
    const widget = await show(tag, {items: [whole]}, {lang: 'en', layout: 'list'});
    expect(all(widget, 'details')).to.deep.equal([]);
    expect(seen(widget)).to.contain('Maria\nA long tale.\nwith a point\nNames have been changed.');
  });

  it('speaks Bulgarian', async () => {
    const widget = await show(tag, {items: [{...whole, kind: 'initiative'}]}, {lang: 'bg'});
    expect(seen(widget).replaceAll('\u00a0', ' ').split('\n')).to.deep.equal([
      'Снимка: А. Б.',
      'Приемна грижа',
      'Кой съм аз?',
      'Инициатива',
      'Варна',
      '1 март 2024 г.',
      'Накратко.',
      'Вече съм у дома.',
      'Мария',
      'Цялата история',
      'Имената са променени.',
      'Още',
    ]);
    expect(seen(await show(tag, {items: []}, {lang: 'bg'}))).to.equal('Няма истории за показване.');
  });

  it('needs no more than a title', async () => {
    expect(seen(await draw({}))).to.equal('A');
  });

  it('says what is no story, and nothing of what is one', async () => {
    const badges = async (kind: string): Promise<string[]> => texts(await draw({kind}), '[part~=badge]');
    expect(await badges('story')).to.deep.equal([]);
    expect(await badges('news')).to.deep.equal(['News']);
    expect(await badges('initiative')).to.deep.equal(['Initiative']);
  });

  it('gives a date to machines too', async () => {
    expect(one(await draw({date: '2024-03'}), 'time').getAttribute('datetime')).to.equal('2024-03');
  });

  it('quotes with and without a name', async () => {
    const widget = await draw({quote: {text: 'Yes.'}});
    expect(seen(one(widget, 'blockquote'))).to.equal('Yes.');
    expect(all(widget, 'cite')).to.deep.equal([]);
    expect(texts(await draw({quote: {text: 'Yes.', by: 'Ivo'}}), 'blockquote cite')).to.deep.equal(['Ivo']);
  });

  it('has a picture with its words and credit', async () => {
    const widget = await show(tag, {items: [whole]});
    expect(one(widget, 'figure img').getAttribute('alt')).to.equal('A house');
    expect(texts(widget, 'figcaption')).to.deep.equal(['Photo: A. B.']);
  });

  it('has a title that is its link, and for eyes what leads on', async () => {
    const widget = await draw({link: {url: 'https://a.example/'}});
    expect(texts(widget, 'a')).to.deep.equal(['A']);
    expect(seen(widget)).to.equal('A\nRead more');
  });

  describe('that must not show', () => {
    const day = 24 * 60 * 60 * 1000;
    const shows = async (safeguarding: unknown): Promise<boolean> => {
      const widget = await show(tag, {lang: 'en', items: [{title: 'Other'}, {title: 'Protected', safeguarding}]});
      expect(seen(widget)).to.contain('Other');
      return seen(widget).includes('Protected');
    };

    it('is withdrawn: in every layout, with its picture', async () => {
      const image = {src: picture, alt: ''};
      for (const layout of ['cards', 'list', 'lead']) {
        const widget = await draw({image, safeguarding: {withdrawn: true}}, {layout});
        expect([widget.status, seen(widget)]).to.deep.equal(['empty', 'There are no stories to show.']);
        expect(all(widget, 'img')).to.deep.equal([]);
      }
      expect(await shows({withdrawn: false})).to.equal(true);
    });

    it('is withdrawn: also where it is asked for by name, and it counts for no limit', async () => {
      const items = [
        {id: 'a', title: 'Protected', safeguarding: {withdrawn: true}},
        {id: 'b', title: 'B'},
        {id: 'c', title: 'C'},
      ];
      expect((await show(tag, {items}, {lang: 'en', only: 'a'})).status).to.equal('empty');
      expect(texts(await show(tag, {items}, {lang: 'en', limit: '1'}), 'button')).to.deep.equal(['Show all (2)']);
    });

    const ends: readonly (readonly [reviewBy: string, end: number])[] = [
      ['2024-02-29', Date.UTC(2024, 2, 1)],
      ['2024-12-31', Date.UTC(2025, 0, 1)],
      ['2024-02', Date.UTC(2024, 2, 1)],
      ['2024-12', Date.UTC(2025, 0, 1)],
      ['2024', Date.UTC(2025, 0, 1)],
    ];
    for (const [reviewBy, end] of ends)
      it(`has passed its review date ${reviewBy}, to the millisecond, in UTC`, async () => {
        for (const [now, shown] of [
          [end - day, true],
          [end - 1, true],
          [end, false],
          [end + day, false],
        ] as const) {
          stub(Date, 'now', () => now);
          expect(await shows({reviewBy}), new Date(now).toISOString()).to.equal(shown);
        }
      });

    const invalid: readonly unknown[] = [
      {withdrawn: 'yes'},
      {withdrawn: 1},
      {reviewBy: 'soon'},
      {reviewBy: '2024-02-30'},
      {reviewBy: '31.12.2099'},
      'withdrawn',
      [],
    ];
    for (const safeguarding of invalid)
      it(`has safeguarding that nobody understands: ${JSON.stringify(safeguarding)}`, async () => {
        expect(await shows(safeguarding)).to.equal(false);
        expect(warnings[0]).to.match(/items\[1\]\.safeguarding/);
      });

    it('goes with the next answer of the server', async () => {
      const widget = await draw({});
      widget.data = {items: [{title: 'A', safeguarding: {withdrawn: true}}]};
      await widget.settled;
      expect(seen(widget)).to.equal('There are no stories to show.');
    });
  });

  it('says that names are changed only where they are', async () => {
    expect(seen(await draw({safeguarding: {namesChanged: false}}))).to.equal('A');
    expect(seen(await draw({safeguarding: {namesChanged: true}}))).to.equal('A\nNames have been changed.');
  });

  it('says once, below all, that names are changed, where it is true of most', async () => {
    const safeguarding = {namesChanged: true};
    const said = async (...items: object[]): Promise<string> => seen(await show(tag, {lang: 'en', items}));
    expect(await said({title: 'A', safeguarding}, {title: 'B', safeguarding}, {title: 'C'})).to.equal(
      'A\nB\nC\nThe names in the stories have been changed.',
    );
    expect(await said({title: 'A', safeguarding}, {title: 'B'})).to.equal('A\nNames have been changed.\nB');
  });

  it('never leaves unsaid that names are changed: whatever shows of the stories, each is told of', async () => {
    const safeguarding = {namesChanged: true};
    const items = [
      {id: 'a', title: 'A', body: 'Long.', safeguarding},
      {id: 'b', title: 'B', safeguarding},
      {id: 'c', title: 'C', safeguarding},
      {id: 'd', title: 'D'},
      {id: 'e', title: 'E'},
    ];
    const told = async (attributes: object): Promise<string[]> => {
      const widget = await show(tag, {lang: 'en', items}, {lang: 'en', layout: 'list', ...attributes});
      return seen(widget)
        .split('\n')
        .filter((line) => /names/i.test(line) || /^[A-E]$/.test(line));
    };
    const all = 'The names in the stories have been changed.';
    const each = 'Names have been changed.';
    expect(await told({})).to.deep.equal(['A', 'B', 'C', 'D', 'E', all]);
    expect(await told({limit: '1'})).to.deep.equal(['A', each]);
    expect(await told({limit: '2'})).to.deep.equal(['A', 'B', all]);
    expect(await told({only: 'c,d,e'})).to.deep.equal(['C', each, 'D', 'E']);
    const widget = await show(tag, {lang: 'en', items}, {lang: 'en'});
    one(widget, 'summary').click();
    expect(seen(widget)).to.contain(all);
  });

  describe('as a card', () => {
    const long = 'A text that is far longer than three lines of a card. '.repeat(12);
    const cards = async (...items: object[]): Promise<Widget> => {
      const page = await put('<div style="inline-size: 900px; font-size: 16px"></div>');
      const widget = await show(tag, {lang: 'en', items});
      page.append(widget);
      await widget.updateComplete;
      return widget;
    };
    const isCut = (widget: Widget): boolean => {
      const text = one(widget, '[part~=text]');
      return text.scrollHeight > text.clientHeight + 2;
    };

    it('cuts a long summary only where the rest can be read', async () => {
      expect(isCut(await cards({title: 'A', summary: long}))).to.equal(false);
      expect(isCut(await cards({title: 'A', summary: long, link: {url: 'https://a.example/'}}))).to.equal(true);
      const widget = await cards({title: 'A', summary: long, body: ['More.']});
      expect(isCut(widget)).to.equal(true);
      one(widget, 'summary').click();
      expect(isCut(widget)).to.equal(false);
    });

    for (const layout of ['cards', 'lead'])
      it(`fills its row with others, or alone, however many there are: ${layout}`, async () => {
        const page = await put('<div style="font-size: 16px"></div>');
        const gaping: string[] = [];
        for (let count = 2; count <= 13; count++) {
          const items = Array.from({length: count}, (_, index) => ({title: `Story ${index}`}));
          const widget = await show(tag, {lang: 'en', items}, {lang: 'en', layout});
          page.replaceChildren(widget);
          await widget.updateComplete;
          for (const width of [320, 600, 700, 900, 1200, 1600]) {
            page.style.inlineSize = `${width}px`;
            const {right} = found(all(widget, '[part~=item]').at(-1)).getBoundingClientRect();
            if (right - page.getBoundingClientRect().left < width * 0.65) gaping.push(`${count} at ${width} px`);
          }
        }
        expect(gaping).to.deep.equal([]);
      });

    it('has a larger title once it is open', async () => {
      const widget = await cards({title: 'A', summary: 'B', body: ['More.']});
      const size = (): number => parseFloat(getComputedStyle(one(widget, '[part~=heading]')).fontSize);
      const closed = size();
      one(widget, 'summary').click();
      expect(size()).to.be.above(closed);
    });

    it('has the row to itself once it is open', async () => {
      const widget = await cards({title: 'A'}, {title: 'B', body: ['More.']}, {title: 'C'});
      const width = (): number => found(all(widget, '[part~=item]')[1]).getBoundingClientRect().width;
      expect(width()).to.be.below(300);
      one(widget, 'summary').click();
      expect(width()).to.equal(900);
    });

    it('shows the whole of its picture once it is open', async () => {
      const image = {src: picture, alt: '', width: 1, height: 1};
      const widget = await cards({title: 'A', image, body: ['More.']}, {title: 'B'});
      const ratio = (): number => one(widget, 'img').offsetWidth / one(widget, 'img').offsetHeight;
      expect(ratio()).to.be.closeTo(3 / 2, 0.01);
      one(widget, 'summary').click();
      expect(ratio()).to.be.closeTo(1, 0.01);
    });

    it('answers a click anywhere: with its long story, or else with its link', async () => {
      const link = {url: 'https://a.example/'};
      const image = {src: picture, alt: ''};
      const at = async (item: object): Promise<string | undefined> => {
        const widget = await cards({title: 'A', image, link, ...item});
        const {right, top} = one(widget, '[part~=item]').getBoundingClientRect();
        return widget.shadowRoot?.elementFromPoint(right - 5, top + 5)?.closest('a, summary')?.localName;
      };
      expect(await at({})).to.equal('a');
      expect(await at({body: ['More.']})).to.equal('summary');
    });

    it('has a picture as high as what stands in the place of one beside it', async () => {
      const title = 'A title of many long words, '.repeat(9);
      const heights = async (...pictured: boolean[]): Promise<number[]> =>
        all(
          await cards(...pictured.map((has) => (has ? {title: 'A', image: {src: picture, alt: ''}} : {title}))),
          '[part~=picture]',
        ).map(({offsetHeight}) => offsetHeight);
      const [image, poster] = await heights(true, false, true);
      expect(image).to.equal(poster);
      expect(image).to.be.above(found((await heights(true, true, true))[0]));
    });

    it('has its few words on the picture, and above the text where there is none', async () => {
      const onPicture = async (image?: object): Promise<boolean> => {
        const widget = await cards({title: 'A', kicker: 'Care', image});
        const {bottom} = one(widget, '[part~=kicker]').getBoundingClientRect();
        const [shown] = all(widget, '[part~=picture]');
        return !!shown && bottom < shown.getBoundingClientRect().bottom;
      };
      expect([await onPicture({src: picture, alt: ''}), await onPicture()]).to.deep.equal([true, false]);
    });
  });

  describe('that leads', () => {
    const long = 'A text that is far longer than three lines of a card. '.repeat(12);
    const link = {url: 'https://a.example/'};
    const lead = async (width: number, ...items: object[]): Promise<Widget> => {
      const page = await put(`<div style="inline-size: ${width}px; font-size: 16px"></div>`);
      const widget = await show(tag, {lang: 'en', items}, {lang: 'en', layout: 'lead'});
      page.append(widget);
      await widget.updateComplete;
      return widget;
    };
    const boxes = (widget: Widget, selector: string): DOMRect[] =>
      all(widget, selector).map((element) => element.getBoundingClientRect());
    const image = {src: picture, alt: ''};

    it('has the row to itself, before the others in theirs', async () => {
      const widget = await lead(900, ...'ABCD'.split('').map((title) => ({title, image})));
      const [first, ...others] = boxes(widget, '[part~=item]');
      expect(first?.width).to.equal(900);
      expect(new Set(others.map(({top}) => top))).to.have.property('size', 1);
      expect(found(others[0]).top).to.be.above(found(first).bottom);
    });

    it('has a larger picture and a larger title than the others', async () => {
      const widget = await lead(900, {title: 'A', image}, {title: 'B', image}, {title: 'C', image});
      const [first, second] = boxes(widget, 'img');
      expect(found(first).width).to.be.above(found(second).width);
      const [large, small] = all(widget, '[part~=heading]').map((heading) =>
        parseFloat(getComputedStyle(heading).fontSize),
      );
      expect(large).to.be.above(found(small));
    });

    it('has its picture beside its words, and above them where there is no room for both', async () => {
      const isBeside = async (width: number): Promise<boolean> => {
        const widget = await lead(width, {title: 'A', image}, {title: 'B', image});
        return found(boxes(widget, '[part~=heading]')[0]).left > found(boxes(widget, 'img')[0]).right;
      };
      expect([await isBeside(900), await isBeside(320)]).to.deep.equal([true, false]);
    });

    it('has its title in the place of a picture that it has not', async () => {
      const [title, text] = ['[part~=heading]', '[part~=summary]'] as const;
      const widget = await lead(900, {title: 'A', summary: 'In short.'}, {title: 'B'});
      expect(found(boxes(widget, text)[0]).left).to.be.above(found(boxes(widget, title)[0]).right);
    });

    it('says all of its summary, of which the others say the first lines', async () => {
      const widget = await lead(900, {title: 'A', summary: long, link}, {title: 'B', summary: long, link});
      const isCut = all(widget, '[part~=summary]').map(
        ({scrollHeight, clientHeight}) => scrollHeight > clientHeight + 2,
      );
      expect(isCut).to.deep.equal([false, true]);
    });
  });

  it('keeps a story whose other fields are wrong', async () => {
    const widget = await draw({date: '1.3.2024', kind: 'tale', image: {alt: 'none'}, link: 'тук'});
    expect([widget.status, seen(widget)]).to.deep.equal(['partial', 'A']);
  });
});
