import {expect} from '@open-wc/testing';
import {
  all,
  arrangement,
  hasFocus,
  headings,
  one,
  seen,
  show,
  remarked,
  spoken,
  texts,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const document3 = {
  title: 'Networks',
  items: ['a', 'b', 'c'].map((id) => ({id, name: `Network ${id}`, objectives: ['One']})),
};
const nine = {
  items: Array.from({length: 9}, (_, index) => ({
    id: `n${index + 1}`,
    name: `Network ${index + 1}`,
    url: 'https://a.example/',
  })),
};

const draw = async (widget: Widget): Promise<Widget> => {
  await widget.updateComplete;
  return widget;
};

describe('The attribute', () => {
  const warnings = useWarnings();

  describe('heading-level', () => {
    const levels: Readonly<Record<string, readonly [title: number, item: number, part: number]>> = {
      '1': [1, 2, 3],
      '2': [2, 3, 4],
      '3': [3, 4, 5],
      '4': [4, 5, 6],
      '5': [5, 6, 6],
      '6': [6, 6, 6],
      // What is no level is the default, or the nearest.
      '': [2, 3, 4],
      x: [2, 3, 4],
      '0': [2, 3, 4],
      '3.9': [3, 4, 5],
      '7': [6, 6, 6],
      '99': [6, 6, 6],
      Infinity: [6, 6, 6],
      '-1': [1, 2, 3],
    };
    for (const [value, [title, item, part]] of Object.entries(levels))
      it(`of "${value}" gives the title level ${title}, items ${item}, their parts ${part}`, async () => {
        const widget = await show(
          tag,
          {...document3, items: document3.items.slice(0, 1)},
          {lang: 'en', 'heading-level': value},
        );
        expect(headings(widget)).to.deep.equal([`h${title} Networks`, `h${item} Network a`, `h${part} Objectives`]);
      });

    it('absent is 2, and items take the place of a title that is not there', async () => {
      expect(headings(await show(tag, document3))[0]).to.equal('h2 Networks');
      expect(headings(await show(tag, {items: [{name: 'A'}]}))).to.deep.equal(['h2 A']);
    });
  });

  describe('no-title', () => {
    for (const no of ['false', 'False', 'off', 'no', '0'])
      it(`of "${no}" leaves the title where it is, as templates mean it`, async () => {
        const widget = await show(tag, document3, {lang: 'en', 'no-title': no});
        expect(texts(widget, '[part~=title]')).to.deep.equal(['Networks']);
        widget.noTitle = true;
        await draw(widget);
        expect(texts(widget, '[part~=title]')).to.deep.equal([]);
        widget.noTitle = false;
        expect(texts(await draw(widget), '[part~=title]')).to.deep.equal(['Networks']);
      });

    it('leaves the title out, and items take its level', async () => {
      const widget = await show(tag, document3, {lang: 'en', 'no-title': true, 'heading-level': '4'});
      expect(headings(widget).slice(0, 2)).to.deep.equal(['h4 Network a', 'h5 Objectives']);
    });

    it('absent gives a heading, and no landmark: those are for the page to place', async () => {
      const widget = await show(tag, document3);
      expect(headings(widget)[0]).to.equal('h2 Networks');
      expect(all(widget, 'section, [role=region], [aria-labelledby]')).to.deep.equal([]);
    });
  });

  describe('only', () => {
    const names = (widget: Widget): string[] => seen(widget).match(/^Network .|^Nameless/gm) ?? [];

    it('shows the items of those ids, in the order of the file', async () => {
      expect(names(await show(tag, document3, {lang: 'en', only: ' c , a'}))).to.deep.equal(['Network a', 'Network c']);
      expect(warnings).to.deep.equal([]);
    });

    it('notes an unknown id, once, and shows the rest', async () => {
      const widget = await show(tag, document3, {lang: 'en', only: 'b,nobody'});
      expect(names(widget)).to.deep.equal(['Network b']);
      await widget.reload();
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(/<network-memberships> .* not there: nobody\..* only$/);
    });

    it('says nothing of ids of records that are there, and may not show', async () => {
      const stories = [
        {id: 'a', title: {bg: 'А', en: 'A'}},
        {id: 'withdrawn', title: {bg: 'Б', en: 'B'}, safeguarding: {withdrawn: true}},
        {id: 'untranslated', title: {bg: 'В'}},
      ];
      const attributes = {lang: 'en', only: 'a,withdrawn,untranslated', missing: 'hide'};
      expect(seen(await show('success-stories', stories, attributes))).to.equal('A');
      expect(warnings).to.deep.equal([]);
    });

    it('without a match shows that there is nothing', async () => {
      const widget = await show(tag, document3, {lang: 'en', only: 'nobody'});
      expect([widget.status, seen(widget)]).to.deep.equal(['empty', 'There are no networks to show.']);
    });

    it('takes an item without an id for none of them, whatever commas it has', async () => {
      const data = {items: [...document3.items, {name: 'Nameless'}]};
      for (const only of ['a,', ',a', 'a,,'])
        expect(names(await show(tag, data, {lang: 'en', only})), only).to.deep.equal(['Network a']);
    });

    it('is followed', async () => {
      const widget = await show(tag, document3, {lang: 'en', only: 'a'});
      widget.only = 'b';
      expect(names(await draw(widget))).to.deep.equal(['Network b']);
      widget.only = null;
      expect(names(await draw(widget)).length).to.equal(3);
    });
  });

  describe('limit', () => {
    const shown = (widget: Widget): number => all(widget, '[part~=item]').length;

    it('shows so many, says so, and offers the rest', async () => {
      const widget = await show(tag, nine, {lang: 'en', limit: '5'});
      expect(shown(widget)).to.equal(5);
      expect(remarked(widget)).to.equal('Showing 5 of 9');
      expect(texts(widget, 'button')).to.deep.equal(['Show all (9)']);
    });

    it('that is no whole number is the whole number below', async () => {
      const widget = await show(tag, nine, {lang: 'en', limit: '2.5'});
      expect([shown(widget), remarked(widget)]).to.deep.equal([2, 'Showing 2 of 9']);
    });

    it('says it in Bulgarian', async () => {
      const widget = await show(tag, nine, {lang: 'bg', limit: '5'});
      expect(remarked(widget)).to.equal('Показани: 5 от 9');
      expect(texts(widget, 'button')).to.deep.equal(['Вижте всички (9)']);
    });

    it('gives the rest when asked, with the focus on the first that is new', async () => {
      const widget = await show(tag, nine, {lang: 'en', limit: '5'});
      one(widget, 'button').focus();
      one(widget, 'button').click();
      await draw(await draw(widget));
      expect(shown(widget)).to.equal(9);
      expect(all(widget, 'button')).to.deep.equal([]);
      expect(spoken(widget)).to.equal('');
      expect(hasFocus(all(widget, '[part~=item]')[5])).to.equal(true);
    });

    it('counts what "only" has left', async () => {
      const widget = await show(tag, nine, {lang: 'en', limit: '1', only: 'n1,n2,n3'});
      expect(texts(widget, 'button')).to.deep.equal(['Show all (3)']);
    });

    it('counts what "missing" has left', async () => {
      const items = [{name: {bg: 'Само тук'}}, {name: {en: 'One'}}, {name: {en: 'Two'}}];
      const widget = await show(tag, {items}, {lang: 'en', limit: '1', missing: 'hide'});
      expect(texts(widget, 'button')).to.deep.equal(['Show all (2)']);
    });

    it('is in force again for a new source', async () => {
      const widget = await show(tag, nine, {lang: 'en', limit: '5'});
      one(widget, 'button').click();
      await draw(widget);
      widget.data = {items: [...nine.items].reverse()};
      await widget.settled;
      expect(shown(widget)).to.equal(5);
    });

    for (const limit of ['0', '-3', '', 'x', 'NaN', '0.9', '9', '10'])
      it(`of "${limit}" shows all`, async () => {
        const widget = await show(tag, nine, {lang: 'en', limit});
        expect([shown(widget), spoken(widget), all(widget, 'button').length]).to.deep.equal([9, '', 0]);
      });
  });

  describe('layout', () => {
    it('that is unknown is the default, with one note', async () => {
      const widget = await show(tag, nine, {lang: 'en', layout: 'carousel'});
      expect([arrangement(widget), seen(widget)]).to.deep.equal(['rows', seen(await show(tag, nine))]);
      widget.layout = 'slider';
      await draw(widget);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(
        /<network-memberships> .*"carousel".*list, cards, accordion, logos, timeline\. layout$/,
      );
    });

    it('is followed, and its order does not count', async () => {
      const widget = await show(tag, nine);
      widget.layout = 'accordion';
      await draw(widget);
      expect(all(widget, 'details').length).to.equal(9);
      widget.layout = null;
      await draw(widget);
      expect(all(widget, 'details').length).to.equal(0);
    });
  });

  it('of each kind is a property too, both ways', async () => {
    const widget = await show(tag, nine);
    const absent = [
      widget.src,
      widget.layout,
      widget.headingLevel,
      widget.only,
      widget.limit,
      widget.missing,
      widget.appearance,
      widget.loading,
    ];
    expect(absent).to.deep.equal(absent.map(() => null));
    expect([widget.noTitle, widget.debug]).to.deep.equal([false, false]);
    Object.assign(widget, {
      headingLevel: 4,
      noTitle: true,
      limit: 2,
      missing: 'show',
      appearance: 'card',
      loading: 'lazy',
    });
    await widget.updateComplete;
    expect(widget.getAttributeNames().join(' ')).to.equal(
      'lang heading-level no-title limit missing appearance loading',
    );
    expect([widget.getAttribute('heading-level'), widget.getAttribute('no-title')]).to.deep.equal(['4', '']);
    widget.setAttribute('limit', '3');
    expect(widget.limit).to.equal(3);
    Object.assign(widget, {headingLevel: null, noTitle: false, limit: undefined});
    await widget.updateComplete;
    expect(widget.getAttributeNames().join(' ')).to.equal('lang missing appearance loading');
  });
});
