import type {CSSResult, LitElement, ReactiveController} from 'lit';

/**
 * Keeps an element whole in whichever document it is, and styled whatever a script of the page does to its sheets; its
 * first controller, so that the others find the class.
 *
 * Adoption by another document empties constructed style sheets, and a sheet of one document is refused by another: it
 * gets sheets of its own there. Where no window shows the document there is nothing to style. Firefox below 153 gives it the
 * plain `HTMLElement` of that window in the place of its class, and never the class again, while its fields and its shadow
 * root stay: it gets its class back. `hostDisconnected` is the first to run in a move; an element that is adopted
 * without having been on a page has to call `restoreClass` in its `adoptedCallback`.
 */
export class AdoptionController implements ReactiveController {
  readonly #prototype: object;
  #look: CSSResult | undefined;

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
    const {shadowRoot} = this.host;
    if (!shadowRoot) return;
    if (!Object.hasOwn(shadowRoot, 'adoptedStyleSheets')) keepSheets(shadowRoot, () => this.#sheets());
    this.#style(shadowRoot);
  }

  /** A list of sheets can be changed in its place, too, of which nobody is told. */
  hostUpdate(): void {
    const {shadowRoot} = this.host;
    if (shadowRoot) this.#style(shadowRoot);
  }

  /** Styles the element by one more sheet, in the place of the one that this gave it before. */
  dress(look: CSSResult): void {
    const {shadowRoot} = this.host;
    const before = this.#sheets();
    this.#look = look;
    if (shadowRoot)
      shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter((sheet) => !before.includes(sheet));
  }

  #style(root: ShadowRoot): void {
    const given = root.adoptedStyleSheets;
    if (this.#sheets().some((sheet) => !given.includes(sheet))) root.adoptedStyleSheets = given;
  }

  #sheets(): readonly CSSStyleSheet[] {
    const {elementStyles} = this.host.constructor as typeof LitElement;
    const {defaultView} = this.host.ownerDocument;
    const styles = [...elementStyles, ...(this.#look ? [this.#look] : [])];
    return defaultView ? styles.map((style) => sheetOf(style as CSSResult, defaultView)) : [];
  }
}

/** Lets whoever sets the sheets of a root set his own: ours stay before them. */
const keepSheets = (root: ShadowRoot, ours: () => readonly CSSStyleSheet[]): void => {
  /** In another document the same root is of another window. */
  const native = (): PropertyDescriptor | undefined => {
    let prototype = Object.getPrototypeOf(root) as object | null;
    while (prototype && !Object.hasOwn(prototype, 'adoptedStyleSheets'))
      prototype = Object.getPrototypeOf(prototype) as object | null;
    return prototype ? Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets') : undefined;
  };
  Object.defineProperty(root, 'adoptedStyleSheets', {
    configurable: true,
    get: () => native()?.get?.call(root) as unknown,
    set: (sheets: readonly CSSStyleSheet[]) => {
      const kept = ours();
      native()?.set?.call(root, [...kept, ...[...sheets].filter((sheet) => !kept.includes(sheet))]);
    },
  });
};

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
