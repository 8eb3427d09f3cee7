import {altText, record, recommended} from './fields.js';
import {imageFields} from './records.js';

/** A picture; `alt: ""` says that it is decorative. */
export const image = record({...imageFields, alt: recommended(altText)}, 'src');
