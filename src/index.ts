/** The classes of all widgets, for developers. Registers nothing: import `ngo-widgets/<tag>/define` for that. */
export {NetworkMemberships} from './widgets/network-memberships/network-memberships.js';
export {ProjectResults} from './widgets/project-results/project-results.js';
export {SuccessStories} from './widgets/success-stories/success-stories.js';
export {NgoWidget} from './widget/ngo-widget.js';
export type {Status, WidgetError} from './widget/ngo-widget.js';
export type {FailureCode} from './content/failure.js';
export {define} from './widget/define.js';
export {tags} from './widgets.js';
