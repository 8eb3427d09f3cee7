import {visit} from 'jsonc-parser';
import {NgoError} from '../content/errors.js';

/** A value as it stands in the file. */
export interface Node {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
  readonly offset: number;
  readonly length: number;
  /** Of what is neither an object nor an array. */
  readonly value?: string | number | boolean | null;
  /** Of an array. */
  readonly entries?: Node[];
  /** Of an object. */
  readonly properties?: Property[];
}

/** A key of an object with its value, as they stand in the file. */
export interface Property {
  key: string;
  /** Where the key stands. */
  readonly offset: number;
  readonly value: Node;
}

type Growing<T> = {-readonly [K in keyof T]: T[K]};

/**
 * The values of a text that is JSON; undefined where it is none. There may be hundreds of thousands: each takes as little
 * room as can be.
 *
 * @param deepest how many levels of objects and arrays are read
 * @throws {NgoError} TOO_DEEP where there are more: recursion is what a hostile text wants to exhaust
 */
export const readTree = (source: string, deepest = Infinity): Node | undefined => {
  const around: Growing<Node>[] = [];
  const keys = new Map<string, string>();
  let root: Node | undefined;
  let [key, keyOffset] = ['', 0];
  const errors: number[] = [];
  const put = (node: Node): void => {
    const outer = around.at(-1);
    outer?.entries?.push(node);
    outer?.properties?.push({key, offset: keyOffset, value: node});
    root ??= node;
  };
  const begin = (node: Node): void => {
    if (around.length === deepest) throw new NgoError('TOO_DEEP', `${deepest}`);
    put(node);
    around.push(node);
  };
  const end = (offset: number, length: number): void => {
    const node = around.pop();
    if (!node) return;
    node.length = offset + length - node.offset;
    // A list that has grown has room for more: most have two entries, and room for seventeen.
    if (node.properties) node.properties = node.properties.slice();
    if (node.entries) node.entries = node.entries.slice();
  };
  visit(
    source,
    {
      onObjectBegin: (offset) => begin({type: 'object', offset, length: 0, properties: []}),
      onObjectProperty: (name, offset) => {
        // The same few come over and over: each is kept once.
        if (!keys.has(name)) keys.set(name, name);
        key = keys.get(name) ?? name;
        keyOffset = offset;
      },
      onObjectEnd: end,
      onArrayBegin: (offset) => begin({type: 'array', offset, length: 0, entries: []}),
      onArrayEnd: end,
      onLiteralValue: (value: string | number | boolean | null, offset, length) =>
        put({type: value === null ? 'null' : (typeof value as 'string'), offset, length, value}),
      onError: (error) => void errors.push(error),
    },
    {disallowComments: true},
  );
  return errors.length > 0 ? undefined : root;
};

/** What an object holds, in the order of the file; a key that is there twice, twice. */
export const properties = ({properties: own = []}: Node): readonly Property[] => own;
/** What an array holds. */
export const entries = ({entries: own = []}: Node): readonly Node[] => own;

/** The value that counts: of a key that is there twice, the last, as everywhere in JSON. */
export const child = (node: Node | undefined, key: string): Node | undefined =>
  node && properties(node).findLast((property) => property.key === key)?.value;

/**
 * The value at a path such as `items[2].since`, or the nearest around it, where it is missing. A bare list
 * stands for an object with `items`. Keys may have dots in them: the file decides.
 */
export const nodeAt = (node: Node, path: string): Node => {
  if (!path) return node;
  if (node.type === 'array') {
    const [step, index] = /^\[(\d+)\]\.?/.exec(path) ?? [];
    const entry = index && entries(node)[Number(index)];
    if (step && entry) return nodeAt(entry, path.slice(step.length));
    return /^items\b/.test(path) ? nodeAt(node, path.slice('items'.length)) : node;
  }
  // A list may be written with the numbers of its entries as keys.
  const rest = path.replace(/^\[(\d+)\]/, '$1');
  const next = properties(node).findLast(({key}) => rest.startsWith(key) && /^(?:[.[]|$)/.test(rest.slice(key.length)));
  return next ? nodeAt(next.value, rest.slice(next.key.length).replace(/^\./, '')) : node;
};

/** Where the unit `index` of a string stands in the source, in which it may be written as an escape. */
export const offsetIn = (source: string, {offset}: Pick<Node, 'offset'>, index: number): number => {
  const units = /\\u[\da-fA-F]{4}|\\.|[^]/g;
  units.lastIndex = offset + 1;
  for (let unit = 0; unit < index; unit++) units.exec(source);
  return units.lastIndex;
};

/** From offset to line and column, both from 1. */
export const positions = (source: string): ((offset: number) => {line: number; column: number}) => {
  const starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map(({0: end, index}) => index + end.length)];
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1};
  };
};

/** The value of a node; every key is its own, whatever it is called. */
export const valueOf = (node: Node): unknown => {
  if (node.type === 'array') return entries(node).map(valueOf);
  if (node.type === 'object') return Object.fromEntries(properties(node).map(({key, value}) => [key, valueOf(value)]));
  return node.value;
};
