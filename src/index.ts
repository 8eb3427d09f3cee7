/** The classes of all widgets, for developers. Registers nothing: import `ngo-widgets/<tag>/define` for that. */
export * from './generated/classes.js';
export type * from './json.js';
export {NgoWidget} from './widget/ngo-widget.js';
export type {NgoErrorEvent, NgoLoadEvent, NgoStatusEvent} from './widget/events.js';
export type {Status, WidgetError} from './widget/state.js';
export type {WidgetElement, WidgetEvents, WidgetProps, WidgetTag} from './widget-props.js';
export type {ErrorCode} from './content/errors.js';
export {addMessages, availableLanguages} from './locale/messages.js';
export {define} from './widget/define.js';
export {tags} from './widgets.js';
