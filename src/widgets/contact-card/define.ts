import {define} from '../../widget/define.js';
import {content} from './contact-card.content.js';
import {ContactCard} from './contact-card.js';

define(content.tag, ContactCard);

// With the class come the types of its tag and events.
export {ContactCard};
