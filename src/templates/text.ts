import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Localized, Prose} from '../content/fields.js';
import {formatLanguage} from '../locale/format.js';
import type {Picked} from '../locale/locale.js';
import type {RenderContext} from './context.js';

/** What a template function gives: a template, or nothing where there is nothing to show. */
export type Rendered = TemplateResult | typeof nothing;

/** Whether there is something to show. */
export const isRendered = (value: unknown): boolean => !!value && value !== nothing;

/** A text in its language. Numbers alone, „9–17“, are read as what is around them. */
export const renderText = (text: Picked | undefined): Rendered =>
  text
    ? html`<span lang=${ifDefined(text.lang)} dir=${ifDefined(text.dir === 'rtl' && !/\p{L}/u.test(text.value) ? undefined : text.dir)}>${text.value}</span>`
    : nothing;

/** One paragraph. */
export const paragraph = (text: Picked | undefined, part: string | undefined = 'text', className?: string): Rendered =>
  text
    ? html`<p part=${ifDefined(part || undefined)} class=${ifDefined(className)} lang=${ifDefined(text.lang)} dir=${ifDefined(text.dir)}>${text.value}</p>`
    : nothing;

/** Something in a list, and which part it is. */
type Entry = readonly [part: string | undefined, content: unknown];

/** Nothing where there are none. One link or fact is no list: a reader who hears "list, one entry" has learnt nothing. */
const asList = (entries: readonly Entry[], className: string): Rendered => {
  const shown = entries.filter(([, content]) => isRendered(content));
  const [first, second] = shown;
  if (!first) return nothing;
  const part = className === 'meta' ? 'meta facts' : undefined;
  return (part ?? className === 'links') && !second
    ? html`<p part=${ifDefined(part)} class=${className}><span part=${ifDefined(first[0])}>${first[1]}</span></p>`
    : html`<ul role="list" part=${ifDefined(part)} class=${className}>${shown.map(
        ([name, content]) => html`<li part=${ifDefined(name)}>${content}</li>`,
      )}</ul>`;
};

/** Entries as a list; nothing where there are none. Small facts, `meta`, are parts too. */
export const listOf = (entries: readonly unknown[], className: string): Rendered =>
  asList(
    entries.map((entry) => [className === 'meta' ? 'fact' : undefined, entry]),
    className,
  );

/** Small facts in a row. Each is a part of its name too, so that a page can do without one, or put it first. */
export const facts = (named: Readonly<Record<string, unknown>>): Rendered =>
  asList(
    Object.entries(named).flatMap(([name, content]) => [content].flat().map((one): Entry => [`fact ${name}`, one])),
    'meta',
  );

/** Parts after one another; nothing where there is none. Each keeps its place, whichever of the others show. */
export const joined = (first: Rendered = nothing, ...others: readonly Rendered[]): Rendered => {
  if (others.length === 0) return isRendered(first) ? first : nothing;
  const rest = joined(...others);
  return isRendered(first) || rest !== nothing ? html`${first}${rest}` : nothing;
};

/** What prose is, where it is more than text. */
const partOf: Readonly<Partial<Record<string, string>>> = {intro: 'intro', summary: 'text summary'};

/** Paragraphs and lists. */
export const renderProse = ({locale}: RenderContext, prose: Prose | undefined, part = 'text'): Rendered => {
  const picked = locale.pick(prose);
  if (!picked) return nothing;
  const [first, ...others] = picked.value.map((block) =>
    typeof block === 'string' ? html`<p>${block}</p>` : listOf(block.list, 'bullets'),
  );
  return html`<div part=${partOf[part] ?? 'text'} class="prose ${part}" lang=${ifDefined(picked.lang)} dir=${ifDefined(picked.dir)}>${first}${others[0] ? others : nothing}</div>`;
};

/** How many letters prose has. */
export const lengthOf = ({locale}: RenderContext, prose: Prose | undefined): number =>
  locale
    .pick(prose)
    ?.value.flatMap((block) => (typeof block === 'string' ? block : block.list))
    .join('').length ?? 0;

/** A heading of a level from 1 to 6; its class is what it heads: the widget (`title`), an item (`heading`), a part of it (`label`). */
export const heading = (level: number, content: unknown, className = 'heading'): TemplateResult => {
  const part = className === 'label' ? 'heading' : className;
  switch (Math.min(Math.max(level, 1), 6)) {
    case 1:
      return html`<h1 part=${part} class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${className}>${content}</h5>`;
    default:
      return html`<h6 part=${part} class=${className}>${content}</h6>`;
  }
};

/** A part with a small heading; nothing where there is nothing under it. */
export const labelled = ({headingLevel}: RenderContext, label: string, content: Rendered): Rendered =>
  content === nothing ? nothing : html`<div>${heading(headingLevel, label, 'label')}${content}</div>`;

/** A list of texts under a small heading. */
export const labelledList = (
  context: RenderContext,
  label: string,
  texts: readonly Localized[] | undefined,
): Rendered => labelled(context, label, listOf(context.locale.pickAll(texts).map(renderText), 'bullets'));

/** A short word in a frame: a role, a status. */
export const badge = (text: string | undefined): Rendered => (text ? html`<span part="badge">${text}</span>` : nothing);

/** "in English", where one of the texts that show of an item is in another language than the widget. Names are none of them. */
export const mark = (
  {locale}: RenderContext,
  texts: readonly (Localized<unknown> | undefined)[],
  part: string | undefined = 'mark',
): Rendered => {
  const language = locale.missing === 'show' ? undefined : locale.fallbackLanguage(texts);
  return language
    ? html`<span part=${ifDefined(part || undefined)} class="mark">${formatLanguage(locale, language)}</span>`
    : nothing;
};
