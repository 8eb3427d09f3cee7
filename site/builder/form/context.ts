import type {Finding} from '../check.worker.js';
import type {Json, Path} from '../model/json.js';
import type {Message, Values} from '../../../src/cli/messages.js';
import type {Language} from '../../../src/schema/text-types.js';

/** What the fields of a form know, and what they ask for. */
export interface FormContext {
  /** The language of the builder itself. */
  readonly language: Language;
  /** The languages that a text is written in, those that show; the first is that of the file’s plain texts. */
  readonly textLanguages: readonly string[];
  /** The language of the file’s plain texts. */
  readonly contentLanguage: string;
  /** What relative addresses are relative to; undefined: nobody knows yet. */
  readonly baseUrl: string | undefined;
  readonly say: (message: Message, values?: Values) => string;
  readonly valueAt: (path: Path) => Json | undefined;
  /** Changes a value; `undefined` removes it. `order`: the keys of the record around it, as they are declared. */
  readonly edit: (path: Path, value: Json | undefined, order?: readonly string[]) => void;
  /** Changes a value, says so, and offers to undo it; `undone` follows where somebody does at once. */
  readonly change: (path: Path, value: Json | undefined, said: string, undone?: () => void) => void;
  /** What is wrong at a place itself, and not deeper; of a text in several languages, in any of them. */
  readonly findingsAt: (path: Path, isLocalized?: boolean) => readonly Finding[];
  /** How much is wrong at a place and in it. */
  readonly countWithin: (path: Path) => number;
  /** How many entries of a list are to be drawn now, of so many: the others follow. */
  readonly drawn: (length: number) => number;
  /** Whether a part that folds is open. */
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string, open?: boolean) => void;
  /** Moves the focus, once what it asks for is drawn. */
  readonly focus: (id: string) => void;
}

/** The id of what belongs to a path: unique in the form, and a name that CSS and `for` take. */
export const idOf = (path: Path, part = ''): string => ['f', ...path, part].filter((step) => step !== '').join('.');
