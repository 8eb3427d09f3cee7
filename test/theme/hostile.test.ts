/** A theme that sets all parts and all custom properties to the worst: what it cannot take from readers. */
import {expect} from '@open-wc/testing';
import {parts} from '../../src/generated/parts.js';
import {contrast, grounds, painted} from '../support/colour.js';
import {all, event, found, isForEars, pressKey, put, show, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';
import {tags} from '../support/minimal.js';
import {data, picture} from './fixtures.js';

const ground = '#fff';
const names = parts.split(', ');

/** One line of a theme each; the last is all but the first, which would leave nothing to try the others on. */
const lines = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'font-size: 0',
  'line-height: 0',
  'color: #fff; background: #fff; -webkit-text-fill-color: #fff',
  'transform: scale(0.01)',
  'scale: 0.01',
  'translate: -9999px',
  'zoom: 0.1',
  'clip-path: inset(50%)',
  'filter: opacity(0) grayscale(1)',
  'block-size: 1px; max-block-size: 1px; overflow: hidden',
  'inline-size: 1px; max-inline-size: 1px; overflow: hidden',
  'padding: 0; border: 0',
  'position: absolute; inset-inline-start: -9999px',
  'position: fixed; inset: 0; z-index: 2147483647; background: #fff',
  'outline: none; box-shadow: none',
  'content-visibility: hidden',
  'text-indent: -9999px',
  'mask: linear-gradient(transparent, transparent)',
];
const rules = [...lines, lines.slice(1).join('; ')];

/** Properties of the worst kind. */
const properties: Readonly<Record<string, string>> = {
  'of the colour of the ground':
    'text muted heading link accent on-accent surface border tint track'.replace(/\S+/g, '--ngo-color-$&: #fff;') +
    '--ngo-focus-color: #fff',
  transparent:
    'text muted heading link accent on-accent surface border tint track'.replace(
      /\S+/g,
      '--ngo-color-$&: transparent;',
    ) + '--ngo-focus-color: transparent',
  'of one dark colour, text and surface': '--ngo-color-text: #111; --ngo-color-surface: #111; --ngo-focus-color: #111',
  'a surface like the page’s text': '--ngo-color-surface: #141414',
  'of no size':
    '--ngo-font-size: 0; --ngo-line-height: 0; --ngo-heading-scale: 0; --ngo-figure-size: 0; --ngo-measure: 0; --ngo-padding: 0; --ngo-gap: 0; --ngo-card-min: 0',
  'of too large a size': '--ngo-gap: 900px; --ngo-radius: 900px; --ngo-card-min: 9000px; --ngo-space: -900px',
};

/** A page with a theme: rules for parts, or properties around the widget. */
const under = async (css: string, style = ''): Promise<HTMLElement> =>
  put(
    `<div style="inline-size: 600px; font-size: 16px; color: #141414; background: ${ground}"><style>${css}</style><p>Above</p><div style="${style}"></div></div>`,
  );
const selectorsOf = (tag: string): string => names.map((name) => `${tag}::part(${name})`).join(', ');

const fund = {
  funder: {name: 'The Fund', logo: {src: picture, alt: 'Logo'}},
  level: 'co-funded',
  statement: 'With money of others.',
  disclaimer: 'Nobody is responsible.',
  programme: 'Rights',
  link: {url: 'https://a.example/programme'},
};
const demanded = ['Co-funded by', 'The Fund', 'With money of others.', 'Nobody is responsible.'];

/** Whether it is what a reader sees at its middle, and nothing around it is faded, cut or coloured. */
const isInSight = (element: Element): boolean => {
  element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  const chain: Element[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) chain.push(each);
  return (
    width > 4 &&
    height > 8 &&
    !!hit &&
    (element.contains(hit) || (hit.contains(element) && !!hit.closest('.funding'))) &&
    chain.every((each) => {
      const {opacity, filter, maskImage, visibility} = getComputedStyle(each);
      return opacity === '1' && filter === 'none' && maskImage === 'none' && visibility === 'visible';
    })
  );
};

/** The texts that a funder demands and a reader cannot read, and logos that he cannot see. */
const missing = (widget: Widget): string[] => {
  const unread = demanded.filter((text) => {
    const walker = document.createTreeWalker(found(widget.shadowRoot), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {data: words, parentElement} = walker.currentNode as Text;
      if (!words.includes(text) || !parentElement || isForEars(parentElement) || parentElement.closest('a')) continue;
      const {color, fontSize, webkitTextFillColor} = getComputedStyle(parentElement);
      const behind = grounds(parentElement);
      return !(
        isInSight(parentElement) &&
        parseFloat(fontSize) >= 12 &&
        [color, webkitTextFillColor].every((ink) => contrast(painted(...behind), painted(...behind, ink)) >= 4.5)
      );
    }
    return true;
  });
  const logos = all(widget, 'img');
  const unseen = logos.filter((logo) => !isInSight(logo) || logo.getBoundingClientRect().height < 40);
  return [...unread, ...unseen.map(() => 'a logo'), ...(logos[0] ? [] : ['all logos'])];
};

const places = [
  ['funder-acknowledgement', 'block'],
  ['funder-acknowledgement', 'inline'],
  ['project-results', 'full'],
  ['project-results', 'figures'],
] as const;

for (const [tag, layout] of places)
  describe(`No theme takes from ${tag} (${layout}) the funder’s name, statement, disclaimer or logo`, () => {
    useWarnings();
    const items =
      tag === 'project-results'
        ? [{title: 'P', summary: 'S', figures: [{value: 1, label: 'child'}], funding: [fund]}]
        : [fund];
    const dress = async (css: string, style?: string, appearance = 'plain'): Promise<Widget> => {
      const page = await under(css, style);
      const widget = await show(
        tag,
        {lang: 'en', title: 'T', intro: 'I', outro: 'O', items},
        {lang: 'en', layout, appearance},
      );
      found(page.lastElementChild).append(widget);
      await widget.updateComplete;
      for (const logo of all(widget, 'img') as HTMLImageElement[]) {
        logo.loading = 'eager';
        if (!logo.complete) await event(logo, 'load');
      }
      return widget;
    };

    for (const rule of rules)
      it(`by all of its parts: ${rule.slice(0, 60)}`, async () => {
        expect(missing(await dress(`${selectorsOf(tag)} { ${rule} }`))).to.deep.equal([]);
      });

    for (const [about, style] of Object.entries(properties))
      for (const appearance of ['plain', 'card'])
        it(`by properties ${about}: ${appearance}`, async () => {
          expect(missing(await dress('', style, appearance))).to.deep.equal([]);
        });
  });

describe('No theme takes from what has the focus its ring', () => {
  useWarnings();

  const visibly: FocusOptions & {readonly focusVisible: boolean} = {focusVisible: true};

  /** What has the focus and no ring that is told from the page. */
  const ringless = async (css: (tag: string) => string, style = ''): Promise<string[]> => {
    const page = await under(tags.map(css).join('\n'), style);
    // A key that leaves the focus where it is: from the last link Tab would lead out of the page.
    await pressKey('Escape');
    const without: string[] = [];
    for (const tag of tags) {
      const widget = await show(tag, data[tag], {lang: 'en', limit: '2', filter: ''});
      found(page.lastElementChild).append(widget);
      await widget.updateComplete;
      for (const target of all(widget, 'a, button, summary, select')) {
        // Not every engine asks for it; Firefox forgets the key that was pressed.
        target.focus(visibly);
        const {outlineStyle, outlineWidth, outlineColor, boxShadow, opacity, filter, clipPath} =
          getComputedStyle(target);
        const behind = grounds(target.parentElement);
        const [between = ''] = /^[a-z-]+\([^)]*\)/.exec(boxShadow) ?? [];
        const seen = Math.max(
          ...[outlineColor, between || 'transparent'].map((ring) =>
            contrast(painted(...behind), painted(...behind, ring)),
          ),
        );
        const isRing = outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 && seen >= 3;
        if (!isRing || opacity !== '1' || filter !== 'none' || clipPath !== 'none')
          without.push(`${target.outerHTML.slice(0, 80)} ${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`);
      }
      widget.remove();
    }
    return without;
  };
  const own = names.filter((name) => /link|cta|download|button|source/.test(name));

  for (const rule of [
    'outline: none',
    'opacity: 0',
    'clip-path: inset(0)',
    'filter: blur(9px)',
    'font-size: 0',
    'box-shadow: none',
  ])
    it(`by a part: ${rule}`, async () => {
      const css = (tag: string): string =>
        own.flatMap((name) => [`${tag}::part(${name})`, `${tag}::part(${name}):focus-visible`]).join(', ') +
        ` { ${rule} }`;
      expect(await ringless(css)).to.deep.equal([]);
    });

  for (const [about, style] of Object.entries(properties))
    it(`by properties ${about}`, async () => {
      expect(await ringless(() => '', style)).to.deep.equal([]);
    });
});

describe('No theme makes a target smaller than 24 px', () => {
  useWarnings();

  /** Links and buttons that are smaller, and nearer than that to another. */
  const small = async (css: (tag: string) => string, style = ''): Promise<string[]> => {
    const page = await under(tags.map(css).join('\n'), style);
    const tooSmall: string[] = [];
    for (const tag of tags) {
      const widget = await show(tag, data[tag], {lang: 'en', limit: '2', filter: ''});
      found(page.lastElementChild).append(widget);
      await widget.updateComplete;
      const targets = all(widget, 'a, button, summary, select').filter((one) => one.checkVisibility());
      const boxes = targets.map((one) => one.getBoundingClientRect());
      boxes.forEach(({left, right, top, width, height}, index) => {
        const isNear = boxes.some(
          (other, position) =>
            position !== index &&
            other.left < right &&
            left < other.right &&
            Math.abs(other.top + other.height / 2 - top - height / 2) < 23.9,
        );
        if (width < 23.9 || (height < 23.9 && isNear))
          tooSmall.push(`${width} × ${height} ${targets[index]?.outerHTML.slice(0, 80)}`);
      });
      widget.remove();
    }
    return tooSmall;
  };

  for (const rule of rules.filter((one) => /size|scale|zoom|height|padding|clip/.test(one)).slice(0, -1))
    it(`by a part: ${rule.slice(0, 60)}`, async () => {
      const own = names.filter((name) => /link|cta|download|button|source/.test(name));
      expect(
        await small((tag) => `${own.map((name) => `${tag}::part(${name})`).join(', ')} { ${rule} }`),
      ).to.deep.equal([]);
    });

  it('by a property', async () => {
    expect(await small(() => '', found(properties['of no size']))).to.deep.equal([]);
  });
});
