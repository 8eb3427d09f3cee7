import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {formatMessage, type Message, type Values} from '../../src/cli/messages.js';
import type {Language} from '../../src/schema/text-types.js';
import type {Finding} from './check.worker.js';
import {renderLanguages, renderSteps, renderTabs, VIEWS, type View} from './around.js';
import {CheckController} from './controllers/check-controller.js';
import {FocusController} from './controllers/focus-controller.js';
import {OpenController} from './controllers/open-controller.js';
import {PiecesController} from './controllers/pieces-controller.js';
import {PreviewController} from './controllers/preview-controller.js';
import {idOf, type FormContext} from './form/context.js';
import {openEntry} from './form/list.js';
import {pathOf, pathText, withoutBlanks} from './model/entries.js';
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
import {History} from './model/history.js';
import {valueAt, withValue, writeJson, type Json, type Path} from './model/json.js';
import {
  contentLanguage,
  emptyDocument,
  itemsPath,
  partPath,
  tagsOf,
  withDocument,
  withWidget,
  withoutWidget,
  type Appearance,
  type ContentTag,
  type Project,
} from './model/project.js';
import {renderDropped, renderFindings} from './mind.js';
import {attributesOf, renderPreview, type Look, type PreviewRequest} from './see.js';
import {fallbackPage} from './model/snippet.js';
import {fetchHashes} from './model/fetch-content.js';
import type {Mending} from './model/open.js';
import {renderStart} from './start.js';
import {renderTake} from './take.js';
import {renderForm} from './write.js';
import {languageName, openTexts, purposes, texts} from './texts.js';
import {styles} from './builder.styles.js';
import {viewStyles} from './view.styles.js';

/** How long typing rests, in milliseconds, before the check and the preview follow it. */
const REST = 250;

interface Notice {
  readonly text: string;
  /** Takes back what it speaks of. */
  readonly undo?: () => void;
}

/**
 * The builder: from nothing to a widget on the page, without a line of JSON. It sends nothing anywhere; what is written
 * stays in this browser until it is taken or forgotten.
 */
export class Builder extends LitElement {
  static override styles = [styles, viewStyles];

  @state() private project: Project | undefined;
  @state() private view: View = 'start';
  @state() private tag: ContentTag | undefined;
  @state() private notice: Notice | undefined;
  @state() private isKept = true;
  @state() private look: Look = {
    width: 'page',
    lang: 'bg',
    isDark: false,
    withoutScript: false,
    isWhole: false,
  };
  @state() private hashes: Readonly<Record<string, string>> | undefined;

  readonly #open = new Set<string>();
  readonly #check = new CheckController(this);
  readonly #preview = new PreviewController(
    this,
    () => this.#previewRequest(),
    (tag, height) => this.#onHeight(tag, height),
  );
  readonly #pieces = new PiecesController(this);
  readonly #focus = new FocusController(this);
  readonly #history = new History();
  readonly #opening = new OpenController(this, (project, mending) => this.#goOn(project, mending));
  #rest: ReturnType<typeof setTimeout> | undefined;
  #stopListening: () => void = () => undefined;
  /** Where something was changed last. */
  #place: Path = [];

  /** The language of the page that it stands on. */
  get #language(): Language {
    return this.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'bg';
  }
  readonly #say = (message: Message, values?: Values): string => formatMessage(message, this.#language, values);

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
    this.project = project;
    [this.tag] = tagsOf(project);
    this.look = {...this.look, lang: contentLanguage(project.document, this.tag)};
    this.#history.clear();
    this.#open.clear();
    this.notice = undefined;
    this.#opening.clear();
    this.#stopListening();
    this.#stopListening = onKeptElsewhere(project.id, this.#onKeptElsewhere);
    this.#onHash();
    this.#follow();
  }

  /** Another tab has kept or forgotten the same draft. */
  readonly #onKeptElsewhere = (): void => {
    if (!this.project) return;
    if (isUnkept(this.project)) {
      this.#keep();
      return;
    }
    const before = writeJson(this.project.document, this.project.source);
    const kept = openDraft(this.project.id);
    if (kept) {
      this.project = kept;
      if (kept.source === before) return;
      this.#history.clear();
      this.notice = {text: this.#say(texts.changedElsewhere)};
      this.#follow();
    } else {
      this.#close();
      this.#go('start');
      this.notice = {text: this.#say(texts.forgottenElsewhere)};
    }
  };
  #close(): void {
    clearTimeout(this.#rest);
    this.#stopListening();
    closeDraft();
    this.project = undefined;
    this.tag = undefined;
  }

  readonly #onHash = (): void => {
    const asked = VIEWS.find((view) => location.hash === `#${view}`);
    this.view = this.project ? (asked ?? 'write') : 'start';
  };
  #go(view: View): void {
    if (location.hash !== `#${view}`) location.hash = view;
    this.view = view;
    this.notice = undefined;
    this.#focus.move('view-heading');
  }

  #set(project: Project, place = ''): void {
    const before = this.project;
    this.project = project;
    if (before && before.document !== project.document) this.#history.push(before.document, place);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#follow, REST);
  }

  readonly #undo = (): void => {
    const document = this.#history.pop();
    if (document === undefined || !this.project) return;
    this.project = {...this.project, document};
    this.notice = {text: this.#say(texts.undone)};
    this.#follow();
  };

  /** What follows a change: it is kept, checked and shown. */
  readonly #follow = (): void => {
    this.#keep();
    if (!this.project) return;
    this.#check.check(this.project, this.#language);
    this.#preview.show();
  };
  readonly #keep = (): void => {
    if (!this.project) return;
    const kept = keepDraft(this.project);
    this.isKept = kept !== 'refused';
    if (kept !== 'elsewhere') return;
    // What was typed here is kept beside what the other tab has.
    const name = this.#say(texts.copyOf, {name: this.project.name});
    this.project = {...this.project, id: crypto.randomUUID(), name};
    this.#stopListening();
    this.#stopListening = onKeptElsewhere(this.project.id, this.#onKeptElsewhere);
    this.isKept = keepDraft(this.project) === 'kept';
    this.notice = {text: this.#say(texts.keptBeside, {name})};
  };
  // ── the preview

  #onHeight(name: string, height: number): void {
    if (this.look.width !== 'page' || !this.project || this.#isExcerpt() || height <= 0) return;
    const tag = name as ContentTag;
    const {settings} = this.project;
    if (settings.heights?.[tag] === height) return;
    this.project = {...this.project, settings: {...settings, heights: {...settings.heights, [tag]: height}}};
  }
  #previewRequest(): PreviewRequest | undefined {
    if (!this.project || !this.tag) return undefined;
    const {settings, document} = this.project;
    const shown = this.look.isWhole ? document : excerptOf(document, this.tag, this.#place);
    return {
      tag: this.tag,
      document: withoutBlanks(shown),
      attributes: attributesOf(settings.appearances?.[this.tag]),
      lang: this.look.lang,
      theme: settings.theme ?? '',
      isDark: this.look.isDark,
    };
  }
  #isExcerpt(): boolean {
    return !this.look.isWhole && this.project && this.tag
      ? countOf(this.project.document, this.tag) > excerptLength(this.tag)
      : false;
  }

  // ── what the form asks for

  #context(project: Project, tag: ContentTag): FormContext {
    const {document, settings} = project;
    const own = contentLanguage(document, tag);
    const other = own === 'bg' ? 'en' : 'bg';
    const chosen = settings.languages ?? 'both';
    const items = itemsPath(document, tag);
    const isBareList = items.length === partPath(document, tag).length;
    // The check calls a bare list `items`.
    const placeOf = (path: Path): string =>
      isBareList && path.length > items.length
        ? pathText([...items, 'items', ...path.slice(items.length)])
        : pathText(path);
    return {
      language: this.#language,
      contentLanguage: own,
      textLanguages: chosen === 'both' ? [own, other] : [chosen],
      baseUrl: settings.folder,
      say: this.#say,
      valueAt: (path) => valueAt(this.project?.document, path),
      edit: (path, value, order) => this.#edit(path, value, order),
      change: (path, value, said, undone) => {
        // A step of its own, also where the next one follows at once.
        this.#edit(path, value, undefined, '');
        this.notice = {
          text: said,
          undo: () => {
            undone?.();
            this.#undo();
            // The button that was pressed is gone.
            this.#focus.next = idOf(path);
          },
        };
      },
      findingsAt: (path, isLocalized = false) => this.#check.byPlace.at(placeOf(path), isLocalized),
      countWithin: (path) => this.#check.byPlace.countWithin(placeOf(path)),
      drawn: (length) => this.#pieces.count(length),
      isOpen: (key) => this.#open.has(key),
      toggle: (key, open = !this.#open.has(key)) => {
        if (open) this.#open.add(key);
        else this.#open.delete(key);
        this.requestUpdate();
      },
      focus: (id) => this.#focus.move(id),
    };
  }
  #edit(path: Path, value: Json | undefined, order?: readonly string[], place = pathText(path)): void {
    if (!this.project || !this.tag) return;
    this.#place = path;
    // A bare list cannot have a word around it: it becomes a document.
    const isAround = typeof path[0] === 'string' && !/^\d+$/.test(path[0]);
    const whole = isAround ? withDocument(this.project.document, this.tag) : this.project.document;
    const document = withValue(whole, path, value, order) ?? null;
    this.#set({...this.project, document}, place);
  }
  #rename(name: string): void {
    if (this.project && name.trim()) this.#set({...this.project, name: name.trim()});
  }
  #settings(settings: Partial<Project['settings']>): void {
    if (this.project) this.#set({...this.project, settings: {...this.project.settings, ...settings}});
  }
  #appearance(appearance: Partial<Appearance>): void {
    if (!this.project || !this.tag) return;
    const {appearances = {}} = this.project.settings;
    this.#settings({appearances: {...appearances, [this.tag]: {...appearances[this.tag], ...appearance}}});
    this.#preview.show();
  }

  // ── what shows

  protected override render(): TemplateResult {
    const {project, view} = this;
    const say = this.#say;
    return html`
      ${
        project
          ? renderSteps({
              project,
              view,
              isKept: this.isKept,
              canUndo: !this.#history.isEmpty,
              say,
              onRename: (name) => this.#rename(name),
              onUndo: this.#undo,
            })
          : nothing
      }
      <div role="status" class="status">
        ${
          this.notice
            ? html`<p class="notice">
              ${this.notice.text}
              ${
                this.notice.undo
                  ? html`<button type="button" @click=${this.notice.undo}>${say(texts.undo)}</button>`
                  : nothing
              }
            </p>`
            : nothing
        }
      </div>
      ${view === 'start' || !project ? this.#renderStart() : view === 'take' ? this.#renderTake(project) : this.#renderWrite(project)}
    `;
  }

  #renderStart(): TemplateResult {
    return renderStart({
      say: this.#say,
      language: this.#language,
      drafts: listDrafts(),
      current: this.project,
      error: this.#opening.error,
      onTell: this.#opening.tell,
      onChoose: (tag, example) => {
        const {project} = this;
        if (project && tagsOf(project).length > 0 && !tagsOf(project).includes(tag)) {
          this.#set(withWidget(project, tag, example));
          this.tag = tag;
        } else if (project && tagsOf(project).includes(tag)) this.tag = tag;
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
        const forgotten = this.project?.id === id ? this.project : openDraft(id);
        if (this.project?.id === id) this.#close();
        forgetDraft(id);
        this.#focus.move('drafts-heading');
        this.notice = forgotten && {
          text: this.#say(texts.forgotten, {name: forgotten.name}),
          undo: () => {
            keepDraft(forgotten);
            this.#focus.next = 'drafts-heading';
            this.notice = {text: this.#say(texts.undone)};
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
    this.notice = {text: this.#say(count > 1 ? openTexts.mendedMore : openTexts.mended, told)};
  }
  #create(tag: ContentTag, example?: Json): void {
    const language = this.#language;
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
    const tag = this.tag ?? tagsOf(project)[0];
    if (!tag) return html`<p>${say(texts.noWidget)}</p>`;
    const context = this.#context(project, tag);
    const tags = tagsOf(project);
    const ownLanguage = [...partPath(project.document, tag), 'lang'];
    const languagePath = valueAt(project.document, ownLanguage) === undefined ? ['lang'] : ownLanguage;
    return html`
      <h2 id="view-heading" tabindex="-1">${purposes[tag][this.#language]}</h2>
      ${renderTabs({
        tags,
        tag,
        language: this.#language,
        say,
        onTab: (one) => {
          this.tag = one;
          this.#preview.show();
        },
        onRemove: () => {
          this.#set(withoutWidget(project, tag));
          this.tag = tags.find((one) => one !== tag);
          this.notice = {text: say(texts.widgetRemoved, {name: purposes[tag]}), undo: this.#undo};
        },
      })}
      <div class="work ${this.view}">
        <div class="write">
          ${renderLanguages({
            shown: project.settings.languages ?? 'both',
            main: context.contentLanguage,
            language: this.#language,
            say,
            onShown: (languages) => this.#settings({languages}),
            onMain: (main) => {
              this.#edit(languagePath, main, ['$schema', 'version', 'lang'], '');
              const name = languageName(main, this.#language);
              this.notice = {text: say(texts.mainLanguageChanged, {name}), undo: this.#undo};
            },
          })}
          ${renderDropped(this.#opening.dropped, say)}
          ${renderFindings(this.#check.findings, {
            say,
            onGo: (finding) => this.#reveal(finding, tag),
          })}
          ${renderForm(tag, project.document, context)}
          <p class="ways">
            <a class="button primary" href="#take">${say(texts.toTake)}</a>
            <a class="button" href="#start">${say(texts.addWidget)}</a>
          </p>
        </div>
        ${renderPreview({
          tag,
          look: this.look,
          languages: [context.contentLanguage, context.contentLanguage === 'bg' ? 'en' : 'bg'],
          appearance: project.settings.appearances?.[tag] ?? {},
          theme: project.settings.theme ?? '',
          language: this.#language,
          fallbackPage: this.look.withoutScript ? fallbackPage(project, tag, this.look.lang) : '',
          count: countOf(project.document, tag),
          say,
          onLook: (look) => {
            this.look = {...this.look, ...look};
            this.#preview.show();
          },
          onAppearance: (appearance) => this.#appearance(appearance),
          onTheme: (theme) => {
            this.#settings({theme});
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
      language: this.#language,
      say: this.#say,
      mistakes: this.#check.findings.filter(({severity}) => severity === 'error').length,
      onSettings: (settings) => this.#settings(settings),
      hashes: this.hashes,
      onNotice: (text) => (this.notice = {text}),
    });
  }

  /** Opens what a finding is in, and goes there. */
  #reveal({path: place}: Finding, shown: ContentTag): void {
    if (!this.project) return;
    this.#pieces.begin(true);
    const tag = tagsOf(this.project).find((one) => place === one || place.startsWith(`${one}.`)) ?? shown;
    this.tag = tag;
    const context = this.#context(this.project, tag);
    const path = pathOf(place, this.project.document);
    for (const depth of path.keys()) openEntry(path.slice(0, depth), path[depth], context);
    this.#focus.move(idOf(path));
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('project') as Project | undefined;
    if (changed.has('tag') || changed.has('view') || (changed.has('project') && before?.id !== this.project?.id))
      this.#pieces.begin(this.#focus.next.startsWith('f.'));
  }
}
