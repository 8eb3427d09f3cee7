import {like} from './fields.js';

/** As a text of its own that shows even where it is not what it should be: then it is reported, and no link. */

/**
 * A telephone number with its country, in any spacing (E.164: at most 15 digits); or a short one that is dialled as it is, such as 116 111.
 */
export const phoneNumber = like('"+359 2 123 4567"', /^\+\d(?:[ ()./-]*\d){6,14}$|^\d(?: ?\d){2,5}$/);

/** An e-mail address. */
export const email = like('"name@example.org"', /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]+$/);

/** A country: two letters of ISO 3166. */
export const country = like('"BG"', /^[A-Z]{2}$/);
