import {expect, nextFrame} from '@open-wc/testing';
import {found, put, seen, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const data =
  '{&quot;title&quot;:{&quot;en&quot;:&quot;Our networks&quot;},&quot;items&quot;:[{&quot;name&quot;:&quot;Eurochild&quot;}]}';

/** Both forms, with what a browser makes the children of one that was "closed" by a slash. */
const forms: Readonly<Record<string, (children: string, attributes?: string) => string>> = {
  element: (children, attributes = '') =>
    `<${tag} no-title ${attributes.replaceAll('data-', '')} data="${data}">${children}</${tag}>`,
  placeholder: (children, attributes = '') =>
    `<div data-ngo-widget="${tag}" data-no-title ${attributes} data-data="${data}">${children}</div>`,
};
const ends = {element: `</${tag}>`, placeholder: '</div>'};

for (const [form, make] of Object.entries(forms))
  describe(`A widget that was never closed, as ${form}`, () => {
    const warnings = useWarnings();
    /** What the console says, without the code. */
    const told = (): string[] => warnings.map((line) => line.replace(' unclosed', ''));
    const end = ends[form as keyof typeof ends];
    const shown = async (lang: string, children: string, attributes?: string): Promise<HTMLElement> => {
      const page = await put(`<section lang="${lang}">${make(children, attributes)}</section>`);
      const first = found(page.firstElementChild);
      await nextFrame();
      await (found(first.shadowRoot?.querySelector(tag) ?? first) as Widget).settled;
      return page;
    };

    for (const [what, children] of Object.entries({
      '<h2>': '<p>Text</p><h2>Donors</h2><p>Text</p>',
      '<h3>': '<h3>Our networks</h3><h4>Eurochild</h4><h3>Donors</h3>',
      '<main>': '<main>Text</main>',
      '<header>, <nav>': '<header><nav>Text</nav></header>',
      '<footer>': '<div><div><footer>Text</footer></div></div>',
      '<form>': '<form></form>',
      '<contact-card>': '<contact-card></contact-card>',
      '<div data-ngo-widget>': '<div data-ngo-widget="contact-card"></div>'.repeat(2),
    }))
      it(`tells the webmaster of the ${what} in it, once`, async () => {
        const page = await shown('en', children);
        found(page.firstElementChild).append('More');
        await nextFrame();
        expect(told()).to.deep.equal([
          `ngo-widgets: <${tag}> The rest of the page seems to have become its fallback, which holds ${what}. End it with ${end}: a slash in the start tag does not.`,
        ]);
        expect(seen(page)).to.equal('Eurochild');
      });

    it('tells so in Bulgarian, and in the page with debug', async () => {
      const page = await shown('bg', '<h3>Дарители</h3>', 'data-debug');
      const says = `ngo-widgets: <${tag}> Изглежда, останалата част от страницата е станала негово резервно съдържание: в него има <h3>. Затворете го с ${end}: наклонена черта в отварящия таг не го затваря.`;
      expect(told()).to.deep.equal([says]);
      expect(seen(page)).to.include('Eurochild').and.include('в него има <h3>');
    });

    it('is told apart from one with a fallback', async () => {
      await shown(
        'en',
        '<p><strong>Networks</strong></p><ul><li><a href="#">One</a></li></ul><table><tr><td>1</td></tr></table><img alt="" src="data:,"><script>0</script><noscript>x</noscript>',
      );
      expect(warnings).to.deep.equal([]);
    });

    it('is told apart from one whose heading says the title, in any language, with others below', async () => {
      for (const heading of ['Our networks', ' Our\n networks ', 'Our'])
        await shown('bg', `<h2>${heading}</h2><h3>Eurochild</h3><p>Text</p>`);
      expect(warnings).to.deep.equal([]);
    });

    it('is told apart from one whose headings are names of items', async () => {
      await shown('en', '<h3>Eurochild</h3><p>Text</p>');
      expect(warnings).to.deep.equal([]);
    });

    it('is not told of a heading where there is no title to compare it with, for want of content', async () => {
      const page = await put(`<section lang="en">${make('<h2>Our networks</h2>').replace(data, '{')}</section>`);
      await nextFrame();
      expect(seen(page)).to.include('This content cannot be shown right now.');
      expect(warnings.filter((line) => line.includes('unclosed'))).to.deep.equal([]);
    });

    it('is told where the page goes on to come in later', async () => {
      const page = await shown('en', '<p>Fallback</p>');
      expect(warnings).to.deep.equal([]);
      found(page.firstElementChild).insertAdjacentHTML('beforeend', '<footer></footer>');
      await nextFrame();
      expect(warnings.length).to.equal(1);
    });
  });
