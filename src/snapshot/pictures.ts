import {compact} from './items.js';
import type {JsonObject} from './source.js';

/** A name of a file, or what a camera calls its pictures: no text for those who cannot see. */
const NO_TEXT = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg)$|^(?:img|dsc|image|photo|снимка)[\s_-]*\d+/i;

/** A picture of an item. Where nobody has said what it shows, it is left to decorate. */
export const imageOf = (picture: {
  readonly src: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
}): JsonObject => {
  const {src, alt = '', width, height} = picture;
  const sized = width && height ? {width, height} : {};
  return compact({src, alt: NO_TEXT.test(alt.trim()) ? '' : alt.trim(), ...sized});
};
