import {html, type TemplateResult} from 'lit';
import {isTypeable, shownValue, typedValue} from '../model/typed.js';
import type {FormField} from '../../../src/schema/form.js';
import type {Path} from '../model/json.js';
import {languageName, texts} from '../texts.js';
import {idOf, type FormContext} from './context.js';
import {describedBy, findings, help, renderKept, requirement} from './field.js';
import {typed} from './typed-directive.js';

type ValueField = Extract<FormField, {type: 'value'}>;

/** What the keyboard of a telephone shows. */
const INPUT_MODES: Partial<Record<ValueField['kind'], string>> = {
  number: 'decimal',
  positive: 'decimal',
  count: 'numeric',
  url: 'url',
  webUrl: 'url',
  contactUrl: 'url',
  imageUrl: 'url',
  email: 'email',
  phoneNumber: 'tel',
};

/** A number, a date, an address, yes or no: what is the same in every language. */
export const renderValue = (
  field: ValueField,
  path: Path,
  order: readonly string[],
  context: FormContext,
): TemplateResult => {
  const {language, edit} = context;
  const value = context.valueAt(path);
  const label = field.label[language] + requirement(field, context);
  const id = idOf(path);
  if (field.kind === 'boolean') {
    const isOn = value === true || String(value).trim().toLowerCase() === 'true';
    return html`<div class="field">
      <label class="check"
        ><input
          id=${id}
          type="checkbox"
          .checked=${isOn}
          aria-describedby=${describedBy(path, context)}
          @change=${({target}: Event) => edit(path, (target as HTMLInputElement).checked || undefined, order)}
        />
        ${label}</label
      >
      ${help(field, path, context)} ${findings(path, context)}
    </div>`;
  }
  if (value !== undefined && value !== null && !isTypeable(value)) return renderKept(field, path, context);
  if (field.kind === 'languageTag') return renderLanguage(field, path, order, context);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${help(field, path, context)}
    <input
      id=${id}
      type="text"
      autocomplete="off"
      class=${field.kind}
      inputmode=${INPUT_MODES[field.kind] ?? 'text'}
      aria-describedby=${describedBy(path, context)}
      aria-invalid=${context.findingsAt(path).some(({severity}) => severity === 'error') ? 'true' : 'false'}
      ${typed(
        value,
        (shown) => shownValue(field.kind, shown, language),
        (text) => typedValue(field.key === 'bytes' ? 'bytes' : field.kind, text),
        (next) => edit(path, next, order),
      )}
    />
    ${findings(path, context)}
  </div>`;
};

const renderLanguage = (
  field: ValueField,
  path: Path,
  order: readonly string[],
  context: FormContext,
): TemplateResult => {
  const {language, say, edit} = context;
  const value = context.valueAt(path);
  const known = ['bg', 'en', ...(typeof value === 'string' && !['bg', 'en'].includes(value) ? [value] : [])];
  const id = idOf(path);
  return html`<div class="field">
    <label for=${id}>${field.label[language]}</label>
    ${help(field, path, context)}
    <select
      id=${id}
      aria-describedby=${describedBy(path, context)}
      @change=${({target}: Event) => edit(path, (target as HTMLSelectElement).value || undefined, order)}
    >
      <option value="" ?selected=${!value}>${say(texts.notSaid)}</option>
      ${known.map((tag) => html`<option value=${tag} ?selected=${tag === value}>${languageName(tag, language)}</option>`)}
    </select>
    ${findings(path, context)}
  </div>`;
};
