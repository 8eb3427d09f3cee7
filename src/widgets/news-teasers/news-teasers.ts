import {html} from 'lit';
import type {Teaser} from '../../content/teaser.js';
import type {MsgFn} from '../../locale/locale.js';
import type {RenderContext} from '../../templates/context.js';
import {items} from '../../templates/items.js';
import {titleLink} from '../../templates/link.js';
import {teaser, teaserFacts} from '../../templates/teaser.js';
import {mark, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {mediaStyles} from '../../theme/media.styles.js';
import {pictureStyles} from '../../theme/picture.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './news-teasers.content.js';
import type {NewsLayout} from './news-teasers.content.js';
import {styles} from './news-teasers.styles.js';

/**
 * News in short, each with a link to the whole of it.
 *
 * Layouts: `list` (default), `cards`, `headlines`.
 *
 * @cssproperty [--ngo-image-ratio=3 / 2] - Width to height of pictures.
 * @csspart media - A picture and what belongs to it.
 * @csspart picture - The box of a picture, or of the large title where there is none.
 * @csspart body - What stands beside or below a picture.
 * @csspart image - A picture.
 * @csspart caption - Who made a picture.
 * @csspart summary - The first words of it.
 * @csspart title-link - A title that is a link.
 * @csspart date - When.
 * @csspart source - Where it is from.
 * @csspart tag - What it is about.
 * @tag news-teasers
 */
export class NewsTeasers extends NgoWidget<Teaser, NewsLayout> {
  static override readonly styles = [hostStyles, gridStyles, pictureStyles, mediaStyles, styles];

  protected override readonly definition = content;

  protected override nameOf({title}: Teaser) {
    return title;
  }

  protected override emptyMessage(msg: MsgFn): string {
    return msg('There is no news to show.', {id: 'news-teasers.empty'});
  }

  protected override renderContent(news: readonly Teaser[], context: RenderContext, layout: NewsLayout): unknown {
    const pictured = news.some(({image}) => image);
    const render = (item: Teaser, at: RenderContext): Rendered => teaser(item, at, pictured, layout === 'list');
    switch (layout) {
      case 'headlines':
        return items(context, news, 'list headlines', 'plain', headline);
      case 'cards':
        return items(context, news, 'grid', 'plain', render);
      case 'list':
        return items(context, news, 'list', 'plain', render);
    }
  }
}

/** One line of news: no heading, because a page may hold many. */
const headline = (item: Teaser, context: RenderContext): Rendered => {
  const {title, source} = item;
  return html`<div class="what">${titleLink(item.url, renderText(context.locale.pick(title)))}</div><div class="facts">${teaserFacts(context, item)}${mark(context, [title, source])}</div>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'news-teasers': NewsTeasers;
  }
}
