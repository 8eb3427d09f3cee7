import {html, nothing, render} from 'lit/html.js';
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
  #status: Status = 'idle';
  #failure: Failure | undefined;
  /** The items that may show, before the reader chooses and before `limit`. */
  #items: readonly Item[] = [];
  /** Those that the reader chose. */
  #found: readonly Item[] = [];
  /** Whether he chose. */
  #choice = false;
  /** What was last told to the page. */
  #told: {status: Status; loaded?: Loaded<Item> | undefined; failure?: Failure | undefined} = {status: 'idle'};
  /** What the webmaster is told of what shows now. */
  #findings: string[] = [];
  /** The codes of what is on the console: each once per element. */
  readonly #logged = new Set<string>();
  /** Who waits for the source to settle. */
  readonly #waiting: (() => void)[] = [];
  #showAll = false;
  /** Whether the reader asked to try again, and waits. */
  #retrying = false;
  /** Addresses of pictures that did not load. */
  readonly #broken = new Set<string>();
  readonly #internals = this.attachInternals();
  /** The view of this update: its language, first of all. */
  #view = this.#viewIn('bg');
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
    return this.#status;
  }

  /** What went wrong, in `error` and `stale`; else null. */
  get error(): WidgetError | null {
    const failure = this.#failure;
    return failure
      ? {code: failure.code, status: failure.status, message: failureSentence(this.#view.msg, failure)}
      : null;
  }

  /** Resolves when the current source has come to a final state and that shows. Never rejects. */
  get settled(): Promise<void> {
    return this.updateComplete.then(() =>
      this.#source.load.state === 'loading' ? new Promise((resolve) => this.#waiting.push(resolve)) : undefined,
    );
  }

  /** Asks the source again. What shows stays until the answer is there. */
  reload(): Promise<void> {
    this.#source.reload();
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
    this.#source.connect();
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
    this.#source.disconnect();
  }

  protected override update(): void {
    if (this.#source.look()) this.#showAll = false;
    this.#retrying &&= this.#source.load.state === 'loading';
    this.#decide();
    const focused = this.shadowRoot?.activeElement;
    const root = this.root as HTMLElement;
    try {
      this.#draw(root);
    } catch (thrown) {
      this.#status = 'error';
      this.#fail(new Failure('RENDER', `${thrown}`));
      this.root = document.createElement('div');
      root.replaceWith(this.root);
      this.#draw(this.root);
    }
    // The button that was pressed may be gone: the reader's place on the page must not go with it.
    if (focused && !focused.isConnected) focusOn(this.root);
    this.#announce();
  }

  #draw(root: HTMLElement): void {
    root.lang = this.#view.words;
    const {load} = this.#source;
    const remark = this.#retrying
      ? 'retrying'
      : load.state === 'loading'
        ? load.slow && 'slow'
        : this.#failure && (this.#status as 'stale' | 'error');
    const debug = this.debug ? this.#findings.map((text) => html`<pre>${text}</pre>`) : nothing;
    const count = {shown: this.#limit, found: this.#found.length, all: this.#items.length, choice: this.#choice};
    render([this.#main(this.#view), notes(this.#view, remark, count), debug], root);
  }

  /** Derives what shows, anew each time, from source, language and attributes. */
  #decide(): void {
    const {load} = this.#source;
    const {content, layout} = this;
    const document = load.last?.document;
    const lang = this.#lang ?? document?.namedLang ?? 'bg';
    const view = (this.#view = this.#viewIn(lang, document?.lang));
    this.#failure = undefined;
    this.#findings = [];
    if (load.state === 'error') this.#fail(load.failure);
    this.#items = this.#found = [];
    if (!document) {
      this.#status = load.state;
      return;
    }
    const only = this.only
      ? this.only
          .split(',')
          .map((id) => id.trim())
          .filter(Boolean)
      : undefined;
    this.#items = document.items.filter(
      (item) => this.mayShow(item) && (!only || (item.id && only.includes(item.id))) && view.name(this.nameOf(item)),
    );
    const chosen = this.chosen(this.#items);
    this.#found = chosen ?? this.#items;
    this.#choice = !!chosen;
    this.#status =
      load.state === 'error' ? 'stale' : !this.#items[0] ? 'empty' : document.problems[0] ? 'partial' : 'ready';
    const unknown = only?.filter((id) => !document.items.some((item) => item.id === id));
    if (document.problems[0]) this.#find('DATA', problemSentences(view.msg, document.problems));
    if (layout && !content.layouts.includes(layout)) this.#find('layout', `${layout} ≠ ${content.layouts.join(', ')}`);
    if (unknown?.[0]) this.#find('only', `${unknown.join(', ')} ?`);
  }

  #viewIn(lang: string, documentLang = lang): View {
    return Object.assign(new Locale(lang, documentLang, this.missing), {
      level: Math.max(this.headingLevel || 2, 1),
      appearance: this.appearance,
      broken: this.#broken,
    });
  }

  #fail(failure: Failure): void {
    this.#failure = failure;
    this.#find(failure.code, failureSentence(this.#view.msg, failure));
  }

  #find(code: string, text: string): void {
    const finding = `ngo-widgets: <${this.localName}> ${code} ${text}`;
    if (!this.#logged.has(code)) console.warn(finding);
    this.#logged.add(code);
    this.#findings.push(finding);
  }

  #main(view: View): unknown {
    const {last} = this.#source.load;
    const loading = this.#status === 'loading';
    if (!last || this.#status === 'error')
      return html`<div aria-busy=${loading}>${
        loading && !this.#retrying && !hasContent(this)
          ? html`<p part="note">${view.msg('Loading…', {id: 'state.loading'})}</p>`
          : html`<slot></slot>`
      }</div>`;
    if (!this.#items[0]) return html`<p part="text">${this.emptySentence(view.msg)}</p>`;
    const {layouts} = this.content;
    const layout = layouts.find((one) => one === this.layout) ?? layouts[0];
    return frame(view, last.document.frame, this.noTitle, (inner) =>
      this.renderContent(this.#found.slice(0, this.#limit), inner, layout, this.#items),
    );
  }

  /** How many items to show. */
  get #limit(): number {
    const limit = Math.trunc(this.limit ?? 0);
    return limit >= 1 && !this.#showAll ? limit : Infinity;
  }

  /** Tells the page and its CSS what has changed. */
  #announce(): void {
    const {load} = this.#source;
    const told = this.#told;
    const {status, loaded, failure} = (this.#told = {status: this.#status, loaded: load.last, failure: this.#failure});
    exchangeState(this.#internals, told.status, status);
    if (told.status !== status) this.#emit('status', {from: told.status, to: status});
    if (loaded && loaded !== told.loaded) {
      const {items, invalid} = loaded.document;
      this.#emit('load', {records: items.length, invalid, source: loaded.source});
    }
    if (failure && failure !== told.failure)
      this.#emit('error', {code: failure.code, status: failure.status, willRetry: false});
    if (load.state !== 'loading') for (const resolve of this.#waiting.splice(0)) resolve();
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
      const lists = (): Element[] => [...(this.root?.querySelectorAll('.items') ?? [])];
      const before = new Map(lists().map((list) => [list, list.children.length]));
      this.#showAll = true;
      this.requestUpdate();
      void this.updateComplete.then(() => {
        const added = lists().flatMap((list) => list.children[before.get(list) ?? 0] ?? []);
        focusOn(added[0] as HTMLElement | undefined);
      });
    }
  };
}

reflect(NgoWidget, attributes);
