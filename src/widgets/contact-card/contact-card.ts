import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Link} from '../../content/records.js';
import type {MsgFn} from '../../locale/locale.js';
import {logo, nameWith} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import {heading, inline, listOf, mark} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import type {View} from '../../templates/view.js';
import {hostStyles} from '../../theme/host.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './contact-card.content.js';
import type {Contact, Phone} from './contact-card.content.js';
import {styles} from './contact-card.styles.js';

/**
 * How to reach an organisation: telephone numbers and e-mail addresses are links, the address is in the order
 * of its country.
 *
 * Layouts: `card` (default), `inline`.
 *
 * @csspart logo - The organisation's logo.
 * @tag contact-card
 */
export class ContactCard extends NgoWidget<Contact> {
  static override readonly styles = hostStyles + styles;

  protected override readonly content = content;

  protected override nameOf({organisation}: Contact) {
    return organisation.name;
  }

  protected override emptySentence(msg: MsgFn): string {
    return msg('There are no contacts to show.', {id: 'contact-card.empty'});
  }

  protected override renderContent(contacts: readonly Contact[], view: View, layout: string): unknown {
    return layout === 'inline'
      ? items(view, contacts, 'list', 'plain', inOneLine)
      : items(view, contacts, 'grid', 'outlined', card);
  }
}

const card = (contact: Contact, view: View): Shown => {
  const {msg} = view;
  const {organisation, address, helpline, phones = [], emails = [], hours} = contact;
  const name = view.name(organisation.name);
  const rows = [
    row(msg('Address', {id: 'contact.address'}), addressLines(address, view)),
    row(
      msg('Telephone', {id: 'contact.phone'}),
      phones.map((phone) => telephone(phone, view)),
    ),
    row(msg('Email', {id: 'contact.email'}), emails.map(mail)),
    row(msg('Opening hours', {id: 'contact.hours'}), [inline(view.text(hours))]),
  ];
  const help = helpline
    ? html`<p class="helpline" part="text"><strong>${telephone({number: helpline.number}, view)}</strong> ${
        helpline.label ? inline(view.text(helpline.label)) : msg('Helpline', {id: 'contact.helpline'})
      }</p>`
    : nothing;
  const onward = ways(contact, view);
  return html`<article>${logo(view, organisation.logo, name)}${heading(view.level, nameWith(view, organisation))}${mark(view)}${help}<dl>${rows}</dl>${onward}</article>`;
};

const inOneLine = (contact: Contact, view: View): Shown => {
  const {organisation, address, helpline, phones = [], emails = [], hours} = contact;
  const facts = listOf(
    [
      ...addressLines(address, view),
      ...[...(helpline ? [helpline] : []), ...phones].map((phone) => telephone(phone, view)),
      ...emails.map(mail),
      inline(view.text(hours)),
    ],
    'meta',
  );
  const onward = ways(contact, view);
  return html`<article><strong>${nameWith(view, organisation)}</strong>${mark(view)}${facts}${onward}</article>`;
};

/** A row with a name; nothing where there is nothing in it. */
const row = (label: string, shown: readonly Shown[]): Shown =>
  shown.some((one) => one !== nothing)
    ? html`<div class="row"><dt>${label}</dt><dd>${shown.map((one) => html`<div>${one}</div>`)}</dd></div>`
    : nothing;

/** Countries that write the postcode behind the place; the rest of Europe writes it before. (UPU, postal addressing systems.) */
const postcodeLast = ['AU', 'CA', 'GB', 'IE', 'US'];

/** The lines of an address in the order of its country. */
const addressLines = (address: Contact['address'], view: View): readonly Shown[] => {
  if (!address) return [];
  const {street, district, city, region, postcode, country} = address;
  const place = [inline(view.name(city)), postcode ? html`${postcode}` : nothing].filter((one) => one !== nothing);
  if (!postcodeLast.includes(country ?? '')) place.reverse();
  return [
    inline(view.name(address.text)),
    inline(view.name(street)),
    inline(view.name(district)),
    place[0] ? html`${place.map((one, index) => [index ? ' ' : '', one])}` : nothing,
    inline(view.name(region)),
    country ? html`${countryName(country, view)}` : nothing,
  ].filter((line): line is TemplateResult => line !== nothing);
};

/** A country as the reader says it; what is no code of one, as it is. */
const countryName = (country: string, view: View): string | undefined =>
  /^[A-Z]{2}$/.test(country) ? new Intl.DisplayNames(view.format, {type: 'region'}).of(country) : country;

/** A number to tap; one without its country is a text, unless it is so short that it is dialled as it is. */
const telephone = ({number, label}: Phone, view: View): Shown => {
  const digits = number.replace(/[^+\d]/g, '');
  const shown = /^\+\d{7,15}$|^\d{3,6}$/.test(digits)
    ? html`<a part="link" class="number" href=${`tel:${digits}`}>${number}</a>`
    : html`${number}`;
  const text = inline(view.text(label));
  return text === nothing ? shown : html`${text}: ${shown}`;
};

const mail = (address: string): Shown =>
  address.includes('@') ? html`<a part="link" href=${`mailto:${address}`}>${address}</a>` : html`${address}`;

/** Website, map and social networks, these by the names of their sites where they have none. */
const ways = ({organisation, web, map, social = []}: Contact, view: View): Shown => {
  const labelled = (link: Link, label: string): Link => ({label: new Map([['*', label]]), ...link});
  return links(
    view,
    [
      ...(map ? [labelled(map, view.msg('Map', {id: 'contact.map'}))] : []),
      ...social.map((link) => labelled(link, link.url ? new URL(link.url).hostname.replace('www.', '') : '')),
    ],
    view.name(organisation.name),
    web ?? organisation.url,
  );
};
