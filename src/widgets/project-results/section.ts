import type {Localized} from '../../content/fields.js';
import type {RenderContext} from '../../templates/context.js';
import type {Rendered} from '../../templates/text.js';
import type {Project} from './project-results.content.js';

/** A part of a project: what it shows, and which texts of it are no names. */
export interface Section {
  readonly texts: (project: Project, context: RenderContext) => readonly (Localized<unknown> | undefined)[];
  readonly render: (project: Project, context: RenderContext) => Rendered;
}
