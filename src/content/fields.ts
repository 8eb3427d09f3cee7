/** All that a declaration is written with. */
export * from './addresses.js';
export * from './combinators.js';
export * from './localized.js';
export * from './scalars.js';
