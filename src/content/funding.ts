import {currency, date, list, required, number, oneOf, record, string, text} from './fields.js';
import type {Infer} from './fields.js';
import {link, logo, organisation} from './records.js';

/** Who paid: an item of `funder-acknowledgement`, and the funding of a project. */
export const funding = record({
  id: string,
  funder: required(organisation),
  programme: text,
  mechanism: text,
  period: record({from: date, to: date}),
  donors: list(text),
  level: required(oneOf('funded', 'co-funded', 'supported')),
  statement: text,
  disclaimer: text,
  reference: string,
  amount: record({value: required(number), currency: required(currency)}),
  projectTitle: text,
  link: link,
  logos: list(logo),
});
export type Funding = Infer<typeof funding>;
