import {html, nothing} from 'lit';
import type {Teaser} from '../content/records.js';
import {formatDate} from '../locale/format.js';
import {picture} from './image.js';
import {heading, inline, mark, meta, paragraph} from './text.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

/** A piece of news in short: the title is the link. */
export const teaser = (view: View, item: Teaser): Shown => {
  const {locale} = view;
  const title = locale.text(item.title);
  if (!title) return nothing;
  const facts = meta([
    item.date && html`<time datetime=${item.date}>${formatDate(locale, item.date)}</time>`,
    inline(locale.text(item.source)),
    ...locale.texts(item.tags).map(inline),
  ]);
  const excerpt = paragraph(locale.text(item.excerpt));
  return html`${picture(view, item.image)}${heading(
    view.level,
    html`<a part="link" href=${item.url}>${inline(title)}</a>${mark(view)}`,
    'heading',
  )}${facts}${excerpt}`;
};
