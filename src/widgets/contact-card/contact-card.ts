import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {COUNTRY, dialled, EMAIL, TELEPHONE} from '../../content/contact.js';
import {MESSENGERS} from '../../content/fields.js';
import type {Localized} from '../../content/fields.js';
import {regionName} from '../../locale/format.js';
import type {Locale, MsgFn, Picked} from '../../locale/locale.js';
import type {RenderContext} from '../../templates/context.js';
import {logo, nameWithAcronym} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {linesOf} from '../../templates/lines.js';
import {links, linkTexts} from '../../templates/link.js';
import {heading, isRendered, joined, listOf, mark, renderText} from '../../templates/text.js';
import {term, terms} from '../../templates/terms.js';
import type {Rendered} from '../../templates/text.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {termsStyles} from '../../theme/terms.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './contact-card.content.js';
import type {Contact, ContactLayout, Phone} from './contact-card.content.js';
import {styles} from './contact-card.styles.js';
import {weekInLine, weekInTerms, weekTexts} from './week.js';

/**
 * How to reach an organisation: telephone numbers and e-mail addresses are links, the address is in the order
 * of its country.
 *
 * Layouts: `card` (default), `inline`.
 *
 * @csspart logo - The organisation's logo.
 * @csspart contact-link - A telephone number, an e-mail address.
 * @tag contact-card
 */
export class ContactCard extends NgoWidget<Contact, ContactLayout> {
  static override readonly styles = [hostStyles, gridStyles, termsStyles, styles];

  protected override readonly definition = content;

  protected override nameOf({organisation}: Contact) {
    return organisation.name;
  }

  protected override emptyMessage(msg: MsgFn): string {
    return msg('There are no contacts to show.', {id: 'contact-card.empty'});
  }

  protected override renderContent(
    contacts: readonly Contact[],
    context: RenderContext,
    layout: ContactLayout,
  ): unknown {
    return layout === 'inline'
      ? items(context, contacts, 'list inline', 'plain', inOneLine)
      : contacts[1]
        ? items(context, contacts, 'grid', 'card', card)
        : items(context, contacts, 'list', 'plain', card);
  }
}

const card = (contact: Contact, context: RenderContext): Rendered => {
  const {locale, headingLevel} = context;
  const {msg} = locale;
  const {organisation, helpline, phones = [], emails = [], hours} = contact;
  const address = terms([term(msg('Address', {id: 'contact.address'}), addressLines(contact, locale), 'hidden')]);
  const rows = terms([
    term(
      msg('Telephone', {id: 'contact.phone'}),
      phones.map((phone) => telephone(phone, locale)),
    ),
    term(msg('Email', {id: 'contact.email'}), emails.map(mail)),
    term(msg('Opening hours', {id: 'contact.hours'}), [
      ...linesOf(locale.pick(hours)).map(renderText),
      ...weekInTerms(contact, locale),
    ]),
  ]);
  const help = helpline
    ? html`<p class="helpline" part="text"><span>${helplineLabel(helpline, locale)}</span> <strong>${telephone({number: helpline.number}, locale, false)}</strong></p>`
    : nothing;
  return html`<div class="thirds"><div class="entry"><div class="name">${logo(context, organisation.logo, locale.pick(organisation.name))}<div>${heading(
    headingLevel,
    nameWithAcronym(context, organisation),
  )}${mark(context, textsOf(contact))}</div></div>${address}${onwardLinks(contact, context)}</div>${rows}${help}</div>`;
};

const inOneLine = (contact: Contact, context: RenderContext): Rendered => {
  const {locale} = context;
  const {organisation, helpline, phones = [], emails = [], hours} = contact;
  const facts = listOf(
    [
      ...addressLines(contact, locale),
      helpline ? html`${helplineLabel(helpline, locale)}: ${telephone({number: helpline.number}, locale)}` : nothing,
      ...phones.map((phone) => telephone(phone, locale)),
      ...emails.map(mail),
      ...linesOf(locale.pick(hours)).map(renderText),
      ...weekInLine(contact, locale),
    ],
    'meta',
  );
  return html`<div class="entry"><strong>${nameWithAcronym(context, organisation)}</strong> ${mark(
    context,
    textsOf(contact),
  )}${facts}${onwardLinks(contact, context)}</div>`;
};

/** What is no name and no address. */
const textsOf = (contact: Contact): (Localized | undefined)[] => {
  const {helpline, phones = [], hours, map, social = []} = contact;
  return [
    ...phones.map(({label}) => label),
    hours,
    ...weekTexts(contact),
    helpline?.label,
    map?.label,
    ...linkTexts(social),
  ];
};

/** Countries that write the postcode behind the place; the rest of Europe writes it before. (UPU, postal addressing systems.) */
const postcodeLast = ['AU', 'CA', 'GB', 'IE', 'US'];
/** Those of them that put the region between the two. */
const regionBetween = ['AU', 'CA', 'US'];

/** The lines of an address in the order of its country; without one, where the organisation is. */
const addressLines = ({organisation, address}: Contact, locale: Locale): readonly Rendered[] => {
  if (!address) return [renderText(locale.pick(organisation.place))];
  const {text, street, district, city, region, postcode, country = ''} = address;
  const place = locale.pick(city);
  const area = locale.pick(region);
  const code = postcode ? ({value: postcode, lang: undefined, dir: 'ltr'} as const) : undefined;
  const between = regionBetween.includes(country);
  const lines: readonly Rendered[] = [
    ...linesOf(locale.pick(text)).map(renderText),
    renderText(locale.pick(street)),
    renderText(locale.pick(district)),
    inOneRow(between ? [place, area, code] : postcodeLast.includes(country) ? [place, code] : [code, place]),
    between ? nothing : renderText(area),
    country ? html`${countryName(country, locale)}` : nothing,
  ];
  return lines.filter(isRendered);
};

/** Words after one another. The blank is outside of the word behind it, which may run the other way; see `.word`. */
const inOneRow = (words: readonly (Picked | undefined)[]): Rendered =>
  joined(
    ...words
      .filter((word) => word !== undefined)
      .map((word, index) => (index ? html`<span class="word"> ${renderText(word)}</span>` : renderText(word))),
  );

/** A country as the reader says it; what is no code of one, as it is. */
const countryName = (country: string, locale: Locale): string | undefined =>
  // ZZ is by definition none.
  COUNTRY.test(country) && country !== 'ZZ' ? locale.isolate(regionName(locale, country) ?? country) : country;

/** A number to tap, where it can be dialled. */
const telephone = ({number, label}: Phone, locale: Locale, hasPart = true): Rendered => {
  const shown = TELEPHONE.test(number)
    ? html`<a part=${ifDefined(hasPart ? 'link contact-link' : undefined)} class="number" dir="ltr" href=${`tel:${dialled(number)}`}>${number}</a>`
    : html`<span dir="ltr">${number}</span>`;
  const text = locale.pick(label);
  return text ? html`${renderText(text)}: ${shown}` : shown;
};

const helplineLabel = ({label}: Phone, locale: Locale): unknown => {
  const text = locale.pick(label);
  return text ? renderText(text) : locale.msg('Helpline', {id: 'contact.helpline'});
};

const mail = (address: string): Rendered =>
  EMAIL.test(address)
    ? html`<a part="link contact-link" dir="ltr" href=${`mailto:${address}`}>${address}</a>`
    : html`<span dir="ltr">${address}</span>`;

/** Website, map and social networks, these by the names of their sites where they have none. */
const onwardLinks = ({organisation, web, map, social = []}: Contact, context: RenderContext): Rendered => {
  const {locale} = context;
  return links(
    context,
    [
      ...(map ? [{...map, defaultLabel: locale.msg('Map', {id: 'contact.map'})}] : []),
      ...social.map((link) => ({...link, defaultLabel: siteOf(link.url) || undefined})),
    ],
    locale.pick(organisation.name),
    web ?? organisation.url,
  );
};

/** What an address is called where nobody named it: its messenger, its site, or what follows `mailto:`. */
const siteOf = (url = ''): string =>
  MESSENGERS[url.replace(/:.*/, '')] ?? url.replace(/^\w+:(\/\/(www\.)?)?/, '').replace(/[/?#].*/, '');

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCard;
  }
}
