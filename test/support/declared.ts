/** Records with something in every field, made from the declaration of a widget: a new widget needs no list here. */
import * as contact from '../../src/content/contact.js';
import * as fields from '../../src/content/fields.js';
import type {Field, Fields} from '../../src/content/fields.js';
import {focus} from '../../src/content/records.js';

/** What a field holds: a text, one per language, that with its lines, prose; an address, that of a picture; or something else. */
export type Kind = 'string' | 'text' | 'lines' | 'prose' | 'url' | 'imageUrl' | 'other';

/** Of each kind of field, what it holds and what is right in it. */
const kinds = new Map<Field, readonly [Kind, unknown]>([
  [fields.string, ['string', 'Text']],
  [fields.lines, ['lines', 'Text']],
  [contact.phoneNumber, ['string', '+359 2 123 4567']],
  [contact.email, ['string', 'name@example.org']],
  [contact.hours, ['text', '9–17']],
  [contact.country, ['string', 'BG']],
  [fields.text, ['text', 'Text']],
  [fields.altText, ['text', 'Text']],
  [fields.prose, ['prose', 'Text']],
  [fields.url, ['url', 'https://example.org/']],
  [fields.contactUrl, ['url', 'https://example.org/']],
  [fields.webUrl, ['other', 'https://example.org/']],
  // One transparent pixel: loads nothing.
  [fields.imageUrl, ['imageUrl', 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7']],
  [fields.languageTag, ['other', 'en']],
  [focus, ['other', '50% 20%']],
  // A story shows until then.
  [fields.date, ['other', '2999-12-31']],
  [fields.currency, ['other', 'EUR']],
  // A story is withdrawn by `true`.
  [fields.boolean, ['other', false]],
  // No sentence holds it: one that does needs no figure beside it.
  [fields.number, ['other', 31_415]],
  [fields.positive, ['other', 3]],
  [fields.count, ['other', 3]],
]);

interface Parts {
  readonly of?: Field;
  readonly values?: readonly string[];
  readonly fields?: Fields;
  readonly field?: Field;
}

/** A value of a field, with one entry in each list. `leaf` gives what stands in a place of its kind, where `right` is right. */
export const filled = (field: Field, leaf: (kind: Kind, right: unknown) => unknown): unknown => {
  const {of, values: words, fields: inner, field: wrapped} = field as Parts;
  if (wrapped) return filled(wrapped, leaf);
  if (of) return [filled(of, leaf)];
  if (inner) return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, filled(one, leaf)]));
  const known = words ? (['other', words.at(-1)] as const) : kinds.get(field);
  if (!known) throw new Error('A kind of field that no test knows a value of');
  return leaf(...known);
};
