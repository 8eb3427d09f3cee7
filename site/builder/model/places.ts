/** What the check found, by place: a form of many records asks for each of its fields at each key. */
import type {Finding} from '../check.worker.js';

export class FindingsByPlace {
  readonly #at = new Map<string, Finding[]>();
  /** Those one key below: of a text, in one of its languages. */
  readonly #below = new Map<string, Finding[]>();
  readonly #within = new Map<string, number>();

  constructor(findings: readonly Finding[]) {
    const add = (map: Map<string, Finding[]>, place: string, finding: Finding) =>
      map.set(place, [...(map.get(place) ?? []), finding]);
    for (const finding of findings) {
      const {path} = finding;
      add(this.#at, path, finding);
      const dot = path.lastIndexOf('.');
      if (dot > 0 && !path.includes('[', dot)) add(this.#below, path.slice(0, dot), finding);
      const ends = [...path.matchAll(/[.[]|$/g)].map(({index}) => index).filter((end) => end > 0);
      for (const end of new Set(ends)) {
        const place = path.slice(0, end);
        this.#within.set(place, (this.#within.get(place) ?? 0) + 1);
      }
    }
  }

  /** What is wrong at a place itself; of a text in several languages, in any of them. */
  at(place: string, isLocalized: boolean): readonly Finding[] {
    const own = this.#at.get(place) ?? [];
    return isLocalized ? [...own, ...(this.#below.get(place) ?? [])] : own;
  }
  /** How much is wrong at a place and in it. */
  countWithin(place: string): number {
    return this.#within.get(place) ?? 0;
  }
}
