import {adoptStyles} from 'lit';
import type {CSSResult, LitElement, ReactiveController} from 'lit';

/**
 * Gives an element its styles, in whichever document it is: adoption by another one empties constructed style sheets, and
 * a sheet of one document is refused by another. Where no window shows the document there is nothing to style.
 */
export class AdoptedStylesController implements ReactiveController {
  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const {shadowRoot, ownerDocument} = this.host;
    const {defaultView} = ownerDocument;
    if (!shadowRoot || !defaultView || shadowRoot.adoptedStyleSheets[0]) return;
    const {elementStyles} = this.host.constructor as typeof LitElement;
    if (defaultView === window) adoptStyles(shadowRoot, elementStyles);
    else
      shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
        const sheet = new defaultView.CSSStyleSheet();
        sheet.replaceSync((style as CSSResult).cssText);
        return sheet;
      });
  }
}
