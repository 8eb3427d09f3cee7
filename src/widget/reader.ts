import type {LitElement} from 'lit';
import {firstNew, focusOn, holdsId, itemsIn, unfold} from './dom.js';
import {ScrollController} from './scroll-controller.js';
import type {WidgetState} from './state.js';

/** What a reader acts on. */
export interface ReaderHost extends LitElement {
  reload(): Promise<void>;
}

/** What the reader asked of a widget, and what he is told of it. */
export class Reader {
  /** All items, beyond `limit`. */
  showAll = false;
  /** How many items of a long list must be there for him. */
  itemsNeeded = 0;
  /** Another try, and he waits for it. */
  retrying = false;
  /** How often he has acted: what comes of it is said, also where that is what was said before. */
  acts = 0;
  /** Whether the live region says what there is to remark. A page that has just come, or changed its language, has nothing to announce. */
  speaks = false;
  #hasActed = false;
  #heard: readonly unknown[] = [];
  readonly #scroll: ScrollController;
  #state: WidgetState<{readonly id?: string | undefined}> | undefined;

  constructor(
    readonly host: ReaderHost,
    /** Takes the reader's filter away. */
    readonly resetFilter: () => void,
  ) {
    this.#scroll = new ScrollController(host, (id) => this.#reveal(id));
  }

  /** A part of a long list has come. */
  readonly keepPlace = (): void => this.#scroll.hold();

  /** What he asked of one source he did not ask of the next. */
  forget(): void {
    this.showAll = this.retrying = false;
    this.itemsNeeded = 0;
  }

  /** Decides whether what is new is said: what he did himself, that it takes long, and what went wrong. */
  hear(state: WidgetState<{readonly id?: string | undefined}>): void {
    const {
      remark,
      locale: {uiLanguage},
      loaded,
    } = state;
    this.#state = state;
    const heard = [remark, uiLanguage, loaded];
    const isNew = heard.some((part, index) => part !== this.#heard[index]);
    if (this.#hasActed || remark) this.speaks = true;
    else if (isNew) this.speaks = false;
    this.#heard = heard;
    this.#hasActed = false;
  }

  /** He has used a control. */
  readonly act = (): void => {
    this.acts++;
    this.#hasActed = true;
    this.host.requestUpdate();
  };

  readonly retry = (): void => {
    if (this.retrying) return;
    this.retrying = true;
    this.act();
    void this.host.reload();
  };

  /** The page's address names an item, or something in one: it shows, unfolded, whatever `limit` and filter say. Its element, once it is there. */
  #reveal(id: string): HTMLElement | undefined {
    const {items = [], matches = []} = this.#state ?? {};
    const item = items.find((one) => holdsId(one, id));
    if (!item) return undefined;
    const root = this.host.shadowRoot;
    const element = root?.getElementById(id) ?? root?.getElementById(item.id ?? '');
    if (element) unfold(element);
    else if (items.indexOf(item) >= this.itemsNeeded) {
      this.itemsNeeded = items.indexOf(item) + 1;
      if (!matches.includes(item)) this.resetFilter();
      this.showAll = true;
      this.host.requestUpdate();
    }
    return element ?? undefined;
  }

  /** All there are: of those that the filter matches, and where it matches none, of all. */
  readonly all = (): void => {
    const {host} = this;
    const before = itemsIn(host.renderRoot);
    if (!before[0]) this.resetFilter();
    this.showAll = true;
    this.act();
    void host.updateComplete.then(() => focusOn(firstNew(before, itemsIn(host.renderRoot))));
  };
}
