import type {ContentTag} from './project.js';
import type {SharedName} from '../../../src/schema/form.js';

/** The fields that most people fill in; the others wait under „Още полета“. A field with something in it always shows. */
export const mainFields: Readonly<Record<ContentTag, readonly string[]>> = {
  'network-memberships': ['name', 'url', 'logo', 'description', 'role', 'since'],
  'success-stories': ['title', 'summary', 'body', 'image', 'safeguarding'],
  'project-results': ['title', 'status', 'duration', 'summary', 'activities', 'results', 'funding'],
  'advocacy-topics': ['title', 'description', 'topics'],
  'publication-list': ['title', 'kind', 'date', 'summary', 'files', 'cover'],
  'news-teasers': ['title', 'excerpt', 'date', 'url', 'image'],
  'contact-card': ['organisation', 'address', 'phones', 'emails', 'web'],
  'funder-acknowledgement': ['funder', 'programme', 'level', 'statement', 'logos'],
};
export const mainFieldsOfShared: Readonly<Record<SharedName, readonly string[]>> = {
  link: ['url', 'label'],
  contactLink: ['url', 'label'],
  logo: ['src', 'alt'],
  image: ['src', 'alt'],
  organisation: ['name', 'url'],
  figure: ['value', 'label', 'unit', 'target'],
  teaser: ['title', 'excerpt', 'date', 'url'],
  funding: ['funder', 'programme', 'level', 'statement', 'logos'],
};
/** What is filled in around the items. */
export const mainFrameFields = ['title', 'intro'] as const;
/** The same of records that have a name of their own. */
export const mainFieldsOfKey: Readonly<Record<string, readonly string[]>> = {
  funder: ['name', 'url', 'logo'],
  address: ['text'],
};
