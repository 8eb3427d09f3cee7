import {boolean, date, list, required, number, oneOf, positive, record, text} from './fields.js';
import type {Infer} from './fields.js';
import {link} from './records.js';

/** A number with what it counts. */
export const figure = record({
  value: required(number),
  label: required(text),
  unit: text,
  qualifier: oneOf('about', 'over', 'up-to'),
  target: positive,
  note: text,
  year: date,
  source: link,
  highlight: boolean,
  series: list(record({year: required(date), value: required(number)})),
});
export type Figure = Infer<typeof figure>;
