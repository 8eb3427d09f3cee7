import {html, nothing} from 'lit';
import {oneDeeper} from '../../templates/context.js';
import type {RenderContext} from '../../templates/context.js';
import {figureTexts, highlighted, tiles} from '../../templates/figure.js';
import {logo, organisationName} from '../../templates/image.js';
import {links, linkTexts} from '../../templates/link.js';
import {isRendered, labelled, labelledList, listOf, paragraph, renderProse, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import type {Project} from './project-results.content.js';
import type {Section} from './section.js';

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
export const about: Section = {
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

/** Two rows of two. */
const mainFigures = (project: Project) => highlighted(figuresOf(project)).slice(0, 4);

export const figures: Section = {
  texts: (project, context) => figuresOf(project).flatMap((figure) => figureTexts(context, figure)),
  render: (project, context) => tiles(context, figuresOf(project)),
};

export const onward: Section = {
  texts: ({links: list}) => linkTexts(list),
  render: ({links: list, title}, context) => links(context, list, context.locale.pick(title)),
};

/** In short: words and where there is more, beside them the most important figures; the aims below. */
export const overview: Section = {
  texts: (project, context) => [
    ...[about, onward].flatMap((part) => part.texts(project, context)),
    ...mainFigures(project).flatMap((figure) => figureTexts(context, figure)),
  ],
  render: (project, context) => {
    const numbers = tiles(context, mainFigures(project));
    const more = onward.render(project, context);
    return numbers === nothing
      ? html`${about.render(project, context)}${more}`
      : html`<div class="about"><div class="entry">${summary.render(project, context)}${more}</div><div>${numbers}</div></div>${aims.render(project, context)}`;
  },
};
