/** A field of the form, whatever it is. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FormField} from '../../../src/schema/form.js';
import type {Path} from '../model/json.js';
import {texts} from '../texts.js';
import {idOf, type FormContext} from './context.js';
import {helpInWords} from './plain-words.js';
import {renderChoice} from './choice.js';
import {renderList} from './list.js';
import {renderPicture} from './picture.js';
import {renderRecord} from './record.js';
import {renderText} from './text.js';
import {renderValue} from './value.js';
import {renderWeek} from './week.js';

const LOCALIZED = new Set(['text', 'prose', 'altText']);

/**
 * @param order the keys of the record around it, as they are declared
 */
export const renderField = (
  field: FormField,
  path: Path,
  order: readonly string[],
  context: FormContext,
): TemplateResult => {
  if (field.type === 'list') return renderList(field, path, order, context);
  if (field.type === 'choice') return renderChoice(field, path, order, context);
  if (field.type === 'record') {
    if (field.shared === 'image' || field.shared === 'logo') return renderPicture(field, path, order, context);
    if (field.key === 'week') return renderWeek(field, path, context);
    return renderRecord(field, path, order, context);
  }
  if (LOCALIZED.has(field.kind)) return renderText(field, path, order, context);
  return renderValue(field, path, order, context);
};

/** What a field asks for, below its label. */
export const help = (field: FormField, path: Path, {language}: FormContext): TemplateResult =>
  html`<p class="help" id=${idOf(path, 'help')}>${helpInWords(field.help[language], language)}</p>`;

/** What is wrong at a place, in words, beside the field. */
export const findings = (path: Path, context: FormContext, isLocalized = false): TemplateResult | typeof nothing => {
  const found = context.findingsAt(path, isLocalized);
  return found[0]
    ? html`<ul class="findings" id=${idOf(path, 'findings')}>
        ${found.map(
          ({severity, what, cure}) =>
            html`<li class=${severity}>
              <strong>${context.say(severity === 'error' ? texts.error : texts.warning)}</strong> ${what} ${cure}
            </li>`,
        )}
      </ul>`
    : nothing;
};

/** What describes a control: its help, and what is wrong. */
export const describedBy = (path: Path, context: FormContext, isLocalized = false): string =>
  [idOf(path, 'help'), ...(context.findingsAt(path, isLocalized)[0] ? [idOf(path, 'findings')] : [])].join(' ');

/** What the form cannot show stays as it is. */
export const renderKept = (field: FormField, path: Path, context: FormContext): TemplateResult =>
  html`<div class="field kept">
    <p class="label">${field.label[context.language]}</p>
    <p>${context.say(texts.kept)}</p>
    <button
      type="button"
      @click=${() => context.change(path, undefined, context.say(texts.emptied, {name: field.label[context.language]}))}
    >
      ${context.say(texts.replaceKept)}
    </button>
    ${findings(path, context)}
  </div>`;

/** „(задължително)“, where it is. */
export const requirement = (field: FormField, {say}: FormContext): string =>
  field.requirement === 'required' ? ` (${say(texts.required)})` : '';
