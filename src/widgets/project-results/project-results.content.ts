import {count, date, list, required, oneOf, prose, record, string, text} from '../../content/fields.js';
import type {Infer} from '../../content/fields.js';
import {figure} from '../../content/figure.js';
import {funding} from '../../content/funding.js';
import {itemFields, link, organisation} from '../../content/records.js';
import {teaser} from '../../content/teaser.js';

/** A project: what it set out to do, what it did, what came of it, and who paid. */
const item = record({
  ...itemFields,
  title: required(text),
  status: oneOf('planned', 'running', 'finished'),
  thematicArea: text,
  priority: text,
  duration: record({months: count, start: date, end: date}),
  summary: prose,
  goal: text,
  specificGoals: list(text),
  beneficiaries: list(text),
  partners: list(organisation),
  activities: list(record({id: string, title: required(text), description: prose, start: date, end: date}, 'title')),
  results: list(
    record({
      activity: string,
      items: required(list(record({text: required(text), figures: list(figure)}, 'text'))),
    }),
  ),
  figures: list(figure),
  funding: list(funding),
  related: list(teaser),
  links: list(link),
});
export type Project = Infer<typeof item>;
export type Result = NonNullable<Project['results']>[number];

export const content = {
  tag: 'project-results',
  item,
  layouts: ['full', 'activities', 'table', 'timeline', 'figures', 'summary'],
  skeletons: {
    full: [1, 'list', 'plain', 20, 900],
    activities: [1, 'list', 'plain', 20, 700],
    table: [1, 'list', 'plain', 20, 700],
    timeline: [1, 'list', 'plain', 20, 400],
    figures: [6, 'tiles columns-3', 'plain', 6, 12],
    summary: [1, 'list', 'plain', 20, 700],
  },
} as const;
export type ProjectLayout = (typeof content.layouts)[number];
