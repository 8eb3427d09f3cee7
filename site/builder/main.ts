import {Builder} from './builder.js';

customElements.define('ngo-builder', Builder);
