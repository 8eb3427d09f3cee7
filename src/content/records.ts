import {
  altText,
  count,
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

export const link = record({
  // Its label shows as text where the address is wrong.
  url: recommended(url),
  label: text,
  kind: oneOf('official', 'more', 'founding', 'programme', 'download', 'list'),
  hreflang: languageTag,
});
export type Link = Infer<typeof link>;

/** Where in a picture the face is: from the left, from the top. */
export const FOCUS = /^(100|\d{1,2})%[ ]+(100|\d{1,2})%$/;
export const focus = pattern('"50% 20%"', FOCUS);

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
export const logo = record({...imageFields, alt: altText});
export type Image = Infer<typeof logo>;

export const organisation = record({
  id: string,
  name: required(text),
  acronym: text,
  url: url,
  logo: logo,
  place: text,
});
export type Organisation = Infer<typeof organisation>;
