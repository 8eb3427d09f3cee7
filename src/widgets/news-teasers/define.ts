import {define} from '../../widget/define.js';
import {content} from './news-teasers.content.js';
import {NewsTeasers} from './news-teasers.js';

define(content.tag, NewsTeasers);

// With the class come the types of its tag and events.
export {NewsTeasers};
