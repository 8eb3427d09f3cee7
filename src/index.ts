/** The classes of all widgets, for developers. Registers nothing: import `ngo-widgets/<tag>/define` for that. */
export * from './generated/classes.js';
export {NgoWidget} from './widget/ngo-widget.js';
export type {Status, WidgetError} from './widget/ngo-widget.js';
export type {ErrorCode as FailureCode} from './content/errors.js';
export type * from './json.js';
export {define} from './widget/define.js';
export {tags} from './widgets.js';
