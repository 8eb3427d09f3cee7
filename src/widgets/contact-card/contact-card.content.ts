import {lines, list, orPublisher, required, record, string, text, url} from '../../content/fields.js';
import type {Infer} from '../../content/fields.js';
import {country, email, hours, phoneNumber} from '../../content/contact.js';
import {contactLink, itemFields, link, organisation} from '../../content/records.js';

const phone = record({number: required(phoneNumber), label: text}, 'number');

/** From when until when: once, or with breaks between. */
const day = list(hours);

/** How to reach an organisation, or one office of it. */
const item = record({
  ...itemFields,
  organisation: orPublisher(organisation),
  address: record({
    // In one line, as the organisation writes it; or in parts, which each country puts in its own order.
    text: lines,
    street: text,
    district: text,
    postcode: string,
    city: text,
    region: text,
    country: country,
  }),
  phones: list(phone),
  emails: list(email),
  web: url,
  hours: lines,
  // A day that is not there is one on which nobody is.
  week: record({mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day}),
  social: list(contactLink),
  map: link,
  helpline: phone,
});
export type Contact = Infer<typeof item>;
export type Phone = Infer<typeof phone>;

export const content = {
  tag: 'contact-card',
  item,
  layouts: ['card', 'inline'],
  skeletons: {card: [3, 'beside', 'plain', 10, 75], inline: [1, 'list', 'plain', 14, 80]},
} as const;
export type ContactLayout = (typeof content.layouts)[number];
