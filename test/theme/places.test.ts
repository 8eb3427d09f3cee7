import {expect} from '@open-wc/testing';
import {all, isForEars, one, place, put, show, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';
import {layouts, tags} from '../support/minimal.js';
import {data, dressed} from './fixtures.js';

const width = (element: Element): number => Math.round(element.getBoundingClientRect().width);

/** What stands out of a widget to the side, but for what is there for ears. */
const outside = (widget: Widget): string[] => {
  const {left, right} = widget.getBoundingClientRect();
  return all(widget, '*')
    .filter((element) => element.checkVisibility() && !isForEars(element))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((element) => element.outerHTML.slice(0, 80));
};

/** Places where an element is easily as narrow as nothing; the widget goes where `data-here` is. */
const places: Readonly<Record<string, string>> = {
  'in a block': '<div style="inline-size: 600px"><div data-here></div></div>',
  'as a flex item': '<div style="inline-size: 600px"><div data-here style="display: flex"></div></div>',
  'as a flex item in a column':
    '<div style="inline-size: 600px"><div data-here style="display: flex; flex-direction: column; align-items: flex-start"></div></div>',
  'in a table cell':
    '<div style="inline-size: 600px"><div style="display: table"><div data-here style="display: table-cell"></div></div></div>',
  'in a float': '<div style="inline-size: 600px"><div data-here style="float: left"></div></div>',
  'in an auto column of a grid':
    '<div style="inline-size: 600px"><div data-here style="display: grid; grid-template-columns: auto"></div></div>',
  'in a grid that does not stretch':
    '<div style="inline-size: 600px"><div data-here style="display: grid; justify-items: start"></div></div>',
};

describe('A widget is as wide as its place', () => {
  useWarnings();

  for (const [about, around] of Object.entries(places))
    for (const tag of tags)
      it(`${about}: ${tag}`, async () => {
        const {page, widget} = await dressed(tag, {}, around);
        expect(width(widget)).to.equal(600);
        expect(page.scrollWidth).to.be.at.most(600);
        expect(outside(widget)).to.deep.equal([]);
      });

  it('where it is a float itself', async () => {
    const {widget} = await dressed('network-memberships', {}, '<div style="inline-size: 600px"></div>');
    widget.style.float = 'left';
    expect(width(widget)).to.equal(600);
  });

  it('beside another in a row, where each has its share', async () => {
    const around = '<div style="inline-size: 600px; display: flex; gap: 20px"></div>';
    const {page, widget} = await dressed('network-memberships', {}, around);
    const other = await show('success-stories', data['success-stories']);
    page.append(other);
    await other.updateComplete;
    expect([width(widget), width(other)]).to.deep.equal([290, 290]);
  });

  it('while it loads, with nothing to say yet', async () => {
    const page = await put('<div style="inline-size: 600px; display: flex"></div>');
    const widget = await place('network-memberships', {lang: 'en'});
    page.append(widget);
    expect(width(widget)).to.equal(600);
  });
});

describe('At a width of 260 px', () => {
  useWarnings();
  const narrow = '<div style="inline-size: 260px"></div>';

  for (const tag of tags)
    for (const layout of layouts[tag])
      it(`${tag} in the layout "${layout}" keeps within it, opened too`, async () => {
        const {page, widget} = await dressed(tag, {layout, limit: '2'}, narrow);
        for (const details of all(widget, 'details')) (details as HTMLDetailsElement).open = true;
        expect(width(widget)).to.equal(260);
        expect(page.scrollWidth).to.equal(260);
        expect(outside(widget)).to.deep.equal([]);
      });

  it('a word of any length is broken', async () => {
    const word = 'Непротивоконституционствувателствувайте'.repeat(3);
    const page = await put(narrow);
    const widget = await show('network-memberships', {
      title: word,
      items: [{name: word, acronym: word, url: 'https://a.example/', place: word, description: word, role: 'member'}],
    });
    page.append(widget);
    await widget.updateComplete;
    expect(page.scrollWidth).to.equal(260);
    expect(outside(widget)).to.deep.equal([]);
  });

  it('a picture of any size keeps within it', async () => {
    const page = await put(narrow);
    const svg = `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==`;
    const widget = await show('network-memberships', {
      items: [{name: 'A', logo: {src: svg, width: 4000, height: 1000}}],
    });
    page.append(widget);
    await widget.updateComplete;
    expect(width(one(widget, 'img'))).to.be.at.most(260);
    expect(page.scrollWidth).to.equal(260);
  });
});
