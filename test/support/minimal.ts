import type {contentTags} from '../../src/widgets.js';

type Tag = (typeof contentTags)[number];

/** The least that a record of each widget can be, by its name. */
export const minimal: Readonly<Record<Tag, (name: unknown) => object>> = {
  'network-memberships': (name) => ({name}),
  'success-stories': (title) => ({title}),
  'project-results': (title) => ({title}),
  'advocacy-topics': (title) => ({title}),
  'publication-list': (title) => ({title, files: [{url: 'https://example.org/a.pdf'}]}),
  'news-teasers': (title) => ({title, url: 'https://example.org/a'}),
  'contact-card': (name) => ({organisation: {name}}),
  'funder-acknowledgement': (name) => ({funder: {name}, level: 'funded'}),
};
