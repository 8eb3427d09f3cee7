import {boolean, date, required, oneOf, prose, record, strict, text} from '../../content/fields.js';
import type {Infer} from '../../content/fields.js';
import {image} from '../../content/image.js';
import {itemFields, link} from '../../content/records.js';

/** A story, or what is published among stories: news, an initiative. */
const item = record({
  ...itemFields,
  title: required(text),
  summary: text,
  body: prose,
  kicker: text,
  kind: oneOf('story', 'news', 'initiative'),
  place: text,
  quote: record({text: required(text), by: text}, 'text'),
  date: date,
  image: image,
  link: link,
  // A misspelt "withdrawn" must not bring a story back.
  safeguarding: strict(record({namesChanged: boolean, reviewBy: strict(date), withdrawn: strict(boolean)})),
});
export type Story = Infer<typeof item>;

export const content = {
  tag: 'success-stories',
  item,
  layouts: ['cards', 'list', 'lead'],
  skeletons: {
    cards: [3, 'grid', 'plain', 26, 110, 'picture'],
    list: [3, 'list', 'plain', 20, 190, 'picture'],
    lead: [4, 'grid lead', 'plain', 26, 110, 'picture'],
  },
} as const;
export type StoryLayout = (typeof content.layouts)[number];
