/** The classic script with everything: registers all widgets and upgrades placeholders. */
import './generated/define.js';
import {startPlaceholders} from './placeholder/placeholder.js';
import {tags} from './widgets.js';

startPlaceholders(tags);
