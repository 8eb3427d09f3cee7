/** What answers a mouse: the title is the link, its whole card leads there, and nothing moves from its place. */
import {expect} from '@open-wc/testing';
import {emulateMedia, resetMouse, sendMouse} from '@web/test-runner-commands';
import {all, found, isForEars, one, put, show, useWarnings} from '../support/element.js';
import type {Tag, Widget} from '../support/element.js';
import {picture} from './fixtures.js';

const items = ['One', 'Two'].map((title) => ({
  title,
  url: 'https://a.example/',
  link: {url: 'https://a.example/'},
  summary: 'A text.',
  excerpt: 'A text.',
  date: '2024',
  image: {src: picture, alt: '', width: 300, height: 200},
  publisher: {name: 'Another', url: 'https://b.example/'},
}));

const dress = async (tag: Tag, layout = 'cards'): Promise<Widget> => {
  const page = await put('<div style="inline-size: 700px; font-size: 16px"></div>');
  const widget = await show(tag, {lang: 'en', items}, {lang: 'en', layout});
  page.append(widget);
  await widget.updateComplete;
  window.scrollTo(0, 0);
  return widget;
};
/** The other engines’ drivers cannot be told what the reader prefers. */
const canEmulate = navigator.userAgent.includes('Chrome');
/** Firefox without a screen has no mouse that hovers. */
const hovers = matchMedia('(hover: hover)').matches;
const at = (widget: Widget, left: number, top: number): Element | null | undefined =>
  widget.shadowRoot?.elementFromPoint(left, top);

for (const tag of ['success-stories', 'news-teasers'] as const)
  describe(`A card of ${tag}`, () => {
    useWarnings();
    afterEach(async () => resetMouse());

    it('has one link to one place, its title, for ears and for keys', async () => {
      const widget = await dress(tag);
      const links = all(widget, '[part~=first] a').map((link) => link.textContent.trim());
      expect(links).to.deep.equal(['One', 'Another']);
      for (const decoration of all(widget, '.onward')) expect(decoration.ariaHidden).to.equal('true');
    });

    it('leads there from all over it, but for what leads elsewhere', async () => {
      const widget = await dress(tag);
      const link = one(widget, '[part~=title-link]');
      const box = one(widget, '[part~=item]').getBoundingClientRect();
      for (const [left, top] of [
        [box.left + 2, box.top + 2],
        [box.right - 2, box.top + box.height / 2],
        [box.left + box.width / 2, box.bottom - 2],
      ] as const)
        expect(at(widget, left, top) === link, `${left} ${top}`).to.equal(true);
      const other = found(all(widget, 'a').find(({textContent}) => textContent.includes('Another')));
      const {left, top, width, height} = other.getBoundingClientRect();
      expect(other.contains(found(at(widget, left + width / 2, top + height / 2)))).to.equal(true);
    });

    (hovers ? it : it.skip)(
      'answers a mouse with its picture and its title, and keeps everything in its place',
      async () => {
        const widget = await dress(tag);
        const boxes = (): string[] =>
          all(widget, '*')
            .filter((each) => !isForEars(each) && each.localName !== 'img')
            .map((each) => JSON.stringify(each.getBoundingClientRect()));
        const image = one(widget, '[part~=image]');
        image.style.transition = 'none';
        const before = boxes();
        const {left, top} = one(widget, '[part~=item]').getBoundingClientRect();
        await sendMouse({type: 'move', position: [Math.round(left) + 9, Math.round(top) + 9]});
        expect(getComputedStyle(image).scale).to.equal('1.03');
        expect(getComputedStyle(one(widget, '[part~=title-link]')).textDecorationLine).to.equal('underline');
        expect(boxes()).to.deep.equal(before);
      },
    );

    (canEmulate ? it : it.skip)('keeps still for who wants rest', async () => {
      await emulateMedia({reducedMotion: 'reduce'});
      const widget = await dress(tag);
      const {left, top} = one(widget, '[part~=item]').getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left) + 9, Math.round(top) + 9]});
      expect(getComputedStyle(one(widget, '[part~=image]')).scale).to.equal('none');
      expect(getComputedStyle(one(widget, '[part~=image]')).transitionDuration).to.equal('0s');
      await emulateMedia({reducedMotion: 'no-preference'});
    });
  });

describe('A story that is folded, or whose link has words of its own', () => {
  useWarnings();

  it('has a title that is none, a real button, and a real link', async () => {
    const story = {title: 'A', body: 'All of it.', link: {url: 'https://a.example/'}};
    const named = {title: 'B', link: {url: 'https://a.example/', label: 'In the newspaper'}};
    const widget = await show('success-stories', {lang: 'en', items: [story, named]}, {lang: 'en'});
    expect(all(widget, '[part~=title-link]')).to.deep.equal([]);
    expect(all(widget, 'summary').length).to.equal(1);
    expect(all(widget, 'a').map(({textContent}) => textContent.trim())).to.deep.equal([
      'Read more: A',
      'In the newspaper',
    ]);
  });
});
