/** A long file, shortened for the preview: it shares its thread with the form, and typing must never wait for it. */
import {entriesOf} from './entries.js';
import {isArray, valueAt, withValue, type Json, type Path} from './json.js';
import {itemsPath, type ContentTag} from './project.js';

/** How many records of a widget are drawn in less time than somebody notices: a project is long. */
export const excerptLength = (tag: ContentTag): number => (tag === 'project-results' ? 4 : 10);

/** How many records a widget has. */
export const countOf = (document: Json, tag: ContentTag): number =>
  entriesOf(valueAt(document, itemsPath(document, tag))).length;

/**
 * The same document with no more than so many records of a widget: those from where somebody writes.
 *
 * @param place the path of what was changed last
 */
export const excerptOf = (document: Json, tag: ContentTag, place: Path): Json => {
  const path = itemsPath(document, tag);
  const items = valueAt(document, path);
  const length = excerptLength(tag);
  if (!isArray(items) || items.length <= length) return document;
  const isWithin = path.every((step, index) => place[index] === step);
  const at = isWithin ? Number(place[path.length] ?? 0) : 0;
  const start = Math.min(Math.floor(at / length) * length, items.length - length);
  return withValue(document, path, items.slice(start, start + length)) ?? null;
};
