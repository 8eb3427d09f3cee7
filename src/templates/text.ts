import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Localized, Prose} from '../content/fields.js';
import type {Picked} from '../locale/locale.js';
import type {View} from './view.js';

/** Something to show, or nothing. */
export type Shown = TemplateResult | '' | undefined;

/** A text in its language. */
export const inline = (text: Picked | undefined): Shown =>
  text && html`<span lang=${text.lang ?? nothing}>${text.value}</span>`;

/** One paragraph. */
export const paragraph = (text: Picked | undefined, part = 'text', kind?: string): Shown =>
  text && html`<p part=${part} class=${kind ?? nothing} lang=${text.lang ?? nothing}>${text.value}</p>`;

/** Entries as a list; nothing where there are none. `kind` is its class; small facts, `meta`, are a part too. */
export const listOf = (entries: readonly unknown[], kind: string): Shown => {
  const shown = entries.filter(Boolean);
  return shown[0]
    ? html`<ul role="list" part=${kind === 'meta' ? kind : nothing} class=${kind}>${shown.map((entry) => html`<li>${entry}</li>`)}</ul>`
    : undefined;
};

/** Parts after one another; nothing where there is none. */
export const together = (...parts: readonly Shown[]): Shown => (parts.some(Boolean) ? html`${parts}` : undefined);

/** Paragraphs and lists. */
export const blocks = (view: View, prose: Prose | undefined, kind = ''): Shown => {
  const picked = view.text(prose);
  if (!picked) return undefined;
  const shown = picked.value.map((block) =>
    typeof block === 'string' ? html`<p>${block}</p>` : listOf(block.list, 'bullets'),
  );
  return html`<div part=${kind === 'intro' ? kind : 'text'} class=${`prose ${kind}`} lang=${picked.lang ?? nothing}>${shown}</div>`;
};

/** A heading of a level from 1 to 6; its class is what it heads: the widget (`title`), an item (`heading`), a part of it (`label`). */
export const heading = (level: number, content: unknown, kind = 'heading'): TemplateResult => {
  const part = kind === 'label' ? 'heading' : kind;
  return level < 2
    ? html`<h1 part=${part} class=${kind}>${content}</h1>`
    : level < 3
      ? html`<h2 part=${part} class=${kind}>${content}</h2>`
      : level < 4
        ? html`<h3 part=${part} class=${kind}>${content}</h3>`
        : level < 5
          ? html`<h4 part=${part} class=${kind}>${content}</h4>`
          : level < 6
            ? html`<h5 part=${part} class=${kind}>${content}</h5>`
            : html`<h6 part=${part} class=${kind}>${content}</h6>`;
};

/** A part with a small heading; nothing where there is nothing under it. */
export const labelled = (view: View, label: string, content: Shown): Shown =>
  content && html`<div>${heading(view.level, label, 'label')}${content}</div>`;

/** A list of texts under a small heading. */
export const labelledList = (view: View, label: string, texts: readonly Localized[] | undefined): Shown =>
  labelled(view, label, listOf(view.texts(texts).map(inline), 'bullets'));

/** A short word in a frame: a role, a status. */
export const badge = (text: string | undefined): Shown => text && html`<span part="badge">${text}</span>`;

/** "in English". */
export const inLanguage = ({msg, format}: View, tag: string): string | undefined =>
  tag.startsWith('en')
    ? msg('in English', {id: 'mark.en'})
    : tag.startsWith('bg')
      ? msg('in Bulgarian', {id: 'mark.bg'})
      : new Intl.DisplayNames(format, {type: 'language'}).of(tag);

/** "in English", where something of the item fell back. Call it when all texts of the item have been chosen. */
export const mark = (view: View): Shown =>
  view.fellBack.to && view.missing !== 'show'
    ? html`<span part="mark">${inLanguage(view, view.fellBack.to)}</span>`
    : undefined;
