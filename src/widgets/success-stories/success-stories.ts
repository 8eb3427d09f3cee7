import {html, nothing} from 'lit';
import type {CSSResultGroup} from 'lit';
import type {MsgFn} from '../../locale/locale.js';
import {formatDate} from '../../locale/format.js';
import {picture} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import {badge, blocks, heading, inline, mark, meta, paragraph} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import type {View} from '../../templates/view.js';
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
 * @tag success-stories
 */
export class SuccessStories extends NgoWidget<Story> {
  static override styles: CSSResultGroup = [NgoWidget.styles, styles];

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
  const {locale} = view;
  const {msg} = locale;
  const title = locale.text(story.title);
  const kicker = paragraph(locale.text(story.kicker), 'kicker');
  const facts = meta([
    badge(kindWord(msg, story.kind)),
    inline(locale.name(story.place)),
    story.date && html`<time datetime=${story.date}>${formatDate(locale, story.date)}</time>`,
  ]);
  const summary = paragraph(locale.text(story.summary));
  const said = quote(story, view);
  const onward = links(view, story.link && [story.link], title);
  return html`<article class="story">
    ${picture(view, story.image)}
    <div class="body">
      ${kicker}${heading(view.level, html`${inline(title)}${mark(view)}`, 'heading')}${facts}${summary}${said}${body}${story.safeguarding
        ?.namesChanged
        ? html`<p part="note" class="note">${msg('Names have been changed.', {id: 'success-stories.names-changed'})}</p>`
        : nothing}${onward}
    </div>
  </article>`;
};

/** In a card, a long story waits to be asked for. */
const folded = ({body}: Story, view: View): Shown => {
  const text = blocks(view, body);
  if (text === nothing) return nothing;
  return html`<details>
    <summary>${view.locale.msg('The whole story', {id: 'success-stories.whole'})}</summary>
    ${text}
  </details>`;
};

const quote = ({quote: said}: Story, {locale}: View): Shown => {
  const text = said && locale.text(said.text);
  if (!text) return nothing;
  const by = locale.name(said.by);
  return html`<blockquote part="quote" class="quote">
    <p lang=${text.lang ?? nothing}>${text.value}</p>
    ${by ? html`<cite>${inline(by)}</cite>` : nothing}
  </blockquote>`;
};

const kindWord = (msg: MsgFn, kind: Story['kind']): string | undefined => {
  switch (kind) {
    case 'news':
      return msg('News', {id: 'story.news'});
    case 'initiative':
      return msg('Initiative', {id: 'story.initiative'});
    default:
      return undefined;
  }
};
