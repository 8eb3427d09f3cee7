import {expect} from '@open-wc/testing';
import {one, put, show, useWarnings} from '../support/element.js';
import type {Tag} from '../support/element.js';

const cards: Readonly<Partial<Record<Tag, (index: number) => object>>> = {
  'network-memberships': (index) => ({name: `Network ${index}`}),
  'publication-list': (index) => ({title: `Study ${index}`, files: [{url: 'https://a.example/'}]}),
};

/** How many items of a list stand in each row, and whether the last row's one is as wide as the list. */
const rowsOf = (list: Element): {readonly counts: readonly number[]; readonly fills: boolean} => {
  const tops = [...list.children].map((item) => Math.round(item.getBoundingClientRect().top));
  const counts = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
  const [first, last] = [list, list.lastElementChild ?? list].map((box) => box.getBoundingClientRect().width);
  return {counts, fills: Math.abs((first ?? 0) - (last ?? 0)) < 2};
};

describe('Of cards in rows none is left alone beside a gap', () => {
  useWarnings();

  for (const [tag, item] of Object.entries(cards))
    for (const width of [400, 600, 700, 900, 1232])
      it(`${tag} at ${width} px`, async () => {
        for (const count of [2, 3, 4, 5, 6, 7, 8, 9]) {
          const page = await put(`<div style="inline-size: ${width}px"></div>`);
          const items = Array.from({length: count}, (_, index) => item(index));
          const widget = await show(tag, {lang: 'en', items}, {lang: 'en', layout: 'cards'});
          page.append(widget);
          await widget.updateComplete;
          const {counts, fills} = rowsOf(one(widget, '[part=list]'));
          const isAlone = counts.length > 1 && counts.at(-1) === 1;
          expect(isAlone && !fills, `${count} as ${counts.join(' + ')}`).to.equal(false);
          expect(Math.max(...counts), 'in a row').to.be.at.most(4);
        }
      });
});
