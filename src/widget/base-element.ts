import {onServer} from './server.js';

type Type = StringConstructor | NumberConstructor | BooleanConstructor;

/** `headingLevel` is the property of `heading-level`. */
const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const Base = onServer ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/**
 * A custom element that draws itself once per task, however much of it has changed. Its properties are its
 * attributes, as those of `<img>` are. The part of LitElement that we use, for a fifth of its size: see
 * `docs/decisions/0004-base-element.md`.
 */
export abstract class BaseElement extends Base {
  static readonly styles: string = '';

  /** Resolves when all that has changed so far shows. */
  updateComplete: Promise<void> = Promise.resolve();
  /** What content is drawn into: an element of its own, which can be thrown away whole. */
  protected root: HTMLElement | undefined;
  /** Whether something has changed that does not show yet. */
  protected isUpdatePending = false;

  /** Draws what there is to show. */
  protected abstract update(): void;

  connectedCallback(): void {
    const {ownerDocument} = this;
    if (!this.root) {
      this.root = this.attachShadow({mode: 'open'}).appendChild(ownerDocument.createElement('div'));
      // What a framework set before the class was there would hide the accessors.
      for (const [name, value] of Object.entries(this))
        if (name in Object.getPrototypeOf(this)) {
          Reflect.deleteProperty(this, name);
          Reflect.set(this, name, value);
        }
    }
    // A document empties the sheets of the one before; where no window shows it, it takes none.
    const {defaultView} = ownerDocument;
    if (defaultView && this.shadowRoot && !this.shadowRoot.adoptedStyleSheets[0]) {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((this.constructor as typeof BaseElement).styles);
      this.shadowRoot.adoptedStyleSheets = [sheet];
    }
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Draws anew at the end of the task. */
  requestUpdate(): void {
    if (this.isUpdatePending || !this.root) return;
    this.isUpdatePending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.isUpdatePending = false;
      this.update();
    });
  }
}

/** Gives a class a property for each attribute: a boolean is there or not, others are null where they are absent. */
export const reflect = (widget: abstract new () => BaseElement, attributes: Readonly<Record<string, Type>>): void => {
  for (const [name, type] of Object.entries(attributes))
    Object.defineProperty(widget.prototype, propertyOf(name), {
      configurable: true,
      get(this: BaseElement) {
        const value = this.getAttribute(name);
        return type === Boolean ? value !== null : value && type(value);
      },
      set(this: BaseElement, value: unknown) {
        if (type === Boolean) this.toggleAttribute(name, !!value);
        else if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, `${value}`);
      },
    });
};
