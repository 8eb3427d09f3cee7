import {expect} from '@open-wc/testing';
import {found, one, put, show, useWarnings} from '../support/element.js';
import type {Tag, Widget} from '../support/element.js';
import {dressed} from './fixtures.js';

const networks = 'network-memberships';
const stories = 'success-stories';
const projects = 'project-results';
const red = 'rgb(255, 0, 0)';
const cards = {layout: 'cards', limit: '2', appearance: 'card'};

/** A property; its value; the widget; the part, and what it computes there. */
type Row = readonly [
  name: string,
  value: string,
  tag: Tag,
  part: string,
  style: keyof CSSStyleDeclaration,
  computed: string,
];

const rows: readonly Row[] = [
  ['font-family', 'monospace', networks, 'text', 'fontFamily', 'monospace'],
  ['font-family', 'monospace', networks, 'button', 'fontFamily', 'monospace'],
  ['heading-font-family', 'fantasy', networks, 'heading', 'fontFamily', 'fantasy'],
  ['heading-font-family', 'fantasy', networks, 'title', 'fontFamily', 'fantasy'],
  ['font-size', '20px', networks, 'text', 'fontSize', '20px'],
  ['font-size', '20px', networks, 'heading', 'fontSize', '25px'],
  ['line-height', '2', networks, 'text', 'lineHeight', '32px'],
  ['heading-weight', '300', networks, 'heading', 'fontWeight', '300'],
  ['heading-weight', '300', networks, 'title', 'fontWeight', '300'],
  ['heading-scale', '2', networks, 'heading', 'fontSize', '40px'],
  ['heading-scale', '2', networks, 'title', 'fontSize', '56px'],
  ['color-text', 'red', networks, 'text', 'color', red],
  ['color-muted', 'red', networks, 'meta', 'color', red],
  ['color-muted', 'red', stories, 'notice', 'color', red],
  ['color-muted', 'red', networks, 'state', 'color', red],
  ['color-heading', 'red', networks, 'heading', 'color', red],
  ['color-heading', 'red', networks, 'title', 'color', red],
  ['color-heading', 'red', 'news-teasers', 'title-link', 'color', red],
  ['color-link', 'red', 'news-teasers', 'title-link', 'color', red],
  ['color-muted', 'red', networks, 'mark', 'color', red],
  ['color-link', 'red', networks, 'link', 'color', red],
  ['color-accent', 'red', projects, 'figure', 'borderTopColor', red],
  ['color-accent', 'red', projects, 'bar', 'fill', red],
  ['color-accent', 'red', networks, 'button', 'backgroundColor', red],
  ['color-accent', 'red', stories, 'quote', 'borderInlineStartColor', red],
  ['color-on-accent', 'red', networks, 'button', 'color', red],
  ['color-surface', 'red', networks, 'item', 'backgroundColor', red],
  ['color-border', 'red', networks, 'item', 'borderTopColor', red],
  ['border-width', '3px', networks, 'item', 'borderTopWidth', '3px'],
  ['radius', '11px', networks, 'item', 'borderTopLeftRadius', '11px'],
  ['radius', '11px', networks, 'button', 'borderTopLeftRadius', '11px'],
  ['badge-radius', '7px', networks, 'badge', 'borderTopLeftRadius', '7px'],
  ['shadow', '1px 2px 3px red', networks, 'item', 'boxShadow', 'rgb(255, 0, 0) 1px 2px 3px 0px'],
  ['measure', '123px', networks, 'text', 'maxInlineSize', '123px'],
  ['measure', '123px', stories, 'quote', 'maxInlineSize', '123px'],
  ['gap', '33px', networks, 'list', 'rowGap', '33px'],
  ['padding', '33px', networks, 'item', 'paddingTop', '33px'],
  ['card-min', '150px', networks, 'list', 'gridTemplateColumns', '190px 190px'],
  ['image-ratio', '1 / 1', stories, 'image', 'aspectRatio', '1 / 1'],
  ['focus-color', 'red', networks, 'link', 'outlineColor', 'color(srgb 1 0 0)'],
  ['figure-size', '50px', projects, 'figure-value', 'fontSize', '50px'],
];

const properties = (
  'font-family heading-font-family font-size line-height heading-weight heading-scale color-text color-heading color-muted color-link ' +
  'color-accent color-on-accent color-surface color-tint color-track color-border border-width radius badge-radius shadow measure gap padding card-min image-ratio focus-color figure-size min-block-size space'
).split(' ');

describe('A custom property that is set on an element around a widget', () => {
  useWarnings();

  const look = (widget: Widget, part: string, style: keyof CSSStyleDeclaration): string => {
    const element = one(widget, `[part~="${part}"]`);
    if (style === 'outlineColor') element.focus();
    // A thousandth of a pixel is as exact as engines agree on.
    return String(getComputedStyle(element)[style]).replace(/\d+\.\d+/g, (number) => `${+(+number).toFixed(3)}`);
  };
  const dress = (tag: Tag) => dressed(tag, cards, '<div style="inline-size: 400px; --ngo-gap: 20px"></div>');

  for (const [name, value, tag, part, style, computed] of rows)
    it(`--ngo-${name} reaches ${String(style)} of the part "${part}" in ${tag}`, async () => {
      const {page, widget} = await dress(tag);
      expect(look(widget, part, style), 'without it').not.to.equal(computed);
      page.style.setProperty(`--ngo-${name}`, value);
      expect(look(widget, part, style)).to.equal(computed);
    });

  it('is one of the public ones: each has an effect above, and no sheet reads another', async () => {
    // Four are of no part: see below, and the states.
    const tested = new Set([...rows.map(([name]) => name), 'space', 'color-tint', 'color-track', 'min-block-size']);
    expect(properties.filter((name) => !tested.has(name))).to.deep.equal([]);
    const read = new Set<string>();
    for (const tag of [networks, stories, projects] as const) {
      const {widget} = await dress(tag);
      for (const sheet of widget.shadowRoot?.adoptedStyleSheets ?? [])
        for (const rule of sheet.cssRules)
          for (const [, name = ''] of rule.cssText.matchAll(/--ngo-([\w-]+)/g)) read.add(name);
    }
    expect([...read].sort()).to.deep.equal([...properties].sort());
  });

  it('is the ground where a picture is missing', async () => {
    const image = {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', alt: ''};
    const page = await put('<div style="--ngo-color-tint: red"></div>');
    page.append(await show(stories, {items: [{title: 'A'}, {title: 'B', image}]}));
    const title = one(page.querySelector(stories) ?? page, 'h2, h3');
    expect(getComputedStyle(found(title.parentElement)).backgroundColor).to.equal(red);
  });

  it('is what is behind a bar', async () => {
    const {page, widget} = await dress(projects);
    page.style.setProperty('--ngo-color-track', 'red');
    const track = one(widget, '[part~=bar] > :first-child');
    expect([getComputedStyle(track).fill, getComputedStyle(track).fillOpacity]).to.deep.equal([red, '1']);
  });

  it('keeps a widget apart from what is above and below, and not from the ends of its place', async () => {
    const place = await put('<div><p>Above</p></div>');
    const [first, last] = [await show(networks, {items: [{name: 'A'}]}), await show(networks, {items: [{name: 'B'}]})];
    place.append(first, last);
    const spaces = () => [first, last].flatMap((widget) => [marginOf(widget, 'Top'), marginOf(widget, 'Bottom')]);
    const marginOf = (widget: Widget, side: 'Top' | 'Bottom') => getComputedStyle(widget)[`margin${side}`];
    expect(spaces()).to.deep.equal(['48px', '48px', '48px', '0px']);
    place.style.setProperty('--ngo-space', '10px');
    expect(spaces()).to.deep.equal(['10px', '10px', '10px', '0px']);
    last.noTitle = true;
    await last.updateComplete;
    expect(spaces(), 'under a heading of the page').to.deep.equal(['10px', '10px', '0px', '0px']);
  });

  it('may be set on the widget itself, and the nearest wins', async () => {
    const {page, widget} = await dress(networks);
    page.style.setProperty('--ngo-color-text', 'blue');
    widget.style.setProperty('--ngo-color-text', 'red');
    expect(look(widget, 'text', 'color')).to.equal(red);
  });

  it('may be set around a host whose shadow root holds the widget', async () => {
    const {page, widget} = await dress(networks);
    page.style.setProperty('--ngo-color-text', 'red');
    const host = page.appendChild(document.createElement('div'));
    host.attachShadow({mode: 'open'}).append(widget);
    await widget.updateComplete;
    expect(look(widget, 'text', 'color')).to.equal(red);
  });
});
