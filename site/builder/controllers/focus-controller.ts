import type {LitElement, ReactiveController} from 'lit';

/** Moves the focus to what an update draws. */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  /** The id of what is to have the focus; empty: it stays where it is. */
  next = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }
  move(id: string): void {
    this.next = id;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const id = this.next;
    this.next = '';
    // What is missing has no field: the nearest around it.
    for (let at = id; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const target = this.#host.renderRoot.querySelector<HTMLElement>(
        `#${CSS.escape(at)}, :is(input, select, textarea)[id^='${at}.'], [id='${at}.fold']`,
      );
      if (!target) continue;
      // Of what was added, the first field.
      const field = target.matches('.body') ? target.querySelector<HTMLElement>('input, select, textarea') : target;
      field?.focus();
      return;
    }
  }
}
