/** What stands around the form: the steps, the draft, what is said, the widgets of the file, the languages of its texts. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Message, Values} from '../../src/cli/messages.js';
import type {Language} from '../../src/schema/text-types.js';
import type {Notice} from './controllers/form-controller.js';
import type {ContentTag, Project, Settings} from './model/project.js';
import {languageName, purposes, texts} from './texts.js';

/** What somebody does, in order. */
export const VIEWS = ['start', 'write', 'see', 'take'] as const;
export type View = (typeof VIEWS)[number];

type Say = (message: Message, values?: Values) => string;
const value = ({target}: Event): string => (target as HTMLInputElement).value;

export interface StepsProps {
  readonly project: Project;
  readonly view: View;
  readonly isKept: boolean;
  readonly canUndo: boolean;
  readonly say: Say;
  readonly onRename: (name: string) => void;
  readonly onUndo: () => void;
}
export const renderSteps = ({project, view, isKept, canUndo, say, onRename, onUndo}: StepsProps): TemplateResult =>
  html`<nav class="steps" aria-label=${say(texts.steps)}>
    <ol role="list">
      ${VIEWS.map(
        (step) =>
          html`<li class=${step}>
            <a href="#${step}" aria-current=${step === view ? 'step' : nothing}>${say(texts[step])}</a>
          </li>`,
      )}
    </ol>
    <p class="kept">
      <label
        ><span>${say(texts.draftName)}</span>
        <input
          type="text"
          autocomplete="off"
          .value=${project.name}
          @change=${(event: Event) => onRename(value(event))}
      /></label>
      ${say(isKept ? texts.keptHere : texts.notKept)}
      <button type="button" ?disabled=${!canUndo} @click=${onUndo}>${say(texts.undo)}</button>
    </p>
  </nav>`;

/** What is said now, for who sees and for who listens. */
export const renderNotice = (notice: Notice | undefined, say: Say): TemplateResult =>
  html`<div role="status" class="status">
    ${
      notice
        ? html`<p class="notice">
          ${notice.text}
          ${notice.undo ? html`<button type="button" @click=${notice.undo}>${say(texts.undo)}</button>` : nothing}
        </p>`
        : nothing
    }
  </div>`;

export interface TabsProps {
  readonly tags: readonly ContentTag[];
  readonly tag: ContentTag;
  readonly language: Language;
  readonly say: Say;
  readonly onTab: (tag: ContentTag) => void;
  readonly onRemove: () => void;
}
/** The widgets of a file for several. */
export const renderTabs = (props: TabsProps): TemplateResult | typeof nothing => {
  const {tags, tag, language, say, onTab, onRemove} = props;
  if (tags.length < 2) return nothing;
  return html`<nav class="tabs" aria-label=${say(texts.widgets)}>
    ${tags.map(
      (one) =>
        html`<button type="button" aria-current=${one === tag ? 'true' : nothing} @click=${() => onTab(one)}>
          ${purposes[one][language]}
        </button>`,
    )}
    <button type="button" @click=${onRemove}>${say(texts.removeWidget)}</button>
  </nav>`;
};

export interface LanguagesProps {
  /** Which languages show. */
  readonly shown: NonNullable<Settings['languages']>;
  /** The language of plain texts. */
  readonly main: string;
  readonly language: Language;
  readonly say: Say;
  readonly onShown: (shown: NonNullable<Settings['languages']>) => void;
  readonly onMain: (tag: string) => void;
}
export const renderLanguages = ({shown, main, language, say, onShown, onMain}: LanguagesProps): TemplateResult =>
  html`<label class="languages-choice"
      >${say(texts.textsIn)}
      <select @change=${(event: Event) => onShown(value(event) as typeof shown)}>
        ${(['both', 'bg', 'en'] as const).map(
          (one) => html`<option value=${one} ?selected=${one === shown}>${say(texts[`textsIn_${one}`])}</option>`,
        )}
      </select></label
    >
    <label class="languages-choice"
      >${say(texts.mainLanguage)}
      <select aria-describedby="main-language-help" @change=${(event: Event) => onMain(value(event))}>
        ${[...new Set(['bg', 'en', main])].map(
          (one) => html`<option value=${one} ?selected=${one === main}>${languageName(one, language)}</option>`,
        )}
      </select></label
    >
    <p class="help" id="main-language-help">${say(texts.mainLanguageHelp)}</p>`;
