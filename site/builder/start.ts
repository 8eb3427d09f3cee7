/** The beginning: what to show, by pictures; or something that is there already. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Message, Values} from '../../src/cli/messages.js';
import type {Language} from '../../src/schema/text-types.js';
import {contentTags} from '../../src/widgets.js';
import type {Given, OpenController} from './controllers/open-controller.js';
import type {DraftEntry} from './model/drafts.js';
import type {Json} from './model/json.js';
import {fetchContent} from './model/fetch-content.js';
import {contentLanguage, tagsOf, type ContentTag, type Project} from './model/project.js';
import {starterOf} from './model/starters.js';
import {sketch} from './sketches.js';
import {openTexts, purposes, texts} from './texts.js';

export interface StartProps {
  readonly say: (message: Message, values?: Values) => string;
  readonly language: Language;
  readonly drafts: readonly DraftEntry[];
  readonly current: Project | undefined;
  readonly error: OpenController['error'];
  /** Goes on with what does not tell what it shows. */
  readonly onTell: OpenController['tell'];
  readonly onChoose: (tag: ContentTag, example?: Json) => void;
  readonly onNew: () => void;
  readonly onOpenDraft: (id: string) => void;
  readonly onForget: (id: string) => void;
  readonly onOpen: (given: Given) => void;
  readonly onError: (error: Message) => void;
}

/** What can be opened, as the system's dialogue shows it. */
const ACCEPTED = '.json,.xlsx,.ods,.csv,.tsv,.txt,.xml,.rss,.atom';
const openFile = async (file: File | undefined, {onOpen}: StartProps): Promise<void> => {
  if (file) onOpen({bytes: new Uint8Array(await file.arrayBuffer()), name: file.name});
};

export const renderStart = (props: StartProps): TemplateResult => {
  const {say, language, current, error, onTell} = props;
  const own = current ? tagsOf(current) : [];
  // An example is in the language of the file that it comes into.
  const fileLanguage = current ? (contentLanguage(current.document) === 'en' ? 'en' : 'bg') : language;
  return html`<section class="start" aria-labelledby="view-heading">
    <h2 id="view-heading" tabindex="-1">${say(current ? texts.chooseMore : texts.choose)}</h2>
    ${
      current
        ? html`<p>
          ${say(texts.addToFile, {name: current.name})}
          <button type="button" @click=${props.onNew}>${say(texts.newFile)}</button>
        </p>`
        : nothing
    }
    <ul class="widgets" role="list">
      ${contentTags.map(
        (tag) =>
          html`<li>
            ${sketch(tag)}
            <h3>${purposes[tag][language]}</h3>
            <p class="ways">
              <button
                type="button"
                class="primary"
                aria-label="${say(own.includes(tag) ? texts.goOn : texts.beginEmpty)}: ${purposes[tag][language]}"
                @click=${() => props.onChoose(tag)}
              >
                ${say(own.includes(tag) ? texts.goOn : texts.beginEmpty)}
              </button>
              ${
                own.includes(tag)
                  ? nothing
                  : html`<button
                    type="button"
                    aria-label="${say(texts.beginExample)}: ${purposes[tag][language]}"
                    @click=${() => props.onChoose(tag, starterOf(tag, fileLanguage))}
                  >
                    ${say(texts.beginExample)}
                  </button>`
              }
            </p>
          </li>`,
      )}
    </ul>
    <div class="ways-in">
      <form
        @submit=${async (event: SubmitEvent) => {
          event.preventDefault();
          const found = await fetchContent(new FormData(event.target as HTMLFormElement).get('address') as string);
          if ('error' in found) props.onError(found.error);
          else props.onOpen(found);
        }}
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          void openFile(event.dataTransfer?.files[0], props);
        }}
      >
        <h3>${say(texts.openOwn)}</h3>
        <p>${say(texts.openOwnHelp)}</p>
        <label class="button"
          >${say(texts.chooseFile)}
          <input
            class="file"
            type="file"
            accept=${ACCEPTED}
            @change=${async ({target}: Event) => {
              const input = target as HTMLInputElement;
              await openFile(input.files?.[0], props);
              input.value = '';
            }}
        /></label>
        <label for="address">${say(texts.orAddress)}</label>
        <div class="row">
          <input id="address" name="address" type="text" inputmode="url" autocomplete="url" required />
          <button>${say(texts.open)}</button>
        </div>
        <details>
          <summary>${say(texts.orText)}</summary>
          <label for="pasted">${say(texts.pasted)}</label>
          <textarea id="pasted" rows="6" spellcheck="false"></textarea>
          <button
            type="button"
            @click=${({currentTarget}: Event) => {
              const {value} = (currentTarget as HTMLElement).previousElementSibling as HTMLTextAreaElement;
              props.onOpen({bytes: new TextEncoder().encode(value), name: ''});
            }}
          >
            ${say(texts.openText)}
          </button>
        </details>
        <div role="alert">
          ${error ? html`<p class="error">${say(error.text, error.values)}</p>` : nothing}
          ${
            onTell
              ? html`<p class="error">${say(openTexts.unclear)}</p>
                <p class="ways">
                  ${contentTags.map(
                    (tag) =>
                      html`<button type="button" @click=${() => onTell(tag)}>${purposes[tag][language]}</button>`,
                  )}
                </p>`
              : nothing
          }
        </div>
      </form>
      <section aria-labelledby="drafts-heading">
        <h3 id="drafts-heading" tabindex="-1">${say(texts.drafts)}</h3>
        <p>${say(texts.draftsHelp)}</p>
        ${
          props.drafts[0]
            ? html`<ul class="drafts" role="list">
              ${props.drafts.map(
                ({id, name, kept}) =>
                  html`<li>
                    <span>${name}<br /><small>${new Date(kept).toLocaleString(language)}</small></span>
                    <button type="button" aria-label="${say(texts.goOn)}: ${name}" @click=${() => props.onOpenDraft(id)}>
                      ${say(texts.goOn)}
                    </button>
                    <button type="button" aria-label="${say(texts.forget)}: ${name}" @click=${() => props.onForget(id)}>
                      ${say(texts.forget)}
                    </button>
                  </li>`,
              )}
            </ul>`
            : html`<p>${say(texts.noDrafts)}</p>`
        }
      </section>
    </div>
  </section>`;
};
