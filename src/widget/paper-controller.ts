import type {LitElement, ReactiveController} from 'lit';

/** While the page is printed all shows: what is limited, what is not drawn yet, what is folded, and pictures that nobody has scrolled to. */
export class PaperController implements ReactiveController {
  /** Whether the page is being printed. */
  printing = false;
  /** What was folded before. */
  #opened: HTMLDetailsElement[] = [];

  constructor(
    readonly host: LitElement,
    /** Draws what is asked for, at once: what is printed is what is there when a page's own button has called `print()`. */
    readonly draw: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.printing = false;
  }

  hostUpdated(): void {
    if (!this.printing) return;
    for (const image of this.host.renderRoot.querySelectorAll('img')) image.loading = 'eager';
    for (const details of this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      this.#opened.push(details);
    }
  }

  readonly #begin = (): void => {
    this.printing = true;
    this.#draw();
  };

  readonly #end = (): void => {
    this.printing = false;
    for (const details of this.#opened.splice(0)) details.open = false;
    this.#draw();
  };

  #draw(): void {
    this.host.requestUpdate();
    this.draw();
  }
}
