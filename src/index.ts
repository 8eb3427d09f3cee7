/** The classes of all widgets, for developers. Registers nothing: import `ngo-widgets/<tag>/define` for that. */
export {NetworkMemberships} from './widgets/network-memberships/network-memberships.js';
export {ProjectResults} from './widgets/project-results/project-results.js';
export {SuccessStories} from './widgets/success-stories/success-stories.js';
export {AdvocacyTopics} from './widgets/advocacy-topics/advocacy-topics.js';
export {ContactCard} from './widgets/contact-card/contact-card.js';
export {FunderAcknowledgement} from './widgets/funder-acknowledgement/funder-acknowledgement.js';
export {LanguageSwitch} from './widgets/language-switch/language-switch.js';
export {NewsTeasers} from './widgets/news-teasers/news-teasers.js';
export {PublicationList} from './widgets/publication-list/publication-list.js';
export {NgoWidget} from './widget/ngo-widget.js';
export type {Status, WidgetError} from './widget/ngo-widget.js';
export type {FailureCode} from './content/failure.js';
export {define} from './widget/define.js';
export {tags} from './widgets.js';
