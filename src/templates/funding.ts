import {html, nothing} from 'lit';
import type {Funding} from '../content/funding.js';
import {formatList, formatMoney} from '../locale/format.js';
import type {MsgFn, Picked} from '../locale/locale.js';
import type {RenderContext} from './context.js';
import {nameWithAcronym} from './image.js';
import {paragraphsOfLines} from './lines.js';
import {links} from './link.js';
import {logoPlate} from './plate.js';
import {term, terms} from './terms.js';
import {mark, paragraph, renderText} from './text.js';
import type {Rendered} from './text.js';
import {period} from './time.js';

const levels = (msg: MsgFn): Record<Funding['level'], string> => ({
  funded: msg('Funded by', {id: 'funding.funded'}),
  'co-funded': msg('Co-funded by', {id: 'funding.co-funded'}),
  supported: msg('Supported by', {id: 'funding.supported'}),
});

const wordsOf = (text = ''): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a statement names the funder, whatever the ends of the words: „от Европейския съюз“. */
const isNamedIn = (statement: Picked | undefined, name: Picked): boolean => {
  const said = wordsOf(statement?.value);
  const words = wordsOf(name.value);
  return (
    words.length > 0 &&
    words.every((word) => {
      const stem = word.length > 4 ? word.slice(0, -2) : word;
      return said.some((one) => (word.length > 3 ? one.startsWith(stem) : one === word));
    })
  );
};

/**
 * Who paid. Name, statement, disclaimer and logos are what a funder's contract demands: they have no part and
 * read no custom property, so that no theme reaches them.
 */
export const funding = (item: Funding, context: RenderContext): Rendered => {
  const {locale} = context;
  const {msg} = locale;
  const {funder, programme, mechanism, projectTitle, donors = [], statement, disclaimer, link, amount} = item;
  const name = locale.pick(funder.name);
  if (!name) return nothing;
  const logos = [funder.logo, ...(item.logos ?? [])].filter((one) => one !== undefined);
  const donorNames = locale.pickAll(donors).map(renderText);
  const marked = mark(context, [statement, disclaimer, ...donors, programme, mechanism, projectTitle, link?.label], '');
  const small = paragraphsOfLines(locale.pick(disclaimer));
  const said = locale.pick(statement);
  const isNamed = isNamedIn(said, name);
  const named = nameWithAcronym(context, funder);
  const facts = terms([
    term(msg('Project', {id: 'funding.project'}), [renderText(locale.pick(projectTitle))]),
    term(
      msg('Programme', {id: 'funding.programme'}),
      [programme, mechanism].map((text) => renderText(locale.pick(text))),
    ),
    term(msg('Period', {id: 'funding.period'}), [period(locale, item.period?.from, item.period?.to)]),
    term(msg('Contract', {id: 'funding.contract'}), [item.reference && html`<bdi>${item.reference}</bdi>`]),
    term(msg('Amount', {id: 'funding.amount'}), [amount && formatMoney(locale, amount.value, amount.currency)]),
    term(msg('Donors', {id: 'funding.donors'}), [donorNames[0] && html`${formatList(locale, donorNames)}`]),
  ]);
  return html`<div class="funding">${
    logos[0]
      ? html`<div class="funder-logos">${logos.map((one) =>
          logoPlate(context, one, undefined, locale.pick(one.alt) ?? name, renderText(name)),
        )}</div>`
      : nothing
  }<div class="funder-words"><div class="statement">${
    isNamed
      ? nothing
      : html`<p>${levels(msg)[item.level]} <strong>${funder.url ? html`<a href=${funder.url}>${named}</a>` : named}</strong> ${marked}</p>`
  }${paragraphsOfLines(said)}</div>${isNamed ? marked : nothing}${paragraph(locale.pick(funder.place), '', 'place')}${small[0] ? html`<div class="disclaimer">${small}</div>` : nothing}${links(context, link && [{kind: 'programme', ...link}], name, isNamed ? funder.url : undefined, false)}</div>${facts}</div>`;
};
