import {ContentForm} from './content-form.js';

if (!customElements.get('ngo-content-form')) customElements.define('ngo-content-form', ContentForm);
