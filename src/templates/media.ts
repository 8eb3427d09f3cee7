import {html} from 'lit/html.js';
import type {Image} from '../content/records.js';
import {picture} from './image.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

/** A picture and what belongs to it: beside it in a list, below it in a card. */
export const media = (view: View, image: Image | undefined, body: unknown): Shown =>
  html`<article class="media">${picture(view, image)}<div>${body}</div></article>`;
