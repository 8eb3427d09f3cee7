import {html, nothing} from 'lit/html.js';
import type {Funding} from '../content/funding.js';
import {formatDateRange, formatList, formatMoney} from '../locale/format.js';
import type {MsgFn} from '../locale/locale.js';
import {img, organisation} from './image.js';
import {links} from './link.js';
import {inline, listOf, mark} from './text.js';
import type {Shown} from './text.js';
import {since, until} from './time.js';
import type {View} from './view.js';

const levels = (msg: MsgFn): Record<Funding['level'], string> => ({
  funded: msg('Funded by', {id: 'funding.funded'}),
  'co-funded': msg('Co-funded by', {id: 'funding.co-funded'}),
  supported: msg('Supported by', {id: 'funding.supported'}),
});

/** From and to, or what is known of it. */
export const period = (view: View, from: string | undefined, to: string | undefined): string | undefined =>
  from && to ? formatDateRange(view, from, to) : (since(view, from) ?? until(view, to));

/**
 * Who paid. Statement, disclaimer and logos are what a funder's contract demands: they have no part and
 * read no custom property, so that no theme reaches them.
 */
export const funding = (item: Funding, view: View): Shown => {
  const name = view.name(item.funder.name);
  if (!name) return undefined;
  const logos = [item.funder.logo, ...(item.logos ?? [])].filter((one) => one !== undefined);
  const contract = view.texts([item.statement, item.disclaimer].filter((text) => text !== undefined));
  const donors = view.texts(item.donors).map(inline);
  const facts = listOf(
    [
      inline(view.name(item.funder.place)),
      inline(view.text(item.programme)),
      inline(view.text(item.mechanism)),
      period(view, item.period?.from, item.period?.to),
      inline(view.text(item.projectTitle)),
      item.reference,
      item.amount && formatMoney(view, item.amount.value, item.amount.currency),
      donors[0] && formatList(view, donors),
    ],
    'meta',
  );
  const onward = links(view, item.link && [{kind: 'programme', ...item.link}], name);
  return html`<div class="funding"><div><p><small>${levels(view.msg)[item.level]}</small> <strong>${organisation(view, item.funder)}</strong> ${mark(
    view,
  )}</p>${facts}${contract.map(({value, lang}) => html`<p lang=${lang ?? nothing}>${value}</p>`)}${onward}</div>${
    logos[0] &&
    html`<div class="funder-logos">${logos.map((one) => img(view, one, undefined, view.name(one.alt) ?? name, inline(name)))}</div>`
  }</div>`;
};
