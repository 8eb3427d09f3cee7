import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {listed} from './many.js';
import type {Shown} from './text.js';
import {viewWith} from './view.js';
import type {View} from './view.js';

/**
 * The items of a widget, below one another (`list`) or in as many columns as fit (`grid`). `look` frames
 * them where the page does not say.
 */
export const items = <T>(
  view: View,
  list: readonly T[],
  arrangement: string,
  look: 'plain' | 'outlined',
  render: (item: T, view: View) => Shown,
): TemplateResult =>
  listed(
    list,
    `items ${arrangement} ${view.appearance ?? look}`,
    (item) => html`<li part="item">${render(item, viewWith(view, {fellBack: {}}))}</li>`,
  );
