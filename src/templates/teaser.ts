import {html, nothing} from 'lit';
import type {Teaser} from '../content/teaser.js';
import type {RenderContext} from './context.js';
import {titleLink} from './link.js';
import {media} from './media.js';
import {facts, heading, mark, paragraph, renderText} from './text.js';
import type {Rendered} from './text.js';
import {time} from './time.js';

/** When, and where from. */
export const teaserFacts = ({locale}: RenderContext, {date, source}: Teaser, tag: readonly Rendered[] = []): Rendered =>
  facts({date: time(locale, date), source: renderText(locale.pick(source)), tag});

/** A piece of news in short. `among`: others beside it have pictures; `column`: its facts are a column of their own. */
export const teaser = (item: Teaser, context: RenderContext, among = false, column = false): Rendered => {
  const {locale, headingLevel} = context;
  const {title, source, tags = [], excerpt} = item;
  const row = teaserFacts(context, item, locale.pickAll(tags).map(renderText));
  const words = media(
    context,
    item.image,
    {
      heading: heading(headingLevel, titleLink(item.url, renderText(locale.pick(title)))),
      body: html`${mark(context, [title, source, ...tags, excerpt])}${column ? nothing : row}${paragraph(
        locale.pick(excerpt),
        'text summary',
        'cut',
      )}`,
    },
    among,
  );
  return column ? html`<div class="dated">${words}<div class="facts">${row}</div></div>` : words;
};
