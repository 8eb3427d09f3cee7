import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {TemplateResult} from 'lit';
import type {Organisation} from '../content/records.js';
import type {Appearance, RenderContext} from './context.js';
import {organisationName} from './image.js';
import {longList} from './long-list.js';
import type {Rendered} from './text.js';

/**
 * The items of a widget, below one another (`list`) or in as many columns as fit (`grid`). `frame` is what is around
 * them where the page does not say. What is `demanded` with an item stands beside it, in a list that is no part: no
 * theme reaches it.
 */
export const items = <T extends {readonly id?: string | undefined; readonly publisher?: Organisation | undefined}>(
  context: RenderContext,
  list: readonly T[],
  arrangement: string,
  frame: Appearance,
  render: (item: T, context: RenderContext) => Rendered,
  demanded?: (item: T, context: RenderContext) => unknown,
): TemplateResult =>
  longList(
    context,
    list,
    `items ${arrangement} ${context.appearance ?? frame}`,
    (item, isFirst) => {
      const part = isFirst ? 'item first' : 'item';
      const [content, publisher] = [render(item, context), publisherOf(item, context)];
      return demanded
        ? html`<li id=${ifDefined(item.id)}><div part=${part}>${content}${publisher}</div>${demanded(item, context)}</li>`
        : html`<li part=${part} id=${ifDefined(item.id)}>${content}${publisher}</li>`;
    },
    demanded ? undefined : 'list',
  );

/** Whose content an item is, where it is not that of the whole. */
const publisherOf = ({publisher}: {readonly publisher?: Organisation | undefined}, context: RenderContext): Rendered =>
  publisher && context.locale.pick(publisher.name)
    ? html`<p part="meta">${organisationName(context, publisher)}</p>`
    : nothing;
