import {pattern} from './fields.js';

/**
 * A telephone number with its country, in any spacing (E.164: at most 15 digits) and without the nought that is only
 * for callers at home; or a short one that is dialled as it is, such as 116 111.
 */
export const TELEPHONE = /^\+(?!.*\(0)\d(?:(?:\/|[ ().-]*)\d){6,14}$|^\d(?: ?\d){2,5}$/;
/** An e-mail address, and nothing that a `mailto:` link would read as more. */
export const EMAIL = /^[^\s@<>,;:"()?&%/]+@[^\s@<>,;:"()?&%/]+\.[^\s@<>,;:"()?&%/.]+$/;
/** ISO 3166, two letters. */
export const COUNTRY = /^[A-Z]{2}$/;

// What is of another form is reported, and shows as the text that it is.
export const phoneNumber = pattern('"+359 2 123 4567"', TELEPHONE);
export const email = pattern('"name@example.org"', EMAIL);
export const country = pattern('"BG"', COUNTRY);
