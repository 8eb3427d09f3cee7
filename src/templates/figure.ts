import {str} from '@lit/localize';
import {html, nothing} from 'lit/html.js';
import type {Figure} from '../content/figure.js';
import {formatNumber} from '../locale/format.js';
import type {MsgFn, Picked} from '../locale/locale.js';
import {plain} from './image.js';
import {inline, paragraph} from './text.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

const qualifiers = (msg: MsgFn): Partial<Record<string, string>> => ({
  about: msg('about', {id: 'figure.about'}),
  over: msg('over', {id: 'figure.over'}),
  'up-to': msg('up to', {id: 'figure.up-to'}),
});

/** A bar towards the target: full at most, with the true numbers beside it. */
const bar = (view: View, {value, target}: Figure, label: Picked): Shown | 0 =>
  target &&
  html`<div class="towards"><progress part="bar" max=${target} value=${Math.min(Math.max(value, 0), target)} aria-label=${plain(label.value)} lang=${label.lang ?? nothing}></progress><span
          >${view.msg(str`${formatNumber(view, value)} of ${formatNumber(view, target)}`, {id: 'figure.of-target'})}</span
        ></div>`;

/** A figure as a tile: the number large, what it counts below it. */
const tile = (view: View, figure: Figure): Shown => {
  const label = view.text(figure.label);
  if (!label) return undefined;
  const qualifier = qualifiers(view.msg)[figure.qualifier ?? ''];
  const unit = inline(view.text(figure.unit));
  // Blanks in one text with the number: see `nameWith`.
  const number = `${qualifier ? ' ' : ''}${formatNumber(view, figure.value)}${unit ? ' ' : ''}`;
  return html`<li part="figure"><div part="figure-value">${qualifier && html`<small>${qualifier}</small>`}${number}${unit && html`<small>${unit}</small>`}</div><div part="figure-label" lang=${label.lang ?? nothing}>${label.value}</div>${paragraph(view.text(figure.note), 'meta')}${bar(view, figure, label)}</li>`;
};

/** Figures side by side. */
export const tiles = (view: View, figures: readonly Figure[] = []): Shown => {
  const shown = figures.map((figure) => tile(view, figure)).filter(Boolean);
  return shown[0] && html`<ul role="list" class="tiles">${shown}</ul>`;
};
