import {date, list, required, record, text, url} from './fields.js';
import type {Infer} from './fields.js';
import {image} from './image.js';
import {itemFields} from './records.js';

/** A piece of news in short: an item of `news-teasers`, and the related news of a project. */
export const teaser = record({
  ...itemFields,
  title: required(text),
  excerpt: text,
  date: date,
  url: required(url),
  image: image,
  source: text,
  tags: list(text),
});
export type Teaser = Infer<typeof teaser>;

/** The newest first; what has no date last. */
export const newestFirst = ({date: one = ''}: Teaser, {date: other = ''}: Teaser): number =>
  one === other ? 0 : one > other ? -1 : 1;
