/** Opening hours by day. */
import {str} from '@lit/localize';
import {html} from 'lit';
import {SPAN} from '../../content/contact.js';
import type {Localized} from '../../content/fields.js';
import {formatList, formatWeekday} from '../../locale/format.js';
import type {Locale, Picked} from '../../locale/locale.js';
import {joined, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {term} from '../../templates/terms.js';
import type {Contact} from './contact-card.content.js';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Days in a row with the same hours. */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly spans: readonly Picked[];
}

/** „9–17 ч.“; with minutes where somebody wrote them. What is no span is as it is written. */
const wordsOf = (locale: Locale, span: Picked): Picked => {
  if (!SPAN.test(span.value)) return span;
  const times = [...span.value.matchAll(/0?(\d+)(?:[:.](\d\d))?/g)];
  const exact = times.some(([, , minutes]) => minutes);
  const [from, to] = times.map(([, hour, minutes = '00']) => (exact ? `${hour}:${minutes}` : hour));
  return {value: locale.msg(str`${from}–${to}`, {id: 'contact.span'}), lang: undefined};
};

/** The days of a week, those with the same hours together. */
const runs = (week: NonNullable<Contact['week']>, locale: Locale): readonly Days[] => {
  const found: Days[] = [];
  for (const [index, day] of WEEK.entries()) {
    const spans = locale.pickAll(week[day]).map((span) => wordsOf(locale, span));
    const before = found.at(-1);
    const same = before?.spans.map(({value}) => value).join() === spans.map(({value}) => value).join();
    if (before && same) found[found.length - 1] = {...before, last: index};
    else found.push({first: index, last: index, spans});
  }
  return found;
};

/** "Monday", "Saturday and Sunday", "Monday – Friday". */
const nameOf = (locale: Locale, {first, last}: Days): string => {
  const [start, end] = [formatWeekday(locale, first), formatWeekday(locale, last)];
  return first === last
    ? start
    : last === first + 1
      ? formatList(locale, [start, end]).join('')
      : `${start}\u00a0– ${end}`;
};

const hoursOf = ({msg}: Locale, {spans}: Days): Rendered =>
  spans[0]
    ? html`${spans.map((span, index) => html`<span class="span">${renderText(span)}${spans[index + 1] ? ',' : ''}</span> `)}`
    : html`${msg('closed', {id: 'contact.closed'})}`;

/** What a week says in words. Hours are of no language. */
export const weekTexts = ({week = {}}: Contact): readonly Localized[] =>
  Object.values(week)
    .flat()
    .filter((text) => [...text.values()].some((words) => !SPAN.test(words ?? '')));

/** The week in words, for a row of facts. */
export const weekInLine = ({week}: Contact, locale: Locale): readonly Rendered[] =>
  week ? runs(week, locale).map((days) => html`${nameOf(locale, days)}: ${hoursOf(locale, days)}`) : [];

/** The week in words, and at a glance: seven days, with a bar under each on which somebody is there. */
export const weekInTerms = ({week}: Contact, locale: Locale): readonly Rendered[] => {
  if (!week) return [];
  const words = runs(week, locale).map((days) => term(nameOf(locale, days), [hoursOf(locale, days)]));
  const days = WEEK.map((day, index) => {
    const isOpen = locale.pickAll(week[day]).some(({value}) => SPAN.test(value));
    return html`<span class=${isOpen ? 'open' : ''}>${formatWeekday(locale, index, 'narrow')}</span>`;
  });
  return [joined(html`<dl class="week">${words}</dl>`, html`<div class="days" aria-hidden="true">${days}</div>`)];
};
