/** A project from what an organisation has already: a sheet, a feed, posts of WordPress, a file of IATI. Loaded when it is needed. */
import {CommandError} from '../../../src/cli/command-error.js';
import type {Message, Values} from '../../../src/cli/messages.js';
import {kindOf} from '../../../src/snapshot/kind.js';
import {readers} from '../../../src/snapshot/readers.js';
import {itemMessages} from '../../../src/snapshot/item-messages.js';
import {sheetErrors} from '../../../src/snapshot/sheet/sheet-messages.js';
import type {Dropped, Source} from '../../../src/snapshot/source.js';
import {importTexts} from '../texts.js';
import type {Json} from './json.js';
import type {ContentTag, Project} from './project.js';

export interface Refused {
  readonly error: Message;
  readonly values: Values;
  /** It has records, and does not tell of which widget: somebody has to. */
  readonly isUnclear: boolean;
}
export interface Imported {
  readonly project: Project;
  readonly dropped: readonly Dropped[];
}

/** What is said otherwise here than by the command. */
const ownWords = new Map<Message, Message>([
  [sheetErrors.noColumns, importTexts.noColumns],
  [itemMessages.allDropped, importTexts.allDropped],
]);

/** Whether something is meant to be JSON, and so to be mended rather than made into it. */
export const isJson = (bytes: Uint8Array): boolean => /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 100)));

/**
 * @param address where it came from, where it came from the web
 * @param widget what it is for, where somebody has said so
 */
export const importProject = async (
  bytes: Uint8Array,
  name: string,
  address: string | undefined,
  widget: ContentTag | undefined,
): Promise<Imported | Refused> => {
  const source: Source = {name, bytes, baseUrl: address};
  try {
    const read = await readers[kindOf(source)]();
    const {document, dropped} = await read(source, {widget, mapping: undefined});
    const project: Project = {
      id: crypto.randomUUID(),
      name: name.replace(/\.\w{2,5}$/, ''),
      // Without what is undefined in it.
      document: JSON.parse(JSON.stringify(document)) as Json,
      source: '',
      settings: {fileName: 'content.json'},
    };
    return {project, dropped};
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown;
    const {text, values} = thrown;
    return {
      error: ownWords.get(text) ?? text,
      // What was pasted has no name.
      values: name ? values : {...values, file: importTexts.pasted},
      isUnclear: text === sheetErrors.whichWidget,
    };
  }
};
