import {html, nothing} from 'lit';

import type {Frame} from '../content/document.js';
import {oneDeeper} from './context.js';
import type {RenderContext} from './context.js';
import {links} from './link.js';
import {heading, renderProse, renderText} from './text.js';

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
  return html`${toAll?.[0] ? html`<div class="head">${above}${links(inner, toAll, text)}</div>` : above}${renderProse(inner, intro, 'intro')}${items(inner)}${renderProse(inner, outro, 'outro')}${links(
    inner,
    list?.filter((link) => !toAll?.includes(link)),
    text,
  )}`;
};
