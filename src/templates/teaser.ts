import {html} from 'lit/html.js';
import type {Teaser} from '../content/teaser.js';
import {media} from './media.js';
import {heading, inline, listOf, mark, paragraph} from './text.js';
import type {Shown} from './text.js';
import {time} from './time.js';
import type {View} from './view.js';

/** The title, which is the link. */
export const teaserLink = (view: View, {url, title}: Teaser): Shown =>
  html`<a part="link" href=${url}>${inline(view.text(title))}</a>`;

/** A piece of news in short. */
export const teaser = (item: Teaser, view: View): Shown => {
  const head = heading(view.level, teaserLink(view, item));
  const body = [
    listOf([time(view, item.date), inline(view.text(item.source)), ...view.texts(item.tags).map(inline)], 'meta'),
    paragraph(view.text(item.excerpt)),
  ];
  return media(view, item.image, html`${head}${mark(view)}${body}`);
};
