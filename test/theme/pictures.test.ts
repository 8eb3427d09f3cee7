/** Logos and pictures of every kind of file, in every place where one can stand. */
import {expect} from '@open-wc/testing';
import {contrast, painted} from '../support/colour.js';
import {all, one, put, show, useWarnings} from '../support/element.js';
import type {Tag, Widget} from '../support/element.js';

const at = (name: string): string => new URL(`pictures/${name}.svg`, import.meta.url).href;

/** Where a logo stands: the widget, an item with it, the layout. */
const places: Readonly<Record<string, readonly [tag: Tag, item: (logo: object) => object, layout?: string]>> = {
  'a funder': ['funder-acknowledgement', (logo) => ({funder: {name: 'A', logo}, level: 'funded', statement: 'B'})],
  'a funder in a line': [
    'funder-acknowledgement',
    (logo) => ({funder: {name: 'A'}, level: 'funded', logos: [logo]}),
    'inline',
  ],
  'the funder of a project': [
    'project-results',
    (logo) => ({title: 'A', funding: [{funder: {name: 'A', logo}, level: 'funded'}]}),
  ],
  'the partner of a project': ['project-results', (logo) => ({title: 'A', partners: [{name: 'A', logo}]})],
  'a wall of logos': ['network-memberships', (logo) => ({name: 'A', logo}), 'logos'],
  'a wall of logos that are links': [
    'network-memberships',
    (logo) => ({name: 'A', logo, url: 'https://a.example/'}),
    'logos',
  ],
  'a list': ['network-memberships', (logo) => ({name: 'A', logo}), 'list'],
  cards: ['network-memberships', (logo) => ({name: 'A', logo}), 'cards'],
  'a contact': ['contact-card', (logo) => ({organisation: {name: 'A', logo}})],
  'a story': ['success-stories', (logo) => ({title: 'A', image: {...logo, kind: 'logo', alt: ''}}), 'cards'],
  'a story in a list': ['success-stories', (logo) => ({title: 'A', image: {...logo, kind: 'logo', alt: ''}}), 'list'],
  news: [
    'news-teasers',
    (logo) => ({title: 'A', url: 'https://a.example/', image: {...logo, kind: 'logo', alt: ''}}),
    'cards',
  ],
  'a publication': [
    'publication-list',
    (logo) => ({title: 'A', files: [{url: 'https://a.example/'}], cover: {...logo, alt: ''}}),
  ],
};

/** When a picture is there. Not `decode()`: WebKit fails at one that is lazy. */
const loaded = async (image: HTMLImageElement): Promise<void> => {
  const load = new Promise((resolve) => image.addEventListener('load', resolve, {once: true}));
  image.loading = 'eager';
  if (!image.complete) await load;
};

/** A widget with one picture, which has come, on a page whose text is of a colour. */
const withLogo = async (
  place: string,
  logo: object,
  color = '#222',
): Promise<{widget: Widget; image: HTMLImageElement; box: DOMRect}> => {
  const [tag, item, layout] = places[place] ?? (['contact-card', () => ({})] as const);
  const page = await put(`<div style="inline-size: 600px; font-size: 16px; color: ${color}"></div>`);
  const widget = await show(tag, {items: [item(logo)]}, {lang: 'en', ...(layout && {layout})});
  page.append(widget);
  widget.requestUpdate();
  await widget.updateComplete;
  const image = one(widget, 'img') as HTMLImageElement;
  await loaded(image);
  return {widget, image, box: image.getBoundingClientRect()};
};

describe('A logo', () => {
  useWarnings();

  for (const place of Object.keys(places))
    for (const color of ['#222', '#eee'])
      it(`as an SVG without a size is seen, on ${color === '#222' ? 'light' : 'dark'} ground: ${place}`, async () => {
        for (const file of ['no-size', 'percent', 'width-percent']) {
          const {box} = await withLogo(place, {src: at(file)}, color);
          expect(box.height, file).to.be.at.least(40);
          // A cover is whole on a sheet of paper, whatever its own ratio.
          if (place === 'a publication') expect(box.width / box.height, file).to.be.closeTo(0.75, 0.01);
          else expect(box.width / box.height, file).to.be.within(1.4, 1.8);
        }
      });

  for (const place of Object.keys(places))
    it(`has no larger box for its true width and height: ${place}`, async () => {
      for (const [file, width, height] of [
        ['large', 900, 600],
        ['small', 30, 20],
        ['wide', 900, 100],
      ] as const) {
        const {box: without} = await withLogo(place, {src: at(file)});
        const {box: withSize} = await withLogo(place, {src: at(file), width, height});
        expect(withSize.width, file).to.be.closeTo(without.width, 0.1);
        expect(withSize.height, file).to.be.closeTo(without.height, 0.1);
      }
    });

  it('is whole in its box, and a small one is not blown up', async () => {
    for (const place of ['a list', 'a wall of logos', 'a contact'])
      expect(getComputedStyle((await withLogo(place, {src: at('small')})).image).objectFit, place).to.equal(
        'scale-down',
      );
  });
});

describe('On dark ground', () => {
  useWarnings();
  const logos = Object.keys(places).filter((place) => place !== 'a publication');
  const ground = (image: Element): string => getComputedStyle(image.parentElement ?? image).backgroundColor;
  const light = [
    '#eee',
    'white',
    'oklch(0.9 0.05 100)',
    'lab(80 0 0)',
    'color(srgb 0.8 0.8 0.8)',
    'color(display-p3 1 1 0)',
    '#999',
  ];
  const dark = [
    '#222',
    'black',
    'oklch(0.3 0.1 250)',
    'lab(20 0 0)',
    'color(srgb 0.1 0.1 0.1)',
    '#666',
    '#00f',
    '#c00',
  ];

  for (const place of logos)
    it(`a logo that is made for light ground stands on a light plate: ${place}`, async () => {
      const {image} = await withLogo(place, {src: at('large')}, '#eee');
      expect(ground(image)).to.equal('rgb(255, 255, 255)');
    });

  it('the words for a logo can be read on its plate while it is on its way', async () => {
    for (const place of logos) {
      const {image} = await withLogo(place, {src: at('large')}, '#eee');
      expect(contrast(painted('#fff'), painted(getComputedStyle(image).color)), place).to.be.at.least(4.5);
    }
  });

  for (const place of logos)
    it(`a logo with another address for it is fetched from there alone, and needs no plate: ${place}`, async () => {
      const {image} = await withLogo(place, {src: at('large'), onDark: at('small')}, '#eee');
      expect(image.src).to.equal(at('small'));
      expect(ground(image)).not.to.equal('rgb(255, 255, 255)');
    });

  it('is where text is light, in whichever notation the page has its colour', async () => {
    for (const color of light) {
      const {image} = await withLogo('a list', {src: at('large'), onDark: at('small')}, color);
      expect(image.src, color).to.equal(at('small'));
    }
    for (const color of dark) {
      const {image} = await withLogo('a list', {src: at('large'), onDark: at('small')}, color);
      expect(image.src, color).to.equal(at('large'));
      expect(ground((await withLogo('a contact', {src: at('large')}, color)).image)).to.equal('rgba(0, 0, 0, 0)');
    }
  });

  it('a photo has no plate, and takes its other address, too', async () => {
    const page = await put('<div style="color: #eee"></div>');
    const widget = await show('success-stories', {
      items: [
        {title: 'A', image: {src: at('large'), alt: ''}},
        {title: 'B', image: {src: at('large'), onDark: at('small'), alt: ''}},
      ],
    });
    page.append(widget);
    widget.requestUpdate();
    await widget.updateComplete;
    const images = all(widget, 'img') as HTMLImageElement[];
    expect(images.map(({src}) => src)).to.deep.equal([at('large'), at('small')]);
    expect(images.map(ground)).to.deep.equal(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  });
});

describe('A picture that is cropped', () => {
  useWarnings();
  const position = async (focus?: unknown): Promise<string> => {
    const image = {src: at('large'), alt: '', ...(focus !== undefined && {focus})};
    return getComputedStyle(one(await show('success-stories', {items: [{title: 'A', image}]}), 'img')).objectPosition;
  };

  it('keeps what is in its upper part, where a face is', async () => expect(await position()).to.equal('50% 10%'));

  it('keeps what its data says', async () => {
    expect(await position('30% 0%')).to.equal('30% 0%');
    expect(await position('100% 5%')).to.equal('100% 5%');
  });

  it('is as any other where the data says nothing that can be', async () => {
    for (const focus of ['top', '101% 0%', '50%', '10% 10%; color: red', 'url(x) 0%', 7]) {
      const before = console.warn;
      console.warn = () => undefined;
      expect(await position(focus), `${focus}`).to.equal('50% 10%');
      console.warn = before;
    }
  });

  it('as a logo does not: it is whole, and in the middle', async () => {
    const image = {src: at('large'), alt: '', kind: 'logo'};
    const {objectFit, objectPosition} = getComputedStyle(
      one(await show('success-stories', {items: [{title: 'A', image}]}), 'img'),
    );
    expect([objectFit, objectPosition]).to.deep.equal(['contain', '50% 50%']);
  });
});
