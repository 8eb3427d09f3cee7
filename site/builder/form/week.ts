import {html, type TemplateResult} from 'lit';
import type {FormRecord} from '../../../src/schema/form.js';
import {asArray} from '../model/entries.js';
import {isObject, type Json, type Path} from '../model/json.js';
import {idOf, type FormContext} from './context.js';
import {describedBy, findings, help, renderKept} from './field.js';
import {typed} from './typed-directive.js';

/** A day as one writes it: „9–12, 13–17“. */
const show = (value: Json): string => asArray(value).join(', ');
const read = (text: string): Json | undefined => {
  const spans = text
    .split(/[,;]/)
    .map((span) => span.trim())
    .filter(Boolean);
  return spans.length > 1 ? spans : spans[0];
};
const isShown = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** The week: a line for each day, empty where nobody is there. */
export const renderWeek = (field: FormRecord, path: Path, context: FormContext): TemplateResult => {
  const {language, edit} = context;
  const value = context.valueAt(path);
  if (value !== undefined && value !== null && !isObject(value)) return renderKept(field, path, context);
  const order = field.fields.map(({key}) => key);
  return html`<fieldset class="field week" id=${idOf(path)} tabindex="-1">
    <legend>${field.label[language]}</legend>
    ${help(field, path, context)}
    ${field.fields.map((day) => {
      const at = [...path, day.key];
      const own = context.valueAt(at);
      if (!isShown(own)) return renderKept(day, at, context);
      const id = idOf(at);
      return html`<div class="day">
        <label for=${id}>${day.label[language]}</label>
        <input
          id=${id}
          type="text"
          autocomplete="off"
          aria-describedby=${describedBy(path, context)}
          ${typed(own, show, read, (next) => edit(at, next, order))}
        />
        ${findings(at, context)}
      </div>`;
    })}
  </fieldset>`;
};
