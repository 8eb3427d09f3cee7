import {html} from 'lit/html.js';
import {nothing} from 'lit/html.js';
import type {Teaser} from '../content/teaser.js';
import {formatDate} from '../locale/format.js';
import {picture} from './image.js';
import {heading, inline, listOf, paragraph} from './text.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

/** A day as a reader says it and as a machine reads it. */
export const time = (view: View, date: string | undefined): Shown =>
  date ? html`<time datetime=${date}>${formatDate(view, date)}</time>` : nothing;

/** A piece of news in short: the title is the link. */
export const teaser = (view: View, item: Teaser): Shown => {
  const title = view.text(item.title);
  if (!title) return nothing;
  const facts = listOf(
    [time(view, item.date), inline(view.text(item.source)), ...view.texts(item.tags).map(inline)],
    'meta',
  );
  const excerpt = paragraph(view.text(item.excerpt));
  return html`${picture(view, item.image)}${heading(
    view.level,
    html`<a part="link" href=${item.url}>${inline(title)}</a>`,
  )}${facts}${excerpt}`;
};
