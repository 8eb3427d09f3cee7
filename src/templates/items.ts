import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {RenderContext} from './context.js';
import {longList} from './long-list.js';
import type {Rendered} from './text.js';

/**
 * The items of a widget, below one another (`list`) or in as many columns as fit (`grid`). `frame` is what is around
 * them where the page does not say.
 */
export const items = <T extends {readonly id?: string | undefined}>(
  context: RenderContext,
  list: readonly T[],
  arrangement: string,
  frame: 'plain' | 'outlined',
  render: (item: T, context: RenderContext) => Rendered,
): TemplateResult =>
  longList(
    context,
    list,
    `items ${arrangement} ${context.appearance ?? frame}`,
    (item) => html`<li part="item" id=${item.id ?? nothing}>${render(item, context)}</li>`,
  );
