/** The end: the file, the snippet, and what to do with them, step by step. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Message, Values} from '../../src/cli/messages.js';
import type {Language} from '../../src/schema/text-types.js';
import {VERSION} from '../../src/version.js';
import {contentLanguage, type ContentTag, type Project, type Settings} from './model/project.js';
import {
  FRAMED,
  FRAME_SCRIPTS,
  PLATFORMS,
  platformTexts,
  ROLES,
  roleTexts,
  snippetFor,
  type Piece,
} from './model/platforms.js';
import {EXAMPLE_FOLDER, fileText, hasRelative, languagesOf} from './model/snippet.js';
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
const folderOf = ({settings}: Project): string => settings.folder ?? EXAMPLE_FOLDER;
const value = ({target}: Event): string => (target as HTMLInputElement).value;
const checked = ({target}: Event): boolean => (target as HTMLInputElement).checked;

/** The folder of the archive: it is uploaded as it is. */
const UPLOADED = 'widgets/';
/** An address of a site, of the folder or of a file in it, as people write it: the address of the folder. */
const asFolder = (typed: string): string | undefined => {
  const written = typed.trim();
  if (!written) return undefined;
  const address = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const path = url.pathname
    .replace(/[^/]*\.\w{2,5}$/, '')
    .replace(new RegExp(`/${UPLOADED}.*$`), '/')
    .replace(/\/*$/, '/');
  return new URL(path.endsWith(`/${UPLOADED}`) ? path : path + UPLOADED, url.origin).href;
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
  const {project, tags, language, say, mistakes, onSettings} = props;
  const {settings, document} = project;
  const platform = PLATFORMS.find((one) => one === settings.platform) ?? 'wordpress';
  const role = ROLES.find((one) => one === settings.role) ?? 'administrator';
  const isFramed = FRAMED.includes(platform);
  const own = contentLanguage(document, tags[0]);
  const written = languagesOf(document, own);
  const pageLanguage = settings.pageLanguage ?? own;
  const folder = folderOf(project);
  const fileName = settings.fileName ?? 'content.json';
  const isInline = settings.isInline === true;
  const pageHasLanguage = settings.pageHasLanguage ?? platform === 'wordpress';
  const languages = pageLanguage === 'both' ? written : [pageLanguage];
  const {once, places} = snippetFor({
    platform,
    project,
    tags,
    languages,
    folder,
    fileName,
    isInline,
    pageHasLanguage,
    hashes: settings.hasIntegrity ? props.hashes : undefined,
  });
  const check = (key: keyof Settings, isOn: boolean, label: Message) => html`<label class="check"
    ><input type="checkbox" .checked=${isOn} @change=${(event: Event) => onSettings({[key]: checked(event)})} />${say(label)}</label
  >`;
  const choice = (
    label: Message,
    chosen: string,
    options: readonly (readonly [string, string])[],
    key: keyof Settings,
  ) =>
    html`<label
      >${say(label)}
      <select @change=${(event: Event) => onSettings({[key]: value(event)})}>
        ${options.map(([name, text]) => html`<option value=${name} ?selected=${name === chosen}>${text}</option>`)}
      </select></label
    >`;
  const platformText = platformTexts[platform];
  // Numbered by hand: Chromium counts a step that is gone.
  const instructions = [
    html`<p>${say(takeTexts.getFiles)}</p>
      <p><a class="button" href=${PACKAGE} download>${say(takeTexts.files)}</a></p>`,
    ...(isInline
      ? []
      : [
          html`<p>${say(takeTexts.getContent, {file: fileName})}</p>
            <p>
              <button type="button" class="primary" @click=${() => download(fileName, fileText(project))}>
                ${say(takeTexts.content, {file: fileName})}
              </button>
            </p>`,
        ]),
    html`<p>${say(platformText.upload)}</p>
      ${renderTree(props, isInline ? undefined : fileName)}`,
    ...(once
      ? [
          html`<p>${say(platform === 'wordpress' ? roleTexts[role].once : platformText.once)}</p>
            ${renderCode(props, 'once', say(takeTexts.once), once)}`,
        ]
      : []),
    ...places.map((place) => renderPlace(props, platformText.place, place, languages.length > 1)),
    html`<p>${say(isFramed ? takeTexts.lookFramed : takeTexts.look)}</p>`,
  ];
  return html`<section class="take" aria-labelledby="view-heading">
    <h2 id="view-heading" tabindex="-1">${say(takeTexts.heading)}</h2>
    ${mistakes ? html`<p class="error">${say(takeTexts.mistakes, {count: mistakes})} <a href="#write">${say(takeTexts.seeThem)}</a></p>` : nothing}
    <h3>${say(takeTexts.aboutSite)}</h3>
    <div class="choices">
      ${choice(
        takeTexts.platform,
        platform,
        PLATFORMS.map((one) => [one, say(platformTexts[one].name)]),
        'platform',
      )}
      ${
        platform === 'wordpress'
          ? choice(
              takeTexts.role,
              role,
              ROLES.map((one) => [one, say(roleTexts[one].name)]),
              'role',
            )
          : nothing
      }
      ${choice(
        takeTexts.pageLanguage,
        pageLanguage,
        [
          ...[...new Set(['bg', 'en', own])].map((tag) => [tag, languageName(tag, language)] as const),
          ...(written.length > 1 ? [['both', say(takeTexts.bothLanguages)] as const] : []),
        ],
        'pageLanguage',
      )}
      <label
        >${say(takeTexts.folder)}
        <input
          type="text"
          inputmode="url"
          autocomplete="url"
          .value=${settings.folder ?? ''}
          placeholder=${EXAMPLE_FOLDER}
          aria-describedby="folder-help"
          @change=${(event: Event) => {
            const typed = asFolder(value(event));
            if (value(event).trim() && !typed) props.onNotice(say(takeTexts.badFolder));
            else onSettings({folder: typed});
          }}
      /></label>
      <p class="help" id="folder-help">${say(takeTexts.folderHelp)}</p>
      <details class="more-choices">
        <summary>${say(takeTexts.moreChoices)}</summary>
        ${check('isInline', isInline, takeTexts.inline)}
        ${
          isFramed
            ? FRAME_SCRIPTS.includes(platform)
              ? check('hasFrameScript', settings.hasFrameScript === true, takeTexts.frameScript)
              : nothing
            : html`${check('pageHasLanguage', pageHasLanguage, takeTexts.pageHasLanguage)}
                ${written.length > 1 ? check('hasSwitch', settings.hasSwitch === true, takeTexts.languageSwitch) : nothing}
                ${check(
                  'hasOptimiser',
                  settings.hasOptimiser === true,
                  platform === 'wordpress' ? takeTexts.optimisers_wordpress : takeTexts.optimisers,
                )}`
        }
        ${once ? check('hasIntegrity', settings.hasIntegrity === true, takeTexts.integrity) : nothing}
        ${
          platform === 'wordpress'
            ? choice(
                takeTexts.align,
                settings.align ?? '',
                (['', 'wide', 'full'] as const).map((one) => [one, say(takeTexts[`align_${one}`])]),
                'align',
              )
            : nothing
        }
        ${
          isInline
            ? nothing
            : html`<label
              >${say(takeTexts.fileName)}
              <input
                type="text"
                autocomplete="off"
                .value=${fileName}
                @change=${(event: Event) => onSettings({fileName: safeName(value(event))})}
            /></label>`
        }
      </details>
    </div>
    ${settings.folder === undefined ? html`<p class="caution">${say(takeTexts.noFolder)}</p>` : nothing}
    ${isInline && hasRelative(document) ? html`<p class="caution">${say(takeTexts.relative, {folder})}</p>` : nothing}
    <h3>${say(takeTexts.steps)}</h3>
    <ol class="instructions">
      ${instructions.map((step, index) => html`<li value=${index + 1}>${step}</li>`)}
    </ol>
    <p><a href="#write">${say(texts.backToWrite)}</a></p>
  </section>`;
};

/** The folders, as they look on the server. */
const renderTree = ({project, say}: TakeProps, fileName: string | undefined): TemplateResult => {
  const uploaded = html`<ul role="list">
    <li>${VERSION} <span>${say(takeTexts.treeFiles)}</span></li>
    ${fileName ? html`<li class="file-entry">${fileName} <span>${say(takeTexts.treeContent)}</span></li>` : nothing}
    <li class="file-entry">.htaccess</li>
  </ul>`;
  const folders = ['public_html', ...new URL(folderOf(project)).pathname.split('/').filter(Boolean)];
  return html`<figure class="tree">
    <figcaption>${say(takeTexts.tree)}</figcaption>
    ${folders.reduceRight(
      (inner, name) =>
        html`<ul role="list">
          <li>${name} ${inner}</li>
        </ul>`,
      uploaded,
    )}
  </figure>`;
};

const renderPlace = (
  props: TakeProps,
  where: Message,
  {tag, language: page, piece, caution}: Piece,
  isOneOfSeveral: boolean,
): TemplateResult => {
  const {say, language, onSettings} = props;
  if (tag === 'language-switch')
    return html`
      <p>${say(takeTexts.switchPlace)}</p>
      ${renderCode(props, 'place-switch', say(takeTexts.switchLabel), piece)}
    `;
  const name = purposes[tag];
  const pageLanguage = page === 'bg' ? say(takeTexts.inBulgarian) : page === 'en' ? say(takeTexts.inEnglish) : page;
  const label = isOneOfSeveral
    ? say(takeTexts.placeLabelIn, {name: name[language], language: pageLanguage})
    : say(takeTexts.placeLabel, {name: name[language]});
  return html`
    <p>
      ${isOneOfSeveral ? html`<strong>${say(takeTexts.onPageIn, {language: pageLanguage})}</strong>` : nothing}
      ${say(where, {name})}
    </p>
    ${
      caution
        ? html`<p class="caution error">
          ${say(takeTexts[caution])}
          <button type="button" @click=${() => onSettings({isInline: false})}>${say(takeTexts.asFile)}</button>
        </p>`
        : nothing
    }
    ${caution === 'tooLong' ? nothing : renderCode(props, `place-${tag}-${page}`, label, piece)}
  `;
};

/** A piece of code, and a button that copies it. */
const renderCode = ({say, onNotice}: TakeProps, id: string, label: string, piece: string): TemplateResult => {
  const copy = async ({target}: Event) => {
    try {
      await navigator.clipboard.writeText(piece);
      onNotice(say(takeTexts.copied));
    } catch {
      (target as Element).parentElement?.querySelector('textarea')?.select();
      onNotice(say(takeTexts.copyByHand));
    }
  };
  return html`<div class="code">
    <label for=${id}>${label}</label>
    <textarea id=${id} readonly rows=${Math.min(8, piece.split('\n').length + 2)} spellcheck="false" .value=${piece}></textarea>
    <button type="button" aria-label=${say(takeTexts.copyNamed, {name: label})} @click=${copy}>
      ${say(takeTexts.copy)}
    </button>
  </div>`;
};
