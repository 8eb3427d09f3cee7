import {html} from 'lit/html.js';
import {readDocument} from '../content/document.js';
import type {WidgetDocument} from '../content/document.js';
import {Failure} from '../content/failure.js';
import type {FailureCode} from '../content/failure.js';
import type {Field, Localized} from '../content/fields.js';
import {languageOf, watchLanguage} from '../locale/language.js';
import {Locale} from '../locale/locale.js';
import type {Missing, MsgFn} from '../locale/locale.js';
import {SourceController} from '../source/source-controller.js';
import type {SourceKind} from '../source/source-controller.js';
import {frame} from '../templates/frame.js';
import {draw} from '../templates/many.js';
import {notes} from '../templates/notes.js';
import type {Appearance, View} from '../templates/view.js';
import {hostStyles} from '../theme/host.styles.js';
import {VERSION} from '../version.js';
import {contentTags} from '../widgets.js';
import {attributes} from './attributes.js';
import {BaseElement, reflect} from './base-element.js';
import {exchangeState, focusOn, hasContent} from './dom.js';
import {failureSentence, problemSentences} from './sentences.js';

export type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'partial' | 'stale' | 'error';

/** What went wrong, for the page: `message` is the webmaster's sentence, in the widget's language. */
export interface WidgetError {
  readonly code: FailureCode;
  readonly status?: number | undefined;
  readonly message: string;
}

/** What a widget declares of its content; the schema is made from it too. */
export interface Content<Item> {
  readonly tag: string;
  readonly item: Field<Item>;
  /** The first is the default. */
  readonly layouts: readonly [string, ...string[]];
}

interface Loaded<Item> {
  readonly document: WidgetDocument<Item>;
  readonly source: SourceKind;
}

/** All that shows follows from. */
interface State<Item> {
  readonly status: Status;
  readonly view: View;
  readonly failure?: Failure | undefined;
  /** Why an attempt failed that is followed by another. */
  readonly tried?: Failure | undefined;
  readonly loaded?: Loaded<Item> | undefined;
  /** The items that may show, before the reader chooses and before `limit`. */
  readonly items: readonly Item[];
  /** Those that the reader chose. */
  readonly found: readonly Item[];
  /** Whether he chose. */
  readonly choice: boolean;
  /** How many of them show. */
  readonly limit: number;
  /** What the webmaster is told. */
  readonly findings: readonly string[];
}

/**
 * What all widgets share: source + content + locale → one state → templates.
 *
 * @slot - The fallback: shows until there is content, and where there can be none.
 * @fires {CustomEvent<{from: Status, to: Status}>} ngo-status - The state changed; the DOM is up to date.
 * @fires {CustomEvent<{records: number, invalid: number, source: string}>} ngo-load - Content was swapped in. `records`: valid ones in the document.
 * @fires {CustomEvent<{code: string, status?: number, willRetry: boolean}>} ngo-error - A load failed.
 * @cssproperty [--ngo-font-family=inherit] - Typeface of everything.
 * @cssproperty [--ngo-heading-font-family=inherit] - Typeface of headings.
 * @cssproperty [--ngo-font-size=inherit] - Size of text; all else is measured by it.
 * @cssproperty [--ngo-line-height=1.55] - Height of a line of text.
 * @cssproperty [--ngo-heading-weight=650] - Weight of headings.
 * @cssproperty [--ngo-heading-scale=1] - Makes the title and the items' headings larger or smaller: a factor.
 * @cssproperty [--ngo-color-text=inherit] - Text.
 * @cssproperty --ngo-color-muted - Facts and notes. Default: mixed from the text's colour.
 * @cssproperty [--ngo-color-link=inherit] - Links, which are underlined.
 * @cssproperty --ngo-color-accent - Numbers, bars, bullets, the tint of badges, the ground of buttons. Default: none of its own.
 * @cssproperty --ngo-color-on-accent - Text on the accent. Default: black or white, whichever the accent carries.
 * @cssproperty --ngo-color-surface - Ground of cards and figures. Default: a tint of the text's colour.
 * @cssproperty --ngo-color-border - Lines and frames. Default: mixed from the text's colour.
 * @cssproperty [--ngo-border-width=1px] - Width of lines and frames.
 * @cssproperty [--ngo-radius=0.5em] - Radius of corners.
 * @cssproperty [--ngo-gap=1.25em] - Space between items (1.6em in a list).
 * @cssproperty [--ngo-padding=1.25em] - Space inside a framed item.
 * @cssproperty [--ngo-card-min=17em] - The least width of a card: as many columns as fit.
 * @cssproperty [--ngo-focus-color=currentColor] - Outline of what has the focus.
 * @csspart title - The widget's heading.
 * @csspart intro - What stands before the items.
 * @csspart list - All items.
 * @csspart item - One item.
 * @csspart heading - An item's heading, or that of a part of it.
 * @csspart badge - A short word in a frame: a role, a status, a kind.
 * @csspart meta - Small facts in a row.
 * @csspart text - Paragraphs, and what stands after the items.
 * @csspart link - One link.
 * @csspart button - "Show all", "Try again".
 * @csspart note - A remark: loading, an error, how many show, changed names.
 * @csspart mark - "in English", beside what is not translated.
 * @cssstate idle - No source is given; the fallback shows.
 * @cssstate loading - On the way, or not started yet.
 * @cssstate ready - The content shows, whole.
 * @cssstate empty - The data is right, and there is nothing to show.
 * @cssstate partial - The content shows, without what was wrong in the data.
 * @cssstate stale - A reload failed; earlier content shows.
 * @cssstate error - There is no content to show; the fallback and a sentence do.
 */
export abstract class NgoWidget<Item extends {readonly id?: string | undefined}> extends BaseElement {
  static readonly version: string = VERSION;
  static override readonly styles: string = hostStyles;
  static readonly observedAttributes = ['data', ...Object.keys(attributes)];

  /** Address of the JSON file. */
  declare src: string | null;
  /** How the items are laid out; the layouts are the widget's own. Default: its first. */
  declare layout: string | null;
  /** Level of the title, 1 to 6; items are one deeper. Default: 2. */
  declare headingLevel: number | null;
  /** Leaves the title out, where the page has its own heading; items take the title's level. */
  declare noTitle: boolean;
  /** Ids of the items to show, separated by commas; in the order of the file. Default: all. */
  declare only: string | null;
  /** How many items to show before a "show all" button. Below 1, and by default: all. */
  declare limit: number | null;
  /** What to do with a text that is not in the widget's language: `mark` (default), `show` or `hide`. */
  declare missing: Missing | null;
  /** What frames an item: `plain`, `card` or `outlined`. Default: as the layout has it. */
  declare appearance: Appearance | null;
  /** `lazy`: loads when the reader comes near. Default: `eager`. */
  declare loading: 'eager' | 'lazy' | null;
  /** Shows in place what the console says. */
  declare debug: boolean;

  #data: unknown;
  /** The codes of what is on the console: each once per element. */
  readonly #logged = new Set<string>();
  /** Who waits for the source to settle. */
  readonly #waiting: (() => void)[] = [];
  #showAll = false;
  /** Whether the reader asked to try again, and waits. */
  #retrying = false;
  /** Addresses of pictures that did not load. */
  readonly #broken = new Set<string>();
  #state: State<Item> = {
    status: 'idle',
    view: this.#viewIn('bg'),
    items: [],
    found: [],
    choice: false,
    limit: 0,
    findings: [],
  };
  readonly #internals = this.attachInternals();
  #lang: string | undefined;
  #unwatch: (() => void) | undefined;
  readonly #source = new SourceController<Loaded<Item>>(this, (json, base, source) => ({
    document: readDocument(json, this.content.tag, contentTags, this.content.item, base),
    source,
  }));

  /** What the widget's content is. */
  protected abstract readonly content: Content<Item>;
  /** The text without which an item cannot be shown. */
  protected abstract nameOf(item: Item): Localized;
  /** "There are no … to show." */
  protected abstract emptySentence(msg: MsgFn): string;
  /** The items, in the layout; `all` are those that there are before the reader chose among them, and before `limit`. */
  protected abstract renderContent(items: readonly Item[], view: View, layout: string, all: readonly Item[]): unknown;
  /** Whether an item may be shown at all. */
  protected mayShow(_item: Item): boolean {
    return true;
  }
  /** Those of the items that the reader chose; undefined where nobody chose. */
  protected chosen(_items: readonly Item[]): readonly Item[] | undefined {
    return undefined;
  }

  /** The content itself: an object, a list, or JSON as a string. Goes before the `data` attribute and every other source. */
  get data(): unknown {
    return this.#data;
  }

  set data(value: unknown) {
    this.#data = value;
    this.requestUpdate();
  }

  /** The one state that the widget is in. */
  get status(): Status {
    return this.#state.status;
  }

  /** What went wrong, in `error` and `stale`; else null. */
  get error(): WidgetError | null {
    const {failure, view} = this.#state;
    return failure ? {code: failure.code, status: failure.status, message: failureSentence(view.msg, failure)} : null;
  }

  /** Resolves when the current source has come to a final state and that shows. Never rejects. */
  get settled(): Promise<void> {
    return this.#settle();
  }

  /** What comes meanwhile is waited for too: an answer between two drawings, or what a listener changes. */
  async #settle(): Promise<void> {
    do {
      await this.updateComplete;
      if (this.#source.load.state === 'loading') await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } while (this.isUpdatePending || this.#source.load.state === 'loading');
  }

  /** Asks the source again. What shows stays until the answer is there. */
  reload(): Promise<void> {
    this.#look(true);
    this.requestUpdate();
    return this.settled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.shadowRoot?.addEventListener('click', this.#onClick);
    // A picture's error does not bubble.
    this.shadowRoot?.addEventListener('error', this.#onPictureError, true);
    const look = (): void => {
      const lang = languageOf(this);
      if (lang !== this.#lang) this.requestUpdate();
      this.#lang = lang;
    };
    this.#unwatch = watchLanguage(this, look);
    look();
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
    this.#source.disconnect();
  }

  protected override update(): void {
    const before = this.#state;
    const focused = this.shadowRoot?.activeElement;
    this.#look();
    this.#retrying &&= this.#source.load.state === 'loading';
    try {
      this.#draw();
    } catch (thrown) {
      this.#collapse(thrown);
    }
    // The button that was pressed may be gone: the reader's place on the page must not go with it.
    if (focused && !focused.isConnected) focusOn(this.root);
    this.#announce(before);
  }

  /** Looks where the data comes from; what the reader asked of one source he did not ask of the next. */
  #look(anew?: boolean): void {
    if (this.#source.look(anew)) this.#showAll = this.#retrying = false;
  }

  /** The content cannot be drawn, whatever has been of it: all goes, and a sentence comes. */
  #collapse(thrown: unknown): void {
    try {
      const root = document.createElement('div');
      this.root?.replaceWith(root);
      this.root = root;
      this.#draw(new Failure('RENDER', thrown instanceof Error ? thrown.message : ''));
    } catch {
      // A page on which nothing can be drawn at all has nothing of us, and no error either.
    }
  }

  /** Shows what there is to show; `broken` is why the content cannot be. */
  #draw(broken?: Failure): void {
    const state = (this.#state = this.#derive(broken));
    const {status, view, failure, items, found, choice, findings, limit} = state;
    const {load} = this.#source;
    const remark = this.#retrying ? 'retrying' : load.slow ? 'slow' : failure && (status as 'stale' | 'error');
    const count = {shown: limit, found: found.length, all: items.length, choice};
    const root = this.root as HTMLElement;
    // To set what is set already would cost a long list the styles of all its rows.
    if (root.lang !== view.words) root.lang = view.words;
    draw(
      [
        this.#main(state),
        notes(view, remark, count),
        this.debug ? findings.map((text) => html`<pre>${text}</pre>`) : undefined,
      ],
      root,
      (thrown) => {
        this.#collapse(thrown);
        this.#announce(state);
      },
    );
  }

  /** What shows, from source, language and attributes. */
  #derive(broken: Failure | undefined): State<Item> {
    const {load} = this.#source;
    const {content, layout} = this;
    const loaded = load.last;
    const document = loaded?.document;
    const {items: all = [], problems = []} = document ?? {};
    const view = this.#viewIn(this.#lang ?? document?.namedLang ?? 'bg', document?.lang);
    const failure = broken ?? load.failure;
    // What did not load from one answer may load from the next.
    if (loaded !== this.#state.loaded) this.#broken.clear();
    const only = (this.only ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean);
    const items = all.filter(
      (item) => this.mayShow(item) && (!only[0] || only.includes(item.id ?? '')) && view.name(this.nameOf(item)),
    );
    const chosen = this.chosen(items);
    const unknown = only.filter((id) => !all.some((item) => item.id === id));
    const limit = Math.trunc(this.limit ?? 0);
    return {
      status: broken
        ? 'error'
        : !document
          ? load.state
          : failure
            ? 'stale'
            : !items[0]
              ? 'empty'
              : problems[0]
                ? 'partial'
                : 'ready',
      view,
      failure,
      tried: load.tried,
      loaded,
      items,
      found: chosen ?? items,
      choice: !!chosen,
      limit: limit >= 1 && !this.#showAll ? limit : Infinity,
      findings: [
        failure && this.#finding(failure.code, failureSentence(view.msg, failure)),
        problems[0] && this.#finding('DATA', problemSentences(view.msg, problems)),
        document &&
          layout &&
          !content.layouts.includes(layout) &&
          this.#finding('layout', `${layout} ≠ ${content.layouts.join(', ')}`),
        document && unknown[0] && this.#finding('only', `${unknown.join(', ')} ?`),
      ].filter((finding) => typeof finding === 'string'),
    };
  }

  #viewIn(lang: string, documentLang = lang): View {
    return Object.assign(new Locale(lang, documentLang, this.missing), {
      level: Math.max(this.headingLevel || 2, 1),
      appearance: this.appearance,
      broken: this.#broken,
    });
  }

  /** What the webmaster is told, on the console too. */
  #finding(code: string, text: string): string {
    const finding = `ngo-widgets: <${this.localName}> ${code} ${text}`;
    if (!this.#logged.has(code)) console.warn(finding);
    this.#logged.add(code);
    return finding;
  }

  #main({status, view, loaded, items, found, limit}: State<Item>): unknown {
    const loading = status === 'loading';
    if (!loaded || status === 'error')
      return html`<div aria-busy=${loading}>${
        loading && !this.#retrying && !hasContent(this)
          ? html`<p part="note">${view.msg('Loading…', {id: 'state.loading'})}</p>`
          : html`<slot></slot>`
      }</div>`;
    if (!items[0]) return html`<p part="text">${this.emptySentence(view.msg)}</p>`;
    const {layouts} = this.content;
    const layout = layouts.find((one) => one === this.layout) ?? layouts[0];
    return frame(view, loaded.document.frame, this.noTitle, (inner) =>
      this.renderContent(found.slice(0, limit), inner, layout, items),
    );
  }

  /** Tells the page and its CSS what has changed. */
  #announce(before: State<Item>): void {
    const {status, loaded, failure, tried} = this.#state;
    exchangeState(this.#internals, before.status, status);
    if (status !== before.status) this.#emit('status', {from: before.status, to: status});
    if (loaded && loaded !== before.loaded) {
      const {items, invalid} = loaded.document;
      this.#emit('load', {records: items.length, invalid, source: loaded.source});
    }
    const failed = tried ?? failure;
    if (failed && failed !== before.tried && failed !== before.failure)
      this.#emit('error', {code: failed.code, status: failed.status, willRetry: !!tried});
    if (this.#source.load.state !== 'loading') for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`ngo-${type}`, {detail, bubbles: true, composed: true}));
  }

  readonly #onPictureError = ({target}: Event): void => {
    this.#broken.add((target as Element).getAttribute('src') ?? '');
    this.requestUpdate();
  };

  /** The two buttons: to try again, and to show all. */
  readonly #onClick = ({target}: Event): void => {
    const {name} = target as HTMLButtonElement;
    if (name === 'retry' && !this.#retrying) {
      this.#retrying = true;
      void this.reload();
    } else if (name === 'all') {
      const items = (): HTMLElement[] => [...(this.root?.querySelectorAll<HTMLElement>('.items > li') ?? [])];
      const before = new Set(items());
      this.#showAll = true;
      this.requestUpdate();
      void this.updateComplete.then(() =>
        // A list that has become long is made anew, but what was there is drawn at once.
        focusOn([...before][0]?.isConnected ? items().find((item) => !before.has(item)) : items()[before.size]),
      );
    }
  };
}

reflect(NgoWidget, attributes);
