import type {LitElement, ReactiveController} from 'lit';
import {formatMessage, type Message, type Values} from '../../../src/cli/messages.js';
import type {Language} from '../../../src/schema/text-types.js';
import type {Finding} from '../check.worker.js';
import {idOf, type FormContext} from '../form/context.js';
import {openEntry} from '../form/list.js';
import {pathOf, pathText} from '../model/entries.js';
import {History} from '../model/history.js';
import {valueAt, withValue, type Json, type Path} from '../model/json.js';
import {
  contentLanguage,
  itemsPath,
  partPath,
  tagsOf,
  withDocument,
  type ContentTag,
  type Project,
} from '../model/project.js';
import {texts} from '../texts.js';
import {CheckController} from './check-controller.js';
import {FocusController} from './focus-controller.js';
import {PiecesController} from './pieces-controller.js';

/** How long typing rests, in milliseconds, before what follows a change follows it. */
const REST = 250;

/** What is said once, until something else is. */
export interface Notice {
  readonly text: string;
  /** Takes back what it speaks of. */
  readonly undo?: () => void;
}

export interface FormOptions {
  /** The language of the words around the texts. */
  readonly language: () => Language;
  /** Hears of each change of the document, at once. */
  readonly onChange?: () => void;
  /** Hears of changes once typing rests, before they are checked. */
  readonly onRest?: () => void;
}

/** What is written in a form: the project, what is wrong with it, and the way back. */
export class FormController implements ReactiveController {
  readonly focus: FocusController;
  readonly history = new History();
  readonly #check: CheckController;
  readonly #pieces: PiecesController;
  readonly #host: LitElement;
  readonly #options: FormOptions;
  /** The folding parts that are open. */
  readonly #open = new Set<string>();
  #project: Project | undefined;
  #tag: ContentTag | undefined;
  #notice: Notice | undefined;
  /** Of which project and widget the last update drew the form. */
  #drawn: {readonly id: string | undefined; readonly tag: ContentTag | undefined} | undefined;
  #place: Path = [];
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, options: FormOptions) {
    this.#host = host;
    this.#options = options;
    this.#check = new CheckController(host);
    this.#pieces = new PiecesController(host);
    this.focus = new FocusController(host);
    host.addController(this);
  }
  hostUpdate(): void {
    const {tag, project} = this;
    if (this.#drawn?.tag !== tag || this.#drawn?.id !== project?.id) this.beginPieces();
    this.#drawn = {id: project?.id, tag};
  }

  get project(): Project | undefined {
    return this.#project;
  }
  set project(project: Project | undefined) {
    this.#project = project;
    this.#host.requestUpdate();
  }
  /** The widget whose form shows. */
  get tag(): ContentTag | undefined {
    return this.#tag;
  }
  set tag(tag: ContentTag | undefined) {
    this.#tag = tag;
    this.#host.requestUpdate();
  }
  get notice(): Notice | undefined {
    return this.#notice;
  }
  set notice(notice: Notice | undefined) {
    this.#notice = notice;
    this.#host.requestUpdate();
  }
  /** What the check found last. */
  get findings(): readonly Finding[] {
    return this.#check.findings;
  }
  /** Where something was changed last. */
  get place(): Path {
    return this.#place;
  }
  get language(): Language {
    return this.#options.language();
  }
  readonly say = (message: Message, values?: Values): string => formatMessage(message, this.language, values);

  /** Draws a long list piece by piece, from its beginning; all of it where the focus is led into it. */
  beginPieces(): void {
    this.#pieces.begin(this.focus.next.startsWith('f.'));
  }

  /** Goes on with another project; `undefined`: with none. */
  open(project: Project | undefined): void {
    clearTimeout(this.#rest);
    this.project = project;
    this.tag = project && tagsOf(project)[0];
    this.notice = undefined;
    this.history.clear();
    this.#open.clear();
  }

  /**
   * Goes on with a changed project.
   *
   * @param place where its document was changed; empty: a step of its own on the way back
   */
  set(project: Project, place = ''): void {
    const before = this.project;
    this.project = project;
    if (before && before.document !== project.document) {
      this.history.push(before.document, place);
      this.#options.onChange?.();
    }
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.follow, REST);
  }

  /** Does at once what follows a change. */
  readonly follow = (): void => {
    clearTimeout(this.#rest);
    this.#options.onRest?.();
    if (this.project) this.#check.check(this.project, this.language);
  };

  readonly undo = (): void => {
    const document = this.history.pop();
    if (document === undefined || !this.project) return;
    this.project = {...this.project, document};
    this.notice = {text: this.say(texts.undone)};
    this.#options.onChange?.();
    this.follow();
  };

  edit(path: Path, value: Json | undefined, order?: readonly string[], place = pathText(path)): void {
    const {project, tag} = this;
    if (!project || !tag) return;
    this.#place = path;
    // A bare list cannot have a word around it: it becomes a document.
    const part = partPath(project.document, tag);
    const step = path[part.length];
    const isAround = part.every((own, index) => path[index] === own) && /\D/.test(`${step ?? 0}`);
    const whole = isAround ? withDocument(project.document, tag) : project.document;
    this.set({...project, document: withValue(whole, path, value, order) ?? null}, place);
  }
  settings(settings: Partial<Project['settings']>): void {
    if (this.project) this.set({...this.project, settings: {...this.project.settings, ...settings}});
  }

  /** Opens what a finding is in, and goes there. */
  reveal({path: place}: Finding, shown: ContentTag): void {
    const {project} = this;
    if (!project) return;
    const tag = tagsOf(project).find((one) => place === one || place.startsWith(`${one}.`)) ?? shown;
    this.tag = tag;
    const context = this.context(project, tag);
    const path = pathOf(place, project.document);
    for (const depth of path.keys()) openEntry(path.slice(0, depth), path[depth], context);
    this.focus.move(idOf(path));
    this.beginPieces();
  }

  /** What the fields of a widget's form know, and what they ask for. */
  context({document, settings}: Project, tag: ContentTag): FormContext {
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
      language: this.language,
      contentLanguage: own,
      textLanguages: chosen === 'both' ? [own, other] : [chosen],
      baseUrl: settings.folder,
      say: this.say,
      valueAt: (path) => valueAt(this.project?.document, path),
      edit: (path, value, order) => this.edit(path, value, order),
      change: (path, value, said, undone) => {
        // A step of its own, also where the next one follows at once.
        this.edit(path, value, undefined, '');
        this.notice = {
          text: said,
          undo: () => {
            undone?.();
            this.undo();
            // The button that was pressed is gone.
            this.focus.next = idOf(path);
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
        this.#host.requestUpdate();
      },
      focus: (id) => this.focus.move(id),
    };
  }
}
