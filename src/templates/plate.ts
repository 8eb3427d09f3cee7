import {html} from 'lit';
import type {Image} from '../content/records.js';
import type {Picked} from '../locale/locale.js';
import type {RenderContext} from './context.js';
import {img} from './image.js';
import type {Rendered} from './text.js';

/**
 * A logo in a box that is white on every page, as paper is; one that is made for dark ground needs no white there. One
 * that does not load is `instead`.
 */
export const logoPlate = (
  context: RenderContext,
  image: Image,
  part: string | undefined,
  alt: Picked | undefined,
  instead: Rendered,
): Rendered => {
  const isOnDark = !!image.onDark && context.hasLightInk();
  return html`<span class="box ${isOnDark ? '' : 'white'} ${context.hasLightInk() ? 'outlines' : ''}">${img(
    {...context, hasLightInk: () => isOnDark},
    image,
    part,
    alt,
    instead,
  )}</span>`;
};
