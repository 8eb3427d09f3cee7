import type {NgoError} from '../content/errors.js';

/** Where data come from; `prerendered`: content that came with the page stands for them. */
export type SourceKind = 'property' | 'attribute' | 'child' | 'url' | 'prerendered';

/** Where a load is. */
export interface Load<T> {
  readonly state: 'idle' | 'loading' | 'ready' | 'error';
  /** Good data of the same source. */
  readonly value?: T | undefined;
  /** Whether nobody has given a source, and nobody seems to be about to. */
  readonly sourceless?: boolean;
  /** Whether content that came with the page stands for the data, which nobody has asked for. */
  readonly prerendered?: boolean;
  /** Whether it takes long. */
  readonly slow?: boolean;
  /** What ended it; while something is fetched again, what ended the time before. */
  readonly error?: NgoError | undefined;
  /** What ended the attempt before this one. */
  readonly retryError?: NgoError;
}
