import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Frame} from '../content/document.js';
import {oneDeeper} from './context.js';
import type {RenderContext} from './context.js';
import {links} from './link.js';
import {heading, renderProse} from './text.js';

/** The document around its items: a section only where it has a title. Items are one level below the title. */
export const frame = (
  context: RenderContext,
  {title, intro, outro, links: list}: Frame,
  noTitle: boolean,
  items: (context: RenderContext) => unknown,
): unknown => {
  const text = noTitle ? undefined : context.locale.pick(title);
  const inner = text ? oneDeeper(context) : context;
  const body = html`${renderProse(inner, intro, 'intro')}${items(inner)}${renderProse(inner, outro, 'outro')}${links(
    inner,
    list,
    text,
  )}`;
  return text
    ? html`<section aria-labelledby="title">${heading(
        context.headingLevel,
        html`<span id="title" lang=${ifDefined(text.lang)} dir=${ifDefined(text.dir)}>${text.value}</span>`,
        'title',
      )}${body}</section>`
    : body;
};
