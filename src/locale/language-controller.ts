import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isTranslated, languageOf, watchLanguage} from './language.js';
import {watchMessages} from './messages.js';

/** The language that its surroundings give an element, live; the element updates when it changes, or words come. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #value: string | undefined;
  #unwatch: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest good `lang`, the host's own included, through shadow roots; undefined where there is none. */
  get value(): string | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#unwatch = [watchLanguage(this.#host, () => this.#refresh()), watchMessages(() => this.#host.requestUpdate())];
    this.#refresh();
  }

  hostDisconnected(): void {
    for (const unwatch of this.#unwatch) unwatch();
    this.#unwatch = [];
  }

  #refresh(): void {
    const value = languageOf(this.#host);
    // A page that the browser translates is still in the language that it was in.
    if (value === this.#value || (value === undefined && isTranslated())) return;
    this.#value = value;
    this.#host.requestUpdate();
  }
}
