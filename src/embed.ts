/** The classic script with everything: registers all widgets and turns placeholders. */
import './generated/define.js';
import {startPlaceholders} from './placeholder/placeholder.js';

startPlaceholders();
