import {html, nothing} from 'lit';
import type {Image} from '../content/records.js';
import type {RenderContext} from './context.js';
import {picture} from './image.js';
import type {Rendered} from './text.js';

/** What stands beside or below a picture. */
interface Words {
  /** A few words above the heading, or on the picture where that is large. */
  readonly kicker?: Rendered;
  readonly heading: Rendered;
  readonly body: unknown;
}

/** A picture and what belongs to it. `among`: others beside it have pictures; then one without has something in its place. */
export const media = (
  context: RenderContext,
  image: Image | undefined,
  {kicker = nothing, heading, body}: Words,
  among: boolean,
  onPicture = false,
): Rendered => {
  const shown = picture(context, image, onPicture ? kicker : nothing);
  const above = shown !== nothing && onPicture ? nothing : kicker;
  return shown === nothing && among
    ? html`<div part="media" class="entry media bare"><div part="picture">${heading}</div><div part="body">${above}${body}</div></div>`
    : html`<div part="media" class="entry media">${shown}<div part="body">${above}${heading}${body}</div></div>`;
};
