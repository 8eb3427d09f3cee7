import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {formatDate, formatDateRange} from '../locale/format.js';
import type {Locale} from '../locale/locale.js';
import type {Rendered} from './text.js';

/** A day as a reader says it and as a machine reads it. */
export const time = (locale: Locale, date: string | undefined): Rendered =>
  date ? html`<time datetime=${date}>${formatDate(locale, date)}</time>` : nothing;

/** When something began. */
export const since = (locale: Locale, date: string | undefined): string | undefined =>
  date && locale.msg(str`since ${formatDate(locale, date)}`, {id: 'date.since'});

/** When something ended. */
export const until = (locale: Locale, date: string | undefined): string | undefined =>
  date && locale.msg(str`until ${formatDate(locale, date)}`, {id: 'date.until'});

/** From and to, or what is known of it. */
export const period = (locale: Locale, from: string | undefined, to: string | undefined): string | undefined =>
  from && to ? formatDateRange(locale, from, to) : (since(locale, from) ?? until(locale, to));

/** From when until when, in words: „от 2009 до 2021 г.“; or what is known of it. */
export const fromTo = (locale: Locale, from: string | undefined, to: string | undefined): string | undefined => {
  if (!from || !to) return since(locale, from) ?? until(locale, to);
  if (from === to) return formatDate(locale, from);
  const [start, end] = [formatDate(locale, from), formatDate(locale, to)];
  // The word for "year" that ends both is said once.
  const year = /\u00a0\p{L}+\.\u2069?$/u.exec(end)?.[0] ?? '';
  const first = year && start.endsWith(year) ? start.slice(0, -year.length) : start;
  return locale.msg(str`from ${first} to ${end}`, {id: 'date.from-to'});
};
