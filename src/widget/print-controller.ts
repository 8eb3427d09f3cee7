import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** On paper nothing can be unfolded or scrolled to: while a page is printed, all that is folded is open and all pictures load. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** What was opened for the print. */
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
  }

  // Not every engine of the floor has `::details-content`, which a rule for print could show.
  readonly #onBeforePrint = (): void => {
    const root = this.#host.shadowRoot;
    for (const image of root?.querySelectorAll('img') ?? []) image.loading = 'eager';
    this.#opened = [...(root?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of this.#opened) details.open = true;
  };

  readonly #onAfterPrint = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
