import {html, nothing, svg} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {endOf, startOf} from '../../content/partial-date.js';
import {formatDate, formatMonth} from '../../locale/format.js';
import type {Locale} from '../../locale/locale.js';
import {isRendered, listOf, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {period} from '../../templates/time.js';
import type {Project} from './project-results.content.js';
import type {Section} from './section.js';

/** A time of which one end may not be known. */
interface Span {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** From the first day to the last that anything says; both as they are written. */
interface Axis {
  readonly start: string;
  readonly end: string;
  readonly now: number | undefined;
}

const isDated = ({start, end}: Span): boolean => !!start || !!end;

const axisOf = ({status, duration, activities = []}: Project): Axis | undefined => {
  const now = status === 'running' ? Date.now() : undefined;
  const spans: readonly Span[] = [duration ?? {}, ...activities];
  const starts = spans.flatMap(({start}) => start ?? []);
  const ends = spans.flatMap(({end}) => end ?? []);
  // What nobody knows the end of has come as far as today.
  if (now !== undefined && !duration?.end) ends.push(new Date(now).toISOString().slice(0, 10));
  if (!starts[0] || !ends[0]) return undefined;
  const dates = [...starts, ...ends];
  return {
    start: dates.reduce((one, other) => (startOf(other) < startOf(one) ? other : one)),
    end: dates.reduce((one, other) => (endOf(other) > endOf(one) ? other : one)),
    now,
  };
};

/** How far along the axis, in percent. */
const along = ({start, end}: Axis, at: number): number =>
  Math.min(Math.max(((at - startOf(start)) / (endOf(end) - startOf(start))) * 100, 0), 100);

const percent = (value: number): string => `${+value.toFixed(2)}%`;

/** A bar from when to when; where one end is not known, to that of the axis. For eyes: the dates stand beside it. */
const bar = (axis: Axis, {start, end}: Span): Rendered => {
  const from = start ? along(axis, startOf(start)) : 0;
  const to = end ? along(axis, endOf(end)) : 100;
  if (from >= to) return nothing;
  // A day of three years would be less than a hair.
  const width = Math.max(to - from, 1);
  const x = Math.min(from, 100 - width);
  const now = isToday(axis) ? along(axis, axis.now) : undefined;
  const isNow = now !== undefined && now > x && now < x + width;
  const done = percent(isNow ? ((now - x) / width) * 100 : 100);
  return html`<svg part="bar" class=${isNow ? 'chart reached' : 'chart'} aria-hidden="true">
    <rect class="track" y="50%" width="100%" height="1"></rect>
    ${[0, 25, 50, 75].map((at) => svg`<rect class="track" x=${percent(at)} width="1" height="100%"></rect>`)}
    <svg x=${percent(x)} y="25%" width=${percent(width)} height="50%">
      <rect class="done" width=${done} height="100%"></rect>
      ${isNow ? svg`<rect class="more" x=${done} width="100%" height="100%"></rect>` : nothing}
    </svg>
    ${now === undefined ? nothing : svg`<rect class="tick" x=${percent(now)} width="2" height="100%"></rect>`}
  </svg>`;
};

const isToday = (axis: Axis): axis is Axis & {readonly now: number} =>
  axis.now !== undefined && axis.now >= startOf(axis.start) && axis.now < endOf(axis.end);

/** The word above today's mark; near an end of the axis it begins or ends there. */
const todayMark = ({dir, msg}: Locale, axis: Axis): Rendered => {
  if (!isToday(axis)) return nothing;
  const at = along(axis, axis.now);
  const anchor = at < 10 ? 'start' : at > 90 ? 'end' : 'middle';
  const x = percent(dir === 'rtl' ? 100 - at : at);
  return html`<div class="span" aria-hidden="true">
    <div></div>
    <svg class="today"><text x=${x} y="1em" text-anchor=${anchor}>${msg('today', {id: 'project-results.today'})}</text></svg>
  </div>`;
};

/** When the axis begins, its middle, when it ends: no more exactly than they are known, and nothing twice. */
const labels = (locale: Locale, {start, end}: Axis): readonly string[] => {
  const months = Math.min(start.length, end.length) < 7 ? 4 : 7;
  // Within one month the days count.
  const isShort = start.slice(0, months) === end.slice(0, months);
  const label = (date: string): string => formatDate(locale, isShort ? date : date.slice(0, months));
  const middle = new Date((startOf(start) + endOf(end)) / 2).toISOString().slice(0, months);
  const year = middle.slice(0, 4);
  const isOtherYear = ![start, end].some((date) => date.startsWith(year));
  const isOther = ![start, end].some((date) => date.startsWith(middle));
  const between = isOtherYear ? formatDate(locale, year) : months > 4 && isOther ? formatMonth(locale, middle) : '';
  return [label(start), between, label(end) === label(start) ? '' : label(end)];
};

/** The activities along the time of the project; those without a date, and all where there is none, are named. */
export const timeline: Section = {
  texts: ({activities = []}) => activities.map(({title}) => title),
  render: (project, {locale}) => {
    const {activities = [], duration = {}} = project;
    const axis = axisOf(project);
    const row = (name: Rendered, span: Span, id?: string): Rendered =>
      name === nothing
        ? nothing
        : html`<li class="span" id=${ifDefined(id)}>
            <div>${name}${listOf([period(locale, span.start, span.end)], 'meta')}</div>
            ${axis && isDated(span) ? bar(axis, span) : nothing}
          </li>`;
    const whole = html`${locale.msg('Period', {id: 'funding.period'})}`;
    const rows = [
      // The axis is the time of the project, unless nothing else is on it.
      isDated(duration) && !activities.some(isDated) ? row(whole, duration) : nothing,
      ...activities.map((one) => row(renderText(locale.pick(one.title)), one, one.id)),
    ].filter(isRendered);
    if (!rows[0]) return nothing;
    return html`<div class="timeline">
      ${axis ? todayMark(locale, axis) : nothing}
      <ul role="list" class=${axis ? '' : 'steps'}>
        ${rows}
      </ul>
      ${
        axis
          ? html`<div class="span" aria-hidden="true">
              <div></div>
              <div class="ends">${labels(locale, axis).map((label) => html`<span part="meta">${label}</span>`)}</div>
            </div>`
          : nothing
      }
    </div>`;
  },
};
