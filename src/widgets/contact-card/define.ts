import {define} from '../../widget/define.js';
import {content} from './contact-card.content.js';
import {ContactCard} from './contact-card.js';

define(content.tag, ContactCard);
