import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {isRendered} from './text.js';
import type {Rendered} from './text.js';

/** A term and what it says, each in a line; nothing where it says nothing. Belongs into a `dl`. */
export const term = (label: string, shown: readonly unknown[], className?: string): Rendered => {
  const values = shown.filter(isRendered);
  return values[0] === undefined
    ? nothing
    : html`<div><dt class=${ifDefined(className)}>${label}</dt><dd>${values.map((one) => html`<div>${one}</div>`)}</dd></div>`;
};

/** Terms; nothing where none says anything. */
export const terms = (entries: readonly Rendered[]): Rendered =>
  entries.some(isRendered) ? html`<dl>${entries}</dl>` : nothing;
