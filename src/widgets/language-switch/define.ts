import {define} from '../../widget/define.js';
import {LanguageSwitch} from './language-switch.js';

define('language-switch', LanguageSwitch);

// With the class come the types of its tag and events.
export {LanguageSwitch};
