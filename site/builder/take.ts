/** The end: the file, the snippet, and what to do with them, step by step. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Message, Values} from '../../src/cli/messages.js';
import type {Language} from '../../src/schema/text-types.js';
import {VERSION} from '../../src/version.js';
import {contentLanguage, type ContentTag, type Project, type Settings} from './model/project.js';
import {PLATFORMS, platformTexts, snippetFor} from './model/platforms.js';
import {fileText} from './model/snippet.js';
import {languageName, purposes, takeTexts, texts} from './texts.js';

export interface TakeProps {
  readonly project: Project;
  readonly tags: readonly ContentTag[];
  readonly language: Language;
  readonly say: (message: Message, values?: Values) => string;
  /** How many mistakes leave something out. */
  readonly mistakes: number;
  /** The hash of each file, once they are there. */
  readonly hashes: Readonly<Record<string, string>> | undefined;
  readonly onSettings: (settings: Partial<Settings>) => void;
  readonly onNotice: (text: string) => void;
}

/** The files for upload, beside the site’s pages. */
const PACKAGE = new URL(/* @vite-ignore */ `../ngo-widgets-${VERSION}.zip`, import.meta.url).href;
/** Where nobody has said yet. */
const EXAMPLE_FOLDER = 'https://ngo.example/widgets/';
const folderOf = ({settings}: Project): string => settings.folder ?? EXAMPLE_FOLDER;
const value = ({target}: Event): string => (target as HTMLInputElement).value;

/** An address of a folder as people write it. */
const asFolder = (typed: string): string | undefined => {
  const written = typed.trim();
  if (!written) return undefined;
  const address = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return undefined;
  const {href} = new URL(address);
  return href.endsWith('/') ? href : /\.\w{2,5}$/.test(new URL(href).pathname) ? new URL('.', href).href : `${href}/`;
};
const safeName = (typed: string): string => {
  const name = typed
    .trim()
    .replace(/\.json$/i, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${name || 'content'}.json`;
};

const download = (name: string, content: string): void => {
  const url = URL.createObjectURL(new Blob([content], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

export const renderTake = (props: TakeProps): TemplateResult => {
  const {project, tags, language, say, mistakes, onSettings, onNotice} = props;
  const {settings} = project;
  const platform = PLATFORMS.find((one) => one === settings.platform) ?? 'wordpress';
  const own = contentLanguage(project.document, tags[0]);
  const fileName = settings.fileName ?? 'content.json';
  const isInline = settings.isInline === true;
  const pageLanguage = settings.pageLanguage ?? own;
  const snippet = snippetFor({
    platform,
    project,
    tags,
    language: pageLanguage,
    folder: folderOf(project),
    fileName,
    isInline,
    hashes: settings.hasIntegrity ? props.hashes : undefined,
  });
  const copy = async (piece: string) => {
    try {
      await navigator.clipboard.writeText(piece);
      onNotice(say(takeTexts.copied));
    } catch {
      onNotice(say(takeTexts.copyByHand));
    }
  };
  const code = (id: string, label: string, piece: string) => html`<div class="code">
    <label for=${id}>${label}</label>
    <textarea id=${id} readonly rows=${Math.min(12, piece.split('\n').length + 1)} spellcheck="false" .value=${piece}></textarea>
    <button type="button" @click=${() => copy(piece)}>${say(takeTexts.copy)}</button>
  </div>`;
  return html`<section class="take" aria-labelledby="view-heading">
    <h2 id="view-heading" tabindex="-1">${say(takeTexts.heading)}</h2>
    ${mistakes ? html`<p class="error">${say(takeTexts.mistakes, {count: mistakes})} <a href="#write">${say(takeTexts.seeThem)}</a></p>` : nothing}
    <div class="choices">
      <label
        >${say(takeTexts.platform)}
        <select @change=${(event: Event) => onSettings({platform: value(event)})}>
          ${PLATFORMS.map(
            (one) => html`<option value=${one} ?selected=${one === platform}>${say(platformTexts[one].name)}</option>`,
          )}
        </select></label
      >
      <label
        >${say(takeTexts.pageLanguage)}
        <select @change=${(event: Event) => onSettings({pageLanguage: value(event)})}>
          ${['bg', 'en'].map(
            (tag) =>
              html`<option value=${tag} ?selected=${tag === pageLanguage}>${languageName(tag, language)}</option>`,
          )}
        </select></label
      >
      <label
        >${say(takeTexts.folder)}
        <input
          type="text"
          inputmode="url"
          autocomplete="url"
          .value=${settings.folder ?? ''}
          placeholder=${EXAMPLE_FOLDER}
          aria-describedby="folder-help"
          @change=${(event: Event) => onSettings({folder: asFolder(value(event))})}
      /></label>
      <p class="help" id="folder-help">${say(takeTexts.folderHelp)}</p>
      <label
        >${say(takeTexts.fileName)}
        <input type="text" autocomplete="off" .value=${fileName} @change=${(event: Event) => onSettings({fileName: safeName(value(event))})}
      /></label>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${isInline}
          @change=${({target}: Event) => onSettings({isInline: (target as HTMLInputElement).checked})}
        />${say(takeTexts.inline)}</label
      >
      ${
        snippet.once
          ? html`<label class="check"
            ><input
              type="checkbox"
              .checked=${settings.hasIntegrity === true}
              @change=${({target}: Event) => onSettings({hasIntegrity: (target as HTMLInputElement).checked})}
            />${say(takeTexts.integrity)}</label
          >`
          : nothing
      }
    </div>
    <ol class="instructions">
      <li>
        <p>${say(takeTexts.getFiles)}</p>
        <p><a class="button" href=${PACKAGE} download>${say(takeTexts.files)}</a></p>
      </li>
      ${
        isInline
          ? nothing
          : html`<li>
            <p>${say(takeTexts.getContent, {file: fileName})}</p>
            <p>
              <button type="button" class="primary" @click=${() => download(fileName, fileText(project))}>
                ${say(takeTexts.content, {file: fileName})}
              </button>
            </p>
          </li>`
      }
      <li>
        <p>${say(platformTexts[platform].upload)}</p>
        <figure class="tree">
          <figcaption>${say(takeTexts.tree)}</figcaption>
          <ul role="list">
            <li>
              public_html
              <ul role="list">
                <li>
                  widgets
                  <ul role="list">
                    <li>${VERSION} <span>${say(takeTexts.treeFiles)}</span></li>
                    ${isInline ? nothing : html`<li class="file-entry">${fileName} <span>${say(takeTexts.treeContent)}</span></li>`}
                    <li class="file-entry">.htaccess</li>
                  </ul>
                </li>
              </ul>
            </li>
          </ul>
        </figure>
      </li>
      ${
        snippet.once
          ? html`<li>
            <p>${say(platformTexts[platform].once)}</p>
            ${code('once', say(takeTexts.once), snippet.once)}
          </li>`
          : nothing
      }
      ${snippet.places.map(
        ({tag, piece}) =>
          html`<li>
            <p>${say(platformTexts[platform].place, {name: purposes[tag]})}</p>
            ${code(`place-${tag}`, purposes[tag][language], piece)}
          </li>`,
      )}
      <li><p>${say(takeTexts.look)}</p></li>
    </ol>
    <p><a href="#write">${say(texts.backToWrite)}</a></p>
  </section>`;
};
