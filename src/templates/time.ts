import {str} from '@lit/localize';
import {html} from 'lit/html.js';
import {formatDate} from '../locale/format.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

/** A day as a reader says it and as a machine reads it. */
export const time = (view: View, date: string | undefined): Shown =>
  date && html`<time datetime=${date}>${formatDate(view, date)}</time>`;

/** When something began. */
export const since = (view: View, date: string | undefined): string | undefined =>
  date && view.msg(str`since ${formatDate(view, date)}`, {id: 'date.since'});

/** When something ended. */
export const until = (view: View, date: string | undefined): string | undefined =>
  date && view.msg(str`until ${formatDate(view, date)}`, {id: 'date.until'});
