/** What search engines read of each widget: its types and properties are schema.org's, its texts and addresses the data's. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {prerender} from '../../src/prerender/prerender.js';
import {contentTags} from '../../src/widgets.js';
import {both, documentOf} from '../pages/documents.js';
import {folderWith, nodesOf, shown, widgetsOf} from './support.js';

const publisher = {name: {bg: 'Сдружение „А“', en: 'Association A'}, acronym: 'СА', url: 'https://a.bg/'};
const NGO = {'@type': 'NGO', name: 'Сдружение „А“', alternateName: 'СА', url: 'https://a.bg/'};

/** What is told of items, in Bulgarian unless asked otherwise. */
const told = async (tag: string, items: readonly object[], attributes = '', file: object = {publisher}) =>
  nodesOf((await shown(tag, {lang: 'bg', ...file, items}, attributes)).jsonLd);

describe('JSON-LD', () => {
  test('of each widget is one graph of schema.org, in the language of the page', async () => {
    const types = {
      'network-memberships': 'NGO',
      'success-stories': 'Article',
      'project-results': 'Project',
      'advocacy-topics': undefined,
      'publication-list': 'Report',
      'news-teasers': 'NewsArticle',
      'contact-card': 'NGO',
      'funder-acknowledgement': 'Project',
    };
    for (const tag of contentTags)
      for (const language of ['bg', 'en']) {
        const {items, ...file} = documentOf(tag, both) as {readonly items: readonly object[]};
        // Who has left is no member.
        const current = tag === 'network-memberships' ? {status: 'active', until: null} : {};
        const given = {publisher, ...file, items: items.map((item) => ({...item, ...current}))};
        const {jsonLd} = await shown(tag, given, `lang="${language}"`);
        if (types[tag] === undefined) {
          assert.equal(jsonLd, '');
          continue;
        }
        const {'@context': context} = JSON.parse(jsonLd) as Record<string, unknown>;
        assert.equal(context, 'https://schema.org');
        assert.ok(
          nodesOf(jsonLd).some((node) => node['@type'] === types[tag]),
          tag,
        );
        // In the fixture, all Bulgarian is Cyrillic and all English Latin.
        const texts = [...jsonLd.matchAll(/"(?:name|headline|description|articleBody|keywords)":"([^"]+)"/g)].map(
          ([, text]) => text,
        );
        assert.ok(texts[0]);
        for (const text of texts)
          assert.match(text ?? '', language === 'bg' ? /\p{Script=Cyrillic}/u : /^\P{Script=Cyrillic}+$/u);
      }
  });

  test('of memberships says who is a member, and of what now', async () => {
    const items = [
      {name: 'НМД', acronym: 'X', url: 'https://nmd.bg/', role: 'founder', place: 'София'},
      {name: 'Бивша', status: 'ended'},
      {name: 'Друга бивша', until: '2020'},
      {name: 'Партньорска', role: 'partner'},
      {name: 'На друг', publisher: 'Фондация „Б“'},
    ];
    assert.deepEqual(await told('network-memberships', items), [
      {
        ...NGO,
        memberOf: [
          {'@type': 'Organization', name: 'НМД', alternateName: 'X', url: 'https://nmd.bg/', location: 'София'},
        ],
      },
      {'@type': 'NGO', name: 'Фондация „Б“', memberOf: [{'@type': 'Organization', name: 'На друг'}]},
    ]);
    // Who is not known is no member.
    assert.equal((await shown('network-memberships', {items})).jsonLd.includes('НМД'), false);
  });

  test('of a project says who paid, who takes part, and when it was', async () => {
    const items = [
      {
        title: 'Проект',
        summary: ['Първо.', {list: ['а', 'б']}],
        status: 'finished',
        duration: {start: '2018-03', end: '2019'},
        partners: ['Партньор'],
        funding: [{funder: {name: 'Фонд', url: 'https://f.bg/'}, level: 'funded'}],
        links: [{url: 'https://p.bg/', kind: 'official'}],
      },
      {title: 'Текущ', status: 'running', duration: {start: '2025', end: '2027'}},
    ];
    assert.deepEqual(await told('project-results', items), [
      {
        '@type': 'Project',
        name: 'Проект',
        description: 'Първо.\n\nа\nб',
        url: 'https://p.bg/',
        foundingDate: '2018-03',
        dissolutionDate: '2019',
        funder: [{'@type': 'Organization', name: 'Фонд', url: 'https://f.bg/'}],
        member: [{'@type': 'Organization', name: 'Партньор'}],
        parentOrganization: NGO,
      },
      {'@type': 'Project', name: 'Текущ', foundingDate: '2025', parentOrganization: NGO},
    ]);
  });

  test('of stories, news and publications says whose they are, from when, and in which language', async () => {
    assert.deepEqual(
      await told('success-stories', [
        {title: {en: 'A story'}, date: '2021-03', image: {src: 'https://a.bg/a.jpg', alt: ''}},
      ]),
      [
        {
          '@type': 'Article',
          headline: 'A story',
          datePublished: '2021-03',
          image: 'https://a.bg/a.jpg',
          inLanguage: 'en',
          publisher: NGO,
        },
      ],
    );
    assert.deepEqual(
      await told('news-teasers', [{title: 'Новина', url: 'https://n.bg/1', source: 'Вестник', tags: ['дете']}]),
      [
        {
          '@type': 'NewsArticle',
          headline: 'Новина',
          url: 'https://n.bg/1',
          inLanguage: 'bg',
          keywords: ['дете'],
          publisher: {'@type': 'Organization', name: 'Вестник'},
        },
      ],
    );
    const files = [{url: 'https://a.bg/a.pdf', lang: 'bg', format: 'PDF', bytes: 9}, 'https://a.bg/b.pdf'];
    assert.deepEqual(
      await told('publication-list', [{title: 'Доклад', date: '2020', authors: ['Ана', 'Ива'], files}]),
      [
        {
          '@type': 'Report',
          headline: 'Доклад',
          datePublished: '2020',
          creditText: 'Ана, Ива',
          inLanguage: ['bg'],
          encoding: [
            {'@type': 'MediaObject', contentUrl: 'https://a.bg/a.pdf', inLanguage: 'bg', encodingFormat: 'PDF'},
            {'@type': 'MediaObject', contentUrl: 'https://a.bg/b.pdf'},
          ],
          publisher: NGO,
        },
      ],
    );
  });

  test('of a contact has a postal address, and a point for each telephone', async () => {
    const contact = {
      address: {street: 'ул. Липа 3', district: 'кв. Изток', city: 'Русе', postcode: 7000, country: 'bg'},
      phones: [{number: '+359 2 000 0000', label: 'Приемна'}],
      helpline: '116 111',
      emails: ['a@b.bg'],
      social: ['https://social.bg/a', 'viber://chat?number=1'],
    };
    assert.deepEqual(await told('contact-card', [contact]), [
      {
        ...NGO,
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'ул. Липа 3, кв. Изток',
          addressLocality: 'Русе',
          postalCode: '7000',
          addressCountry: 'BG',
        },
        email: ['a@b.bg'],
        contactPoint: [
          {'@type': 'ContactPoint', telephone: '+359 2 000 0000', contactType: 'Приемна'},
          {'@type': 'ContactPoint', telephone: '116 111', contactType: 'Телефон за помощ'},
        ],
        sameAs: ['https://social.bg/a'],
      },
    ]);
    const [inLines] = await told('contact-card', [{address: {text: 'ул. Липа 3\nРусе'}}]);
    assert.equal(inLines?.address, 'ул. Липа 3, Русе');
  });

  test('of an acknowledgement says who funds the project, else the organisation', async () => {
    const items = [
      {funder: 'Фонд', level: 'funded', projectTitle: 'Проект'},
      {funder: 'Община', level: 'supported'},
    ];
    assert.deepEqual(await told('funder-acknowledgement', items), [
      {'@type': 'Project', name: 'Проект', funder: [{'@type': 'Organization', name: 'Фонд'}], parentOrganization: NGO},
      {...NGO, funder: [{'@type': 'Organization', name: 'Община'}]},
    ]);
  });

  test('has whole addresses where the page’s own is known: by its site, or by what it says', async () => {
    const {path} = folderWith({
      'site/data/a.json': {publisher: {name: 'А', logo: '../logo.svg'}, items: [{title: 'Н', url: '/n/'}]},
    });
    const addresses = async (head: string, options: object) => {
      const html = `<head>${head}</head><div data-ngo-widget="news-teasers" data-src="../data/a.json"></div>`;
      const [widget] = widgetsOf((await prerender(html, {file: path('site/bg/page.html'), ...options})).html);
      const [node] = nodesOf(widget?.jsonLd ?? '');
      return [(node?.publisher as {logo: string}).logo, node?.url];
    };
    const canonical = '<link rel="canonical" href="https://c.bg/x/bg/page.html">';
    assert.deepEqual(await addresses('', {}), ['../logo.svg', '/n/']);
    assert.deepEqual(await addresses(canonical, {}), ['https://c.bg/x/logo.svg', 'https://c.bg/n/']);
    const site = {root: path('site'), site: 'https://s.bg/y'};
    assert.deepEqual(await addresses(canonical, site), ['https://s.bg/y/logo.svg', 'https://s.bg/n/']);
    const atRoot = await addresses('<base href="/bg/">', {...site, site: 'https://s.bg/'});
    assert.deepEqual(atRoot, ['https://s.bg/logo.svg', 'https://s.bg/n/']);
  });
});
