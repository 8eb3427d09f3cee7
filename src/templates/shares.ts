import {html, nothing, svg} from 'lit';
import type {Funding} from '../content/funding.js';
import {formatMoney, formatPercent} from '../locale/format.js';
import type {Picked} from '../locale/locale.js';
import type {RenderContext} from './context.js';
import {renderText} from './text.js';
import type {Rendered} from './text.js';

interface Share {
  readonly name: Picked;
  readonly value: number;
}

/** How much each funder gave, in all; nothing where that is not known of each, in the same currency. */
const sharesOf = (funders: readonly Funding[], {locale}: RenderContext): readonly Share[] => {
  const shares = new Map<string, Share>();
  for (const {funder, amount} of funders) {
    const name = locale.pick(funder.name);
    if (!name || !amount || amount.value <= 0 || amount.currency !== funders[0]?.amount?.currency) return [];
    shares.set(name.value, {name, value: amount.value + (shares.get(name.value)?.value ?? 0)});
  }
  return [...shares.values()];
};

/** Whole percents, but for what would look like nothing or all. */
const rounded = (percent: number): number => (percent < 1 || percent > 99 ? +percent.toFixed(2) : Math.round(percent));

/** What is left between two of a bar, in percent. */
const GAP = 0.5;

/**
 * Who paid which part, where there are several: a bar for eyes, below it the names and amounts. Like all that names a
 * funder it has no part and no accent.
 */
export const shares = (context: RenderContext, funders: readonly Funding[]): Rendered => {
  const {locale} = context;
  const all = sharesOf(funders, context);
  const currency = funders[0]?.amount?.currency;
  if (!all[1] || !currency) return nothing;
  const whole = all.reduce((sum, {value}) => sum + value, 0);
  // The darkest first, and none paler than can be seen.
  const opacity = (index: number): number => +(1 - (0.7 * index) / (all.length - 1)).toFixed(2);
  let x = 0;
  const bar = all.map(({value}, index) => {
    const width = (value / whole) * 100;
    const rect = svg`<rect x="${x}%" width="${Math.max(width - (index < all.length - 1 ? GAP : 0), GAP)}%" height="100%" fill-opacity=${opacity(index)}></rect>`;
    x += width;
    return rect;
  });
  return html`<div class="shares">
    <p>${locale.msg('Shares of the funding', {id: 'funding.shares'})}</p>
    <svg class="parts" aria-hidden="true">${bar}</svg>
    <ul role="list">
      ${all.map(
        ({name, value}, index) =>
          html`<li>
            <svg aria-hidden="true"><rect width="100%" height="100%" fill-opacity=${opacity(index)}></rect></svg
            >${renderText(name)} <b>${formatPercent(locale, rounded((value / whole) * 100))}</b> (${formatMoney(locale, value, currency)})
          </li>`,
      )}
    </ul>
  </div>`;
};
