import {html} from 'lit';
import type {Image} from '../content/records.js';
import type {RenderContext} from './context.js';
import {picture} from './image.js';
import type {Rendered} from './text.js';

/** A picture and what belongs to it: beside it in a list, below it in a card. */
export const media = (context: RenderContext, image: Image | undefined, body: unknown): Rendered =>
  html`<div class="entry media">${picture(context, image)}<div>${body}</div></div>`;
