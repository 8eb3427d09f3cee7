import {expect} from '@open-wc/testing';
import {waitUntil} from '@open-wc/testing';
import {all, seen, show, useWarnings} from '../support/element.js';

/** No picture, at an address that is one. */
const broken = 'data:image/png;base64,AAAA';
const words = {
  bg: 'Изображение не се зарежда: data:image/png;base64,AAAA. Проверете адреса му',
  en: 'A picture does not load: data:image/png;base64,AAAA. Check its address',
} as const;

describe('A picture that does not load', () => {
  const warnings = useWarnings();

  for (const lang of ['bg', 'en'] as const)
    it(`leaves no box for the reader, and the webmaster is told of the first one, once ("${lang}")`, async () => {
      const story = (src: string): object => ({title: {'*': 'A story'}, image: {src, alt: {'*': 'A house'}}});
      const widget = await show('success-stories', {items: [story(broken), story(`${broken}?2`)]}, {lang});
      for (const image of all(widget, 'img')) image.setAttribute('loading', 'eager');
      await waitUntil(() => all(widget, 'img').length === 0);
      expect(seen(widget)).to.equal('A story\nA story');
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain(`<success-stories>`).and.to.contain(words[lang]);
    });
});
