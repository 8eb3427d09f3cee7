/** Memberships over the years. The bars are for eyes only: what they show is said beside them. */
import {html, nothing, svg} from 'lit';
import type {Appearance, RenderContext} from '../../templates/context.js';
import type {Rendered} from '../../templates/text.js';
import type {Network} from './network-memberships.content.js';

/** From when until when all bars go, in years, with a tick each so many years. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** When what a partial date names begins, or ends, in years: 2016 is all of it, no month of it. */
const at = (partial: string, isEnd?: boolean): number => {
  const [year = 0, month, day] = partial.split('-').map(Number);
  return year + (month ? (month - 1) / 12 + ((day ?? (isEnd ? 31 : 1)) - +!isEnd) / 372 : +!!isEnd);
};
const now = (): number => at(new Date(Date.now()).toJSON().slice(0, 10));

/** A membership that can be drawn: one whose beginning is known, and whose end, if it has come. */
const spanOf = ({since, until, status}: Network) => {
  const isEnded = status === 'ended' || (!!until && at(until, true) <= now());
  if (!since || (isEnded && !until)) return undefined;
  const [from, to] = [at(since), until ? at(until, true) : now()];
  return from < to ? {from, to, isEnded} : undefined;
};

/** Decades, or longer steps where these are many. */
const STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
/** So much of the axis a year has for itself: it is read on the smallest telephone. */
const ROOM = 0.25;

/** The axis for all that can be drawn of these networks; none where that are fewer than so many. */
export const axisOf = (networks: readonly Network[], least = 1): Axis | undefined => {
  const spans = networks.map(spanOf).filter((span) => span !== undefined);
  if (spans.length < least) return undefined;
  const first = Math.min(...spans.map(({from}) => from));
  const to = Math.max(now(), ...spans.map((span) => span.to));
  const startBy = (step: number): number => Math.floor(first / step) * step;
  const step = STEPS.find((years) => years / (to - startBy(years)) >= ROOM) ?? 5000;
  const from = startBy(step);
  // At most four steps fit.
  const ticks = [1, 2, 3, 4].map((steps) => from + steps * step).filter((tick) => tick < to);
  return {from, to, ticks};
};

/** How far along an axis, for `x` and `width`. */
const share = ({from, to}: Axis, years: number): string => `${+((years / (to - from)) * 100).toFixed(2)}%`;

/** The years of an axis, above its bars. */
export const scale = (axis: Axis | undefined, context: RenderContext, frame: Appearance): Rendered => {
  if (!axis) return nothing;
  const {from, to, ticks} = axis;
  const {locale, appearance} = context;
  const year = (when: number, anchor: string, shown = when) => {
    const along = locale.dir === 'rtl' ? to - when : when - from;
    return svg`<text x=${share(axis, along)} y="1em" text-anchor=${anchor}>${shown}</text>`;
  };
  // A tick that is near the end gives way to the year there.
  const between = ticks.filter((tick) => (to - tick) / (to - from) >= ROOM);
  return html`<div class="time scale ${appearance ?? frame}" aria-hidden="true"><div></div><svg>${year(from, 'start')}${between.map((tick) => year(tick, 'middle'))}${year(to, 'end', Math.ceil(to) - 1)}</svg></div>`;
};

/** A membership on its axis. */
export const bar = (network: Network, axis: Axis | undefined): Rendered => {
  const span = spanOf(network);
  if (!span || !axis) return nothing;
  const {from, to, isEnded} = span;
  return html`<svg part="bar" class="bar" aria-hidden="true"><rect class="line" width="100%" height="1" y="50%"></rect>${axis.ticks.map(
    (tick) => svg`<rect class="line" x=${share(axis, tick - axis.from)} width="1" height="100%"></rect>`,
  )}<rect class=${isEnded ? 'span ended' : 'span'} x=${share(axis, from - axis.from)} width=${share(axis, to - from)} y="33%" height="34%" rx="2"></rect></svg>`;
};
