/** What a framework's template may say of a widget; `jsx.ts` and `vue.ts` tell their frameworks. */
import type {LitElement} from 'lit';
import type {tags} from './widgets.js';

export type WidgetTag = (typeof tags)[number];
/** The element of a tag. */
export type WidgetElement<Tag extends WidgetTag> = HTMLElementTagNameMap[Tag];
/** Our events, by their names. */
export type WidgetEvents = Pick<GlobalEventHandlersEventMap, keyof GlobalEventHandlersEventMap & `ngo-${string}`>;

type Same<A, B> = (<T>() => T extends A ? T : 0) extends <T>() => T extends B ? T : 0 ? true : false;
/** The properties that a page may set: neither methods nor read-only. */
type Settable<Element, Keys extends keyof Element> = {
  [Key in Keys]: Element[Key] extends (...given: never) => unknown
    ? never
    : Same<Pick<Element, Key>, Readonly<Pick<Element, Key>>> extends true
      ? never
      : Key;
}[Keys];

/** The properties of a widget, beside those of every element. */
export type WidgetProps<Tag extends WidgetTag> = Partial<
  Pick<WidgetElement<Tag>, Settable<WidgetElement<Tag>, Exclude<keyof WidgetElement<Tag>, keyof LitElement>>>
>;
