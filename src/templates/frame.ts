import {html, nothing} from 'lit';

import type {Frame} from '../content/document.js';
import type {Prose} from '../content/fields.js';
import type {Picked} from '../locale/locale.js';
import {oneDeeper} from './context.js';
import type {RenderContext} from './context.js';
import {links, tail} from './link.js';
import {heading, lengthOf, renderProse, renderText} from './text.js';

/**
 * The document around its items. Its title is a heading, and no landmark: a page has those of its own. Items are one
 * level below. What leads to all there is stands beside the title, where that shows.
 */
export const frame = (
  context: RenderContext,
  {title, intro, outro, links: list}: Frame,
  noTitle: boolean,
  items: (context: RenderContext) => unknown,
): unknown => {
  const text = noTitle ? undefined : context.locale.pick(title);
  const inner = text ? oneDeeper(context) : context;
  const toAll = text ? list?.filter(({kind, url}) => kind === 'list' && url) : undefined;
  const above = text ? heading(context.headingLevel, renderText(text), 'title') : nothing;
  return html`${toAll?.[0] ? html`<div class="head">${above}${links(inner, toAll, text)}</div>` : above}${introduction(inner, intro, text)}${items(inner)}${renderProse(inner, outro, 'outro')}${links(
    inner,
    list?.filter((link) => !toAll?.includes(link)),
    text,
  )}`;
};

/** As many letters as three lines hold, where they are longest. */
const SHORT = 300;

/** What stands before the items: cut where it is long, so that the first item is seen. */
const introduction = (context: RenderContext, intro: Prose | undefined, title: Picked | undefined): unknown =>
  lengthOf(context, intro) > SHORT
    ? html`${renderProse(context, intro, 'intro')}<details class="more"><summary><span>${context.locale.msg('More', {id: 'text.more'})}${tail(title)}</span></summary></details>`
    : renderProse(context, intro, 'intro');
