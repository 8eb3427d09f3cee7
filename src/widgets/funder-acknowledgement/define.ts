import {define} from '../../widget/define.js';
import {content} from './funder-acknowledgement.content.js';
import {FunderAcknowledgement} from './funder-acknowledgement.js';

define(content.tag, FunderAcknowledgement);

// With the class come the types of its tag and events.
export {FunderAcknowledgement};
