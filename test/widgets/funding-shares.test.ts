import {expect} from '@open-wc/testing';
import {all, one, put, show, texts, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const gave = (name: string, value?: number, currency = 'EUR'): object => ({
  funder: {name: {en: name, bg: `${name}-бг`}},
  level: 'funded',
  ...(value !== undefined && {amount: {value, currency}}),
});
const block = (funders: readonly object[], attributes = {}): Promise<Widget> =>
  show('funder-acknowledgement', {items: funders}, {lang: 'en', ...attributes});
const inProject = (funding: readonly object[], attributes = {}): Promise<Widget> =>
  show('project-results', {items: [{title: {en: 'P'}, funding}]}, {lang: 'en', ...attributes});
const said = (widget: Widget): string[] =>
  texts(widget, '.shares li').map((line) => line.replaceAll(/\s+/g, ' ').trim());
/** How much of the bar each part takes, in percent. */
const drawn = (widget: Widget): number[] => {
  const [bar] = all(widget, '.shares > svg');
  const width = bar?.getBoundingClientRect().width ?? 1;
  return [...(bar?.children ?? [])].map((part) => Math.round((part.getBoundingClientRect().width / width) * 100));
};

for (const [place, draw] of Object.entries({'of a project': inProject, 'of all funders': block}))
  describe(`The shares ${place}`, () => {
    useWarnings();

    it('are the names of the funders with percent and amount, and a bar for eyes', async () => {
      const widget = await draw([gave('Fund', 24000), gave('Town', 6000)]);
      expect(said(widget)).to.deep.equal(['Fund 80% (€24,000)', 'Town 20% (€6,000)']);
      expect(drawn(widget)).to.deep.equal([80, 20]);
      for (const svg of all(widget, '.shares svg')) expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(texts(widget, '.shares > p')).to.deep.equal(['Shares of the funding']);
    });

    it('speak Bulgarian', async () => {
      const widget = await draw([gave('A', 3), gave('B', 1)], {lang: 'bg'});
      expect(texts(widget, '.shares > p')).to.deep.equal(['Дялове от финансирането']);
      expect(said(widget)).to.deep.equal(['A-бг 75% (3 €)', 'B-бг 25% (1 €)']);
    });

    it('are those of funders, not of grants', async () => {
      expect(said(await draw([gave('A', 1), gave('B', 2), gave('A', 1)]))).to.deep.equal(['A 50% (€2)', 'B 50% (€2)']);
    });

    it('are never rounded to nothing or to all', async () => {
      expect(said(await draw([gave('A', 9999), gave('B', 1)]))).to.deep.equal(['A 99.99% (€9,999)', 'B 0.01% (€1)']);
    });

    it('are not there where they cannot be known', async () => {
      for (const funders of [
        [gave('A', 1)],
        [gave('A', 1), gave('A', 2)],
        [gave('A', 1), gave('B', 1, 'BGN')],
        [gave('A', 1), gave('B', 1), gave('C')],
        [gave('A', 1), gave('B', 0)],
        [gave('A', 1), gave('B', -1)],
        [gave('A'), gave('B')],
      ])
        expect(all(await draw(funders), '.shares').length, JSON.stringify(funders)).to.equal(0);
    });

    it('have no part and no accent, so that a theme changes nothing of them', async () => {
      await put(
        '<style>project-results, funder-acknowledgement { --ngo-color-accent: #0f0; --ngo-color-text: inherit }</style>',
      );
      const widget = await draw([gave('A', 3), gave('B', 1)]);
      expect(all(widget, '.shares [part], .shares[part], .funding [part]').length).to.equal(0);
      const bar = one(widget, '.shares > svg > rect');
      expect(getComputedStyle(bar).fill).to.equal(getComputedStyle(widget).color);
    });
  });

describe('The shares of all funders', () => {
  useWarnings();
  const funders = [gave('A', 2), gave('B', 1), gave('C', 1)];

  it('are of all of them, also where few show', async () => {
    expect(said(await block(funders, {limit: '2'}))).to.deep.equal(['A 50% (€2)', 'B 25% (€1)', 'C 25% (€1)']);
  });

  it('are not in the layout "inline"', async () => {
    expect(all(await block(funders, {layout: 'inline'}), '.shares').length).to.equal(0);
  });
});
