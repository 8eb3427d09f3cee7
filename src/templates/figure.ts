import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Figure} from '../content/figure.js';
import {formatNumber} from '../locale/format.js';
import type {MsgFn} from '../locale/locale.js';
import type {RenderContext} from './context.js';
import {isRendered, paragraph, renderText} from './text.js';
import type {Rendered} from './text.js';

const qualifiers = (msg: MsgFn): Partial<Record<string, string>> => ({
  about: msg('about', {id: 'figure.about'}),
  over: msg('over', {id: 'figure.over'}),
  'up-to': msg('up to', {id: 'figure.up-to'}),
});

/** A bar towards the target: full at most. It is for eyes only: the true numbers are said beside it. */
const bar = ({locale}: RenderContext, {value, target}: Figure): Rendered =>
  target
    ? html`<div class="towards"><progress
          part="bar"
          max=${target}
          value=${Math.min(Math.max(value, 0), target)}
          aria-hidden="true"
        ></progress><span
          >${locale.msg(str`${formatNumber(locale, value)} of ${formatNumber(locale, target)}`, {id: 'figure.of-target'})}</span
        ></div>`
    : nothing;

/** A figure as a tile: the number large, what it counts below it. */
const tile = (context: RenderContext, figure: Figure): Rendered => {
  const {locale} = context;
  const label = locale.pick(figure.label);
  if (!label) return nothing;
  const qualifier = qualifiers(locale.msg)[figure.qualifier ?? ''];
  const unit = locale.pick(figure.unit);
  // Blanks in one text with the number: see `nameWithAcronym`.
  const number = `${qualifier ? ' ' : ''}${locale.isolate(formatNumber(locale, figure.value))}${unit ? ' ' : ''}`;
  return html`<li part="figure"><div part="figure-value">${qualifier ? html`<small>${qualifier}</small>` : nothing}${number}${
    unit ? html`<small>${renderText(unit)}</small>` : nothing
  }</div><div part="figure-label" lang=${ifDefined(label.lang)} dir=${ifDefined(label.dir)}>${label.value}</div>${paragraph(
    locale.pick(figure.note),
    'meta',
  )}${bar(context, figure)}</li>`;
};

/** Figures side by side. */
export const tiles = (context: RenderContext, figures: readonly Figure[] = []): Rendered => {
  const shown = figures.map((figure) => tile(context, figure)).filter(isRendered);
  return shown[0] ? html`<ul role="list" class="tiles">${shown}</ul>` : nothing;
};
