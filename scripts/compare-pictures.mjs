/** Compares two pictures of a page, which may differ in height. */
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** A picture on a taller sheet. */
const onSheet = (picture, width, height) => {
  const sheet = new PNG({width, height});
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
};

/**
 * @param {Buffer} before a PNG
 * @param {Buffer} after a PNG
 * @returns {{words: string, image: Buffer}} how much differs, and a PNG in which it is red
 */
export const compare = (before, after) => {
  const [past, now] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(past.width, now.width);
  const height = Math.max(past.height, now.height);
  const difference = new PNG({width, height});
  const [one, other] = [past, now].map((picture) => onSheet(picture, width, height).data);
  const pixels = pixelmatch(one, other, difference.data, width, height, {threshold: 0.05});
  const taller = now.height - past.height;
  const size = taller ? `, ${Math.abs(taller)} px ${taller > 0 ? 'taller' : 'shorter'}` : '';
  return {
    words: `${pixels} px differ (${((100 * pixels) / (width * height)).toFixed(2)} %)${size}`,
    image: PNG.sync.write(difference),
  };
};
