import {tags} from '../widgets.js';
import {isLight, luminanceOf} from './ink.js';

/** What a widget takes of the page's headings and links, by the names that `host.styles.ts` gives it. */
export type PageLook = Readonly<Record<string, string>>;

/** An element of the page, and how it looks. What is read last, where it is needed, may cost the page a layout. */
interface Sample {
  readonly own: CSSStyleDeclaration;
  /** The look of what is around it. */
  readonly around: CSSStyleDeclaration;
}

/** How many headings or links of one place are looked at. */
const ENOUGH = 12;

/** What looks as it does for a reason of its own; and widgets, whose fallback is laid out as they are. */
const APART = ['nav', 'footer', 'aside', 'dialog', 'form', 'button', '[data-ngo-widget]', ...tags].join();

const LINK = ':is(p, li, td, dd) > a[href]';

const isClear = (color: string): boolean => /^rgba.*, 0\)$|\/ 0\)$/.test(color);

/** Whether a colour can be read where text of that ink can: at 3 : 1, on white under dark ink, on black under light. */
const isReadable = (color: string, ink: string): boolean =>
  !isClear(color) && (isLight(ink) ? luminanceOf(color) >= 0.1 : luminanceOf(color) <= 0.3);

const sampleOf = (element: Element): Sample | undefined => {
  const {parentElement} = element;
  return parentElement ? {own: getComputedStyle(element), around: getComputedStyle(parentElement)} : undefined;
};

/** Whether something stands on the ground on which a text of this ink stands, with no ground of its own. */
const isOnGroundOf = (ink: string, {own, around}: Sample): boolean =>
  around.color === ink && isClear(own.backgroundColor) && own.backgroundImage === 'none' && isReadable(own.color, ink);

const parentOf = (node: Node): ParentNode | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** The nearest of the page's elements of a kind that stand on the widget's ground, from the widget outwards. */
const nearest = (widget: Element, ink: string, kind: string): Sample | undefined => {
  for (let around = parentOf(widget); around; around = parentOf(around)) {
    const some = [...around.querySelectorAll(kind)].filter((one) => !one.closest(APART)).slice(0, ENOUGH);
    for (const one of some) {
      const sample = sampleOf(one);
      if (sample && isOnGroundOf(ink, sample)) return sample;
    }
  }
  return undefined;
};

const isAsText = ({own, around}: Sample): boolean =>
  own.fontSize === around.fontSize && own.fontWeight === around.fontWeight && own.color === around.color;

/** What the rules of a page that has none of a kind would make of one: made at the end of its body, read, and gone in one task. */
const probe = (kind: string, ink: string, read: (sample: Sample) => PageLook): PageLook => {
  const one = document.createElement(kind === LINK ? 'a' : kind);
  one.setAttribute('href', '#');
  const outermost = kind === LINK ? document.createElement('p') : one;
  if (outermost !== one) outermost.append(one);
  document.body.append(outermost);
  const sample = sampleOf(one);
  const look = sample && isOnGroundOf(ink, sample) && !isLeft(kind, one, sample) ? read(sample) : {};
  outermost.remove();
  return look;
};

/** The browser's own blue is no look of the page, and a heading that looks as text does says nothing either: a reset has taken its look. */
const isLeft = (kind: string, probe: HTMLElement, sample: Sample): boolean => {
  if (kind !== LINK) return isAsText(sample);
  const {color} = sample.own;
  probe.style.all = 'revert';
  const isOwn = color === sample.own.color;
  probe.style.all = '';
  return isOwn;
};

/** Family, weight and spacing of the page's headings; their colour where that is not the text's. */
const headingLook = (name: string, {own, around}: Sample): PageLook => ({
  [`--_${name}-weight`]: own.fontWeight,
  [`--_${name}-spacing`]: `${+((parseFloat(own.letterSpacing) || 0) / (parseFloat(own.fontSize) || 1)).toFixed(4)}em`,
  ...(own.fontFamily === around.fontFamily ? {} : {[`--_${name}-family`]: own.fontFamily}),
  ...(own.color === around.color ? {} : {[`--_${name}-color`]: own.color}),
});

/** Colour and line of the page's links. One that looks as text does says nothing: a reset has taken its look. */
const linkLook = ({own, around}: Sample): PageLook => {
  if (own.color === around.color || parseFloat(own.paddingInlineStart) > 0) return {};
  const isUnderlined = own.textDecorationLine.includes('underline') || parseFloat(own.borderBlockEndWidth) > 0;
  return {'--_link-color': own.color, ...(isUnderlined ? {} : {'--_link-line': 'none'})};
};

/** The names of the elements whose look is that of the page's own: of a widget's title, if it shows, of its items' headings, of links. */
export interface Kinds {
  readonly title: string | undefined;
  readonly heading: string;
}

/** How the page's headings and links look where a widget stands. Nothing stays in the page. */
export const pageLookOf = (widget: Element, {title, heading}: Kinds): PageLook => {
  const ink = getComputedStyle(widget).color;
  const lookOf = (kind: string, read: (sample: Sample) => PageLook): PageLook => {
    const sample = nearest(widget, ink, kind);
    return sample ? read(sample) : probe(kind, ink, read);
  };
  return {
    ...(title && lookOf(title, (sample) => headingLook('title', sample))),
    ...lookOf(heading, (sample) => headingLook('heading', sample)),
    ...lookOf(LINK, linkLook),
  };
};
