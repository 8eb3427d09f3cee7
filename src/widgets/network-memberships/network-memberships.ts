import {str} from '@lit/localize';
import {html} from 'lit/html.js';
import {formatDate, plural} from '../../locale/format.js';
import type {MsgFn} from '../../locale/locale.js';
import {fold} from '../../templates/fold.js';
import {img, logo, nameWith} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import {badge, blocks, heading, inline, labelledList, listOf, mark, together} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import {since, until} from '../../templates/time.js';
import {oneDeeper} from '../../templates/view.js';
import type {View} from '../../templates/view.js';
import {accordionStyles} from '../../theme/accordion.styles.js';
import {foldStyles} from '../../theme/fold.styles.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './network-memberships.content.js';
import type {Network} from './network-memberships.content.js';
import {styles} from './network-memberships.styles.js';

/**
 * The networks, alliances and coalitions that an organisation belongs to.
 *
 * Layouts: `list` (default), `cards`, `accordion`, `logos`.
 *
 * @csspart logo - A network's logo.
 * @tag network-memberships
 */
export class NetworkMemberships extends NgoWidget<Network> {
  static override readonly styles = hostStyles + gridStyles + foldStyles + accordionStyles + styles;

  protected override readonly content = content;

  protected override nameOf({name}: Network) {
    return name;
  }

  protected override emptySentence(msg: MsgFn): string {
    return msg('There are no networks to show.', {id: 'network-memberships.empty'});
  }

  protected override renderContent(networks: readonly Network[], view: View, layout: string): unknown {
    return layout === 'logos'
      ? items(view, networks, 'grid logos', 'outlined', logoOnly)
      : layout === 'accordion'
        ? items(view, networks, 'list accordion', 'plain', folded)
        : items(view, networks, layout === 'cards' ? 'grid' : 'list', layout === 'cards' ? 'outlined' : 'plain', whole);
  }
}

/** Everything about a network, its logo and name above. */
const whole = (item: Network, view: View): Shown => {
  const details = body(item, view);
  return html`<article>${logo(view, item.logo, view.name(item.name))}${title(item, view)}${details}</article>`;
};

const folded = (item: Network, view: View): Shown => {
  const details = body(item, view);
  return fold(title(item, view), details);
};

const logoOnly = (item: Network, view: View): Shown => {
  const name = view.name(item.name);
  const alt = view.name(item.logo?.alt);
  // The picture stands alone: it must say whose logo it is, even where the data calls it decorative.
  const shown = img(view, item.logo, 'logo', alt?.value ? alt : name, inline(name));
  return item.url ? html`<a part="link" href=${item.url}>${shown}</a>` : shown;
};

/** The name, and the mark, which says what `body` took from another language: call it after. */
const title = (item: Network, view: View): Shown => html`${heading(view.level, nameWith(view, item))}${mark(view)}`;

const body = (item: Network, view: View): Shown =>
  together(
    facts(item, view),
    blocks(view, item.roleNote),
    blocks(view, item.description),
    labelledList(oneDeeper(view), view.msg('Objectives', {id: 'network-memberships.objectives'}), item.objectives),
    links(view, item.links, view.name(item.name), item.url),
  );

const facts = (item: Network, view: View): Shown => {
  const {msg} = view;
  const {founded} = item;
  return listOf(
    [
      badge(roles(msg)[item.role ?? '']),
      item.status === 'ended' && badge(msg('no longer active', {id: 'network-memberships.ended'})),
      since(view, item.since),
      until(view, item.until),
      scopes(msg)[item.scope ?? ''],
      inline(view.name(item.place)),
      founded && msg(str`founded ${formatDate(view, founded)}`, {id: 'network-memberships.founded'}),
      size(item, view),
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
const size = ({organisations, countries}: Network, view: View): string | undefined => {
  const {msg} = view;
  const members = plural(view, organisations, (n, one) =>
    one
      ? msg(str`${n} organisation`, {id: 'size.organisation'})
      : msg(str`${n} organisations`, {id: 'size.organisations'}),
  );
  const places = plural(view, countries, (n, one) =>
    one ? msg(str`${n} country`, {id: 'size.country'}) : msg(str`${n} countries`, {id: 'size.countries'}),
  );
  return members && places ? msg(str`${members} in ${places}`, {id: 'size.in'}) : (members ?? places);
};
