/** A version of WordPress that the plugin is tried on. */
export type Version = '6.1' | '6.5';
/** Gets PHP and every WordPress that is to be had, once. */
export const findWordPress: () => {readonly [version in Version]: string | undefined};
