import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Block, Localized, Prose} from '../content/fields.js';
import type {Picked} from '../locale/locale.js';
import type {View} from './view.js';

export type Shown = TemplateResult | typeof nothing;

/** A text in its language. */
export const inline = (picked: Picked | undefined): Shown =>
  picked ? html`<span lang=${picked.lang ?? nothing}>${picked.value}</span>` : nothing;

/** One paragraph. */
export const paragraph = (picked: Picked | undefined, part = 'text'): Shown =>
  picked ? html`<p part=${part} class=${part} lang=${picked.lang ?? nothing}>${picked.value}</p>` : nothing;

/** Paragraphs and lists. */
export const blocks = ({locale}: View, prose: Prose | undefined, part = 'text'): Shown => {
  const picked = locale.text(prose);
  if (!picked) return nothing;
  const block = (one: Block) =>
    typeof one === 'string' ? html`<p>${one}</p>` : html`<ul role="list" class="bullets">${one.list.map((entry) => html`<li>${entry}</li>`)}</ul>`;
  return html`<div part=${part} class="prose ${part}" lang=${picked.lang ?? nothing}>${picked.value.map(block)}</div>`;
};

/** A list of texts under a small heading. */
export const labelledList = (view: View, label: string, texts: readonly Localized[] | undefined): Shown => {
  const shown = view.locale.texts(texts);
  if (shown.length === 0) return nothing;
  return html`<div class="labelled">
    ${heading(view.level, label, 'label')}
    <ul role="list" class="bullets">${shown.map(({value, lang}) => html`<li lang=${lang ?? nothing}>${value}</li>`)}</ul>
  </div>`;
};

/** A heading of a level from 1 to 6. */
export const heading = (level: number, content: unknown, kind: 'title' | 'heading' | 'label', lang?: string): TemplateResult => {
  const part = kind === 'title' ? 'title' : 'heading';
  const language = lang ?? nothing;
  const id = kind === 'title' ? 'title' : nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${id} part=${part} class=${kind} lang=${language}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part} class=${kind} lang=${language}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part} class=${kind} lang=${language}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part} class=${kind} lang=${language}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part} class=${kind} lang=${language}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part} class=${kind} lang=${language}>${content}</h6>`;
  }
};

/** A short word in a frame: a role, a status. */
export const badge = (text: string | undefined): Shown => (text ? html`<span part="badge" class="badge">${text}</span>` : nothing);

/** Small facts in a row; nothing where there are none. */
export const meta = (facts: readonly (Shown | string | undefined)[]): Shown => {
  const known = facts.filter((fact) => fact && fact !== nothing);
  if (known.length === 0) return nothing;
  return html`<ul role="list" part="meta" class="meta">${known.map((fact) => html`<li>${fact}</li>`)}</ul>`;
};

/** "in English", where something of the item fell back. Call it when all texts of the item have been chosen. */
export const mark = ({locale}: View): Shown => {
  const {fellBackTo, missing, msg} = locale;
  if (!fellBackTo || missing !== 'mark') return nothing;
  const language = fellBackTo.split('-')[0];
  const label =
    language === 'en'
      ? msg('in English', {id: 'mark.en'})
      : language === 'bg'
        ? msg('in Bulgarian', {id: 'mark.bg'})
        : new Intl.DisplayNames(locale.format, {type: 'language'}).of(fellBackTo);
  return html`<span part="mark" class="mark">${label}</span>`;
};
