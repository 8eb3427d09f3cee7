import {expect} from '@open-wc/testing';
import {all, one, put, sameElements, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';
import {tags} from '../support/minimal.js';
import {dressed} from './fixtures.js';

const parts = (
  'title intro list item first heading badge meta facts fact text summary button notice note state mark ' +
  'media picture body image caption kicker logo quote link title-link cta download contact-link ' +
  'figure figure-value figure-label bar series kind place date source tag author topic status duration'
).split(' ');
const named = (widget: Widget, part: string): HTMLElement[] => all(widget, `[part~="${part}"]`);

/** One of each widget. */
const everything = async (): Promise<Widget[]> =>
  Promise.all(tags.map(async (tag) => (await dressed(tag, {limit: '2'})).widget));

describe('The part', () => {
  useWarnings();

  for (const part of parts)
    it(`"${part}" is there, and a page can style it in each widget that has it`, async () => {
      await put(`<style>${tags.map((tag) => `${tag}::part(${part}) { scroll-margin-top: 7px; }`).join('\n')}</style>`);
      const found = (await everything()).flatMap((widget) => named(widget, part));
      expect(found.length).to.be.greaterThan(0);
      for (const element of found) expect(getComputedStyle(element).scrollMarginTop).to.equal('7px');
    });

  for (const [part, count, others] of [
    ['title-link', 2, 'news-teasers'],
    ['download', 2, 'publication-list'],
    ['contact-link', 4, 'contact-card'],
    ['cta', 2, 'advocacy-topics'],
    ['source', 1, 'project-results'],
  ] as const)
    it(`"${part}" is some of the links, and each is a "link" too`, async () => {
      const {widget} = await dressed(others, {limit: '2'});
      const links = named(widget, part);
      expect(links.length).to.equal(count);
      expect(links.every((link) => link.localName === 'a' && link.part.contains('link'))).to.equal(true);
    });

  it('"first" is the first item, and no other', async () => {
    for (const widget of await everything()) {
      const items = named(widget, 'item');
      expect(items.map((item) => item.part.contains('first'))).to.deep.equal(items.map((_, index) => index === 0));
    }
  });

  it('"notice" is what is said of the content, also by its old name; what is said of the widget is the "state"', async () => {
    const {widget} = await dressed('success-stories', {limit: '2'});
    expect(named(widget, 'notice').map(({textContent}) => textContent)).to.deep.equal([
      'The names in the stories have been changed.',
    ]);
    expect(sameElements(named(widget, 'notice'), named(widget, 'note'))).to.equal(true);
    expect(
      named(widget, 'state')
        .map(({textContent}) => textContent.trim())
        .filter(Boolean),
    ).to.deep.equal(['Showing 2 of 3']);
  });

  it('is one of the public ones, wherever there is one', async () => {
    const used = (await everything()).flatMap((widget) =>
      all(widget, '[part]').flatMap((element) => [...element.part]),
    );
    expect([...new Set(used)].filter((part) => !parts.includes(part))).to.deep.equal([]);
  });
});

describe('The attribute appearance', () => {
  useWarnings();
  const frame = async (
    appearance?: string,
    layout = 'list',
  ): Promise<{border: boolean; ground: boolean; padding: boolean}> => {
    const {widget} = await dressed('network-memberships', {layout, ...(appearance !== undefined && {appearance})});
    const {borderInlineStartWidth, backgroundColor, paddingInlineStart} = getComputedStyle(one(widget, '[part~=item]'));
    return {
      border: borderInlineStartWidth === '1px',
      ground: backgroundColor !== 'rgba(0, 0, 0, 0)',
      padding: parseFloat(paddingInlineStart) > 0,
    };
  };

  it('frames items, with a ground or without, or not at all; in every layout', async () => {
    for (const layout of ['list', 'cards', 'accordion', 'logos', 'timeline']) {
      expect(await frame('plain', layout), layout).to.deep.equal({
        border: false,
        ground: false,
        padding: layout === 'logos',
      });
      expect(await frame('outlined', layout), layout).to.deep.equal({border: true, ground: false, padding: true});
      expect(await frame('card', layout), layout).to.deep.equal({border: true, ground: true, padding: true});
    }
  });

  it('absent is what the layout has', async () => {
    expect((await frame(undefined, 'list')).border).to.equal(false);
    expect((await frame(undefined, 'cards')).border).to.equal(true);
  });
});

describe('The look of a widget', () => {
  useWarnings();

  it('is that of its page: font and colour inherited, no ground of its own, also on a dark one', async () => {
    const around = '<div style="font-family: cursive; color: rgb(250, 250, 250); background: rgb(10, 10, 10)"></div>';
    for (const tag of tags) {
      const {widget} = await dressed(tag, {}, around);
      for (const part of ['title', 'heading', 'text', 'link', 'meta', 'badge', 'notice', 'state', 'mark'])
        for (const element of named(widget, part)) {
          const {color, fontFamily} = getComputedStyle(element);
          expect([color, fontFamily], `${tag} ${part}`).to.deep.equal(['rgb(250, 250, 250)', 'cursive']);
        }
      expect(getComputedStyle(widget).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    }
  });

  it('has underlined links and buttons in the font of the page', async () => {
    const {widget} = await dressed('network-memberships', {limit: '1'}, '<div style="font-family: cursive"></div>');
    expect(getComputedStyle(one(widget, 'a')).textDecorationLine).to.equal('underline');
    const {fontFamily, fontSize, color} = getComputedStyle(one(widget, 'button'));
    expect([fontFamily, fontSize, color]).to.deep.equal(['cursive', '16px', getComputedStyle(widget).color]);
  });

  it('does not shrink on a page whose root is 62.5 %', async () => {
    const sizes = (widgets: Widget[]): string[] =>
      widgets.flatMap((widget) =>
        all(widget, '*').map((element) => {
          const {fontSize, paddingTop, rowGap, borderTopLeftRadius} = getComputedStyle(element);
          return [element.localName, fontSize, paddingTop, rowGap, borderTopLeftRadius].join(' ');
        }),
      );
    const widgets = await everything();
    const before = sizes(widgets);
    document.documentElement.style.fontSize = '62.5%';
    const after = sizes(widgets);
    document.documentElement.style.fontSize = '';
    expect(after).to.deep.equal(before);
  });

  it('has no style attribute, no style element, no rem and no container-type anywhere', async () => {
    for (const widget of await everything()) {
      expect(all(widget, '[style], style, link[rel=stylesheet]')).to.deep.equal([]);
      const css = [...(widget.shadowRoot?.adoptedStyleSheets ?? [])].flatMap(({cssRules}) =>
        [...cssRules].map((rule) => rule.cssText),
      );
      expect(css.length).to.be.greaterThan(10);
      expect(
        css.filter((rule) => /\drem\b|container-type|@container|@media[^{]*(width|height)/.test(rule)),
      ).to.deep.equal([]);
    }
  });

  it('has no handler, script or frame in what it draws', async () => {
    for (const widget of await everything()) {
      expect(all(widget, 'script, iframe, object, embed, form')).to.deep.equal([]);
      for (const element of all(widget, '*'))
        expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).to.deep.equal([]);
    }
  });
});
