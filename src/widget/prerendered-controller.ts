import {css} from 'lit';
import type {CSSResult, LitElement, ReactiveController} from 'lit';
import {childrenOwner} from '../source/children.js';
import {isFresh, prerenderedIn} from '../source/prerendered.js';

/** What a reader can choose by. */
const CONTROLS = 'button, select';

type Control = HTMLButtonElement | HTMLSelectElement;

/** A size in `em` is the content's, and not once more that of the widget around it. */
const sizeless = css`
  :host {
    font-size: inherit;
  }
`;

/** What it asks of its element. */
export interface PrerenderedHost extends LitElement {
  readonly settled: Promise<void>;
}

/** Lets content that came with the page be what shows, until the reader wants more of it than it can do. */
export class PrerenderedController implements ReactiveController {
  #language: string | undefined;
  #stands = false;
  #listening: AbortController | undefined;

  constructor(
    readonly host: PrerenderedHost,
    /** Whether it is what shows. */
    readonly stands: () => boolean,
    /** Has the widget show its data. */
    readonly takeOver: () => void,
    /** Styles the widget. */
    readonly dress: (look: CSSResult) => void,
  ) {
    host.addController(this);
  }

  get #content(): HTMLElement | null {
    return prerenderedIn(childrenOwner(this.host));
  }

  /** The language that our own words are in there. */
  get language(): string | undefined {
    return this.#content?.lang;
  }

  /** Whether it is what a widget of this language would show now. */
  isFor(language: string, uiLanguage: string): boolean {
    this.#language ??= language;
    return isFresh(childrenOwner(this.host)) && language === this.#language && uiLanguage === this.language;
  }

  hostUpdated(): void {
    const stands = this.stands();
    if (stands === this.#stands) return;
    this.#stands = stands;
    this.dress(stands ? sizeless : css``);
    this.hostDisconnected();
    if (stands) this.hostConnected();
  }

  hostConnected(): void {
    const content = this.#content;
    if (!this.#stands || !content) return;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    // Their words show in the place of pictures that do not load.
    content.addEventListener('error', this.takeOver, {capture: true, signal});
    // A drawing without a size of its own has no height in some engines, and is not broken: decoding tells.
    for (const image of content.querySelectorAll('img'))
      if (image.complete && !image.naturalHeight) image.decode().catch(() => signal.aborted || this.takeOver());
    content.addEventListener('click', this.#onChoice, {signal});
    content.addEventListener('change', this.#onChoice, {signal});
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** What the reader chose there is chosen in what takes its place. */
  readonly #onChoice = ({type, target}: Event): void => {
    const control = (target as Element).closest<Control>(CONTROLS);
    if (!control || (control.localName === 'select') !== (type === 'change')) return;
    this.takeOver();
    void this.host.settled.then(() => this.#choose(control));
  };

  #choose(control: Control): void {
    const same = [...this.host.renderRoot.querySelectorAll<Control>(`.filter :is(${CONTROLS})`)].find(
      ({name, value, localName}) =>
        localName === control.localName && name === control.name && (localName === 'select' || value === control.value),
    );
    if (!same) return;
    same.focus();
    if (control.localName === 'button') same.click();
    else {
      same.value = control.value;
      same.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    }
  }
}
