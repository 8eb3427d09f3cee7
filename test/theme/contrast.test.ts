/** WCAG 1.4.3 and 1.4.11 on colours as they are painted: what a page's own text reaches, all of ours reaches too. */
import {expect} from '@open-wc/testing';
import {contrast, grounds, painted} from '../support/colour.js';
import {all, isForEars, one, pressKey, put, show, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';
import {tags} from '../support/minimal.js';
import {dressed} from './fixtures.js';

/** The text and the ground of pages: light, dark, coloured; many with text that is just dark or light enough. */
const pairs = `
  #000 #fff   #222 #fff   #333 #fff   #444 #fff   #555 #fff   #666 #fff   #707070 #fff  #767676 #fff  #4a5568 #fff  #4b4f58 #fff
  #69727d #fff  #1a5fb4 #fff  #c01c28 #fff  #8b5a00 #fff  #555 #f2f2f2  #595959 #eee  #666 #f8f8f8  #6b5b4b #fffaf0  #3a3a3a #f0e6d2  #222 #fde047
  #fff #000   #eee #111   #e8e6e3 #16181d  #999 #1e1e1e  #8a8a8a #121212  #aaa #222   #bbb #333   #b9b8cf #171a2b  #9ecbff #0d1117  #ccc #3c3c3c
  #fff #a3142b  #fff #2e7d32  #fff #1d4f91  #fff #767676  #ffe08a #5b2c83  #222 #00aa66  #000 #ff7a00  #111 #6fd0ae  #fff #c2185b  #0b3d2e #a8e6cf
  #7a0019 #ffcc33  #000 #808080  #fdf6e3 #586e75  #2b1d0e #d2b48c
`
  .trim()
  .split(/\s+/)
  .reduce<[string, string][]>((list, colour, index, all) => {
    if (index % 2) list.push([all[index - 1] ?? '', colour]);
    return list;
  }, []);

/** Colours of organisations, bright, dark, and such that black and white are nearly the same on them. */
const accents =
  '#ffcc00 #ffe600 #00ffff #00aa66 #1b6e5a #1d4f91 #0000ff #ff0000 #e60000 #d9480f #c2185b #5b2c83 #767676 #777 #757575 #888 #000 #fff #6fd0ae #e4002b #e03c31 #0077c8'.split(
    ' ',
  );

/** The elements that have text of their own. */
const withText = (widget: Widget): HTMLElement[] =>
  all(widget, '*').filter(
    (element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) && !isForEars(element),
  );

/** The least contrast among texts, and of which. */
const worst = (elements: readonly Element[]): {ratio: number; of: string} => {
  const known = new Map<string, number>();
  let least = {ratio: 21, of: ''};
  for (const element of elements) {
    const behind = grounds(element);
    const {color} = getComputedStyle(element);
    const key = [...behind, color].join();
    const ratio = known.get(key) ?? contrast(painted(...behind), painted(...behind, color));
    known.set(key, ratio);
    if (ratio < least.ratio) least = {ratio, of: `${element.outerHTML.slice(0, 90)}: ${color} on ${behind.join(', ')}`};
  }
  return least;
};

describe('The contrast of what a widget shows', () => {
  useWarnings();

  it('is tried on forty pairs of colours and more, which all are enough for text', () => {
    expect(pairs.length).to.be.at.least(40);
    for (const [text, ground] of pairs)
      expect(contrast(painted(text), painted(ground)), `${text} on ${ground}`).to.be.at.least(4.5);
  });

  for (const appearance of ['plain', 'card', 'outlined'])
    it(`is 4.5 : 1 for all text, where the page's own reaches it: ${appearance}`, async () => {
      const page = await put('<div style="font-size: 14px"></div>');
      const widgets: Widget[] = [];
      for (const tag of tags) widgets.push((await dressed(tag, {appearance, limit: '2'})).widget);
      widgets.push(await show('network-memberships', 'not JSON', {lang: 'en'}));
      widgets.push((await dressed('network-memberships', {layout: 'accordion', appearance})).widget);
      page.append(...widgets);
      const texts = widgets.flatMap(withText);
      expect(texts.length).to.be.greaterThan(100);
      for (const [text, ground] of pairs) {
        page.style.color = text;
        page.style.backgroundColor = ground;
        const {ratio, of} = worst(texts);
        expect(ratio, `${text} on ${ground}: ${of}`).to.be.at.least(4.5);
      }
    });

  it('is 3 : 1 for a large title where a picture is missing', async () => {
    const page = await put('<div style="font-size: 16px"></div>');
    const items = [
      {title: 'A'},
      {title: 'B', image: {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', alt: ''}},
    ];
    page.append(await show('success-stories', {lang: 'en', items}, {lang: 'en'}));
    const title = one(page.querySelector('success-stories') ?? page, 'h2');
    const {fontSize, fontWeight} = getComputedStyle(title);
    expect([parseFloat(fontSize) >= 24, +fontWeight >= 700]).to.deep.equal([true, true]);
    for (const [text, ground] of pairs) {
      page.style.color = text;
      page.style.backgroundColor = ground;
      for (const accent of ['', ...accents]) {
        page.style.setProperty('--ngo-color-accent', accent);
        expect(worst([title]).ratio, `${text} on ${ground}, ${accent}`).to.be.at.least(3);
      }
    }
  });

  it('is 3 : 1 for frames of items and for badges', async () => {
    const page = await put('<div></div>');
    const cards = await show(
      'network-memberships',
      {items: [{name: 'A', role: 'member'}]},
      {lang: 'en', layout: 'cards', appearance: 'card'},
    );
    page.append(cards);
    const framed = all(cards, '[part~=item], [part~=badge]');
    expect(framed.length).to.equal(2);
    for (const [text, ground] of pairs) {
      page.style.color = text;
      page.style.backgroundColor = ground;
      for (const element of framed) {
        const frame = painted(ground, getComputedStyle(element).borderTopColor);
        expect(contrast(frame, painted(ground)), `${text} on ${ground}: ${element.outerHTML}`).to.be.at.least(3);
      }
    }
  });

  for (const accent of accents)
    it(`is 4.5 : 1 for the text of a button on the accent ${accent}, and 3 : 1 for a ring around it`, async () => {
      const {page, widget} = await dressed('network-memberships', {limit: '1'});
      page.style.setProperty('--ngo-color-accent', accent);
      const button = one(widget, 'button');
      const ground = painted(...grounds(button));
      expect(ground).to.deep.equal(painted(accent));
      expect(contrast(painted(getComputedStyle(button).color), ground)).to.be.at.least(4.5);
      await pressKey('Tab');
      button.focus();
      // Two rings: the outline, and what is between it and the button.
      const {outlineColor, outlineOffset, boxShadow} = getComputedStyle(button);
      const [between = ''] = /^[a-z-]+\([^)]*\)/.exec(boxShadow) ?? [];
      const rings = [outlineColor, between].map((ring) => contrast(painted(ring), painted('#fff')));
      expect(Math.max(...rings)).to.be.at.least(3);
      expect(parseFloat(outlineOffset)).to.be.above(0);
    });
});
