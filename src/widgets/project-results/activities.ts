import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {oneDeeper} from '../../templates/context.js';
import type {RenderContext} from '../../templates/context.js';
import {besides, figureTexts} from '../../templates/figure.js';
import {heading, labelled, listOf, renderProse, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {period} from '../../templates/time.js';
import type {Project, Result} from './project-results.content.js';
import type {Section} from './section.js';

/** Activities, each beside its results; results that belong to none follow below. */
export const activitiesSection = (withFigures: (project: Project) => boolean): Section => ({
  texts: (project, context) => [
    ...(project.activities ?? []).flatMap(({title, description}) => [title, description]),
    ...(project.results ?? [])
      .flatMap((result) => result.items)
      .flatMap(({text, figures: list = []}) => [
        text,
        ...(withFigures(project) ? list.flatMap((figure) => figureTexts(context, figure, text)) : []),
      ]),
  ],
  render: (project, context) => {
    const {activities = []} = project;
    const {msg} = context.locale;
    const inside = oneDeeper(context);
    const {ofActivity, others} = resultsByActivity(project);
    const lines = (results: readonly Result[]) => resultLines(results, context, withFigures(project));
    const pairs = activities.map(({id, title, description, start, end}, index) => {
      const text = context.locale.pick(title);
      return html`<li id=${ifDefined(id)}><div>${
        text ? heading(inside.headingLevel + 1, renderText(text)) : nothing
      }${listOf([period(context.locale, start, end)], 'meta')}${renderProse(context, description)}</div>${lines(ofActivity[index] ?? [])}</li>`;
    });
    return html`${labelled(
      inside,
      msg('Activities and results', {id: 'project-results.activities'}),
      pairs[0] ? html`<ol role="list">${pairs}</ol>` : nothing,
    )}${labelled(inside, msg('Results', {id: 'project-results.results'}), lines(others))}`;
  },
});

/** Results belong to activities by id; without ids, by order when the counts agree. */
export const resultsByActivity = ({activities = [], results = []}: Project) => {
  const byOrder = results.length === activities.length && results.every(({activity}) => !activity);
  const ofActivity = activities.map(({id}, index) =>
    results.filter(({activity}, position) => (byOrder ? position === index : activity && activity === id)),
  );
  return {ofActivity, others: results.filter((result) => !ofActivity.flat().includes(result))};
};

const resultLines = (results: readonly Result[], context: RenderContext, withFigures: boolean): Rendered =>
  listOf(
    results
      .flatMap((result) => result.items)
      .map(({text, figures: list}) => {
        const line = renderText(context.locale.pick(text));
        return line === nothing
          ? nothing
          : html`<div>${line}</div>${withFigures ? besides(context, text, list) : nothing}`;
      }),
    'results',
  );
