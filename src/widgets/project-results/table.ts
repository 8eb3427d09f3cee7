import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Figure} from '../../content/figure.js';
import type {RenderContext} from '../../templates/context.js';
import {figureTexts, origin, partsOf, progress} from '../../templates/figure.js';
import {isRendered, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {activitiesSection, resultsByActivity} from './activities.js';
import type {Project, Result} from './project-results.content.js';
import type {Section} from './section.js';

const figuresIn = (results: readonly Result[]): readonly Figure[] =>
  results.flatMap((result) => result.items).flatMap((line) => line.figures ?? []);

/** A line: what was counted, how much it was, and of how much. The roles are said: rows that wrap are no table to some engines. */
const row = (context: RenderContext, figure: Figure, hasTargets: boolean): Rendered => {
  const {msg} = context.locale;
  const parts = partsOf(context, figure);
  if (!parts) return nothing;
  const shown = progress(context, figure);
  return html`<tr role="row" part="figure">
    <th role="rowheader" scope="row">${parts.label}${origin(context, figure)}</th>
    <td role="cell">${parts.number}</td>
    ${
      hasTargets
        ? html`<td role="cell">${shown?.number ?? html`<span aria-hidden="true">–</span>`}</td>
            <td role="cell">${
              shown
                ? html`<b>${shown.percent}</b>${shown.bar}`
                : html`<small>${msg('no target', {id: 'project-results.no-target'})}</small>`
            }</td>`
        : nothing
    }
  </tr>`;
};

/** Lines under the activity that they come from. */
const group = (
  context: RenderContext,
  figures: readonly Figure[],
  hasTargets: boolean,
  activity?: NonNullable<Project['activities']>[number],
): Rendered => {
  const rows = figures.map((figure) => row(context, figure, hasTargets)).filter(isRendered);
  const title = renderText(context.locale.pick(activity?.title));
  return rows[0]
    ? html`<tbody role="rowgroup" id=${ifDefined(activity?.id)}>
        ${
          title === nothing
            ? nothing
            : html`<tr role="row" class="group">
                <th role="rowheader" scope="rowgroup" colspan=${hasTargets ? 4 : 2} aria-colspan=${hasTargets ? 4 : 2}>${title}</th>
              </tr>`
        }
        ${rows}
      </tbody>`
    : nothing;
};

/** The project's own figures that are not those of its results. */
const ownFigures = ({figures = [], results = []}: Project, {locale}: RenderContext): readonly Figure[] => {
  const name = ({label, value}: Figure): string => `${value} ${locale.pick(label)?.value}`;
  const names = figuresIn(results).map(name);
  return figures.filter((figure) => !names.includes(name(figure)));
};

const sentences = activitiesSection(() => false);
const allFigures = (project: Project, context: RenderContext): readonly Figure[] => [
  ...ownFigures(project, context),
  ...figuresIn(project.results ?? []),
];

/** What was reached and what was planned, by activity; sentences where there are no numbers. */
export const table: Section = {
  texts: (project, context) => {
    const figures = allFigures(project, context);
    return figures[0]
      ? [
          ...(project.activities ?? []).map(({title}) => title),
          ...figures.flatMap((figure) => figureTexts(context, figure)),
        ]
      : sentences.texts(project, context);
  },
  render: (project, context) => {
    const all = allFigures(project, context);
    if (!all[0]) return sentences.render(project, context);
    // Two columns less where no number has anything to be held against.
    const hasTargets = all.some(({target}) => target);
    const {msg} = context.locale;
    const {ofActivity, others} = resultsByActivity(project);
    const heads = [
      msg('Result', {id: 'project-results.result'}),
      msg('Reached', {id: 'project-results.reached'}),
      ...(hasTargets
        ? [msg('Target', {id: 'project-results.target'}), msg('Progress', {id: 'project-results.progress'})]
        : []),
    ];
    return html`<table role="table" class=${hasTargets ? '' : 'short'}>
      <caption class="hidden">${msg('Results', {id: 'project-results.results'})}</caption>
      <thead role="rowgroup" class=${hasTargets ? '' : 'hidden'}>
        <tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col"><small>${head}</small></th>`)}</tr>
      </thead>
      ${group(context, ownFigures(project, context), hasTargets)}${(project.activities ?? []).map((activity, index) =>
        group(context, figuresIn(ofActivity[index] ?? []), hasTargets, activity),
      )}${group(context, figuresIn(others), hasTargets)}
    </table>`;
  },
};
