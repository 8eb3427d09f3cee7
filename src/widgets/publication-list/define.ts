import {define} from '../../widget/define.js';
import {content} from './publication-list.content.js';
import {PublicationList} from './publication-list.js';

define(content.tag, PublicationList);

// With the class come the types of its tag and events.
export {PublicationList};
