import {exchangeState} from './dom.js';
import {dispatch} from './events.js';
import type {WidgetState} from './state.js';
import {childrenOwner} from '../source/children.js';
import {recordsOf} from '../source/prerendered.js';

/** Tells the page, its CSS and the console what has changed of a widget, once the DOM is up to date. */
export class Reporter<Item> {
  /** What the page has been told of. */
  reported: WidgetState<Item> | undefined;
  /** The codes of what is on the console: each once per element. */
  readonly #logged = new Set<string>();

  constructor(
    readonly host: HTMLElement,
    readonly internals: ElementInternals,
  ) {}

  report(state: WidgetState<Item>): void {
    const before = this.reported;
    this.reported = state;
    const {host} = this;
    const {status, loaded, prerendered, error, retryError, diagnostics} = state;
    const from = before?.status ?? 'idle';
    exchangeState(this.internals, from, status);
    for (const {code, text, help} of diagnostics) {
      if (!this.#logged.has(code)) console.warn(`${text} ${help || code}`);
      this.#logged.add(code);
    }
    if (status !== from) dispatch(host, 'ngo-status', {from, to: status});
    if (loaded && loaded !== before?.loaded) {
      const {items, invalidRecords} = loaded.document;
      dispatch(host, 'ngo-load', {records: items.length, invalid: invalidRecords, source: loaded.source});
    }
    if (prerendered && !before?.prerendered)
      dispatch(host, 'ngo-load', {records: recordsOf(childrenOwner(host)), invalid: 0, source: 'prerendered'});
    const failed = retryError ?? error;
    if (failed && failed !== before?.retryError && failed !== before?.error)
      dispatch(host, 'ngo-error', {code: failed.code, status: failed.status, willRetry: !!retryError});
  }
}
