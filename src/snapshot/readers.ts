import type {Reader, SourceKind} from './source.js';

export type Readers = Readonly<Partial<Record<SourceKind, () => Promise<Reader>>>>;

/** Each is loaded when it is asked for: who reads a feed does not wait for what reads sheets. */
export const readers: Readers = {};
