/** One of everything that a theme can reach. */
import {put, show} from '../support/element.js';
import type {Tag, Widget} from '../support/element.js';
import {forEach, minimal} from '../support/minimal.js';

export const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const text = 'A text that is long enough to need more than one line in any narrow place on a page. '.repeat(4);

const whole: Readonly<Partial<Record<Tag, object>>> = {
  'network-memberships': {
    lang: 'en',
    title: 'Networks',
    intro: text,
    items: ['One', 'Two', 'Three'].map((name) => ({
      name,
      url: 'https://a.example/',
      role: 'member',
      since: '2016',
      description: {bg: text},
      objectives: [text],
      logo: {src: picture, width: 80, height: 40},
    })),
    outro: text,
  },
  'success-stories': {
    lang: 'en',
    title: 'Stories',
    items: ['One', 'Two', 'Three'].map((title) => ({
      title,
      summary: text,
      kicker: 'Care',
      kind: 'news',
      place: 'Sofia',
      date: '2024-05',
      quote: {text, by: 'Maria'},
      image: {src: picture, alt: '', width: 300, height: 200, credit: 'A. B.'},
      link: {url: 'https://a.example/'},
      safeguarding: {namesChanged: true},
    })),
  },
  'project-results': {
    lang: 'en',
    title: 'Projects',
    items: [
      {
        title: 'Project',
        status: 'running',
        duration: {months: 12, start: '2020', end: '2021'},
        summary: text,
        figures: [
          {value: 1, label: 'children', target: 2, note: text},
          {value: 3, label: 'seminars', year: '2025', source: {url: 'https://a.example/'}},
          {value: 4, label: 'trips', series: [3, 4].map((value) => ({year: 2020 + value, value}))},
        ],
        goal: text,
        activities: [{title: 'Activity', description: text, start: '2024', end: '2025-03'}],
        results: [{items: [{text}]}],
        funding: [{funder: {name: 'Fund', logo: {src: picture}}, level: 'funded', statement: text}],
      },
    ],
  },
  'advocacy-topics': {
    lang: 'en',
    title: 'Topics',
    items: ['One', 'Two', 'Three'].map((title) => ({
      title,
      description: {bg: text},
      topics: [{title, description: text, topics: [{title: text}]}, {title: text}],
      links: [{url: 'https://a.example/'}],
    })),
  },
  'publication-list': {
    lang: 'en',
    title: 'Publications',
    items: ['One', 'Two', 'Three'].map((title) => ({
      title,
      kind: 'report',
      date: '2020',
      authors: ['A. B.'],
      topics: ['Children'],
      summary: text,
      files: [{url: 'https://a.example/a.pdf', format: 'PDF', bytes: 1e6, lang: 'bg'}],
      cover: {src: picture, alt: '', width: 200, height: 300},
    })),
  },
  'news-teasers': {
    lang: 'en',
    title: 'News',
    items: ['One', 'Two', 'Three'].map((title) => ({
      title,
      excerpt: text,
      date: '2020',
      source: 'A newspaper',
      tags: ['Children'],
      url: 'https://a.example/',
      image: {src: picture, alt: '', width: 300, height: 200, credit: 'A. B.'},
    })),
  },
  'contact-card': {
    lang: 'en',
    title: 'Contacts',
    items: ['One', 'Two', 'Three'].map((name) => ({
      organisation: {name, logo: {src: picture, width: 80, height: 40}},
      address: {text},
      phones: [{number: '+359 2 000 0000', label: text}],
      emails: ['a.rather.long.name.of.a.person@department.organisation.example'],
      helpline: {number: '+359 2 000 0001'},
      map: {url: 'https://a.example/'},
    })),
  },
  'funder-acknowledgement': {
    lang: 'en',
    title: 'Funders',
    items: ['One', 'Two'].map((name) => ({
      funder: {name, logo: {src: picture}},
      programme: text,
      level: 'funded',
      statement: text,
      amount: {value: 1000, currency: 'EUR'},
    })),
  },
};

/** A document for each widget; of one that nobody says more of, the least. */
export const data = forEach(
  (tag) => whole[tag] ?? {lang: 'en', title: 'Title', intro: text, items: ['One', 'Two', 'Three'].map(minimal[tag])},
);

/** A widget inside an element of the page, of the font size that most have. */
export const dressed = async (
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  around = '<div></div>',
): Promise<{page: HTMLElement; widget: Widget}> => {
  const page = await put(around);
  page.style.fontSize = '16px';
  const widget = await show(tag, data[tag], {lang: 'en', ...attributes});
  (page.querySelector('[data-here]') ?? page).append(widget);
  await widget.updateComplete;
  return {page, widget};
};
