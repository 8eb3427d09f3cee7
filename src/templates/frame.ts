import {html, nothing} from 'lit';

import type {Frame} from '../content/document.js';
import {oneDeeper} from './context.js';
import type {RenderContext} from './context.js';
import {links} from './link.js';
import {heading, renderProse, renderText} from './text.js';

/** The document around its items. Its title is a heading, and no landmark: a page has those of its own. Items are one level below. */
export const frame = (
  context: RenderContext,
  {title, intro, outro, links: list}: Frame,
  noTitle: boolean,
  items: (context: RenderContext) => unknown,
): unknown => {
  const text = noTitle ? undefined : context.locale.pick(title);
  const inner = text ? oneDeeper(context) : context;
  const above = text ? heading(context.headingLevel, renderText(text), 'title') : nothing;
  return html`${above}${renderProse(inner, intro, 'intro')}${items(inner)}${renderProse(inner, outro, 'outro')}${links(
    inner,
    list,
    text,
  )}`;
};
