import {define} from '../../widget/define.js';
import {content} from './success-stories.content.js';
import {SuccessStories} from './success-stories.js';

define(content.tag, SuccessStories);
