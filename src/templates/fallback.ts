import {html, nothing} from 'lit';
import type {Locale} from '../locale/locale.js';
import type {WidgetState} from '../widget/state.js';
import {skeleton} from './skeleton.js';
import type {Asked, Shape} from './skeleton.js';
import type {Rendered} from './text.js';

/** Whether the element's own children show, in the place of content. */
export const isFallback = ({loaded, status}: Pick<WidgetState<object>, 'loaded' | 'status'>): boolean =>
  !loaded || status === 'error';

/** The element's own children, outside of what is ours: they look and run as the page has them. */
export const fallback = (loading: boolean): Rendered => html`<div aria-busy=${loading}><slot></slot></div>`;

/** While it loads, and there are no children, their place is held, and a word says so. */
export const placeHeld = (loading: boolean, {msg}: Locale, shape: Shape, asked: Asked): Rendered =>
  loading
    ? html`${skeleton(shape, asked)}<p part="state" class="remark">${msg('Loading…', {id: 'state.loading'})}</p>`
    : nothing;
