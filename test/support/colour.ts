/** Colours as they are painted: the engine's own canvas reads every notation and lays one over another. */
import {found} from './element.js';

type Pixel = readonly [red: number, green: number, blue: number];

const context = found(
  Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true}),
);

/** What is seen of colours that are painted over one another, the first on white. */
export const painted = (...layers: readonly string[]): Pixel => {
  for (const layer of ['#fff', ...layers]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

const linear = (channel: number): number =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

/** WCAG's relative luminance. */
const luminance = ([red, green, blue]: Pixel): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG's contrast ratio. */
export const contrast = (one: Pixel, other: Pixel): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The grounds that are painted behind an element, outermost first, through shadow roots. */
export const grounds = (element: Element | null): string[] => {
  if (!element) return [];
  const outer = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const {backgroundColor, backgroundImage} = getComputedStyle(element);
  // One colour over another is written as a gradient.
  const [, over = 'transparent'] = /^linear-gradient\(([a-z-]+\([^)]*\))/.exec(backgroundImage) ?? [];
  return [...grounds(outer), backgroundColor, over];
};
