/** Each theme of the folder, light and dark: what it sets, and what is read on it. */
import {expect} from '@open-wc/testing';
import '../../src/widgets/language-switch/define.js';
import {contrast, grounds, painted} from '../support/colour.js';
import {all, create, isForEars, put, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';
import {layouts, tags} from '../support/minimal.js';
import {dressed} from './fixtures.js';

const folder = new URL('../../src/theme/themes/', import.meta.url);
const names = (await (await fetch('/__themes')).text()).split(',');

const load = async (name: string): Promise<CSSStyleRule[]> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(new URL(`${name}.css`, folder))).text());
  return [...sheet.cssRules] as CSSStyleRule[];
};

/** What is known of a page's ground by the theme's text: from white down, or from black up. */
const groundsOf = (text: string): readonly string[] =>
  contrast(painted(text), painted('#fff')) > 4.5 ? ['#fff', '#f4f4f4'] : ['#000', '#14171f', '#1c2030'];

const isLarge = (element: Element): boolean => {
  const {fontSize, fontWeight} = getComputedStyle(element);
  return parseFloat(fontSize) >= (+fontWeight >= 700 ? 18.66 : 24);
};

/** The texts of a widget that are told too little from what is behind them. */
const faint = (widget: HTMLElement): string[] =>
  all(widget, '*')
    .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
    .filter((element) => element.checkVisibility() && !isForEars(element))
    .flatMap((element) => {
      const behind = grounds(element);
      const {color} = getComputedStyle(element);
      const ratio = contrast(painted(...behind), painted(...behind, color));
      return ratio >= (isLarge(element) ? 3 : 4.5)
        ? []
        : `${ratio.toFixed(2)} ${element.outerHTML.slice(0, 90)}: ${color} on ${behind.join(' ')}`;
    });

/** Frames and controls, of which a side or a ground is told from what is around: those of which neither is. */
const vague = (widget: HTMLElement): string[] =>
  all(
    widget,
    '[role=group]:has(> [aria-pressed]), :not([role=group]) > button, select, [part~=badge], .card > [part~=item], .outlined > [part~=item], .card > li, .done, [part~=series] rect:last-child',
  ).flatMap((element) => {
    const around = grounds(element.parentElement);
    const {backgroundColor, borderTopColor, borderTopWidth, fill} = getComputedStyle(element);
    const marks =
      element instanceof SVGElement
        ? [fill]
        : [backgroundColor, ...(parseFloat(borderTopWidth) ? [borderTopColor] : [])];
    const ratio = Math.max(...marks.map((mark) => contrast(painted(...around), painted(...around, mark))));
    return ratio >= 3
      ? []
      : `${ratio.toFixed(2)} ${element.outerHTML.slice(0, 90)}: ${marks.join()} on ${around.join(' ')}`;
  });

const textOf = ({style}: CSSStyleRule): string => style.getPropertyValue('--ngo-color-text');
const themes = await Promise.all(names.map(async (name) => [name, await load(name)] as const));
const docs = await (await fetch(new URL('../../docs/theming.md', import.meta.url))).text();

describe('The themes', () => {
  it('are six or more', () => {
    expect(names.length).to.be.at.least(6);
  });

  for (const [name, rules] of themes)
    it(`"${name}" are two classes, for light and for dark pages, that set properties of ours alone`, () => {
      const classes = rules.flatMap(({selectorText}) => selectorText.split(', '));
      expect([...new Set(classes)].length).to.equal(2);
      expect(classes.every((one) => new RegExp(`^\\.ngo-theme-${name}(-dark|-light)?$`).test(one))).to.equal(true);
      for (const {style} of rules)
        for (const property of style) {
          expect(docs).to.contain(`\`${property}\``);
          expect(style.getPropertyPriority(property), property).to.equal('');
        }
      const texts = rules.map(textOf).filter(Boolean);
      expect(new Set(texts.map((text) => groundsOf(text)[0]))).to.deep.equal(new Set(['#fff', '#000']));
    });
});

for (const [name, rules] of themes)
  describe(`What shows in the theme "${name}"`, () => {
    useWarnings();
    for (const {selectorText, style} of rules.filter((rule) => textOf(rule)))
      it(`is told from its ground: ${selectorText}`, async () => {
        const page = await put(`<div class=${selectorText.slice(1)} style="font-size: 16px"></div>`);
        const textContent = rules.map(({cssText}) => cssText).join('\n');
        page.append(Object.assign(document.createElement('style'), {textContent}));
        const widgets: HTMLElement[] = [create('language-switch')];
        for (const tag of tags) {
          for (const layout of layouts[tag]) widgets.push(await opened(tag, {layout}));
          for (const appearance of ['card', 'outlined']) widgets.push(await opened(tag, {appearance}));
        }
        widgets.push(await opened('publication-list', {filter: '', layout: 'grouped'}));
        page.append(...widgets);
        await Promise.all((widgets as Widget[]).map(({updateComplete}) => updateComplete));
        for (const ground of groundsOf(style.getPropertyValue('--ngo-color-text'))) {
          page.style.backgroundColor = ground;
          expect(widgets.flatMap(faint), `on ${ground}`).to.deep.equal([]);
          expect(widgets.flatMap(vague), `on ${ground}`).to.deep.equal([]);
          const ring = painted(style.getPropertyValue('--ngo-focus-color'));
          expect(contrast(ring, painted(ground)), `the ring on ${ground}`).to.be.at.least(3);
        }
      });
  });

/** A widget with all that can be opened open. */
const opened = async (tag: (typeof tags)[number], attributes: Readonly<Record<string, string>>): Promise<Widget> => {
  const {widget} = await dressed(tag, {limit: '2', ...attributes});
  for (const details of all(widget, 'details') as HTMLDetailsElement[]) details.open = true;
  return widget;
};
