import {html, nothing} from 'lit';
import type {Funding} from '../content/records.js';
import {formatDate, formatDateRange, formatList, formatMoney} from '../locale/format.js';
import type {Locale} from '../locale/locale.js';
import {logo, organisation} from './image.js';
import {links} from './link.js';
import {inline, meta} from './text.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

const levelWord = ({msg}: Locale, level: Funding['level']): string => {
  switch (level) {
    case 'funded':
      return msg('Funded by', {id: 'funding.funded'});
    case 'co-funded':
      return msg('Co-funded by', {id: 'funding.co-funded'});
    case 'supported':
      return msg('Supported by', {id: 'funding.supported'});
  }
};

/** From and to, or what is known of it. */
export const period = (locale: Locale, from: string | undefined, to: string | undefined): string | undefined =>
  from && to ? formatDateRange(locale, from, to) : (from ?? to) && formatDate(locale, (from ?? to) as string);

/**
 * Who paid. Statement, disclaimer and logos are what a funder's contract demands: they stand in classes of
 * their own that no custom property and no `::part` reaches.
 */
export const funding = (view: View, item: Funding): Shown => {
  const {locale} = view;
  const name = locale.name(item.funder.name);
  if (!name) return nothing;
  const donors = locale.texts(item.donors).map(({value}) => value);
  const statement = locale.text(item.statement);
  const disclaimer = locale.text(item.disclaimer);
  const logos = [item.funder.logo, ...(item.logos ?? [])].filter((one) => one !== undefined);
  return html`<div class="funding">
    <div class="funding-text">
      <p class="funder">
        <span class="label">${levelWord(locale, item.level)}</span> ${organisation(view, item.funder)}
      </p>
      ${meta([
        inline(locale.text(item.programme)),
        inline(locale.text(item.mechanism)),
        period(locale, item.period?.from, item.period?.to),
        inline(locale.text(item.projectTitle)),
        item.reference,
        item.amount && formatMoney(locale, item.amount.value, item.amount.currency),
        donors.length > 0 ? formatList(locale, donors) : undefined,
      ])}
      ${statement ? html`<p class="statement" lang=${statement.lang ?? nothing}>${statement.value}</p>` : nothing}
      ${disclaimer ? html`<p class="statement" lang=${disclaimer.lang ?? nothing}>${disclaimer.value}</p>` : nothing}
      ${links(view, item.link && [{kind: 'programme', ...item.link}], name)}
    </div>
    ${logos.length > 0 ? html`<div class="funder-logos">${logos.map((one) => logo(view, one, name))}</div>` : nothing}
  </div>`;
};
