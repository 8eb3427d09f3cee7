import {createHash} from 'node:crypto';
import {isObject} from '../content/combinators.js';
import type {Json, JsonObject} from './source.js';

/**
 * What `snapshot` wrote, by path: `{"title.bg": "Zk3b9q"}`. Fingerprints, since the file is public: a name that somebody
 * takes out of a story must not live on beside it.
 */
export type Written = Readonly<Record<string, string>>;

export const isJsonObject = (value: Json | undefined): value is JsonObject => isObject(value);

/** A value in a few characters, which tell it from another and do not say what it is. */
export const fingerprint = (value: Json): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 8);

const pathOf = (path: string, key: string): string => (path ? `${path}.${key}` : key);
const isContent = (key: string): boolean => key !== '_source' && key !== '_edited';

/** Each value that has no keys, with its path; a list is one value. */
const leavesOf = (value: Json | undefined, path: string): readonly (readonly [path: string, value: Json])[] =>
  isJsonObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => (isContent(key) ? leavesOf(inner, pathOf(path, key)) : []))
    : value === undefined
      ? []
      : [[path, value]];

/**
 * What is to be remembered of a record: of what a person has changed a single character, by which a change of the source is
 * mostly seen, and a name that the person took out cannot be found by trying names.
 */
export const writtenOf = (value: JsonObject, edited: readonly string[] = []): Written =>
  Object.fromEntries(
    leavesOf(value, '').map(([path, leaf]) => {
      const print = fingerprint(leaf);
      // By its id a record is found again.
      return [path, edited.includes(path) && path !== 'id' ? print.slice(0, 1) : print];
    }),
  );

/** What was kept of a person's, by path. */
export interface Kept {
  readonly path: string;
  /** Whether the source has something new there, which the file does not get. */
  readonly differs: boolean;
}

/** Three states of one record: as it was written, as a person left it, as the source has it now. */
export class FieldMerge {
  readonly kept: Kept[] = [];
  private readonly paths: readonly string[];

  constructor(
    private readonly written: Written,
    /** The paths that were a person's the last time. */
    private readonly edited: readonly string[],
  ) {
    this.paths = Object.keys(written);
  }

  /** A record; what it has of its own beside content stays away. */
  record(mine: JsonObject, theirs: JsonObject): JsonObject {
    return this.object(mine, theirs, '');
  }

  private object(mine: JsonObject, theirs: JsonObject, path: string): JsonObject {
    const value = (key: string): Json | undefined =>
      this.value(ownOf(mine, key), ownOf(theirs, key), pathOf(path, key));
    const keys = merged(Object.keys(mine), Object.keys(theirs)).filter(isContent);
    return Object.fromEntries(keys.map((key) => [key, value(key)] as const).filter(([, one]) => one !== undefined));
  }

  private value(mine: Json | undefined, theirs: Json | undefined, path: string): Json | undefined {
    const isEdited = this.edited.some((one) => one === path || one.startsWith(`${path}.`));
    if (!isEdited && this.isAsWritten(mine, path)) return theirs;
    if (isJsonObject(mine) && isJsonObject(theirs)) return this.object(mine, theirs, path);
    const place =
      isJsonObject(mine) &&
      !this.edited.includes(path) &&
      Object.keys(mine).find((key) => this.isWritten(mine[key], path));
    if (isJsonObject(mine) && place && !isJsonObject(theirs)) {
      // A plain value that became one of several: the text, now in two languages; the address of a picture, now with its focus.
      for (const [path_] of leavesOf({...mine, [place]: undefined}, path))
        this.kept.push({path: path_, differs: false});
      return Object.fromEntries(
        Object.entries(mine)
          .map(([key, one]) => [key, key === place ? theirs : one] as const)
          .filter(([, one]) => one !== undefined),
      );
    }
    const same = JSON.stringify(mine) === JSON.stringify(theirs);
    if (!same) this.kept.push({path, differs: theirs !== undefined && !this.isAsWritten(theirs, path)});
    return mine;
  }

  private isWritten(value: Json | undefined, path: string): boolean {
    return (
      value !== undefined &&
      Object.hasOwn(this.written, path) &&
      fingerprint(value).startsWith(this.written[path] ?? ' ')
    );
  }

  /** Whether all that is in a value was written there, and nothing else was. */
  private isAsWritten(value: Json | undefined, path: string): boolean {
    const leaves = leavesOf(value, path);
    const before = this.paths.filter((one) => one === path || one.startsWith(`${path}.`));
    return leaves.length === before.length && leaves.every(([at, leaf]) => this.isWritten(leaf, at));
  }
}

const ownOf = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** One list, and what only another has, each behind what is before it there. */
export const merged = (main: readonly string[], other: readonly string[]): readonly string[] => {
  const known = new Set(main);
  // What goes before all, under `undefined`.
  const behind = new Map<string | undefined, string[]>([undefined, ...main].map((one) => [one, []]));
  let previous: string | undefined;
  for (const one of other)
    if (known.has(one)) previous = one;
    else behind.get(previous)?.push(one);
  return [...behind].flatMap(([one, others]) => (one === undefined ? others : [one, ...others]));
};
