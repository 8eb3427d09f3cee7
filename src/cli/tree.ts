import type {Node} from 'jsonc-parser';

/** A key of an object with its value, as they stand in the file. */
export interface Property {
  readonly key: string;
  readonly name: Node;
  readonly value: Node;
}

/** What an object holds, in the order of the file; a key that is there twice, twice. */
export const properties = (node: Node): readonly Property[] =>
  node.type !== 'object'
    ? []
    : (node.children ?? []).flatMap(({children: [name, value] = []}) =>
        name && value ? [{key: name.value as string, name, value}] : [],
      );

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
    const entry = index && node.children?.[Number(index)];
    if (step && entry) return nodeAt(entry, path.slice(step.length));
    return /^items\b/.test(path) ? nodeAt(node, path.slice('items'.length)) : node;
  }
  // A list may be written with the numbers of its entries as keys.
  const rest = path.replace(/^\[(\d+)\]/, '$1');
  const next = properties(node).findLast(({key}) => rest.startsWith(key) && /^(?:[.[]|$)/.test(rest.slice(key.length)));
  return next ? nodeAt(next.value, rest.slice(next.key.length).replace(/^\./, '')) : node;
};

/** Where the unit `index` of a string stands in the source, in which it may be written as an escape. */
export const offsetIn = (source: string, node: Node, index: number): number => {
  const units = /\\u[\da-fA-F]{4}|\\.|[^]/g;
  units.lastIndex = node.offset + 1;
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
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type === 'object') return Object.fromEntries(properties(node).map(({key, value}) => [key, valueOf(value)]));
  return node.value as unknown;
};
