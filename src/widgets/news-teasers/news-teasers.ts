import {html} from 'lit/html.js';
import type {Teaser} from '../../content/teaser.js';
import type {MsgFn} from '../../locale/locale.js';
import {items} from '../../templates/items.js';
import {teaser, teaserLink} from '../../templates/teaser.js';
import {inline, listOf, mark} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import {time} from '../../templates/time.js';
import type {View} from '../../templates/view.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {mediaStyles} from '../../theme/media.styles.js';
import {pictureStyles} from '../../theme/picture.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './news-teasers.content.js';
import {styles} from './news-teasers.styles.js';

/**
 * News in short, each with a link to the whole of it.
 *
 * Layouts: `list` (default), `cards`, `headlines`.
 *
 * @cssproperty [--ngo-image-ratio=3 / 2] - Width to height of pictures.
 * @csspart image - A picture.
 * @tag news-teasers
 */
export class NewsTeasers extends NgoWidget<Teaser> {
  static override readonly styles = hostStyles + gridStyles + pictureStyles + mediaStyles + styles;

  protected override readonly content = content;

  protected override nameOf({title}: Teaser) {
    return title;
  }

  protected override emptySentence(msg: MsgFn): string {
    return msg('There is no news to show.', {id: 'news-teasers.empty'});
  }

  protected override renderContent(news: readonly Teaser[], view: View, layout: string): unknown {
    return layout === 'headlines'
      ? items(view, news, 'list headlines', 'plain', headline)
      : items(view, news, layout === 'cards' ? 'grid' : 'list', layout === 'cards' ? 'outlined' : 'plain', teaser);
  }
}

/** One line of news: no heading, because a page may hold many. */
const headline = (item: Teaser, view: View): Shown => {
  const parts = [teaserLink(view, item), listOf([time(view, item.date), inline(view.text(item.source))], 'meta')];
  return html`${parts}${mark(view)}`;
};
