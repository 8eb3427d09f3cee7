import {formatMessage} from './messages.js';
import type {Message, Values} from './messages.js';

/** The command ends here, or its work on one file: it was called wrongly, or something cannot be read, understood or written. */
export class CommandError extends Error {
  constructor(
    readonly text: Message,
    readonly values: Values = {},
  ) {
    super(formatMessage(text, 'en', values));
  }
}
