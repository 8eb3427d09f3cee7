import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PreviewAnswer, PreviewRequest} from '../see.js';

/** Speaks with the page in the preview's frame. */
export class PreviewController implements ReactiveController {
  #frame: HTMLIFrameElement | undefined;
  #isReady = false;
  readonly #request: () => PreviewRequest | undefined;
  readonly #onHeight: (tag: string, height: number) => void;

  /**
   * @param request what is to be shown; undefined: nothing yet
   * @param onHeight hears how tall a widget is there, in CSS pixels
   */
  constructor(
    host: ReactiveControllerHost,
    request: () => PreviewRequest | undefined,
    onHeight: (tag: string, height: number) => void,
  ) {
    this.#request = request;
    this.#onHeight = onHeight;
    host.addController(this);
  }
  hostConnected(): void {
    addEventListener('message', this.#onMessage);
  }
  hostDisconnected(): void {
    removeEventListener('message', this.#onMessage);
  }

  /** For `ref`: the frame that is drawn. */
  readonly onFrame = (frame: Element | undefined): void => {
    this.#isReady = false;
    this.#frame = frame as HTMLIFrameElement | undefined;
  };

  show(): void {
    const request = this.#isReady ? this.#request() : undefined;
    if (request) this.#frame?.contentWindow?.postMessage(request, location.origin);
  }

  readonly #onMessage = ({data, source}: MessageEvent<PreviewAnswer>): void => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    if (data === 'ready') {
      this.#isReady = true;
      this.show();
    } else this.#onHeight(data.tag, Math.floor(data.height));
  };
}
