import {html, nothing} from 'lit';
import type {Locale} from '../locale/locale.js';
import type {WidgetState} from '../widget/state.js';
import type {Rendered} from './text.js';

/** Whether the element's own children show, in the place of content. */
export const isFallback = ({loaded, status}: Pick<WidgetState<object>, 'loaded' | 'status'>): boolean =>
  !loaded || status === 'error';

/** The element's own children, outside of what is ours: they look and run as the page has them. */
export const fallback = (loading: boolean): Rendered => html`<div aria-busy=${loading}><slot></slot></div>`;

/** While it loads, and there are no children, a word in their place. */
export const loadingWord = (loading: boolean, {msg}: Locale): Rendered =>
  loading ? html`<p part="state">${msg('Loading…', {id: 'state.loading'})}</p>` : nothing;
