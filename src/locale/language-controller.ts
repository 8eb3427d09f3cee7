import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageOf, watchLanguage} from './language.js';

/** Keeps the language that an element's surroundings give it. Only an element whose language changed updates. */
export class LanguageController implements ReactiveController {
  /** Canonical BCP 47; undefined where nothing around the element names a language. */
  lang: string | undefined;
  #stop: (() => void) | undefined;

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.host, () => this.#look());
    this.#look();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #look(): void {
    const lang = languageOf(this.host);
    if (lang === this.lang) return;
    this.lang = lang;
    this.host.requestUpdate();
  }
}
