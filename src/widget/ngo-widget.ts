import {str} from '@lit/localize';
import {html, LitElement, nothing} from 'lit';
import type {CSSResultGroup, PropertyValues} from 'lit';
import {formatNumber} from '../locale/format.js';
import {readDocument} from '../content/document.js';
import type {WidgetDocument} from '../content/document.js';
import {Failure} from '../content/failure.js';
import type {FailureCode} from '../content/failure.js';
import type {Field, Localized} from '../content/fields.js';
import {LanguageController} from '../locale/language-controller.js';
import {Locale} from '../locale/locale.js';
import type {Missing, MsgFn} from '../locale/locale.js';
import {SourceController} from '../source/source-controller.js';
import type {SourceKind} from '../source/source-controller.js';
import {links} from '../templates/link.js';
import {blocks, heading} from '../templates/text.js';
import type {Appearance, View} from '../templates/view.js';
import {hostStyles} from '../theme/host.styles.js';
import {tags} from '../widgets.js';
import {VERSION} from '../version.js';
import {Deferred} from './deferred.js';
import {findFailure, findProblems, findUnknownIds, findUnknownLayout} from './diagnosis.js';
import type {Finding} from './diagnosis.js';

export type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'partial' | 'stale' | 'error';

/** What went wrong, for the page: `message` is the webmaster's sentence, in the widget's language. */
export interface WidgetError {
  readonly code: FailureCode;
  readonly status?: number;
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

/** What one update shows: derived anew each time from source, language and attributes. */
interface Presentation<Item> {
  readonly status: Status;
  readonly locale: Locale;
  readonly loaded: Loaded<Item> | undefined;
  readonly failure: Failure | undefined;
  readonly error: WidgetError | null;
  /** The items that may show, before `limit`. */
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
}

/** An item has an id at most; what else it has is its widget's business. */
interface AnyItem {
  readonly id?: string | undefined;
}

/**
 * What all widgets share: source + content + locale → one state → templates.
 *
 * @slot - The fallback: shows until there is content, and where there can be none.
 * @fires {CustomEvent<{from: Status, to: Status}>} ngo-status - The state changed; the DOM is up to date.
 * @fires {CustomEvent<{records: number, invalid: number, source: string}>} ngo-load - Content was swapped in. `records`: valid ones in the document.
 * @fires {CustomEvent<{code: string, status?: number, willRetry: boolean}>} ngo-error - A load failed.
 * @cssstate idle - No source is given; the fallback shows.
 * @cssstate loading - On the way, or not started yet.
 * @cssstate ready - The content shows, whole.
 * @cssstate empty - The data is right, and there is nothing to show.
 * @cssstate partial - The content shows, without what was wrong in the data.
 * @cssstate stale - A reload failed; earlier content shows.
 * @cssstate error - There is no content to show; the fallback and a sentence do.
 */
export abstract class NgoWidget<Item extends AnyItem = AnyItem> extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = hostStyles;
  static override properties = {
    src: {},
    data: {attribute: false},
    dataAttribute: {attribute: 'data'},
    layout: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    noTitle: {type: Boolean, attribute: 'no-title'},
    only: {},
    limit: {type: Number},
    missing: {},
    appearance: {},
    loading: {},
    debug: {type: Boolean},
  };

  /** Address of the JSON file. */
  src: string | null = null;
  /** The content itself: an object, a list, or JSON as a string. Goes before every other source. */
  data: unknown;
  /** JSON in the `data` attribute. Goes before a child script and `src`. */
  dataAttribute: string | null = null;
  /** How the items are laid out; the layouts are the widget's own. Default: its first. */
  layout: string | null = null;
  /** Level of the title, 1 to 6; items are one deeper. Default 2. */
  headingLevel = 2;
  /** Leaves the title out, where the page has its own heading; items take the title's level. */
  noTitle = false;
  /** Ids of the items to show, separated by commas; in the order of the file. Default: all. */
  only: string | null = null;
  /** How many items to show before a "show all" button. Below 1: all. Default 0. */
  limit = 0;
  /** What to do with a text that is not in the widget's language: `mark` (default), `show` or `hide`. */
  missing: Missing = 'mark';
  /** What frames an item: `plain`, `card` or `outlined`. Default: as the layout has it. */
  appearance: Appearance | null = null;
  /** `lazy`: loads when the reader comes near. Default `eager`. */
  loading: 'eager' | 'lazy' = 'eager';
  /** Shows in place what the console says. */
  debug = false;


  #now: Presentation<Item> | undefined;
  /** What was last told to page and console. */
  #announced: Presentation<Item> | undefined;
  readonly #told = new Set<string>();
  #settled = new Deferred();
  /** The controller's count of sources, to notice a new one. */
  #generation = 0;
  #showAll = false;
  /** Addresses of pictures that did not load. */
  readonly #broken = new Set<string>();
  /** Whether the reader asked to try again, and waits. */
  #retrying = false;
  readonly #language = new LanguageController(this);
  readonly #source = new SourceController<Loaded<Item>>(this, (json, base, source) => ({
    document: readDocument(json, this.content.tag, tags, this.content.item, base),
    source,
  }));
  readonly #states = customStates(this);

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

  /** The one state that the widget is in. */
  get status(): Status {
    return this.#now?.status ?? 'idle';
  }

  /** What went wrong, in `error` and `stale`; else null. */
  get error(): WidgetError | null {
    return this.#now?.error ?? null;
  }

  /** Resolves when the current source has come to a final state and that shows. Never rejects. */
  get settled(): Promise<void> {
    return this.updateComplete.then(() => this.#settled.promise);
  }

  /** Asks the source again. What shows stays until the answer is there. */
  reload(): Promise<void> {
    this.#settled = this.#settled.renewed();
    this.#source.reload();
    return this.settled;
  }

  /** Content is drawn into an element of its own, which can be thrown away whole and says the language of our words. */
  protected override createRenderRoot(): HTMLElement {
    const shadow = super.createRenderRoot() as ShadowRoot;
    // A picture's error does not bubble.
    shadow.addEventListener('error', this.#onPictureError, true);
    return shadow.appendChild(document.createElement('div'));
  }

  protected override update(changed: PropertyValues): void {
    const {generation, load} = this.#source;
    if (generation !== this.#generation) {
      this.#generation = generation;
      this.#settled = this.#settled.renewed();
      this.#showAll = false;
    }
    this.#retrying &&= load.state === 'loading';
    this.#now = this.#present();
    const focused = this.shadowRoot?.activeElement;
    try {
      super.update(changed);
    } catch (thrown) {
      this.#now = {...this.#now, ...this.#failed(this.#now.locale, new Failure('RENDER', String(thrown)))};
      const fresh = document.createElement('div');
      (this.renderRoot as HTMLElement).replaceWith(fresh);
      (this as {renderRoot: HTMLElement}).renderRoot = fresh;
      super.update(changed);
    }
    (this.renderRoot as HTMLElement).lang = this.#now.locale.words;
    // The button that was pressed may be gone: the reader's place on the page must not go with it.
    if (focused && !focused.isConnected) focusOn(this.renderRoot as HTMLElement);
  }

  protected override updated(): void {
    if (!this.#now) return;
    const before = this.#announced;
    this.#announced = this.#now;
    this.#announce(before, this.#now);
    if (this.#source.load.state !== 'loading') this.#settled.resolve();
  }

  protected override render(): unknown {
    const now = this.#now;
    return now && [this.#main(now), this.#notes(now)];
  }

  #present(): Presentation<Item> {
    const {load} = this.#source;
    const loaded = load.state === 'loaded' ? load.data : 'last' in load ? load.last : undefined;
    const document = loaded?.document;
    const locale = new Locale(this.#language.lang ?? document?.namedLang ?? 'bg', document?.lang, this.missing);
    if (load.state === 'failed' && !loaded) return {items: [], loaded, locale, ...this.#failed(locale, load.failure, load.url)};
    const quiet = {loaded, locale, failure: undefined, error: null};
    if (!document) return {...quiet, status: load.state === 'idle' ? 'idle' : 'loading', items: [], findings: []};

    const only = this.only?.split(',').map((id) => id.trim()).filter(Boolean);
    const unknown = (only ?? []).filter((id) => !document.items.some((item) => item.id === id));
    const items = document.items.filter(
      (item) => this.mayShow(item) && (!only || only.includes(item.id ?? '')) && locale.name(this.nameOf(item)),
    );
    const findings = [
      ...findProblems(locale.msg, document.problems),
      ...(this.layout !== null && !this.content.layouts.includes(this.layout)
        ? [findUnknownLayout(locale.msg, this.layout, this.content.layouts)]
        : []),
      ...(unknown.length > 0 ? [findUnknownIds(locale.msg, unknown)] : []),
    ];
    if (load.state === 'failed') {
      const failed = this.#failed(locale, load.failure, load.url);
      return {...failed, status: 'stale', loaded, locale, items, findings: [...failed.findings, ...findings]};
    }
    const status = items.length === 0 ? 'empty' : document.problems.length > 0 ? 'partial' : 'ready';
    return {...quiet, status, items, findings};
  }

  #failed(locale: Locale, failure: Failure, url?: string) {
    const {code, status} = failure;
    const finding = findFailure(locale.msg, failure, url);
    const error: WidgetError = {code, ...(status && {status}), message: finding.text};
    return {status: 'error', failure, error, findings: [finding]} as const;
  }

  #main({status, loaded, locale, items}: Presentation<Item>): unknown {
    const {msg} = locale;
    if (status === 'idle' || status === 'error') return html`<div class="main"><slot></slot></div>`;
    if (!loaded)
      return html`<div class="main" aria-busy="true">
        ${hasContent(this) ? html`<slot></slot>` : html`<p class="note">${msg('Loading…', {id: 'state.loading'})}</p>`}
      </div>`;
    if (items.length === 0) return html`<p part="text" class="text">${this.emptySentence(msg)}</p>`;
    return this.#frame(loaded.document.frame, locale, items);
  }

  #frame(frame: WidgetDocument<Item>['frame'], locale: Locale, items: readonly Item[]): unknown {
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6);
    const title = this.noTitle ? undefined : locale.text(frame.title);
    const view: View = {
      locale,
      level: title ? Math.min(level + 1, 6) : level,
      appearance: (['plain', 'card', 'outlined'] as const).find((one) => one === this.appearance),
      broken: this.#broken,
    };
    const {layouts} = this.content;
    const layout = layouts.find((one) => one === this.layout) ?? layouts[0];
    const body = html`${blocks(view, frame.intro, 'intro')}${this.renderContent(items.slice(0, this.#shownOf(items)), view, layout)}${blocks(
      view,
      frame.outro,
      'outro',
    )}${links(view, frame.links, title)}`;
    return title
      ? html`<section class="main" aria-labelledby="title">${heading(level, title.value, 'title', title.lang)}${body}</section>`
      : html`<div class="main">${body}</div>`;
  }

  #shownOf({length}: readonly Item[]): number {
    return this.limit >= 1 && !this.#showAll ? Math.min(Math.trunc(this.limit), length) : length;
  }

  /** What is said beside the content: one live region, always there, and the buttons after it. */
  #notes({status, items, locale, findings}: Presentation<Item>): unknown {
    const {msg} = locale;
    const {load} = this.#source;
    const shown = this.#shownOf(items);
    const retry = status === 'error' || status === 'stale' || this.#retrying;
    const more = shown < items.length;
    const notes = [
      this.#retrying && msg('Loading…', {id: 'state.loading'}),
      load.state === 'loading' && load.slow && msg('This is taking longer than usual.', {id: 'state.slow'}),
      status === 'error' && msg('This content cannot be shown right now.', {id: 'state.error'}),
      status === 'stale' && msg('Showing data loaded earlier.', {id: 'state.stale'}),
      more && msg(str`Showing ${formatNumber(locale, shown)} of ${formatNumber(locale, items.length)}`, {id: 'limit.showing'}),
    ].filter((note) => note !== false);
    return html`<div role="status" class="status">${notes.map((note) => html`<p part="note" class="note">${note}</p>`)}</div>
      ${retry
        ? html`<p class="actions">
            <button part="button" type="button" aria-disabled=${this.#retrying ? 'true' : nothing} @click=${this.#onRetry}>
              ${msg('Try again', {id: 'state.retry'})}
            </button>
          </p>`
        : nothing}
      ${more
        ? html`<p class="actions">
            <button part="button" type="button" @click=${this.#onShowAll}>
              ${msg(str`Show all (${formatNumber(locale, items.length)})`, {id: 'limit.show-all'})}
            </button>
          </p>`
        : nothing}
      ${this.debug && findings.length > 0 ? html`<pre class="debug">${findings.map(({text}) => text).join('\n')}</pre>` : nothing}`;
  }

  /** Tells the page, the console and CSS what has changed. Runs when the DOM is up to date. */
  #announce(before: Presentation<Item> | undefined, now: Presentation<Item>): void {
    for (const {code, text} of now.findings) {
      if (this.#told.has(code)) continue;
      this.#told.add(code);
      console.warn(`ngo-widgets: <${this.localName}> ${text}`);
    }
    const from = before?.status ?? 'idle';
    const {status, loaded, failure} = now;
    if (from !== status) {
      setState(this.#states, from, status);
      this.#emit('ngo-status', {from, to: status});
    }
    if (loaded && loaded !== before?.loaded) {
      const {items, invalid} = loaded.document;
      this.#emit('ngo-load', {records: items.length, invalid, source: loaded.source});
    }
    if (failure && failure !== before?.failure)
      this.#emit('ngo-error', {code: failure.code, ...(failure.status && {status: failure.status}), willRetry: false});
  }

  #emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }

  readonly #onPictureError = ({target}: Event): void => {
    if (!(target instanceof HTMLImageElement)) return;
    this.#broken.add(target.getAttribute('src') ?? '');
    this.requestUpdate();
  };

  readonly #onRetry = (): void => {
    if (this.#retrying) return;
    this.#retrying = true;
    void this.reload();
  };

  readonly #onShowAll = (): void => {
    const firstNew = this.#shownOf(this.#now?.items ?? []);
    this.#showAll = true;
    this.requestUpdate();
    void this.updateComplete.then(() => focusOn(this.renderRoot.querySelectorAll<HTMLElement>('.items > li')[firstNew]));
  };
}

/** Focus on something that is no control: reachable by script only. */
const focusOn = (element: HTMLElement | undefined): void => {
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
};

/** Whether an element's children say something. */
const hasContent = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element ? !node.matches('script, style, template') : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );

/** The states for `:state()`; null where an engine has none, or the page took them. */
const customStates = (element: HTMLElement): CustomStateSet | null => {
  try {
    return element.attachInternals().states;
  } catch {
    return null;
  }
};

const setState = (states: CustomStateSet | null, from: Status, to: Status): void => {
  try {
    states?.delete(from);
    states?.add(to);
  } catch {
    // Engines before the standard's last change take names with two hyphens only: they go without.
  }
};
