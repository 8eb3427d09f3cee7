/** A project from a file that somebody has: whatever reads as JSON, with what the check can mend in it. */
import {decode} from '../../../src/cli/file-kind.js';
import {mend} from '../../../src/cli/syntax.js';
import type {Message, Values} from '../../../src/cli/messages.js';
import {entriesOf} from './entries.js';
import {isObject, readJson, type Json} from './json.js';
import {tagsOf, type Project} from './project.js';
import {openTexts} from '../texts.js';

/** What was mended in a file: the first of it, in words, and how many there are. */
export interface Mending {
  readonly what: Message;
  readonly values: Values;
  readonly count: number;
}
interface Read {
  readonly source: string;
  readonly document: Json;
  readonly mending?: Mending;
}
const read = (text: string): Read | undefined => {
  const document = readJson(text);
  return document === undefined ? undefined : {source: text, document};
};
/** The text of a file that is not JSON as it stands, where what is meant is plain. */
const readMended = (text: string): Read | undefined => {
  const {text: meant, errors} = mend(text);
  const found = meant === undefined ? undefined : read(meant);
  const [first] = errors;
  return found && {...found, ...(first && {mending: {what: first.what, values: first.values, count: errors.length}})};
};
const readable = (written: string): Read | undefined => {
  try {
    return read(written) ?? readMended(written);
  } catch {
    // It goes deeper than a browser can follow.
    return undefined;
  }
};

/**
 * @param folder the address that the file came from, where it came from the web
 */
export const readProject = (
  bytes: Uint8Array,
  fileName: string,
  folder?: string,
):
  | {readonly project: Project; readonly mending?: Mending | undefined}
  | {readonly error: Message}
  /** It has records, and does not tell of which widget: somebody has to. */
  | {readonly unclear: Project} => {
  const {text} = decode(bytes);
  const written = text?.replace(/^\uFEFF/, '');
  if (written === undefined || !written.trim()) return {error: openTexts.unreadable};
  const found = readable(written);
  if (!found || typeof found.document !== 'object' || found.document === null) return {error: openTexts.notJson};
  const {source, document, mending} = found;
  const project: Project = {
    id: crypto.randomUUID(),
    name: fileName.replace(/\.json$/i, ''),
    document,
    source,
    settings: {fileName: fileName || 'content.json', ...(folder && {folder})},
  };
  if (tagsOf(project)[0]) return {project, mending};
  const items = entriesOf(isObject(document) ? document.items : document);
  return items.some(({value}) => isObject(value)) ? {unclear: project} : {error: openTexts.noWidget};
};
