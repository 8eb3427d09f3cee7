/** Which attributes a widget takes from a placeholder, or from the address of a frame, and how. */
import type {LitElement} from 'lit';
import {OFF} from '../widget/flag.js';

/** A class of ours, or one that the page has given to a tag of ours. */
type WidgetClass = Partial<Pick<typeof LitElement, 'observedAttributes' | 'elementProperties'>>;
const classOf = (tag: string): WidgetClass => customElements.get(tag) as WidgetClass;

/** Those that its class observes, and no other: `data-onclick` stays text. */
export const forwardedNames = (tag: string): readonly string[] => classOf(tag).observedAttributes ?? [];

const isBoolean = ({elementProperties}: WidgetClass, name: string): boolean =>
  [...(elementProperties ?? [])].some(
    ([key, {attribute, type}]) => type === Boolean && (attribute ?? String(key).toLowerCase()) === name,
  );

/** Whether a placeholder's value says that a widget of this class is to be without the attribute. */
const isOff = (widgetClass: WidgetClass, name: string, value: string): boolean =>
  OFF.test(value) && isBoolean(widgetClass, name);

/** Gives a widget an attribute, or takes it away. */
export const forward = (widget: Element, name: string, value: string | null): void => {
  if (value === null || isOff(classOf(widget.localName), name, value)) widget.removeAttribute(name);
  else widget.setAttribute(name, value);
};
