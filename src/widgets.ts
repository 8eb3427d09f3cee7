/**
 * The tag of every widget that shows content. Entries of the builds, schemas, the placeholder, tests and stories come
 * from this list; it imports no class, so that one widget's file holds one widget.
 */
export const contentTags = [
  'network-memberships',
  'success-stories',
  'project-results',
  'advocacy-topics',
  'publication-list',
  'news-teasers',
  'contact-card',
  'funder-acknowledgement',
] as const;

/** The tag of every widget: also of the one that has no content of its own. */
export const tags = [...contentTags, 'language-switch'] as const;
