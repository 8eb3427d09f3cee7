/** What a page hands down, set to something wild: which of it reaches a widget. */
import {expect} from '@open-wc/testing';
import {all, place, put, useWarnings} from '../support/element.js';
import type {Tag, Widget} from '../support/element.js';
import {tags} from '../support/minimal.js';
import {data} from './fixtures.js';

/** What is set back: meant for a line of the page, it would break ours. */
const setBack: Readonly<Record<string, string>> = {
  'font-size-adjust': '2',
  'font-style': 'italic',
  'font-variant': 'small-caps',
  'hanging-punctuation': 'first last',
  'letter-spacing': '1em',
  'line-break': 'anywhere',
  'line-height': '0',
  'overflow-wrap': 'normal',
  'tab-size': '40',
  'text-align': 'center',
  'text-align-last': 'end',
  'text-emphasis': 'circle',
  'text-indent': '3em',
  'text-shadow': '0 0 9px red',
  'text-transform': 'uppercase',
  'text-wrap': 'nowrap',
  'white-space': 'nowrap',
  'word-break': 'break-all',
  'word-spacing': '2em',
  'image-orientation': 'none',
  'image-rendering': 'pixelated',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-text-stroke': '9px red',
  '-webkit-text-security': 'disc',
  cursor: 'none',
  direction: 'rtl',
  hyphens: 'auto',
  'list-style': 'square inside',
  orphans: '9',
  quotes: '"x" "x"',
};

/** What is taken: it is the look of the site, or hides and disables on purpose. */
const taken: Readonly<Record<string, string>> = {
  color: 'rgb(1, 2, 3)',
  'color-scheme': 'dark',
  'font-family': 'cursive',
  'font-weight': '300',
  'font-size': '20px',
  visibility: 'hidden',
  'pointer-events': 'none',
};

/** Where all boxes of a widget stand, within it. */
const boxes = (widget: Widget): string[] => {
  const {left, top} = widget.getBoundingClientRect();
  return all(widget, '*').map((element) => {
    const box = element.getBoundingClientRect();
    const numbers = [box.left - left, box.top - top, box.width, box.height].map((number) => Math.round(number * 8) / 8);
    return `${element.localName} ${numbers.join(' ')}`;
  });
};

/** What text, and what stands behind it, computes to. */
const computed = (widget: Widget, property: string): string[] => [
  ...new Set(all(widget, 'p, h2, h3, .meta li').map((text) => getComputedStyle(text).getPropertyValue(property))),
];

describe('What a page hands down by inheritance', () => {
  useWarnings();

  /** A widget on a page with a rule that can be changed: for what is around the widget, or for everything. */
  const inside = async (tag: Tag, selector = '.page') => {
    const page = await put(
      '<div class="page" style="inline-size: 500px"><style>.page { font-size: 16px }</style><style></style></div>',
    );
    const widget = await place(tag, {lang: 'en', limit: '2'});
    widget.data = data[tag];
    page.append(widget);
    await widget.settled;
    for (const image of all(widget, 'img') as HTMLImageElement[]) {
      const load = new Promise((resolve) => image.addEventListener('load', resolve, {once: true}));
      image.loading = 'eager';
      if (!image.complete) await load;
    }
    const handDown = (declaration: string): void => {
      (page.children[1] as HTMLStyleElement).textContent = `${selector} { ${declaration} }`;
    };
    return {widget, handDown};
  };

  for (const tag of tags)
    it(`moves no box of ${tag} where it is set back`, async () => {
      const {widget, handDown} = await inside(tag);
      const usual = boxes(widget);
      for (const [property, value] of Object.entries(setBack)) {
        handDown(`${property}: ${value}`);
        expect(boxes(widget), property).to.deep.equal(usual);
      }
    });

  it('moves no box where a rule for everything on the page sets it', async () => {
    const {widget, handDown} = await inside('network-memberships', '*');
    const usual = boxes(widget);
    for (const [property, value] of Object.entries(setBack)) {
      handDown(`${property}: ${value}`);
      expect(boxes(widget), property).to.deep.equal(usual);
    }
  });

  it('does not reach the text where it is set back', async () => {
    const {widget, handDown} = await inside('network-memberships');
    for (const [property, value] of Object.entries(setBack)) {
      if (property === 'orphans' || property === 'list-style') continue;
      handDown('');
      const usual = computed(widget, property);
      handDown(`${property}: ${value}`);
      expect(computed(widget, property), property).to.deep.equal(usual);
    }
  });

  for (const size of ['0', '1px'])
    it(`is read at 16 px where the page hands down a font size of ${size}, with which it takes out blanks`, async () => {
      const {widget, handDown} = await inside('network-memberships');
      const usual = boxes(widget);
      handDown(`font-size: ${size}`);
      expect(boxes(widget)).to.deep.equal(usual);
    });

  for (const [property, value] of Object.entries(taken))
    it(`is taken, because it is the site's look or purpose: ${property}`, async () => {
      const {widget, handDown} = await inside('contact-card');
      handDown(`${property}: ${value}`);
      const text = all(widget, 'dd').map((one) => getComputedStyle(one).getPropertyValue(property));
      expect([...new Set(text)]).to.deep.equal([value]);
    });

  it('reaches the fallback as the page has it', async () => {
    const page = await put(
      '<div style="text-align: center; line-height: 3; direction: rtl; white-space: nowrap; text-transform: uppercase"></div>',
    );
    const widget = await place('network-memberships', {lang: 'en'}, '<p>Fallback</p>');
    page.append(widget);
    await widget.settled;
    const fallback = widget.querySelector('p') as Element;
    const {textAlign, direction, whiteSpace, textTransform, lineHeight, fontSize} = getComputedStyle(fallback);
    expect([textAlign, direction, whiteSpace, textTransform]).to.deep.equal(['center', 'rtl', 'nowrap', 'uppercase']);
    expect(parseFloat(lineHeight)).to.equal(3 * parseFloat(fontSize));
  });

  it('runs text across, on a page that runs down', async () => {
    const {widget, handDown} = await inside('network-memberships');
    handDown('writing-mode: vertical-rl; text-orientation: upright');
    for (const text of all(widget, 'p, h3')) expect(getComputedStyle(text).writingMode).to.equal('horizontal-tb');
  });
});
