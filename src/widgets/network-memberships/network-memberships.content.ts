import {count, date, list, required, oneOf, prose, record, text, url} from '../../content/fields.js';
import type {Infer} from '../../content/fields.js';
import {itemFields, link, logo} from '../../content/records.js';

/** A network that the publisher belongs to. */
const item = record({
  ...itemFields,
  name: required(text),
  acronym: text,
  url: url,
  logo: logo,
  place: text,
  description: prose,
  objectives: list(text),
  role: oneOf('member', 'founder', 'co-founder', 'coordinator', 'representative', 'observer', 'partner'),
  roleNote: prose,
  scope: oneOf('national', 'european', 'international'),
  since: date,
  until: date,
  founded: date,
  organisations: count,
  countries: count,
  status: oneOf('active', 'ended'),
  links: list(link),
});
export type Network = Infer<typeof item>;

export const content = {
  tag: 'network-memberships',
  item,
  layouts: ['list', 'cards', 'accordion', 'logos', 'timeline'],
  skeletons: {
    list: [3, 'list', 'plain', 14, 90],
    cards: [3, 'grid', 'card', 14, 140],
    accordion: [3, 'list accordion', 'plain', 14, 0],
    logos: [6, 'logos', 'outlined', 4, 0],
    timeline: [6, 'list timeline', 'plain', 14, 0],
  },
} as const;
export type NetworkLayout = (typeof content.layouts)[number];
