/** The classic script with everything: registers all widgets and turns placeholders. */
import './widgets/advocacy-topics/define.js';
import './widgets/contact-card/define.js';
import './widgets/funder-acknowledgement/define.js';
import './widgets/language-switch/define.js';
import './widgets/network-memberships/define.js';
import './widgets/news-teasers/define.js';
import './widgets/project-results/define.js';
import './widgets/publication-list/define.js';
import './widgets/success-stories/define.js';
import {startPlaceholders} from './placeholder/placeholder.js';

startPlaceholders();
