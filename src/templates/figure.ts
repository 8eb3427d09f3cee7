import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Figure} from '../content/records.js';
import {formatNumber} from '../locale/format.js';
import type {Locale} from '../locale/locale.js';
import {inline, paragraph} from './text.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

const qualifierWord = ({msg}: Locale, qualifier: Figure['qualifier']): string | undefined => {
  switch (qualifier) {
    case 'about':
      return msg('about', {id: 'figure.about'});
    case 'over':
      return msg('over', {id: 'figure.over'});
    case 'up-to':
      return msg('up to', {id: 'figure.up-to'});
    default:
      return undefined;
  }
};

/** A bar towards the target: full at most, with the true numbers beside it. */
const bar = ({locale}: View, {value, target}: Figure, label: string): Shown =>
  target === undefined
    ? nothing
    : html`<span class="towards">
        <progress part="bar" class="bar" max=${target} value=${Math.min(Math.max(value, 0), target)} aria-label=${label}></progress>
        <span class="of">${locale.msg(str`${formatNumber(locale, value)} of ${formatNumber(locale, target)}`, {id: 'figure.of-target'})}</span>
      </span>`;

/** A figure as a tile: the number large, what it counts below it. */
const tile = (view: View, figure: Figure): Shown => {
  const {locale} = view;
  const label = locale.text(figure.label);
  if (!label) return nothing;
  const qualifier = qualifierWord(locale, figure.qualifier);
  const unit = locale.text(figure.unit);
  return html`<li part="figure" class="figure">
    <span part="figure-value" class="value"
      >${qualifier ? html`<span class="small">${qualifier} </span>` : nothing}${formatNumber(locale, figure.value)}${unit
        ? html`<span class="small"> ${inline(unit)}</span>`
        : nothing}</span
    >
    <span part="figure-label" class="of-what" lang=${label.lang ?? nothing}>${label.value}</span>
    ${bar(view, figure, label.value)}${paragraph(locale.text(figure.note), 'meta')}
  </li>`;
};

/** Figures side by side. */
export const tiles = (view: View, figures: readonly Figure[]): Shown => {
  const shown = figures.map((figure) => tile(view, figure)).filter((one) => one !== nothing);
  return shown.length > 0 ? html`<ul role="list" class="tiles">${shown}</ul>` : nothing;
};
