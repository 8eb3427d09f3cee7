import type {LitElement, ReactiveController} from 'lit';
import {beginAnew} from './dom.js';

/**
 * Sees that somebody else has put texts in the place of ours, as page translators do: what is drawn next would go into
 * texts that nobody sees, so that it is drawn from the beginning.
 */
export class ForeignTextController implements ReactiveController {
  #observer: MutationObserver | undefined;
  #isForeign = false;

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver((records) => {
      this.#isForeign ||= records.some(replacesText);
    });
    this.#observer.observe(this.host.renderRoot, {childList: true, subtree: true});
  }

  hostDisconnected(): void {
    this.#see();
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.#see();
    if (this.#isForeign) beginAnew(this.host);
    this.#isForeign = false;
  }

  hostUpdated(): void {
    this.forget();
  }

  /** What has just been drawn is ours. */
  readonly forget = (): void => {
    this.#observer?.takeRecords();
  };

  #see(): void {
    this.#isForeign ||= !!this.#observer?.takeRecords().some(replacesText);
  }
}

/** Whether a text is no longer where it was. */
const replacesText = ({removedNodes}: MutationRecord): boolean =>
  [...removedNodes].some(({nodeType, nodeValue}) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
