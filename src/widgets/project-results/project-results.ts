import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {plural} from '../../locale/format.js';
import type {Locale, MsgFn} from '../../locale/locale.js';
import {oneDeeper} from '../../templates/context.js';
import type {RenderContext} from '../../templates/context.js';
import {figureTexts, tiles} from '../../templates/figure.js';
import {funding} from '../../templates/funding.js';
import {shares} from '../../templates/shares.js';
import {logo, organisationName} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links, linkTexts} from '../../templates/link.js';
import {teaser} from '../../templates/teaser.js';
import {
  badge,
  facts as factsRow,
  heading,
  isRendered,
  labelled,
  labelledList,
  listOf,
  mark,
  paragraph,
  renderProse,
  renderText,
} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {period} from '../../templates/time.js';
import {fundingStyles} from '../../theme/funding.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {pictureStyles} from '../../theme/picture.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {activitiesSection} from './activities.js';
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
 * `figures` (tiles), `summary`. Who paid shows in each of them.
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
  static override readonly styles = [hostStyles, pictureStyles, fundingStyles, styles, tableStyles, timelineStyles];

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
      zero: msg(str`${n} months`, {id: 'project-results.months.zero'}),
      one: msg(str`${n} month`, {id: 'project-results.months.one'}),
      two: msg(str`${n} months`, {id: 'project-results.months.two'}),
      few: msg(str`${n} months`, {id: 'project-results.months.few'}),
      many: msg(str`${n} months`, {id: 'project-results.months.many'}),
      other: msg(str`${n} months`, {id: 'project-results.months.other'}),
    })),
  });
};

const statuses = (msg: MsgFn): Partial<Record<string, string>> => ({
  planned: msg('planned', {id: 'status.planned'}),
  running: msg('running', {id: 'status.running'}),
  finished: msg('finished', {id: 'status.finished'}),
});

const summary: Section = {
  texts: (project) => [project.summary],
  render: (project, context) => renderProse(context, project.summary, 'summary'),
};

/** What the programme files the project under, what it wanted, for whom, with whom. */
const aims: Section = {
  texts: ({thematicArea, priority, goal, specificGoals = [], beneficiaries = []}) => [
    thematicArea,
    priority,
    goal,
    ...specificGoals,
    ...beneficiaries,
  ],
  render: ({thematicArea, priority, goal, specificGoals, beneficiaries, partners = []}, context) => {
    const {locale} = context;
    const {msg} = locale;
    const inside = oneDeeper(context);
    const one = (label: string, text: Project['goal']) => labelled(inside, label, paragraph(locale.pick(text)));
    const shown = [
      one(msg('Thematic area', {id: 'project-results.area'}), thematicArea),
      one(msg('Priority', {id: 'project-results.priority'}), priority),
      one(msg('Goal', {id: 'project-results.goal'}), goal),
      labelledList(inside, msg('Specific goals', {id: 'project-results.specific-goals'}), specificGoals),
      labelledList(inside, msg('For whom', {id: 'project-results.beneficiaries'}), beneficiaries),
      labelled(
        inside,
        msg('Partners', {id: 'project-results.partners'}),
        listOf(
          partners.map((partner) => partnerLine(partner, context)),
          'bullets',
        ),
      ),
    ].filter(isRendered);
    return shown[0] ? html`<div class="columns">${shown}</div>` : nothing;
  },
};

/** What it was about: in words, and beside them what it aimed at. */
const about: Section = {
  texts: (project, context) => [...summary.texts(project, context), ...aims.texts(project, context)],
  render: (project, context) =>
    html`<div class="about">${summary.render(project, context)}${aims.render(project, context)}</div>`,
};

const partnerLine = (partner: NonNullable<Project['partners']>[number], context: RenderContext): Rendered => {
  const {locale} = context;
  const name = organisationName(context, partner);
  const place = renderText(locale.pick(partner.place));
  return name === nothing
    ? nothing
    : html`${logo(context, partner.logo, locale.pick(partner.name))}${name}${place === nothing ? nothing : html`, ${place}`}`;
};

/** The project's own figures, else those of its results, in order. */
const figuresOf = ({figures: own = [], results = []}: Project) =>
  own[0] ? own : results.flatMap((result) => result.items).flatMap((line) => line.figures ?? []);

const figures: Section = {
  texts: (project, context) => figuresOf(project).flatMap((figure) => figureTexts(context, figure)),
  render: (project, context) => tiles(context, figuresOf(project)),
};

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

const onward: Section = {
  texts: ({links: list}) => linkTexts(list),
  render: ({links: list, title}, context) => links(context, list, context.locale.pick(title)),
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
  summary: [about, onward],
};

declare global {
  interface HTMLElementTagNameMap {
    'project-results': ProjectResults;
  }
}
