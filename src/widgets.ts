/**
 * The tag of every widget. Entries of the builds, schemas, the placeholder, tests and stories come from
 * this list; it imports no class, so that one widget's file holds one widget.
 */
export const tags = ['network-memberships', 'success-stories', 'project-results'] as const;
