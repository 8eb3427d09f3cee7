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
 * them where the page does not say.
 */
export const items = <T extends {readonly id?: string | undefined; readonly publisher?: Organisation | undefined}>(
  context: RenderContext,
  list: readonly T[],
  arrangement: string,
  frame: Appearance,
  render: (item: T, context: RenderContext) => Rendered,
): TemplateResult =>
  longList(
    context,
    list,
    `items ${arrangement} ${context.appearance ?? frame}`,
    (item, isFirst) =>
      html`<li part=${isFirst ? 'item first' : 'item'} id=${ifDefined(item.id)}>${render(item, context)}${publisherOf(item, context)}</li>`,
  );

/** Whose content an item is, where it is not that of the whole. */
const publisherOf = ({publisher}: {readonly publisher?: Organisation | undefined}, context: RenderContext): Rendered =>
  publisher && context.locale.pick(publisher.name)
    ? html`<p part="meta">${organisationName(context, publisher)}</p>`
    : nothing;
