import {noChange} from 'lit';
import {Directive, directive, PartType} from 'lit/directive.js';
import type {ElementPart, PartInfo} from 'lit/directive.js';
import type {Json} from '../model/json.js';

type Control = HTMLInputElement | HTMLTextAreaElement;
const same = (one: Json | undefined, other: Json | undefined) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Shows a value in a text field as people write it, and reads what they type. While it means the stored value, what is
 * typed stays as it is: „1 200“ is not made „1200“ under somebody’s hands.
 */
class Typed extends Directive {
  #control: Control | undefined;
  #meant: Json | undefined;
  #read: (text: string) => Json | undefined = () => undefined;
  #edit: (value: Json | undefined) => void = () => undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('typed() belongs on an element');
  }

  override render(
    _value: Json | undefined,
    _show: (value: Json) => string,
    _read: (text: string) => Json | undefined,
    _edit: (value: Json | undefined) => void,
  ) {
    return noChange;
  }

  override update({element}: ElementPart, [value, show, read, edit]: Parameters<Typed['render']>) {
    this.#read = read;
    this.#edit = edit;
    if (this.#control !== element) {
      this.#control = element as Control;
      this.#control.addEventListener('input', () => this.#typed());
      // Once somebody is done, the field shows what it was taken for.
      this.#control.addEventListener('change', () => this.#show(this.#meant, show));
      this.#show(value, show);
    } else if (!same(value, this.#meant)) this.#show(value, show);
    return noChange;
  }

  #show(value: Json | undefined, show: (value: Json) => string) {
    this.#meant = value;
    if (this.#control) this.#control.value = value === undefined || value === null ? '' : show(value);
  }

  #typed() {
    if (!this.#control) return;
    this.#meant = this.#read(this.#control.value);
    this.#edit(this.#meant);
  }
}
export const typed = directive(Typed);
