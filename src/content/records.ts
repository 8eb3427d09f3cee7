import {
  altText,
  contactUrl,
  count,
  date,
  imageUrl,
  languageTag,
  required,
  oneOf,
  pattern,
  record,
  recommended,
  string,
  text,
  url,
} from './fields.js';
import type {Infer} from './fields.js';

const linkFields = {
  // Its label shows as text where the address is wrong.
  url: recommended(url),
  label: text,
  kind: oneOf('official', 'more', 'founding', 'programme', 'download', 'list'),
  hreflang: languageTag,
};
export const link = record(linkFields, 'url');
export type Link = Infer<typeof link>;

/** Where in a picture the face is: from the left, from the top. */
export const FOCUS = /^(100|\d{1,2})%[ ]+(100|\d{1,2})%$/;
export const focus = pattern('"50% 20%"', FOCUS);

/** A link at which somebody can be reached: that of a messenger, too. */
export const contactLink = record({...linkFields, url: recommended(contactUrl)}, 'url');

/** What every picture has. */
export const imageFields = {
  src: required(imageUrl),
  onDark: imageUrl,
  width: count,
  height: count,
  credit: text,
  kind: oneOf('photo', 'illustration', 'logo'),
  focus,
};

/** A logo: without `alt` it takes the name of the organisation. */
export const logo = record({...imageFields, alt: altText}, 'src');
export type Image = Infer<typeof logo>;

export const organisation = record(
  {
    id: string,
    name: required(text),
    acronym: text,
    url: url,
    logo: logo,
    place: text,
  },
  'name',
);
export type Organisation = Infer<typeof organisation>;

/** What every item has. */
export const itemFields = {
  id: string,
  // Whose content it is, where it is another's than the file's.
  publisher: organisation,
  // From when it is, where it is a copy.
  asOf: date,
};
