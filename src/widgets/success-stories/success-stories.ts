import {html, nothing} from 'lit/html.js';
import type {MsgFn} from '../../locale/locale.js';
import {fold} from '../../templates/fold.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import {media} from '../../templates/media.js';
import {badge, blocks, heading, inline, listOf, mark, paragraph} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import {time} from '../../templates/time.js';
import type {View} from '../../templates/view.js';
import {foldStyles} from '../../theme/fold.styles.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {mediaStyles} from '../../theme/media.styles.js';
import {pictureStyles} from '../../theme/picture.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './success-stories.content.js';
import type {Story} from './success-stories.content.js';
import {styles} from './success-stories.styles.js';

/**
 * Stories of people whom an organisation helped, and the news that stand among them.
 *
 * Layouts: `cards` (default), `list`. A story that is withdrawn, or whose review date has passed, shows
 * nowhere; delete it from the file and from the fallback too.
 *
 * @cssproperty [--ngo-image-ratio=3 / 2] - Width to height of pictures.
 * @csspart image - A picture.
 * @csspart quote - What somebody said.
 * @tag success-stories
 */
export class SuccessStories extends NgoWidget<Story> {
  static override readonly styles = hostStyles + gridStyles + foldStyles + pictureStyles + mediaStyles + styles;

  protected override readonly content = content;

  protected override nameOf({title}: Story) {
    return title;
  }

  protected override emptySentence(msg: MsgFn): string {
    return msg('There are no stories to show.', {id: 'success-stories.empty'});
  }

  protected override mayShow({safeguarding}: Story): boolean {
    return !safeguarding?.withdrawn && !(safeguarding?.reviewBy && Date.now() >= endOf(safeguarding.reviewBy));
  }

  protected override renderContent(stories: readonly Story[], view: View, layout: string): unknown {
    return layout === 'list'
      ? items(view, stories, 'list', 'plain', (story, at) => article(story, at, blocks(at, story.body)))
      : items(view, stories, 'grid', 'outlined', (story, at) => article(story, at, folded(story, at)));
  }
}

/** The end (UTC) of a day, or of the month or year that a partial date names. In milliseconds since 1970. */
const endOf = (partial: string): number => {
  const [year = 0, month = 12, day] = partial.split('-').map(Number);
  return day ? Date.UTC(year, month - 1, day + 1) : Date.UTC(year, month, 1);
};

const article = (story: Story, view: View, body: Shown): Shown => {
  const {msg} = view;
  const {safeguarding, link} = story;
  const title = view.text(story.title);
  const parts = [
    listOf([badge(kinds(msg)[story.kind ?? '']), inline(view.name(story.place)), time(view, story.date)], 'meta'),
    paragraph(view.text(story.summary)),
    quote(story, view),
    body,
    safeguarding?.namesChanged
      ? html`<p part="note">${msg('Names have been changed.', {id: 'success-stories.names-changed'})}</p>`
      : undefined,
    links(view, link && [link], title),
  ];
  return media(
    view,
    story.image,
    html`${paragraph(view.text(story.kicker), 'meta', 'kicker')}${heading(view.level, inline(title))}${mark(view)}${parts}`,
  );
};

/** In a card, a long story waits to be asked for. */
const folded = ({body}: Story, view: View): Shown => {
  const text = blocks(view, body);
  return text && fold(html`${view.msg('The whole story', {id: 'success-stories.whole'})}`, text);
};

const quote = ({quote: said}: Story, view: View): Shown => {
  const text = view.text(said?.text);
  if (!text) return undefined;
  const by = inline(view.name(said?.by));
  return html`<blockquote part="quote"><p lang=${text.lang ?? nothing}>${text.value}</p>${
    by && html`<cite>${by}</cite>`
  }</blockquote>`;
};

const kinds = (msg: MsgFn): Partial<Record<string, string>> => ({
  news: msg('News', {id: 'story.news'}),
  initiative: msg('Initiative', {id: 'story.initiative'}),
});
