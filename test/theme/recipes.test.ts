/** What docs/theming.md advises, as it stands there. */
import {expect} from '@open-wc/testing';
import {all, found, one, seen, useWarnings} from '../support/element.js';
import type {Tag, Widget} from '../support/element.js';
import {dressed} from './fixtures.js';

const page = await (await fetch(new URL('../../docs/theming.md', import.meta.url))).text();

/** The CSS under a heading. */
const recipe = (heading: string): string =>
  found(new RegExp(`### ${heading}\n[^]*?\`\`\`css\n([^]*?)\`\`\``).exec(page)?.[1]);

/** A widget of a page that follows a recipe, or of one that does not. */
const cooked = async (tag: Tag, layout: string, css = ''): Promise<Widget> =>
  (await dressed(tag, {layout}, `<div style="inline-size: 1000px"><style>${css}</style></div>`)).widget;

const box = (widget: Widget, part: string): DOMRect => one(widget, `[part~=${part}]`).getBoundingClientRect();

describe('A recipe of docs/theming.md', () => {
  useWarnings();

  for (const layout of ['list', 'cards', 'headlines'])
    it(`leaves out one field: ${layout}`, async () => {
      expect(seen(await cooked('news-teasers', layout))).to.contain('A newspaper');
      const widget = await cooked('news-teasers', layout, recipe('Without one field'));
      expect(seen(widget)).not.to.contain('A newspaper');
      expect(seen(widget)).to.contain('2020');
    });

  it('puts one field before another', async () => {
    const css = recipe('One field before another');
    const isAbove = (widget: Widget): boolean => box(widget, 'facts').bottom <= box(widget, 'heading').top;
    expect(isAbove(await cooked('success-stories', 'cards'))).to.equal(false);
    expect(isAbove(await cooked('success-stories', 'cards', css))).to.equal(true);
  });

  it('makes the first card large, where there is room', async () => {
    const css = recipe('The first card large').replace('60em', '1px');
    const widths = (widget: Widget): number[] =>
      all(widget, '[part~=item]').map((item) => Math.round(item.offsetWidth));
    const [first = 0, second = 0] = widths(await cooked('success-stories', 'cards'));
    expect(first).to.equal(second);
    const [large = 0, small = 0] = widths(await cooked('success-stories', 'cards', css));
    expect(large).to.be.greaterThan(small * 1.9);
  });

  it('puts the picture at the left of a card', async () => {
    const css = recipe('The picture at the left of a card');
    const isBeside = (widget: Widget): boolean => box(widget, 'picture').right <= box(widget, 'body').left;
    expect(isBeside(await cooked('success-stories', 'cards'))).to.equal(false);
    const widget = await cooked('success-stories', 'cards', css);
    expect(isBeside(widget)).to.equal(true);
    expect(box(widget, 'picture').width / box(widget, 'media').width).to.be.closeTo(0.4, 0.01);
  });

  it('makes buttons of links that lead on, and of no others', async () => {
    const css = recipe('Links like buttons');
    const widget = await cooked('network-memberships', 'cards', css);
    const {backgroundColor, display} = getComputedStyle(one(widget, '[part~=cta]'));
    expect([backgroundColor, display]).to.deep.equal(['rgb(27, 110, 90)', 'inline-block']);
    const logos = await cooked('network-memberships', 'logos', css);
    expect(getComputedStyle(one(logos, 'a')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});
