import {html, nothing} from 'lit';
import type {Image, Organisation} from '../content/records.js';
import type {Picked} from '../locale/locale.js';
import {inline} from './text.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

/** A screen reader may choke on control characters, and a reader sees none. */
const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '');

const img = ({src, width, height}: Image, alt: Picked | undefined, part: string) =>
  html`<img
    part=${part}
    src=${src}
    alt=${plain(alt?.value ?? '')}
    lang=${alt?.lang ?? nothing}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;

/** A picture with its credit; a broken one leaves no box. */
export const picture = ({locale, broken}: View, image: Image | undefined): Shown => {
  if (!image || broken.has(image.src)) return nothing;
  const credit = locale.name(image.credit);
  return html`<figure class="picture ${image.kind ?? ''}">
    ${img(image, locale.name(image.alt), 'image')}
    ${credit ? html`<figcaption class="credit">${inline(credit)}</figcaption>` : nothing}
  </figure>`;
};

/**
 * A logo: its alternative text is the organisation's name, unless it has one of its own. A broken logo is
 * the name, unless that stands beside it.
 */
export const logo = ({locale, broken}: View, image: Image | undefined, name: Picked | undefined, nameBeside = false): Shown => {
  if (!image || broken.has(image.src)) return nameBeside ? nothing : inline(name);
  return img(image, locale.name(image.alt) ?? name, 'logo');
};

/** An organisation in a line: its name, linked where it has an address, and its acronym. */
export const organisation = ({locale}: View, {name, acronym, url}: Organisation): Shown => {
  const text = locale.name(name);
  if (!text) return nothing;
  const label = html`${inline(text)}${brackets(text, locale.name(acronym))}`;
  return url ? html`<a part="link" href=${url}>${label}</a>` : label;
};

/** An acronym, once, and not where the name holds it already. */
export const brackets = (name: Picked | undefined, acronym: Picked | undefined): Shown =>
  acronym && !name?.value.includes(acronym.value) ? html` <span class="acronym">(${inline(acronym)})</span>` : nothing;
