import {str} from '@lit/localize';
import {html, nothing, render} from 'lit/html.js';
import {readDocument} from '../content/document.js';
import type {WidgetDocument} from '../content/document.js';
import {Failure} from '../content/failure.js';
import type {FailureCode} from '../content/failure.js';
import type {Field, Localized} from '../content/fields.js';
import {formatNumber} from '../locale/format.js';
import {languageOf, watchLanguage} from '../locale/language.js';
import {Locale} from '../locale/locale.js';
import type {Missing, MsgFn} from '../locale/locale.js';
import {SourceController} from '../source/source-controller.js';
import type {SourceKind} from '../source/source-controller.js';
import {links} from '../templates/link.js';
import {blocks, heading} from '../templates/text.js';
import {oneDeeper} from '../templates/view.js';
import type {Appearance, View} from '../templates/view.js';
import {hostStyles} from '../theme/host.styles.js';
import {VERSION} from '../version.js';
import {tags} from '../widgets.js';
import {attributes} from './attributes.js';
import {BaseElement, reflect} from './base-element.js';
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
  #error: WidgetError | null = null;
  /** The items that may show, before `limit`. */
  #items: readonly Item[] = [];
  /** What was last told to the page. */
  #told: {status: Status; loaded?: Loaded<Item> | undefined; failure?: Failure | undefined} = {status: 'idle'};
  /** What the webmaster is told, by code: each once per element. */
  readonly #findings = new Map<string, string>();
  /** Who waits for the source to settle. */
  readonly #waiting: (() => void)[] = [];
  #showAll = false;
  /** Whether the reader asked to try again, and waits. */
  #retrying = false;
  /** Addresses of pictures that did not load. */
  readonly #broken = new Set<string>();
  #states: CustomStateSet | undefined;
  /** The view of this update: its language, first of all. */
  #view = this.#viewIn('bg');
  #lang: string | undefined;
  #unwatch: (() => void) | undefined;
  readonly #source = new SourceController<Loaded<Item>>(this, (json, base, source) => ({
    document: readDocument(json, this.content.tag, tags, this.content.item, base),
    source,
  }));

  /** What the widget's content is. */
  protected abstract readonly content: Content<Item>;
  /** The text without which an item cannot be shown. */
  protected abstract nameOf(item: Item): Localized;
  /** "There are no … to show." */
  protected abstract emptySentence(msg: MsgFn): string;
  /** The items, in the layout. */
  protected abstract renderContent(items: readonly Item[], view: View, layout: string): unknown;
  /** Whether an item may be shown at all. */
  protected mayShow(_item: Item): boolean {
    return true;
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
    return this.#error;
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
    render([this.#main(this.#view), this.#notes(this.#view)], root);
  }

  /** Derives what shows, anew each time, from source, language and attributes. */
  #decide(): void {
    const {load} = this.#source;
    const {content, layout} = this;
    const document = load.last?.document;
    const lang = this.#lang ?? document?.namedLang ?? 'bg';
    const view = (this.#view = this.#viewIn(lang, document?.lang));
    this.#error = null;
    if (load.state === 'failed') this.#fail(load.failure, load.url);
    this.#items = [];
    if (!document) {
      this.#status = load.state === 'idle' || load.state === 'loading' ? load.state : 'error';
      return;
    }
    const only = this.only ? this.only.split(',').map((id) => id.trim()) : undefined;
    this.#items = document.items.filter(
      (item) => this.mayShow(item) && (!only || only.includes(item.id ?? '')) && view.name(this.nameOf(item)),
    );
    this.#status =
      load.state === 'failed' ? 'stale' : !this.#items[0] ? 'empty' : document.problems[0] ? 'partial' : 'ready';
    const unknown = only?.filter((id) => !document.items.some((item) => item.id === id));
    if (document.problems[0]) this.#find('DATA', problemSentences(view.msg, document.problems));
    if (layout && !content.layouts.includes(layout)) this.#find('layout', `${layout} ≠ ${content.layouts.join(', ')}`);
    if (unknown?.[0]) this.#find('only', `${unknown.join(', ')} ?`);
  }

  #viewIn(lang: string, documentLang = lang): View {
    return Object.assign(new Locale(lang, documentLang, this.missing), {
      level: Math.min(Math.max(Math.trunc(this.headingLevel ?? 2) || 2, 1), 6),
      appearance: this.appearance,
      broken: this.#broken,
    });
  }

  #fail(failure: Failure, url?: string): void {
    const {code, status} = failure;
    const message = failureSentence(this.#view.msg, failure, url);
    this.#error = {code, status, message};
    this.#find(code, message);
  }

  #find(code: string, text: string): void {
    if (!this.#findings.has(code)) console.warn(`ngo-widgets: <${this.localName}> ${code} ${text}`);
    this.#findings.set(code, text);
  }

  #main(view: View): unknown {
    const frame = this.#source.load.last?.document.frame;
    const loading = this.#status === 'loading';
    if (!frame || this.#status === 'error')
      return html`<div aria-busy=${loading}>${
        loading && !this.#retrying && !hasContent(this)
          ? html`<p part="note">${view.msg('Loading…', {id: 'state.loading'})}</p>`
          : html`<slot></slot>`
      }</div>`;
    if (!this.#items[0]) return html`<p part="text">${this.emptySentence(view.msg)}</p>`;
    const title = this.noTitle ? undefined : view.text(frame.title);
    const inner = title ? oneDeeper(view) : view;
    const {layouts} = this.content;
    const body = [
      blocks(inner, frame.intro, 'intro'),
      this.renderContent(
        this.#items.slice(0, this.#limit),
        inner,
        layouts.find((layout) => layout === this.layout) ?? layouts[0],
      ),
      blocks(inner, frame.outro, 'outro'),
      links(inner, frame.links, title),
    ];
    return title
      ? html`<section aria-labelledby="title">${heading(view.level, html`<span id="title" lang=${title.lang ?? nothing}>${title.value}</span>`, 'title')}${body}</section>`
      : body;
  }

  /** How many items to show. */
  get #limit(): number {
    const limit = Math.trunc(this.limit ?? 0);
    return limit >= 1 && !this.#showAll ? limit : Infinity;
  }

  /** What is said beside the content: one live region, always there, and the buttons after it. */
  #notes(view: View): unknown {
    const {msg} = view;
    const {load} = this.#source;
    const {length} = this.#items;
    const more = this.#limit < length;
    const all = formatNumber(view, length);
    const note = this.#retrying
      ? msg('Loading…', {id: 'state.loading'})
      : load.state === 'loading'
        ? load.slow && msg('This is taking longer than usual.', {id: 'state.slow'})
        : this.#error
          ? this.#status === 'stale'
            ? msg('Showing data loaded earlier.', {id: 'state.stale'})
            : msg('This content cannot be shown right now.', {id: 'state.error'})
          : more && msg(str`Showing ${formatNumber(view, this.#limit)} of ${all}`, {id: 'limit.showing'});
    return html`<div role="status" part="note">${note || nothing}</div>${
      this.#error || this.#retrying ? button('retry', msg('Try again', {id: 'state.retry'}), this.#retrying) : nothing
    }${more ? button('all', msg(str`Show all (${all})`, {id: 'limit.show-all'})) : nothing}${
      this.debug ? [...this.#findings].map((finding) => html`<pre>${finding.join(' ')}</pre>`) : nothing
    }`;
  }

  /** Tells the page and its CSS what has changed. */
  #announce(): void {
    const {load} = this.#source;
    const told = this.#told;
    const status = this.#status;
    const loaded = load.last;
    const failure = load.state === 'failed' ? load.failure : undefined;
    this.#told = {status, loaded, failure};
    if (told.status !== status) {
      try {
        this.#states ??= this.attachInternals().states;
        this.#states.delete(told.status);
        this.#states.add(status);
      } catch {
        // An engine without states, or with their first form only, goes without.
      }
      this.#emit('status', {from: told.status, to: status});
    }
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
      const first = this.#limit;
      this.#showAll = true;
      this.requestUpdate();
      void this.updateComplete.then(() => focusOn(this.root?.querySelectorAll<HTMLElement>('.items > li')[first]));
    }
  };
}

reflect(NgoWidget, attributes);

const button = (name: 'retry' | 'all', label: string, waiting = false): unknown =>
  html`<p><button part="button" type="button" name=${name} aria-disabled=${waiting || nothing}>${label}</button></p>`;

/** Focus on what is no control: reachable by script only. */
const focusOn = (element: HTMLElement | undefined): void => {
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
};

/** Whether an element's children say something: any text, any element that shows. */
const hasContent = ({childNodes}: Element): boolean =>
  [...childNodes].some((node) =>
    node instanceof Element ? !node.matches('script, style, template') : node.textContent?.trim(),
  );
