import {LitElement, html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Language} from '../../src/schema/text-types.js';
import {renderNotice} from './around.js';
import {FormController} from './controllers/form-controller.js';
import {readJson} from './model/json.js';
import {emptyDocument, type ContentTag, type Project} from './model/project.js';
import {fileText} from './model/snippet.js';
import {openTexts, purposes, texts} from './texts.js';
import {styles} from './builder.styles.js';
import {contentFormStyles} from './content-form.styles.js';
import {viewStyles} from './view.styles.js';
import {renderWriting} from './write.js';

/**
 * The builder's form by itself, for the content of one widget that stands in a page of somebody else's editor.
 *
 * @fires {CustomEvent<string>} change - The content was changed; `detail` is its JSON.
 */
export class ContentForm extends LitElement {
  static override styles = [styles, viewStyles, contentFormStyles];

  /** The widget that the content is for. */
  @property() tag: ContentTag = 'network-memberships';
  /** The content, as JSON; empty: a new one. Set anew, the form begins anew with it. */
  @property({attribute: false}) value = '';
  /** The language of the words around the texts. */
  @property() language: Language = 'bg';

  readonly #form = new FormController(this, {
    language: () => this.language,
    onChange: () => {
      const {project} = this.#form;
      if (project) this.dispatchEvent(new CustomEvent('change', {detail: fileText(project)}));
    },
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('tag') && !changed.has('value')) return;
    this.#form.open(this.#read());
    this.#form.follow();
  }

  /** The content as what the form works on; undefined where it is no content. */
  #read(): Project | undefined {
    const {tag, language, value} = this;
    const document = value.trim() ? readJson(value) : emptyDocument(tag, language);
    if (typeof document !== 'object' || document === null) return undefined;
    // An address without a server is of the site on which this stands.
    return {id: crypto.randomUUID(), name: '', document, source: value, settings: {tag, folder: `${location.origin}/`}};
  }

  protected override render(): TemplateResult {
    const {tag, language} = this;
    const {project, say, notice, history} = this.#form;
    if (!project) return html`<p class="error">${say(openTexts.notJson)}</p>`;
    return html`<div lang=${language}>
      <div class="top">
        <h2>${purposes[tag][language]}</h2>
        <button type="button" ?disabled=${history.isEmpty} @click=${this.#form.undo}>${say(texts.undo)}</button>
      </div>
      ${renderNotice(notice, say)} ${renderWriting(this.#form, project, tag)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ngo-content-form': ContentForm;
  }
}
