import {html} from 'lit';
import type {Teaser} from '../content/teaser.js';
import type {RenderContext} from './context.js';
import {media} from './media.js';
import {heading, listOf, mark, paragraph, renderText} from './text.js';
import type {Rendered} from './text.js';
import {time} from './time.js';

/** The title, which is the link. */
export const teaserLink = ({locale}: RenderContext, {url, title}: Teaser): Rendered =>
  html`<a part="link" href=${url}>${renderText(locale.pick(title))}</a>`;

/** A piece of news in short. */
export const teaser = (item: Teaser, context: RenderContext): Rendered => {
  const {locale, headingLevel} = context;
  const {title, date, source, tags = [], excerpt} = item;
  return media(
    context,
    item.image,
    html`${heading(headingLevel, teaserLink(context, item))}${mark(context, [title, source, ...tags, excerpt])}${listOf(
      [time(locale, date), renderText(locale.pick(source)), ...locale.pickAll(tags).map(renderText)],
      'meta',
    )}${paragraph(locale.pick(excerpt))}`,
  );
};
