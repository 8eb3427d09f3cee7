import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {CSSResultGroup} from 'lit';
import type {Figure} from '../../content/records.js';
import {formatNumber, plural} from '../../locale/format.js';
import type {Locale, MsgFn} from '../../locale/locale.js';
import {tiles} from '../../templates/figure.js';
import {funding, period} from '../../templates/funding.js';
import {organisation} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import {teaser} from '../../templates/teaser.js';
import {badge, blocks, heading, inline, labelledList, mark, meta} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import {deeper} from '../../templates/view.js';
import type {View} from '../../templates/view.js';
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
 * @tag project-results
 */
export class ProjectResults extends NgoWidget<Project> {
  static override styles: CSSResultGroup = [NgoWidget.styles, styles];

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
  const shown = [...parts, fundings].map((part) => part(project, view));
  const facts = header(project, view);
  return html`<article class="project">
    <header>${heading(view.level, html`${inline(view.locale.text(project.title))}${mark(view)}`, 'heading')}${facts}</header>
    ${shown}
  </article>`;
};

const header = ({status, duration}: Project, {locale}: View): Shown =>
  meta([
    badge(statusWord(locale.msg, status)),
    period(locale, duration?.start, duration?.end),
    duration?.months ? months(duration.months, locale) : undefined,
  ]);

const months = (value: number, locale: Locale): string => {
  const {msg} = locale;
  return plural(locale, value,
    msg(str`${formatNumber(locale, value)} month`, {id: 'project-results.month'}),
    msg(str`${formatNumber(locale, value)} months`, {id: 'project-results.months'}),
  );
};

const statusWord = (msg: MsgFn, status: Project['status']): string | undefined => {
  switch (status) {
    case 'planned':
      return msg('planned', {id: 'status.planned'});
    case 'running':
      return msg('running', {id: 'status.running'});
    case 'finished':
      return msg('finished', {id: 'status.finished'});
    default:
      return undefined;
  }
};

const summary: Section = ({summary: text}, view) => blocks(view, text);

/** Area and priority: what the programme files the project under. */
const classification: Section = ({thematicArea, priority}, {locale}) => {
  const {msg} = locale;
  const rows = [
    [msg('Thematic area', {id: 'project-results.area'}), locale.text(thematicArea)],
    [msg('Priority', {id: 'project-results.priority'}), locale.text(priority)],
  ] as const;
  const known = rows.filter(([, text]) => text);
  if (known.length === 0) return nothing;
  return html`<dl class="facts">${known.map(([label, text]) => html`<div><dt>${label}</dt><dd>${inline(text)}</dd></div>`)}</dl>`;
};

/** What the project wanted, for whom, with whom. */
const aims: Section = ({goal, specificGoals, beneficiaries, partners}, view) => {
  const {msg} = view.locale;
  const inside = deeper(view);
  const shown = [
    labelledList(inside, msg('Goal', {id: 'project-results.goal'}), goal && [goal]),
    labelledList(inside, msg('Specific goals', {id: 'project-results.specific-goals'}), specificGoals),
    labelledList(inside, msg('For whom', {id: 'project-results.beneficiaries'}), beneficiaries),
    section(
      inside,
      msg('Partners', {id: 'project-results.partners'}),
      (partners ?? []).map((one) => organisation(view, one)),
      (list) => html`<ul role="list" class="bullets">${list.map((one) => html`<li>${one}</li>`)}</ul>`,
    ),
  ].filter((one) => one !== nothing);
  return shown.length > 0 ? html`<div class="columns">${shown}</div>` : nothing;
};

/** The project's own figures, else those of its results, in order. */
const figures: Section = ({figures: own, results}, view) => {
  const all: readonly Figure[] = own ?? (results ?? []).flatMap((result) => result.items).flatMap((line) => line.figures ?? []);
  return tiles(view, all);
};

/** Activities, each beside its results; results that belong to none follow below. */
const activities: Section = ({activities: list = [], results = []}, view) => {
  const {msg} = view.locale;
  const inside = deeper(view);
  const byId = results.some(({activity}) => activity !== undefined);
  const byOrder = !byId && results.length === list.length;
  const of = (id: string | undefined, index: number): readonly Result[] =>
    byId ? results.filter(({activity}) => activity !== undefined && activity === id) : byOrder ? results.slice(index, index + 1) : [];
  const paired = new Set(list.flatMap(({id}, index) => of(id, index)));
  const rest = results.filter((result) => !paired.has(result));
  const pairs = list.map(({id, title, description}, index) => {
    const text = view.locale.text(title);
    const lines = resultLines(of(id, index), inside);
    if (!text) return lines;
    return html`<li class="pair">
      <div class="activity">${heading(inside.level, text.value, 'heading', text.lang)}${blocks(inside, description)}</div>
      ${lines}
    </li>`;
  });
  return html`${section(inside, msg('Activities and results', {id: 'project-results.activities'}), pairs, (shown) =>
    html`<ol role="list" class="pairs">${shown}</ol>`)}${section(inside, msg('Results', {id: 'project-results.results'}), [resultLines(rest, inside)], (shown) => html`${shown}`)}`;
};

const resultLines = (results: readonly Result[], view: View): Shown => {
  const lines = results
    .flatMap((result) => result.items)
    .map(({text, figures: list}) => {
      const line = view.locale.text(text);
      return line ? html`<li><span lang=${line.lang ?? nothing}>${line.value}</span>${list ? tiles(view, list) : nothing}</li>` : nothing;
    })
    .filter((line) => line !== nothing);
  return lines.length > 0 ? html`<ul role="list" class="results">${lines}</ul>` : nothing;
};

const fundings: Section = ({funding: list = []}, view) => {
  const shown = list.map((one) => funding(view, one)).filter((one) => one !== nothing);
  return shown.length > 0 ? html`<div class="fundings">${shown}</div>` : nothing;
};

const related: Section = ({related: list = []}, view) => {
  const inside = deeper(view);
  return section(
    inside,
    view.locale.msg('Related news', {id: 'project-results.related'}),
    list.map((one) => teaser(deeper(inside), one)),
    (shown) => html`<ul role="list" class="columns">${shown.map((one) => html`<li>${one}</li>`)}</ul>`,
  );
};

const onward: Section = ({links: list, title}, view) => links(view, list, view.locale.text(title));

/** A labelled part, where any of its parts shows. */
const section = (view: View, label: string, parts: readonly Shown[], render: (parts: readonly Shown[]) => Shown): Shown => {
  const shown = parts.filter((part) => part !== nothing);
  return shown.length > 0 ? html`<div class="labelled">${heading(view.level, label, 'label')}${render(shown)}</div>` : nothing;
};

/** What each layout shows, in order. */
const sections: Readonly<Record<string, readonly Section[]>> = {
  full: [summary, classification, figures, aims, activities, related, onward],
  activities: [activities, onward],
  figures: [figures],
  summary: [summary, classification, onward],
};
