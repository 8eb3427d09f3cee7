import {html} from 'lit/html.js';
import type {MsgFn} from '../../locale/locale.js';
import {fold} from '../../templates/fold.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import {blocks, heading, inline, listOf, mark, together} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import {oneDeeper} from '../../templates/view.js';
import type {View} from '../../templates/view.js';
import {accordionStyles} from '../../theme/accordion.styles.js';
import {foldStyles} from '../../theme/fold.styles.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './advocacy-topics.content.js';
import type {Topic} from './advocacy-topics.content.js';
import {styles} from './advocacy-topics.styles.js';

/**
 * What an organisation speaks up for.
 *
 * Layouts: `list` (default), `cards`, `accordion`. Topics inside topics show in each of them.
 *
 * @tag advocacy-topics
 */
export class AdvocacyTopics extends NgoWidget<Topic> {
  static override readonly styles = hostStyles + gridStyles + foldStyles + accordionStyles + styles;

  protected override readonly content = content;

  protected override nameOf({title}: Topic) {
    return title;
  }

  protected override emptySentence(msg: MsgFn): string {
    return msg('There are no topics to show.', {id: 'advocacy-topics.empty'});
  }

  protected override renderContent(topics: readonly Topic[], view: View, layout: string): unknown {
    return layout === 'accordion'
      ? items(view, topics, 'list accordion', 'plain', folded)
      : items(view, topics, layout === 'cards' ? 'grid' : 'list', layout === 'cards' ? 'outlined' : 'plain', open);
  }
}

const open = (topic: Topic, view: View): Shown => {
  const inside = body(topic, view);
  return html`<article>${title(topic, view)}${inside}</article>`;
};

const folded = (topic: Topic, view: View): Shown => {
  const inside = body(topic, view);
  return fold(title(topic, view), inside);
};

/** The title, and the mark of what `body` took from another language: call it after. */
const title = (topic: Topic, view: View): Shown =>
  html`${heading(view.level, inline(view.text(topic.title)))}${mark(view)}`;

const body = ({title: name, description, topics = [], links: onward}: Topic, view: View): Shown =>
  together(
    blocks(view, description),
    links(view, onward, view.text(name)),
    topics.some(hasMore)
      ? listOf(
          topics.map((topic) => inner(topic, oneDeeper(view))),
          'topics',
        )
      : listOf(
          topics.map((topic) => inline(view.text(topic.title))),
          'bullets',
        ),
  );

/** Whether there is more to a topic than its name. A list of names needs no headings. */
const hasMore = ({description, topics, links: onward}: Topic): boolean => !!(description ?? topics?.[0] ?? onward?.[0]);

const inner = (topic: Topic, view: View): Shown => {
  const text = inline(view.text(topic.title));
  return text && html`${heading(view.level, text)}${body(topic, view)}`;
};
