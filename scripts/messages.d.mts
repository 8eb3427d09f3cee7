import type {Plugin} from 'vite';

/** Holds the messages that the entries say in tables, one per language. */
export const messageTables: (src: string, entries: readonly string[]) => Plugin;
