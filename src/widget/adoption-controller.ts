import type {CSSResult, LitElement, ReactiveController} from 'lit';

/**
 * Keeps an element whole in whichever document it is; its first controller, so that the others find the class.
 *
 * Adoption by another document empties constructed style sheets, and a sheet of one document is refused by another: it
 * gets sheets of its own there. Where no window shows the document there is nothing to style. Firefox below 153 gives it the
 * plain `HTMLElement` of that window in the place of its class, and never the class again, while its fields and its shadow
 * root stay: it gets its class back. `hostDisconnected` is the first to run in a move; an element that is adopted
 * without having been on a page has to call `restoreClass` in its `adoptedCallback`.
 */
export class AdoptionController implements ReactiveController {
  readonly #prototype: object;

  constructor(readonly host: LitElement) {
    this.#prototype = Object.getPrototypeOf(host) as object;
    host.addController(this);
  }

  restoreClass(): void {
    if (Object.getPrototypeOf(this.host) !== this.#prototype) Object.setPrototypeOf(this.host, this.#prototype);
  }

  hostDisconnected(): void {
    this.restoreClass();
  }

  hostConnected(): void {
    this.restoreClass();
    const {shadowRoot, ownerDocument} = this.host;
    const {defaultView} = ownerDocument;
    if (!shadowRoot || !defaultView || shadowRoot.adoptedStyleSheets[0]) return;
    const {elementStyles} = this.host.constructor as typeof LitElement;
    shadowRoot.adoptedStyleSheets = elementStyles.map((style) => sheetOf(style as CSSResult, defaultView));
  }
}

const sheets = new WeakMap<Window, WeakMap<CSSResult, CSSStyleSheet>>();

/** The sheet of a style in a window, one for all elements there. Lit's own would be a `<style>` where a page has replaced `Document`, as MooTools does. */
const sheetOf = (style: CSSResult, window: Window & typeof globalThis): CSSStyleSheet => {
  const ofWindow = sheets.get(window) ?? new WeakMap<CSSResult, CSSStyleSheet>();
  sheets.set(window, ofWindow);
  let sheet = ofWindow.get(style);
  if (!sheet) {
    sheet = new window.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    ofWindow.set(style, sheet);
  }
  return sheet;
};
