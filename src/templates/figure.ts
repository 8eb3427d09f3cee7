import {str} from '@lit/localize';
import {html, nothing, svg} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Localized} from '../content/fields.js';
import type {Figure} from '../content/figure.js';
import {formatCompact, formatDate, formatNumber, formatPercent} from '../locale/format.js';
import type {Locale, MsgFn} from '../locale/locale.js';
import type {RenderContext} from './context.js';
import {withoutControls} from './image.js';
import {links} from './link.js';
import {isRendered, joined, paragraph, renderText} from './text.js';
import type {Rendered} from './text.js';

const qualifiers = (msg: MsgFn): Partial<Record<string, string>> => ({
  about: msg('about', {id: 'figure.about'}),
  over: msg('over', {id: 'figure.over'}),
  'up-to': msg('up to', {id: 'figure.up-to'}),
});

/** From here on nobody reads the digits, and they would not fit into a tile. */
const MANY_DIGITS = 1e9;

/** A number and its unit: „900“ and „часа“, and „98,6%“ as one, with a gap only in languages that set one. */
const measure = (locale: Locale, {unit}: Figure, value: number) => {
  const text = locale.pick(unit);
  return text?.value === '%'
    ? {number: formatPercent(locale, value), unit: undefined}
    : {number: (Math.abs(value) < MANY_DIGITS ? formatNumber : formatCompact)(locale, value), unit: text};
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
const bar = ({value, target}: Figure): Rendered => {
  if (!target) return nothing;
  const most = Math.max(value, target);
  const at = share(target, most);
  return html`<svg part="bar" class=${value < target ? 'chart' : 'chart reached'} aria-hidden="true">
    <rect class="track" width="100%" y="25%" height="50%"></rect>
    <rect class="done" width=${share(Math.min(value, target), most)} y="25%" height="50%"></rect>
    <rect class="more" x=${at} width=${share(value - target, most)} y="25%" height="50%"></rect>
    <rect class="tick" x=${at} width="2" height="100%"></rect>
  </svg>`;
};

/** How far towards the target: its bar, and the words for it. A unit in another language stands beside the number already, and marked as such. */
export const progress = ({locale}: RenderContext, figure: Figure) => {
  const {value, target} = figure;
  if (!target) return undefined;
  const {number, unit} = measure(locale, figure, target);
  return {
    bar: bar(figure),
    percent: formatPercent(locale, percentOf(value, target)),
    number,
    goal: unit && !unit.lang ? `${number}\u00a0${withoutControls(unit.value)}` : number,
  };
};

/** „✓ 120% от целта от 100“. */
const towards = (context: RenderContext, figure: Figure): Rendered => {
  const shown = progress(context, figure);
  if (!shown) return nothing;
  const {percent, goal} = shown;
  const words = context.locale.msg(str`${percent} of the target of ${goal}`, {id: 'figure.of-target'});
  const start = words.indexOf(percent);
  const [before, after] = [words.slice(0, start), words.slice(start + percent.length)];
  return html`<p part="meta">${
    figure.target && figure.value < figure.target ? nothing : html`<span class="check" aria-hidden="true">✓ </span>`
  }${before}<b>${percent}</b>${after}</p>`;
};

/** The same number over the years: columns for the eye, the numbers in words for the ear. */
const columns = ({locale}: RenderContext, {series = []}: Figure) => {
  const years = [...series].sort((one, other) => (one.year < other.year ? -1 : 1));
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || first === last) return undefined;
  const most = Math.max(...years.map(({value}) => value)) || 1;
  // Each column, and between two of them a sixth of one.
  const whole = years.length * 7 - 1;
  const words = years.map(({year, value}) => `${formatDate(locale, year)}: ${formatNumber(locale, value)}`);
  const chart = html`<svg part="series" class="chart" role="img" aria-label=${words.join('; ')}>${years.map(
    ({value}, index) =>
      svg`<rect class=${index < years.length - 1 ? 'earlier' : ''} x=${share(index * 7, whole)} y=${share(most - Math.max(value, 0), most)} width=${share(6, whole)} height=${share(value, most)}></rect>`,
  )}</svg>`;
  const ends = html`<div part="meta" class="years" aria-hidden="true">
    <span>${formatDate(locale, first.year)}</span><span>${formatDate(locale, last.year)}</span>
  </div>`;
  return {chart, ends, last: last.year};
};

/** Of when the number is, where `said` is another year, and where it is from. */
export const origin = (context: RenderContext, {label, year, source}: Figure, said?: string): Rendered => {
  const {locale} = context;
  const isNew = year && year !== said;
  if (!isNew && !source) return nothing;
  const defaultLabel = locale.msg('Source', {id: 'figure.source'});
  return html`<div class="origin">${isNew ? html`<p part="meta">${formatDate(locale, year)}</p>` : nothing}${
    source ? links(context, [{...source, defaultLabel, part: 'source'}], locale.pick(label)) : nothing
  }</div>`;
};

/** What shows how far, and how it came about; and what is said below that, with whence. */
const evidence = (context: RenderContext, figure: Figure): readonly [Rendered, Rendered] => {
  const words = towards(context, figure);
  const past = columns(context, figure);
  return past
    ? [joined(bar(figure), words, past.chart), joined(past.ends, origin(context, figure, past.last))]
    : [bar(figure), joined(words, origin(context, figure))];
};

/** A number is set smaller where it and its unit, in smaller letters, would not fit in the narrowest column. */
const lengthOf = (number: string, unit = ''): string => {
  const letters = number.length * 3 + unit.length;
  return letters > 24 ? 'digits-9' : letters > 17 ? 'digits-7' : '';
};

/** The parts of a figure. Blanks are in one text with the number and the word: see `nameWithAcronym`. */
export const partsOf = (context: RenderContext, figure: Figure) => {
  const {locale} = context;
  const label = locale.pick(figure.label);
  if (!label) return undefined;
  const qualifier = qualifiers(locale.msg)[figure.qualifier ?? ''];
  const {number, unit} = measure(locale, figure, figure.value);
  return {
    length: lengthOf(number, unit?.value),
    number: html`${qualifier ? html`<small class="qualifier">${`${qualifier} `}</small>` : nothing}<span
        part="figure-value"
        >${`${locale.isolate(number)}${unit ? ' ' : ''}`}</span
      >${unit ? html`<small class="unit">${renderText(unit)}</small>` : nothing}`,
    label: html`<div part="figure-label" lang=${ifDefined(label.lang)} dir=${ifDefined(label.dir)}>${label.value}</div>
      ${paragraph(locale.pick(figure.note), 'meta')}`,
    evidence: evidence(context, figure),
  };
};

/** A figure as a tile: the number large, what it counts below it, then its chart; beside them where it is the only one. */
const tile = (context: RenderContext, figure: Figure, isOnly: boolean): Rendered => {
  const parts = partsOf(context, figure);
  if (!parts) return nothing;
  const {number, label, length} = parts;
  const [chart, words] = parts.evidence;
  const cells = isOnly ? [html`${number} ${label}`, joined(chart, words)] : [number, label, chart, words];
  return html`<li part="figure" class=${length}>${cells.map((cell) => html`<div>${cell}</div> `)}</li>`;
};

/** A figure as a line: the number, and what it counts beside it. */
const row = (context: RenderContext, figure: Figure): Rendered => {
  const parts = partsOf(context, figure);
  return parts
    ? html`<li part="figure" class="figure-row">
        <div>${parts.number}</div>
        <div>${parts.label}${parts.evidence}</div>
      </li>`
    : nothing;
};

/** In how many columns so many tiles stand at most, so that their rows are full. */
const columnsOf = (count: number): number => (count < 5 ? count : count < 7 ? 3 : 4);

/** In how many columns so many lines stand at most, so that their last row is as full as can be. */
const lineColumnsOf = (count: number): number => {
  const empty = (columns: number): number => (columns - (count % columns)) % columns;
  return [5, 4, 3].reduce((best, columns) => (empty(columns) < empty(best) ? columns : best));
};

/** More tiles than these are a wall of numbers. */
const MANY = 6;

/** Those that are large: what the author chose; else all, or of too many the four largest. */
export const highlighted = (figures: readonly Figure[]): readonly Figure[] => {
  const chosen = figures.filter(({highlight}) => highlight);
  if (chosen[0]) return chosen;
  return figures.length > MANY ? [...figures].sort((one, other) => other.value - one.value).slice(0, 4) : figures;
};

/** Figures side by side: the important ones large, the others as lines. */
export const tiles = (context: RenderContext, figures: readonly Figure[] = []): Rendered => {
  const all = figures.filter(({label}) => context.locale.pick(label));
  const large = highlighted(all);
  const shown = all
    .filter((figure) => large.includes(figure))
    .map((figure, _, {length}) => tile(context, figure, length < 2));
  const others = all.filter((figure) => !large.includes(figure)).map((figure) => row(context, figure));
  return joined(
    shown[0] ? html`<ul role="list" class="tiles columns-${columnsOf(shown.length)}">${shown}</ul>` : nothing,
    others[0] ? html`<ul role="list" class="rows columns-${lineColumnsOf(others.length)}">${others}</ul>` : nothing,
  );
};

/** Whether a sentence holds a number, however that is written. */
const holds = (sentence: string, value: number): boolean =>
  (sentence.match(/\d+(?:[\s.,]\d+)*/g) ?? []).some(
    (number) => number.replace(/\D/g, '') === `${value}`.replace(/\D/g, ''),
  );

/** Whether a figure's number needs no repeating. */
const isSaid = ({locale}: RenderContext, sentence: Localized, {value}: Figure): boolean =>
  holds(locale.pick(sentence)?.value ?? '', value);

/** The texts of a figure, for {@link mark}; beside a sentence, those that show there. */
export const figureTexts = (context: RenderContext, figure: Figure, sentence?: Localized) => {
  const {label, unit, note, source} = figure;
  return sentence && isSaid(context, sentence, figure) ? [source?.label] : [label, unit, note, source?.label];
};

/** Figures beside a sentence. Where it holds the number, only how far that is, and what it counts where there are several. */
export const besides = (context: RenderContext, sentence: Localized, figures: readonly Figure[] = []): Rendered => {
  const shown = figures
    .map((figure) => {
      if (!isSaid(context, sentence, figure)) return row(context, figure);
      const shows = joined(...evidence(context, figure));
      return shows === nothing
        ? nothing
        : html`<li part="figure">${figures[1] ? partsOf(context, figure)?.label : nothing}${shows}</li>`;
    })
    .filter(isRendered);
  return shown[0] ? html`<ul role="list" class="besides">${shown}</ul>` : nothing;
};
