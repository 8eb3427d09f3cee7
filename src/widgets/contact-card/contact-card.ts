import {html} from 'lit/html.js';
import {COUNTRY, EMAIL, TELEPHONE} from '../../content/contact.js';
import type {Link} from '../../content/records.js';
import type {MsgFn, Picked} from '../../locale/locale.js';
import {logo, nameWith} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import {heading, inline, listOf, mark, together} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import type {View} from '../../templates/view.js';
import {gridStyles} from '../../theme/grid.styles.js';
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
  static override readonly styles = hostStyles + gridStyles + styles;

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
  const {organisation, helpline, phones = [], emails = [], hours} = contact;
  const name = view.name(organisation.name);
  const rows = [
    row(msg('Address', {id: 'contact.address'}), addressLines(contact, view)),
    row(
      msg('Telephone', {id: 'contact.phone'}),
      phones.map((phone) => telephone(phone, view)),
    ),
    row(msg('Email', {id: 'contact.email'}), emails.map(mail)),
    row(msg('Opening hours', {id: 'contact.hours'}), [inline(view.text(hours))]),
  ];
  const help =
    helpline &&
    html`<p class="helpline" part="text"><strong>${telephone({number: helpline.number}, view)}</strong> ${helplineLabel(helpline, view)}</p>`;
  const onward = ways(contact, view);
  return html`<article>${logo(view, organisation.logo, name)}${heading(view.level, nameWith(view, organisation))}${mark(view)}${help}<dl>${rows}</dl>${onward}</article>`;
};

const inOneLine = (contact: Contact, view: View): Shown => {
  const {organisation, helpline, phones = [], emails = [], hours} = contact;
  const facts = listOf(
    [
      ...addressLines(contact, view),
      helpline && html`${helplineLabel(helpline, view)}: ${telephone({number: helpline.number}, view)}`,
      ...phones.map((phone) => telephone(phone, view)),
      ...emails.map(mail),
      inline(view.text(hours)),
    ],
    'meta',
  );
  const onward = ways(contact, view);
  return html`<article><strong>${nameWith(view, organisation)}</strong> ${mark(view)}${facts}${onward}</article>`;
};

/** A row with a name; nothing where there is nothing in it. */
const row = (label: string, shown: readonly Shown[]): Shown =>
  shown.some(Boolean)
    ? html`<div class="row"><dt>${label}</dt><dd>${shown.map((one) => html`<div>${one}</div>`)}</dd></div>`
    : undefined;

/** Countries that write the postcode behind the place; the rest of Europe writes it before. (UPU, postal addressing systems.) */
const postcodeLast = ['AU', 'CA', 'GB', 'IE', 'US'];
/** Those of them that put the region between the two. */
const regionBetween = ['AU', 'CA', 'US'];

/** The lines of an address in the order of its country; without one, where the organisation is. */
const addressLines = ({organisation, address}: Contact, view: View): readonly Shown[] => {
  if (!address) return [inline(view.name(organisation.place))];
  const {text, street, district, city, region, postcode, country = ''} = address;
  const place = view.name(city);
  const area = view.name(region);
  const code = postcode ? {value: postcode, lang: undefined} : undefined;
  const between = regionBetween.includes(country);
  const lines: Shown[] = [
    inline(view.name(text)),
    inline(view.name(street)),
    inline(view.name(district)),
    inOneRow(between ? [place, area, code] : postcodeLast.includes(country) ? [place, code] : [code, place]),
    between ? undefined : inline(area),
    country && html`${countryName(country, view)}`,
  ];
  return lines.filter(Boolean);
};

/** Words after one another. The blank belongs to the word behind it: see `nameWith`. */
const inOneRow = (words: readonly (Picked | undefined)[]): Shown =>
  together(
    ...words
      .filter((word) => word !== undefined)
      .map(({value, lang}, index) => inline({value: index ? ` ${value}` : value, lang})),
  );

/** A country as the reader says it; what is no code of one, as it is. */
const countryName = (country: string, view: View): string | undefined =>
  // ZZ is by definition none.
  COUNTRY.test(country) && country !== 'ZZ'
    ? new Intl.DisplayNames(view.format, {type: 'region'}).of(country)
    : country;

/** A number to tap, where it can be dialled from everywhere. */
const telephone = ({number, label}: Phone, view: View): Shown => {
  const shown = TELEPHONE.test(number)
    ? html`<a part="link" class="number" href=${`tel:${number.replace(/[^+\d]/g, '')}`}>${number}</a>`
    : html`<span>${number}</span>`;
  const text = inline(view.text(label));
  return text ? html`${text}: ${shown}` : shown;
};

const helplineLabel = ({label}: Phone, view: View): unknown =>
  inline(view.text(label)) ?? view.msg('Helpline', {id: 'contact.helpline'});

const mail = (address: string): Shown =>
  EMAIL.test(address) ? html`<a part="link" href=${`mailto:${address}`}>${address}</a>` : html`${address}`;

/** Website, map and social networks, these by the names of their sites where they have none. */
const ways = ({organisation, web, map, social = []}: Contact, view: View): Shown => {
  const labelled = (link: Link, label: string): Link => ({
    ...link,
    label: link.label ?? (label ? new Map([['*', label]]) : undefined),
  });
  return links(
    view,
    [
      ...(map ? [labelled(map, view.msg('Map', {id: 'contact.map'}))] : []),
      ...social.map((link) => labelled(link, siteOf(link.url))),
    ],
    view.name(organisation.name),
    web ?? organisation.url,
  );
};

/** What an address is called where nobody named it: its site, or what follows `mailto:`. */
const siteOf = (url = ''): string => url.replace(/^\w+:(\/\/(www\.)?)?/, '').replace(/[/?#].*/, '');
