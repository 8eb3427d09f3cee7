import {list, required, prose, record, string, text} from '../../content/fields.js';
import type {Infer} from '../../content/fields.js';
import {itemFields, link} from '../../content/records.js';

const fields = {
  id: string,
  title: required(text),
  description: prose,
  links: list(link),
};

/** A topic that an organisation speaks up for, with topics inside it: three levels and no more. */
const inner = record({...fields, topics: list(record(fields, 'title'))}, 'title');
const item = record({...itemFields, ...fields, topics: list(inner)});
/** A topic of whichever level. */
export type Topic = Omit<Infer<typeof item>, 'topics'> & {readonly topics?: readonly Topic[]};

export const content = {
  tag: 'advocacy-topics',
  item,
  layouts: ['list', 'cards', 'accordion'],
  skeletons: {
    list: [3, 'list numbered', 'plain', 14, 190],
    cards: [3, 'grid panels', 'plain', 14, 190],
    accordion: [3, 'list accordion', 'plain', 14, 0],
  },
} as const;
export type TopicLayout = (typeof content.layouts)[number];
