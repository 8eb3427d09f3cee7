import {define} from '../../widget/define.js';
import {content} from './network-memberships.content.js';
import {NetworkMemberships} from './network-memberships.js';

define(content.tag, NetworkMemberships);

// With the class come the types of its tag and events.
export {NetworkMemberships};
