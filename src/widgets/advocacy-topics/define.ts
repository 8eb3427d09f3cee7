import {define} from '../../widget/define.js';
import {content} from './advocacy-topics.content.js';
import {AdvocacyTopics} from './advocacy-topics.js';

define(content.tag, AdvocacyTopics);

// With the class come the types of its tag and events.
export {AdvocacyTopics};
