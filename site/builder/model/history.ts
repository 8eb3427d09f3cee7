import type {Json} from './json.js';

/** Edits of one place that follow within this time, in milliseconds, are undone together. */
const TOGETHER = 1500;
const STEPS = 100;

/** What a document was, step by step. */
export class History {
  #past: {readonly document: Json; readonly place: string; readonly time: number}[] = [];

  get isEmpty(): boolean {
    return this.#past.length === 0;
  }
  /** @param place where it was changed then; empty: a step of its own */
  push(document: Json, place: string): void {
    const now = Date.now();
    const last = this.#past.at(-1);
    const isSame = place !== '' && last?.place === place && now - last.time < TOGETHER;
    this.#past = isSame
      ? [...this.#past.slice(0, -1), {...last, time: now}]
      : [...this.#past.slice(1 - STEPS), {document, place, time: now}];
  }
  pop(): Json | undefined {
    return this.#past.pop()?.document;
  }
  clear(): void {
    this.#past = [];
  }
}
