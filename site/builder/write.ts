/** The form of one widget: the languages of its texts, what is wrong, what stands around its records, and the records. */
import {html, nothing, type TemplateResult} from 'lit';
import {frameFields, headFields} from '../../src/content/document.js';
import {content} from '../../src/generated/content.js';
import {texts as contentTexts} from '../../src/generated/texts.js';
import {frameTexts} from '../../src/schema/shared-texts.js';
import type {AnyTexts} from '../../src/schema/schema.js';
import {renderLanguages} from './around.js';
import type {FormController} from './controllers/form-controller.js';
import type {FormContext} from './form/context.js';
import {renderList} from './form/list.js';
import {renderFields} from './form/record.js';
import {formField, formFields, type FormField} from '../../src/schema/form.js';
import {mainFields, mainFrameFields} from './model/main-fields.js';
import {renderFindings} from './mind.js';
import {itemsPath, partPath, type ContentTag, type Project} from './model/project.js';
import {isArray, valueAt, type Json} from './model/json.js';
import {entryNames, languageName, texts} from './texts.js';

const frame = formFields(
  // The version is ours to say; the language is chosen beside those of the texts.
  Object.fromEntries(
    Object.entries({...headFields, ...frameFields}).filter(([key]) => key !== 'version' && key !== 'lang'),
  ),
  frameTexts,
);

/** Where the keys of a document stand. */
const ORDER = [
  ...['$schema', 'version', 'lang', 'base', 'asOf', 'publisher', 'title', 'intro', 'order', 'items'],
  ...['outro', 'links'],
];

/** The list of a widget’s records, as a field. */
const lists = new Map<ContentTag, FormField & {readonly type: 'list'}>();
const listOf = (tag: ContentTag): FormField & {readonly type: 'list'} => {
  const known = lists.get(tag);
  if (known) return known;
  const own: AnyTexts = contentTexts[tag];
  const list = {
    key: 'items',
    label: {bg: own.bg[0], en: own.en[0]},
    help: {bg: own.bg[1], en: own.en[1]},
    field: content[tag].item,
    requirement: undefined,
    type: 'list',
    of: formField(content[tag].item, own),
  } as const;
  lists.set(tag, list);
  return list;
};

/** Which fields around the records are for which widget. */
const frameFieldsOf = (tag: ContentTag): readonly FormField[] =>
  frame.filter(({key}) => key !== 'order' || tag === 'news-teasers');

const renderForm = (tag: ContentTag, document: Json, context: FormContext): TemplateResult => {
  const part = partPath(document, tag);
  const isBareList = isArray(valueAt(document, part));
  const {language, say} = context;
  // A bare list says nothing around its records.
  const around: FormContext = isBareList ? {...context, valueAt: () => undefined, findingsAt: () => []} : context;
  return html`
    ${
      tag === 'success-stories'
        ? html`<aside class="reminder">
          <h3>${say(texts.safeguardingTitle)}</h3>
          <ul>
            <li>${say(texts.safeguardingNames)}</li>
            <li>${say(texts.safeguardingConsent)}</li>
            <li>${say(texts.safeguardingReview)}</li>
            <li>${say(texts.safeguardingWithdrawn)}</li>
          </ul>
        </aside>`
        : nothing
    }
    <section class="frame" aria-labelledby="frame-heading">
      <h3 id="frame-heading">${say(texts.around)}</h3>
      ${renderFields({fields: frameFieldsOf(tag)}, part, mainFrameFields, around, ORDER)}
    </section>
    ${renderList(listOf(tag), itemsPath(document, tag), ORDER, context, {
      main: mainFields[tag],
      entryName: entryNames[tag][language],
    })}
  `;
};

/** Everything that is written of a widget. `beside`: what else there is to mind. */
export const renderWriting = (
  form: FormController,
  project: Project,
  tag: ContentTag,
  beside: TemplateResult | typeof nothing = nothing,
): TemplateResult => {
  const {document, settings} = project;
  const {language, say} = form;
  const context = form.context(project, tag);
  const ownLanguage = [...partPath(document, tag), 'lang'];
  const languagePath = valueAt(document, ownLanguage) === undefined ? ['lang'] : ownLanguage;
  return html`
    ${renderLanguages({
      shown: settings.languages ?? 'both',
      main: context.contentLanguage,
      language,
      say,
      onShown: (languages) => form.settings({languages}),
      onMain: (main) => {
        form.edit(languagePath, main, ['$schema', 'version', 'lang'], '');
        const name = languageName(main, language);
        form.notice = {text: say(texts.mainLanguageChanged, {name}), undo: form.undo};
      },
    })}
    ${beside}
    ${renderFindings(form.findings, {say, onGo: (finding) => form.reveal(finding, tag)})}
    ${renderForm(tag, document, context)}
  `;
};
