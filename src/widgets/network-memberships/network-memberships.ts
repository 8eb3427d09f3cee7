import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {formatDate, plural} from '../../locale/format.js';
import type {Locale, MsgFn} from '../../locale/locale.js';
import type {RenderContext} from '../../templates/context.js';
import {oneDeeper} from '../../templates/context.js';
import {fold} from '../../templates/fold.js';
import {img, logo, nameWithAcronym} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links, linkTexts} from '../../templates/link.js';
import {badge, heading, joined, labelledList, listOf, mark, renderProse, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {since, until} from '../../templates/time.js';
import {accordionStyles} from '../../theme/accordion.styles.js';
import {foldStyles} from '../../theme/fold.styles.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './network-memberships.content.js';
import type {Network, NetworkLayout} from './network-memberships.content.js';
import {styles} from './network-memberships.styles.js';

/**
 * The networks, alliances and coalitions that an organisation belongs to.
 *
 * Layouts: `list` (default), `cards`, `accordion`, `logos`.
 *
 * @csspart logo - A network's logo.
 * @tag network-memberships
 */
export class NetworkMemberships extends NgoWidget<Network, NetworkLayout> {
  static override readonly styles = [hostStyles, gridStyles, foldStyles, accordionStyles, styles];

  protected override readonly definition = content;

  protected override nameOf({name}: Network) {
    return name;
  }

  protected override emptyMessage(msg: MsgFn): string {
    return msg('There are no networks to show.', {id: 'network-memberships.empty'});
  }

  protected override renderContent(
    networks: readonly Network[],
    context: RenderContext,
    layout: NetworkLayout,
  ): unknown {
    switch (layout) {
      case 'logos':
        return items(context, networks, 'grid logos', 'outlined', logoOnly);
      case 'accordion':
        return items(context, networks, 'list accordion', 'plain', folded);
      case 'cards':
        return items(context, networks, 'grid', 'outlined', whole);
      case 'list':
        return items(context, networks, 'list', 'plain', whole);
    }
  }
}

/** Everything about a network, its logo and name above. */
const whole = (network: Network, context: RenderContext): Rendered =>
  html`<div class="entry">${logo(context, network.logo, context.locale.pick(network.name))}${title(network, context)}${body(
    network,
    context,
  )}</div>`;

const folded = (network: Network, context: RenderContext): Rendered =>
  fold(title(network, context), body(network, context));

const logoOnly = (network: Network, context: RenderContext): Rendered => {
  const {locale} = context;
  const name = locale.pick(network.name);
  const alt = locale.pick(network.logo?.alt);
  // The picture stands alone: it must say whose logo it is, even where the data calls it decorative.
  const shown = img(context, network.logo, 'logo', alt?.value ? alt : name, renderText(name));
  return network.url ? html`<a part="link" href=${network.url}>${shown}</a>` : shown;
};

/** The name, and the mark where one of the texts below it is in another language. */
const title = (network: Network, context: RenderContext): Rendered => {
  const {roleNote, description, objectives = [], links: list} = network;
  return html`${heading(context.headingLevel, nameWithAcronym(context, network))}${mark(context, [
    roleNote,
    description,
    ...objectives,
    ...linkTexts(list),
  ])}`;
};

const body = (network: Network, context: RenderContext): Rendered => {
  const {locale} = context;
  return joined(
    facts(network, locale),
    renderProse(context, network.roleNote),
    renderProse(context, network.description),
    labelledList(
      oneDeeper(context),
      locale.msg('Objectives', {id: 'network-memberships.objectives'}),
      network.objectives,
    ),
    links(context, network.links, locale.pick(network.name), network.url),
  );
};

const facts = (network: Network, locale: Locale): Rendered => {
  const {msg} = locale;
  const {role, status, scope, place, founded} = network;
  return listOf(
    [
      badge(roles(msg)[role ?? '']),
      status === 'ended' ? badge(msg('no longer active', {id: 'network-memberships.ended'})) : nothing,
      since(locale, network.since),
      until(locale, network.until),
      scopes(msg)[scope ?? ''],
      renderText(locale.pick(place)),
      founded && msg(str`founded ${formatDate(locale, founded)}`, {id: 'network-memberships.founded'}),
      size(network, locale),
    ],
    'meta',
  );
};

const roles = (msg: MsgFn): Partial<Record<string, string>> => ({
  member: msg('member', {id: 'role.member'}),
  founder: msg('founder', {id: 'role.founder'}),
  'co-founder': msg('co-founder', {id: 'role.co-founder'}),
  coordinator: msg('coordinator', {id: 'role.coordinator'}),
  representative: msg('representative', {id: 'role.representative'}),
  observer: msg('observer', {id: 'role.observer'}),
  partner: msg('partner', {id: 'role.partner'}),
});

const scopes = (msg: MsgFn): Partial<Record<string, string>> => ({
  national: msg('national', {id: 'scope.national'}),
  european: msg('European', {id: 'scope.european'}),
  international: msg('international', {id: 'scope.international'}),
});

/** "560 organisations in 46 countries", or the one of the two that is known. */
const size = ({organisations, countries}: Network, locale: Locale): string | undefined => {
  const {msg} = locale;
  const members = plural(locale, organisations, (n) => ({
    zero: msg(str`${n} organisations`, {id: 'size.organisations.zero'}),
    one: msg(str`${n} organisation`, {id: 'size.organisations.one'}),
    two: msg(str`${n} organisations`, {id: 'size.organisations.two'}),
    few: msg(str`${n} organisations`, {id: 'size.organisations.few'}),
    many: msg(str`${n} organisations`, {id: 'size.organisations.many'}),
    other: msg(str`${n} organisations`, {id: 'size.organisations.other'}),
  }));
  const places = plural(locale, countries, (n) => ({
    zero: msg(str`${n} countries`, {id: 'size.countries.zero'}),
    one: msg(str`${n} country`, {id: 'size.countries.one'}),
    two: msg(str`${n} countries`, {id: 'size.countries.two'}),
    few: msg(str`${n} countries`, {id: 'size.countries.few'}),
    many: msg(str`${n} countries`, {id: 'size.countries.many'}),
    other: msg(str`${n} countries`, {id: 'size.countries.other'}),
  }));
  return members && places ? msg(str`${members} in ${places}`, {id: 'size.in'}) : (members ?? places);
};

declare global {
  interface HTMLElementTagNameMap {
    'network-memberships': NetworkMemberships;
  }
}
