import type {CommandError} from './command-error.js';
import {formatMessage} from './messages.js';
import type {Language, Message, Values} from './messages.js';

/** What the program has to do with the world. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether something comes through the standard input. */
  readonly piped: boolean;
  readonly colours: boolean;
  /** Whether the standard error is a terminal, where a line can be written over. */
  readonly live: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What an option may be given: nothing, one of a list, a number, or anything at all. */
export type OptionKind = 'flag' | 'number' | 'value' | readonly string[];

/** Each option's values, in the order in which they were given; a flag has `''`. */
export type Options = ReadonlyMap<string, readonly string[]>;

/** What a subcommand is called with. */
export interface Call extends World {
  readonly operands: readonly string[];
  readonly options: Options;
  readonly language: Language;
  /** Tells of an error after which the work goes on. */
  readonly printError: (error: CommandError) => void;
}

/** One of the things that the program does: `ngo-widgets validate`. */
export interface Subcommand {
  readonly usage: Message;
  readonly usageValues?: Values;
  /** Its own, beside `--help`, `--version` and `--lang`. */
  readonly options: Readonly<Record<string, OptionKind>>;
  /** Checks what a kind of option cannot say. */
  readonly check?: (options: Options) => void;
  /**
   * @returns the exit code: 0 all is well, 1 something was found, 2 it could not be done
   * @throws {CommandError} where it was called wrongly
   */
  readonly run: (call: Call) => Promise<number>;
}

/** The value of an option that is given once; of several, the last. */
export const valueOf = (options: Options, name: string): string | undefined => options.get(name)?.at(-1);

/** A sentence for the terminal. */
export const line = (message: Message, language: Language, values?: Values): string =>
  `${formatMessage(message, language, values)}\n`;
