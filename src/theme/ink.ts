/** The channels' shares in luminance. */
const SHARES = [0.2126, 0.7152, 0.0722];

/** The relative luminance of a colour, as computed (WCAG 2.2): 0 is black, 1 is white. */
export const luminanceOf = (color: string): number => {
  const [, notation = '', numbers = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)/.exec(color) ?? [];
  const channels = numbers.split(/[ ,/]+/, 3).map(parseFloat);
  // `oklab` and `oklch`, `lab` and `lch` begin with a lightness.
  if (notation.startsWith('ok')) return (channels[0] ?? 0) ** 3;
  if (notation.startsWith('l')) return (((channels[0] ?? 0) + 16) / 116) ** 3;
  const whole = notation.startsWith('rgb') ? 255 : 1;
  const linear = channels.map((channel) => ((channel / whole + 0.055) / 1.055) ** 2.4);
  return linear.reduce((sum, channel, index) => sum + channel * (SHARES[index] ?? 0), 0);
};

/** Whether a colour, as computed, is so light that black stands out from it more than white. */
export const isLight = (color: string): boolean => luminanceOf(color) > 0.179;

/** Tells whether an element's text is light, so that what is around it must be dark. Looks once, when it is asked. */
export const lightInkOf = (element: Element): (() => boolean) => {
  let light: boolean | undefined;
  return () => (light ??= isLight(getComputedStyle(element).color));
};
