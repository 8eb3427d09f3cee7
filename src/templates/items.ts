import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Shown} from './text.js';
import type {View} from './view.js';

/**
 * The items of a widget, below one another or in as many columns as fit. `look` is what frames them where
 * the page does not say.
 */
export const items = <T>(
  view: View,
  list: readonly T[],
  arrangement: string,
  look: 'plain' | 'outlined',
  render: (item: T, view: View) => Shown,
): TemplateResult => {
  return html`<ul role="list" part="list" class="items ${arrangement} ${view.appearance ?? look}">
    ${list.map((item) => html`<li part="item">${render(item, {...view, locale: view.locale.forItem()})}</li>`)}
  </ul>`;
};
