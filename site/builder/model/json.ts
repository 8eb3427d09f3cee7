/**
 * A JSON text as a value that is edited and written again, so that what nobody touched stays as it was written, byte for
 * byte: blanks, escapes, the order of keys, what no form knows.
 */
import {entries, properties, readTree} from '../../../src/cli/tree.js';
import type {Node} from '../../../src/cli/tree.js';

export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};
export type JsonObject = {readonly [key: string]: Json};
/** Steps to a value: keys of objects, places in arrays. */
export type Path = readonly (string | number)[];

export const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How an object or an array was written, for itself or for what it was changed from. */
interface Written {
  readonly source: string;
  readonly node: Node;
  /** What stood there; the same object: nothing in it was changed. */
  readonly value: Json;
}
const writing = new WeakMap<object, Written>();

/** The value of a text that is JSON; undefined where it is none. */
export const readJson = (source: string): Json | undefined => {
  const build = (node: Node): Json => {
    if (node.type !== 'object' && node.type !== 'array') return node.value ?? null;
    const value: Json =
      node.type === 'array'
        ? entries(node).map(build)
        : Object.fromEntries(properties(node).map(({key, value: inner}) => [key, build(inner)]));
    writing.set(value, {source, node, value});
    return value;
  };
  const root = readTree(source);
  return root && build(root);
};

/** A changed copy is written as what it was made from. */
export const copied = <T extends object>(from: object, copy: T): T => {
  const written = writing.get(from);
  if (written) writing.set(copy, written);
  return copy;
};

/** Whether a value is as it was read: nobody changed it. */
export const isAsRead = (value: Json): boolean =>
  typeof value === 'object' && value !== null && writing.get(value)?.value === value;

/** The value at a path; undefined where there is none. */
export const valueAt = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as JsonObject)[step] : undefined,
    value,
  );

/**
 * The same with another value at a path; what is missing on the way is made. `undefined` removes: a key from its object,
 * an entry from its array, where the entries behind it move up.
 *
 * @param order the keys of the record around it, as they are declared: a new one takes its place among them
 */
export const withValue = (
  value: Json | undefined,
  [step, ...rest]: Path,
  next: Json | undefined,
  order: readonly string[] = [],
): Json | undefined => {
  if (step === undefined) return next;
  const inner = (at: Json | undefined) => withValue(at, rest, next, order);
  if (isArray(value) || (value === undefined && typeof step === 'number')) {
    const list = value ?? [];
    const entry = inner(list[Number(step)]);
    const changed = entry === undefined ? list.toSpliced(Number(step), 1) : withEntry(list, Number(step), entry);
    return copied(list, changed);
  }
  const object = isObject(value) ? value : {};
  const entry = inner(object[step]);
  if (entry === undefined) {
    const {[step]: _, ...others} = object;
    return copied(object, others);
  }
  if (Object.hasOwn(object, step)) return copied(object, {...object, [step]: entry});
  const after = order.slice(order.indexOf(`${step}`) + 1);
  const entries = Object.entries(object);
  const place = rest.length > 0 || !order.includes(`${step}`) ? -1 : entries.findIndex(([key]) => after.includes(key));
  return copied(
    object,
    Object.fromEntries(entries.toSpliced(place < 0 ? entries.length : place, 0, [`${step}`, entry])),
  );
};
const withEntry = (list: readonly Json[], index: number, entry: Json): readonly Json[] =>
  index < list.length ? list.with(index, entry) : [...list, entry];

/** An array with one entry at another place. */
export const withMoved = (list: readonly Json[], from: number, to: number): readonly Json[] => {
  const entry = list[from];
  return entry === undefined ? list : copied(list, list.toSpliced(from, 1).toSpliced(to, 0, entry));
};

/** How deep a level is written, in a text: two spaces where it does not say. */
const indentOf = (source: string): string => /\n([ \t]+)\S/.exec(source)?.[1] ?? '  ';

/**
 * The text of a value.
 *
 * @param source the text that it was read from, for what stands around the value and for the depth of its levels
 */
export const writeJson = (value: Json, source = ''): string => {
  const indent = indentOf(source);
  const lineEnd = /\r?\n/.exec(source)?.[0] ?? '\n';
  const write = (
    at: Json,
    level: number,
    from?: {readonly node: Node; readonly value: Json; readonly source: string},
  ): string => {
    const raw = (node: Node, text: string) => text.slice(node.offset, node.offset + node.length);
    if (typeof at !== 'object' || at === null)
      return from && from.value === at ? raw(from.node, from.source) : JSON.stringify(at);
    const written = writing.get(at);
    if (written?.value === at) return raw(written.node, written.source);
    const isLine = written && !raw(written.node, written.source).includes('\n');
    const [open, close] = isArray(at) ? ['[', ']'] : ['{', '}'];
    const before = (key: string | number) => {
      const node = written && childOf(written.node, key);
      return written && node ? {node, value: valueAt(written.value, [key]) ?? null, source: written.source} : undefined;
    };
    const pieces = isArray(at)
      ? at.map((entry, index) => write(entry, level + 1, before(index)))
      : Object.entries(at).map(([key, entry]) => `${JSON.stringify(key)}: ${write(entry, level + 1, before(key))}`);
    if (pieces.length === 0) return open + close;
    if (isLine || (!written && isShort(at, pieces))) return `${open}${pieces.join(', ')}${close}`;
    const line = lineEnd + indent.repeat(level + 1);
    return `${open}${line}${pieces.join(`,${line}`)}${lineEnd}${indent.repeat(level)}${close}`;
  };
  const written = typeof value === 'object' && value !== null ? writing.get(value) : undefined;
  const root = written?.source === source ? written.node : undefined;
  const [head, tail] = root ? [source.slice(0, root.offset), source.slice(root.offset + root.length)] : ['', '\n'];
  return head + write(value, 0) + tail;
};

/** What is new and short stands in one line: a text in two languages, a link. */
const isShort = (value: Json, pieces: readonly string[]): boolean =>
  Object.values(value as object).every((entry) => typeof entry !== 'object') && pieces.join(', ').length <= 80;

const childOf = (node: Node, key: string | number): Node | undefined =>
  node.type === 'array' ? entries(node)[Number(key)] : properties(node).findLast((one) => one.key === key)?.value;
