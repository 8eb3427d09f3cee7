import {html, nothing} from 'lit';
import type {Funding} from '../content/funding.js';
import {formatList, formatMoney} from '../locale/format.js';
import type {MsgFn} from '../locale/locale.js';
import type {RenderContext} from './context.js';
import {img, organisationName} from './image.js';
import {paragraphsOfLines} from './lines.js';
import {links} from './link.js';
import {listOf, mark, renderText} from './text.js';
import type {Rendered} from './text.js';
import {period} from './time.js';

const levels = (msg: MsgFn): Record<Funding['level'], string> => ({
  funded: msg('Funded by', {id: 'funding.funded'}),
  'co-funded': msg('Co-funded by', {id: 'funding.co-funded'}),
  supported: msg('Supported by', {id: 'funding.supported'}),
});

/**
 * Who paid. Statement, disclaimer and logos are what a funder's contract demands: they have no part and
 * read no custom property, so that no theme reaches them.
 */
export const funding = (item: Funding, context: RenderContext): Rendered => {
  const {locale} = context;
  const {funder, programme, mechanism, projectTitle, donors = [], statement, disclaimer, link, amount} = item;
  const name = locale.pick(funder.name);
  if (!name) return nothing;
  const logos = [funder.logo, ...(item.logos ?? [])].filter((one) => one !== undefined);
  const donorNames = locale.pickAll(donors).map(renderText);
  const facts = listOf(
    [
      renderText(locale.pick(funder.place)),
      renderText(locale.pick(programme)),
      renderText(locale.pick(mechanism)),
      period(locale, item.period?.from, item.period?.to),
      renderText(locale.pick(projectTitle)),
      item.reference && html`<bdi>${item.reference}</bdi>`,
      amount && formatMoney(locale, amount.value, amount.currency),
      donorNames[0] && formatList(locale, donorNames),
    ],
    'meta',
  );
  const marked = mark(context, [statement, disclaimer, ...donors, programme, mechanism, projectTitle, link?.label]);
  const prescribed = [statement, disclaimer].map((text) => paragraphsOfLines(locale.pick(text)));
  return html`<div class="funding"><div><p><small>${levels(locale.msg)[item.level]}</small> <strong>${organisationName(
    context,
    funder,
  )}</strong> ${marked}</p>${facts}${prescribed}${links(context, link && [{kind: 'programme', ...link}], name)}</div>${
    logos[0]
      ? html`<div class="funder-logos">${logos.map((one) =>
          img(context, one, undefined, locale.pick(one.alt) ?? name, renderText(name)),
        )}</div>`
      : nothing
  }</div>`;
};
