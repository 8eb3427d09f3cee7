import {str} from '@lit/localize';
import {html} from 'lit/html.js';
import {plural} from '../../locale/format.js';
import type {MsgFn} from '../../locale/locale.js';
import {tiles} from '../../templates/figure.js';
import {funding, period} from '../../templates/funding.js';
import {logo, organisation} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import {teaser} from '../../templates/teaser.js';
import {badge, blocks, heading, inline, labelled, labelledList, listOf, mark, paragraph} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import {oneDeeper, viewWith} from '../../templates/view.js';
import type {View} from '../../templates/view.js';
import {fundingStyles} from '../../theme/funding.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {pictureStyles} from '../../theme/picture.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './project-results.content.js';
import type {Project, Result} from './project-results.content.js';
import {styles} from './project-results.styles.js';

/**
 * A project's figures, activities and results, and who paid for it.
 *
 * Layouts: `full` (default), `activities` (each beside its results), `figures` (tiles), `summary`. Who paid
 * shows in each of them.
 *
 * @cssproperty [--ngo-image-ratio=3 / 2] - Width to height of pictures.
 * @cssproperty [--ngo-figure-size=2em] - Size of the number in a tile.
 * @csspart image - A picture.
 * @csspart figure - A tile: a number and what it counts.
 * @csspart figure-value - The number.
 * @csspart figure-label - What it counts.
 * @csspart bar - The bar towards a target.
 * @tag project-results
 */
export class ProjectResults extends NgoWidget<Project> {
  static override readonly styles = hostStyles + pictureStyles + fundingStyles + styles;

  protected override readonly content = content;

  protected override nameOf({title}: Project) {
    return title;
  }

  protected override emptySentence(msg: MsgFn): string {
    return msg('There are no projects to show.', {id: 'project-results.empty'});
  }

  protected override renderContent(projects: readonly Project[], view: View, layout: string): unknown {
    return items(view, projects, 'list', 'plain', (project, at) => article(project, at, sections[layout] ?? []));
  }
}

/** A part of a project; nothing where there is nothing to say. */
type Section = (project: Project, view: View) => Shown;

const article = (project: Project, view: View, parts: readonly Section[]): Shown => {
  const shown = [facts, ...parts, fundings].map((part) => part(project, view));
  return html`<article>${heading(view.level, inline(view.text(project.title)))}${mark(view)}${shown}</article>`;
};

const facts: Section = ({status, duration}, view) =>
  listOf(
    [
      badge(statuses(view.msg)[status ?? '']),
      period(view, duration?.start, duration?.end),
      plural(view, duration?.months, (n, one) =>
        one
          ? view.msg(str`${n} month`, {id: 'project-results.month'})
          : view.msg(str`${n} months`, {id: 'project-results.months'}),
      ),
    ],
    'meta',
  );

const statuses = (msg: MsgFn): Partial<Record<string, string>> => ({
  planned: msg('planned', {id: 'status.planned'}),
  running: msg('running', {id: 'status.running'}),
  finished: msg('finished', {id: 'status.finished'}),
});

const summary: Section = ({summary: text}, view) => blocks(view, text);

/** What the programme files the project under, what it wanted, for whom, with whom. */
const aims: Section = ({thematicArea, priority, goal, specificGoals, beneficiaries, partners = []}, view) => {
  const {msg} = view;
  const inside = oneDeeper(view);
  const one = (label: string, text: Project['goal']) => labelled(inside, label, paragraph(view.text(text)));
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
        partners.map((partner) => {
          const place = inline(view.name(partner.place));
          const name = organisation(view, partner);
          return name && html`${logo(view, partner.logo, view.name(partner.name))}${name}${place && html`, ${place}`}`;
        }),
        'bullets',
      ),
    ),
  ].filter(Boolean);
  return shown[0] && html`<div class="columns">${shown}</div>`;
};

/** The project's own figures, else those of its results, in order. */
const figures: Section = ({figures: own = [], results = []}, view) =>
  tiles(view, own[0] ? own : results.flatMap((result) => result.items).flatMap((line) => line.figures ?? []));

/** Activities, each beside its results; results that belong to none follow below. */
const activities = (project: Project, view: View, withFigures = true): Shown => {
  const {activities: list = [], results = []} = project;
  const {msg} = view;
  const inside = oneDeeper(view);
  const byOrder = results.length === list.length && results.every(({activity}) => !activity);
  const ofActivity = list.map(({id}, index) =>
    results.filter(({activity}, position) => (byOrder ? position === index : activity && activity === id)),
  );
  const others = results.filter((result) => !ofActivity.flat().includes(result));
  const pairs = list.map(({title, description}, index) => {
    const text = view.text(title);
    const lines = resultLines(ofActivity[index] ?? [], view, withFigures);
    return html`<li><div>${
      text && heading(inside.level + 1, inline(text))
    }${blocks(view, description)}</div>${lines}</li>`;
  });
  return html`${labelled(
    inside,
    msg('Activities and results', {id: 'project-results.activities'}),
    pairs[0] && html`<ol role="list">${pairs}</ol>`,
  )}${labelled(inside, msg('Results', {id: 'project-results.results'}), resultLines(others, view, withFigures))}`;
};

const resultLines = (results: readonly Result[], view: View, withFigures: boolean): Shown =>
  listOf(
    results
      .flatMap((result) => result.items)
      .map(({text, figures: list}) => {
        const line = inline(view.text(text));
        return line && html`${line}${withFigures ? tiles(view, list) : undefined}`;
      }),
    'results bullets',
  );

/** The project's own title needs no repeating. */
const fundings: Section = ({funding: list = []}, view) =>
  html`${list.map((one) => funding({...one, projectTitle: undefined}, viewWith(view, {fellBack: {}})))}`;

const related: Section = ({related: list = []}, view) => {
  const inside = oneDeeper(view);
  return labelled(
    inside,
    view.msg('Related news', {id: 'project-results.related'}),
    listOf(
      list.map((one) => teaser(one, viewWith(inside, {level: inside.level + 1, fellBack: {}}))),
      'columns',
    ),
  );
};

const onward: Section = ({links: list, title}, view) => links(view, list, view.name(title));

/** What each layout shows, in order. */
const sections: Readonly<Record<string, readonly Section[]>> = {
  // The tiles above say already what the results' figures say, unless the project has figures of its own.
  full: [summary, figures, aims, (project, view) => activities(project, view, !!project.figures?.[0]), related, onward],
  activities: [activities, onward],
  figures: [figures],
  summary: [summary, aims, onward],
};
