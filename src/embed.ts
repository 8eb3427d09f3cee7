/** The classic script with everything: registers all widgets and turns placeholders. */
import './widgets/network-memberships/define.js';
import './widgets/project-results/define.js';
import './widgets/success-stories/define.js';
import {startPlaceholders} from './placeholder/placeholder.js';

startPlaceholders();
