import {html, nothing, type TemplateResult} from 'lit';
import type {FormField} from '../../../src/schema/form.js';
import type {Path} from '../model/json.js';
import {texts} from '../texts.js';
import {idOf, type FormContext} from './context.js';
import {describedBy, findings, help, requirement} from './field.js';

/** One of a few words. A word that is none of them stays until another is chosen. */
export const renderChoice = (
  field: Extract<FormField, {type: 'choice'}>,
  path: Path,
  order: readonly string[],
  context: FormContext,
): TemplateResult => {
  const {language, say, edit} = context;
  const value = context.valueAt(path);
  const id = idOf(path);
  const isOther = value !== undefined && value !== null && !field.choices.some((choice) => choice.value === value);
  return html`<div class="field">
    <label for=${id}>${field.label[language]}${requirement(field, context)}</label>
    ${help(field, path, context)}
    <select
      id=${id}
      aria-describedby=${describedBy(path, context)}
      @change=${({target}: Event) => {
        const chosen = (target as HTMLSelectElement).value;
        if (chosen !== KEPT) edit(path, chosen || undefined, order);
      }}
    >
      <option value="" ?selected=${value === undefined || value === null}>${say(texts.notSaid)}</option>
      ${isOther ? html`<option value=${KEPT} selected>${typeof value === 'object' ? '…' : value}</option>` : nothing}
      ${field.choices.map(
        (choice) =>
          html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label[language]}</option>`,
      )}
    </select>
    ${findings(path, context)}
  </div>`;
};
const KEPT = '\0';
