import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {CSSResultGroup} from 'lit';
import {formatDate, formatNumber, plural} from '../../locale/format.js';
import type {Locale, MsgFn} from '../../locale/locale.js';
import {brackets, logo} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import {badge, blocks, heading, inline, labelledList, mark, meta} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import {deeper} from '../../templates/view.js';
import type {View} from '../../templates/view.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './network-memberships.content.js';
import type {Network} from './network-memberships.content.js';
import {styles} from './network-memberships.styles.js';

/**
 * The networks, alliances and coalitions that an organisation belongs to.
 *
 * Layouts: `list` (default), `cards`, `accordion`, `logos`.
 *
 * @tag network-memberships
 */
export class NetworkMemberships extends NgoWidget<Network> {
  static override styles: CSSResultGroup = [NgoWidget.styles, styles];

  protected override readonly content = content;

  protected override nameOf({name}: Network) {
    return name;
  }

  protected override emptySentence(msg: MsgFn): string {
    return msg('There are no networks to show.', {id: 'network-memberships.empty'});
  }

  protected override renderContent(networks: readonly Network[], view: View, layout: string): unknown {
    switch (layout) {
      case 'cards':
        return items(view, networks, 'grid', 'outlined', network);
      case 'accordion':
        return items(view, networks, 'list accordion', 'plain', folded);
      case 'logos':
        return items(view, networks, 'grid logos', 'outlined', logoOnly);
      default:
        return items(view, networks, 'list', 'plain', network);
    }
  }
}

/** Everything about a network, its name above. */
const network = (item: Network, view: View): Shown => {
  const name = view.locale.name(item.name);
  const image = logo(view, item.logo, name, true);
  const details = body(item, view);
  return html`<article class="network">
    ${image === nothing ? nothing : html`<div class="mark-image">${image}</div>`}
    <div class="body">${title(item, view)}${details}</div>
  </article>`;
};

const folded = (item: Network, view: View): Shown => {
  const details = body(item, view);
  return html`<details>
    <summary>${title(item, view)}</summary>
    <div class="body">${details}</div>
  </details>`;
};

const logoOnly = ({logo: image, url, name}: Network, view: View): Shown => {
  const shown = logo(view, image, view.locale.name(name));
  const content = image ? shown : inline(view.locale.name(name));
  return url ? html`<a part="link" href=${url}>${content}</a>` : content;
};

/** The name with its acronym. The mark says what `body` had to take from another language: call it after. */
const title = ({name, acronym}: Network, view: View): Shown => {
  const {locale} = view;
  const text = locale.name(name);
  return heading(view.level, html`${inline(text)}${brackets(text, locale.name(acronym))}${mark(view)}`, 'heading');
};

const body = (item: Network, view: View): Shown => {
  const {locale} = view;
  const note = blocks(view, item.roleNote);
  return html`${facts(item, locale)}${note === nothing ? nothing : html`<div class="role-note">${note}</div>`}${blocks(
    view,
    item.description,
  )}${labelledList(deeper(view), locale.msg('Objectives', {id: 'network-memberships.objectives'}), item.objectives)}${links(
    view,
    item.links,
    locale.name(item.name),
    item.url,
  )}`;
};

const facts = (item: Network, locale: Locale): Shown => {
  const {msg} = locale;
  const date = (partial: string) => formatDate(locale, partial);
  return meta([
    badge(roleWord(msg, item.role)),
    item.status === 'ended' ? badge(msg('no longer active', {id: 'network-memberships.ended'})) : undefined,
    item.since && msg(str`since ${date(item.since)}`, {id: 'network-memberships.since'}),
    item.until && msg(str`until ${date(item.until)}`, {id: 'network-memberships.until'}),
    scopeWord(msg, item.scope),
    inline(locale.name(item.place)),
    item.founded && msg(str`founded ${date(item.founded)}`, {id: 'network-memberships.founded'}),
    size(item, locale),
  ]);
};

const roleWord = (msg: MsgFn, role: Network['role']): string | undefined => {
  switch (role) {
    case 'member':
      return msg('member', {id: 'role.member'});
    case 'founder':
      return msg('founder', {id: 'role.founder'});
    case 'co-founder':
      return msg('co-founder', {id: 'role.co-founder'});
    case 'coordinator':
      return msg('coordinator', {id: 'role.coordinator'});
    case 'representative':
      return msg('representative', {id: 'role.representative'});
    case 'observer':
      return msg('observer', {id: 'role.observer'});
    case 'partner':
      return msg('partner', {id: 'role.partner'});
    default:
      return undefined;
  }
};

const scopeWord = (msg: MsgFn, scope: Network['scope']): string | undefined => {
  switch (scope) {
    case 'national':
      return msg('national', {id: 'scope.national'});
    case 'european':
      return msg('European', {id: 'scope.european'});
    case 'international':
      return msg('international', {id: 'scope.international'});
    default:
      return undefined;
  }
};

/** "560 organisations in 46 countries", or the one of the two that is known. */
const size = ({organisations, countries}: Network, locale: Locale): string | undefined => {
  const {msg} = locale;
  const members =
    organisations &&
    plural(locale, organisations,
      msg(str`${formatNumber(locale, organisations)} organisation`, {id: 'size.organisation'}),
      msg(str`${formatNumber(locale, organisations)} organisations`, {id: 'size.organisations'}),
    );
  const places =
    countries &&
    plural(locale, countries,
      msg(str`${formatNumber(locale, countries)} country`, {id: 'size.country'}),
      msg(str`${formatNumber(locale, countries)} countries`, {id: 'size.countries'}),
    );
  return members && places ? msg(str`${members} in ${places}`, {id: 'size.in'}) : members || places || undefined;
};
