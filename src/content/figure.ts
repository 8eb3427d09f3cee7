import {required, number, oneOf, positive, record, text} from './fields.js';
import type {Infer} from './fields.js';

/** A number with what it counts. */
export const figure = record({
  value: required(number),
  label: required(text),
  unit: text,
  qualifier: oneOf('about', 'over', 'up-to'),
  target: positive,
  note: text,
});
export type Figure = Infer<typeof figure>;
