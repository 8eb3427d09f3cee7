/**
 * The types of what an author writes. That a line does not fit is an error of types, which `tsc` finds; that the
 * widgets take what does fit, without a report, is tried here.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type * as json from '../../src/json.js';
import {errorOf, read} from './support.js';
import {widgets} from './described.js';

const link: json.Link = {url: '/about', label: {bg: 'Повече', en: 'More'}, kind: 'more', hreflang: 'bg'};
const image: json.Image = {src: './photo.jpg', alt: '', width: 1200, height: 800, kind: 'photo'};
const organisation: json.Organisation = {name: {'*': 'Eurochild'}, logo: {src: './logo.png'}};
const figure: json.Figure = {value: 30, label: 'участници', qualifier: 'over', target: 50};
const network: json.Network = {
  id: 'nmd',
  name: {bg: 'Мрежа', en: 'Network', uk: null},
  acronym: 'НМД',
  url: 'https://example.org/',
  logo: {src: './logo.png', alt: {bg: 'Лого'}},
  description: ['Абзац.', {list: ['Едно', 'Две']}],
  objectives: ['Едно', {bg: 'Две'}],
  role: 'co-founder',
  roleNote: {bg: 'Абзац.', en: ['A paragraph.', {list: ['One']}]},
  since: '2016-03',
  organisations: 120,
  links: [link],
} as const;
const story: json.Story = {
  title: 'История',
  quote: {text: 'Да.'},
  image,
  safeguarding: {namesChanged: true, reviewBy: '2999', withdrawn: false},
};
const funding: json.Funding = {
  funder: organisation,
  level: 'co-funded',
  amount: {value: 5, currency: 'EUR'},
  period: {from: '2016', to: '2018'},
};
const teaser: json.Teaser = {title: 'Новина', url: '/news', tags: ['деца']};
const project: json.Project = {
  title: 'Проект',
  duration: {months: 8},
  activities: [{id: 'a', title: 'Срещи'}],
  results: [{activity: 'a', items: [{text: 'Срещи', figures: [figure]}]}],
  partners: [organisation],
  funding: [funding],
  related: [teaser],
};
/** What loses nothing. */
const plainly: json.Network = {
  name: 2016,
  logo: './logo.png',
  since: 2016,
  organisations: '120',
  objectives: 'Едно',
  links: '/about',
  status: null,
};
const topic: json.Topic = {title: 'Тема', topics: [{title: 'Подтема', topics: [{title: 'Най-вътре'}]}]};
const publication: json.Publication = {
  title: 'Доклад',
  kind: 'report',
  files: [{url: '/a.pdf', bytes: 5}],
  cover: image,
};
const contact: json.Contact = {organisation, phones: [{number: '112'}], emails: ['a@example.org'], map: link};

const memberships: json.NetworkMembershipsDocument = {
  $schema: './network-memberships.json',
  version: 1,
  lang: 'bg',
  publisher: organisation,
  title: {bg: 'Мрежи', en: 'Networks'},
  intro: 'Едно.\n\nДве.',
  items: [network],
  outro: ['Край.'],
  links: [link],
};
const plainMemberships: json.NetworkMembershipsDocument = {publisher: 'Сдружение', items: [plainly]};
const projects: json.ProjectResultsDocument = {items: [project]};
const file: json.OrganisationFile = {
  $schema: './organisation.json',
  lang: 'bg',
  publisher: organisation,
  'network-memberships': memberships,
  'success-stories': [story],
  'project-results': projects,
  'advocacy-topics': {items: [topic]} satisfies json.AdvocacyTopicsDocument,
  'publication-list': {items: [publication]} satisfies json.PublicationListDocument,
  'news-teasers': {items: [teaser]} satisfies json.NewsTeasersDocument,
  'contact-card': {items: [contact]} satisfies json.ContactCardDocument,
  'funder-acknowledgement': {items: [funding]} satisfies json.FunderAcknowledgementDocument,
};

describe('What the types let an author write', () => {
  test('is taken by every widget without a report', () => {
    for (const widget of widgets) {
      const {items, validationIssues} = read(widget, file);
      assert.equal(items.length, 1, widget.tag);
      assert.deepEqual(validationIssues, [], widget.tag);
    }
  });

  test('is taken where a document is a file of its own', () => {
    const [networks = assert.fail(), , results = assert.fail()] = widgets;
    assert.deepEqual(read(networks, memberships).validationIssues, []);
    assert.deepEqual(read(networks, plainMemberships).validationIssues, []);
    assert.deepEqual(read(results, projects).validationIssues, []);
  });
});

test('What the widgets would report, or leave out, does not fit the types', () => {
  const wrong: readonly {readonly 'network-memberships': readonly json.Network[]}[] = [
    // @ts-expect-error A network must have a name.
    {'network-memberships': [{acronym: 'НМД'}]},
    // @ts-expect-error There is no such role.
    {'network-memberships': [{name: 'Мрежа', role: 'boss'}]},
    // @ts-expect-error A name is a text.
    {'network-memberships': [{name: true}]},
    // @ts-expect-error A name is one text, no prose.
    {'network-memberships': [{name: ['Мрежа']}]},
    // @ts-expect-error The same in one language.
    {'network-memberships': [{name: {bg: ['Мрежа']}}]},
    // @ts-expect-error A number in words is none.
    {'network-memberships': [{name: 'Мрежа', organisations: 'много'}]},
    // @ts-expect-error There is no such block of prose.
    {'network-memberships': [{name: 'Мрежа', description: [{items: ['Едно']}]}]},
    // @ts-expect-error A link without an address shows as plain text.
    {'network-memberships': [{name: 'Мрежа', links: [{label: 'Повече'}]}]},
    // @ts-expect-error A logo is a picture with an address.
    {'network-memberships': [{name: 'Мрежа', logo: {alt: ''}}]},
    // @ts-expect-error What is checked holds a Map, which no JSON has.
    {'network-memberships': [{name: new Map([['bg', 'Мрежа']])}]},
  ];
  const [networks = assert.fail()] = widgets;
  for (const document of wrong) {
    const given = document['network-memberships'];
    const issues = () => read(networks, {'network-memberships': [{name: 'Мрежа'}, ...given]}).validationIssues;
    assert.ok(issues().length > 0, JSON.stringify(document));
  }
});

test('A document without items, or a photo without a description, does not fit the types', () => {
  // @ts-expect-error There is nothing to show.
  const itemless: json.NetworkMembershipsDocument = {lang: 'bg', title: 'Мрежи'};
  const [networks = assert.fail(), stories = assert.fail()] = widgets;
  assert.equal(errorOf(() => read(networks, itemless)).code, 'WRONG_SHAPE');
  // @ts-expect-error Whoever cannot see does not learn what it shows.
  const undescribed: json.Story = {title: 'История', image: {src: './photo.jpg'}};
  assert.equal(read(stories, [undescribed]).validationIssues.length, 1);
  // @ts-expect-error A key that no widget reads.
  const misspelt: json.Network = {name: 'Мрежа', descripton: 'Абзац.'};
  assert.equal(read(networks, [misspelt]).items.length, 1);
});
