/** What is printed, and what comes before it. Printing itself: `test/pages/media.test.ts`. */
import {expect} from '@open-wc/testing';
import {all, one, show, useWarnings} from '../support/element.js';
import {dressed} from './fixtures.js';

describe('While a page is printed', () => {
  useWarnings();
  const data = {
    items: ['One', 'Two'].map((name) => ({name, description: `About ${name}.`, logo: {src: '/none.png'}})),
  };

  it('all that is folded is open, in every engine; then only what the reader opened', async () => {
    const widget = await show('network-memberships', data, {lang: 'en', layout: 'accordion'});
    const details = all(widget, 'details') as HTMLDetailsElement[];
    one(widget, 'details').setAttribute('open', '');
    dispatchEvent(new Event('beforeprint'));
    expect(details.map(({open}) => open)).to.deep.equal([true, true]);
    for (const text of all(widget, 'details p')) expect(text.getBoundingClientRect().height).to.be.greaterThan(0);
    dispatchEvent(new Event('afterprint'));
    expect(details.map(({open}) => open)).to.deep.equal([true, false]);
  });

  it('pictures that nobody has scrolled to load', async () => {
    const {widget} = await dressed('network-memberships');
    const images = all(widget, 'img') as HTMLImageElement[];
    expect(new Set(images.map(({loading}) => loading))).to.deep.equal(new Set(['lazy']));
    dispatchEvent(new Event('beforeprint'));
    expect(new Set(images.map(({loading}) => loading))).to.deep.equal(new Set(['eager']));
  });

  it('a widget that has left the page does nothing', async () => {
    const widget = await show('network-memberships', data, {lang: 'en', layout: 'accordion'});
    widget.remove();
    dispatchEvent(new Event('beforeprint'));
    expect((one(widget, 'details') as HTMLDetailsElement).open).to.equal(false);
  });
});
