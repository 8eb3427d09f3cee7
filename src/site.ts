/**
 * Where the docs are: what a line on the console ends in is then the address of the page about it, with the code as its
 * anchor. Empty while they have no address: the code alone.
 */
export const SITE: string = '';
