import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';

/** The element's own children; while it loads, and there are none, a word in their place. */
export const fallback = (locale: Locale, loading: boolean, empty: boolean): TemplateResult =>
  html`<div aria-busy=${loading}>${
    loading && empty ? html`<p part="note">${locale.msg('Loading…', {id: 'state.loading'})}</p>` : html`<slot></slot>`
  }</div>`;
