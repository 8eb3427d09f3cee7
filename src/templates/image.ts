import {html, nothing} from 'lit/html.js';
import type {Image, Organisation} from '../content/records.js';
import type {Picked} from '../locale/locale.js';
import {inline} from './text.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

/** Without control characters: no reader sees them, and they never reach `alt` or `aria-label`. */
export const plain = (text = ''): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '');

/** A picture; a broken one is `instead`. */
export const img = (
  view: View,
  image: Image | undefined,
  part: string | undefined,
  alt: Picked | undefined,
  instead?: Shown,
): Shown =>
  image && !view.broken.has(image.src)
    ? html`<img part=${part ?? nothing} src=${image.src} alt=${plain(alt?.value)} lang=${alt?.lang ?? nothing} width=${
        image.width ?? nothing
      } height=${image.height ?? nothing} loading="lazy" decoding="async" referrerpolicy="no-referrer">`
    : instead;

/** A logo: its alternative text is the organisation's name, unless it has one of its own. */
export const logo = (view: View, image: Image | undefined, name: Picked | undefined, instead?: Shown): Shown =>
  img(view, image, 'logo', view.name(image?.alt) ?? name, instead);

/** A picture with its credit; a broken one leaves no box. */
export const picture = (view: View, image: Image | undefined): Shown => {
  const shown = img(view, image, 'image', view.name(image?.alt));
  const credit = inline(view.name(image?.credit));
  return (
    shown &&
    html`<figure class=${`picture ${image?.kind ?? ''}`}>${shown}${credit && html`<figcaption part="meta">${credit}</figcaption>`}</figure>`
  );
};

/**
 * A name with its acronym, once, in brackets, and not where the name holds it already. A blank between two holes must
 * be of one text with something else: Chromium leaves out one beside a comment when it tells a screen reader.
 */
export const nameWith = (view: View, {name, acronym}: Pick<Organisation, 'name' | 'acronym'>): Shown => {
  const text = view.name(name);
  const short = view.name(acronym);
  return html`${inline(text)}${short && !text?.value.includes(short.value) ? html`<span class="acronym"> (${inline(short)})</span>` : undefined}`;
};

/** An organisation in a line, linked where it has an address. */
export const organisation = (view: View, one: Organisation): Shown =>
  view.name(one.name) &&
  (one.url ? html`<a part="link" href=${one.url}>${nameWith(view, one)}</a>` : nameWith(view, one));
