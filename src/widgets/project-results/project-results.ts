import {str} from '@lit/localize';
import {html} from 'lit';
import {plural} from '../../locale/format.js';
import type {Locale, MsgFn} from '../../locale/locale.js';
import {oneDeeper} from '../../templates/context.js';
import type {RenderContext} from '../../templates/context.js';
import {funding} from '../../templates/funding.js';
import {shares} from '../../templates/shares.js';
import {items} from '../../templates/items.js';
import {teaser} from '../../templates/teaser.js';
import {badge, facts as factsRow, heading, labelled, listOf, mark, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {period} from '../../templates/time.js';
import {fundingStyles} from '../../theme/funding.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {pictureStyles} from '../../theme/picture.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {about, figures, onward, overview} from './about.js';
import {activitiesSection} from './activities.js';
import {figureStyles} from './figures.styles.js';
import {content} from './project-results.content.js';
import type {Project, ProjectLayout} from './project-results.content.js';
import {styles} from './project-results.styles.js';
import type {Section} from './section.js';
import {table} from './table.js';
import {tableStyles} from './table.styles.js';
import {timeline} from './timeline.js';
import {timelineStyles} from './timeline.styles.js';

/**
 * A project's figures, activities and results, and who paid for it.
 *
 * Layouts: `full` (default), `activities` (each beside its results), `table` (results and targets), `timeline` (activities by their dates),
 * `figures` (tiles), `summary` (beside it the most important figures). Who paid shows in each of them.
 *
 * @cssproperty [--ngo-image-ratio=3 / 2] - Width to height of pictures.
 * @cssproperty [--ngo-figure-size=3em] - Size of the number in a tile.
 * @cssproperty --ngo-color-track - What is behind a bar. Default: 15 % of the text's colour.
 * @csspart image - A picture.
 * @csspart summary - The project in short.
 * @csspart status - Whether it still runs.
 * @csspart date - When.
 * @csspart duration - How long.
 * @csspart source - Where a number is from: a link.
 * @csspart figure - A tile: a number and what it counts.
 * @csspart figure-value - The number.
 * @csspart figure-label - What it counts.
 * @csspart bar - A bar: towards a target, or from when to when.
 * @csspart series - The columns of the years.
 * @tag project-results
 */
export class ProjectResults extends NgoWidget<Project, ProjectLayout> {
  static override readonly styles = [
    hostStyles,
    pictureStyles,
    fundingStyles,
    figureStyles,
    styles,
    tableStyles,
    timelineStyles,
  ];

  protected override readonly definition = content;

  protected override nameOf({title}: Project) {
    return title;
  }

  protected override emptyMessage(msg: MsgFn): string {
    return msg('There are no projects to show.', {id: 'project-results.empty'});
  }

  protected override renderContent(
    projects: readonly Project[],
    context: RenderContext,
    layout: ProjectLayout,
  ): unknown {
    return items(
      context,
      projects,
      'list',
      'plain',
      (project) => article(project, context, sections[layout]),
      fundings,
    );
  }
}

const article = (project: Project, context: RenderContext, parts: readonly Section[]): Rendered => {
  const {locale, headingLevel} = context;
  const texts = parts.flatMap((part) => part.texts(project, context));
  return html`<div class="entry">${heading(headingLevel, renderText(locale.pick(project.title)))}${mark(context, [
    project.title,
    ...texts,
  ])}${facts(project, locale)}${parts.map((part) => part.render(project, context))}</div>`;
};

const facts = ({status, duration}: Project, locale: Locale): Rendered => {
  const {msg} = locale;
  return factsRow({
    status: badge(statuses(msg)[status ?? '']),
    date: period(locale, duration?.start, duration?.end),
    duration: plural(locale, duration?.months, (n) => ({
      zero: () => msg(str`${n} months`, {id: 'project-results.months.zero'}),
      one: () => msg(str`${n} month`, {id: 'project-results.months.one'}),
      two: () => msg(str`${n} months`, {id: 'project-results.months.two'}),
      few: () => msg(str`${n} months`, {id: 'project-results.months.few'}),
      many: () => msg(str`${n} months`, {id: 'project-results.months.many'}),
      other: () => msg(str`${n} months`, {id: 'project-results.months.other'}),
    })),
  });
};

const statuses = (msg: MsgFn): Partial<Record<string, string>> => ({
  planned: msg('planned', {id: 'status.planned'}),
  running: msg('running', {id: 'status.running'}),
  finished: msg('finished', {id: 'status.finished'}),
});

/** The project's own title needs no repeating. */
const fundings = ({funding: list = []}: Project, context: RenderContext): unknown =>
  html`${shares(context, list)}${list.map((one) => funding({...one, projectTitle: undefined}, context))}`;

const related: Section = {
  // Each piece of news has a mark of its own.
  texts: () => [],
  render: ({related: list = []}, context) => {
    const inside = oneDeeper(context);
    return labelled(
      inside,
      context.locale.msg('Related news', {id: 'project-results.related'}),
      listOf(
        list.map((one) => teaser(one, oneDeeper(inside))),
        'columns',
      ),
    );
  },
};

/** What each layout shows, in order. */
const sections: Readonly<Record<ProjectLayout, readonly Section[]>> = {
  full: [
    figures,
    about,
    // The tiles above say already what the results' figures say, unless the project has figures of its own.
    activitiesSection(({figures: own}) => !!own?.[0]),
    related,
    onward,
  ],
  activities: [activitiesSection(() => true), onward],
  table: [table, onward],
  timeline: [timeline, onward],
  figures: [figures],
  summary: [overview],
};

declare global {
  interface HTMLElementTagNameMap {
    'project-results': ProjectResults;
  }
}
