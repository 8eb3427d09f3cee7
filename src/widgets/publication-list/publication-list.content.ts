import {
  count,
  date,
  languageTag,
  list,
  required,
  oneOf,
  prose,
  record,
  string,
  text,
  url,
} from '../../content/fields.js';
import type {Infer} from '../../content/fields.js';
import {image} from '../../content/image.js';
import {itemFields} from '../../content/records.js';

/** What an organisation has published, with its files: one for each language or format. */
const item = record({
  ...itemFields,
  title: required(text),
  kind: oneOf('position', 'report', 'study', 'guide', 'leaflet', 'other'),
  date: date,
  authors: list(text),
  summary: prose,
  files: required(list(record({url: required(url), lang: languageTag, format: string, bytes: count}, 'url'))),
  cover: image,
  topics: list(text),
});
export type Publication = Infer<typeof item>;
export type File = Publication['files'][number];
export type Kind = NonNullable<Publication['kind']>;

export const content = {
  tag: 'publication-list',
  item,
  layouts: ['list', 'grouped', 'cards'],
  skeletons: {
    list: [3, 'list', 'plain', 20, 90],
    grouped: [3, 'list', 'plain', 20, 90],
    cards: [3, 'grid covers', 'plain', 20, 120],
  },
} as const;
export type PublicationLayout = (typeof content.layouts)[number];
