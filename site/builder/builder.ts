import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {renderNotice, renderSteps, renderTabs, VIEWS, type View} from './around.js';
import {FormController} from './controllers/form-controller.js';
import {OpenController} from './controllers/open-controller.js';
import {PreviewController} from './controllers/preview-controller.js';
import {withoutBlanks} from './model/entries.js';
import {
  closeDraft,
  currentDraft,
  forgetDraft,
  isUnkept,
  keepDraft,
  listDrafts,
  newSettings,
  onKeptElsewhere,
  openDraft,
} from './model/drafts.js';
import {countOf, excerptLength, excerptOf} from './model/excerpt.js';
import {writeJson, type Json} from './model/json.js';
import {
  contentLanguage,
  emptyDocument,
  tagsOf,
  withWidget,
  withoutWidget,
  type Appearance,
  type ContentTag,
  type Project,
} from './model/project.js';
import {renderDropped} from './mind.js';
import {attributesOf, renderPreview, type Look, type PreviewRequest} from './see.js';
import {fallbackPage} from './model/snippet.js';
import {fetchHashes} from './model/fetch-content.js';
import type {Mending} from './model/open.js';
import {renderStart} from './start.js';
import {renderTake} from './take.js';
import {renderWriting} from './write.js';
import {openTexts, purposes, texts} from './texts.js';
import {styles} from './builder.styles.js';
import {viewStyles} from './view.styles.js';

/**
 * The builder: from nothing to a widget on the page, without a line of JSON. It sends nothing anywhere; what is written
 * stays in this browser until it is taken or forgotten.
 */
export class Builder extends LitElement {
  static override styles = [styles, viewStyles];

  @state() private view: View = 'start';
  @state() private isKept = true;
  @state() private look: Look = {
    width: 'page',
    lang: 'bg',
    isDark: false,
    withoutScript: false,
    isWhole: false,
  };
  @state() private hashes: Readonly<Record<string, string>> | undefined;

  readonly #form = new FormController(this, {
    language: () => (this.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'bg'),
    onRest: () => {
      this.#keep();
      this.#preview.show();
    },
  });
  readonly #preview = new PreviewController(
    this,
    () => this.#previewRequest(),
    (tag, height) => this.#onHeight(tag, height),
  );
  readonly #opening = new OpenController(this, (project, mending) => this.#goOn(project, mending));
  readonly #say = this.#form.say;
  #stopListening: () => void = () => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    addEventListener('pagehide', this.#keep);
    addEventListener('visibilitychange', this.#keep);
    void fetchHashes().then((hashes) => (this.hashes = hashes));
    const draft = currentDraft();
    if (draft) this.#open_(draft);
    else this.#onHash();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('pagehide', this.#keep);
    removeEventListener('visibilitychange', this.#keep);
    this.#stopListening();
  }

  // ── the project

  /** Goes on with a project: a new one, a draft, a file that was read. */
  #open_(project: Project): void {
    this.#form.open(project);
    this.look = {...this.look, lang: contentLanguage(project.document, this.#form.tag)};
    this.#opening.clear();
    this.#stopListening();
    this.#stopListening = onKeptElsewhere(project.id, this.#onKeptElsewhere);
    this.#onHash();
    this.#form.follow();
  }

  /** Another tab has kept or forgotten the same draft. */
  readonly #onKeptElsewhere = (): void => {
    const {project} = this.#form;
    if (!project) return;
    if (isUnkept(project)) {
      this.#keep();
      return;
    }
    const before = writeJson(project.document, project.source);
    const kept = openDraft(project.id);
    if (kept) {
      this.#form.project = kept;
      if (kept.source === before) return;
      this.#form.history.clear();
      this.#form.notice = {text: this.#say(texts.changedElsewhere)};
      this.#form.follow();
    } else {
      this.#close();
      this.#go('start');
      this.#form.notice = {text: this.#say(texts.forgottenElsewhere)};
    }
  };
  #close(): void {
    this.#stopListening();
    closeDraft();
    this.#form.open(undefined);
  }

  readonly #onHash = (): void => {
    const asked = VIEWS.find((view) => location.hash === `#${view}`);
    this.view = this.#form.project ? (asked ?? 'write') : 'start';
  };
  #go(view: View): void {
    if (location.hash !== `#${view}`) location.hash = view;
    this.view = view;
    this.#form.notice = undefined;
    this.#form.focus.move('view-heading');
  }

  readonly #keep = (): void => {
    const {project} = this.#form;
    if (!project) return;
    const kept = keepDraft(project);
    this.isKept = kept !== 'refused';
    if (kept !== 'elsewhere') return;
    // What was typed here is kept beside what the other tab has.
    const name = this.#say(texts.copyOf, {name: project.name});
    const copy = {...project, id: crypto.randomUUID(), name};
    this.#form.project = copy;
    this.#stopListening();
    this.#stopListening = onKeptElsewhere(copy.id, this.#onKeptElsewhere);
    this.isKept = keepDraft(copy) === 'kept';
    this.#form.notice = {text: this.#say(texts.keptBeside, {name})};
  };

  // ── the preview

  #onHeight(name: string, height: number): void {
    const {project} = this.#form;
    if (this.look.width !== 'page' || !project || this.#isExcerpt() || height <= 0) return;
    const tag = name as ContentTag;
    const {settings} = project;
    if (settings.heights?.[tag] === height) return;
    this.#form.project = {...project, settings: {...settings, heights: {...settings.heights, [tag]: height}}};
  }
  #previewRequest(): PreviewRequest | undefined {
    const {project, tag, place} = this.#form;
    if (!project || !tag) return undefined;
    const {settings, document} = project;
    const shown = this.look.isWhole ? document : excerptOf(document, tag, place);
    return {
      tag,
      document: withoutBlanks(shown),
      attributes: attributesOf(settings.appearances?.[tag]),
      lang: this.look.lang,
      theme: settings.theme ?? '',
      isDark: this.look.isDark,
    };
  }
  #isExcerpt(): boolean {
    const {project, tag} = this.#form;
    return !this.look.isWhole && project && tag ? countOf(project.document, tag) > excerptLength(tag) : false;
  }

  // ── what is said of the project

  #rename(name: string): void {
    const {project} = this.#form;
    if (project && name.trim()) this.#form.set({...project, name: name.trim()});
  }
  #appearance(appearance: Partial<Appearance>): void {
    const {project, tag} = this.#form;
    if (!project || !tag) return;
    const {appearances = {}} = project.settings;
    this.#form.settings({appearances: {...appearances, [tag]: {...appearances[tag], ...appearance}}});
    this.#preview.show();
  }

  // ── what shows

  protected override render(): TemplateResult {
    const {view} = this;
    const {project} = this.#form;
    const say = this.#say;
    return html`
      ${
        project
          ? renderSteps({
              project,
              view,
              isKept: this.isKept,
              canUndo: !this.#form.history.isEmpty,
              say,
              onRename: (name) => this.#rename(name),
              onUndo: this.#form.undo,
            })
          : nothing
      }
      ${renderNotice(this.#form.notice, say)}
      ${view === 'start' || !project ? this.#renderStart() : view === 'take' ? this.#renderTake(project) : this.#renderWrite(project)}
    `;
  }

  #renderStart(): TemplateResult {
    return renderStart({
      say: this.#say,
      language: this.#form.language,
      drafts: listDrafts(),
      current: this.#form.project,
      error: this.#opening.error,
      onTell: this.#opening.tell,
      onChoose: (tag, example) => {
        const {project} = this.#form;
        if (project && tagsOf(project).length > 0 && !tagsOf(project).includes(tag)) {
          this.#form.set(withWidget(project, tag, example));
          this.#form.tag = tag;
        } else if (project && tagsOf(project).includes(tag)) this.#form.tag = tag;
        else this.#create(tag, example);
        this.#go('write');
      },
      onNew: () => {
        this.#keep();
        this.#close();
      },
      onOpenDraft: (id) => {
        const draft = openDraft(id);
        if (!draft) return;
        this.#open_(draft);
        this.#go('write');
      },
      onForget: (id) => {
        const forgotten = this.#form.project?.id === id ? this.#form.project : openDraft(id);
        if (this.#form.project?.id === id) this.#close();
        forgetDraft(id);
        this.#form.focus.move('drafts-heading');
        this.#form.notice = forgotten && {
          text: this.#say(texts.forgotten, {name: forgotten.name}),
          undo: () => {
            keepDraft(forgotten);
            this.#form.focus.next = 'drafts-heading';
            this.#form.notice = {text: this.#say(texts.undone)};
          },
        };
      },
      onOpen: (given) => void this.#opening.open(given),
      onError: (error) => this.#opening.refuse(error),
    });
  }
  /** Goes on with what somebody had already. */
  #goOn(project: Project, mending?: Mending): void {
    this.#open_(project);
    this.#keep();
    this.#go('write');
    if (!mending) return;
    const {what, values, count} = mending;
    const told = {what: this.#say(what, values), count};
    this.#form.notice = {text: this.#say(count > 1 ? openTexts.mendedMore : openTexts.mended, told)};
  }
  #create(tag: ContentTag, example?: Json): void {
    const language = this.#form.language;
    const document =
      example === undefined ? emptyDocument(tag, language) : {...emptyDocument(tag, language), [tag]: example};
    this.#open_({
      id: crypto.randomUUID(),
      name: purposes[tag][language],
      document,
      source: '',
      settings: newSettings(),
    });
  }

  #renderWrite(project: Project): TemplateResult {
    const say = this.#say;
    const tag = this.#form.tag ?? tagsOf(project)[0];
    if (!tag) return html`<p>${say(texts.noWidget)}</p>`;
    const tags = tagsOf(project);
    const main = contentLanguage(project.document, tag);
    return html`
      <h2 id="view-heading" tabindex="-1">${purposes[tag][this.#form.language]}</h2>
      ${renderTabs({
        tags,
        tag,
        language: this.#form.language,
        say,
        onTab: (one) => {
          this.#form.tag = one;
          this.#preview.show();
        },
        onRemove: () => {
          this.#form.set(withoutWidget(project, tag));
          this.#form.tag = tags.find((one) => one !== tag);
          this.#form.notice = {text: say(texts.widgetRemoved, {name: purposes[tag]}), undo: this.#form.undo};
        },
      })}
      <div class="work ${this.view}">
        <div class="write">
          ${renderWriting(this.#form, project, tag, renderDropped(this.#opening.dropped, say))}
          <p class="ways">
            <a class="button primary" href="#take">${say(texts.toTake)}</a>
            <a class="button" href="#start">${say(texts.addWidget)}</a>
          </p>
        </div>
        ${renderPreview({
          tag,
          look: this.look,
          languages: [main, main === 'bg' ? 'en' : 'bg'],
          appearance: project.settings.appearances?.[tag] ?? {},
          theme: project.settings.theme ?? '',
          language: this.#form.language,
          fallbackPage: this.look.withoutScript ? fallbackPage(project, tag, this.look.lang) : '',
          count: countOf(project.document, tag),
          say,
          onLook: (look) => {
            this.look = {...this.look, ...look};
            this.#preview.show();
          },
          onAppearance: (appearance) => this.#appearance(appearance),
          onTheme: (theme) => {
            this.#form.settings({theme});
            this.#preview.show();
          },
          onFrame: this.#preview.onFrame,
        })}
      </div>
    `;
  }

  #renderTake(project: Project): TemplateResult {
    return renderTake({
      project,
      tags: tagsOf(project),
      language: this.#form.language,
      say: this.#say,
      mistakes: this.#form.findings.filter(({severity}) => severity === 'error').length,
      onSettings: (settings) => this.#form.settings(settings),
      hashes: this.hashes,
      onNotice: (text) => (this.#form.notice = {text}),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('view')) this.#form.beginPieces();
  }
}
