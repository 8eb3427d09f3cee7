/** WCAG 2.5.8: what fingers need. */
import {expect} from '@open-wc/testing';
import {all, put, show, useWarnings} from '../support/element.js';
import {data} from './fixtures.js';

describe('At text of 13 px', () => {
  useWarnings();
  const contact = {
    lang: 'en',
    items: [
      {
        organisation: {name: 'A', url: 'https://a.example/'},
        phones: [
          {number: '+359 2 123 4567', label: 'Reception of the day centre'},
          {number: '+359 2 123 4568'},
          {number: '+359 2 123 4569', label: 'Evenings and weekends'},
        ],
        emails: ['a@a.example', 'b@a.example'],
        social: [{url: 'https://b.example/'}, {url: 'https://c.example/'}],
        helpline: {number: '116 111'},
      },
    ],
  };
  const partners = {
    items: [{title: 'A', partners: ['B', 'C'].map((name) => ({name, url: 'https://a.example/'}))}],
  };

  for (const [about, tag, content, layout] of [
    ['a card', 'contact-card', contact, 'card'],
    ['a line', 'contact-card', contact, 'inline'],
    ['partners', 'project-results', partners, 'full'],
    ['networks', 'network-memberships', data['network-memberships'], 'list'],
    ['headlines', 'news-teasers', data['news-teasers'], 'headlines'],
    ['publications', 'publication-list', data['publication-list'], 'list'],
  ] as const)
    for (const width of ['260px', '600px'])
      it(`links are at least 24 px apart: ${about}, ${width} wide`, async () => {
        const page = await put(`<div style="font-size: 13px; inline-size: ${width}"></div>`);
        const widget = await show(tag, content, {lang: 'en', layout});
        page.append(widget);
        const centres = all(widget, 'a').map((link) => {
          const {left, width: wide, top, height} = link.getBoundingClientRect();
          return {left, right: left + wide, middle: top + height / 2};
        });
        expect(centres.length).to.be.greaterThan(1);
        for (const one of centres)
          for (const other of centres) {
            const besides = one.right + 0.5 < other.left || other.right + 0.5 < one.left;
            if (one !== other && !besides) expect(Math.abs(one.middle - other.middle)).to.be.at.least(24 - 0.1);
          }
      });
});
