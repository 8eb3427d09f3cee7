import {date, list, required, record, string, text, url} from './fields.js';
import type {Infer} from './fields.js';
import {image} from './image.js';

/** A piece of news in short: an item of `news-teasers`, and the related news of a project. */
export const teaser = record({
  id: string,
  title: required(text),
  excerpt: text,
  date: date,
  url: required(url),
  image: image,
  source: text,
  tags: list(text),
});
export type Teaser = Infer<typeof teaser>;
