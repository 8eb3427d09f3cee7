import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {endOf} from '../../content/partial-date.js';
import type {MsgFn} from '../../locale/locale.js';
import type {RenderContext} from '../../templates/context.js';
import {fold} from '../../templates/fold.js';
import {items} from '../../templates/items.js';
import {links, onward, titleLink} from '../../templates/link.js';
import {media} from '../../templates/media.js';
import {badge, facts, heading, isRendered, mark, paragraph, renderProse, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {time} from '../../templates/time.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {mediaStyles} from '../../theme/media.styles.js';
import {pictureStyles} from '../../theme/picture.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './success-stories.content.js';
import type {Story, StoryLayout} from './success-stories.content.js';
import {styles} from './success-stories.styles.js';

/**
 * Stories of people whom an organisation helped, and the news that stand among them.
 *
 * Layouts: `cards` (default), `list`, `lead` (the first one large). A story that is withdrawn, or whose review date
 * has passed, shows nowhere; delete it from the file and from the fallback too.
 *
 * @cssproperty [--ngo-image-ratio=3 / 2] - Width to height of pictures.
 * @csspart media - A picture and what belongs to it.
 * @csspart picture - The box of a picture, or of the large title where there is none.
 * @csspart body - What stands beside or below a picture.
 * @csspart image - A picture.
 * @csspart caption - Who made a picture.
 * @csspart summary - The story in short.
 * @csspart kind - What it is, if no story.
 * @csspart place - Where.
 * @csspart date - When.
 * @csspart notice - That names are changed.
 * @csspart note - Another name of `notice`.
 * @csspart title-link - A title that is a link.
 * @csspart kicker - A few words above a title, or on the picture.
 * @csspart quote - What somebody said.
 * @tag success-stories
 */
export class SuccessStories extends NgoWidget<Story, StoryLayout> {
  static override readonly styles = [hostStyles, gridStyles, pictureStyles, mediaStyles, styles];

  protected override readonly definition = content;

  protected override nameOf({title}: Story) {
    return title;
  }

  protected override emptyMessage(msg: MsgFn): string {
    return msg('There are no stories to show.', {id: 'success-stories.empty'});
  }

  protected override mayShow({safeguarding}: Story): boolean {
    return !safeguarding?.withdrawn && !(safeguarding?.reviewBy && Date.now() >= endOf(safeguarding.reviewBy));
  }

  protected override renderContent(
    stories: readonly Story[],
    context: RenderContext,
    asked: StoryLayout,
    all: readonly Story[],
  ): unknown {
    // Those that wait beyond `limit`, where there is no script, have no large one.
    const layout = asked === 'lead' && stories[0] !== all[0] ? 'cards' : asked;
    const changed = stories.filter(({safeguarding}) => safeguarding?.namesChanged).length;
    // Said once where it is true of most.
    const once = changed > 1 && changed * 2 > stories.length;
    const pictured = stories.some(({image}) => image);
    return html`${items(context, stories, arrangements[layout], 'plain', (story) =>
      article(story, context, {
        cards: layout !== 'list',
        large: layout === 'lead' && story === stories[0],
        once,
        pictured,
      }),
    )}${
      once
        ? html`<p part="notice note" class="once">${context.locale.msg('The names in the stories have been changed.', {id: 'success-stories.all-names-changed'})}</p>`
        : nothing
    }`;
  }
}

const arrangements: Readonly<Record<StoryLayout, string>> = {cards: 'grid', list: 'list', lead: 'grid lead'};

/** What a story must know of the others. */
interface Among {
  readonly cards: boolean;
  /** Whether it is the first, which has the row to itself. */
  readonly large: boolean;
  /** Whether it is said below all stories that names are changed. */
  readonly once: boolean;
  /** Whether some have pictures. */
  readonly pictured: boolean;
}

const article = (story: Story, context: RenderContext, {cards, large, once, pictured}: Among): Rendered => {
  const {locale, headingLevel} = context;
  const {msg} = locale;
  const {kicker, kind, place, date, summary, quote: said, safeguarding, link} = story;
  const title = locale.pick(story.title);
  const row = facts({
    kind: badge(kinds(msg)[kind ?? '']),
    place: renderText(locale.pick(place)),
    date: time(locale, date),
  });
  const whole = cards ? folded(story, context) : renderProse(context, story.body);
  // Where the title says it all, it is the link, and its card answers.
  const leads = link?.url && !link.label && !isRendered(whole) ? link : undefined;
  const cut = cards && !large && (isRendered(whole) || link?.url) ? 'cut' : undefined;
  return media(
    context,
    story.image,
    {
      kicker: paragraph(locale.pick(kicker), 'kicker', 'kicker'),
      heading: heading(headingLevel, leads ? titleLink(leads.url, renderText(title)) : renderText(title)),
      body: html`${mark(context, [story.title, kicker, summary, said?.text, story.body, link?.label])}${row}${paragraph(
        locale.pick(summary),
        'text summary',
        cut,
      )}${quote(story, context)}${whole}${
        safeguarding?.namesChanged && !once
          ? html`<p part="notice note">${msg('Names have been changed.', {id: 'success-stories.names-changed'})}</p>`
          : nothing
      }${leads ? onward(context, leads) : links(context, link && [link], title)}`,
    },
    // The large one has its title in the place of a picture where no other has one, too.
    pictured || large,
    cards,
  );
};

/** In a card, a long story waits to be asked for. */
const folded = ({body}: Story, context: RenderContext): Rendered => {
  const text = renderProse(context, body);
  return isRendered(text)
    ? fold(html`${context.locale.msg('The whole story', {id: 'success-stories.whole'})}`, text)
    : nothing;
};

const quote = ({quote: said}: Story, {locale}: RenderContext): Rendered => {
  const text = locale.pick(said?.text);
  const by = locale.pick(said?.by);
  return text
    ? html`<blockquote part="quote"><p lang=${ifDefined(text.lang)} dir=${ifDefined(text.dir)}>${text.value}</p>${
        by ? html`<cite>${renderText(by)}</cite>` : nothing
      }</blockquote>`
    : nothing;
};

const kinds = (msg: MsgFn): Partial<Record<string, string>> => ({
  news: msg('News', {id: 'story.news'}),
  initiative: msg('Initiative', {id: 'story.initiative'}),
});

declare global {
  interface HTMLElementTagNameMap {
    'success-stories': SuccessStories;
  }
}
