/** The least that a record of each widget can be, by its name. What is here goes through all tests that are the same for each. */
export const minimal = {
  'network-memberships': (name: unknown) => ({name}),
  'success-stories': (title: unknown) => ({title}),
  'project-results': (title: unknown) => ({title}),
  'advocacy-topics': (title: unknown) => ({title}),
  'publication-list': (title: unknown) => ({title, files: [{url: 'https://example.org/a.pdf'}]}),
  'news-teasers': (title: unknown) => ({title, url: 'https://example.org/a'}),
  'contact-card': (name: unknown) => ({organisation: {name}}),
  'funder-acknowledgement': (name: unknown) => ({funder: {name}, level: 'funded'}),
};

export type Tag = keyof typeof minimal;
export const tags = Object.keys(minimal) as unknown as readonly [Tag, Tag, ...Tag[]];
