/** A project from a file that somebody has: whatever reads as JSON, with what the check can mend in it. */
import {decode} from '../../../src/cli/file-kind.js';
import {mend} from '../../../src/cli/syntax.js';
import type {Message} from '../../../src/cli/messages.js';
import {entriesOf} from './entries.js';
import {isObject, readJson} from './json.js';
import {tagsOf, type Project} from './project.js';
import {openTexts} from '../texts.js';

/** The text of a file that is not JSON as it stands, where what is meant is plain. */
const mended = (text: string): string | undefined => {
  const {text: meant} = mend(text);
  return meant !== undefined && readJson(meant) !== undefined ? meant : undefined;
};
const readable = (written: string): string | undefined => {
  try {
    return readJson(written) === undefined ? mended(written) : written;
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
  | {readonly project: Project}
  | {readonly error: Message}
  /** It has records, and does not tell of which widget: somebody has to. */
  | {readonly unclear: Project} => {
  const {text} = decode(bytes);
  const written = text?.replace(/^\uFEFF/, '');
  if (written === undefined || !written.trim()) return {error: openTexts.unreadable};
  const source = readable(written);
  const document = source === undefined ? undefined : readJson(source);
  if (source === undefined || document === undefined || document === null || typeof document !== 'object')
    return {error: openTexts.notJson};
  const name = fileName.replace(/\.json$/i, '');
  const project: Project = {
    id: crypto.randomUUID(),
    name,
    document,
    source,
    settings: {fileName: fileName || 'content.json', ...(folder && {folder})},
  };
  if (tagsOf(project)[0]) return {project};
  const items = entriesOf(isObject(document) ? document.items : document);
  return items.some(({value}) => isObject(value)) ? {unclear: project} : {error: openTexts.noWidget};
};
