import type {Edit} from 'jsonc-parser';

/**
 * A text with some edits, none of which touches what another changes. In one go: one after the other, thousands would
 * each copy the whole text.
 */
export const edited = (text: string, edits: readonly Edit[]): string => {
  let [result, end] = ['', 0];
  for (const {offset, length, content} of edits.toSorted(
    (one, other) => one.offset - other.offset || one.length - other.length,
  )) {
    if (offset < end) throw new Error('Overlapping edits');
    result += text.slice(end, offset) + content;
    end = offset + length;
  }
  return result + text.slice(end);
};
