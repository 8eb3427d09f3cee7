import {expect} from '@open-wc/testing';
import {all, one, seen, show, texts, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const draw = (item: object): Promise<Widget> => show(tag, {lang: 'en', items: [item]});

describe('The links of a network', () => {
  useWarnings();

  const linksOf = async (item: object): Promise<string[]> =>
    all(await draw({name: 'A', ...item}), 'a').map(
      (link) => `${link.textContent.trim()} → ${link.getAttribute('href')}`,
    );

  it('are those of the file, of which an official one in the list replaces that of the network', async () => {
    expect(await linksOf({url: 'https://a.example/'})).to.deep.equal(['Official website: A → https://a.example/']);
    const links = [{url: 'https://b.example/', kind: 'official', label: 'The site'}];
    expect(await linksOf({url: 'https://a.example/', links})).to.deep.equal(['The site → https://b.example/']);
  });

  it('have a word for each kind, which a label overrides', async () => {
    const kinds = ['official', 'more', 'founding', 'programme', 'download', 'list'];
    const links: object[] = kinds.map((kind) => ({url: 'https://a.example/', kind}));
    links.push({url: 'https://a.example/'}, {url: 'https://a.example/', kind: 'founding', label: 'How it began'});
    expect((await linksOf({links})).map((link) => link.split(/:| →/)[0])).to.deep.equal([
      'Official website',
      'Read more',
      'About the founding',
      'About the programme',
      'Download',
      'See the full list',
      'Read more',
      'How it began',
    ]);
  });

  it('are their labels as text where the address is wrong', async () => {
    const widget = await draw({name: 'A', links: [{url: 'javascript:alert(1)', label: 'Not a link'}]});
    expect(seen(widget)).to.equal('A\nNot a link');
    expect(all(widget, 'a')).to.deep.equal([]);
  });

  it('say the language of what they lead to, and open here', async () => {
    const link = one(await draw({name: 'A', links: [{url: 'https://a.example/', hreflang: 'fr'}]}), 'a');
    expect([link.getAttribute('hreflang'), link.getAttribute('target')]).to.deep.equal(['fr', null]);
  });

  it('say for ears, and not for eyes, what they belong to', async () => {
    const widget = await draw({name: 'Eurochild', url: 'https://a.example/'});
    expect(seen(widget)).to.equal('Eurochild\nOfficial website');
    expect(texts(widget, 'a')).to.deep.equal(['Official website: Eurochild']);
  });
});
