import {define} from '../../widget/define.js';
import {LanguageSwitch} from './language-switch.js';

define('language-switch', LanguageSwitch);
