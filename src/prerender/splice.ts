import {locationOf} from './owners.js';
import type {Element} from './owners.js';

/** What takes the place of a part of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with its parts exchanged, which do not overlap. */
export const applied = (text: string, edits: readonly Edit[]): string => {
  let at = 0;
  const parts = [...edits]
    .sort((one, other) => one.start - other.start)
    .map(({start, end, text: instead}) => {
      const part = text.slice(at, start) + instead;
      at = end;
      return part;
    });
  return [...parts, text.slice(at)].join('');
};

/** Gives an element attributes, or takes them away, and leaves its others as they are written. */
export const attributeEdits = (
  html: string,
  element: Element,
  attributes: Readonly<Record<string, string | undefined>>,
): readonly Edit[] => {
  const {startTag, attrs: written = {}} = locationOf(element) ?? {};
  if (!startTag) return [];
  const end = Math.max(
    startTag.startOffset + 1 + element.tagName.length,
    ...Object.values(written).map(({endOffset}) => endOffset),
  );
  return Object.entries(attributes).flatMap(([name, value]): Edit[] => {
    const place = written[name];
    const text = value === undefined ? '' : `${name}="${value}"`;
    if (place) {
      const isGone = text === '' && /\s/.test(html.charAt(place.startOffset - 1));
      return [{start: place.startOffset - Number(isGone), end: place.endOffset, text}];
    }
    return text ? [{start: end, end, text: ` ${text}`}] : [];
  });
};
