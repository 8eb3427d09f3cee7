import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Figure} from '../content/figure.js';
import {formatNumber, formatPercent} from '../locale/format.js';
import type {Locale, MsgFn} from '../locale/locale.js';
import type {RenderContext} from './context.js';
import {isRendered, paragraph, renderText} from './text.js';
import type {Rendered} from './text.js';

const qualifiers = (msg: MsgFn): Partial<Record<string, string>> => ({
  about: msg('about', {id: 'figure.about'}),
  over: msg('over', {id: 'figure.over'}),
  'up-to': msg('up to', {id: 'figure.up-to'}),
});

/** A number and its unit: „900“ and „часа“, and „98,6%“ as one, with a gap only in languages that set one. */
const measure = (locale: Locale, {unit}: Figure, value: number) => {
  const text = locale.pick(unit);
  return text?.value === '%'
    ? {number: formatPercent(locale, value), unit: undefined}
    : {number: formatNumber(locale, value), unit: text};
};

/** How far towards the target, in percent. What is not all of it is no hundred, either. */
const percentOf = (value: number, target: number): number => {
  const percent = (value / target) * 100;
  return percent < 100 ? Math.min(Math.round(percent), 99) : Math.round(percent);
};

/** Of a length, for `x` and `width`. */
const share = (part: number, whole: number): string => `${+((Math.max(part, 0) / whole) * 100).toFixed(2)}%`;

/**
 * A bar as long as the value or the target, whichever is more, with a tick at the target. It is for eyes only: what it
 * shows is said below it.
 */
const bar = (value: number, target: number): Rendered => {
  const most = Math.max(value, target);
  const at = share(target, most);
  return html`<svg part="bar" class=${value < target ? 'chart' : 'chart reached'} aria-hidden="true">
    <rect class="track" width="100%" y="25%" height="50%"></rect>
    <rect class="done" width=${share(Math.min(value, target), most)} y="25%" height="50%"></rect>
    <rect class="more" x=${at} width=${share(value - target, most)} y="25%" height="50%"></rect>
    <rect class="tick" x=${at} width="2" height="100%"></rect>
  </svg>`;
};

/** „✓ 120% от целта от 100“ under its bar. */
const towards = ({locale}: RenderContext, figure: Figure): Rendered => {
  const {value, target} = figure;
  if (!target) return nothing;
  const percent = formatPercent(locale, percentOf(value, target));
  const {number, unit} = measure(locale, figure, target);
  // A unit in another language stands beside the number already, and marked as such.
  const goal = unit && !unit.lang ? `${number}\u00a0${unit.value}` : number;
  const words = locale.msg(str`${percent} of the target of ${goal}`, {id: 'figure.of-target'});
  const [before = '', after = ''] = words.split(percent, 2);
  return html`${bar(value, target)}<p part="meta">${
    value < target ? nothing : html`<span class="check" aria-hidden="true">✓ </span>`
  }${before}<b>${percent}</b>${after}</p>`;
};

/** A number is set smaller where it and its unit would not fit in the narrowest column, which takes six digits. */
const isLong = (number: string, unit = ''): boolean => number.length * 3 + unit.length > 18;

/** A figure as a tile: the number large, what it counts below it. */
const tile = (context: RenderContext, figure: Figure): Rendered => {
  const {locale} = context;
  const label = locale.pick(figure.label);
  if (!label) return nothing;
  const qualifier = qualifiers(locale.msg)[figure.qualifier ?? ''];
  const {number, unit} = measure(locale, figure, figure.value);
  // Blanks in one text with the number and the word: see `nameWithAcronym`.
  return html`<li part="figure" class=${isLong(number, unit?.value) ? 'long-number' : ''}><div>${
    qualifier ? html`<small class="qualifier">${`${qualifier} `}</small>` : nothing
  }<span part="figure-value">${`${locale.isolate(number)}${unit ? ' ' : ''}`}</span>${
    unit ? html`<small class="unit">${renderText(unit)}</small>` : nothing
  }</div><div><div part="figure-label" lang=${ifDefined(label.lang)} dir=${ifDefined(label.dir)}>${label.value}</div>${paragraph(
    locale.pick(figure.note),
    'meta',
  )}</div><div>${towards(context, figure)}</div></li>`;
};

/** In how many columns so many tiles stand at most, so that their rows are full. */
const columnsOf = (count: number): number => (count < 5 ? count : count < 7 ? 3 : 4);

/** Figures side by side. */
export const tiles = (context: RenderContext, figures: readonly Figure[] = []): Rendered => {
  const shown = figures.map((figure) => tile(context, figure)).filter(isRendered);
  return shown[0] ? html`<ul role="list" class="tiles columns-${columnsOf(shown.length)}">${shown}</ul>` : nothing;
};
