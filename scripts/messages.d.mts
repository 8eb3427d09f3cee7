import type {Plugin} from 'vite';

/** Writes our own words in both languages where they are said, as small as they get. */
export const inlineMessages: (src: string) => Plugin;
