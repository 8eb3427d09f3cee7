import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import {FOCUS} from '../content/records.js';
import type {Image, Organisation} from '../content/records.js';
import type {Picked} from '../locale/locale.js';
import type {RenderContext} from './context.js';
import {isRendered, renderText} from './text.js';
import type {Rendered} from './text.js';

/** Without control characters: no reader sees them, and they never reach `alt` or `aria-label`. */
export const withoutControls = (text = ''): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '');

/** The address for the ground that there is: one that did not load gives way to the other. */
const addressOf = ({failedImages, hasLightInk}: RenderContext, {src, onDark}: Image): string | undefined =>
  [onDark && hasLightInk() ? onDark : src, src].find((address) => !failedImages.has(address));

/** By a property: an attribute `style` would be against the policy of some pages. */
const setFocus = (shown: Element | undefined, focus: string): void => {
  if (shown instanceof HTMLElement) shown.style.objectPosition = FOCUS.test(focus) ? focus : '';
};

/**
 * A picture; one that does not load is `instead`. Its server learns which page it is on only where that is its own:
 * some let nobody else's pages show their pictures. A logo that is not made for dark ground stands on a light plate there.
 */
export const img = (
  context: RenderContext,
  image: Image | undefined,
  part: string | undefined,
  alt: Picked | undefined,
  instead: Rendered = nothing,
): Rendered => {
  const address = image && addressOf(context, image);
  if (!address) return instead;
  const {width, height, kind, onDark, focus = ''} = image;
  const shown = html`<img
    part=${ifDefined(part)}
    src=${address}
    alt=${withoutControls(alt?.value)}
    lang=${ifDefined(alt?.lang)}
    width=${ifDefined(width)}
    height=${ifDefined(height)}
    ${ref((shown) => setFocus(shown, focus))}
    loading="lazy"
    decoding="async"
    referrerpolicy="same-origin"
    @error=${context.onImageError}
  >`;
  const isLogo = part !== 'image' || kind === 'logo';
  return isLogo && address !== onDark && context.hasLightInk() ? html`<span class="plate">${shown}</span>` : shown;
};

/** A logo: its alternative text is the organisation's name, unless it has one of its own. */
export const logo = (context: RenderContext, image: Image | undefined, name: Picked | undefined): Rendered =>
  img(context, image, 'logo', context.locale.pick(image?.alt) ?? name);

/** A picture, with its credit a figure, and with what stands on it; one that does not load leaves no box. */
export const picture = (context: RenderContext, image: Image | undefined, label: Rendered = nothing): Rendered => {
  const shown = img(context, image, 'image', context.locale.pick(image?.alt));
  const credit = renderText(context.locale.pick(image?.credit));
  const role = isRendered(credit) ? undefined : 'none';
  return shown === nothing
    ? nothing
    : html`<figure part="picture" class="picture ${image?.kind ?? ''}" role=${ifDefined(role)}>${shown}${
        role ? nothing : html`<figcaption part="caption">${credit}</figcaption>`
      }${label}</figure>`;
};

/**
 * A name with its acronym, once, in brackets, and not where the name holds it already. A blank between two bindings must
 * be of one text with something else: Chromium leaves out one beside a comment when it tells a screen reader.
 */
export const nameWithAcronym = (
  {locale}: RenderContext,
  {name, acronym}: Pick<Organisation, 'name' | 'acronym'>,
): Rendered => {
  const text = locale.pick(name);
  const short = locale.pick(acronym);
  return html`${renderText(text)}${
    short && !text?.value.includes(short.value) ? html`<span class="acronym"> (${renderText(short)})</span>` : nothing
  }`;
};

/** An organisation in a line, linked where it has an address. */
export const organisationName = (context: RenderContext, organisation: Organisation): Rendered => {
  if (!context.locale.pick(organisation.name)) return nothing;
  const name = nameWithAcronym(context, organisation);
  return organisation.url ? html`<a part="link" href=${organisation.url}>${name}</a>` : name;
};
