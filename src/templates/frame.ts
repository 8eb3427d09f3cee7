import {html, nothing} from 'lit/html.js';
import type {Frame} from '../content/document.js';
import {links} from './link.js';
import {blocks, heading} from './text.js';
import {oneDeeper} from './view.js';
import type {View} from './view.js';

/** The document around its items: a section only where it has a title. Items are one level below the title. */
export const frame = (
  view: View,
  {title, intro, outro, links: onward}: Frame,
  noTitle: boolean,
  items: (view: View) => unknown,
): unknown => {
  const text = noTitle ? undefined : view.text(title);
  const inner = text ? oneDeeper(view) : view;
  const body = [blocks(inner, intro, 'intro'), items(inner), blocks(inner, outro, 'outro'), links(inner, onward, text)];
  return text
    ? html`<section aria-labelledby="title">${heading(view.level, html`<span id="title" lang=${text.lang ?? nothing}>${text.value}</span>`, 'title')}${body}</section>`
    : body;
};
