import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Localized} from '../../content/fields.js';
import type {MsgFn} from '../../locale/locale.js';
import {oneDeeper} from '../../templates/context.js';
import type {RenderContext} from '../../templates/context.js';
import {fold} from '../../templates/fold.js';
import {items} from '../../templates/items.js';
import {links, linkTexts} from '../../templates/link.js';
import {heading, joined, listOf, mark, renderProse, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {accordionStyles} from '../../theme/accordion.styles.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './advocacy-topics.content.js';
import type {Topic, TopicLayout} from './advocacy-topics.content.js';
import {styles} from './advocacy-topics.styles.js';

/**
 * What an organisation speaks up for.
 *
 * Layouts: `list` (default), `cards`, `accordion`. Topics inside topics show in each of them.
 *
 * @tag advocacy-topics
 */
export class AdvocacyTopics extends NgoWidget<Topic, TopicLayout> {
  static override readonly styles = [hostStyles, gridStyles, accordionStyles, styles];

  protected override readonly definition = content;

  protected override nameOf({title}: Topic) {
    return title;
  }

  protected override emptyMessage(msg: MsgFn): string {
    return msg('There are no topics to show.', {id: 'advocacy-topics.empty'});
  }

  protected override renderContent(topics: readonly Topic[], context: RenderContext, layout: TopicLayout): unknown {
    switch (layout) {
      case 'accordion':
        return items(context, topics, 'list accordion', 'plain', folded);
      case 'cards':
        return items(context, topics, 'grid panels', 'plain', open);
      case 'list':
        return items(context, topics, 'list numbered', 'plain', open);
    }
  }
}

const open = (topic: Topic, context: RenderContext): Rendered =>
  html`<div class="topic"><div>${title(topic, context)}</div>${within(body(topic, context))}</div>`;

const within = (shown: Rendered): Rendered => (shown === nothing ? nothing : html`<div class="entry">${shown}</div>`);

const folded = (topic: Topic, context: RenderContext): Rendered => fold(title(topic, context), body(topic, context));

/** The title, and the mark where a text of the topic, or of one inside it, is in another language. */
const title = (topic: Topic, context: RenderContext): Rendered =>
  html`${heading(context.headingLevel, renderText(context.locale.pick(topic.title)))}${mark(context, textsOf(topic))}`;

const textsOf = ({title: name, description, links: list, topics = []}: Topic): (Localized<unknown> | undefined)[] => [
  description,
  name,
  ...linkTexts(list),
  ...topics.flatMap(textsOf),
];

const body = ({title: name, description, topics = [], links: list}: Topic, context: RenderContext): Rendered => {
  const {locale} = context;
  return joined(
    renderProse(context, description),
    links(context, list, locale.pick(name)),
    topics.some(hasMore)
      ? listOf(
          topics.map((topic) => inner(topic, oneDeeper(context))),
          'topics',
        )
      : listOf(locale.pickAll(topics.map((topic) => topic.title)).map(renderText), 'bullets'),
  );
};

/** Whether there is more to a topic than its name. A list of names needs no headings. */
const hasMore = ({description, topics, links: list}: Topic): boolean => !!(description ?? topics?.[0] ?? list?.[0]);

const inner = (topic: Topic, context: RenderContext): Rendered => {
  const text = context.locale.pick(topic.title);
  return text
    ? html`<div id=${ifDefined(topic.id)}>${heading(context.headingLevel, renderText(text))}${body(topic, context)}</div>`
    : nothing;
};

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-topics': AdvocacyTopics;
  }
}
