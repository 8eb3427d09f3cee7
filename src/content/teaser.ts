import {date, list, must, record, string, text, url} from './fields.js';
import type {Infer} from './fields.js';
import {image} from './image.js';

/** A piece of news in short: an item of `news-teasers`, and the related news of a project. */
export const teaser = record({
  id: string,
  title: must(text),
  excerpt: text,
  date: date,
  url: must(url),
  image: image,
  source: text,
  tags: list(text),
});
export type Teaser = Infer<typeof teaser>;
