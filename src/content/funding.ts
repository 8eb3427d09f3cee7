import {currency, date, lines, list, required, number, oneOf, record, string, text} from './fields.js';
import type {Infer} from './fields.js';
import {itemFields, link, logo, organisation} from './records.js';

/** Who paid: an item of `funder-acknowledgement`, and the funding of a project. */
export const funding = record({
  ...itemFields,
  funder: required(organisation),
  programme: text,
  mechanism: text,
  period: record({from: date, to: date}),
  donors: list(text),
  level: required(oneOf('funded', 'co-funded', 'supported')),
  statement: lines,
  disclaimer: lines,
  reference: string,
  amount: record({value: required(number), currency: required(currency)}),
  projectTitle: text,
  link: link,
  logos: list(logo),
});
export type Funding = Infer<typeof funding>;
