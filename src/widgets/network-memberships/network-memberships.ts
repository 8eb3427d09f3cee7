import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Prose} from '../../content/fields.js';
import {formatDate, plural} from '../../locale/format.js';
import type {Locale, MsgFn} from '../../locale/locale.js';
import type {RenderContext} from '../../templates/context.js';
import {oneDeeper} from '../../templates/context.js';
import {fold} from '../../templates/fold.js';
import {nameWithAcronym} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links, linkTexts, tail} from '../../templates/link.js';
import {logoPlate} from '../../templates/plate.js';
import {
  badge,
  heading,
  joined,
  labelledList,
  lengthOf,
  listOf,
  mark,
  renderProse,
  renderText,
} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {fromTo} from '../../templates/time.js';
import {accordionStyles} from '../../theme/accordion.styles.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './network-memberships.content.js';
import type {Network, NetworkLayout} from './network-memberships.content.js';
import {styles} from './network-memberships.styles.js';
import {axisOf, bar, scale} from './timeline.js';
import type {Axis} from './timeline.js';

/**
 * The networks, alliances and coalitions that an organisation belongs to.
 *
 * Layouts: `list` (default), `cards`, `accordion`, `logos`, `timeline` (who, and over which years).
 *
 * @csspart bar - From when until when an organisation is a member.
 * @csspart logo - A network's logo.
 * @csspart title-link - A logo or name that is a link.
 * @tag network-memberships
 */
export class NetworkMemberships extends NgoWidget<Network, NetworkLayout> {
  static override readonly styles = [hostStyles, gridStyles, accordionStyles, styles];

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
        return items(context, networks, 'logos', 'outlined', logoOnly);
      case 'accordion':
        return items(context, networks, 'list accordion', 'plain', folded);
      case 'cards':
        return items(context, networks, 'grid', 'card', card);
      case 'timeline': {
        const axis = axisOf(networks);
        const each = (network: Network): Rendered => inTime(network, context, axis);
        const arrangement = axis ? 'list timeline' : 'list timeline undated';
        return html`${scale(axis, context, 'plain')}${items(context, networks, arrangement, 'plain', each)}`;
      }
      case 'list': {
        // One bar alone compares with nothing.
        const axis = axisOf(networks, 2);
        return items(context, networks, 'list', 'plain', (network) => row(network, context, axis));
      }
    }
  }
}

/** A row: logo, what there is to say, and at its end the facts. */
const row = (network: Network, context: RenderContext, axis: Axis | undefined): Rendered => {
  const {locale} = context;
  const facts = joined(
    badges(network, locale),
    bar(network, axis),
    listOf([years(network, locale), ...others(network, locale)], 'meta'),
  );
  return html`<div class="network">${plate(network, context)}<div class="parts"><div class="entry">${title(network, context)}${text(
    context,
    network,
    network.roleNote,
    network.description,
    SHORT_IN_ROW,
  )}</div>${facts === nothing ? nothing : html`<div class="facts">${facts}</div>`}</div></div>`;
};

/** A card: logo and role above, what it is about cut short, the way to it at the foot. */
const card = (network: Network, context: RenderContext): Rendered => {
  const {locale} = context;
  return html`<div class="network">${plate(network, context)}${title(network, context)}${badges(network, locale)}${listOf(
    [years(network, locale), ...others(network, locale)],
    'meta',
  )}<div class="entry">${text(context, network, network.description, network.roleNote)}</div></div>`;
};

const folded = (network: Network, context: RenderContext): Rendered => {
  const {locale} = context;
  const short = joined(badges(network, locale), listOf([years(network, locale)], 'meta'));
  const name = html`<div class="row"><div>${title(network, context)}</div>${short}</div>`;
  const prose = joined(
    renderProse(context, network.roleNote),
    renderProse(context, network.description),
    onward(network, context),
  );
  const aims = objectives(network, context);
  const facts = listOf(others(network, locale), 'meta');
  const halves = [prose, aims].filter((half) => half !== nothing);
  return fold(
    name,
    joined(
      facts,
      halves[0]
        ? html`<div class="halves">${halves.map((half) => html`<div class="entry">${half}</div>`)}</div>`
        : nothing,
    ),
  );
};

/** A line of the time line: who and since when, and the same as a bar. */
const inTime = (network: Network, context: RenderContext, axis: Axis | undefined): Rendered => {
  const {locale, headingLevel} = context;
  const name = nameWithAcronym(context, network);
  const {url} = network;
  const [role, ended] = states(network, locale);
  const words = [role, years(network, locale), ended].filter(Boolean).join(', ');
  const said = joined(
    heading(headingLevel, url ? html`<a part="link" href=${url}>${name}</a>` : name),
    words ? html`<p part="meta">${words}</p>` : nothing,
  );
  return html`<div class="time">${axis ? html`<div>${said}</div>${bar(network, axis)}` : said}</div>`;
};

/** The logo on its plate; without one, the first letter. */
const plate = (network: Network, context: RenderContext): Rendered => {
  const name = context.locale.pick(network.name);
  const letter = html`<span class="box letter" data-letter=${[...(name?.value.replace(/[^\p{L}\p{N}]/gu, '') ?? '')][0] ?? ''}></span>`;
  const {logo: image} = network;
  if (!image || context.failedImages.has(image.src)) return letter;
  return logoPlate(context, image, 'logo', context.locale.pick(image.alt) ?? name, nothing);
};

/** As many letters as four lines hold, or five; and in a row, which is wider. */
const SHORT = 180;
const SHORT_IN_ROW = 320;

/** What is said first, cut where it is long, and the rest to be asked for; the ways to the network beside that. */
const text = (
  context: RenderContext,
  network: Network,
  first: Prose | undefined,
  second: Prose | undefined,
  short = SHORT,
): Rendered => {
  const {locale} = context;
  const lead = first ?? second;
  const rest = joined(lead === second ? nothing : renderProse(context, second), objectives(network, context));
  // Who asks for more gets more: a text alone is cut only where it surely is longer than its lines.
  const isCut = lengthOf(context, lead) > (rest === nothing ? short : SHORT);
  const more =
    isCut || rest !== nothing
      ? html`<details><summary><span>${locale.msg('More', {id: 'text.more'})}${tail(locale.pick(network.name))}</span></summary><div class="entry">${rest}</div></details>`
      : nothing;
  const foot = joined(more, onward(network, context));
  return joined(
    renderProse(context, lead, isCut ? 'cut' : 'text'),
    foot === nothing ? nothing : html`<div class="foot">${foot}</div>`,
  );
};

const onward = (network: Network, context: RenderContext): Rendered =>
  links(context, network.links, context.locale.pick(network.name), network.url);

const objectives = (network: Network, context: RenderContext): Rendered =>
  labelledList(
    oneDeeper(context),
    context.locale.msg('Objectives', {id: 'network-memberships.objectives'}),
    network.objectives,
  );

const logoOnly = (network: Network, context: RenderContext): Rendered => {
  const {locale} = context;
  const name = locale.pick(network.name);
  const alt = locale.pick(network.logo?.alt);
  // The picture stands alone: it must say whose logo it is, even where the data calls it decorative.
  const shown = network.logo
    ? logoPlate(context, network.logo, 'logo', alt?.value ? alt : name, renderText(name))
    : renderText(name);
  return network.url ? html`<a part="link title-link" href=${network.url}>${shown}</a>` : shown;
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

/** What the organisation is there, and whether the network has ended. */
const states = ({role, status}: Network, {msg}: Locale): readonly (string | undefined)[] => [
  roles(msg)[role ?? ''],
  status === 'ended' ? msg('no longer active', {id: 'network-memberships.ended'}) : undefined,
];

const badges = (network: Network, locale: Locale): Rendered => listOf(states(network, locale).map(badge), 'meta');

const years = ({since, until}: Network, locale: Locale): string | undefined => fromTo(locale, since, until);

const others = (network: Network, locale: Locale): readonly unknown[] => {
  const {msg} = locale;
  const {scope, place, founded} = network;
  return [
    scopes(msg)[scope ?? ''],
    renderText(locale.pick(place)),
    founded && msg(str`founded ${formatDate(locale, founded)}`, {id: 'network-memberships.founded'}),
    size(network, locale),
  ];
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
    zero: () => msg(str`${n} organisations`, {id: 'size.organisations.zero'}),
    one: () => msg(str`${n} organisation`, {id: 'size.organisations.one'}),
    two: () => msg(str`${n} organisations`, {id: 'size.organisations.two'}),
    few: () => msg(str`${n} organisations`, {id: 'size.organisations.few'}),
    many: () => msg(str`${n} organisations`, {id: 'size.organisations.many'}),
    other: () => msg(str`${n} organisations`, {id: 'size.organisations.other'}),
  }));
  const places = plural(locale, countries, (n) => ({
    zero: () => msg(str`${n} countries`, {id: 'size.countries.zero'}),
    one: () => msg(str`${n} country`, {id: 'size.countries.one'}),
    two: () => msg(str`${n} countries`, {id: 'size.countries.two'}),
    few: () => msg(str`${n} countries`, {id: 'size.countries.few'}),
    many: () => msg(str`${n} countries`, {id: 'size.countries.many'}),
    other: () => msg(str`${n} countries`, {id: 'size.countries.other'}),
  }));
  return members && places ? msg(str`${members} in ${places}`, {id: 'size.in'}) : (members ?? places);
};

declare global {
  interface HTMLElementTagNameMap {
    'network-memberships': NetworkMemberships;
  }
}
