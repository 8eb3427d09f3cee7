import {html, LitElement, nothing} from 'lit';
import type {CSSResultGroup, PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {contentLanguages} from '../content/content-languages.js';
import {readDocument, readFile} from '../content/document.js';
import {NgoError} from '../content/errors.js';
import type {Localized} from '../content/fields.js';
import {LanguageController} from '../locale/language-controller.js';
import {Locale, resolveLanguage} from '../locale/locale.js';
import type {MsgFn} from '../locale/locale.js';
import {childrenOwner, mayShow, swallowedBy} from '../source/children.js';
import {isPastReview, languagesOf} from '../source/prerendered.js';
import {SourceController} from '../source/source-controller.js';
import {headingName, titleLevel} from '../templates/context.js';
import type {RenderContext} from '../templates/context.js';
import {debugBox} from '../templates/debug.js';
import {fallback, isFallback, placeHeld} from '../templates/fallback.js';
import {frame} from '../templates/frame.js';
import {notes} from '../templates/notes.js';
import {hostStyles} from '../theme/host.styles.js';
import {lightInkOf} from '../theme/ink.js';
import type {Kinds} from '../theme/page-look.js';
import {VERSION} from '../version.js';
import {AdoptionController} from './adoption-controller.js';
import {slipIn} from './diagnostics.js';
import {beginAnew, focusOn, focusWithin, showsIn, startOf} from './dom.js';
import {errorMessage} from './error-message.js';
import {isOn} from './flag.js';
import {ForeignTextController} from './foreign-text-controller.js';
import {PageLookController} from './page-look-controller.js';
import {PaperController} from './paper-controller.js';
import {PrerenderedController} from './prerendered-controller.js';
import {Reader} from './reader.js';
import {Reporter} from './reporter.js';
import {deriveState} from './state.js';
import type {Loaded, Status, WidgetDefinition, WidgetError, WidgetState} from './state.js';

// Whoever imports a widget's class has its events typed.
export type {NgoErrorEvent, NgoLoadEvent, NgoStatusEvent} from './events.js';

/**
 * What all widgets share: source + content + locale → one state → templates.
 *
 * A widget may have fields and `@state` of any name but those of LitElement and those that are public or protected here.
 *
 * @slot - The fallback: shows until there is content, and where there can be none.
 * @fires {NgoStatusEvent} ngo-status - The state changed; the DOM is up to date.
 * @fires {NgoLoadEvent} ngo-load - Content was swapped in. `records`: valid ones in the document.
 * @fires {NgoErrorEvent} ngo-error - A load failed.
 * @cssproperty [--ngo-font-family=inherit] - Typeface of everything.
 * @cssproperty --ngo-heading-font-family - Typeface of headings. Default: that of the page's own headings.
 * @cssproperty [--ngo-font-size=inherit] - Size of text; all else is measured by it.
 * @cssproperty [--ngo-line-height=1.55] - Height of a line of text.
 * @cssproperty --ngo-heading-weight - Weight of headings. Default: that of the page's own, else 700.
 * @cssproperty [--ngo-heading-scale=1] - Makes the title and the items' headings larger or smaller: a factor.
 * @cssproperty [--ngo-color-text=inherit] - Text.
 * @cssproperty --ngo-color-muted - Facts and notes. Default: the text's colour.
 * @cssproperty --ngo-color-heading - Headings, and the links in them. Default: that of the page's own headings.
 * @cssproperty --ngo-color-link - Links. Default: that of the page's own links.
 * @cssproperty --ngo-color-accent - Numbers, bars, bullets, the frame of badges, the ground of buttons. Default: none of its own.
 * @cssproperty --ngo-color-on-accent - Text on the accent. Default: black or white, whichever the accent carries.
 * @cssproperty --ngo-color-surface - Ground of cards and figures. Default: white behind dark text, a black veil behind light text.
 * @cssproperty --ngo-color-border - Lines and frames. Default: mixed from the text's colour.
 * @cssproperty --ngo-color-tint - Ground where a picture is missing: large letters stand on it. Default: 9 % of the accent, or of the text's colour.
 * @cssproperty [--ngo-space=3em] - Space above and below the widget; none before the first and after the last thing of its place, nor above a widget without a title.
 * @cssproperty --ngo-min-block-size - Room that is kept while it loads. Default: none but that of the fallback, or of the boxes in its place.
 * @cssproperty [--ngo-border-width=1px] - Width of lines and frames.
 * @cssproperty [--ngo-radius=0.5em] - Radius of corners.
 * @cssproperty --ngo-badge-radius - Radius of badges. Default: that of corners, no more than 0.35em.
 * @cssproperty [--ngo-shadow=0 0.125em 0.75em rgb(0 0 0 / 0.08)] - Shadow of cards; `none` for none.
 * @cssproperty [--ngo-measure=40em] - How long a line of text is at most.
 * @cssproperty [--ngo-gap=1.5em] - Space between items (2.5em between rows of cards without frames, 1.6em in a list).
 * @cssproperty [--ngo-padding=1.25em] - Space inside a framed item.
 * @cssproperty [--ngo-card-min=17em] - The least width of a card: as many columns as fit, four at most.
 * @cssproperty [--ngo-focus-color=currentColor] - Outline of what has the focus.
 * @csspart title - The widget's heading.
 * @csspart intro - What stands before the items.
 * @csspart list - All items.
 * @csspart item - One item; the first is `first` too.
 * @csspart first - The first item.
 * @csspart heading - An item's heading, or that of a part of it.
 * @csspart badge - A short word in a frame: a role, a status, a kind.
 * @csspart meta - Small text: facts, places, notes.
 * @csspart facts - Small facts in a row.
 * @csspart fact - One of them. Many have a name of their own too: `date`, `place`.
 * @csspart text - Paragraphs, and what stands after the items.
 * @csspart link - Any link; most have a name of their own too.
 * @csspart cta - A link that leads on: "Read more", "Official website".
 * @csspart download - A link to a file.
 * @csspart button - "Show all", "Try again".
 * @csspart state - What is said of the widget itself: loading, an error, how many show.
 * @csspart mark - "in English", beside what is not translated.
 * @csspart debug - What the console says, with the attribute `debug`.
 * @cssstate idle - No source is given; the fallback shows.
 * @cssstate loading - On the way, or not started yet.
 * @cssstate ready - The content shows, whole; or what was prerendered, while it is fresh.
 * @cssstate empty - The data is right, and there is nothing to show.
 * @cssstate partial - The content shows, without what was wrong in the data.
 * @cssstate stale - A reload failed; earlier content shows.
 * @cssstate error - There is no content to show; the fallback and a sentence do.
 */
export abstract class NgoWidget<
  Item extends {readonly id?: string | undefined},
  Layout extends string = string,
> extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = hostStyles;
  // Who listens to an event of ours may change us at once, and a result that is there already shows at once: an update
  // after an update is what is meant. Read by Lit's development build only.
  static override enabledWarnings = (LitElement.enabledWarnings ?? []).filter((one) => one !== 'change-in-update');

  /** Address of the JSON file. */
  @property({reflect: true}) src: string | null = null;
  /** The content itself: an object, a list, or JSON as a string. Goes before the `data` attribute and every other source. */
  @property({attribute: false}) data: unknown;
  /** The `data` attribute: JSON. The property `data` is another thing, and goes first. */
  @property({attribute: 'data'}) dataAttribute: string | null = null;
  /** How the items are laid out; the layouts are the widget's own. Default: its first. */
  @property({reflect: true}) layout: `${Layout}` | null = null;
  /** Level of the title, 1 to 6; items are one deeper. Default: 2. */
  @property({reflect: true, attribute: 'heading-level', type: Number}) headingLevel: number | null = null;
  /** Leaves the title out, where the page has its own heading; items take the title's level. */
  @property({reflect: true, attribute: 'no-title', type: Boolean, converter: isOn}) noTitle = false;
  /** Ids of the items to show, separated by commas; in the order of the file. Default: all. */
  @property({reflect: true}) only: string | null = null;
  /** How many items to show before a "show all" button. Below 1, and by default: all. */
  @property({reflect: true, type: Number}) limit: number | null = null;
  /** What to do with a text that is not in the widget's language: `mark` (default), `show` or `hide`. */
  @property({reflect: true}) missing: 'mark' | 'show' | 'hide' | null = null;
  /** What frames an item: `plain`, `card` or `outlined`. Default: as the layout has it. */
  @property({reflect: true}) appearance: 'plain' | 'card' | 'outlined' | null = null;
  /** `lazy`: loads when the reader comes near, the page has nothing else to do, or is printed. Default: `eager`. */
  @property({reflect: true}) loading: 'eager' | 'lazy' | null = null;
  /** Shows in place what the console says. */
  @property({reflect: true, type: Boolean, converter: isOn}) debug = false;

  readonly #adoption = new AdoptionController(this);
  readonly #language = new LanguageController(this);
  readonly #source: SourceController<Loaded<Item>> = new SourceController(
    this,
    (json, source) => {
      const {tag, item, compare} = this.definition;
      return {document: readDocument(json, tag, item, document.baseURI, compare), source};
    },
    async (json, url) => {
      const {tag, item, compare} = this.definition;
      return {document: await readFile(json, tag, item, url, compare), source: 'url'};
    },
    () => this.#prerendered.isFor(this.language, this.#locale.uiLanguage),
  );
  readonly #prerendered: PrerenderedController = new PrerenderedController(
    this,
    () => !!this.#source.load.prerendered,
    () => this.#source.takeOver(),
    (look) => this.#adoption.dress(look),
  );
  readonly #reporter = new Reporter<Item>(this, this.attachInternals());
  readonly #reader = new Reader(this, () => this.resetFilter());
  readonly #foreignText = new ForeignTextController(this);
  readonly #paper = new PaperController(this, () => this.performUpdate());
  #state: WidgetState<Item, Layout> | undefined;
  #failedImages: ReadonlySet<string> = new Set();
  #renderError: NgoError | undefined;
  /** What had the focus before the update, if that was in the widget. */
  #focused: Element | undefined;

  constructor() {
    super();
    this.addController(
      new PageLookController(
        this,
        () => this.#kinds,
        (look) => this.#adoption.dress(look),
      ),
    );
  }

  /** What the widget's content is. */
  protected abstract readonly definition: WidgetDefinition<Item, Layout>;
  /** The text without which an item cannot be shown. */
  protected abstract nameOf(item: Item): Localized;
  /** "There are no … to show." */
  protected abstract emptyMessage(msg: MsgFn): string;
  /** The items, in the layout; `all` are those that there are before the reader filters them, and before `limit`. */
  protected abstract renderContent(
    items: readonly Item[],
    context: RenderContext,
    layout: Layout,
    all: readonly Item[],
  ): unknown;
  /** Whether an item may be shown at all. */
  protected mayShow(_item: Item): boolean {
    return true;
  }
  /** Those of the items that the reader's filter matches; undefined where there is no filter. */
  protected filterItems(_items: readonly Item[]): readonly Item[] | undefined {
    return undefined;
  }
  /** Takes the reader's filter away. */
  protected resetFilter(): void {}

  /** The one state that the widget is in. */
  get status(): Status {
    return this.#state?.status ?? 'idle';
  }

  /** What went wrong, in `error` and `stale`; else null. */
  get error(): WidgetError | null {
    const {error, locale} = this.#state ?? {};
    return error && locale
      ? {code: error.code, status: error.status, message: errorMessage(locale.webmaster.msg, error)}
      : null;
  }

  /** The language that the widget speaks: a BCP 47 tag. */
  get language(): string {
    return this.#locale.language;
  }

  /** The languages that its content is written in: BCP 47 tags. */
  get contentLanguages(): readonly string[] {
    const {value, prerendered} = this.#source.load;
    return value ? contentLanguages(value.document) : prerendered ? languagesOf(childrenOwner(this)) : [];
  }

  /** Resolves when the current source has come to a final state and that shows. Never rejects. */
  get settled(): Promise<void> {
    return this.#settle();
  }

  /** Asks the source again. What shows stays until the answer is there. */
  reload(): Promise<void> {
    this.#resolveSource();
    this.#source.refetch();
    return this.settled;
  }

  get #locale(): Locale {
    const contentLanguage = this.#source.load.value?.document.contentLanguage;
    const language = resolveLanguage(this.#language.value, contentLanguage ?? this.#prerendered.language);
    return new Locale(language, contentLanguage, this.missing);
  }

  /** The headings that its content has. */
  get #kinds(): Kinds | undefined {
    if (!this.#state?.items[0] || isFallback(this.#state)) return undefined;
    const {locale, loaded} = this.#state;
    const level = titleLevel(this.headingLevel);
    const hasTitle = !this.noTitle && !!locale.pick(loaded?.document.frame.title);
    return {title: hasTitle ? headingName(level) : undefined, heading: headingName(hasTitle ? level + 1 : level)};
  }

  async #settle(): Promise<void> {
    // An element that was never on a page has nothing to wait for.
    if (!this.isConnected && !this.hasUpdated) return;
    while (this.isUpdatePending || this.#source.load.state === 'loading')
      await (this.isUpdatePending ? this.updateComplete : this.#source.ended);
  }

  /** What the reader asked of one source he did not ask of the next. */
  #resolveSource(): void {
    if (this.#source.resolve()) this.#reader.forget();
  }

  adoptedCallback(): void {
    this.#adoption.restoreClass();
  }

  // The controller of adoption gives it its styles, in every document.
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    // One that the page sent along has something in it.
    root.replaceChildren();
    return root;
  }

  /** The one boundary: whatever is thrown while the widget derives, renders and reports becomes the error view. */
  protected override performUpdate(): void {
    this.#focused = focusWithin(this);
    try {
      super.performUpdate();
    } catch (thrown) {
      this.#onRenderError(thrown);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What came with the page was made for the attributes that it came with.
    if (this.hasUpdated && changed.size > 0) this.#source.takeOver();
    this.#resolveSource();
    const {load} = this.#source;
    this.#reader.retrying &&= load.state === 'loading';
    if (load.value !== this.#state?.loaded) this.#failedImages = new Set();
    this.#state = deriveState({
      host: this,
      layouts: this.definition.layouts,
      load,
      renderError: this.#renderError,
      slip: slipIn(this),
      swallowed: swallowedBy(childrenOwner(this), load.value?.document),
      failedImages: this.#failedImages,
      retrying: this.#reader.retrying,
      locale: this.#locale,
      layout: this.layout,
      only: this.only,
      limit: this.#reader.showAll || this.#paper.printing ? 0 : (this.limit ?? 0),
      nameOf: (item) => this.nameOf(item),
      mayShow: (item) => this.mayShow(item),
      filterItems: (items) => this.filterItems(items),
    });
    this.#reader.hear(this.#state);
  }

  protected override render(): unknown {
    const state = this.#state;
    if (!state) return nothing;
    const {remark, locale, items, matches, visible, filtered, diagnostics} = state;
    const count = {shown: visible.length, matching: matches.length, all: items.length, filtered};
    return html`${isFallback(state) && !isPastReview(childrenOwner(this)) ? fallback(state.status === 'loading') : nothing}<div lang=${locale.uiLanguage} dir=${locale.dir} @change=${this.#reader.act}>${this.#renderMain(state)}${notes(locale, remark, count, this.#reader)}${
      this.debug ? debugBox(locale.webmaster, diagnostics) : nothing
    }</div>`;
  }

  #renderMain(state: WidgetState<Item, Layout>): unknown {
    const {status, locale, layout, loaded, items, visible} = state;
    if (!loaded || isFallback(state))
      return placeHeld(
        status === 'loading' && !this.#reader.retrying && !mayShow(childrenOwner(this)),
        locale,
        this.definition.skeletons[layout],
        this,
      );
    if (!items[0]) return html`<p part="text">${this.emptyMessage(locale.msg)}</p>`;
    const context: RenderContext = {
      locale,
      headingLevel: titleLevel(this.headingLevel),
      appearance: this.appearance,
      failedImages: this.#failedImages,
      // Paper is white.
      hasLightInk: this.#paper.printing ? () => false : lightInkOf(this),
      itemsBefore: this.#reporter.reported?.visible.length ?? 0,
      itemsNeeded: this.#paper.printing ? Infinity : this.#reader.itemsNeeded,
      onImageError: this.#onImageError,
      onDrawn: this.#onDrawn,
      onRenderError: this.#onRenderError,
    };
    return frame(context, loaded.document.frame, this.noTitle, (inner) =>
      this.renderContent(visible, inner, layout, items),
    );
  }

  protected override updated(_changed: PropertyValues<this>): void {
    // The button that was pressed may be gone, or a link of the fallback: the reader's place on the page must not go with it.
    if (this.#focused && !showsIn(this, this.#focused)) focusOn(startOf(this.renderRoot));
    this.#focused = undefined;
    if (this.#state) this.#reporter.report(this.#state);
  }

  /** The content cannot be drawn, whatever has been of it: all goes, and a sentence comes. */
  readonly #onRenderError = (thrown: unknown): void => {
    // What is drawn after the update throws after the update.
    this.#focused ??= focusWithin(this);
    this.#renderError = new NgoError('RENDER', thrown instanceof Error ? thrown.message : '');
    try {
      beginAnew(this);
      this.requestUpdate();
      super.performUpdate();
    } catch {
      // A page on which nothing can be drawn at all has nothing of us, and no error either.
      if (this.#state) this.#reporter.report(this.#state);
    }
    this.#renderError = undefined;
  };

  /** More of a long list is there. */
  readonly #onDrawn = (): void => {
    this.#foreignText.forget();
    this.#reader.keepPlace();
  };

  readonly #onImageError = ({target}: Event): void => {
    this.#failedImages = new Set([...this.#failedImages, (target as Element).getAttribute('src') ?? '']);
    this.requestUpdate();
  };
}
