import type {ErrorCode} from '../content/errors.js';
import type {SourceKind} from '../source/load.js';
import type {Status} from './state.js';

/** The state changed. */
export type NgoStatusEvent = CustomEvent<{readonly from: Status; readonly to: Status}>;
/** Content was swapped in. `records`: valid ones in the document, before `only` and `limit`. */
export type NgoLoadEvent = CustomEvent<{
  readonly records: number;
  readonly invalid: number;
  readonly source: SourceKind;
}>;
/** A load failed; with `willRetry` it is tried again by itself. */
export type NgoErrorEvent = CustomEvent<{
  readonly code: ErrorCode;
  readonly status: number | undefined;
  readonly willRetry: boolean;
}>;

declare global {
  // They bubble: whatever is around a widget hears them, typed.
  interface GlobalEventHandlersEventMap {
    'ngo-status': NgoStatusEvent;
    'ngo-load': NgoLoadEvent;
    'ngo-error': NgoErrorEvent;
  }
}

/** Dispatches an event of ours: bubbling and composed, when the DOM is up to date. */
export const dispatch = <K extends `ngo-${string}` & keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: K,
  detail: GlobalEventHandlersEventMap[K]['detail'],
): void => {
  target.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
};
