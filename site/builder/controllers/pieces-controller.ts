import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How many entries of a list are drawn in less time than somebody notices. */
const AT_ONCE = 10;

/** Draws long lists piece by piece, so that a page with two hundred records answers while it is drawn. */
export class PiecesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drawn = Infinity;
  #isCut = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins anew; `whole`: all at once, where somebody is led into the midst of it. */
  begin(whole = false): void {
    this.#drawn = whole ? Infinity : AT_ONCE;
  }
  /** How many entries of a list are drawn now. */
  count(length: number): number {
    if (length > this.#drawn) this.#isCut = true;
    return Math.min(length, this.#drawn);
  }

  hostUpdate(): void {
    this.#isCut = false;
  }
  hostUpdated(): void {
    if (!this.#isCut) this.#drawn = Infinity;
    else
      requestAnimationFrame(() =>
        setTimeout(() => {
          this.#drawn += AT_ONCE;
          this.#host.requestUpdate();
        }),
      );
  }
}
