import {define} from '../../widget/define.js';
import {content} from './success-stories.content.js';
import {SuccessStories} from './success-stories.js';

define(content.tag, SuccessStories);

// With the class come the types of its tag and events.
export {SuccessStories};
