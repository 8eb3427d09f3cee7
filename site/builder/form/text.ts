import {html, nothing, type TemplateResult} from 'lit';
import {byLanguage, EVERY_LANGUAGE, withLanguage} from '../model/localized.js';
import {isProse, proseOfHtml, proseOfText, proseText, proseValue} from '../model/prose.js';
import type {FormField} from '../../../src/schema/form.js';
import type {Json, Path} from '../model/json.js';
import {languageName, texts} from '../texts.js';
import {idOf, type FormContext} from './context.js';
import {describedBy, findings, help, renderKept, requirement} from './field.js';
import {typed} from './typed-directive.js';

type TextField = Extract<FormField, {type: 'value'}>;

/** Names that are mostly the same in every language. */
const NAMES = new Set(['name', 'acronym', 'by', 'authors', 'donors', 'label']);
/** Texts of more than a line. */
const LONG = new Set(['summary', 'excerpt', 'statement', 'disclaimer', 'goal', 'hours', 'text']);

/** A text, in each of the languages that show. */
export const renderText = (
  field: TextField,
  path: Path,
  order: readonly string[],
  context: FormContext,
): TemplateResult => {
  const {contentLanguage, textLanguages, language, say, edit} = context;
  const value = context.valueAt(path);
  const isProseField = field.kind === 'prose';
  const values = byLanguage(value, contentLanguage, isProseField ? isProse : undefined);
  if (!values) return renderKept(field, path, context);
  const isOne = values.has(EVERY_LANGUAGE);
  const others = [...values.keys()].filter((tag) => !textLanguages.includes(tag) && tag !== EVERY_LANGUAGE);
  const shown = isOne ? [EVERY_LANGUAGE] : [...textLanguages, ...(textLanguages.length > 1 ? others : [])];
  const label = field.label[language] + requirement(field, context);
  return html`<fieldset class="field text" lang=${language}>
    <legend>${label}</legend>
    ${help(field, path, context)}
    <div class="languages">
      ${shown.map((tag) => {
        const id = idOf(path, tag);
        const own = values.get(tag);
        return html`<div class="language">
          <label for=${id}
            >${tag === EVERY_LANGUAGE ? say(texts.everyLanguage) : languageName(tag, language)}${
              own === null ? html` <span class="note">${say(texts.notInThisLanguage)}</span>` : nothing
            }</label
          >
          ${control(
            field,
            path,
            id,
            tag,
            own,
            (text) => edit(path, withLanguage(value, contentLanguage, tag, text), order),
            context,
          )}
        </div>`;
      })}
    </div>
    ${
      field.kind === 'text' && NAMES.has(field.key)
        ? html`<label class="check"
          ><input
            type="checkbox"
            .checked=${isOne}
            @change=${({target}: Event) => {
              const {checked} = target as HTMLInputElement;
              const text = [...values.values()].find((one) => one !== null);
              edit(path, checked ? {[EVERY_LANGUAGE]: text ?? ''} : text, order);
            }}
          />
          ${say(texts.sameEverywhere)}</label
        >`
        : nothing
    }
    ${findings(path, context, true)}
  </fieldset>`;
};

const control = (
  field: TextField,
  path: Path,
  id: string,
  tag: string,
  value: Json | undefined,
  edit: (text: Json | undefined) => void,
  context: FormContext,
): TemplateResult => {
  const lang = tag === EVERY_LANGUAGE ? '' : tag;
  const described = describedBy(path, context, true);
  const invalid = context.findingsAt(path, true).some(({severity}) => severity === 'error');
  if (field.kind === 'prose')
    return html`<textarea
      id=${id}
      lang=${lang}
      rows="5"
      aria-describedby=${described}
      aria-invalid=${invalid ? 'true' : 'false'}
      @paste=${pasteProse}
      ${typed(value, proseText, proseValue, edit)}
    ></textarea>`;
  const read = (text: string) => text.trim() || undefined;
  return LONG.has(field.key)
    ? html`<textarea
        id=${id}
        lang=${lang}
        rows="2"
        aria-describedby=${described}
        aria-invalid=${invalid ? 'true' : 'false'}
        ${typed(value, String, read, edit)}
      ></textarea>`
    : html`<input
        id=${id}
        lang=${lang}
        type="text"
        autocomplete="off"
        aria-describedby=${described}
        aria-invalid=${invalid ? 'true' : 'false'}
        ${typed(value, String, read, edit)}
      />`;
};

/** What comes from Word loses its formatting, and keeps its paragraphs and lists. */
const pasteProse = (event: ClipboardEvent): void => {
  const {clipboardData} = event;
  const area = event.target as HTMLTextAreaElement;
  if (!clipboardData) return;
  const markup = clipboardData.getData('text/html');
  const text = markup ? proseOfHtml(markup) : proseOfText(clipboardData.getData('text/plain'));
  if (!text) return;
  event.preventDefault();
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', {bubbles: true}));
};
