import {define} from '../../widget/define.js';
import {content} from './project-results.content.js';
import {ProjectResults} from './project-results.js';

define(content.tag, ProjectResults);

// With the class come the types of its tag and events.
export {ProjectResults};
